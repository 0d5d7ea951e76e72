/** A simulator in a process of its own, for tests that kill it: `child.ts DATA_DIR`. Prints where it is as one line of JSON. */
import { startSimulator } from '../server.ts';

const [, , dataDir] = process.argv;
if (dataDir === undefined) throw new Error('usage: child.ts DATA_DIR');
const { url, caPem } = await startSimulator({ port: 0, dataDir });
process.stdout.write(`${JSON.stringify({ url, caPem })}\n`);

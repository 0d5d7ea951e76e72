import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { report } from './report.ts';
import { runScene, type Scene, type SceneResult } from './scenes.ts';

/** `make bench`: measures on a real API server and the simulator. `BENCH_SCENES=regular expression` picks some. */
const SCENES: readonly Scene[] = [
  { name: '1,000 secure hosts, one shard', hosts: 1000, secure: true },
  { name: '1,000 insecure hosts, one shard', hosts: 1000, secure: false },
  { name: '500 secure hosts, one shard, then changes', hosts: 500, secure: true, changes: 30 },
];

/** As in the figures of the reference, for comparison. */
const REFERENCE: Readonly<
  Record<string, { seconds: number; calls: number; cpuSeconds: number; rssMiB: number }>
> = {
  '1,000 secure hosts, one shard': { seconds: 28.1, calls: 5071, cpuSeconds: 46, rssMiB: 167 },
  '1,000 insecure hosts, one shard': { seconds: 10.8, calls: 1072, cpuSeconds: 58, rssMiB: 160 },
};

const wanted = new RegExp(process.env.BENCH_SCENES ?? '.');
const results: SceneResult[] = [];
for (const scene of SCENES.filter(({ name }) => wanted.test(name))) {
  console.log(`\n== ${scene.name}`);
  results.push(await runScene(scene, (text) => console.log(`   ${text} …`)));
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const text = report(results, REFERENCE, machine);
console.log(`\n${text}`);
const folder = new URL('./results/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('last.json', folder), `${JSON.stringify({ machine, results }, null, 2)}\n`);
if (process.env.BENCH_SCENES === undefined) await writeFile(new URL('RESULTS.md', import.meta.url), text);

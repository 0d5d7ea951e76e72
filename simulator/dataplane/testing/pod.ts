/** A back end for tests in a network namespace: `pod.ts NAME ADDRESS PORT`. Prints a line when it listens. */
import { createServer } from 'node:http';

const [, , name = '', address = '', port = ''] = process.argv;
const server = createServer((request, response) => {
  response.end(`${name} ${request.url} from ${request.headers['x-forwarded-for']}\n`);
});
server.listen(Number(port), address, () => process.stdout.write('ready\n'));

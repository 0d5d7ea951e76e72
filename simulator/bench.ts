/**
 * `npm run bench:simulator`: how fast the simulator is, as the operator's client sees it. Writes `BENCH.md`.
 * `BENCH_SCALE=0.1` makes everything smaller, and writes nothing.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import {
  firstSync,
  type Latencies,
  type Measured,
  readLatencies,
  smallWrites,
  startBench,
} from './bench/scenes.ts';

const scale = Number(process.env.BENCH_SCALE ?? 1);
const scaled = (count: number): number => Math.max(200, Math.round(count * scale));
const say = (text: string): void => console.log(`… ${text}`);

const measured: Measured[] = [];
for (const { label, tls, persistent } of [
  { label: '', tls: true, persistent: false },
  { label: ', on disk', tls: true, persistent: true },
  { label: ', without TLS', tls: false, persistent: false },
]) {
  say(`small writes${label}`);
  const bench = await startBench({ tls, persistent });
  // The first second goes into compiling the code.
  await firstSync(bench, scaled(100));
  measured.push(...(await smallWrites(bench, label, scaled(10_000))));
  await bench.stop();
}

say('first synchronisation');
const sync = await startBench({ tls: true });
measured.push(await firstSync(sync, scaled(1_000)));
await sync.stop();

say('many objects');
const many = scaled(100_000);
const large = await startBench({ tls: true });
const fillSeconds = await large.fill(many);
const latencies = await readLatencies(large, many, scaled(300));
const { rssMiB } = await large.measure('', 0, async () => undefined);
await large.stop();

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, Node ${process.version}`;
const text = report();
console.log(`\n${text}`);
if (scale === 1) await writeFile(new URL('BENCH.md', import.meta.url), text);

function report(): string {
  return `# Speed of the simulator

Machine: ${machine}. The simulator has a process of its own; the operator's client, with 16 connections, another.
\`npm run bench:simulator\` makes this file.

## Writes over HTTP

\`per CPU second\` is what one core of the simulator carries; \`per second\` is what this machine made of it, with the client on
the other core.

| writes | calls | per CPU second | per second | CPU seconds |
| --- | --- | --- | --- | --- |
${measured.map(row).join('\n')}

## ${many.toLocaleString('en')} pools

Made in the process in ${fillSeconds.toFixed(1)} s (${whole(many / fillSeconds)} per second); ${whole(rssMiB)} MiB resident, journal included.

| call | median | 95 of 100 |
| --- | --- | --- |
${latencies.map(latency).join('\n')}
`;
}

function row({ scene, calls, seconds, cpuSeconds }: Measured): string {
  return `| ${scene} | ${calls.toLocaleString('en')} | ${whole(calls / cpuSeconds)} | ${whole(calls / seconds)} | ${cpuSeconds.toFixed(2)} |`;
}

function latency({ call, medianMs, p95Ms }: Latencies): string {
  return `| ${call} | ${medianMs.toFixed(1)} ms | ${p95Ms.toFixed(1)} ms |`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AviClientApi, createAviApi } from '../../operator/avi/client/index.ts';
import { selfSigned } from '../certificate.ts';
import { secureHost, shard, smallPool, type Write } from './bodies.ts';
import type { Costs, Order, Reply } from './child.ts';

/** Calls under way at one time; as the operator has. */
const CONNECTIONS = 16;

/** One line of the results. */
export interface Measured {
  readonly scene: string;
  readonly calls: number;
  readonly seconds: number;
  /** Of the simulator. */
  readonly cpuSeconds: number;
  readonly rssMiB: number;
}

export interface Latencies {
  readonly call: string;
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** A simulator in a process of its own, and the operator's client of it. */
export interface Bench {
  readonly api: AviClientApi;
  fill(objects: number): Promise<number>;
  measure(scene: string, calls: number, work: () => Promise<void>): Promise<Measured>;
  stop(): Promise<void>;
}

export async function startBench(options: { tls: boolean; persistent?: boolean }): Promise<Bench> {
  const dataDir = options.persistent ? await mkdtemp(join(tmpdir(), 'simulator-bench-')) : undefined;
  const child = fork(new URL('child.ts', import.meta.url), { execArgv: [], serialization: 'json' });
  const start = { do: 'start', tls: options.tls, ...(dataDir === undefined ? {} : { dataDir }) } as const;
  const { url, caPem } = await order<{ url: string; caPem: string }>(child, start);
  const api = createAviApi({
    controller: url,
    credentials: { username: 'admin', password: 'admin' },
    ca: caPem,
    connections: CONNECTIONS,
  });
  await api.apiVersion();
  return {
    api,
    fill: async (objects) => (await order<{ seconds: number }>(child, { do: 'fill', objects })).seconds,
    async measure(scene, calls, work) {
      const before = await order<Costs>(child, { do: 'costs' });
      const began = performance.now();
      await work();
      const seconds = (performance.now() - began) / 1000;
      const after = await order<Costs>(child, { do: 'costs' });
      return {
        scene,
        calls,
        seconds,
        cpuSeconds: after.cpuSeconds - before.cpuSeconds,
        rssMiB: after.rssMiB,
      };
    },
    async stop() {
      await api.close();
      await order(child, { do: 'stop' });
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
      if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function order<T extends Reply>(child: ChildProcess, what: Order): Promise<T> {
  const exited = new AbortController();
  const onExit = (code: number | null): void => exited.abort(new Error(`the simulator ended with ${code}`));
  child.once('exit', onExit);
  try {
    const reply = once(child, 'message', { signal: exited.signal });
    child.send(what);
    return (await reply)[0] as T;
  } finally {
    child.off('exit', onExit);
  }
}

/** Carries out calls, so many at one time, each begun in order. */
async function all<T>(items: readonly T[], call: (item: T) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await call(item);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
}

/** Small objects: POST, PUT, DELETE. */
export async function smallWrites(
  { api, measure }: Bench,
  label: string,
  count: number,
): Promise<Measured[]> {
  const uuids = new Map<string, string>();
  const bodies = Array.from({ length: count }, (_, n) => smallPool(n));
  const named = (body: { readonly name?: unknown }): string => uuids.get(String(body.name)) ?? '';
  return [
    await measure(`POST pool${label}`, count, () =>
      all(bodies, async (body) => {
        uuids.set(String(body.name), String((await api.create('pool', 'admin', body)).uuid));
      }),
    ),
    await measure(`PUT pool${label}`, count, () =>
      all(bodies, (body) => api.replace('pool', 'admin', named(body), { ...body, description: 'changed' })),
    ),
    await measure(`DELETE pool${label}`, count, () =>
      all(bodies, (body) => api.remove('pool', 'admin', named(body))),
    ),
  ];
}

/** The writes of the operator's first synchronisation of secure hosts, each after what it refers to. */
export async function firstSync({ api, measure }: Bench, hosts: number): Promise<Measured> {
  const { cert, key } = await selfSigned('host.avi.internal', ['host.avi.internal']);
  const create = ({ type, body }: Write) => api.create(type as 'pool', 'admin', body);
  const sets = Array.from({ length: hosts }, (_, n) => secureHost(n, cert, key));
  const calls = 5 * hosts + 2;
  return measure(
    `${hosts.toLocaleString('en')} secure hosts, ${calls.toLocaleString('en')} POSTs`,
    calls,
    async () => {
      for (const write of shard(hosts)) await create(write);
      await all(sets, async (writes) => {
        for (const write of writes) await create(write);
      });
    },
  );
}

/** Reads of a controller that has many objects: each kind of call on its own, one at a time. */
export async function readLatencies({ api }: Bench, objects: number, rounds: number): Promise<Latencies[]> {
  const page = async (query: Record<string, string>): Promise<readonly { uuid?: unknown }[]> => {
    for await (const first of api.list('pool', 'admin', query)) return first;
    return [];
  };
  const name = (round: number): string => `bench--pool-${String((round * 7919) % objects).padStart(6, '0')}`;
  const uuid = String((await page({ name: name(1) }))[0]?.uuid);
  const last = String(Math.floor(objects / 200));
  const calls: Record<string, (round: number) => Promise<unknown>> = {
    'one object': () => api.get('pool', 'admin', uuid),
    'list by name': (round) => page({ name: name(round) }),
    'list by label': (round) => page({ label_key: 'Host', label_value: `host-${round}.avi.internal` }),
    'first page of 200, by creator and cloud': () =>
      page({ created_by: 'ako-bench', 'cloud_ref.name': 'Default-Cloud' }),
    'last page of 200': () => page({ page: last }),
    'page of 25, names only': () => page({ page_size: '25', fields: 'name' }),
    'name.contains, first page of 25': (round) => page({ 'name.contains': `${round}77`, page_size: '25' }),
    'write of one object': (round) => api.create('pool', 'admin', smallPool(1_000_000 + round)),
  };
  const out: Latencies[] = [];
  for (const [call, run] of Object.entries(calls)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await run(round);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): number =>
      times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    out.push({ call, medianMs: at(0.5), p95Ms: at(0.95) });
  }
  return out;
}

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JournalRecord } from '../../simulator/journal.ts';
import { startSimulator } from '../../simulator/server.ts';
import { startControlPlane } from '../harness/control-plane.ts';
import { installation } from '../harness/installation.ts';
import { kubeClient } from '../harness/kube.ts';
import type { NamedObject } from '../harness/manifests.ts';
import { waitFor } from '../harness/wait.ts';
import { startOperatorProcess } from './operator-process.ts';
import {
  BENCH_NAMESPACE,
  hostName,
  ingressOf,
  podAddress,
  type Seed,
  seedCluster,
  serviceOf,
} from './seed.ts';

export interface Scene extends Seed {
  readonly name: string;
  /** ConfigMap keys. */
  readonly config?: Readonly<Record<string, string>>;
  /** Latency of the controller in milliseconds. */
  readonly latencyMs?: number;
  /** Changes measured one by one after the first synchronisation. */
  readonly changes?: number;
}

export interface Latency {
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Calls per change, the most of any. */
  readonly calls: number;
}

export interface SceneResult {
  readonly scene: string;
  readonly hosts: number;
  /** From the start of the process to the last write on the controller. */
  readonly firstSyncSeconds: number;
  readonly readySeconds: number;
  /** From the start of the process until the last status was visible. */
  readonly statusSeconds: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly totalCalls: number;
  readonly cpuSeconds: number;
  readonly peakRssMiB: number;
  readonly longestStallMs: number;
  readonly restartSeconds: number;
  readonly restartWrites: number;
  readonly restartStatusWrites: number;
  readonly changes: Readonly<Record<string, Latency>>;
}

/** Runs one scene on a new cluster and a new controller. */
export async function runScene(scene: Scene, say: (text: string) => void): Promise<SceneResult> {
  const folder = await mkdtemp(join(tmpdir(), 'ako-bench-'));
  const cluster = await startControlPlane();
  const simulator = await startSimulator({ port: 0, latencyMs: scene.latencyMs ?? 0, journalLimit: 500_000 });
  try {
    const kube = kubeClient(cluster.kubeconfig);
    await kube.apply([
      ...installation({
        controller: `127.0.0.1:${simulator.port}`,
        caPem: simulator.caPem,
        // A VIP takes 1,000 names: the generated one would be the 1,001st.
        config: { nodeNetworkList: '[]', autoFQDN: 'disabled', ...scene.config },
      }),
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'IngressClass',
        metadata: { name: 'avi-lb' },
        spec: { controller: 'ako.vmware.com/avi-lb' },
      } as NamedObject,
    ]);
    say('filling the cluster');
    await seedCluster(kube, scene);

    const ours = (mark: number): JournalRecord[] =>
      simulator.journal.since(mark).filter((r) => r.userAgent === 'AKO');
    const writes = (mark: number): JournalRecord[] =>
      simulator.journal.writesSince(mark).filter((r) => r.userAgent === 'AKO');
    const quiet = async (mark: number): Promise<void> => {
      for (let before = -1, now = writes(mark).length; now !== before; ) {
        await sleep(1000);
        before = now;
        now = writes(mark).length;
      }
    };
    const statuses = async (): Promise<number> =>
      (await kube.list('Ingress', BENCH_NAMESPACE)).filter((i) => i.status?.loadBalancer?.ingress?.length)
        .length;

    say('first synchronisation');
    let operator = await startOperatorProcess(cluster.kubeconfig, join(folder, 'first.log'));
    await operator.ready(600_000);
    const readySeconds = (Date.now() - operator.startedAt) / 1000;
    await waitFor(async () => (await statuses()) === scene.hosts, {
      what: 'every Ingress shows its address',
      timeoutMs: 600_000,
      intervalMs: 250,
    });
    const statusSeconds = (Date.now() - operator.startedAt) / 1000;
    await quiet(0);
    const lastWrite = writes(0).at(-1);
    const firstSyncSeconds =
      lastWrite === undefined ? 0 : (lastWrite.time + lastWrite.duration - operator.startedAt) / 1000;
    const counted = count(ours(0));
    const totalCalls = ours(0).length;
    const refused = count(
      ours(0).filter((r) => r.status >= 400),
      (r) => `${r.method} ${r.type} ${r.status}`,
    );
    if (Object.keys(refused).length > 0) say(`answers that are errors: ${JSON.stringify(refused)}`);
    const { process: costs } = (await operator.status()).figures;

    const changes = scene.changes ? await measureChanges(scene, kube, ours, simulator.journal, say) : {};
    await operator.stop();

    say('restart with nothing changed');
    const versions = async () =>
      (await kube.list('Ingress', BENCH_NAMESPACE)).map((i) => i.metadata?.resourceVersion).sort();
    const before = await versions();
    const mark = simulator.journal.seq;
    operator = await startOperatorProcess(cluster.kubeconfig, join(folder, 'restart.log'));
    await operator.ready(600_000);
    const restartSeconds = (Date.now() - operator.startedAt) / 1000;
    await sleep(3000);
    const restartWrites = writes(mark).length;
    const after = new Set(await versions());
    const restartStatusWrites = before.filter((version) => !after.has(version)).length;
    await operator.stop();

    return {
      scene: scene.name,
      hosts: scene.hosts,
      firstSyncSeconds,
      readySeconds,
      statusSeconds,
      calls: counted,
      totalCalls,
      cpuSeconds: costs.cpuSeconds,
      peakRssMiB: costs.peakRssMiB,
      longestStallMs: costs.longestStallMs,
      restartSeconds,
      restartWrites,
      restartStatusWrites,
      changes,
    };
  } finally {
    await simulator.stop();
    await cluster.stop();
  }
}

function count(
  records: readonly JournalRecord[],
  keyOf = (r: JournalRecord): string => `${r.method} ${r.type || 'session'}`,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of records) {
    const key = keyOf(record);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort());
}

type Kube = ReturnType<typeof kubeClient>;

/** One change after the other: from the answer of the API server to the end of the last write that belongs to it. */
async function measureChanges(
  scene: Scene,
  kube: Kube,
  ours: (mark: number) => JournalRecord[],
  journal: { readonly seq: number },
  say: (text: string) => void,
): Promise<Record<string, Latency>> {
  const kinds: Record<string, (n: number) => Promise<void>> = {
    endpoint: (n) =>
      kube.endpoints(BENCH_NAMESPACE, `svc-${n}`, [podAddress(2 * n), podAddress(60_000 - n)], {
        ports: [{ name: 'http', port: 8080 }],
      }),
    'new host': async (n) => {
      await kube.apply([ingressOf(scene.hosts + n, false)]);
    },
    'deleted host': (n) => kube.delete('Ingress', BENCH_NAMESPACE, `ing-${scene.hosts + n}`),
  };
  // Back ends of the new hosts are there before, so that a new host is one change.
  await kube.apply(Array.from({ length: scene.changes ?? 0 }, (_, n) => serviceOf(scene.hosts + n)));
  await sleep(1000);
  const results: Record<string, Latency> = {};
  for (const [kind, change] of Object.entries(kinds)) {
    say(`${scene.changes} × ${kind}`);
    const times: number[] = [];
    let calls = 0;
    for (let n = 0; n < (scene.changes ?? 0); n++) {
      const mark = journal.seq;
      await change(n);
      const began = Date.now();
      // The end is silence: no further write for a while.
      let seen = 0;
      for (let idle = 0; idle < 15 || seen === 0; idle++) {
        await sleep(10);
        const now = ours(mark).length;
        if (now !== seen) idle = 0;
        seen = now;
        if (idle > 3000) throw new Error(`no write came of: ${kind} ${hostName(n)}`);
      }
      const records = ours(mark);
      const last = Math.max(...records.map((r) => r.time + r.duration));
      times.push(Math.max(0, last - began));
      calls = Math.max(calls, records.length);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): number =>
      Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
    results[kind] = { medianMs: at(0.5), p95Ms: at(0.95), calls };
  }
  return results;
}

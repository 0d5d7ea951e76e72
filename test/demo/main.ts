import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { createAviApi } from '../../operator/avi/client/index.ts';
import { startSimulator } from '../../simulator/server.ts';
import { startControlPlane } from '../harness/control-plane.ts';
import { installation } from '../harness/installation.ts';
import { kubeClient } from '../harness/kube.ts';
import type { NamedObject } from '../harness/manifests.ts';
import { waitFor } from '../harness/wait.ts';
import { controllerTree } from './tree.ts';

/**
 * `make demo`: a real API server, the Avi Controller simulator and the operator as a process of its own. Shows Ingresses and
 * Services becoming Avi objects, and what is written for a change. `KEEP=1` leaves everything running.
 */
const bold = (text: string): string => (process.stdout.isTTY ? `\x1b[1m${text}\x1b[0m` : text);
const say = (text: string): void => console.log(text);
const title = (text: string): void => say(`\n${bold(text)}`);

const file = (path: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

const folder = await mkdtemp(join(tmpdir(), 'ako-demo-'));
title('1. A Kubernetes control plane and an Avi Controller (simulator)');
const cluster = await startControlPlane();
const simulator = await startSimulator({ port: 0 });
const kube = kubeClient(cluster.kubeconfig);
const avi = createAviApi({
  controller: `127.0.0.1:${simulator.port}`,
  credentials: { username: 'admin', password: 'admin' },
  ca: simulator.caPem,
});
let operator: ChildProcess | undefined;

async function cleanUp(): Promise<void> {
  if (operator !== undefined && operator.exitCode === null) {
    const exited = new Promise((resolve) => operator?.once('exit', resolve));
    operator.kill('SIGTERM');
    await exited;
  }
  await avi.close();
  await simulator.stop();
  await cluster.stop();
}

/** The writes that come of something, as they are made. */
async function showWrites(work: () => Promise<void>): Promise<void> {
  let mark = simulator.journal.seq;
  const began = Date.now();
  let total = 0;
  const print = (): number => {
    const records = simulator.journal.writesSince(mark).filter((r) => r.userAgent === 'AKO');
    mark = simulator.journal.seq;
    for (const { time, method, type, name, status } of records) {
      say(
        `   ${String(Math.max(0, time - began)).padStart(6)} ms  ${method.padEnd(6)} ${type.padEnd(21)} ${name}  ${status}`,
      );
    }
    total += records.length;
    return records.length;
  };
  await work();
  for (let silence = 0; silence < 8; silence++) {
    await sleep(100);
    if (print() > 0) silence = 0;
    if (total === 0 && silence === 7 && Date.now() - began < 15_000) silence = 0;
  }
}

async function showStatuses(): Promise<void> {
  const rows = [
    ...(await kube.list('Ingress', 'shop')).map((o) => ['Ingress', o] as const),
    ...(await kube.list('Service', 'shop'))
      .filter((s) => s.spec?.type === 'LoadBalancer')
      .map((o) => ['Service', o] as const),
  ];
  for (const [kind, object] of rows) {
    const entries = object.status?.loadBalancer?.ingress ?? [];
    const shown = entries.map((e) => `${e.hostname ?? ''} → ${e.ip}`).join(', ') || 'no address';
    say(`   ${kind.padEnd(8)} shop/${object.metadata?.name?.padEnd(8)} ${shown}`);
  }
}

try {
  say(`   API server ${cluster.url}, controller https://127.0.0.1:${simulator.port}`);
  await kube.apply(await file('docs/examples/cluster.yaml'));
  await kube.apply(installation({ controller: `127.0.0.1:${simulator.port}`, caPem: simulator.caPem }));

  title(
    '2. Manifests: docs/examples/shop.yaml (two Ingresses, one of them with TLS, and a Service of type LoadBalancer)',
  );
  await kube.apply(await file('docs/examples/shop.yaml'));
  const pair = await generate([{ name: 'commonName', value: 'pay.avi.internal' }], { keySize: 2048 });
  await kube.apply([
    {
      apiVersion: 'v1',
      kind: 'Secret',
      type: 'kubernetes.io/tls',
      metadata: { name: 'pay-tls', namespace: 'shop' },
      data: { 'tls.crt': btoa(pair.cert), 'tls.key': btoa(pair.private) },
    } as NamedObject,
  ]);

  title('3. The operator: ako run --kubeconfig … ; what it writes');
  await showWrites(async () => {
    const ako = fileURLToPath(new URL('../../bin/ako', import.meta.url));
    operator = spawn(ako, ['run', '--kubeconfig', cluster.kubeconfig, '--status-port', '0'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = createWriteStream(join(folder, 'operator.log'));
    operator.stdout?.pipe(log);
    operator.stderr?.pipe(log);
  });
  await waitFor(
    async () => (await kube.get('Ingress', 'shop', 'pay'))?.status?.loadBalancer?.ingress?.length,
    {
      what: `Ingress shop/pay has an address (log: ${join(folder, 'operator.log')})`,
    },
  );

  title('4. What Kubernetes shows');
  await showStatuses();
  title('5. What is on the controller');
  for (const line of await controllerTree(avi)) say(`   ${line}`);

  title('6. Scale: web goes from two to three pods');
  await showWrites(() =>
    kube.endpoints('shop', 'web', ['10.244.0.11', '10.244.1.12', '10.244.1.13'], {
      name: 'web-1',
      ports: [{ name: 'http', port: 8080 }],
    }),
  );
  title('7. A new host: blog.avi.internal');
  await showWrites(async () => {
    await kube.apply(`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: blog, namespace: shop}
spec:
  rules:
  - host: blog.avi.internal
    http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}
`);
  });
  title('8. pay.avi.internal goes');
  await showWrites(() => kube.delete('Ingress', 'shop', 'pay'));
  await sleep(500);
  title('9. What is there now');
  await showStatuses();
  for (const line of await controllerTree(avi)) say(`   ${line}`);

  if (process.env.KEEP) {
    title('Everything stays up (KEEP=1); Ctrl-C ends it');
    say(`   export KUBECONFIG=${cluster.kubeconfig}`);
    say(`   controller https://127.0.0.1:${simulator.port}, user admin, password admin`);
    say(`   log of the operator: ${join(folder, 'operator.log')}`);
    await new Promise((resolve) => process.once('SIGINT', resolve));
  }
  title('Done.');
} finally {
  await cleanUp();
}

/**
 * The watches of operator/kubernetes on a real API server, with a wire between the two that can be cut.
 */
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { KubeConfig } from '@kubernetes/client-node';
import { afterEach, describe, expect, it } from 'vitest';
import { createEventRecorder } from '../../operator/kubernetes/events.ts';
import { silentLogger } from '../../operator/kubernetes/logger.ts';
import { AkoOperator, type Reconciler } from '../../operator/kubernetes/operator.ts';
import { createStatusWriter } from '../../operator/kubernetes/status-writer.ts';
import type { WatchOptions } from '../../operator/kubernetes/watch-options.ts';
import { type TestCluster, useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';

/** Forwards TCP to the API server, until told otherwise. */
class Wire {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #mode: 'open' | 'cut' | 'silent' = 'open';

  private constructor(target: URL) {
    this.#server = createServer((near) => {
      if (this.#mode === 'cut') {
        near.destroy();
        return;
      }
      const far = connect(Number(target.port), target.hostname);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from);
        from.on('data', (data) => {
          if (this.#mode !== 'silent') to.write(data);
        });
        from.on('error', () => {});
        from.on('close', () => {
          this.#sockets.delete(from);
          // What is silent does not tell of an end either.
          if (this.#mode !== 'silent') to.destroy();
        });
      }
    });
  }

  static async to(url: string): Promise<Wire> {
    const wire = new Wire(new URL(url));
    wire.#server.listen(0, '127.0.0.1');
    await once(wire.#server, 'listening');
    return wire;
  }

  get url(): string {
    const address = this.#server.address();
    return `https://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  }

  /** Breaks all connections, and takes no new ones. */
  cut(): void {
    this.#mode = 'cut';
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Connections stay, but nothing passes: as when a firewall forgot them. */
  silence(): void {
    this.#mode = 'silent';
  }

  /** What was silent stays dead; new connections work. */
  mend(): void {
    const dead = [...this.#sockets];
    this.#mode = 'open';
    for (const socket of dead) {
      socket.removeAllListeners('data');
      socket.resume();
    }
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

interface Config {
  readonly name: string;
  readonly value: string;
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Watches the ConfigMaps of a namespace through a wire. `log` gets `+a 1`, `*a 2`, `-a`. */
async function watchConfigs(test: TestCluster, namespace: string, watch: Partial<WatchOptions> = {}) {
  const config = new KubeConfig();
  config.loadFromFile(test.cluster.kubeconfig);
  const cluster = config.getCurrentCluster();
  if (cluster === null) throw new Error('the kubeconfig has no cluster');
  const wire = await Wire.to(cluster.server);
  const name = new URL(cluster.server).hostname;
  config.loadFromOptions({
    clusters: [{ ...cluster, server: wire.url, tlsServerName: /^[\d.]+$/.test(name) ? undefined : name }],
    users: config.users,
    contexts: config.contexts,
    currentContext: config.currentContext,
  });
  const log: string[] = [];
  const operator = new AkoOperator({
    kubeConfig: config,
    watch: { backoff: { baseMs: 20, maxMs: 200 }, absentMs: 200, ...watch },
  });
  closing.push(
    () => wire.close(),
    () => operator.stop(),
  );
  const configs: Reconciler<Config> = {
    kind: 'configmap',
    group: '',
    version: 'v1',
    plural: 'configmaps',
    namespaced: true,
    namespace,
    selector: { labels: 'test=yes' },
    slim: (raw: { metadata?: { name?: string }; data?: { value?: string } }) => ({
      name: raw.metadata?.name ?? '',
      value: raw.data?.value ?? '',
    }),
    onChange: (object, before) =>
      log.push(`${before === undefined ? '+' : '*'}${object.name} ${object.value}`),
    onDelete: (before) => log.push(`-${before.name}`),
  };
  operator.register(configs);
  const state = () => {
    const [first] = operator.watchStates;
    if (first === undefined) throw new Error('no watch');
    return first;
  };
  return { wire, log, operator, state };
}

function configMap(namespace: string, name: string, value: string) {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { namespace, name, labels: { test: 'yes' } },
    data: { value },
  };
}

/** Waits for a marker to be seen: whatever was written before it has then been seen, too. */
async function marker({ kube }: TestCluster, namespace: string, log: string[], name: string): Promise<void> {
  await kube.apply(configMap(namespace, name, 'marker'));
  await waitFor(() => log.includes(`+${name} marker`), { what: `${name} is seen` });
  log.splice(log.indexOf(`+${name} marker`), 1);
}

describe.each([
  ['streaming lists', []],
  ['paged lists', ['--feature-gates=WatchList=false']],
])('with %s', (_, apiServerFlags) => {
  const test = useCluster({ apiServerFlags });

  it('sees each creation, change and deletion exactly once, whatever the connection does', async () => {
    const { kube } = test;
    const namespace = await test.namespace();
    await kube.apply([configMap(namespace, 'a', '1'), configMap(namespace, 'b', '1')]);
    const { operator, wire, log, state } = await watchConfigs(test, namespace, { pageSize: 1 });
    await operator.start();
    await operator.synced();
    expect([...log].sort()).toEqual(['+a 1', '+b 1']);
    log.length = 0;

    await kube.apply(configMap(namespace, 'a', '2'));
    await kube.apply(configMap(namespace, 'c', '1'));
    await kube.delete('ConfigMap', namespace, 'b');
    await waitFor(() => log.length >= 3, { what: 'three changes are seen' });
    expect(log).toEqual(['*a 2', '+c 1', '-b']);
    log.length = 0;

    wire.cut();
    await waitFor(() => !state().connected && state().failures > 0, { what: 'the cut is noticed' });
    const { failures } = state();
    await kube.apply([configMap(namespace, 'a', '3'), configMap(namespace, 'd', '1')]);
    await kube.delete('ConfigMap', namespace, 'c');
    await waitFor(() => state().failures >= failures + 2, { what: 'it keeps trying' });
    expect(log).toEqual([]);
    expect(state()).toMatchObject({ synced: true, objects: 2 });
    wire.mend();
    await marker(test, namespace, log, 'm1');
    expect([...log].sort()).toEqual(['*a 3', '+d 1', '-c']);
    // It went on where it was, without another list.
    expect(state()).toMatchObject({ lists: 1, error: undefined, objects: 3 });
  });

  it('notices a connection that is only half open', async () => {
    const { kube } = test;
    const namespace = await test.namespace();
    const { operator, wire, log } = await watchConfigs(test, namespace, { idleMs: 1500, listIdleMs: 1500 });
    await operator.start();
    await operator.synced();
    wire.silence();
    await kube.apply(configMap(namespace, 'a', '1'));
    expect(log).toEqual([]);
    wire.mend();
    await waitFor(() => log.length > 0, { what: 'the change is seen on a new connection' });
    expect(log).toEqual(['+a 1']);
  });

  it('loses nothing over a restart of the API server, and finds deletions that it missed', async (context) => {
    const { kube, cluster } = test;
    if (cluster.controlPlane === undefined) context.skip('this cluster cannot be restarted');
    const namespace = await test.namespace();
    await kube.apply([
      configMap(namespace, 'stays', '1'),
      configMap(namespace, 'changes', '1'),
      configMap(namespace, 'goes', '1'),
      configMap(namespace, 'comes-back', '1'),
    ]);
    const { operator, wire, log, state } = await watchConfigs(test, namespace);
    await operator.start();
    await operator.synced();
    log.length = 0;

    // A plain restart.
    await test.controlPlane.stopApiServer({ abrupt: true });
    await waitFor(() => state().failures > 0, { what: 'the API server is missed' });
    await test.controlPlane.startApiServer();
    await marker(test, namespace, log, 'm2');
    expect(log).toEqual([]);

    // Changes that we cannot see; the restart makes the API server forget its history.
    wire.cut();
    await kube.delete('ConfigMap', namespace, 'goes');
    await kube.delete('ConfigMap', namespace, 'comes-back');
    await kube.apply([
      configMap(namespace, 'changes', '2'),
      configMap(namespace, 'comes-back', '2'),
      configMap(namespace, 'new', '1'),
    ]);
    await test.controlPlane.stopApiServer();
    await test.controlPlane.startApiServer();
    expect(log).toEqual([]);
    const { lists } = state();
    wire.mend();
    await marker(test, namespace, log, 'm3');
    expect([...log].sort()).toEqual(['*changes 2', '*comes-back 2', '+new 1', '-goes']);
    expect(state().lists).toBeGreaterThan(lists);
    // The list may have brought the marker: the watch that follows it is then just being opened.
    await waitFor(() => state().connected, { what: 'it is watching again' });
    expect(state()).toMatchObject({ synced: true, error: undefined });
  });
});

describe('other calls', () => {
  const test = useCluster();

  it('follow an API that is installed and removed while running', async () => {
    const { kube } = test;
    const namespace = await test.namespace();
    const group = `${namespace}.example.org`;
    const lamp = (name: string) => ({
      apiVersion: `${group}/v1`,
      kind: 'Lamp',
      metadata: { namespace, name },
    });
    const { operator } = await watchConfigs(test, namespace);
    const log: string[] = [];
    operator.register<string>({
      kind: 'lamp',
      group,
      version: 'v1',
      plural: 'lamps',
      namespaced: true,
      optional: true,
      slim: (raw) => raw.metadata?.name,
      onChange: (name) => log.push(`+${name}`),
      onDelete: (name) => log.push(`-${name}`),
    });
    await operator.start();
    await operator.synced();
    const state = () => operator.watchStates[1];
    expect(state()).toMatchObject({ absent: true, error: undefined });
    const definition = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `lamps.${group}` },
      spec: {
        group,
        scope: 'Namespaced',
        names: { plural: 'lamps', singular: 'lamp', kind: 'Lamp', listKind: 'LampList' },
        versions: [
          { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } },
        ],
      },
    };
    await kube.apply([definition, lamp('one'), lamp('two')]);
    await waitFor(() => log.length >= 2, { what: 'the objects of the new API are seen' });
    expect([...log].sort()).toEqual(['+one', '+two']);
    expect(state()).toMatchObject({ absent: false, synced: true });
    await kube.remove(definition);
    await waitFor(() => log.length >= 4 && state()?.absent, { what: 'the removal is seen' });
    expect(log.slice(2).sort()).toEqual(['-one', '-two']);
  });

  it('write statuses, annotations and events that the API server accepts', async () => {
    const { kube } = test;
    const namespace = await test.namespace();
    const [written] = await kube.apply({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { namespace, name: 'web' },
      spec: { defaultBackend: { service: { name: 'web', port: { number: 80 } } } },
    } as object);
    const { operator } = await watchConfigs(test, namespace);
    const { connection } = operator;
    const results: string[] = [];
    const writer = createStatusWriter({
      connection,
      logger: silentLogger,
      onResult: (_ref, result) => results.push(result),
    });
    const resource = { group: 'networking.k8s.io', version: 'v1', plural: 'ingresses' };
    const ref = { resource, namespace, name: 'web' };
    const uid = written?.metadata.uid ?? '';
    const status = { loadBalancer: { ingress: [{ ip: '192.0.2.1', hostname: 'web.test' }] } };
    writer.write(ref, () => ({ status, annotations: { 'example.org/a': 'b' }, observed: '1', uid }));
    await writer.idle();
    const ingress = await kube.get('Ingress', namespace, 'web');
    expect(ingress?.status).toEqual(status);
    expect(ingress?.metadata?.annotations).toEqual({ 'example.org/a': 'b' });
    writer.write({ ...ref, name: 'missing' }, () => ({ status, observed: '1' }));
    await writer.idle();
    expect(results).toEqual(['written', 'gone']);
    await writer.stop();

    const recorder = createEventRecorder({ connection, logger: silentLogger, spacingMs: 0 });
    const subject = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', namespace, name: 'web', uid };
    for (let i = 0; i < 3; i++) {
      recorder.record(subject, 'Warning', 'NoSecret', 'no such secret');
      await recorder.idle();
    }
    await recorder.stop();
    const { items } = await connection.request<{ items: object[] }>(
      'GET',
      `/api/v1/namespaces/${namespace}/events`,
    );
    expect(items).toMatchObject([
      { involvedObject: { name: 'web', uid }, reason: 'NoSecret', type: 'Warning', count: 3 },
    ]);
  });
});

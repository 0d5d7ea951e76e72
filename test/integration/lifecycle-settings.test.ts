import { readFileSync } from 'node:fs';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AviBody } from '../../operator/model/types.ts';
import type { RunningOperator } from '../../operator/operator.ts';
import { complaints, served } from '../harness/served.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { World } from '../harness/world.ts';

/** Settings and credentials change while everything goes on being served. */

const test = useCluster();
let world: World;
let operator: RunningOperator;

const HOSTS = ['a.avi.internal', 'b.avi.internal', 's.avi.internal', 'live/lb'];

const CLUSTER = readFileSync(new URL('../../docs/examples/cluster.yaml', import.meta.url), 'utf8');

function service(name: string, type: string) {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: 'live' },
    spec: { type, selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  };
}

function ingress(name: string, host: string, secretName?: string) {
  const backend = { service: { name: 'web', port: { number: 80 } } };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: 'live' },
    spec: {
      ...(secretName === undefined ? {} : { tls: [{ hosts: [host], secretName }] }),
      rules: [{ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }],
    },
  };
}

const list = (type: string): AviBody[] => world.simulator.state.list(type) as AviBody[];

/** Notes after each request of the operator what clients would miss. */
function watchService(): { readonly found: string[]; stop(): void } {
  const found: string[] = [];
  const { journal } = world.simulator;
  const add = journal.add.bind(journal);
  journal.add = (entry) => {
    add(entry);
    if (!entry.committed) return;
    const after = `after ${entry.method} ${entry.type} ${entry.name}`;
    for (const complaint of complaints(HOSTS, served(list))) found.push(`${after}: ${complaint}`);
  };
  return {
    found,
    stop() {
      journal.add = add;
    },
  };
}

async function configure(data: Record<string, string | null>): Promise<void> {
  await test.kube.patch('ConfigMap', 'avi-system', 'avi-k8s-config', { data });
}

const warnings = async (): Promise<string[]> =>
  (await test.kube.list('Event', 'avi-system'))
    .filter((event) => event.involvedObject.name === 'avi-k8s-config' && event.type === 'Warning')
    .map((event) => String(event.message));

beforeAll(async () => {
  await test.kube.apply(CLUSTER);
  world = await World.start(test.kube, test.cluster.kubeconfig);
  world.simulator.state.create('tenant', { name: 'red' });
  const made = await generate([{ name: 'commonName', value: 'a' }], { keySize: 2048 });
  const certificate = {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'kubernetes.io/tls',
    metadata: { name: 'tls1', namespace: 'live' },
    data: { 'tls.crt': btoa(made.cert), 'tls.key': btoa(made.private) },
  };
  await test.kube.apply([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'live' } },
    service('web', 'NodePort'),
    service('lb', 'LoadBalancer'),
    certificate,
    ingress('a', 'a.avi.internal'),
    ingress('b', 'b.avi.internal'),
    ingress('s', 's.avi.internal', 'tls1'),
  ]);
  await test.kube.endpoints('live', 'web', ['10.244.0.5'], { ports: [{ name: 'http', port: 8080 }] });
  await test.kube.endpoints('live', 'lb', ['10.244.0.6'], { ports: [{ name: 'http', port: 8080 }] });
  operator = await world.startOperator();
  await operator.quiet();
}, 300_000);
afterAll(async () => world?.stop());

describe('a setting that changes live', () => {
  it.each([
    [
      'shardVSSize',
      'LARGE',
      () => list('virtualservice').some(({ name }) => /Shared-L7-[1-7]$/.test(String(name))),
    ],
    ['shardVSSize', 'DEDICATED', () => list('vsvip').every(({ name }) => !String(name).includes('Shared'))],
    [
      'enableEVH',
      'true',
      () =>
        list('virtualservice').some(({ vh_type: t }) => t === 'VS_TYPE_VH_ENHANCED') ||
        list('virtualservice').some(({ name }) => String(name).endsWith('-EVH')),
    ],
    ['enableEVH', 'false', () => list('virtualservice').every(({ name }) => !String(name).endsWith('-EVH'))],
    [
      'shardVSSize',
      'SMALL',
      () => list('virtualservice').some(({ name }) => name === 'cluster1--Shared-L7-0'),
    ],
    ['autoFQDN', 'flat', () => served(list).names.has('lb-live.avi.internal')],
    ['serviceType', 'NodePort', () => !JSON.stringify(list('pool')).includes('10.244.0.5')],
    ['serviceType', 'ClusterIP', () => JSON.stringify(list('pool')).includes('10.244.0.5')],
    [
      'tenantName',
      'red',
      () => list('virtualservice').every(({ tenant_ref: t }) => String(t).endsWith('#red')),
    ],
  ])('%s to %s leaves no host unserved at any moment', async (key, value, reached) => {
    expect(complaints(HOSTS, served(list))).toEqual([]);
    const watch = watchService();
    try {
      await configure({ [key]: value });
      await waitFor(() => reached(), { what: `${key} is ${value} on the controller` });
      await operator.quiet();
    } finally {
      watch.stop();
    }
    expect(reached()).toBe(true);
    expect(watch.found).toEqual([]);
    expect(complaints(HOSTS, served(list))).toEqual([]);
    const settings = await operator.running?.engine.context.settings;
    expect(String(settings?.[key as 'tenantName'])).toBe(value);
  });
});

describe('a setting that cannot be used', () => {
  it('leaves the last good configuration in force and says so', async () => {
    const mark = world.simulator.journal.seq;
    await configure({ vipNetworkList: '[{"networkName":"nowhere"}]' });
    await waitFor(async () => (await warnings()).find((text) => text.includes('network nowhere')), {
      what: 'a warning that names the network',
    });
    expect(operator.health.ready).toBe(true);
    expect(operator.health.conditions().settings.message).toContain('network nowhere');
    await configure({ vipNetworkList: 'no JSON' });
    await waitFor(async () => (await warnings()).find((text) => text.includes('vipNetworkList')), {
      what: 'a warning that names the key',
    });
    expect(operator.health.ready).toBe(true);
    expect(world.writesSince(mark)).toEqual([]);
    await configure({ vipNetworkList: '[{"networkName":"net1"}]' });
    await operator.quiet();
    await waitFor(() => operator.health.conditions().settings.message.startsWith('cluster '), {
      what: 'the settings are fine again',
    });
  });
});

describe('another password', () => {
  it('is taken into use without another session', async () => {
    const before = operator.running;
    world.simulator.state.setPassword('admin', 'other');
    await test.kube.patch('Secret', 'avi-system', 'avi-secret', { data: { password: btoa('other') } });
    await waitFor(() => operator.figures().calls !== undefined, { what: 'figures' });
    await test.kube.apply([ingress('late', 'late.avi.internal')]);
    await waitFor(() => served(list).on.has('late.avi.internal'), { what: 'a host is served with it' });
    expect(operator.running).toBe(before);
  });
});

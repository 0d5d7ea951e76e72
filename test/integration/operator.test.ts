import { readFileSync } from 'node:fs';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadKubeConfig } from '../../operator/kubernetes/kubeconfig.ts';
import { type RunningOperator, startOperator } from '../../operator/operator.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { World } from '../harness/world.ts';

/** The whole: real API server, simulator, operator. */

const test = useCluster();
let world: World;
let operator: RunningOperator;

const CLUSTER = readFileSync(new URL('../../docs/examples/cluster.yaml', import.meta.url), 'utf8');

function service(ns: string, name: string, extra: object = {}) {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: ns },
    spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 8080 }], ...extra },
  };
}

function ingress(ns: string, name: string, host: string, service = 'web', tls?: string) {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: ns },
    spec: {
      ...(tls === undefined ? {} : { tls: [{ hosts: [host], secretName: tls }] }),
      rules: [
        {
          host,
          http: {
            paths: [
              {
                path: '/',
                pathType: 'Prefix',
                backend: { service: { name: service, port: { number: 80 } } },
              },
            ],
          },
        },
      ],
    },
  };
}

async function secret(ns: string, name: string, host: string) {
  const made = await generate([{ name: 'commonName', value: host }], { keySize: 2048 });
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'kubernetes.io/tls',
    metadata: { name, namespace: ns },
    data: { 'tls.crt': btoa(made.cert), 'tls.key': btoa(made.private) },
  };
}

/** Waits until an Ingress or Service shows an address, and returns its entries. */
async function served(kind: 'Ingress' | 'Service', ns: string, name: string) {
  return waitFor(
    async (seen) => {
      const object = await test.kube.get(kind, ns, name);
      const entries = object?.status?.loadBalancer?.ingress;
      seen(entries);
      return entries !== undefined && entries.length > 0 && entries;
    },
    { what: `${kind} ${ns}/${name} has an address` },
  );
}

const endpoints = (ns: string, name: string, addresses: string[]) =>
  test.kube.endpoints(ns, name, addresses, { ports: [{ name: 'http', port: 8080 }] });

beforeAll(async () => {
  await test.kube.apply(CLUSTER);
  world = await World.start(test.kube, test.cluster.kubeconfig);
}, 300_000);
afterAll(async () => world?.stop());

describe('an Ingress becomes a served virtual service', () => {
  let ns: string;
  beforeEach(async () => {
    ns = await test.namespace();
    operator ??= await world.startOperator();
    await operator.quiet();
  });

  it('programs insecure and secure hosts and layer 4, and writes the statuses', async () => {
    await test.kube.apply([
      service(ns, 'web'),
      ingress(ns, 'plain', `${ns}-plain.avi.internal`),
      await secret(ns, 'tls1', `${ns}-sec.avi.internal`),
      ingress(ns, 'sec', `${ns}-sec.avi.internal`, 'web', 'tls1'),
      service(ns, 'lb', { type: 'LoadBalancer' }),
    ]);
    await endpoints(ns, 'web', ['10.244.0.5', '10.244.1.5']);
    await endpoints(ns, 'lb', ['10.244.0.7']);
    const plain = await served('Ingress', ns, 'plain');
    const secure = await served('Ingress', ns, 'sec');
    const lb = await served('Service', ns, 'lb');
    expect(plain).toEqual([{ hostname: `${ns}-plain.avi.internal`, ip: expect.stringMatching(/^10\.10\./) }]);
    // One shard: both hosts share a VIP, the Service has its own.
    expect(secure[0]?.ip).toBe(plain[0]?.ip);
    expect(lb[0]?.ip).not.toBe(plain[0]?.ip);
    expect(lb[0]?.hostname).toBe(`lb.${ns}.avi.internal`);
    await operator.quiet();
    expect(await world.names('virtualservice')).toEqual(
      expect.arrayContaining([
        'cluster1--Shared-L7-0',
        `cluster1--${ns}-sec.avi.internal`,
        `cluster1--${ns}-lb`,
      ]),
    );
    const pool = await world.object('pool', `cluster1--${ns}-plain.avi.internal_-${ns}-plain`);
    expect(pool?.servers).toMatchObject([
      { ip: { addr: '10.244.0.5' }, port: 8080 },
      { ip: { addr: '10.244.1.5' } },
    ]);
    const annotations = (await test.kube.get('Ingress', ns, 'sec'))?.metadata?.annotations;
    const child = await world.object('virtualservice', `cluster1--${ns}-sec.avi.internal`);
    expect(JSON.parse(annotations?.['ako.vmware.com/host-fqdn-vs-uuid-map'] ?? '')).toEqual({
      [`${ns}-sec.avi.internal`]: child?.uuid,
    });
  });

  it('writes exactly one pool when endpoints change', async () => {
    await test.kube.apply([service(ns, 'web'), ingress(ns, 'a', `${ns}.avi.internal`)]);
    await endpoints(ns, 'web', ['10.244.0.5']);
    await served('Ingress', ns, 'a');
    await operator.quiet();
    const mark = world.simulator.journal.seq;
    await endpoints(ns, 'web', ['10.244.0.5', '10.244.0.6']);
    await waitFor(() => world.writesSince(mark).length > 0, { what: 'a write' });
    await operator.quiet();
    expect(world.writesSince(mark)).toEqual([`PUT pool cluster1--${ns}.avi.internal_-${ns}-a`]);
  });

  it('deletes exactly what it made', async () => {
    // A neighbour keeps the shared virtual service.
    await test.kube.apply([service(ns, 'web'), ingress(ns, 'stays', `${ns}-stays.avi.internal`)]);
    await served('Ingress', ns, 'stays');
    await operator.quiet();
    const types = [
      'virtualservice',
      'vsvip',
      'pool',
      'poolgroup',
      'httppolicyset',
      'sslkeyandcertificate',
      'l4policyset',
      'vsdatascriptset',
    ];
    const all = async () =>
      Object.fromEntries(await Promise.all(types.map(async (type) => [type, await world.names(type)])));
    const before = await all();
    const vsvip = await world.object('vsvip', 'cluster1--Shared-L7-0');
    const made = [
      await secret(ns, 'tls1', `${ns}-sec.avi.internal`),
      ingress(ns, 'sec', `${ns}-sec.avi.internal`, 'web', 'tls1'),
      ingress(ns, 'plain', `${ns}-plain.avi.internal`),
      service(ns, 'lb', { type: 'LoadBalancer' }),
    ];
    await test.kube.apply(made);
    await Promise.all([
      served('Ingress', ns, 'sec'),
      served('Ingress', ns, 'plain'),
      served('Service', ns, 'lb'),
    ]);
    await operator.quiet();
    expect(await all()).not.toEqual(before);
    await test.kube.remove(made);
    await waitFor(async () => JSON.stringify(await all()) === JSON.stringify(before), {
      what: 'everything is as before',
    });
    const after = await world.object('vsvip', 'cluster1--Shared-L7-0');
    expect(after?.dns_info).toEqual(vsvip?.dns_info);
    expect(after?.vip).toEqual(vsvip?.vip);
  });

  it('tells the Ingress what is wrong with it, and serves its neighbour', async () => {
    await test.kube.apply([
      service(ns, 'web'),
      ingress(ns, 'bad', `${ns}-bad.avi.internal`, 'web', 'nope'),
      ingress(ns, 'good', `${ns}-good.avi.internal`),
    ]);
    await served('Ingress', ns, 'good');
    const event = await waitFor(
      async () => (await test.kube.list('Event', ns)).find((e) => e.involvedObject.name === 'bad'),
      { what: 'an event on the broken Ingress' },
    );
    expect(event).toMatchObject({ reason: 'SecretMissing', type: 'Warning' });
    expect(event.message).toContain('spec.tls[0].secretName');
    expect((await test.kube.get('Ingress', ns, 'bad'))?.status?.loadBalancer?.ingress).toBeUndefined();
    // It is served as soon as the Secret is there.
    await test.kube.apply([await secret(ns, 'nope', `${ns}-bad.avi.internal`)]);
    await served('Ingress', ns, 'bad');
  });

  it('keeps the old certificate when a rotation goes wrong', async () => {
    await test.kube.apply([
      service(ns, 'web'),
      await secret(ns, 'tls1', 'a'),
      ingress(ns, 'sec', `${ns}.avi.internal`, 'web', 'tls1'),
    ]);
    await served('Ingress', ns, 'sec');
    await operator.quiet();
    const mark = world.simulator.journal.seq;
    await test.kube.patch('Secret', ns, 'tls1', {
      data: { 'tls.crt': btoa('broken'), 'tls.key': btoa('broken') },
    });
    // Something that certainly is written later shows that the broken Secret has been seen.
    await test.kube.apply([ingress(ns, 'later', `${ns}-later.avi.internal`)]);
    await served('Ingress', ns, 'later');
    expect(world.writesSince(mark).filter((w) => w.includes('sslkey'))).toEqual([]);
    await test.kube.apply([await secret(ns, 'tls1', 'b')]);
    await waitFor(
      () =>
        world.writesSince(mark).some((w) => w === `PUT sslkeyandcertificate cluster1--${ns}.avi.internal`),
      {
        what: 'the new certificate is written',
      },
    );
  });
});

describe('without settings', () => {
  it('is alive, not ready, and says what it waits for', async () => {
    const waiting = await startOperator({
      kubeConfig: loadKubeConfig({ file: test.cluster.kubeconfig }),
      namespace: 'nowhere',
      log: world.log,
      statusPort: 0,
    });
    const url = await waitFor(() => waiting.statusUrl, { what: 'the status server listens' });
    expect((await fetch(`${url}/api/status`)).status).toBe(200);
    await waitFor(
      async (seen) => {
        const ready = await fetch(`${url}/readyz`);
        const text = await ready.text();
        seen(text);
        return ready.status === 503 && text.includes('nowhere/avi-k8s-config does not exist');
      },
      { what: 'the operator says that its ConfigMap does not exist' },
    );
    await waiting.stop();
  });
});

describe('nothing is lost', () => {
  let ns: string;
  beforeAll(async () => {
    operator ??= await world.startOperator();
    ns = await test.namespace();
    await test.kube.apply([
      service(ns, 'web'),
      await secret(ns, 'tls1', `${ns}-sec.avi.internal`),
      ingress(ns, 'sec', `${ns}-sec.avi.internal`, 'web', 'tls1'),
      ingress(ns, 'plain', `${ns}-plain.avi.internal`),
      ingress(ns, 'gone', `${ns}-gone.avi.internal`),
      service(ns, 'lb', { type: 'LoadBalancer' }),
    ]);
    await endpoints(ns, 'web', ['10.244.0.5']);
    await Promise.all([
      served('Ingress', ns, 'sec'),
      served('Ingress', ns, 'gone'),
      served('Service', ns, 'lb'),
    ]);
    await operator.quiet();
  });

  it('writes nothing at a restart with nothing changed, to the controller or to Kubernetes', async () => {
    await world.stopOperator(operator);
    const mark = world.simulator.journal.seq;
    const versions = async () =>
      [...(await test.kube.list('Ingress')), ...(await test.kube.list('Service'))]
        .map((o) => `${o.metadata?.namespace}/${o.metadata?.name} ${o.metadata?.resourceVersion}`)
        .sort();
    const before = await versions();
    operator = await world.startOperator();
    await operator.quiet();
    expect(world.writesSince(mark)).toEqual([]);
    expect(await versions()).toEqual(before);
  });

  it('carries out deletions that were made while it was down', async () => {
    await world.stopOperator(operator);
    const mark = world.simulator.journal.seq;
    await test.kube.delete('Ingress', ns, 'gone');
    operator = await world.startOperator();
    await operator.quiet();
    expect(world.writesSince(mark).sort()).toEqual([
      `DELETE pool cluster1--${ns}-gone.avi.internal_-${ns}-gone`,
      'PUT poolgroup cluster1--Shared-L7-0',
      'PUT vsvip cluster1--Shared-L7-0',
    ]);
  });

  it('survives 30 s without API server: no write, no exit, then it catches up', async () => {
    const mark = world.simulator.journal.seq;
    await test.controlPlane.stopApiServer();
    await new Promise((resolve) => setTimeout(resolve, 30_000));
    expect(world.writesSince(mark)).toEqual([]);
    await test.controlPlane.startApiServer();
    await endpoints(ns, 'web', ['10.244.0.5', '10.244.0.9']);
    await waitFor(() => world.writesSince(mark).length >= 2, {
      what: 'the endpoint change is programmed',
      timeoutMs: 60_000,
    });
    await operator.quiet();
    expect(world.writesSince(mark).sort()).toEqual(
      [
        `PUT pool cluster1--${ns}-${ns}-sec.avi.internal_-sec`,
        `PUT pool cluster1--${ns}-plain.avi.internal_-${ns}-plain`,
      ].sort(),
    );
  }, 120_000);

  it('survives a controller that is away: it catches up, and keeps the VIPs', async () => {
    const vip = await world.object('vsvip', 'cluster1--Shared-L7-0');
    await world.simulator.pause();
    await test.kube.apply([ingress(ns, 'new', `${ns}-new.avi.internal`)]);
    await test.kube.delete('Ingress', ns, 'plain');
    await waitFor(() => !operator.health.ready, { what: 'the operator says that it is not ready' });
    await world.simulator.resume();
    await served('Ingress', ns, 'new');
    await operator.quiet();
    expect(operator.health.ready).toBe(true);
    expect(await world.names('pool')).not.toContain(`cluster1--${ns}-plain.avi.internal_-${ns}-plain`);
    expect((await world.object('vsvip', 'cluster1--Shared-L7-0'))?.vip).toEqual(vip?.vip);
  });
});

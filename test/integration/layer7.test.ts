import { readFileSync } from 'node:fs';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningOperator } from '../../operator/operator.ts';
import { rawApi } from '../delivery/raw-api.ts';
import type { NamedObject } from '../harness/manifests.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { World } from '../harness/world.ts';

/** Layer 7 in each mode, with Ingresses and Routes side by side: real API server, simulator, operator. */

const test = useCluster();
const file = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const ROUTE = 'route.openshift.io/v1/Route';

let pair: { certificate: string; key: string };
beforeAll(async () => {
  await test.kube.apply(file('../../docs/examples/cluster.yaml'));
  await test.kube.apply(file('../harness/route-definition.yaml'));
  const made = await generate([{ name: 'commonName', value: 'test' }], { keySize: 2048 });
  pair = { certificate: made.cert, key: made.private };
}, 300_000);

const service = (ns: string, name: string): NamedObject =>
  ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: ns },
    spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  }) as NamedObject;

const tlsSecret = (ns: string, name: string): NamedObject =>
  ({
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'kubernetes.io/tls',
    metadata: { name, namespace: ns },
    data: { 'tls.crt': btoa(pair.certificate), 'tls.key': btoa(pair.key) },
  }) as NamedObject;

function ingress(ns: string, name: string, host: string, tls?: string): NamedObject {
  const backend = { service: { name: 'web', port: { number: 80 } } };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: ns },
    spec: {
      ...(tls === undefined ? {} : { tls: [{ hosts: [host], secretName: tls }] }),
      rules: [{ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }],
    },
  } as NamedObject;
}

function route(ns: string, name: string, host: string, spec: object = {}): NamedObject {
  return {
    apiVersion: 'route.openshift.io/v1',
    kind: 'Route',
    metadata: { name, namespace: ns },
    spec: { host, to: { kind: 'Service', name: 'web' }, ...spec },
  } as NamedObject;
}

interface RouterEntry {
  readonly host: string;
  readonly routerName: string;
  readonly conditions: readonly { type: string; status: string; reason: string; message: string }[];
}

async function entries(ns: string, name: string): Promise<readonly RouterEntry[]> {
  const { ingress: list = [] } = ((await test.kube.get(ROUTE, ns, name))?.status ?? {}) as {
    ingress?: RouterEntry[];
  };
  return list;
}

/** Waits until our entry in the status of a Route says so. */
function admitted(ns: string, name: string, status: 'True' | 'False'): Promise<RouterEntry> {
  return waitFor(
    async (seen) => {
      const found = await entries(ns, name);
      seen(found);
      return found.find(
        ({ routerName, conditions }) => routerName === 'ako-cluster1' && conditions[0]?.status === status,
      );
    },
    { what: `Route ${ns}/${name} has admitted=${status}` },
  );
}

async function hasAddress(ns: string, name: string): Promise<string> {
  return waitFor(
    async (seen) => {
      const list = (await test.kube.get('Ingress', ns, name))?.status?.loadBalancer?.ingress;
      seen(list);
      return list?.[0]?.ip;
    },
    { what: `Ingress ${ns}/${name} has an address` },
  );
}

/** Names in DNS, and virtual services by uuid. */
async function state(world: World): Promise<{ names: Set<string>; services: Set<string> }> {
  const names = new Set<string>();
  const services = new Set<string>();
  for await (const page of world.avi.list('vsvip', '*', {})) {
    for (const { dns_info: infos } of page) {
      for (const { fqdn } of (infos ?? []) as { fqdn: string }[]) names.add(fqdn);
    }
  }
  for await (const page of world.avi.list('virtualservice', '*', {})) {
    for (const { uuid } of page) services.add(String(uuid));
  }
  return { names, services };
}

/** The virtual service that serves a host, as the object's annotation tells. */
async function serviceOf(kind: 'Ingress' | typeof ROUTE, ns: string, name: string, host: string) {
  const annotations = (await test.kube.get(kind, ns, name))?.metadata?.annotations ?? {};
  const map = JSON.parse(annotations['ako.vmware.com/host-fqdn-vs-uuid-map'] ?? '{}') as Record<
    string,
    string
  >;
  return map[host];
}

describe.each([
  ['SNI shared', { shardVSSize: 'LARGE' }, ['VS_TYPE_VH_CHILD', 'VS_TYPE_VH_PARENT']],
  ['SNI dedicated', { shardVSSize: 'DEDICATED' }, ['VS_TYPE_NORMAL']],
  ['EVH shared', { shardVSSize: 'SMALL', enableEVH: 'true' }, ['VS_TYPE_VH_CHILD', 'VS_TYPE_VH_PARENT']],
  ['EVH dedicated', { shardVSSize: 'DEDICATED', enableEVH: 'true' }, ['VS_TYPE_NORMAL']],
  [
    'EVH with a VIP per namespace',
    { enableEVH: 'true', vipPerNamespace: 'true' },
    ['VS_TYPE_VH_CHILD', 'VS_TYPE_VH_PARENT'],
  ],
])('%s', (_, config, types) => {
  let world: World;
  let operator: RunningOperator;
  let ns: string;
  let made: NamedObject[];
  beforeEach(async () => {
    ns = await test.namespace();
    world = await World.start(test.kube, test.cluster.kubeconfig, { config });
    operator = await world.startOperator();
  });
  afterEach(async () => {
    await test.kube.remove(made);
    await world.stop();
  });

  it('serves Ingresses and Routes, shows it in their statuses, and takes all of it away again', async () => {
    const host = (name: string): string => `${name}-${ns}.avi.internal`;
    await operator.quiet();
    const before = await world.names('virtualservice');
    const tls = (termination: string, extra: object = {}) => ({ tls: { termination, ...pair, ...extra } });
    made = [
      service(ns, 'web'),
      service(ns, 'api'),
      tlsSecret(ns, 'tls1'),
      ingress(ns, 'plain', host('plain')),
      ingress(ns, 'secure', host('secure'), 'tls1'),
      route(ns, 'weighted', host('weighted'), {
        to: { kind: 'Service', name: 'web', weight: 80 },
        alternateBackends: [{ kind: 'Service', name: 'api', weight: 20 }],
      }),
      route(ns, 'edge', host('edge'), tls('edge', { insecureEdgeTerminationPolicy: 'Redirect' })),
      route(
        ns,
        'reencrypt',
        host('reencrypt'),
        tls('reencrypt', { destinationCACertificate: pair.certificate }),
      ),
      route(ns, 'through', host('through'), { tls: { termination: 'passthrough' } }),
      route(ns, 'twice', host('twice'), { alternateBackends: [{ kind: 'Service', name: 'web' }] }),
    ];
    await test.kube.apply(made);
    for (const name of ['web', 'api']) {
      await test.kube.endpoints(ns, name, ['10.244.0.5'], { ports: [{ name: 'http', port: 8080 }] });
    }
    for (const name of ['plain', 'secure']) expect(await hasAddress(ns, name)).toMatch(/^10\.10\./);
    const names = ['weighted', 'edge', 'reencrypt', 'through'];
    for (const name of names) {
      const { conditions, host: shown } = await admitted(ns, name, 'True');
      expect(shown).toBe(host(name));
      expect(conditions[0]?.message).toMatch(/^10\.10\./);
      expect(Object.keys(JSON.parse(conditions[0]?.reason ?? ''))).toEqual([
        'ako.vmware.com/controller-cluster-uuid',
        'ako.vmware.com/host-fqdn-vs-uuid-map',
        'ako.vmware.com/tenant-name',
      ]);
    }
    expect((await admitted(ns, 'twice', 'False')).conditions[0]?.reason).toBe(
      'MultipleBackendsWithSameServiceError',
    );
    await operator.quiet();

    const found = await state(world);
    for (const name of ['plain', 'secure', ...names]) {
      const kind = names.includes(name) ? ROUTE : 'Ingress';
      expect(found.names).toContain(host(name));
      expect(found.services).toContain(await serviceOf(kind, ns, name, host(name)));
    }
    expect(found.names.has(host('twice'))).toBe(false);
    const pools: [string, number][] = [];
    for await (const page of world.avi.list('pool', '*', {})) {
      for (const { name, servers } of page) pools.push([String(name), ((servers ?? []) as unknown[]).length]);
    }
    expect(pools).toHaveLength(7);
    expect(pools.filter(([, servers]) => servers !== 1)).toEqual([]);
    const kinds = new Set<string>();
    for await (const page of world.avi.list('virtualservice', '*', {})) {
      for (const { name, type } of page) if (!String(name).includes('Passthrough')) kinds.add(String(type));
    }
    expect([...kinds].sort()).toEqual(types);

    // Everything is said: another look changes nothing, in the cluster or on the controller.
    const mark = world.simulator.journal.seq;
    const version = async () => (await test.kube.list(ROUTE, ns)).map((o) => o.metadata?.resourceVersion);
    const versions = await version();
    await world.stopOperator(operator);
    operator = await world.startOperator();
    await operator.quiet();
    expect(world.writesSince(mark)).toEqual([]);
    expect(await version()).toEqual(versions);

    await test.kube.remove(made);
    await waitFor(
      async () => JSON.stringify(await world.names('virtualservice')) === JSON.stringify(before),
      {
        what: 'all virtual services are gone',
      },
    );
    await operator.quiet();
    for (const type of [
      'pool',
      'poolgroup',
      'httppolicyset',
      'sslkeyandcertificate',
      'pkiprofile',
      'vsvip',
    ]) {
      expect((await world.names(type)).filter((name) => name.startsWith('cluster1--'))).toEqual([]);
    }
  }, 120_000);
});

describe('Routes', () => {
  let world: World;
  let operator: RunningOperator;
  let ns: string;
  const made: NamedObject[] = [];
  const apply = async (...objects: NamedObject[]): Promise<void> => {
    made.push(...objects);
    await test.kube.apply(objects);
  };
  beforeAll(async () => {
    world = await World.start(test.kube, test.cluster.kubeconfig, {
      config: { enableEVH: 'true', fqdnReusePolicy: 'Strict', defaultDomain: 'avi.internal' },
    });
    operator = await world.startOperator();
    await operator.quiet();
  });
  beforeEach(async () => {
    ns = await test.namespace();
    await apply(service(ns, 'web'));
  });
  afterAll(async () => {
    await test.kube.remove(made);
    await world?.stop();
  });

  it('keep the entries of other routers, and lose only ours', async () => {
    const api = rawApi(test.cluster.kubeconfig);
    const foreign = {
      host: `a-${ns}.avi.internal`,
      routerName: 'default',
      wildcardPolicy: 'None',
      conditions: [],
    };
    await apply(route(ns, 'a', foreign.host));
    await admitted(ns, 'a', 'True');
    const path = `/apis/route.openshift.io/v1/namespaces/${ns}/routes/a/status`;
    const own = await entries(ns, 'a');
    await api.call('PATCH', path, { body: { status: { ingress: [...own, foreign] } } });
    // A change of ours leaves the other entry alone.
    await apply(route(ns, 'a', foreign.host, { alternateBackends: [{ kind: 'Service', name: 'web' }] }));
    await admitted(ns, 'a', 'False');
    expect(await entries(ns, 'a')).toContainEqual(foreign);
    await apply(route(ns, 'a', foreign.host, { alternateBackends: [] }));
    await admitted(ns, 'a', 'True');
    expect(await entries(ns, 'a')).toContainEqual(foreign);
    await api.close();
  });

  it('make their host from a sub-domain', async () => {
    const bare = route(ns, 'sub', '');
    Object.assign(bare, { spec: { subdomain: `sub-${ns}`, to: { kind: 'Service', name: 'web' } } });
    await apply(bare);
    expect((await admitted(ns, 'sub', 'True')).host).toBe(`sub-${ns}.avi.internal`);
  });

  it('yield a host to its holder, and have it as soon as that is gone', async () => {
    const other = await test.namespace();
    const host = `shared-${ns}.avi.internal`;
    await apply(service(other, 'web'), ingress(other, 'first', host));
    await hasAddress(other, 'first');
    // Creation times have a resolution of a second.
    const created = (await test.kube.get('Ingress', other, 'first'))?.metadata?.creationTimestamp ?? '';
    await waitFor(() => Date.now() - Date.parse(String(created)) > 1500, { what: 'a second has passed' });
    await apply(route(ns, 'second', host));
    const { conditions } = await admitted(ns, 'second', 'False');
    expect(conditions[0]).toMatchObject({
      reason: 'Host already Claimed',
      message: expect.stringContaining(`ingress/${other}/first`),
    });
    await test.kube.delete('Ingress', other, 'first');
    await admitted(ns, 'second', 'True');
  });

  it('keep their certificate when it turns invalid, also over a restart', async () => {
    const host = `cert-${ns}.avi.internal`;
    await apply(route(ns, 'cert', host, { tls: { termination: 'edge', ...pair } }));
    await admitted(ns, 'cert', 'True');
    await operator.quiet();
    const mark = world.simulator.journal.seq;
    await apply(
      route(ns, 'cert', host, { tls: { termination: 'edge', certificate: 'broken', key: 'broken' } }),
      route(ns, 'later', `later-${ns}.avi.internal`),
    );
    await admitted(ns, 'later', 'True');
    await operator.quiet();
    await world.stopOperator(operator);
    operator = await world.startOperator();
    await operator.quiet();
    expect(world.writesSince(mark).filter((write) => write.includes('sslkey'))).toEqual([]);
    expect((await state(world)).services).toContain(await serviceOf(ROUTE, ns, 'cert', host));
    expect(operator.problems()).toContainEqual(
      expect.objectContaining({ object: `route/${ns}/cert`, reason: 'CertificateInvalid' }),
    );
  });
});

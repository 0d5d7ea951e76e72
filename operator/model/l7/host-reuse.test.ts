import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClusterStores } from '../../cluster/view.ts';
import { unitsOfIngress } from '../affected.ts';
import { CLASS, clusterOf, contextOf, ingress, put, type Raw, route, service } from '../test-cluster.ts';
import { translateAll } from '../translation.ts';

const STRICT = { enableEVH: 'true', fqdnReusePolicy: 'Strict' };
const A = 'a.avi.internal';
const B = 'b.avi.internal';
const C = 'c.avi.internal';

/** An Ingress of a namespace, as old as its day says. */
function claim(namespace: string, day: number, ...hosts: string[]): Raw {
  const paths = Object.fromEntries(hosts.map((host) => [host, [{ path: `/${namespace}` }]]));
  return ingress(`i${day}`, paths, { namespace, created: `2026-01-0${day}T00:00:00Z` });
}

const cluster = (...objects: Raw[]): ClusterStores =>
  clusterOf([
    CLASS,
    ...['red', 'blue', 'green'].map((namespace) => service('web', { namespace })),
    ...objects,
  ]);
const translate = (stores: ClusterStores, config: Record<string, string> = STRICT) =>
  translateAll(stores, contextOf(config));
/** `<object> <host>` of everything that is served. */
const served = (stores: ClusterStores, config?: Record<string, string>) =>
  translate(stores, config)
    .placements.map(({ object, hostname }) => `${object.replace('ingress/', '')} ${hostname}`)
    .sort();

describe('fqdnReusePolicy Strict', () => {
  it('gives a host to the namespace of the oldest, and lets others of it join', () => {
    const stores = cluster(claim('red', 2, A), claim('blue', 1, A), claim('blue', 3, A));
    expect(served(stores)).toEqual([`blue/i1 ${A}`, `blue/i3 ${A}`]);
    const { problems } = translate(stores);
    expect(problems.filter((p) => p.reason === 'HostAlreadyClaimed')).toMatchObject([
      {
        object: 'ingress/red/i2',
        field: 'spec.rules[0].host',
        message: expect.stringContaining('ingress/blue/i1'),
      },
    ]);
  });

  it.each([
    ['not without EVH', { fqdnReusePolicy: 'Strict' }],
    ['not with another policy', { enableEVH: 'true', fqdnReusePolicy: 'InterNamespaceAllowed' }],
  ])('%s', (_, config) => {
    expect(served(cluster(claim('red', 2, A), claim('blue', 1, A)), config)).toHaveLength(2);
  });

  it('ignores an object as a whole, and leaves its other hosts to others', () => {
    const stores = cluster(claim('red', 1, A), claim('blue', 2, A, B), claim('green', 3, B));
    expect(served(stores)).toEqual([`green/i3 ${B}`, `red/i1 ${A}`]);
    expect(translate(stores).problems.map((p) => p.object)).toContain('ingress/blue/i2');
  });

  it('reports at the host that is held only', () => {
    const stores = cluster(claim('red', 1, A), claim('blue', 2, B, A));
    expect(translate(stores).problems.filter((p) => p.reason === 'HostAlreadyClaimed')).toMatchObject([
      { object: 'ingress/blue/i2', field: 'spec.rules[1].host' },
    ]);
  });

  it('hands a host on at once when its last holder goes, and what follows from it', () => {
    const first = claim('red', 1, A);
    const stores = cluster(first, claim('blue', 2, A, B), claim('green', 3, B, C));
    expect(served(stores)).toEqual([`green/i3 ${B}`, `green/i3 ${C}`, `red/i1 ${A}`]);
    const before = stores.ingresses.delete('red/i1');
    expect(served(stores)).toEqual([`blue/i2 ${A}`, `blue/i2 ${B}`]);
    // All of this is touched by the one deletion.
    const units = before === undefined ? [] : unitsOfIngress(stores, contextOf(STRICT), before);
    expect(units.sort()).toEqual([A, B, C].map((host) => `host/${host}`));
  });

  it('touches only its own hosts where nobody else asks for them', () => {
    const stores = cluster(claim('red', 1, A), claim('red', 2, A, B), claim('blue', 3, C));
    const changed = stores.ingresses.get('red/i1');
    const units = changed === undefined ? [] : unitsOfIngress(stores, contextOf(STRICT), changed);
    expect(units).toEqual([`host/${A}`]);
  });

  it('lets a younger object with an older creation time win, as after a restore', () => {
    const stores = cluster(claim('red', 2, A));
    expect(served(stores)).toEqual([`red/i2 ${A}`]);
    put(stores, claim('blue', 1, A));
    expect(served(stores)).toEqual([`blue/i1 ${A}`]);
  });

  it.each([
    [
      'is of another class',
      {
        ...claim('red', 1, A),
        spec: { ingressClassName: 'other', rules: [{ host: A, http: { paths: [] } }] },
      },
    ],
    [
      'has a rule without paths',
      { ...claim('red', 1, A), spec: { ingressClassName: 'avi-lb', rules: [{ host: A }] } },
    ],
    [
      'is a Route that is rejected',
      route('r', A, { namespace: 'red', created: '2026-01-01T00:00:00Z', alternates: { web: 1 } }),
    ],
  ])('does not let an object hold a host that %s', (_, holder) => {
    expect(served(cluster(holder, claim('blue', 2, A)))).toEqual([`blue/i2 ${A}`]);
  });

  it('holds a host for an object that cannot be served yet', () => {
    const secure = ingress('i1', { [A]: [{}] }, { namespace: 'red', tls: { gone: [A] } });
    expect(served(cluster(secure, claim('blue', 2, A)))).toEqual([]);
  });

  it('judges Routes and Ingresses together, and tells a Route in its status', () => {
    const young = route('r', A, { namespace: 'blue', created: '2026-01-02T00:00:00Z' });
    const { placements, refusals } = translate(cluster(claim('red', 1, A), young));
    expect(placements.map((p) => p.object)).toEqual(['ingress/red/i1']);
    expect(refusals).toEqual([
      {
        object: 'route/blue/r',
        hostname: A,
        reason: 'Host already Claimed',
        message: expect.stringContaining('ingress/red/i1'),
      },
    ]);
  });

  it('takes a long chain of conflicts', () => {
    const host = (i: number) => `h${i}.avi.internal`;
    const at = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 1000).toISOString();
    const objects = Array.from({ length: 3000 }, (_, i) =>
      ingress(`i${i}`, { [host(i)]: [{}], [host(i + 1)]: [{}] }, { namespace: `n${i % 2}`, created: at(i) }),
    );
    const stores = cluster(...objects);
    const last = stores.ingresses.get('n1/i2999');
    const units = last === undefined ? [] : unitsOfIngress(stores, contextOf(STRICT), last);
    // Nobody is younger: nothing but its own hosts.
    expect(units).toHaveLength(2);
    const first = stores.ingresses.get('n0/i0');
    expect(first === undefined ? [] : unitsOfIngress(stores, contextOf(STRICT), first)).toHaveLength(3001);
  });
});

describe('any cluster', () => {
  /** The definition, word by word: all objects by age, each accepted if its hosts are free or its namespace's. */
  function accepted(
    objects: readonly { name: string; namespace: string; day: number; hosts: string[] }[],
  ): string[] {
    const holders = new Map<string, string>();
    const result: string[] = [];
    const key = (o: { name: string; namespace: string; day: number }) => `${o.day} ${o.namespace} ${o.name}`;
    for (const object of objects.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))) {
      const { name, namespace, hosts } = object;
      if (hosts.some((host) => (holders.get(host) ?? namespace) !== namespace)) continue;
      for (const host of hosts) holders.set(host, namespace);
      result.push(...hosts.map((host) => `${namespace}/${name} ${host}`));
    }
    return result.sort();
  }

  it('is judged as the definition says', () => {
    const object = fc.record({
      namespace: fc.constantFrom('red', 'blue', 'green'),
      day: fc.integer({ min: 1, max: 5 }),
      hosts: fc.uniqueArray(fc.constantFrom(A, B, C, 'd.avi.internal'), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(object, { maxLength: 10 }), (list) => {
        const objects = list.map((o, i) => ({ ...o, name: `i${i}` }));
        const stores = cluster(
          ...objects.map(({ name, namespace, day, hosts }) => {
            const raw = claim(namespace, day, ...hosts);
            return { ...raw, metadata: { ...raw.metadata, name } };
          }),
        );
        expect(served(stores)).toEqual(accepted(objects));
      }),
      { numRuns: 300 },
    );
  });
});

describe('vipPerNamespace', () => {
  const config = { enableEVH: 'true', vipPerNamespace: 'true' };

  it('serves a host for the namespace of the oldest only, and tells the others', () => {
    const stores = cluster(claim('red', 2, A, B), claim('blue', 1, A));
    expect(served(stores, config)).toEqual([`blue/i1 ${A}`, `red/i2 ${B}`]);
    const { objects, problems } = translate(stores, config);
    expect(problems.filter((p) => p.reason === 'DuplicateHost')).toMatchObject([
      { object: 'ingress/red/i2', message: expect.stringContaining('ingress/blue/i1') },
    ]);
    const children = objects.filter((o) => o.body.type === 'VS_TYPE_VH_CHILD');
    expect(children.map((o) => o.body.vh_parent_vs_ref).sort()).toEqual([
      '/api/virtualservice/?name=cluster1--Shared-L7-EVH-NS-blue',
      '/api/virtualservice/?name=cluster1--Shared-L7-EVH-NS-red',
    ]);
  });

  it('serves several objects of one namespace', () => {
    expect(served(cluster(claim('red', 2, A), claim('red', 1, A)), config)).toHaveLength(2);
  });
});

describe('a host in several places', () => {
  const dns = (stores: ClusterStores, config: Record<string, string> = {}) =>
    translate(stores, config)
      .objects.filter((o) => o.type === 'vsvip')
      .flatMap((o) =>
        ((o.body.dns_info ?? []) as { fqdn: string }[]).map(({ fqdn }) => `${o.tenant} ${o.name} ${fqdn}`),
      )
      .filter((text) => text.endsWith(A));

  it('is in DNS for the tenant of the oldest, and the other is told', () => {
    const tenant = {
      kind: 'Namespace',
      metadata: { name: 'red', annotations: { 'ako.vmware.com/tenant-name': 'team-red' } },
    };
    const stores = cluster(tenant, claim('red', 2, A), claim('blue', 1, A));
    expect(dns(stores)).toEqual([`admin cluster1--Shared-L7-0 ${A}`]);
    const { objects, problems } = translate(stores, {});
    expect(new Set(objects.filter((o) => o.type === 'pool').map((o) => o.tenant))).toEqual(
      new Set(['admin', 'team-red']),
    );
    expect(problems.filter((p) => p.reason === 'DuplicateHost').map((p) => p.object)).toEqual([
      'ingress/red/i2',
    ]);
  });

  it.each([
    [1, 2, 'Shared-L7-0'],
    [2, 1, 'Shared-Passthrough-0'],
  ])('is in DNS once, passthrough or not (%i, %i)', (ordinary, passthrough, name) => {
    const annotated = claim('red', passthrough, A);
    annotated.metadata.annotations = { 'passthrough.ako.vmware.com/enabled': 'true' };
    const stores = cluster(claim('blue', ordinary, A), annotated);
    expect(dns(stores)).toEqual([`admin cluster1--${name} ${A}`]);
    expect(translate(stores, {}).problems.filter((p) => p.reason === 'DuplicateHost')).toHaveLength(1);
  });

  it('tells the younger of two with the same path, and what becomes of its requests', () => {
    const same = (name: string, day: number, namespace = 'red') =>
      ingress(name, { [A]: [{ path: '/x' }] }, { namespace, created: `2026-01-0${day}T00:00:00Z` });
    const stores = cluster(same('old', 1), same('young', 2, 'blue'), claim('green', 3, A));
    const told = (config: Record<string, string>) =>
      translate(stores, config)
        .problems.filter((p) => p.reason === 'DuplicateHostPath')
        .map((p) => [p.object, p.field, p.message.split(': ').at(-1)]);
    const field = 'spec.rules[0].http.paths[0].path';
    expect(told({})).toEqual([['ingress/blue/young', field, 'requests are divided between both']]);
    expect(told({ enableEVH: 'true' })).toEqual([
      ['ingress/blue/young', field, 'the older one gets all requests'],
    ]);
  });
});

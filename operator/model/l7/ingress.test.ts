import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClusterStores } from '../../cluster/view.ts';
import {
  CLASS,
  clusterOf,
  contextOf,
  ingress,
  type PathSpec,
  type Raw,
  service,
  slice,
  tlsSecret,
} from '../test-cluster.ts';
import { translateAll } from '../translation.ts';
import type { AviBody, DesiredObject } from '../types.ts';

let pair: { certificate: string; key: string };
let other: { certificate: string; key: string };
beforeAll(async () => {
  const [a, b] = await Promise.all([
    generate([{ name: 'commonName', value: 'a' }], { keySize: 2048 }),
    generate([{ name: 'commonName', value: 'b' }], { keySize: 2048 }),
  ]);
  pair = { certificate: a.cert, key: a.private };
  other = { certificate: b.cert, key: b.private };
});

const LAYOUTS: [string, Record<string, string>][] = [
  ['SNI shared', {}],
  ['SNI dedicated', { shardVSSize: 'DEDICATED' }],
  ['EVH shared', { enableEVH: 'true' }],
  ['EVH dedicated', { enableEVH: 'true', shardVSSize: 'DEDICATED' }],
];
const A = 'a.avi.internal';
const B = 'b.avi.internal';

const translate = (objects: Raw[], config: Record<string, string> = {}) =>
  translateAll(
    clusterOf([CLASS, service('web'), slice('web', ['10.244.0.5']), ...objects]),
    contextOf(config),
  );
const names = (objects: readonly DesiredObject[], type: string) =>
  objects
    .filter((o) => o.type === type)
    .map((o) => o.name)
    .sort();
const bodies = (objects: readonly DesiredObject[], type: string) =>
  objects.filter((o) => o.type === type).map((o) => o.body);
const pems = (objects: readonly DesiredObject[]) =>
  bodies(objects, 'sslkeyandcertificate')
    .map((b) => (b.certificate as AviBody).certificate)
    .sort();
/** What the virtual services present, by the host that they are for; parents of EVH children present for all. */
const attached = (objects: readonly DesiredObject[]) =>
  bodies(objects, 'virtualservice')
    .flatMap((b) =>
      ((b.ssl_key_and_certificate_refs ?? []) as string[]).map((ref) => ref.split('=')[1] ?? ''),
    )
    .sort();

describe.each(LAYOUTS)('%s', (_, config) => {
  it('presents an alternate certificate beside the main one', () => {
    const secret = tlsSecret('tls1', pair);
    Object.assign(secret.data as object, { 'alt.crt': btoa(other.certificate), 'alt.key': btoa(other.key) });
    const { objects, problems } = translate(
      [secret, ingress('i', { [A]: [{}] }, { tls: { tls1: [A] } })],
      config,
    );
    expect(pems(objects)).toEqual([pair.certificate, other.certificate].sort());
    expect(attached(objects)).toEqual(names(objects, 'sslkeyandcertificate'));
    expect(problems).toEqual([]);
  });

  it('leaves out an alternate certificate that cannot be used, and says so', () => {
    const secret = tlsSecret('tls1', pair);
    Object.assign(secret.data as object, { 'alt.crt': btoa(other.certificate), 'alt.key': btoa(pair.key) });
    const { objects, problems } = translate(
      [secret, ingress('i', { [A]: [{}] }, { tls: { tls1: [A] } })],
      config,
    );
    expect(pems(objects)).toEqual([pair.certificate]);
    expect(problems).toMatchObject([{ field: 'spec.tls[0].secretName', reason: 'KeyMismatch' }]);
  });

  it.each([
    ['and no TLS section', {}],
    ['before a TLS section', { tls1: [A] }],
  ])('takes the default certificate with the annotation, %s', (_case, tls) => {
    const { objects, placements } = translate(
      [
        tlsSecret('router-certs-default', pair, 'avi-system'),
        tlsSecret('tls1', other),
        ingress('i', { [A]: [{}], [B]: [{}] }, { tls, annotations: { 'ako.vmware.com/enable-tls': 'true' } }),
      ],
      config,
    );
    expect(pems(objects)[0]).toBe(pair.certificate);
    expect(new Set(pems(objects)).size).toBe(1);
    expect(placements.map((p) => p.hostname)).toEqual([A, B]);
    // Both hosts are redirected.
    expect(JSON.stringify(bodies(objects, 'httppolicyset'))).toContain('HTTP_REDIRECT_STATUS_CODE_302');
  });

  it('gives each host the secret that lists it, the first where two do, and leaves the rest insecure', () => {
    const C = 'c.avi.internal';
    const { objects, placements } = translate(
      [
        tlsSecret('tls1', pair),
        tlsSecret('tls2', other),
        ingress(
          'i',
          { [A]: [{}], [B]: [{}], [C]: [{}] },
          { tls: { tls1: [A, 'unused.avi.internal'], tls2: [A, B] } },
        ),
      ],
      config,
    );
    expect(pems(objects)).toEqual([pair.certificate, other.certificate].sort());
    expect(placements.map((p) => p.hostname).sort()).toEqual([A, B, C]);
  });

  it('serves one host when the secret of another is missing', () => {
    const { placements, problems } = translate(
      [tlsSecret('tls1', pair), ingress('i', { [A]: [{}], [B]: [{}] }, { tls: { tls1: [A], gone: [B] } })],
      config,
    );
    expect(placements.map((p) => p.hostname)).toEqual([A]);
    expect(problems).toMatchObject([{ field: 'spec.tls[1].secretName', reason: 'SecretMissing' }]);
  });

  it('serves a wildcard host like any other', () => {
    const { objects, placements } = translate(
      [
        tlsSecret('tls1', pair),
        ingress('i', { '*.avi.internal': [{}] }, { tls: { tls1: ['*.avi.internal'] } }),
      ],
      config,
    );
    expect(placements).toMatchObject([{ hostname: '*.avi.internal' }]);
    expect(pems(objects)).toEqual([pair.certificate]);
  });

  it('keeps the paths of several rules for one host together, in the order of their length', () => {
    const raw = ingress('i', { [A]: [{ path: '/a' }] }, { tls: { tls1: [A] } });
    const rules = (raw.spec as { rules: unknown[] }).rules;
    const more = ingress('i', { [A]: [{ path: '/longer' }, { path: '/exact', pathType: 'Exact' }] });
    rules.push(...(more.spec as { rules: unknown[] }).rules);
    const { objects } = translate([tlsSecret('tls1', pair), raw], config);
    const [set] = bodies(objects, 'httppolicyset').filter((b) => JSON.stringify(b).includes('/longer'));
    expect(matches(set)).toEqual(['BEGINS_WITH /longer', 'EQUALS /exact', 'BEGINS_WITH /a']);
  });
});

function matches(set: AviBody | undefined): string[] {
  const policy = set?.http_request_policy as { rules?: { match: { path?: AviBody } }[] } | undefined;
  return (policy?.rules ?? []).map(({ match: { path } }) =>
    path === undefined ? 'any' : `${path.match_criteria} ${(path.match_str as string[])[0]}`,
  );
}

describe('path types', () => {
  it.each([
    ['Exact', '/x', 'EQUALS /x'],
    ['Prefix', '/x', 'BEGINS_WITH /x'],
    ['ImplementationSpecific', '/x', 'BEGINS_WITH /x'],
    ['ImplementationSpecific', '', 'any'],
  ])('%s "%s" becomes %s', (pathType, path, expected) => {
    for (const config of LAYOUTS.slice(1).map(([, c]) => c)) {
      const { objects } = translate([ingress('i', { [A]: [{ path, pathType }] })], config);
      expect(matches(bodies(objects, 'httppolicyset')[0])).toEqual([expected]);
    }
  });

  it('do not count for an insecure host on a shared SNI virtual service: labels do', () => {
    const { objects } = translate([
      ingress('i', {
        'Up.avi.internal': [
          { path: '/X', pathType: 'Exact' },
          { path: '', pathType: 'Prefix' },
        ],
      }),
    ]);
    const [group] = bodies(objects, 'poolgroup');
    expect(((group?.members ?? []) as AviBody[]).map((m) => m.priority_label).sort()).toEqual([
      'up.avi.internal',
      'up.avi.internal/x',
    ]);
  });
});

describe('rules without host', () => {
  it('have a host made of name, namespace and first sub-domain', () => {
    const { objects, placements } = translateAll(
      clusterOf([
        CLASS,
        service('web', { namespace: 'red' }),
        ingress('shop', { '': [{}] }, { namespace: 'red' }),
      ]),
      contextOf({ defaultDomain: 'z.example.com' }, ['.a.example.com', 'z.example.com']),
    );
    expect(names(objects, 'pool')).toEqual(['cluster1--shop.red.a.example.com_-red-shop']);
    expect(placements).toEqual([]);
  });

  it('are told that they cannot be served without a sub-domain, like an Ingress without rules', () => {
    const { objects, problems } = translateAll(
      clusterOf([CLASS, ingress('shop', { '': [{}] }), ingress('empty', {})]),
      contextOf({}, []),
    );
    expect(names(objects, 'virtualservice')).toEqual([]);
    expect(problems.map((p) => [p.object, p.reason]).sort()).toEqual([
      ['ingress/default/empty', 'NoRules'],
      ['ingress/default/shop', 'HostMissing'],
    ]);
  });

  it('belong to the host when another rule names it literally', () => {
    const { objects, placements } = translate([
      ingress('shop', { '': [{ path: '/a' }], 'shop.default.avi.internal': [{ path: '/b' }] }),
    ]);
    expect(names(objects, 'pool')).toHaveLength(2);
    expect(placements).toMatchObject([{ hostname: 'shop.default.avi.internal' }]);
  });
});

describe('names that get too long', () => {
  const label = 'x'.repeat(60);
  const LONG = `${label}.${label}.${label}.avi.internal`;

  it('leave out a pool, and the rule that would select it', () => {
    const { objects, problems } = translate(
      [
        tlsSecret('tls1', pair),
        ingress('i', { [LONG]: [{ path: `/${'p'.repeat(60)}` }, { path: '/' }] }, { tls: { tls1: [LONG] } }),
      ],
      { shardVSSize: 'DEDICATED' },
    );
    const [set] = bodies(objects, 'httppolicyset').filter((b) => !JSON.stringify(b).includes('REDIRECT'));
    expect(matches(set)).toEqual(['BEGINS_WITH /']);
    expect(new Set(problems.map((p) => p.reason))).toEqual(new Set(['NameTooLong']));
  });

  it('leave out rules', () => {
    const namespace = 'n'.repeat(56);
    const host = `${'h'.repeat(60)}.${'h'.repeat(60)}.${'h'.repeat(51)}.avi.internal`;
    // One character too long from the tenth rule on: the names of the groups are as long as allowed.
    expect(`cluster1--${namespace}-${host}`).toHaveLength(253);
    const owners = [...'abcdefghijkl'];
    const result = translate([
      service('web', { namespace }),
      tlsSecret('tls1', pair, namespace),
      ...owners.map((name) =>
        ingress(name, { [host]: [{ path: '' }] }, { namespace, tls: { tls1: [host] } }),
      ),
    ]);
    expect(names(result.objects, 'pool')).toHaveLength(owners.length);
    expect(result.problems).toContainEqual(
      expect.objectContaining({ object: `ingress/${namespace}/l`, reason: 'NameTooLong' }),
    );
    const [set] = bodies(result.objects, 'httppolicyset').filter(
      (b) => !JSON.stringify(b).includes('REDIRECT'),
    );
    expect(matches(set)).toHaveLength(10);
    for (const body of bodies(result.objects, 'httppolicyset')) {
      const { rules = [] } = body.http_request_policy as { rules?: AviBody[] };
      for (const rule of rules) expect(String(rule.name).length).toBeLessThanOrEqual(255);
    }
  });

  it('are hashed in EVH mode, and so never get too long', () => {
    const { problems } = translate(
      [
        tlsSecret('tls1', pair),
        ingress('i', { [LONG]: [{ path: `/${'p'.repeat(300)}` }] }, { tls: { tls1: [LONG] } }),
      ],
      { enableEVH: 'true' },
    );
    expect(problems).toEqual([]);
  });
});

describe('names that two paths would share', () => {
  it('go to the first, and the second is told', () => {
    const { objects, problems } = translate([
      service('api'),
      ingress('i', { [A]: [{ path: '/a/b' }, { path: '/a_b', service: 'api' }] }),
    ]);
    expect(names(objects, 'pool')).toEqual([`cluster1--${A}_a_b-default-i`]);
    expect(problems.filter((p) => p.reason === 'NameConflict')).toMatchObject([
      { object: 'ingress/default/i' },
    ]);
  });
});

/** Counts reads of the cluster, so that growth can be told without a clock. */
function counted(stores: ClusterStores): { view: ClusterStores; reads: () => number } {
  let reads = 0;
  const wrap = <T extends object>(store: T): T =>
    new Proxy(store, {
      get(target, name) {
        const value = Reflect.get(target, name, target) as unknown;
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          reads++;
          return (value as (...a: unknown[]) => unknown).apply(target, args);
        };
      },
    });
  const view = Object.fromEntries(Object.entries(stores).map(([name, store]) => [name, wrap(store)]));
  return { view: view as unknown as ClusterStores, reads: () => reads };
}

describe('10,000 paths in one Ingress', () => {
  const many = (n: number): PathSpec[] => Array.from({ length: n }, (_, i) => ({ path: `/p${i}` }));
  const cluster = (raw: Raw) =>
    counted(clusterOf([CLASS, service('web'), slice('web', ['10.244.0.5']), raw]));

  it.each(LAYOUTS)('are all served: %s', (_, config) => {
    const { objects, problems } = translate([ingress('big', { [A]: many(10_000) })], config);
    expect(names(objects, 'pool')).toHaveLength(10_000);
    expect(problems).toEqual([]);
  });

  it.each([
    ['one host', (n: number) => ingress('big', { [A]: many(n) })],
    [
      'each with a host of its own',
      (n: number) =>
        ingress('big', Object.fromEntries(Array.from({ length: n }, (_, i) => [`h${i}.avi.internal`, [{}]]))),
    ],
  ])('cost as much each as a few: %s', (_, make) => {
    for (const config of [...LAYOUTS.map(([, c]) => c), { enableEVH: 'true', fqdnReusePolicy: 'Strict' }]) {
      const [few, more] = [100, 2000].map((n) => {
        const { view, reads } = cluster(make(n));
        translateAll(view, contextOf(config));
        return reads() / n;
      });
      expect(more ?? 0).toBeLessThan(2 * (few ?? 0));
    }
  });
});

import fc from 'fast-check';
import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClusterStores } from '../cluster/view.ts';
import { unitsOfIngress, unitsOfService } from './affected.ts';
import {
  CLASS,
  clusterOf,
  contextOf,
  ingress,
  type PathSpec,
  put,
  service,
  slice,
  tlsSecret,
} from './test-cluster.ts';
import { allUnits, Translation, translateAll, type UnitKey } from './translation.ts';
import type { DesiredObject } from './types.ts';
import type { UnitResult } from './unit.ts';

let pair: { certificate: string; key: string };
beforeAll(async () => {
  const made = await generate([{ name: 'commonName', value: 'a' }], { keySize: 2048 });
  pair = { certificate: made.cert, key: made.private };
});

const HOSTS = ['a.avi.internal', 'b.avi.internal', 'c.avi.internal', 'd.avi.internal', 'out.example.com', ''];
const NAMESPACES = ['default', 'red'];
const MODES: Record<string, string>[] = [
  { shardVSSize: 'LARGE' },
  { shardVSSize: 'DEDICATED' },
  { shardVSSize: 'MEDIUM', enableEVH: 'true' },
  { shardVSSize: 'DEDICATED', enableEVH: 'true' },
  { enableEVH: 'true', vipPerNamespace: 'true' },
  { shardVSSize: 'SMALL', noPGForSNI: 'true' },
];

interface IngressSeed {
  name: number;
  namespace: number;
  hosts: { host: number; paths: PathSpec[]; secure: boolean }[];
  created: number;
  passthrough: boolean;
}

const pathSpec: fc.Arbitrary<PathSpec> = fc.record({
  path: fc.constantFrom('/', '/a', '/a/b', ''),
  pathType: fc.constantFrom('Prefix', 'Exact', 'ImplementationSpecific'),
  service: fc.constantFrom('web', 'api', 'gone'),
  port: fc.constantFrom<number | string>(80, 'http', 81),
});
const ingressSeed: fc.Arbitrary<IngressSeed> = fc.record({
  name: fc.nat(5),
  namespace: fc.nat(1),
  created: fc.nat(3),
  passthrough: fc.boolean(),
  hosts: fc.array(
    fc.record({
      host: fc.nat(HOSTS.length - 1),
      paths: fc.array(pathSpec, { maxLength: 3 }),
      secure: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

function ingressOf(seed: IngressSeed) {
  const hosts: Record<string, PathSpec[]> = {};
  const secured: string[] = [];
  for (const { host, paths, secure } of seed.hosts) {
    const name = HOSTS[host] ?? '';
    hosts[name] = paths;
    if (secure) secured.push(name);
  }
  return ingress(`ing${seed.name}`, hosts, {
    namespace: NAMESPACES[seed.namespace] ?? 'default',
    created: `2026-01-0${seed.created + 1}T00:00:00Z`,
    tls: secured.length > 0 ? { tls1: secured } : {},
    annotations: seed.passthrough ? { 'passthrough.ako.vmware.com/enabled': 'true' } : {},
  });
}

const surroundings = () => [
  CLASS,
  ...NAMESPACES.flatMap((ns) => [
    service('web', { namespace: ns }),
    service('api', { namespace: ns, targetPort: 'http' }),
    slice('web', ['10.244.0.5', '10.244.0.6'], ns),
    slice('api', ['10.244.0.9'], ns),
    tlsSecret('tls1', pair, ns),
  ]),
];

/** Canonical text of a result, in whatever order it was produced. */
function textOf(objects: Iterable<DesiredObject>): string[] {
  const texts = new Set<string>();
  for (const o of objects)
    texts.add(`${o.type}/${o.tenant}/${o.name} ${JSON.stringify([o.body, o.origins])}`);
  return [...texts].sort();
}

/** The state that a sequence of incremental translations leaves. */
class Incremental {
  readonly units = new Map<UnitKey, UnitResult>();
  readonly translation: Translation;
  constructor(stores: ClusterStores, config: Record<string, string>) {
    this.translation = new Translation(stores, contextOf(config));
  }
  run(units: Iterable<UnitKey>): UnitKey[] {
    const done: UnitKey[] = [];
    for (const [unit, result] of this.translation.translate(units)) {
      done.push(unit);
      if (result.objects.length > 0) this.units.set(unit, result);
      else this.units.delete(unit);
    }
    return done;
  }
  text(): string[] {
    return textOf([...this.units.values()].flatMap((r) => r.objects));
  }
}

describe('translation', () => {
  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(
        fc.array(ingressSeed, { maxLength: 6 }),
        fc.constantFrom(...MODES),
        fc.nat(),
        (seeds, mode, turn) => {
          const objects = [...surroundings(), ...seeds.map(ingressOf)];
          // One object by name: later ones replace earlier ones, which would be a different input.
          const distinct = [
            ...new Map(
              objects.map((o) => [`${o.kind}/${o.metadata.namespace}/${o.metadata.name}`, o]),
            ).values(),
          ];
          const turned = [
            ...distinct.slice(turn % distinct.length),
            ...distinct.slice(0, turn % distinct.length),
          ].reverse();
          const a = translateAll(clusterOf(distinct), contextOf(mode));
          const b = translateAll(clusterOf(turned), contextOf(mode));
          expect(textOf(b.objects)).toEqual(textOf(a.objects));
          expect(new Set(b.problems.map((p) => JSON.stringify(p)))).toEqual(
            new Set(a.problems.map((p) => JSON.stringify(p))),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reaches step by step what translating everything at once gives', () => {
    const step = fc.record({ seed: ingressSeed, remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), fc.constantFrom(...MODES), (steps, mode) => {
        const stores = clusterOf(surroundings());
        const context = contextOf(mode);
        const incremental = new Incremental(stores, mode);
        incremental.run(allUnits(stores, context));
        for (const { seed, remove } of steps) {
          const raw = ingressOf(seed);
          const key = `${raw.metadata.namespace}/${raw.metadata.name}`;
          const before = stores.ingresses.get(key);
          if (remove) stores.ingresses.delete(key);
          else put(stores, raw);
          const after = stores.ingresses.get(key);
          incremental.run([
            ...(before === undefined ? [] : unitsOfIngress(context, before)),
            ...(after === undefined ? [] : unitsOfIngress(context, after)),
          ]);
        }
        expect(incremental.text()).toEqual(textOf(translateAll(stores, context).objects));
      }),
      { numRuns: 150 },
    );
  });

  it('gives bodies for each object key only once, or equal ones', () => {
    fc.assert(
      fc.property(fc.array(ingressSeed, { maxLength: 6 }), fc.constantFrom(...MODES), (seeds, mode) => {
        const { objects } = translateAll(
          clusterOf([...surroundings(), ...seeds.map(ingressOf)]),
          contextOf(mode),
        );
        const bodies = new Map<string, string>();
        for (const o of objects) {
          const key = `${o.type}/${o.tenant}/${o.name}`;
          const text = JSON.stringify(o.body);
          expect(bodies.get(key) ?? text).toBe(text);
          bodies.set(key, text);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing but the objects of its hosts when one Ingress changes', () => {
    fc.assert(
      fc.property(
        fc.array(ingressSeed, { maxLength: 5 }),
        ingressSeed,
        fc.constantFrom(...MODES),
        (seeds, seed, mode) => {
          const raw = ingressOf({ ...seed, name: 9 });
          const hosts = new Set(
            Object.values((raw.spec as { rules: { host: string }[] }).rules).map((r) => r.host),
          );
          const before = translateAll(
            clusterOf([...surroundings(), ...seeds.map(ingressOf)]),
            contextOf(mode),
          );
          const after = translateAll(
            clusterOf([...surroundings(), ...seeds.map(ingressOf), raw]),
            contextOf(mode),
          );
          const was = new Set(textOf(before.objects));
          const shared = /"(cluster1--Shared|cluster1--Shared-Passthrough)/;
          for (const text of textOf(after.objects)) {
            if (was.has(text) || shared.test(text.split(' ')[1] ?? '') || text.includes('Shared-')) continue;
            const named = [...hosts].some((h) =>
              text.includes(h === '' ? `ing9.${raw.metadata.namespace}` : h),
            );
            expect(named, text).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('does not touch the shared virtual service when only endpoints change', () => {
    const stores = clusterOf([
      ...surroundings(),
      ingress('a', { 'a.avi.internal': [{}] }),
      ingress('b', { 'b.avi.internal': [{}] }),
    ]);
    const context = contextOf({});
    const incremental = new Incremental(stores, {});
    incremental.run(allUnits(stores, context));
    const before = new Set(incremental.text());
    put(stores, slice('web', ['10.244.7.7'], 'red'));
    expect(incremental.run(unitsOfService(stores, context, 'red', 'web'))).toEqual([]);
    put(stores, slice('web', ['10.244.7.7']));
    expect(incremental.run(unitsOfService(stores, context, 'default', 'web')).sort()).toEqual([
      'host/a.avi.internal',
      'host/b.avi.internal',
    ]);
    const changed = incremental.text().filter((text) => !before.has(text));
    expect(changed.map((text) => text.split('/')[0])).toEqual(['pool', 'pool']);
  });

  it('keeps what a unit had when its translation fails', () => {
    const stores = clusterOf([...surroundings(), ingress('a', { 'a.avi.internal': [{}] })]);
    const failed: UnitKey[] = [];
    const broken = {
      ...stores,
      services: {
        ...stores.services,
        get: () => {
          throw new Error('defect');
        },
      },
    } as unknown as ClusterStores;
    const translation = new Translation(broken, contextOf({}), (unit) => failed.push(unit));
    const results = [...translation.translate(['host/a.avi.internal', 'routes'])];
    expect(failed).toEqual(['host/a.avi.internal']);
    expect(results.map(([unit]) => unit)).toEqual(['routes']);
  });
});

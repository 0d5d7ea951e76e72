import fc from 'fast-check';
import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import * as slim from '../cluster/slim.ts';
import { storeKey } from '../cluster/store.ts';
import type { ClusterStores } from '../cluster/view.ts';
import {
  unitsOfIngress,
  unitsOfIngressClass,
  unitsOfNamespace,
  unitsOfRoute,
  unitsOfSecret,
  unitsOfService,
} from './affected.ts';
import { ingressClaimant, routeClaimant } from './l7/claimants.ts';
import { clusterOf, contextOf, ingress, put, type Raw, slice } from './test-cluster.ts';
import {
  claimantSeed,
  ingressSeed,
  MODES,
  type Pair,
  routeSeed,
  surroundingSeed,
  surroundings,
} from './test-seeds.ts';
import { allUnits, ownUnits, Translation, translateAll, type UnitKey } from './translation.ts';
import type { UnitResult } from './unit.ts';

let pair: Pair;
beforeAll(async () => {
  const made = await generate([{ name: 'commonName', value: 'a' }], { keySize: 2048 });
  pair = { certificate: made.cert, key: made.private };
});

type Result = Pick<UnitResult, 'objects' | 'placements' | 'problems' | 'refusals'>;

/** Canonical text of results, in whatever order they were produced. */
function textOf(results: Iterable<Result>): string[] {
  const texts = new Set<string>();
  for (const { objects, placements, problems, refusals } of results) {
    for (const o of objects)
      texts.add(`${o.type}/${o.tenant}/${o.name} ${JSON.stringify([o.body, o.origins])}`);
    for (const other of [...placements, ...problems, ...(refusals ?? [])]) texts.add(JSON.stringify(other));
  }
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
    for (const [unit, result] of this.translation.translate(new Set(units))) {
      done.push(unit);
      this.units.set(unit, result);
    }
    return done;
  }
  text(): string[] {
    return textOf(this.units.values());
  }
}

/** One object by name: later ones replace earlier ones, which would be a different input. */
function distinct(objects: readonly Raw[]): Raw[] {
  return [
    ...new Map(objects.map((o) => [`${o.kind}/${o.metadata.namespace}/${o.metadata.name}`, o])).values(),
  ];
}

/** Puts or deletes an object, and returns the units that reconcilers touch for it. */
function change(stores: ClusterStores, config: Record<string, string>, raw: Raw, remove: boolean): UnitKey[] {
  const context = contextOf(config);
  const both = <T>(store: { get(key: string): T | undefined; delete(key: string): unknown }, key: string) => {
    const before = store.get(key);
    if (remove) store.delete(key);
    else put(stores, raw);
    return [before, store.get(key)].flatMap((version) => version ?? []);
  };
  const { name, namespace = '' } = raw.metadata;
  const key = storeKey({ name, namespace });
  switch (raw.kind) {
    case 'Ingress':
      return both(stores.ingresses, key).flatMap((i) => unitsOfIngress(stores, context, i));
    case 'Route':
      return both(stores.routes, key).flatMap((r) => unitsOfRoute(stores, context, r));
    case 'Secret':
      both(stores.secrets, key);
      return unitsOfSecret(stores, context, namespace, name);
    case 'Namespace':
      both(stores.namespaces, name);
      return unitsOfNamespace(stores, context, name);
    case 'IngressClass': {
      const isDefault = both(stores.ingressClasses, name).some((c) => c.isDefault);
      return unitsOfIngressClass(stores, context, name, isDefault);
    }
    case 'Service':
      both(stores.services, key);
      return unitsOfService(stores, context, namespace, name);
    default:
      return both(stores.endpointSlices, key).flatMap((s) =>
        unitsOfService(stores, context, namespace, s.service),
      );
  }
}

describe('translation', () => {
  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(
        fc.array(claimantSeed(pair), { maxLength: 6 }),
        fc.constantFrom(...MODES),
        fc.nat(),
        (seeds, mode, turn) => {
          const objects = distinct([...surroundings(pair), ...seeds]);
          const at = turn % objects.length;
          const turned = [...objects.slice(at), ...objects.slice(0, at)].reverse();
          const a = translateAll(clusterOf(objects), contextOf(mode));
          const b = translateAll(clusterOf(turned), contextOf(mode));
          expect(textOf([b])).toEqual(textOf([a]));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reaches step by step what translating everything at once gives', () => {
    const step = fc.record({
      raw: fc.oneof(
        { weight: 3, arbitrary: claimantSeed(pair) },
        { weight: 1, arbitrary: surroundingSeed(pair) },
      ),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), fc.constantFrom(...MODES), (steps, mode) => {
        const stores = clusterOf(surroundings(pair));
        const incremental = new Incremental(stores, mode);
        incremental.run(allUnits(stores, contextOf(mode)));
        for (const { raw, remove } of steps) incremental.run(change(stores, mode, raw, remove));
        expect(incremental.text()).toEqual(textOf([translateAll(stores, contextOf(mode))]));
      }),
      { numRuns: 300 },
    );
  });

  it('reaches it also when several changes are translated together', () => {
    const step = fc.record({ raw: claimantSeed(pair), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), fc.constantFrom(...MODES), (steps, mode) => {
        const stores = clusterOf(surroundings(pair));
        const incremental = new Incremental(stores, mode);
        incremental.run(allUnits(stores, contextOf(mode)));
        const touched = steps.flatMap(({ raw, remove }) => change(stores, mode, raw, remove));
        incremental.run(touched);
        expect(incremental.text()).toEqual(textOf([translateAll(stores, contextOf(mode))]));
      }),
      { numRuns: 150 },
    );
  });

  it('gives bodies for each object key only once, or equal ones', () => {
    fc.assert(
      fc.property(
        fc.array(claimantSeed(pair), { maxLength: 6 }),
        fc.constantFrom(...MODES),
        (seeds, mode) => {
          const { objects } = translateAll(clusterOf([...surroundings(pair), ...seeds]), contextOf(mode));
          const bodies = new Map<string, string>();
          for (const o of objects) {
            const key = `${o.type}/${o.tenant}/${o.name}`;
            const text = JSON.stringify(o.body);
            expect(bodies.get(key) ?? text).toBe(text);
            bodies.set(key, text);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('registers each name in DNS once only, whoever asks for it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(claimantSeed(pair), surroundingSeed(pair)), { maxLength: 8 }),
        fc.constantFrom(...MODES),
        (seeds, mode) => {
          const { objects } = translateAll(clusterOf([...surroundings(pair), ...seeds]), contextOf(mode));
          const names = objects
            .filter((o) => o.type === 'vsvip')
            .flatMap((o) => (o.body.dns_info ?? []) as { fqdn: string }[])
            .map(({ fqdn }) => fqdn);
          expect(names).toEqual([...new Set(names)]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('changes nothing but what its hosts have when one Ingress or Route is added', () => {
    const name = fc.constant(9);
    fc.assert(
      fc.property(
        fc.array(claimantSeed(pair), { maxLength: 5 }),
        fc.oneof(ingressSeed(name), routeSeed(pair, name)),
        // With a strict policy other hosts may change: those of the objects that it pushes out.
        fc.constantFrom(...MODES.filter((mode) => mode.fqdnReusePolicy === undefined)),
        (seeds, raw, mode) => {
          const context = contextOf(mode);
          const claimant =
            raw.kind === 'Route' ? routeClaimant(slim.route(raw)) : ingressClaimant(slim.ingress(raw));
          const own = new Set(ownUnits(context, claimant));
          const before = new Incremental(clusterOf([...surroundings(pair), ...seeds]), mode);
          before.run(allUnits(clusterOf([...surroundings(pair), ...seeds]), context));
          const stores = clusterOf([...surroundings(pair), ...seeds, raw]);
          const after = new Incremental(stores, mode);
          after.run(allUnits(stores, context));
          for (const [unit, result] of after.units) {
            const shared = !unit.startsWith('host/') && !unit.startsWith('hostless/');
            if (own.has(unit) || shared) continue;
            expect(textOf([result])).toEqual(textOf([before.units.get(unit) ?? result]));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('does not touch the shared virtual service when only endpoints change', () => {
    const stores = clusterOf([
      ...surroundings(pair),
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
    const stores = clusterOf([...surroundings(pair), ingress('a', { 'a.avi.internal': [{}] })]);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterStores, createClusterStores } from '../cluster/view.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import type { Context } from '../model/context.ts';
import { contextOf, type Raw } from '../model/test-cluster.ts';
import { allUnits, Translation, translateAll, type UnitKey } from '../model/translation.ts';
import type { UnitResult } from '../model/unit.ts';
import { registerNeeded } from './conditional.ts';
import { registerReconcilers } from './index.ts';
import { anything, INGRESS_CLASS, MODES, SURROUNDINGS, service } from './testing/layer4-seeds.ts';

/**
 * Layer 4, back ends and routes under any sequence of changes, through the real reconcilers: what they touch must be
 * enough, and the result must not depend on the order.
 */

/** A cluster that is told of changes as the operator is, and remembers which units were touched. */
class Cluster {
  readonly stores: ClusterStores = createClusterStores();
  readonly context: Context;
  readonly #reconcilers = new Map<string, Reconciler<unknown>>();
  readonly #known = new Map<string, unknown>();
  touched = new Set<UnitKey>();

  constructor(mode: Record<string, string>) {
    this.context = contextOf(mode);
    const registrar = {
      register: <T>(reconciler: Reconciler<T>) => {
        this.#reconcilers.set(reconciler.kind, reconciler as Reconciler<unknown>);
      },
    };
    const dependencies = {
      stores: this.stores,
      engine: {
        context: this.context,
        touch: (units: Iterable<UnitKey>) => {
          for (const unit of units) this.touched.add(unit);
        },
      },
      status: { check: () => undefined, forget: () => undefined },
    };
    registerReconcilers(registrar, dependencies);
    registerNeeded(registrar, dependencies, this.context.settings);
    this.apply(INGRESS_CLASS);
  }

  apply(raw: Raw): void {
    this.#change(raw, (reconciler) => reconciler.slim(raw));
  }

  remove(raw: Raw): void {
    this.#change(raw, () => undefined);
  }

  /** As the tracker of a watch does; a kind that is not watched brings nothing. */
  #change(raw: Raw, slimmed: (reconciler: Reconciler<unknown>) => unknown): void {
    const reconciler = this.#reconcilers.get(raw.kind.toLowerCase());
    if (reconciler === undefined) return;
    const key = `${raw.kind}/${raw.metadata.namespace}/${raw.metadata.name}`;
    const before = this.#known.get(key);
    const object = slimmed(reconciler);
    if (object !== undefined) {
      this.#known.set(key, object);
      reconciler.onChange(object, before, { bulk: false });
    } else if (before !== undefined) {
      this.#known.delete(key);
      reconciler.onDelete(before, { bulk: false });
    }
  }
}

function textOf(results: Iterable<Pick<UnitResult, 'objects' | 'placements' | 'problems'>>): string[] {
  const texts = new Set<string>();
  for (const { objects, placements, problems } of results) {
    for (const o of objects)
      texts.add(`${o.type}/${o.tenant}/${o.name} ${JSON.stringify([o.body, o.origins])}`);
    for (const other of [...placements, ...problems]) texts.add(JSON.stringify(other));
  }
  return [...texts].sort();
}

const step = fc.record({ raw: anything, remove: fc.boolean() });
const mode = fc.constantFrom(...MODES);

describe('layer 4 and its back ends', () => {
  it('reach step by step what translating everything at once gives', () => {
    fc.assert(
      fc.property(
        fc.array(anything, { maxLength: 4 }),
        fc.array(step, { minLength: 1, maxLength: 6 }),
        mode,
        fc.boolean(),
        (first, steps, settings, together) => {
          const cluster = new Cluster(settings);
          for (const raw of [...SURROUNDINGS, ...first]) cluster.apply(raw);
          const translation = new Translation(cluster.stores, cluster.context);
          const units = new Map<UnitKey, UnitResult>();
          const translate = (touched: Set<UnitKey>) => {
            for (const [unit, result] of translation.translate(touched)) units.set(unit, result);
          };
          translate(allUnits(cluster.stores, cluster.context));
          cluster.touched = new Set();
          for (const { raw, remove } of steps) {
            if (remove) cluster.remove(raw);
            else cluster.apply(raw);
            if (together) continue;
            translate(cluster.touched);
            cluster.touched = new Set();
          }
          translate(cluster.touched);
          expect(textOf(units.values())).toEqual(textOf([translateAll(cluster.stores, cluster.context)]));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('do not depend on the order of changes', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 14 }), mode, fc.nat(), (raws, settings, turn) => {
        // Later states of an object would be another input.
        const distinct = [
          ...new Map(raws.map((r) => [`${r.kind}/${r.metadata.namespace}/${r.metadata.name}`, r])).values(),
        ];
        const at = distinct.length === 0 ? 0 : turn % distinct.length;
        const orders = [distinct, [...distinct.slice(at), ...distinct.slice(0, at)].reverse()];
        const [a, b] = orders.map((order) => {
          const cluster = new Cluster(settings);
          for (const raw of [...SURROUNDINGS, ...order]) cluster.apply(raw);
          return textOf([translateAll(cluster.stores, cluster.context)]);
        });
        expect(b).toEqual(a);
      }),
      { numRuns: 300 },
    );
  });

  it('give each object one body', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 14 }), mode, (raws, settings) => {
        const cluster = new Cluster(settings);
        for (const raw of [...SURROUNDINGS, ...raws]) cluster.apply(raw);
        const bodies = new Map<string, string>();
        for (const o of translateAll(cluster.stores, cluster.context).objects) {
          const key = `${o.type}/${o.tenant}/${o.name}`;
          const text = JSON.stringify(o.body);
          expect(bodies.get(key) ?? text).toBe(text);
          bodies.set(key, text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a Service touches only its own virtual service and the hosts that send to it', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 14 }), service, mode, (raws, raw, settings) => {
        const cluster = new Cluster(settings);
        for (const each of raws) if (each.kind !== 'Service') cluster.apply(each);
        cluster.touched = new Set();
        cluster.apply(raw);
        const {
          namespace: ns,
          name: own,
          annotations,
        } = raw.metadata as typeof raw.metadata & {
          annotations: Record<string, string>;
        };
        const shared = annotations['ako.vmware.com/enable-shared-vip'];
        const senders = [...cluster.stores.ingresses.by('service', `${ns}/${own}`)].map(
          (i) => `host/${i.rules[0]?.host}`,
        );
        const allowed = new Set([`service/${ns}/${own}`, `sharedvip/${ns}/${shared}`, ...senders]);
        expect([...cluster.touched].filter((unit) => !allowed.has(unit))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

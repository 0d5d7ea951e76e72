import { type CustomKind, completeCustom, putCustom } from '../../cli/custom-resources.ts';
import { CUSTOM_KINDS } from '../../cluster/custom-kinds.ts';
import { storeKey } from '../../cluster/store.ts';
import type { ClusterStores } from '../../cluster/view.ts';
import {
  unitsOfIngress,
  unitsOfIngressClass,
  unitsOfLoadBalancer,
  unitsOfNamespace,
  unitsOfSecret,
} from '../affected.ts';
import type { Context, ControllerObjects, ForeignObject } from '../context.ts';
import { clusterOf, contextOf, put, type Raw } from '../test-cluster.ts';
import { allUnits, Translation } from '../translation.ts';
import type { AviBody, Problem } from '../types.ts';
import type { UnitResult } from '../unit.ts';
import { referenceUnit, ruleUnit, type UnitKey } from '../unit-keys.ts';
import { ruleUnitsOfNamespace } from './rule-book.ts';
import type { RuleOutcome } from './rule-kind.ts';

/** Helpers of the tests of rules: a cluster and a controller that change, and what is made of them step by step. */

export interface RuleOptions {
  readonly namespace?: string;
  readonly created?: string;
  readonly status?: object;
}

const VERSIONS: Readonly<Record<string, string>> = {
  L4Rule: 'v1alpha2',
  L7Rule: 'v1alpha2',
  SSORule: 'v1alpha2',
};

/** A custom resource with the defaults of its definition. @throws when the definition does not allow it */
export function custom(kind: CustomKind, name: string, spec: object, options: RuleOptions = {}): Raw {
  const { namespace = 'default', created = '2026-01-01T00:00:00Z', status } = options;
  const { raw, faults } = completeCustom(kind, {
    apiVersion: `ako.vmware.com/${VERSIONS[kind] ?? 'v1beta1'}`,
    kind,
    metadata: {
      name,
      ...(kind === 'AviInfraSetting' ? {} : { namespace }),
      creationTimestamp: created,
      uid: `${kind}-${namespace}-${name}`,
    },
    spec,
    ...(status === undefined ? {} : { status }),
  });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return raw as Raw;
}

export const hostRule = (virtualhost: object, options: RuleOptions & { name?: string } = {}): Raw =>
  custom('HostRule', options.name ?? 'hr', { virtualhost }, options);

/** Everything exists on it, unless taken away. */
export class FakeController implements ControllerObjects {
  readonly missing = new Set<string>();
  readonly unknown = new Set<string>();
  readonly special = new Map<string, ForeignObject>();

  find(type: string, tenant: string, name: string): ForeignObject | 'missing' | undefined {
    const key = `${type}/${tenant}/${name}`;
    if (this.unknown.has(key)) return undefined;
    return this.missing.has(key) ? 'missing' : (this.special.get(key) ?? {});
  }

  findByUuid(type: string, tenant: string, uuid: string): ForeignObject | 'missing' | undefined {
    return this.find(type, tenant, uuid);
  }
}

export class RuleWorld {
  readonly stores: ClusterStores;
  readonly controller = new FakeController();
  readonly context: Context;
  readonly units = new Map<UnitKey, UnitResult>();
  readonly #translation: Translation;
  /** Units of the last step. */
  last: UnitKey[] = [];

  constructor(
    objects: readonly Raw[],
    config: Record<string, string> = {},
    facts: Partial<Context['controller']> = {},
  ) {
    this.stores = clusterOf([]);
    const context = contextOf(config);
    this.context = {
      ...context,
      controller: { ...context.controller, ...facts },
      objects: this.controller,
    };
    for (const object of objects) this.#put(object);
    this.#translation = new Translation(this.stores, this.context);
    this.run(allUnits(this.stores, this.context));
  }

  run(units: Iterable<UnitKey>): void {
    this.last = [];
    for (const [unit, result] of this.#translation.translate(new Set(units))) {
      this.last.push(unit);
      this.units.set(unit, result);
    }
  }

  /** Creates or changes an object. */
  apply(...objects: Raw[]): void {
    this.run(objects.flatMap((object) => this.#touched(object, () => this.#put(object))));
  }

  remove(...objects: Raw[]): void {
    this.run(objects.flatMap((object) => this.#touched(object, () => this.#delete(object))));
  }

  /** Something is (or is not) on the controller from now on. */
  setMissing(reference: string, missing = true): void {
    if (missing) this.controller.missing.add(reference);
    else this.controller.missing.delete(reference);
    this.run([referenceUnit(reference)]);
  }

  setUnknown(reference: string, unknown = true): void {
    if (unknown) this.controller.unknown.add(reference);
    else this.controller.unknown.delete(reference);
    this.run([referenceUnit(reference)]);
  }

  /** Canonical text of everything that is wanted now. */
  get text(): string[] {
    return textOf(this.units.values());
  }

  /** The same for the present state of cluster, controller and memory, translated all at once. */
  get textAnew(): string[] {
    const translation = new Translation(this.stores, this.context, () => undefined);
    return textOf(
      [...translation.translate(allUnits(this.stores, this.context))].map(([, result]) => result),
    );
  }

  body(type: string, name: string): AviBody {
    for (const { objects } of this.units.values()) {
      const found = objects.find((object) => object.type === type && object.name === name);
      if (found !== undefined) return found.body;
    }
    throw new Error(`no ${type} ${name}; there are ${this.names(type).join(', ')}`);
  }

  names(type: string): string[] {
    const all = [...this.units.values()].flatMap(({ objects }) => objects);
    return [...new Set(all.filter((object) => object.type === type).map(({ name }) => name))].sort();
  }

  outcome(ref: string): RuleOutcome | undefined {
    return this.units.get(ruleUnit(ref))?.rule;
  }

  get problems(): Problem[] {
    return [...this.units.values()].flatMap(({ problems }) => problems);
  }

  #put(object: Raw): void {
    if (CUSTOM_KINDS.has(object.kind.toLowerCase())) {
      putCustom(object.kind as CustomKind, this.stores, object);
    } else {
      put(this.stores, object);
    }
  }

  #delete({ kind, metadata }: Raw): void {
    const key = storeKey({ name: metadata.name, namespace: metadata.namespace ?? '' });
    const custom = CUSTOM_KINDS.get(kind.toLowerCase());
    if (custom !== undefined) {
      this.stores.rules[custom.store].delete(key);
      return;
    }
    const stores: Record<string, { delete(key: string): unknown }> = {
      Ingress: this.stores.ingresses,
      IngressClass: this.stores.ingressClasses,
      Namespace: this.stores.namespaces,
      Secret: this.stores.secrets,
      Service: this.stores.services,
    };
    stores[kind]?.delete(key);
  }

  /** What the reconcilers touch for a change. */
  #touched(object: Raw, change: () => void): UnitKey[] {
    const { stores, context } = this;
    const { name, namespace = '' } = object.metadata;
    const key = storeKey({ name, namespace });
    if (CUSTOM_KINDS.has(object.kind.toLowerCase())) {
      change();
      return [ruleUnit(`${object.kind.toLowerCase()}/${key}`)];
    }
    const around = <T>(
      store: { get(key: string): T | undefined },
      of: (version: T) => UnitKey[],
    ): UnitKey[] => {
      const before = store.get(key);
      change();
      return [before, store.get(key)].flatMap((version) => (version === undefined ? [] : of(version)));
    };
    switch (object.kind) {
      case 'Ingress':
        return around(stores.ingresses, (i) => unitsOfIngress(stores, context, i));
      case 'Service':
        return around(stores.services, (s) => unitsOfLoadBalancer(s));
      case 'IngressClass':
        return around(stores.ingressClasses, (c) =>
          unitsOfIngressClass(stores, context, c.name, c.isDefault),
        );
      case 'Namespace':
        change();
        return [...unitsOfNamespace(stores, context, name), ...ruleUnitsOfNamespace(stores, name)];
      case 'Secret': {
        change();
        return unitsOfSecret(stores, context, namespace, name);
      }
      default:
        throw new Error(`a change of a ${object.kind} is not part of these tests`);
    }
  }
}

function textOf(results: Iterable<UnitResult>): string[] {
  const texts = new Set<string>();
  for (const { objects } of results) {
    for (const o of objects) texts.add(`${o.type}/${o.tenant}/${o.name} ${JSON.stringify(o.body)}`);
  }
  return [...texts].sort();
}

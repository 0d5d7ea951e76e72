import type { ClusterView } from '../../cluster/view.ts';
import { akoUser, type Context, type ForeignObject } from '../context.ts';
import { tenantOf } from '../namespaces.ts';

/** Stands in for a fault while something that a rule refers to is not known yet. */
export const PENDING = Symbol('pending');

/**
 * What is wrong with a rule: the text of its status, to the letter as users' scripts know it from the reference. Checks
 * yield faults in the reference's order; the first one counts.
 */
export type Fault = string | typeof PENDING;

export type Faults = Iterable<Fault>;

/** What an object on the controller says about itself matters to some who refer to it. */
export type LookUp = ForeignObject | 'missing' | undefined;

/** An object on the controller, as those who wait for it name it. */
export type ReferenceKey = string;

export function referenceKey(type: string, tenant: string, name: string): ReferenceKey {
  return `${type}/${tenant}/${name}`;
}

/** Where one rule is checked: reads cluster and controller, and remembers which objects of the controller it asked for. */
export class CheckSite {
  readonly view: ClusterView;
  readonly context: Context;
  /** References are looked up here. */
  readonly tenant: string;
  readonly asked = new Set<ReferenceKey>();

  constructor(view: ClusterView, context: Context, namespace: string) {
    this.view = view;
    this.context = context;
    this.tenant = namespace === '' ? context.settings.tenantName : tenantOf(view, context, namespace);
  }

  /** An object on the controller; taken on trust (as an object that says nothing) where nothing is known of a controller. */
  find(type: string, name: string): LookUp {
    const { objects } = this.context;
    if (objects === undefined) return {};
    this.asked.add(referenceKey(type, this.tenant, name));
    return objects.find(type, this.tenant, name);
  }

  findByUuid(type: string, uuid: string): LookUp {
    const { objects } = this.context;
    if (objects === undefined) return {};
    this.asked.add(referenceKey(type, this.tenant, uuid));
    return objects.findByUuid(type, this.tenant, uuid);
  }

  /** The objects have to exist, and must not be ours (crds.md 3.3). Names that are empty or absent are skipped. */
  *exist(type: string, names: Iterable<string | undefined>): Generator<Fault> {
    for (const name of names) {
      if (name === undefined || name === '') continue;
      const found = this.find(type, name);
      yield* this.missing(type, name, found);
      if (isThere(found)) yield* this.ours(type, name, found);
    }
  }

  *existByUuid(type: string, uuid: string): Generator<Fault> {
    const found = this.findByUuid(type, uuid);
    yield* this.missing(type, uuid, found);
    if (isThere(found)) yield* this.ours(type, uuid, found);
  }

  /** An application profile that has to be for HTTP. */
  *httpProfile(name: string | undefined): Generator<Fault> {
    if (name === undefined || name === '') return;
    const type = 'applicationprofile';
    const found = this.find(type, name);
    yield* this.missing(type, name, found);
    if (!isThere(found)) return;
    if (found.type !== undefined && found.type !== 'APPLICATION_PROFILE_TYPE_HTTP') {
      yield `${type} "${name}" found on controller is invalid, must be of type: APPLICATION_PROFILE_TYPE_HTTP`;
    }
    yield* this.ours(type, name, found);
  }

  *missing(type: string, name: string, found: LookUp): Generator<Fault> {
    if (found === undefined) yield PENDING;
    else if (found === 'missing') yield `${type} "${name}" not found on controller`;
  }

  *ours(type: string, name: string, found: ForeignObject): Generator<Fault> {
    if (found.createdBy === akoUser(this.context.settings)) {
      yield `${type} "${name}" Invalid operation, object referred is created by current AKO instance`;
    }
  }
}

export function isThere(found: LookUp): found is ForeignObject {
  return found !== undefined && found !== 'missing';
}

export type Verdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rejected'; readonly error: string }
  /** Something is not known yet. */
  | { readonly kind: 'pending' };

/** The first fault decides. All checks up to it are made, so that everything unknown is asked for at once. */
export function verdictOf(faults: Faults): Verdict {
  let pending = false;
  for (const fault of faults) {
    if (fault === PENDING) pending = true;
    else if (!pending) return { kind: 'rejected', error: fault };
  }
  return { kind: pending ? 'pending' : 'accepted' };
}

import type { Service } from '../cluster/records.ts';
import type { ClusterView } from '../cluster/view.ts';
import { SHARED_VIP_ANNOTATION } from '../cluster/view.ts';
import type { Context } from './context.ts';
import { translateIstio } from './istio/objects.ts';
import { concernsLayer4 } from './l4/accept.ts';
import { translateService, translateSharedVip } from './l4/service.ts';
import { type Claimant, hostsOf, ingressClaimant, routeClaimant } from './l7/claimants.ts';
import { type Contribution, type ParentId, parentKey } from './l7/contribution.ts';
import { translateHost } from './l7/host.ts';
import { translateHostless } from './l7/hostless.ts';
import { translateParent } from './l7/parent.ts';
import { translateStaticRoutes } from './routes/static-routes.ts';
import { settingsProblems } from './settings-problems.ts';
import type { DesiredObject, KubernetesRef, Placement, Problem, Refusal } from './types.ts';
import { NOTHING, type UnitResult } from './unit.ts';

/**
 * A unit of work: the smallest part of the cluster that is translated by itself.
 * - `host/<fqdn>`: everything of one host but what it shares
 * - `<kind>/<tenant>/<name>` with kind `sni`, `evh` or `passthrough`: a virtual service that hosts share
 * - `hostless/<kind>/<namespace>/<name>`: an Ingress or Route that asks for no host: only to say so
 * - `service/<namespace>/<name>`, `sharedvip/<namespace>/<key>`: a virtual service at layer 4
 * - `routes`: static routes and SE group label
 * - `istio`: certificate and authority for mutual TLS with a mesh
 * - `settings`: no objects, only what is wrong with the settings on this controller
 */
export type UnitKey = string;

export const hostUnit = (host: string): UnitKey => `host/${host}`;
export const hostlessUnit = (ref: KubernetesRef): UnitKey => `hostless/${ref}`;
export const serviceUnit = (namespace: string, name: string): UnitKey => `service/${namespace}/${name}`;
export const sharedVipUnit = (namespace: string, key: string): UnitKey => `sharedvip/${namespace}/${key}`;
export const ROUTES_UNIT: UnitKey = 'routes';
export const ISTIO_UNIT: UnitKey = 'istio';
export const SETTINGS_UNIT: UnitKey = 'settings';

/** The units that an Ingress or Route is translated in. */
export function ownUnits(context: Context, claimant: Claimant): UnitKey[] {
  const hosts = hostsOf(context, claimant);
  return hosts.length === 0 ? [hostlessUnit(claimant.owner.ref)] : hosts.map(hostUnit);
}

/** Every unit that the cluster asks for; parents follow from their hosts. */
export function allUnits(view: ClusterView, context: Context): Set<UnitKey> {
  const units = new Set<UnitKey>([ROUTES_UNIT, ISTIO_UNIT, SETTINGS_UNIT]);
  for (const ingress of view.ingresses.values()) {
    for (const unit of ownUnits(context, ingressClaimant(ingress))) units.add(unit);
  }
  for (const route of view.routes.values()) {
    for (const unit of ownUnits(context, routeClaimant(route))) units.add(unit);
  }
  for (const service of view.services.values()) {
    const unit = layer4Unit(service);
    if (unit !== undefined) units.add(unit);
  }
  return units;
}

/** The unit that a Service is translated in as a virtual service of its own; none when it is but a back end. */
export function layer4Unit(service: Service): UnitKey | undefined {
  if (!concernsLayer4(service)) return undefined;
  const { type, namespace, name } = service;
  const shared = service.annotations[SHARED_VIP_ANNOTATION];
  return type === 'LoadBalancer' && shared ? sharedVipUnit(namespace, shared) : serviceUnit(namespace, name);
}

/**
 * Translates units, and remembers only what hosts add to the virtual services that they share, so that a change costs
 * what it touches. The result of a sequence of changes equals that of translating everything anew.
 */
export class Translation {
  readonly #view: ClusterView;
  readonly #context: Context;
  readonly #parents = new Map<UnitKey, { parent: ParentId; hosts: Map<UnitKey, Contribution[]> }>();
  readonly #byHost = new Map<UnitKey, Map<UnitKey, string>>();
  readonly #onFailure: ((unit: UnitKey, error: unknown) => void) | undefined;

  /**
   * `onFailure` is told of a unit that could not be translated, which is a defect of ours: the unit has no result then,
   * so that what it has on the controller stays. Without it the error is thrown.
   */
  constructor(view: ClusterView, context: Context, onFailure?: (unit: UnitKey, error: unknown) => void) {
    this.#view = view;
    this.#context = context;
    this.#onFailure = onFailure;
  }

  /**
   * The results of the given units and of the parents that they change. Parents come last, once each, however many of
   * their hosts are among the units. A unit that is no longer wanted has the empty result.
   */
  *translate(units: Iterable<UnitKey>): Generator<[UnitKey, UnitResult]> {
    const changed = new Set<UnitKey>();
    for (const unit of units) {
      const result = this.#guard(unit, () => this.#translateOne(unit, changed));
      if (result !== undefined) yield [unit, result];
    }
    for (const unit of changed) {
      const result = this.#guard(unit, () => this.#translateParent(unit));
      if (result !== undefined) yield [unit, result];
    }
  }

  #guard(unit: UnitKey, translate: () => UnitResult | undefined): UnitResult | undefined {
    try {
      return translate();
    } catch (error) {
      if (this.#onFailure === undefined) throw error;
      this.#onFailure(unit, error);
      return undefined;
    }
  }

  /** `undefined` for a parent, which is only marked: it is translated after all hosts. */
  #translateOne(unit: UnitKey, changed: Set<UnitKey>): UnitResult | undefined {
    const slash = unit.indexOf('/');
    const kind = slash < 0 ? unit : unit.slice(0, slash);
    const rest = unit.slice(slash + 1);
    switch (kind) {
      case 'host': {
        const result = translateHost(this.#view, this.#context, rest);
        this.#contribute(unit, result.contributions, changed);
        return result;
      }
      case 'hostless':
        return translateHostless(this.#view, this.#context, rest);
      case 'service':
        return translateService(this.#view, this.#context, rest);
      case 'sharedvip':
        return translateSharedVip(this.#view, this.#context, rest);
      case 'routes':
        return translateStaticRoutes(this.#view, this.#context);
      case 'istio':
        return translateIstio(this.#view, this.#context);
      case 'settings':
        return { ...NOTHING, problems: settingsProblems(this.#context) };
      default:
        changed.add(unit);
        return undefined;
    }
  }

  #translateParent(unit: UnitKey): UnitResult {
    const entry = this.#parents.get(unit);
    if (entry === undefined) return NOTHING;
    const contributions = [...entry.hosts.values()].flat();
    if (contributions.length === 0) this.#parents.delete(unit);
    return translateParent(this.#context, entry.parent, contributions);
  }

  /** Notes what a host adds; marks the parents for which that is something new. */
  #contribute(host: UnitKey, contributions: readonly Contribution[], changed: Set<UnitKey>): void {
    const before = this.#byHost.get(host);
    const after = new Map<UnitKey, string>();
    for (const [unit, group] of Map.groupBy(contributions, (c) => parentKey(c.parent))) {
      const parent = group[0]?.parent;
      if (parent === undefined) continue;
      const text = JSON.stringify(group);
      after.set(unit, text);
      if (before?.get(unit) === text) continue;
      changed.add(unit);
      const entry = this.#parents.get(unit);
      if (entry !== undefined) entry.hosts.set(host, group);
      else this.#parents.set(unit, { parent, hosts: new Map([[host, group]]) });
    }
    for (const unit of before?.keys() ?? []) {
      if (after.has(unit)) continue;
      changed.add(unit);
      this.#parents.get(unit)?.hosts.delete(host);
    }
    if (after.size > 0) this.#byHost.set(host, after);
    else this.#byHost.delete(host);
  }
}

/** Everything at once: the offline form, which the running operator reaches step by step. */
export function translateAll(
  view: ClusterView,
  context: Context,
): {
  readonly objects: DesiredObject[];
  readonly placements: Placement[];
  readonly problems: Problem[];
  readonly refusals: Refusal[];
} {
  const objects: DesiredObject[] = [];
  const placements: Placement[] = [];
  const problems: Problem[] = [];
  const refusals: Refusal[] = [];
  for (const [, result] of new Translation(view, context).translate(allUnits(view, context))) {
    objects.push(...result.objects);
    placements.push(...result.placements);
    problems.push(...result.problems);
    refusals.push(...(result.refusals ?? []));
  }
  return { objects, placements, problems, refusals };
}

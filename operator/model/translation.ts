import type { ClusterView } from '../cluster/view.ts';
import type { Context } from './context.ts';
import { Held } from './held.ts';
import { translateIstio } from './istio/objects.ts';
import { translateService, translateSharedVip } from './l4/service.ts';
import { type Claimant, hostsOf, ingressClaimant, routeClaimant } from './l7/claimants.ts';
import { type Contribution, type HostResult, type ParentId, parentKey } from './l7/contribution.ts';
import { translateHost } from './l7/host.ts';
import { translateHostless } from './l7/hostless.ts';
import { translateParent } from './l7/parent.ts';
import { translateStaticRoutes } from './routes/static-routes.ts';
import { allRuleUnits, RuleBook } from './rules/rule-book.ts';
import type { RuleOutcome, SharedVirtualService } from './rules/rule-kind.ts';
import { settingsProblems } from './settings-problems.ts';
import type { DesiredObject, Placement, Problem, Refusal } from './types.ts';
import { NOTHING, type UnitResult } from './unit.ts';
import {
  hostlessUnit,
  hostUnit,
  ISTIO_UNIT,
  isRuleUnit,
  layer4Unit,
  ROUTES_UNIT,
  referenceOfUnit,
  SETTINGS_UNIT,
  type UnitKey,
} from './unit-keys.ts';

export * from './unit-keys.ts';

/** The units that an Ingress or Route is translated in. */
export function ownUnits(context: Context, claimant: Claimant): UnitKey[] {
  const hosts = hostsOf(context, claimant);
  return hosts.length === 0 ? [hostlessUnit(claimant.owner.ref)] : hosts.map(hostUnit);
}

/** Every unit that the cluster asks for; parents follow from their hosts. */
export function allUnits(view: ClusterView, context: Context): Set<UnitKey> {
  const units = new Set<UnitKey>([ROUTES_UNIT, ISTIO_UNIT, SETTINGS_UNIT, ...allRuleUnits(view)]);
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

/**
 * What a host is to add to the virtual services that it shares, if not what its translation says: while a host moves, its
 * former place goes on serving it.
 */
export type Adjust = (host: UnitKey, result: HostResult) => readonly Contribution[];

/**
 * Translates units, and remembers only what hosts add to the virtual services that they share, so that a change costs
 * what it touches. The result of a sequence of changes equals that of translating everything anew.
 */
export class Translation {
  readonly #view: ClusterView;
  #context: Context;
  readonly #parents = new Map<UnitKey, { parent: ParentId; hosts: Map<UnitKey, Contribution[]> }>();
  readonly #byHost = new Map<UnitKey, Map<UnitKey, string>>();
  readonly #onFailure: ((unit: UnitKey, error: unknown) => void) | undefined;
  readonly #adjust: Adjust | undefined;
  readonly #rules: RuleBook;

  /**
   * `onFailure` is told of a unit that could not be translated, which is a defect of ours: the unit has no result then,
   * so that what it has on the controller stays. Without it the error is thrown.
   */
  constructor(
    view: ClusterView,
    context: Context,
    onFailure?: (unit: UnitKey, error: unknown) => void,
    adjust?: Adjust,
  ) {
    this.#view = view;
    this.#context = context;
    this.#onFailure = onFailure;
    this.#adjust = adjust;
    this.#rules = new RuleBook({
      view,
      context: () => this.#context,
      parents: () => this.#sharedVirtualServices(),
      guard: (unit, work) => this.#guard(unit, work),
    });
  }

  /** Used from the next translation on; every unit that exists has to be translated then, parents too. */
  set context(context: Context) {
    this.#context = context;
  }

  /** What a host adds now to the virtual services that it shares. */
  contributionsOf(host: UnitKey): readonly Contribution[] {
    const parents = this.#byHost.get(host)?.keys() ?? [];
    return [...parents].flatMap((parent) => this.#parents.get(parent)?.hosts.get(host) ?? []);
  }

  /**
   * The results of the given units and of the parents that they change. Rules come first, and with them the units that they
   * act on; parents come last, once each, however many of their hosts are among the units. A unit that is no longer wanted
   * has the empty result.
   */
  *translate(units: Iterable<UnitKey>): Generator<[UnitKey, UnitResult]> {
    const changed = new Set<UnitKey>();
    const { rules, others } = this.#parted(units);
    if (rules.size > 0) yield* this.#rules.evaluate(rules, others);
    for (const unit of others) {
      const result = this.#guard(unit, () => this.#translateOne(unit, changed));
      if (result !== undefined) yield [unit, result];
    }
    for (const unit of changed) {
      const result = this.#guard(unit, () => this.#translateParent(unit));
      if (result !== undefined) yield [unit, result];
    }
  }

  /** The rules among some units, with those whose references changed, and the others. */
  #parted(units: Iterable<UnitKey>): { rules: Set<UnitKey>; others: Set<UnitKey> } {
    const rules = new Set<UnitKey>();
    const others = new Set<UnitKey>();
    for (const unit of units) {
      const reference = referenceOfUnit(unit);
      if (reference !== undefined) {
        for (const rule of this.#rules.unitsOfReference(reference)) rules.add(rule);
      } else {
        (isRuleUnit(unit) ? rules : others).add(unit);
      }
    }
    return { rules, others };
  }

  *#sharedVirtualServices(): Iterable<SharedVirtualService> {
    for (const { parent, hosts } of this.#parents.values()) yield { parent, hosts: hosts.keys() };
  }

  #guard<T>(unit: UnitKey, translate: () => T | undefined): T | undefined {
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
        this.#contribute(unit, this.#adjust?.(unit, result) ?? result.contributions, changed);
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
    return translateParent(this.#view, this.#context, entry.parent, contributions);
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
  readonly rules: RuleOutcome[];
} {
  const objects: DesiredObject[] = [];
  const placements: Placement[] = [];
  const problems: Problem[] = [];
  const refusals: Refusal[] = [];
  const rules: RuleOutcome[] = [];
  // Nothing is on any controller here, so what is held is not there.
  const translation = new Translation(view, context, (_, error) => {
    if (!(error instanceof Held)) throw error;
    problems.push(...error.problems);
  });
  for (const [, result] of translation.translate(allUnits(view, context))) {
    objects.push(...result.objects);
    placements.push(...result.placements);
    problems.push(...result.problems);
    refusals.push(...(result.refusals ?? []));
    if (result.rule !== undefined) rules.push(result.rule);
  }
  return { objects, placements, problems, refusals, rules };
}

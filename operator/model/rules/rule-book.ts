import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';

import type { KubernetesRef, Problem } from '../types.ts';
import { NOTHING, type UnitResult } from '../unit.ts';
import { refOfRuleUnit, ruleUnit, type UnitKey } from '../unit-keys.ts';
import { byAge } from './age.ts';
import type { ReferenceKey } from './check.ts';
import { RULE_KINDS } from './kinds.ts';
import type { AnyRuleKind, RuleOutcome, RuleScope } from './rule-kind.ts';

/** The units of all custom resources that rule over other objects. */
export function* allRuleUnits(view: ClusterView): Iterable<UnitKey> {
  for (const kind of RULE_KINDS.values()) for (const ref of kind.all(view)) yield ruleUnit(ref);
}

/** Those of a namespace: their verdicts depend on its tenant. */
export function* ruleUnitsOfNamespace(view: ClusterView, namespace: string): Iterable<UnitKey> {
  for (const kind of RULE_KINDS.values()) {
    for (const ref of kind.ofNamespace(view, namespace)) yield ruleUnit(ref);
  }
}

/** Asks for everything that rules refer to, so that it is known when they are judged. */
export function askForReferences(view: ClusterView, context: Context): void {
  for (const kind of RULE_KINDS.values()) kind.ask(view, context);
}

export interface RuleBookOptions {
  readonly view: ClusterView;
  readonly context: () => Context;
  readonly parents: RuleScope['parents'];
  /** Does work for a unit; a defect of ours in it must not stop other rules. */
  readonly guard: <T>(unit: UnitKey, work: () => T) => T | undefined;
}

/**
 * Judges rules, and puts into force those that are accepted; a rejected one leaves in force what was accepted before. The
 * result follows from cluster and controller alone, apart from that memory: an older rule goes before a younger one, whatever
 * came first.
 */
export class RuleBook {
  readonly #scope: RuleScope;
  readonly #guard: RuleBookOptions['guard'];
  readonly #asked = new Map<KubernetesRef, ReadonlySet<ReferenceKey>>();
  readonly #askers = new Map<ReferenceKey, Set<KubernetesRef>>();

  constructor({ view, context, parents, guard }: RuleBookOptions) {
    this.#scope = {
      view,
      get context() {
        return context();
      },
      parents,
    };
    this.#guard = guard;
  }

  /** The rules that refer to an object on the controller. */
  *unitsOfReference(key: ReferenceKey): Iterable<UnitKey> {
    for (const ref of this.#askers.get(key) ?? []) yield ruleUnit(ref);
  }

  /**
   * Judges the rules of these units, and those whose verdicts depend on them. Adds to `touched` the units that have to be
   * translated for that. One result per rule that was judged.
   */
  *evaluate(units: Iterable<UnitKey>, touched: Set<UnitKey>): Generator<[UnitKey, UnitResult]> {
    const outcomes = new Map<KubernetesRef, RuleOutcome | undefined>();
    let round = new Set<KubernetesRef>([...units].map(refOfRuleUnit));
    while (round.size > 0) {
      const next = new Set<KubernetesRef>();
      for (const ref of this.#inOrder(round)) this.#evaluateOne(ref, outcomes, touched, next);
      round = next;
    }
    for (const [ref, outcome] of outcomes) {
      const result = this.#guard(ruleUnit(ref), () => this.#result(ref, outcome));
      if (result !== undefined) yield [ruleUnit(ref), result];
    }
  }

  #evaluateOne(
    ref: KubernetesRef,
    outcomes: Map<KubernetesRef, RuleOutcome | undefined>,
    touched: Set<UnitKey>,
    next: Set<KubernetesRef>,
  ): void {
    const found = find(ref);
    if (found === undefined) return;
    const evaluation = this.#guard(ruleUnit(ref), () => found.kind.evaluate(this.#scope, found.key));
    if (evaluation === undefined) return;
    const { outcome, asked, units, dependents } = evaluation;
    this.#note(ref, asked);
    outcomes.set(ref, outcome);
    for (const unit of units) touched.add(unit);
    for (const dependent of dependents) if (dependent !== ref) next.add(dependent);
  }

  #result(ref: KubernetesRef, outcome: RuleOutcome | undefined): UnitResult {
    const found = find(ref);
    const own = found === undefined ? {} : found.kind.translate(this.#scope, found.key);
    const problems = [...(own.problems ?? []), ...(outcome === undefined ? [] : rejection(outcome))];
    return { ...NOTHING, ...own, problems, ...(outcome === undefined ? {} : { rule: outcome }) };
  }

  /** Kinds in the order of the table, each from the oldest to the youngest: older rules do not depend on younger ones. */
  #inOrder(refs: ReadonlySet<KubernetesRef>): KubernetesRef[] {
    if (refs.size < 2) return [...refs];
    const order = [...RULE_KINDS.keys()];
    const keyed = [...refs].map((ref) => {
      const found = find(ref);
      const age = found?.kind.ageOf(this.#scope.view, found.key);
      return { ref, rank: order.indexOf(found?.kind.kind ?? ''), age };
    });
    keyed.sort((a, b) => a.rank - b.rank || compareAge(a.age, b.age));
    return keyed.map(({ ref }) => ref);
  }

  #note(ref: KubernetesRef, asked: ReadonlySet<ReferenceKey>): void {
    for (const key of this.#asked.get(ref) ?? []) {
      if (asked.has(key)) continue;
      const askers = this.#askers.get(key);
      askers?.delete(ref);
      if (askers?.size !== 0) continue;
      this.#askers.delete(key);
      this.#scope.context.objects?.release?.(key);
    }
    for (const key of asked) {
      const askers = this.#askers.get(key);
      if (askers === undefined) this.#askers.set(key, new Set([ref]));
      else askers.add(ref);
    }
    if (asked.size > 0) this.#asked.set(ref, asked);
    else this.#asked.delete(ref);
  }
}

/** One that is gone comes first: it makes room. */
function compareAge(a: ReturnType<AnyRuleKind['ageOf']>, b: ReturnType<AnyRuleKind['ageOf']>): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return byAge(a, b);
}

function find(ref: KubernetesRef): { readonly kind: AnyRuleKind; readonly key: string } | undefined {
  const slash = ref.indexOf('/');
  const kind = RULE_KINDS.get(ref.slice(0, slash));
  return kind === undefined ? undefined : { kind, key: ref.slice(slash + 1) };
}

function rejection({ object, status, error, inForce }: RuleOutcome): Problem[] {
  if (status === 'Accepted') return [];
  const stays = inForce === undefined ? '' : '; what was accepted before stays in force';
  return [{ object, field: 'spec', reason: 'RuleRejected', message: `${error}${stays}` }];
}

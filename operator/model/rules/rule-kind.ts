import type { InForce, Rule } from '../../cluster/rule-records.ts';
import type { RuleStore } from '../../cluster/rule-store.ts';
import { type StoreKey, storeKey } from '../../cluster/store.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import type { ParentId } from '../l7/contribution.ts';
import type { KubernetesRef } from '../types.ts';
import type { UnitResult } from '../unit.ts';
import type { UnitKey } from '../unit-keys.ts';
import { type Aged, byAge } from './age.ts';
import { CheckSite, type Faults, type ReferenceKey, type Verdict, verdictOf } from './check.ts';

/** What decides whether a rule takes effect, and on what. */
export interface RuleScope {
  readonly view: ClusterView;
  readonly context: Context;
  readonly parents: () => Iterable<SharedVirtualService>;
}

/** A virtual service that hosts share now. */
export interface SharedVirtualService {
  readonly parent: ParentId;
  readonly hosts: Iterable<UnitKey>;
}

/** One kind of custom resource that rules over other objects. */
export interface RuleKind<Spec extends object, I extends string> {
  /** In lower case, as in references. */
  readonly kind: string;
  store(view: ClusterView): RuleStore<Spec, I>;
  faults(site: CheckSite, rule: Rule<Spec>): Faults;
  /** Why a spec that was accepted cannot go on being in force: an older rule has taken its place. */
  outdone?(site: CheckSite, rule: InForce<Spec>): Faults;
  /** Units whose translation depends on a spec that is, or was, in force. */
  affected(scope: RuleScope, rule: InForce<Spec>): Iterable<UnitKey>;
  /**
   * Other rules whose verdict may be another now: `changed` is what this one said and says, if that is not the same; whether
   * it is there at all may have changed in any case.
   */
  dependents?(scope: RuleScope, key: StoreKey, changed: readonly InForce<Spec>[]): Iterable<KubernetesRef>;
  /** Objects of its own, and problems that come with them. */
  translate?(scope: RuleScope, rule: InForce<Spec>): Partial<UnitResult>;
}

/** What a rule's status says: the same as in the reference, and which spec is in force where it is not the present one. */
export interface RuleOutcome {
  readonly object: KubernetesRef;
  readonly status: 'Accepted' | 'Rejected';
  readonly error: string;
  readonly inForce: object | undefined;
}

export interface Evaluation {
  /** `undefined` while something is not known yet, and for a rule that is gone. */
  readonly outcome: RuleOutcome | undefined;
  readonly asked: ReadonlySet<ReferenceKey>;
  readonly units: ReadonlySet<UnitKey>;
  readonly dependents: ReadonlySet<KubernetesRef>;
}

/** A kind whose specs nobody needs to know. */
export interface AnyRuleKind {
  readonly kind: string;
  /** References of all objects, oldest first. */
  all(view: ClusterView): KubernetesRef[];
  ofNamespace(view: ClusterView, namespace: string): Iterable<KubernetesRef>;
  ageOf(view: ClusterView, key: StoreKey): Aged | undefined;
  /** Looks up what all objects refer to, and leaves it at that. */
  ask(view: ClusterView, context: Context): void;
  /** Judges one rule anew, and puts into force what follows. */
  evaluate(scope: RuleScope, key: StoreKey): Evaluation;
  translate(scope: RuleScope, key: StoreKey): Partial<UnitResult>;
}

export function anyKind<Spec extends object, I extends string>(kind: RuleKind<Spec, I>): AnyRuleKind {
  const refOf = (rule: Aged): KubernetesRef => `${kind.kind}/${storeKey(rule)}`;
  return {
    kind: kind.kind,
    all: (view) => [...kind.store(view).inCluster.values()].sort(byAge).map((rule) => refOf(rule)),
    *ofNamespace(view, namespace) {
      const { inCluster } = kind.store(view);
      // Not every kind lives in a namespace; one that does is indexed by it.
      for (const rule of (inCluster as { by(index: string, key: string): Iterable<Rule<Spec>> }).by(
        'namespace',
        namespace,
      )) {
        yield refOf(rule);
      }
    },
    ageOf: (view, key) => kind.store(view).inCluster.get(key),
    ask(view, context) {
      for (const rule of kind.store(view).inCluster.values()) {
        verdictOf(kind.faults(new CheckSite(view, context, rule.namespace), rule));
      }
    },
    evaluate: (scope, key) => evaluate(kind, scope, key),
    translate(scope, key) {
      const rule = kind.store(scope.view).inForce.get(key);
      return rule === undefined ? {} : (kind.translate?.(scope, rule) ?? {});
    },
  };
}

function evaluate<Spec extends object, I extends string>(
  kind: RuleKind<Spec, I>,
  scope: RuleScope,
  key: StoreKey,
): Evaluation {
  const store = kind.store(scope.view);
  const rule = store.inCluster.get(key);
  const before = store.inForce.get(key);
  if (rule === undefined || rule.deleting) {
    store.forget(key);
    return { outcome: undefined, asked: new Set(), ...consequences(kind, scope, key, before, undefined) };
  }
  const site = new CheckSite(scope.view, scope.context, rule.namespace);
  const verdict = verdictOf(kind.faults(site, rule));
  if (verdict.kind === 'accepted') store.accept(rule, rule.spec);
  const accepted = verdict.kind === 'pending' ? store.presumedAccepted(rule) : store.lastAccepted(rule);
  const said = verdict.kind === 'accepted' ? rule.spec : accepted;
  const state = said === undefined ? undefined : inForce(site, rule, said);
  const isOutdone = state !== undefined && verdict.kind !== 'accepted' && outdone(kind, site, state);
  const after = isOutdone ? undefined : state;
  store.enforce(key, after, isOutdone ? state : undefined);
  return {
    outcome: outcomeOf(`${kind.kind}/${key}`, verdict, after?.spec),
    asked: site.asked,
    ...consequences(kind, scope, key, before, after),
  };
}

/** Whether an older rule has taken the place of what was accepted before. */
function outdone<Spec extends object, I extends string>(
  kind: RuleKind<Spec, I>,
  site: CheckSite,
  state: InForce<Spec>,
): boolean {
  return kind.outdone !== undefined && verdictOf(kind.outdone(site, state)).kind === 'rejected';
}

function inForce<Spec>({ tenant }: CheckSite, rule: Rule<Spec>, spec: Spec): InForce<Spec> {
  const { status: _, ...meta } = rule;
  return { ...meta, spec, tenant };
}

function outcomeOf(
  object: KubernetesRef,
  verdict: Verdict,
  spec: object | undefined,
): RuleOutcome | undefined {
  switch (verdict.kind) {
    case 'pending':
      return undefined;
    case 'accepted':
      return { object, status: 'Accepted', error: '', inForce: undefined };
    case 'rejected':
      return { object, status: 'Rejected', error: verdict.error, inForce: spec };
  }
}

function consequences<Spec extends object, I extends string>(
  kind: RuleKind<Spec, I>,
  scope: RuleScope,
  key: StoreKey,
  before: InForce<Spec> | undefined,
  after: InForce<Spec> | undefined,
): Pick<Evaluation, 'units' | 'dependents'> {
  const changed = same(before, after) ? [] : [before, after].filter((state) => state !== undefined);
  return {
    units: new Set(changed.flatMap((state) => [...kind.affected(scope, state)])),
    dependents: new Set(kind.dependents?.(scope, key, changed)),
  };
}

/** Age and tenant count too: they decide between rules, and where one acts. */
function same<Spec>(a: InForce<Spec> | undefined, b: InForce<Spec> | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.uid === b.uid &&
    a.created === b.created &&
    a.tenant === b.tenant &&
    (a.spec === b.spec || JSON.stringify(a.spec) === JSON.stringify(b.spec))
  );
}

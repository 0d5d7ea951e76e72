import type { Meta } from './records.ts';
import type { InForce, Rule } from './rule-records.ts';
import { type IndexFunction, type ReadStore, Store, type StoreKey, storeKey } from './store.ts';

/** What a rule's index functions look at: whose it is, and what it says. */
export type Spoken<Spec> = Pick<Meta, 'namespace' | 'name'> & { readonly spec: Spec };

/**
 * The custom resources of one kind: what they say in the cluster, and what of it is in force. The two differ while a rule is
 * new, rejected, or outdone by an older one. The watches write the former, the rule book (model/rules) the latter.
 */
export class RuleStore<Spec extends object, I extends string> {
  readonly #inCluster: Store<Rule<Spec>, I>;
  readonly #inForce: Store<InForce<Spec>, I>;
  readonly #outdone: Store<InForce<Spec>, I>;
  /** What was accepted last, by the uid of the object that said so. */
  readonly #accepted = new Map<StoreKey, { readonly uid: string; readonly spec: Spec }>();

  constructor(indexes: Record<I, (rule: Spoken<Spec>) => Iterable<string>>) {
    this.#inCluster = new Store<Rule<Spec>, I>(indexes as Record<I, IndexFunction<Rule<Spec>>>);
    this.#inForce = new Store<InForce<Spec>, I>(indexes as Record<I, IndexFunction<InForce<Spec>>>);
    this.#outdone = new Store<InForce<Spec>, I>(indexes as Record<I, IndexFunction<InForce<Spec>>>);
  }

  /** As the API server has it. */
  get inCluster(): ReadStore<Rule<Spec>, I> {
    return this.#inCluster;
  }

  /** What translation goes by. */
  get inForce(): ReadStore<InForce<Spec>, I> {
    return this.#inForce;
  }

  /** What would be in force, were it not for older rules. */
  get outdone(): ReadStore<InForce<Spec>, I> {
    return this.#outdone;
  }

  /** Adds or replaces; returns what was there before. */
  set(rule: Rule<Spec>): Rule<Spec> | undefined {
    return this.#inCluster.set(rule);
  }

  delete(key: StoreKey): Rule<Spec> | undefined {
    return this.#inCluster.delete(key);
  }

  /**
   * What was accepted last of an object: as far as this process knows, else what its status says of the time before (an
   * operator that was restarted, or another replica).
   */
  lastAccepted(rule: Rule<Spec>): Spec | undefined {
    const known = this.#accepted.get(storeKey(rule));
    if (known !== undefined && known.uid === rule.uid) return known.spec;
    return rule.status.status === 'Rejected' ? rule.status.inForce : undefined;
  }

  /**
   * What is taken for accepted while it is not known yet whether the present spec can be: what was accepted last, else, right
   * after a start, what the status calls accepted.
   */
  presumedAccepted(rule: Rule<Spec>): Spec | undefined {
    return this.lastAccepted(rule) ?? (rule.status.status === 'Accepted' ? rule.spec : undefined);
  }

  accept(rule: Rule<Spec>, spec: Spec): void {
    this.#accepted.set(storeKey(rule), { uid: rule.uid, spec });
  }

  /** From now on the object says this, or would say that; of both there is one at most. */
  enforce(key: StoreKey, inForce: InForce<Spec> | undefined, outdone: InForce<Spec> | undefined): void {
    if (inForce === undefined) this.#inForce.delete(key);
    else this.#inForce.set(inForce);
    if (outdone === undefined) this.#outdone.delete(key);
    else this.#outdone.set(outdone);
  }

  forget(key: StoreKey): void {
    this.#accepted.delete(key);
    this.#inForce.delete(key);
    this.#outdone.delete(key);
  }
}

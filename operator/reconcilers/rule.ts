import { CUSTOM_KINDS } from '../cluster/custom-kinds.ts';
import { type Rule, rule as slim } from '../cluster/rule-records.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { ruleUnit } from '../model/unit-keys.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * A custom resource that rules over other objects: a change has it judged anew, and that says what else is touched. The
 * definition need not be installed.
 */
export function ruleReconciler<Spec extends object>(
  { engine, status }: Dependencies,
  kind: string,
  store: {
    set(rule: Rule<Spec>): Rule<Spec> | undefined;
    delete(key: string): Rule<Spec> | undefined;
  },
): Reconciler<Rule<Spec>> {
  const custom = CUSTOM_KINDS.get(kind);
  if (custom === undefined) throw new Error(`${kind} is no custom resource that is read`);
  const refOf = (object: Rule<Spec>): string => `${kind}/${storeKey(object)}`;
  return {
    kind,
    ...custom.resource,
    namespaced: custom.namespaced,
    optional: true,
    slim: (raw) => slim<Spec>(raw),
    onChange(object) {
      const before = store.set(object);
      if (before !== undefined && saysTheSame(before, object)) status.check(refOf(object));
      else engine.touch([ruleUnit(refOf(object))]);
    },
    onDelete(object) {
      store.delete(storeKey(object));
      status.forget(refOf(object));
      engine.touch([ruleUnit(refOf(object))]);
    },
  };
}

function saysTheSame<Spec extends object>(a: Rule<Spec>, b: Rule<Spec>): boolean {
  return (
    a.uid === b.uid &&
    a.created === b.created &&
    a.deleting === b.deleting &&
    JSON.stringify(a.spec) === JSON.stringify(b.spec)
  );
}

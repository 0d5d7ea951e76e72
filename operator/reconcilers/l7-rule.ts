import type { L7RuleSpec, Rule } from '../cluster/rule-records.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import type { Dependencies } from './dependencies.ts';
import { ruleReconciler } from './rule.ts';

/** Further settings for virtual services at layer 7, through a HostRule. */
export function l7RuleReconciler(dependencies: Dependencies): Reconciler<Rule<L7RuleSpec>> {
  return ruleReconciler(dependencies, 'l7rule', dependencies.stores.rules.l7Rules);
}

import type { L4RuleSpec, Rule } from '../cluster/rule-records.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import type { Dependencies } from './dependencies.ts';
import { ruleReconciler } from './rule.ts';

/** Settings for the virtual service of a Service. */
export function l4RuleReconciler(dependencies: Dependencies): Reconciler<Rule<L4RuleSpec>> {
  return ruleReconciler(dependencies, 'l4rule', dependencies.stores.rules.l4Rules);
}

import type { HttpRuleSpec, Rule } from '../cluster/rule-records.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import type { Dependencies } from './dependencies.ts';
import { ruleReconciler } from './rule.ts';

/** Settings for the pools of a host, by path. */
export function httpRuleReconciler(dependencies: Dependencies): Reconciler<Rule<HttpRuleSpec>> {
  return ruleReconciler(dependencies, 'httprule', dependencies.stores.rules.httpRules);
}

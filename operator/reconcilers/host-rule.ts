import type { HostRuleSpec, Rule } from '../cluster/rule-records.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import type { Dependencies } from './dependencies.ts';
import { ruleReconciler } from './rule.ts';

/** Settings for the virtual service of a host, or of one that hosts share. */
export function hostRuleReconciler(dependencies: Dependencies): Reconciler<Rule<HostRuleSpec>> {
  return ruleReconciler(dependencies, 'hostrule', dependencies.stores.rules.hostRules);
}

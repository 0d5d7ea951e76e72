import type { Rule, SsoRuleSpec } from '../cluster/rule-records.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import type { Dependencies } from './dependencies.ts';
import { ruleReconciler } from './rule.ts';

/** Single sign-on for a host. */
export function ssoRuleReconciler(dependencies: Dependencies): Reconciler<Rule<SsoRuleSpec>> {
  return ruleReconciler(dependencies, 'ssorule', dependencies.stores.rules.ssoRules);
}

import type { AviInfraSettingSpec, Rule } from '../cluster/rule-records.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import type { Dependencies } from './dependencies.ts';
import { ruleReconciler } from './rule.ts';

/** Where virtual services are placed. */
export function aviInfraSettingReconciler(dependencies: Dependencies): Reconciler<Rule<AviInfraSettingSpec>> {
  return ruleReconciler(dependencies, 'aviinfrasetting', dependencies.stores.rules.aviInfraSettings);
}

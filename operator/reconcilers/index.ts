import type { Reconciler } from '../kubernetes/operator.ts';
import { aviInfraSettingReconciler } from './avi-infra-setting.ts';
import type { Dependencies } from './dependencies.ts';
import { endpointSliceReconciler } from './endpoint-slice.ts';
import { hostRuleReconciler } from './host-rule.ts';
import { httpRuleReconciler } from './http-rule.ts';
import { ingressReconciler } from './ingress.ts';
import { ingressClassReconciler } from './ingress-class.ts';
import { l4RuleReconciler } from './l4-rule.ts';
import { l7RuleReconciler } from './l7-rule.ts';
import { namespaceReconciler } from './namespace.ts';
import { nodeReconciler } from './node.ts';
import { routeReconciler } from './route.ts';
import { secretReconciler } from './secret.ts';
import { serviceReconciler } from './service.ts';
import { ssoRuleReconciler } from './sso-rule.ts';

/** Registers every kind; a new kind is a new file here and one line. */
export function registerReconcilers(
  operator: { register<T>(reconciler: Reconciler<T>): void },
  dependencies: Dependencies,
): void {
  operator.register(namespaceReconciler(dependencies));
  operator.register(nodeReconciler(dependencies));
  operator.register(ingressClassReconciler(dependencies));
  operator.register(secretReconciler(dependencies));
  operator.register(serviceReconciler(dependencies));
  operator.register(endpointSliceReconciler(dependencies));
  operator.register(ingressReconciler(dependencies));
  operator.register(routeReconciler(dependencies));
  operator.register(aviInfraSettingReconciler(dependencies));
  operator.register(hostRuleReconciler(dependencies));
  operator.register(httpRuleReconciler(dependencies));
  operator.register(l4RuleReconciler(dependencies));
  operator.register(l7RuleReconciler(dependencies));
  operator.register(ssoRuleReconciler(dependencies));
}

import type { Reconciler } from '../kubernetes/operator.ts';
import type { Dependencies } from './dependencies.ts';
import { endpointSliceReconciler } from './endpoint-slice.ts';
import { ingressReconciler } from './ingress.ts';
import { ingressClassReconciler } from './ingress-class.ts';
import { namespaceReconciler } from './namespace.ts';
import { nodeReconciler } from './node.ts';
import { routeReconciler } from './route.ts';
import { secretReconciler } from './secret.ts';
import { serviceReconciler } from './service.ts';

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
}

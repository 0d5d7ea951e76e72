import type { Service } from '../../cluster/records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { isNamespaceAccepted } from '../namespaces.ts';

/** The `spec.loadBalancerClass` that is ours. */
export const LOAD_BALANCER_CLASS = 'ako.vmware.com/avi-lb';

/** Is this a Service for layer 4 at all, class aside (l4-and-nodes.md 1.1)? */
export function isLoadBalancer(view: ClusterView, context: Context, service: Service): boolean {
  return (
    service.type === 'LoadBalancer' &&
    !service.deleting &&
    !context.settings.layer7Only &&
    isNamespaceAccepted(view, context, service.namespace)
  );
}

/** Without a class a Service is ours unless `defaultLBController` is off; with one, the class decides. */
export function hasOurClass(context: Context, service: Service): boolean {
  return service.loadBalancerClass === undefined
    ? context.settings.defaultLBController
    : service.loadBalancerClass === LOAD_BALANCER_CLASS;
}

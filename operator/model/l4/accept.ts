import type { Service } from '../../cluster/records.ts';
import { type ClusterView, SHARED_VIP_ANNOTATION } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { isNamespaceAccepted } from '../namespaces.ts';
import type { Problem } from '../types.ts';

/** The `spec.loadBalancerClass` that is ours. */
export const LOAD_BALANCER_CLASS = 'ako.vmware.com/avi-lb';

/** Is this a Service for layer 4 at all, class and obstacles aside (l4-and-nodes.md 1.1)? */
export function isLoadBalancer(view: ClusterView, context: Context, service: Service): boolean {
  return (
    concernsLayer4(service) &&
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

/** With one of these an object wants to be served at layer 4, whatever its type. */
const LAYER_4_ANNOTATIONS = [
  SHARED_VIP_ANNOTATION,
  'ako.vmware.com/load-balancer-ip',
  'ako.vmware.com/l4rule',
  'ako.vmware.com/application-profile',
];

/** Whether a Service has to do with layer 4: it is served there, or has to be told why not. */
export function concernsLayer4(service: Service): boolean {
  return service.type === 'LoadBalancer' || isMisplacedName(service);
}

/** A Service that is but a name in DNS, and yet asks for a virtual service. */
function isMisplacedName(service: Service): boolean {
  return (
    service.type === 'ExternalName' &&
    (service.loadBalancerClass === LOAD_BALANCER_CLASS ||
      LAYER_4_ANNOTATIONS.some((annotation) => service.annotations[annotation]))
  );
}

/** Why a Service cannot be served at layer 4, class and namespace aside. */
export function obstacle({ settings }: Context, service: Service): Omit<Problem, 'object'> | undefined {
  if (isMisplacedName(service)) {
    return {
      field: 'spec.type',
      reason: 'ServiceIsExternalName',
      message:
        'a Service of type ExternalName has no endpoints and gets no virtual service; use type LoadBalancer, or remove the annotations for it',
    };
  }
  if (service.clusterIP === 'None') {
    return {
      field: 'spec.clusterIP',
      reason: 'HeadlessService',
      message:
        'a headless Service cannot be of type LoadBalancer and gets no virtual service; remove clusterIP: None, or use type ClusterIP',
    };
  }
  const sctp = service.ports.findIndex((port) => port.protocol === 'SCTP');
  if (settings.serviceType === 'NodePortLocal' && sctp >= 0) {
    return {
      field: `spec.ports[${sctp}].protocol`,
      reason: 'ProtocolNotSupported',
      message:
        'with serviceType NodePortLocal a port of protocol SCTP cannot be served, so the Service gets no virtual service; Antrea opens TCP and UDP ports only',
    };
  }
  return undefined;
}

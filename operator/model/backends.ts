import type { Service } from '../cluster/records.ts';
import type { ClusterView } from '../cluster/view.ts';
import { endpointServers } from './backends/endpoints.ts';
import { nodePortServers, servicePortOf } from './backends/node-port.ts';
import { nodePortLocalServers } from './backends/node-port-local.ts';
import { type BackendPort, none, type PoolServers } from './backends/servers.ts';
import type { Context } from './context.ts';
import type { Family } from './ip.ts';
import { enabledFamilies } from './network.ts';

export type { BackendPort, BackendProblem, PoolServers } from './backends/servers.ts';

/** Its presence, with any value, makes a Service use its endpoints instead of node ports. */
export const SKIP_NODE_PORT_ANNOTATION = 'skipnodeport.ako.vmware.com/enabled';

const LAYER_4_TYPE = 'LoadBalancer';

/**
 * Servers of a pool that an Ingress or Route sends to (l7-model.md 6). A missing Service, one that is served at layer 4
 * (type LoadBalancer, unless `layer7Only`) and one without endpoints give a pool without servers.
 */
export function poolServers(
  view: ClusterView,
  context: Context,
  namespace: string,
  serviceName: string,
  port: BackendPort,
): PoolServers {
  const service = view.services.get(`${namespace}/${serviceName}`);
  if (service === undefined) {
    return none(
      'ServiceNotFound',
      `Service ${namespace}/${serviceName} does not exist; its pool has no servers`,
    );
  }
  const { settings } = context;
  const byEndpoints = settings.serviceType !== 'NodePort' || SKIP_NODE_PORT_ANNOTATION in service.annotations;
  if (service.type === LAYER_4_TYPE && byEndpoints && !settings.layer7Only) {
    return none(
      'ServiceIsLoadBalancer',
      `Service ${namespace}/${serviceName} is of type LoadBalancer and has a virtual service of its own; ` +
        'a back end of an Ingress must be of type ClusterIP or NodePort',
    );
  }
  return serviceServers(view, context, service, port);
}

/** Servers of a pool for one port of a Service of any type (l4-and-nodes.md 1.9). */
export function serviceServers(
  view: ClusterView,
  context: Context,
  service: Service,
  port: BackendPort,
): PoolServers {
  if (service.type === 'ExternalName') {
    return none(
      'ServiceIsExternalName',
      `Service ${service.namespace}/${service.name} is of type ExternalName: it has no endpoints that could be servers`,
    );
  }
  const families = serverFamilies(context, service);
  const { serviceType } = context.settings;
  if (serviceType === 'NodePortLocal') return nodePortLocalServers(view, context, service, port, families);
  if (serviceType === 'NodePort' && !skipsNodePort(context, service, port)) {
    return nodePortServers(view, context, service, port, families);
  }
  return endpointServers(view, context, service, port, families);
}

/**
 * Whether endpoints are used in NodePort mode: when an annotation says so; or because the Service does not want node ports
 * and has none, in which case Kubernetes expects the load balancer to reach pods directly.
 */
function skipsNodePort({ settings }: Context, service: Service, port: BackendPort): boolean {
  if (SKIP_NODE_PORT_ANNOTATION in service.annotations) return true;
  return (
    settings.kubernetesServiceSemantics &&
    service.type === LAYER_4_TYPE &&
    !service.allocatesNodePorts &&
    servicePortOf(service, port)?.nodePort === 0
  );
}

/** The families that both the settings and the Service allow (l7-model.md 6). */
function serverFamilies(context: Context, service: Service): ReadonlySet<Family> {
  const families = service.ipFamilies;
  const v6Only = families.length === 1 && families[0] === 'IPv6';
  return new Set(enabledFamilies(context).filter((f) => families.length > 1 || (f === 'V6') === v6Only));
}

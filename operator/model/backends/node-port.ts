import type { Service, ServicePort } from '../../cluster/records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import type { Family } from '../ip.ts';
import { isSelectedNode, nodeAddress } from '../nodes.ts';
import { isServing, matchingPort, slicesOf } from './endpoints.ts';
import { type BackendPort, describePort, none, type PoolServers, type Server, sorted } from './servers.ts';

/** The nodes as servers, with the node port of the Service (l4-and-nodes.md 1.9.2). */
export function nodePortServers(
  view: ClusterView,
  context: Context,
  service: Service,
  port: BackendPort,
  families: ReadonlySet<Family>,
): PoolServers {
  const name = `Service ${service.namespace}/${service.name}`;
  if (service.type === 'ClusterIP') {
    return none(
      'ServiceHasNoNodePort',
      `${name} is of type ClusterIP; with serviceType NodePort a back end must be of type NodePort or LoadBalancer`,
    );
  }
  const servicePort = servicePortOf(service, port);
  if (servicePort === undefined || servicePort.nodePort === 0) {
    return none('ServiceHasNoNodePort', `${name} has no node port for ${describePort(port)}`);
  }
  const local =
    service.externalTrafficPolicy === 'Local' ? nodesWithEndpoints(view, context, service, port) : undefined;
  const { settings } = context;
  const servers: Server[] = [];
  for (const node of view.nodes.values()) {
    if (!isSelectedNode(settings, node)) continue;
    // One server per node, IPv4 first.
    for (const family of ['V4', 'V6'] as const) {
      if (!families.has(family)) continue;
      if (local !== undefined && !local[family].has(node.name)) continue;
      const address = nodeAddress(node, family, settings.cniPlugin);
      if (address === undefined) continue;
      servers.push({ address, family, port: servicePort.nodePort, enabled: undefined, node: '' });
      break;
    }
  }
  return { servers: sorted(servers), port: servicePort.nodePort, problems: [] };
}

/** By name, or the only one that there is. */
export function servicePortOf(service: Service, port: BackendPort): ServicePort | undefined {
  return service.ports.length === 1 ? service.ports[0] : service.ports.find((p) => p.name === port.portName);
}

/** Names of the nodes that run an endpoint of the port, by family of the slice. */
function nodesWithEndpoints(
  view: ClusterView,
  context: Context,
  service: Service,
  port: BackendPort,
): Record<Family, ReadonlySet<string>> {
  const v4 = new Set<string>();
  const v6 = new Set<string>();
  const slices = slicesOf(view, service);
  const lone = slices.length === 1 && typeof port.targetPort !== 'number' && port.portName === '';
  for (const slice of slices) {
    const nodes = slice.addressType === 'IPv4' ? v4 : slice.addressType === 'IPv6' ? v6 : undefined;
    if (nodes === undefined || matchingPort(slice, port, lone) === undefined) continue;
    for (const endpoint of slice.endpoints) {
      if (endpoint.nodeName === '') continue;
      // A node of which no endpoint serves would drop what it gets; the reference does not look.
      if (!context.settings.kubernetesServiceSemantics || isServing(context, service, endpoint))
        nodes.add(endpoint.nodeName);
    }
  }
  return { V4: v4, V6: v6 };
}

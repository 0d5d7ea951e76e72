import type { Endpoint, EndpointSlice, Service } from '../../cluster/records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { type Family, familyOf } from '../ip.ts';
import {
  type BackendPort,
  type BackendProblem,
  describePort,
  type PoolServers,
  type Server,
  serverId,
  sorted,
} from './servers.ts';

/** The endpoints of a Service as servers (l4-and-nodes.md 1.9.1). */
export function endpointServers(
  view: ClusterView,
  context: Context,
  service: Service,
  port: BackendPort,
  families: ReadonlySet<Family>,
): PoolServers {
  const slices = slicesOf(view, service);
  const servers = new Map<string, Server>();
  let last: number | undefined;
  for (const slice of slices) {
    const number = matchingPort(slice, port, slices.length === 1);
    if (number === undefined) continue;
    last = number;
    for (const endpoint of slice.endpoints) {
      const family = familyOf(endpoint.address);
      if (family === undefined || !families.has(family)) continue;
      const id = serverId(endpoint.address, number);
      if (servers.has(id)) continue;
      servers.set(id, {
        address: endpoint.address,
        family,
        // Each slice has its own port number (named target ports differ between versions of a workload).
        port: number,
        enabled: isServing(context, service, endpoint),
        node: endpoint.nodeName,
      });
    }
  }
  const problems: BackendProblem[] = [];
  if (slices.length > 0 && last === undefined) {
    problems.push({
      reason: 'PortNotInEndpoints',
      message:
        `No endpoint slice of Service ${service.namespace}/${service.name} has ${describePort(port)}; ` +
        `they have ${portsOf(slices)}`,
    });
  }
  return { servers: sorted(servers.values()), port: last, problems };
}

/**
 * Whether an endpoint gets traffic. For the reference an unknown readiness is none (l4-and-nodes.md 1.9.1 rule 5); for
 * Kubernetes it is readiness, and `publishNotReadyAddresses` asks for every endpoint that there is.
 */
export function isServing(
  { settings }: Context,
  service: Service,
  { ready, terminating }: Pick<Endpoint, 'ready' | 'terminating'>,
): boolean {
  if (!settings.kubernetesServiceSemantics) return ready === true && !terminating;
  return ready !== false && (service.publishNotReady || !terminating);
}

/** The slices of a Service in name order, so that the result does not depend on the order of events. */
export function slicesOf(view: ClusterView, service: Service): EndpointSlice[] {
  const slices = [...view.endpointSlices.by('service', `${service.namespace}/${service.name}`)];
  return slices.length > 1 ? slices.sort((a, b) => (a.name < b.name ? -1 : 1)) : slices;
}

/**
 * The number of the slice's port that serves `port`; the first match wins (l7-model.md 6.1 rule 1). `lone`: this is the
 * Service's only slice and may be taken if it has one port only (rule 2).
 */
export function matchingPort(slice: EndpointSlice, port: BackendPort, lone: boolean): number | undefined {
  const match = slice.ports.find((p) => p.name === port.portName || p.port === port.targetPort);
  if (match !== undefined) return match.port;
  return lone && slice.ports.length === 1 ? slice.ports[0]?.port : undefined;
}

function portsOf(slices: readonly EndpointSlice[]): string {
  const ports = new Set(slices.flatMap((s) => s.ports.map((p) => `${p.name || 'unnamed'} (${p.port})`)));
  return ports.size === 0 ? 'no ports' : [...ports].join(', ');
}

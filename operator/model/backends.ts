import type { EndpointSlice, Service } from '../cluster/records.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { Context } from './context.ts';
import { type Family, familyOf } from './ip.ts';
import { enabledFamilies } from './network.ts';
import { nodeAddress } from './nodes.ts';
import type { Json, Problem } from './types.ts';

/** Its presence, with any value, makes a Service use its endpoints instead of node ports. */
export const SKIP_NODE_PORT_ANNOTATION = 'skipnodeport.ako.vmware.com/enabled';

/** Which of a Service's ports a pool serves. */
export interface BackendPort {
  /** Name of the Service port, '' when it has none. */
  readonly portName: string;
  /** Number of the Service port. */
  readonly portNumber: number;
  /** As in the Service; `undefined` when it could not be found out (l7-model.md 4.4). */
  readonly targetPort: number | string | undefined;
}

/** Why a pool has no servers or fewer than one would think: the caller knows whose problem it is. */
export type BackendProblem = Pick<Problem, 'reason' | 'message'>;

export interface PoolServers {
  /** `servers` of the pool: sorted by address, then port; empty when there are none. */
  readonly servers: Json[];
  /** Port of the servers, from the last slice that matches; `undefined` when nothing matches. */
  readonly port: number | undefined;
  readonly problems: readonly BackendProblem[];
}

interface Server {
  readonly address: string;
  readonly family: Family;
  readonly port: number;
  readonly enabled: boolean | undefined;
  readonly node: string;
}

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
  const families = serverFamilies(context, service);
  if (context.settings.serviceType === 'NodePortLocal') {
    // Needs the pods' annotations, which the cluster view does not hold yet (l4-and-nodes.md 1.9.3).
    return none(
      'NodePortLocalUnsupported',
      'serviceType NodePortLocal is not supported yet; use ClusterIP or NodePort',
    );
  }
  if (context.settings.serviceType === 'NodePort' && !(SKIP_NODE_PORT_ANNOTATION in service.annotations)) {
    return nodePortServers(view, context, service, port, families);
  }
  return endpointServers(view, service, port, families);
}

/** The families that both the settings and the Service allow (l7-model.md 6). */
function serverFamilies(context: Context, service: Service): ReadonlySet<Family> {
  const families = service.ipFamilies;
  const v6Only = families.length === 1 && families[0] === 'IPv6';
  return new Set(enabledFamilies(context).filter((f) => families.length > 1 || (f === 'V6') === v6Only));
}

function endpointServers(
  view: ClusterView,
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
        // An unknown readiness counts as not ready, as in the reference (l4-and-nodes.md 1.9.1 rule 5).
        enabled: endpoint.ready === true && !endpoint.terminating,
        node: endpoint.nodeName,
      });
    }
  }
  const problems: BackendProblem[] = [];
  if (slices.length > 0 && last === undefined) {
    problems.push({
      reason: 'PortNotInEndpoints',
      message:
        `No endpoint slice of Service ${service.namespace}/${service.name} has ${describe(port)}; ` +
        `they have ${portsOf(slices)}`,
    });
  }
  return { servers: sorted(servers.values()), port: last, problems };
}

/** The slices of a Service in name order, so that the result does not depend on the order of events. */
function slicesOf(view: ClusterView, service: Service): EndpointSlice[] {
  const slices = [...view.endpointSlices.by('service', `${service.namespace}/${service.name}`)];
  return slices.length > 1 ? slices.sort((a, b) => (a.name < b.name ? -1 : 1)) : slices;
}

/**
 * The number of the slice's port that serves `port`; the first match wins (l7-model.md 6.1 rule 1). `lone`: this is the
 * Service's only slice and may be taken if it has one port only (rule 2).
 */
function matchingPort(slice: EndpointSlice, port: BackendPort, lone: boolean): number | undefined {
  const match = slice.ports.find((p) => p.name === port.portName || p.port === port.targetPort);
  if (match !== undefined) return match.port;
  return lone && slice.ports.length === 1 ? slice.ports[0]?.port : undefined;
}

function nodePortServers(
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
  const servicePort =
    service.ports.length === 1 ? service.ports[0] : service.ports.find((p) => p.name === port.portName);
  if (servicePort === undefined || servicePort.nodePort === 0) {
    return none('ServiceHasNoNodePort', `${name} has no node port for ${describe(port)}`);
  }
  const local =
    service.externalTrafficPolicy === 'Local' ? nodesWithEndpoints(view, service, port) : undefined;
  const { settings } = context;
  const servers: Server[] = [];
  for (const node of view.nodes.values()) {
    if (settings.nodeKey !== '' && node.labels[settings.nodeKey] !== settings.nodeValue) continue;
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

/** Names of the nodes that run an endpoint of the port, by family of the slice (l4-and-nodes.md 1.9.2). */
function nodesWithEndpoints(
  view: ClusterView,
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
      if (endpoint.nodeName !== '') nodes.add(endpoint.nodeName);
    }
  }
  return { V4: v4, V6: v6 };
}

function none(reason: string, message: string): PoolServers {
  return { servers: [], port: undefined, problems: [{ reason, message }] };
}

function serverId(address: string, port: number): string {
  return `${address}:${port}`;
}

/** `servers` of a pool, in the order of their address text (l7-model.md 6.4). */
function sorted(servers: Iterable<Server>): Json[] {
  return [...servers]
    .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : a.port - b.port))
    .map((s) => ({
      ip: { addr: s.address, type: s.family },
      port: s.port,
      external_uuid: serverId(s.address, s.port),
      enabled: s.enabled,
      server_node: s.node === '' ? undefined : s.node,
    }));
}

function describe(port: BackendPort): string {
  const target = port.targetPort === undefined ? 'unknown' : port.targetPort;
  return `port ${port.portName === '' ? port.portNumber : port.portName} (target port ${target})`;
}

function portsOf(slices: readonly EndpointSlice[]): string {
  const ports = new Set(slices.flatMap((s) => s.ports.map((p) => `${p.name || 'unnamed'} (${p.port})`)));
  return ports.size === 0 ? 'no ports' : [...ports].join(', ');
}

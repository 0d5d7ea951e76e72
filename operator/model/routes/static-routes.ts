import type { Node } from '../../cluster/records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import { CONFIG_MAP } from '../../settings/parse.ts';
import type { Context } from '../context.ts';
import { sha1Hex } from '../hash.ts';
import { type Family, prefixAsWritten } from '../ip.ts';
import { enabledFamilies, globalNetwork } from '../network.ts';
import { nodeAddress } from '../nodes.ts';
import { cloudRef, tenantRef } from '../refs.ts';
import { type AviBody, type DesiredObject, type Json, objectKey, type Problem } from '../types.ts';
import { NOTHING, type UnitResult } from '../unit.ts';
import { podCidrs, podNetworkKind } from './pod-cidrs.ts';

interface Route {
  /** Address of the prefix, by which overlaps are told. */
  readonly address: string;
  readonly body: Json;
}

/** What a node contributes. */
interface NodeRoutes {
  readonly routes: readonly Route[];
  /** Picks, among our routes on the controller, those of a node of which it is not known what they should be. */
  readonly keeps?: (route: AviBody) => boolean;
}

/**
 * Our static routes on the VRF, one per node and pod CIDR, and our label on the SE group (l4-and-nodes.md 2.4–2.6).
 * Nothing when routes are off: what is on the controller then stays.
 */
export function translateStaticRoutes(view: ClusterView, context: Context): UnitResult {
  if (!areRoutesManaged(context)) return NOTHING;
  const { settings, controller } = context;
  const group = seGroupObject(context, globalNetwork(settings).seGroup);
  const kind = podNetworkKind(settings.cniPlugin);
  if (kind !== undefined && isEmpty(view.podNetworks.by('kind', kind))) {
    // Pod CIDRs that are not known must not pass for none: the routes on the VRF stay as they are.
    const message = `the cluster has no ${kind}, where CNI "${settings.cniPlugin}" keeps the pod CIDRs of nodes, so that routes to pods stay as they are; correct cniPlugin, or set disableStaticRouteSync to "true"`;
    const object = `configmap/${settings.podNamespace}/${CONFIG_MAP}`;
    const problem = { object, field: 'data.cniPlugin', reason: 'NoPodNetworks', message };
    return { ...NOTHING, objects: [group], problems: [problem] };
  }

  const problems: Problem[] = [];
  const nodes = [...view.nodes.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = new Map(nodes.map((node) => [node, nodeRoutes(view, context, node, problems)]));
  const routes: Json[] = [];
  const origins: string[] = [];
  const owners = new Map<string, string>();
  for (const [{ name }, { routes: own }] of found) {
    const taken = own.find((route) => owners.has(route.address));
    if (taken !== undefined) {
      problems.push({
        object: `node/${name}`,
        field: 'spec.podCIDRs',
        reason: 'PodCIDRConflict',
        message: `pod CIDR ${taken.address} is also that of node ${owners.get(taken.address)}, so the node gets no routes; give each node its own`,
      });
      continue;
    }
    for (const route of own) {
      owners.set(route.address, name);
      routes.push(route.body);
    }
    if (own.length > 0) origins.push(`node/${name}`);
  }
  const key = objectKey('vrfcontext', settings.tenantName, controller.vrf);
  for (const route of context.retained?.staticRoutes?.(key) ?? []) {
    const keeper = [...found].find(([, { keeps }]) => keeps?.(route));
    const address = prefixAddress(route);
    if (keeper === undefined || address === undefined || owners.has(address)) continue;
    owners.set(address, keeper[0].name);
    routes.push(route);
    origins.push(`node/${keeper[0].name}`);
  }
  const vrf: DesiredObject = {
    type: 'vrfcontext',
    tenant: settings.tenantName,
    name: controller.vrf,
    body: {
      name: controller.vrf,
      tenant_ref: tenantRef(settings.tenantName),
      cloud_ref: cloudRef(controller.cloudName),
      static_routes: routes,
    },
    origins: [...new Set(origins)].sort(),
  };
  return { objects: [vrf, group], placements: [], problems };
}

function isEmpty(items: Iterable<unknown>): boolean {
  for (const _ of items) return false;
  return true;
}

/** l4-and-nodes.md 2.4; one instance of a cluster sees to the routes. */
export function areRoutesManaged(context: Context): boolean {
  const { settings, controller } = context;
  return (
    settings.primaryInstance &&
    !settings.disableStaticRouteSync &&
    settings.serviceType === 'ClusterIP' &&
    !(controller.cloudType === 'CLOUD_NSXT' && settings.cniPlugin === 'ncp')
  );
}

/** The group has to carry our label, or routes do not reach its engines. */
export function seGroupObject(
  context: Context,
  name: string,
  origins: readonly string[] = [],
): DesiredObject {
  const { settings, controller } = context;
  return {
    type: 'serviceenginegroup',
    tenant: settings.tenantName,
    name,
    body: {
      name,
      tenant_ref: tenantRef(settings.tenantName),
      cloud_ref: cloudRef(controller.cloudName),
      labels: [clusterLabel(context)],
    },
    origins,
  };
}

function clusterLabel(context: Context): Json {
  return { key: 'clustername', value: context.settings.clusterName };
}

/** The routes of a node, fewer than CIDRs when it lacks an address of a family; with a fault, those that it has stay. */
function nodeRoutes(view: ClusterView, context: Context, node: Node, problems: Problem[]): NodeRoutes {
  const { settings } = context;
  const report = (fault: Omit<Problem, 'object'>) => problems.push({ object: `node/${node.name}`, ...fault });
  const idPrefix = `${settings.clusterName}-${nodeUuid(settings.clusterName, node.name)}-`;
  const hops = new Map<Family, string>();
  for (const family of enabledFamilies(context)) {
    const address = nodeAddress(node, family, settings.cniPlugin);
    if (address !== undefined) hops.set(family, address);
  }
  const cidrs = podCidrs(view, node, settings.cniPlugin);
  if (hops.size === 0) {
    const message = `the node has no address of type InternalIP (${enabledFamilies(context).join(', ')}) to route to`;
    report({ field: 'status.addresses', reason: 'NoNodeAddress', message });
    const prefixes = new Set('length' in cidrs ? cidrs.map((cidr) => cidr.address) : []);
    return {
      routes: [],
      keeps: (route) => hasId(route, idPrefix) || prefixes.has(prefixAddress(route) ?? ''),
    };
  }
  if (!('length' in cidrs)) {
    report(cidrs);
    const addresses = new Set(hops.values());
    return {
      routes: [],
      keeps: (route) => hasId(route, idPrefix) || addresses.has(textAt(route.next_hop, 'addr') ?? ''),
    };
  }
  const routes = new Map<string, Route>();
  for (const [i, cidr] of cidrs.entries()) {
    const hop = hops.get(cidr.family);
    if (hop === undefined || routes.has(cidr.address)) continue;
    routes.set(cidr.address, {
      address: cidr.address,
      body: {
        route_id: `${idPrefix}${i}`,
        prefix: prefixAsWritten(cidr),
        next_hop: { addr: hop, type: cidr.family },
        labels: [clusterLabel(context)],
      },
    });
  }
  return { routes: [...routes.values()] };
}

function hasId(route: AviBody, idPrefix: string): boolean {
  return typeof route.route_id === 'string' && route.route_id.startsWith(idPrefix);
}

function prefixAddress({ prefix }: AviBody): string | undefined {
  return isObject(prefix) ? textAt(prefix.ip_addr, 'addr') : undefined;
}

function textAt(value: Json | undefined, member: string): string | undefined {
  const text = isObject(value) ? value[member] : undefined;
  return typeof text === 'string' ? text : undefined;
}

function isObject(value: Json | undefined): value is AviBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A UUID (version 5 layout) that follows from cluster and node: the reference draws a random one at each start and so
 * rewrites all routes, which we do not (l4-and-nodes.md 2.5).
 */
function nodeUuid(cluster: string, node: string): string {
  const hex = sha1Hex(`${cluster}/${node}`);
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

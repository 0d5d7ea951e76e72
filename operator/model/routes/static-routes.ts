import type { Node } from '../../cluster/records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import { CONFIG_MAP } from '../../settings/parse.ts';
import type { Context } from '../context.ts';
import { sha1Hex } from '../hash.ts';
import { type Family, prefixAsWritten } from '../ip.ts';
import { enabledFamilies, globalNetwork } from '../network.ts';
import { nodeAddress } from '../nodes.ts';
import { cloudRef, tenantRef } from '../refs.ts';
import type { DesiredObject, Json, Problem } from '../types.ts';
import { NOTHING, type UnitResult } from '../unit.ts';
import { isOnNode, podCidrs } from './pod-cidrs.ts';

interface Route {
  /** Address of the prefix, by which overlaps are told. */
  readonly address: string;
  readonly body: Json;
}

/**
 * Our static routes on the VRF, one per node and pod CIDR, and our label on the SE group (l4-and-nodes.md 2.4–2.6).
 * Nothing when routes are off: what is on the controller then stays.
 */
export function translateStaticRoutes(view: ClusterView, context: Context): UnitResult {
  if (!areRoutesManaged(context)) return NOTHING;
  const { settings } = context;
  const group = seGroupObject(context);
  if (!isOnNode(settings.cniPlugin)) {
    // Pod CIDRs that are not known must not pass for none: the routes on the VRF stay as they are.
    const message = `pod CIDRs of CNI "${settings.cniPlugin}" are not read yet; set disableStaticRouteSync to "true" and see to the routes by other means`;
    const object = `configmap/${settings.podNamespace}/${CONFIG_MAP}`;
    return {
      ...NOTHING,
      objects: [group],
      problems: [{ object, field: 'data.cniPlugin', reason: 'UnsupportedCNI', message }],
    };
  }

  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const routes: Json[] = [];
  const origins: string[] = [];
  for (const node of [...view.nodes.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const ofNode = nodeRoutes(context, node, problems);
    const taken = ofNode.find((route) => owners.has(route.address));
    if (taken !== undefined) {
      problems.push({
        object: `node/${node.name}`,
        field: 'spec.podCIDRs',
        reason: 'PodCIDRConflict',
        message: `pod CIDR ${taken.address} is also that of node ${owners.get(taken.address)}, so the node gets no routes; give each node its own`,
      });
      continue;
    }
    for (const route of ofNode) {
      owners.set(route.address, node.name);
      routes.push(route.body);
    }
    if (ofNode.length > 0) origins.push(`node/${node.name}`);
  }
  const vrf: DesiredObject = {
    type: 'vrfcontext',
    tenant: settings.tenantName,
    name: context.controller.vrf,
    body: {
      name: context.controller.vrf,
      tenant_ref: tenantRef(settings.tenantName),
      cloud_ref: cloudRef(context.controller.cloudName),
      static_routes: routes,
    },
    origins,
  };
  return { objects: [vrf, group], placements: [], problems };
}

/** l4-and-nodes.md 2.4; one instance of a cluster sees to the routes. */
function areRoutesManaged(context: Context): boolean {
  const { settings, controller } = context;
  return (
    settings.primaryInstance &&
    !settings.disableStaticRouteSync &&
    settings.serviceType === 'ClusterIP' &&
    !(controller.cloudType === 'CLOUD_NSXT' && settings.cniPlugin === 'ncp')
  );
}

/** The group has to carry our label, or routes do not reach its engines. */
function seGroupObject(context: Context): DesiredObject {
  const { settings, controller } = context;
  const name = globalNetwork(settings).seGroup;
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
    origins: [],
  };
}

function clusterLabel(context: Context): Json {
  return { key: 'clustername', value: context.settings.clusterName };
}

/** The routes of a node: none when it has a fault, fewer than CIDRs when it lacks an address of a family. */
function nodeRoutes(context: Context, node: Node, problems: Problem[]): Route[] {
  const { settings } = context;
  const report = (fault: Omit<Problem, 'object'>) => problems.push({ object: `node/${node.name}`, ...fault });
  const hops = new Map<Family, string>();
  for (const family of enabledFamilies(context)) {
    const address = nodeAddress(node, family, settings.cniPlugin);
    if (address !== undefined) hops.set(family, address);
  }
  if (hops.size === 0) {
    const message = `the node has no address of type InternalIP (${enabledFamilies(context).join(', ')}) to route to`;
    report({ field: 'status.addresses', reason: 'NoNodeAddress', message });
    return [];
  }
  const cidrs = podCidrs(node, settings.cniPlugin);
  if (!('length' in cidrs)) {
    report(cidrs);
    return [];
  }
  const uuid = nodeUuid(settings.clusterName, node.name);
  const routes = new Map<string, Route>();
  for (const [i, cidr] of cidrs.entries()) {
    const hop = hops.get(cidr.family);
    if (hop === undefined || routes.has(cidr.address)) continue;
    routes.set(cidr.address, {
      address: cidr.address,
      body: {
        route_id: `${settings.clusterName}-${uuid}-${i}`,
        prefix: prefixAsWritten(cidr),
        next_hop: { addr: hop, type: cidr.family },
        labels: [clusterLabel(context)],
      },
    });
  }
  return [...routes.values()];
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

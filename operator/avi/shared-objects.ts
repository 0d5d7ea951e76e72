import type { AviBody, AviType } from '../model/types.ts';
import { canonicalItem } from './canonical.ts';
import { type ListNode, treeOf } from './fields.ts';
import { routeKey } from './managed.ts';

/**
 * Objects that exist without us and that several clusters share: the VRF context, of which static routes with our label
 * are ours (l4-and-nodes.md 2.5), and the SE group, which carries the label of the one cluster that uses it (2.6).
 */

const CLUSTER_LABEL = 'clustername';

/** The part of a shared object that is ours, or for the SE group could be. */
export function ourPart(type: AviType, body: AviBody, clusterName: string): AviBody {
  if (type === 'serviceenginegroup') return { labels: listOf(body.labels) };
  return { static_routes: listOf(body.static_routes).filter((route) => isOurRoute(route, clusterName)) };
}

export type SharedChange =
  | { readonly kind: 'write'; readonly body: AviBody }
  /** Someone else has what we want; `message` says who and what to do. */
  | { readonly kind: 'conflict'; readonly message: string };

/**
 * The whole body to write so that our part of a shared object is as desired, and everything else as it was read just now.
 *
 * @param desired our part: `static_routes` or `labels`; absent members mean that nothing is wanted of them
 */
export function mergeShared(
  type: AviType,
  current: AviBody,
  desired: AviBody,
  clusterName: string,
): SharedChange {
  return type === 'serviceenginegroup'
    ? mergeLabels(current, desired, clusterName)
    : mergeRoutes(current, desired, clusterName);
}

/**
 * Routes of others stay, in their order, and so do ours that are still wanted, with the ids that they have: an id is
 * arbitrary, and a new one would change the route for nothing.
 */
function mergeRoutes(current: AviBody, desired: AviBody, clusterName: string): SharedChange {
  if (desired.static_routes === undefined) return { kind: 'write', body: current };
  const node = treeOf('vrfcontext').byName.get('static_routes')?.node as ListNode;
  const wanted = new Map(
    listOf(desired.static_routes).map((route) => [routeKey(canonicalItem(node, route)), route]),
  );
  const routes: AviBody[] = [];
  const ids = new Set<unknown>();
  for (const route of listOf(current.static_routes)) {
    if (isOurRoute(route, clusterName) && !wanted.delete(routeKey(canonicalItem(node, route)))) continue;
    routes.push(route);
    ids.add(route.route_id);
  }
  for (const route of wanted.values())
    routes.push({ ...route, route_id: freeId(String(route.route_id), ids) });
  return { kind: 'write', body: { ...current, static_routes: routes } };
}

/** The id itself, unless another route has it: then with its last number raised. */
function freeId(id: string, taken: Set<unknown>): string {
  const [, stem = `${id}-`, number = '0'] = /^(.*-)(\d+)$/.exec(id) ?? [];
  let free = id;
  for (let n = Number(number) + 1; taken.has(free); n++) free = `${stem}${n}`;
  taken.add(free);
  return free;
}

function mergeLabels(current: AviBody, desired: AviBody, clusterName: string): SharedChange {
  const labels = listOf(current.labels);
  const own = labels.find((label) => label.key === CLUSTER_LABEL);
  if (labels.length > 0 && own?.value !== clusterName) {
    const owner = labels.map((label) => `${label.key}=${label.value}`).join(', ');
    return {
      kind: 'conflict',
      message:
        `Service engine group ${current.name} is labelled ${owner}, so another cluster uses it: its engines would get the ` +
        `pod routes of that cluster. Give this cluster its own group (serviceEngineGroupName), or remove the label`,
    };
  }
  if (labels.length > 0) return { kind: 'write', body: current };
  return { kind: 'write', body: { ...current, labels: desired.labels } };
}

function isOurRoute(route: AviBody, clusterName: string): boolean {
  return listOf(route.labels).some((label) => label.key === CLUSTER_LABEL && label.value === clusterName);
}

function listOf(value: unknown): AviBody[] {
  return Array.isArray(value) ? (value as AviBody[]) : [];
}

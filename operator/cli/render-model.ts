import type { LoadBalancerEntry } from '../cluster/records.ts';
import type { ClusterView } from '../cluster/view.ts';
import { akoUser, type Context } from '../model/context.ts';
import { translateAll } from '../model/translation.ts';
import {
  type AviBody,
  type DesiredObject,
  type Json,
  type KubernetesRef,
  type ObjectKey,
  objectKey,
  type Placement,
  type Problem,
  type Refusal,
} from '../model/types.ts';
import { loadBalancerEntries } from '../status/load-balancer.ts';
import { offlineRouteStatus } from '../status/route.ts';
import { ruleStatus } from '../status/rule.ts';
import { canonical } from './canonical.ts';

/** What `ako render -o json` prints (contracts.md). */
export interface Rendering {
  /** REST bodies by type, sorted by name. */
  readonly objects: Readonly<Record<string, readonly AviBody[]>>;
  /** Statuses that would be written, by `<kind>/<namespace>/<name>`. */
  readonly status: Readonly<Record<string, RenderedStatus>>;
  readonly problems: readonly Problem[];
}

export type RenderedStatus =
  | { readonly loadBalancer: { readonly ingress?: readonly LoadBalancerEntry[] } }
  | ReturnType<typeof offlineRouteStatus>
  | ReturnType<typeof ruleStatus>;

/**
 * Translates a cluster offline. `before`: problems of settings and controller. The result is the same for the same
 * input, whatever its order.
 */
export function rendering(view: ClusterView, context: Context, before: readonly Problem[] = []): Rendering {
  const { objects, placements, problems, refusals, rules } = translateAll(view, context);
  return {
    objects: byType(objects),
    status: sorted([
      ...statuses(
        objects,
        placements.filter(({ object }) => !isRoute(object)),
      ),
      ...routeStatuses(akoUser(context.settings), placements, refusals),
      ...rules.map((outcome): [KubernetesRef, RenderedStatus] => [outcome.object, ruleStatus(outcome)]),
    ]),
    problems: sortedProblems([...before, ...problems]),
  };
}

function byType(objects: readonly DesiredObject[]): Record<string, AviBody[]> {
  const sorted = objects.toSorted(
    (a, b) => compare(a.type, b.type) || compare(a.name, b.name) || compare(a.tenant, b.tenant),
  );
  const groups: Record<string, AviBody[]> = {};
  for (const [i, object] of sorted.entries()) {
    // Some objects are wanted by several units: a default certificate, the label of an SE group.
    if (isSame(object, sorted[i - 1])) continue;
    groups[object.type] ??= [];
    groups[object.type]?.push(canonical(object.body) as AviBody);
  }
  return groups;
}

function isSame(a: DesiredObject, b: DesiredObject | undefined): boolean {
  return b !== undefined && a.type === b.type && a.tenant === b.tenant && a.name === b.name;
}

function sorted(entries: readonly [KubernetesRef, RenderedStatus][]): Rendering['status'] {
  return Object.fromEntries(entries.toSorted(([a], [b]) => compare(a, b)));
}

/** Addresses that are asked for are known; those that a controller would choose are not. */
function statuses(
  objects: readonly DesiredObject[],
  placements: readonly Placement[],
): [KubernetesRef, RenderedStatus][] {
  const addresses = new Map<ObjectKey, string[]>();
  for (const object of objects) {
    if (object.type !== 'vsvip') continue;
    addresses.set(objectKey(object.type, object.tenant, object.name), staticAddresses(object.body));
  }
  return [...Map.groupBy(placements, (p) => p.object)].map(([object, group]) => {
    const ingress = [
      ...loadBalancerEntries(group, (vsvip) => addresses.get(vsvip)),
      ...group
        .filter((p) => p.hostname !== undefined && (addresses.get(p.vsvip) ?? []).length === 0)
        .map((p) => ({ hostname: p.hostname ?? '' })),
    ].sort((a, b) => compare(a.hostname ?? '', b.hostname ?? ''));
    return [object, { loadBalancer: ingress.length > 0 ? { ingress } : {} }];
  });
}

const isRoute = (ref: KubernetesRef): boolean => ref.startsWith('route/');

function routeStatuses(
  routerName: string,
  placements: readonly Placement[],
  refusals: readonly Refusal[],
): [KubernetesRef, RenderedStatus][] {
  const refused = new Map(refusals.map((refusal) => [refusal.object, refusal]));
  const hosts = new Map<KubernetesRef, Set<string>>();
  for (const ref of refused.keys()) hosts.set(ref, new Set());
  for (const { object, hostname } of placements) {
    if (!isRoute(object) || hostname === undefined) continue;
    hosts.set(object, (hosts.get(object) ?? new Set()).add(hostname));
  }
  return [...hosts].map(([ref, names]) => [
    ref,
    offlineRouteStatus(routerName, [...names].sort(), refused.get(ref)),
  ]);
}

function staticAddresses(vsvip: AviBody): string[] {
  const vips = Array.isArray(vsvip.vip) ? vsvip.vip : [];
  return vips.flatMap((vip) => [...addressIn(vip, 'ip_address'), ...addressIn(vip, 'ip6_address')]);
}

function addressIn(vip: Json, member: string): string[] {
  const address = isObject(vip) ? vip[member] : undefined;
  const text = isObject(address) ? address.addr : undefined;
  return typeof text === 'string' ? [text] : [];
}

function isObject(value: Json | undefined): value is { [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** By object, field, reason and message; each once. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((p) => [[p.object, p.field, p.reason, p.message].join('\u0000'), p]));
  return [...unique]
    .sort(([a], [b]) => compare(a, b))
    .map(([, { object, field, reason, message }]) => ({ object, field, reason, message }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { LoadBalancerEntry, Route, RouteStatusEntry } from '../cluster/records.ts';
import type { Refusal } from '../model/types.ts';

/**
 * The status of OpenShift Routes: one entry per router that knows a Route. Ours bear our router name (`created_by` of our
 * Avi objects); those of other routers are sent back as they are (l7-model.md 13.3).
 */

const ADMITTED = 'Admitted';

interface Condition {
  readonly type?: unknown;
  readonly status?: unknown;
  readonly reason?: unknown;
  readonly message?: unknown;
  readonly lastTransitionTime?: unknown;
}

export interface RouteStatusInput {
  readonly routerName: string;
  /** One per address that serves the Route. */
  readonly entries: readonly LoadBalancerEntry[];
  /** Reason of an admission: the annotations of the Route, as JSON. */
  readonly reason: string;
  /** Used when nothing serves it. */
  readonly refusal: Refusal | undefined;
  readonly now: Date;
}

/** `status.ingress` as it should be, or `undefined` when it is. */
export function routeStatus(
  route: Route,
  { routerName, entries, reason, refusal, now }: RouteStatusInput,
): RouteStatusEntry[] | undefined {
  const others = route.status.filter((entry) => entry.routerName !== routerName);
  const present = route.status.filter((entry) => entry.routerName === routerName);
  const wanted = entries.map(({ hostname, ip }) => ({
    host: hostname ?? '',
    condition: { type: ADMITTED, status: 'True', reason, message: ip ?? '' },
  }));
  if (wanted.length === 0 && refusal !== undefined) {
    const { hostname = '', reason: why, message } = refusal;
    wanted.push({ host: hostname, condition: { type: ADMITTED, status: 'False', reason: why, message } });
  }
  let changed = present.length !== wanted.length;
  const own = wanted.map(({ host, condition }): RouteStatusEntry => {
    const same = present.find((entry) => entry.host === host && says(entry, condition));
    if (same !== undefined) return same;
    changed = true;
    const since = present.find((entry) => admission(entry)?.status === condition.status);
    const time = since === undefined ? undefined : admission(since)?.lastTransitionTime;
    const lastTransitionTime = typeof time === 'string' ? time : now.toISOString().replace(/\.\d+Z$/, 'Z');
    return { host, routerName, conditions: [{ ...condition, lastTransitionTime }] };
  });
  return changed ? [...others, ...own] : undefined;
}

/** The addresses that our entries in the status show. */
export function admittedEntries(route: Route, routerName: string): LoadBalancerEntry[] {
  return route.status.flatMap((entry) => {
    const condition = admission(entry);
    if (entry.routerName !== routerName || condition?.status !== 'True') return [];
    return [{ hostname: String(entry.host ?? ''), ip: String(condition.message ?? '') }];
  });
}

function admission(entry: RouteStatusEntry): Condition | undefined {
  const conditions = Array.isArray(entry.conditions) ? (entry.conditions as readonly Condition[]) : [];
  return conditions.find((condition) => condition?.type === ADMITTED);
}

function says(entry: RouteStatusEntry, wanted: Condition): boolean {
  const condition = admission(entry);
  return (
    condition !== undefined &&
    condition.status === wanted.status &&
    condition.reason === wanted.reason &&
    condition.message === wanted.message
  );
}

/** The status of a Route as far as it is known without a controller, for `ako render`. */
export function offlineRouteStatus(
  routerName: string,
  hosts: readonly string[],
  refusal: Refusal | undefined,
): { ingress: RouteStatusEntry[] } {
  const entry = (host: string, condition: Condition): RouteStatusEntry => ({
    conditions: [condition],
    host,
    routerName,
  });
  if (hosts.length === 0 && refusal !== undefined) {
    const { hostname = '', reason, message } = refusal;
    return { ingress: [entry(hostname, { message, reason, status: 'False', type: ADMITTED })] };
  }
  return { ingress: hosts.map((host) => entry(host, { status: 'True', type: ADMITTED })) };
}

import type { ObjectKey, Placement } from '../model/types.ts';

/** Annotations that tell other programs (AMKO, for one) where an object is served (l7-model.md 13.2). */
export const VS_MAP = 'ako.vmware.com/host-fqdn-vs-uuid-map';
export const CONTROLLER_UUID = 'ako.vmware.com/controller-cluster-uuid';
export const TENANT = 'ako.vmware.com/tenant-name';

export type Annotations = Readonly<Record<string, string>>;

/**
 * The annotations that an object should have, sorted by key; empty when no host of it is served.
 *
 * @param now those it has; the hosts in `waiting`, whose virtual service is not there yet, keep what these say
 */
export function wantedAnnotations(
  now: Annotations,
  placements: readonly Placement[],
  waiting: ReadonlySet<string>,
  uuidOf: (virtualService: ObjectKey) => string | undefined,
  controllerUuid: string,
): Annotations {
  const map: Record<string, string> = {};
  let tenant = '';
  for (const [host, uuid] of Object.entries(waiting.size > 0 ? mapIn(now[VS_MAP]) : {})) {
    if (waiting.has(host)) map[host] = uuid;
  }
  for (const placement of placements) {
    const uuid = uuidOf(placement.virtualService);
    if (placement.hostname === undefined || uuid === undefined) continue;
    map[placement.hostname] = uuid;
    tenant ||= placement.tenant;
  }
  const hosts = Object.keys(map).sort();
  if (hosts.length === 0) return {};
  return {
    [CONTROLLER_UUID]: controllerUuid,
    [VS_MAP]: JSON.stringify(Object.fromEntries(hosts.map((host) => [host, map[host]]))),
    [TENANT]: tenant || (now[TENANT] ?? ''),
  };
}

/** What has to change; `null` removes. */
export function annotationChanges(now: Annotations, wanted: Annotations): Record<string, string | null> {
  const changes: Record<string, string | null> = {};
  for (const key of [VS_MAP, CONTROLLER_UUID, TENANT]) {
    const value = wanted[key] ?? null;
    if ((now[key] ?? null) !== value) changes[key] = value;
  }
  return changes;
}

/** An annotation that is no such map, for whatever reason, tells nothing. */
function mapIn(text: string | undefined): Record<string, string> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

import type { ObjectKey, Placement } from '../model/types.ts';

/** Annotations that tell other programs (AMKO, for one) where an object is served (l7-model.md 13.2). */
export const VS_MAP = 'ako.vmware.com/host-fqdn-vs-uuid-map';
export const CONTROLLER_UUID = 'ako.vmware.com/controller-cluster-uuid';
export const TENANT = 'ako.vmware.com/tenant-name';

export type Annotations = Readonly<Record<string, string | null>>;

/**
 * What has to change in an object's annotations; empty when nothing has to. They are removed when no host of the object
 * is served.
 */
export function annotationChanges(
  now: Readonly<Record<string, string>>,
  placements: readonly Placement[],
  uuidOf: (virtualService: ObjectKey) => string | undefined,
  controllerUuid: string,
): Annotations {
  const map: Record<string, string> = {};
  let tenant = '';
  for (const placement of placements) {
    const uuid = uuidOf(placement.virtualService);
    if (placement.hostname === undefined || uuid === undefined) continue;
    map[placement.hostname] = uuid;
    tenant ||= placement.tenant;
  }
  const hosts = Object.keys(map).sort();
  const wanted: Record<string, string | null> =
    hosts.length > 0
      ? {
          [VS_MAP]: JSON.stringify(Object.fromEntries(hosts.map((host) => [host, map[host]]))),
          [CONTROLLER_UUID]: controllerUuid,
          [TENANT]: tenant,
        }
      : { [VS_MAP]: null, [CONTROLLER_UUID]: null, [TENANT]: null };
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => (now[key] ?? null) !== value));
}

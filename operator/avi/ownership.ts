import { akoUser, namePrefix } from '../model/context.ts';
import type { AviBody, AviType } from '../model/types.ts';
import type { Settings } from '../settings/settings.ts';
import { nameOfRef, uuidOfRef } from './reference.ts';

/** What marks an object as made by this operator (l7-model.md 1.8). Never a name prefix alone. */
export interface Ownership {
  readonly clusterName: string;
  /** `created_by`. */
  readonly user: string;
  readonly namePrefix: string;
  readonly cloudName: string;
  /** Tenant to list in: all that the user can see, or the own one in dedicated-tenant mode. */
  readonly listTenant: string;
  /** In names of shared virtual services of an instance that is not the primary one (l7-model.md 1.1). */
  readonly infix: string;
}

export function ownershipOf(settings: Settings): Ownership {
  return {
    clusterName: settings.clusterName,
    user: akoUser(settings),
    namePrefix: namePrefix(settings),
    cloudName: settings.cloudName,
    listTenant: settings.dedicatedTenantMode ? settings.tenantName : '*',
    infix: settings.primaryInstance ? '' : `${settings.podNamespace}-`,
  };
}

/** Names may be the same in several clouds. */
const CLOUD_SCOPED: ReadonlySet<AviType> = new Set([
  'virtualservice',
  'vsvip',
  'pool',
  'poolgroup',
  'vrfcontext',
  'serviceenginegroup',
]);

/** Narrows a list to what can be ours (avi-api.md 3.3). The controller may ignore a filter: `isOurs` decides. */
export function ownedQuery(type: AviType, ownership: Ownership): Record<string, string> {
  const cloud = cloudQuery(type, ownership);
  switch (type) {
    case 'vsvip':
      return { ...cloud, 'name.contains': ownership.namePrefix };
    case 'stringgroup':
      return { ...cloud, label_key: 'created_by', label_value: ownership.user };
    default:
      return { ...cloud, created_by: ownership.user };
  }
}

/** The list that finds one object by its name. */
export function namedQuery(type: AviType, name: string, ownership: Ownership): Record<string, string> {
  return { ...cloudQuery(type, ownership), name };
}

function cloudQuery(type: AviType, ownership: Ownership): Record<string, string> {
  return CLOUD_SCOPED.has(type) ? { 'cloud_ref.name': ownership.cloudName } : {};
}

export function inOurCloud(type: AviType, body: AviBody, ownership: Ownership): boolean {
  if (!CLOUD_SCOPED.has(type)) return true;
  const cloud = nameOfRef(body.cloud_ref);
  return cloud === undefined || cloud === ownership.cloudName;
}

/** Whether the virtual service that uses a VsVip is ours: by its uuid, and by its name and the tenant of the VsVip. */
export type OwnVirtualService = (
  uuid: string,
  name: string | undefined,
  tenant: string | undefined,
) => boolean;

/**
 * Whether an object carries our mark.
 *
 * A VsVip has no `created_by`, and all instances of the operator in one cluster mark theirs with the same cluster name. A
 * VsVip is another instance's when a virtual service that is not ours uses it, or when its name is that of another
 * instance's shared virtual service.
 *
 * @param ownVirtualService tells whether a virtual service is ours; asked for a VsVip only
 */
export function isOurs(
  type: AviType,
  body: AviBody,
  ownership: Ownership,
  ownVirtualService: OwnVirtualService,
): boolean {
  if (!inOurCloud(type, body, ownership)) return false;
  switch (type) {
    case 'vrfcontext':
    case 'serviceenginegroup':
      return false;
    case 'stringgroup':
      return hasMarker(body, 'created_by', ownership.user);
    case 'vsvip':
      return (
        typeof body.name === 'string' &&
        body.name.startsWith(ownership.namePrefix) &&
        hasMarker(body, 'clustername', ownership.clusterName) &&
        !isOfOtherInstance(body, body.name, ownership, ownVirtualService)
      );
    default:
      return body.created_by === ownership.user;
  }
}

function hasMarker(body: AviBody, key: string, value: string): boolean {
  const markers = Array.isArray(body.markers) ? (body.markers as AviBody[]) : [];
  return markers.some(
    (marker) =>
      marker.key === key &&
      Array.isArray(marker.values) &&
      marker.values.length === 1 &&
      marker.values[0] === value,
  );
}

const SHARED_NAME = /^(.*?)Shared-(?:L7|Passthrough)-/;

function isOfOtherInstance(
  body: AviBody,
  name: string,
  ownership: Ownership,
  ownVirtualService: OwnVirtualService,
): boolean {
  const users = (Array.isArray(body.vs_refs) ? body.vs_refs : []).map(String);
  if (users.length > 0) {
    const tenant = nameOfRef(body.tenant_ref);
    return !users.some((ref) => ownVirtualService(uuidOfRef(ref) ?? '', nameOfRef(ref), tenant));
  }
  const infix = SHARED_NAME.exec(name.slice(ownership.namePrefix.length))?.[1];
  return infix !== undefined && infix !== ownership.infix;
}

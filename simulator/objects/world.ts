import type { AddressBook } from '../behaviour/addresses.ts';
import type { DnsRecords } from '../behaviour/dns.ts';
import type { Identity } from '../identity.ts';
import type { ApiVersion } from '../schema/version.ts';
import type { Permissions } from '../session/permissions.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import type { Deleted } from './deleted.ts';

/** Uuid of the tenant that owns the shared objects. */
export const ADMIN_TENANT = 'admin';

/** Name of the cloud that every controller has. */
export const DEFAULT_CLOUD = 'Default-Cloud';

/** The scope `*`: every tenant that the caller may see. */
export const ALL_TENANTS = '*';

/** Everything that the rules of the controller work on. */
export interface World {
  readonly store: Store;
  readonly identity: Identity;
  readonly addresses: AddressBook;
  readonly dns: DnsRecords;
  readonly deleted: Deleted;
  /** `<type>/<uuid>` of the objects that came with the controller and cannot be deleted. */
  readonly systemObjects: Set<string>;
  /** Release of the controller. */
  version: ApiVersion;
  /** The release as a text, `30.2.1`. */
  versionText: string;
}

/** Who asks, and in which scope. */
export interface Caller {
  /** The user's object; undefined for the simulator itself, which may do everything. */
  readonly user: Entry | undefined;
  /** What the user may do; undefined for the simulator itself. */
  readonly permissions?: Permissions | undefined;
  /** Uuid of the tenant in scope, or {@link ALL_TENANTS}. */
  readonly tenant: string;
  /** API version that the caller speaks; {@link ANY_VERSION} for the simulator itself. */
  readonly version: ApiVersion;
}

/** Of a caller for whom nothing is too new. */
export const ANY_VERSION: ApiVersion = Number.POSITIVE_INFINITY;

/** The simulator itself, at work in a tenant. */
export function simulatorIn(tenant: string): Caller {
  return { user: undefined, tenant, version: ANY_VERSION };
}

/** Types whose objects in the admin tenant are not seen from other tenants (avi-api.md 2.9). */
const PRIVATE_TYPES = new Set([
  'virtualservice',
  'vsvip',
  'pool',
  'poolgroup',
  'httppolicyset',
  'l4policyset',
  'networksecuritypolicy',
]);

export function isShared(type: string): boolean {
  return !PRIVATE_TYPES.has(type);
}

/** An object can be read in a tenant's scope: its own ones, shared ones of the admin tenant, and those without tenant. */
export function visibleIn(entry: Entry, tenant: string): boolean {
  if (tenant === ALL_TENANTS || entry.tenant === tenant || entry.tenant === '') return true;
  return entry.tenant === ADMIN_TENANT && isShared(entry.type);
}

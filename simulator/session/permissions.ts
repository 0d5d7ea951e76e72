import { forbidden } from '../errors.ts';
import { isObject, type JsonObject, objectsOf, stringOf } from '../json.ts';
import { ADMIN_TENANT, ALL_TENANTS, type World } from '../objects/world.ts';
import { type Entry, entryOf, parseStoredRef } from '../store/entry.ts';

export type Access = 'read' | 'write';

/** Types whose permission has another name than the type (avi-schema.md, Permission). */
const RESOURCES: Readonly<Record<string, string>> = {
  vsvip: 'VIRTUALSERVICE',
  cluster: 'CONTROLLER',
  serviceengine: 'SERVICEENGINE',
  fileobject: 'FILE_OBJECT',
  icapprofile: 'ICAP',
  useraccountprofile: 'USER',
  vcenterserver: 'CLOUD',
  vimgrnwruntime: 'NETWORK',
  vimgrhostruntime: 'CLOUD',
  vimgrvmruntime: 'CLOUD',
  nsxtsegmentruntime: 'NETWORK',
  cloudconnectoruser: 'USER_CREDENTIAL',
};

function resourceOf(type: string): string {
  return `PERMISSION_${RESOURCES[type] ?? type.toUpperCase()}`;
}

/** What one user may do; made from the user's object for each request, as roles may change. */
export interface Permissions {
  /** Tenants that the user may enter; undefined for all. */
  readonly tenants: ReadonlySet<string> | undefined;
  /** @throws ApiError 403 */
  require(type: string, tenant: string, access: Access): void;
  /** Condition on single objects (tenants of the scope `*`, role filters); undefined when all of them are allowed. */
  filter(type: string, tenant: string, access: Access): ((entry: Entry) => boolean) | undefined;
}

const EVERYTHING: Permissions = { tenants: undefined, require: () => undefined, filter: () => undefined };

interface Grant {
  /** Undefined for all tenants. */
  readonly tenant: string | undefined;
  readonly role: JsonObject;
}

/** @param user undefined for the simulator itself */
export function permissionsOf(world: World, user: Entry | undefined): Permissions {
  if (user === undefined || user.body.is_superuser === true) return EVERYTHING;
  const grants = objectsOf(user.body.access).flatMap((access): Grant[] => {
    const role = entryOf(world.store, access.role_ref);
    const tenant = parseStoredRef(stringOf(access.tenant_ref))?.uuid;
    if (role === undefined || (access.all_tenants !== true && tenant === undefined)) return [];
    return [{ tenant: access.all_tenants === true ? undefined : tenant, role: role.body }];
  });
  const everywhere = grants.some(({ tenant }) => tenant === undefined);
  const tenants = everywhere ? undefined : new Set(grants.flatMap(({ tenant }) => tenant ?? []));

  /** Roles that allow it in that tenant. */
  const allowing = (type: string, tenant: string, access: Access): JsonObject[] =>
    grants
      .filter((grant) => grant.tenant === undefined || grant.tenant === tenant || tenant === ALL_TENANTS)
      .map(({ role }) => role)
      .filter((role) => allows(role, resourceOf(type), access));

  return {
    tenants,
    require(type, tenant, access) {
      // Everybody may see the tenants that he may enter.
      if (type === 'tenant' && access === 'read') return;
      if (allowing(type, tenant, access).length > 0) return;
      const name = world.store.get('tenant', tenant)?.name ?? tenant;
      throw forbidden(
        `User '${user.name}' is not authorized to ${access} on resource ${resourceOf(type)} in tenant ${name}`,
      );
    },
    filter(type, tenant, access) {
      if (type === 'tenant') return tenants === undefined ? undefined : ({ uuid }) => tenants.has(uuid);
      return (entry) => {
        // An object that is shared by the admin tenant is seen with the rights of the tenant in scope.
        const shared = entry.tenant === '' || entry.tenant === ADMIN_TENANT;
        const where = tenant !== ALL_TENANTS && shared && access === 'read' ? tenant : entry.tenant;
        return allowing(type, where || ALL_TENANTS, access).some((role) => passesFilters(role, entry));
      };
    },
  };
}

function allows(role: JsonObject, resource: string, access: Access): boolean {
  return objectsOf(role.privileges).some(
    (privilege) =>
      privilege.resource === resource &&
      (privilege.type === 'WRITE_ACCESS' || (privilege.type === 'READ_ACCESS' && access === 'read')),
  );
}

/** Label filters of a role: each enabled one must fit; objects without labels follow `allow_unlabelled_access`. */
function passesFilters(role: JsonObject, entry: Entry): boolean {
  const filters = objectsOf(role.filters).filter(({ enabled }) => enabled !== false);
  if (filters.length === 0) return true;
  const markers = objectsOf(entry.body.markers);
  if (markers.length === 0) return role.allow_unlabelled_access !== false;
  return filters.every((filter) => {
    const wanted = isObject(filter.match_label) ? filter.match_label : {};
    const values = Array.isArray(wanted.values) ? wanted.values.map(stringOf) : [];
    const own = markers
      .filter(({ key }) => key === wanted.key)
      .flatMap((marker) => (Array.isArray(marker.values) ? marker.values.map(stringOf) : []));
    const operation = stringOf(filter.match_operation) || 'ROLE_FILTER_EQUALS';
    const glob = operation.includes('GLOB');
    const found = own.some((value) =>
      values.some((pattern) => (glob ? globMatches(pattern, value) : pattern === value)),
    );
    return operation.includes('NOT') ? !found : found;
  });
}

function globMatches(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(value);
}

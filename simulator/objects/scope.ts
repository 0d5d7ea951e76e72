import { badRequest, notFound } from '../errors.ts';
import { type JsonObject, stringOf } from '../json.ts';
import type { TypeSchema } from '../schema/schemas.ts';
import type { Entry } from '../store/entry.ts';
import { findTenant, parseReference, resolveReference } from './references.ts';
import { ADMIN_TENANT, ALL_TENANTS, type Caller, DEFAULT_CLOUD, type World } from './world.ts';

/**
 * Uuid of the tenant that a new object belongs to: the one in scope, which `tenant_ref` must agree with (avi-api.md 2.9). With
 * the scope `*`, the body decides, then the user's default tenant.
 */
export function tenantOf(world: World, caller: Caller, schema: TypeSchema, body: JsonObject): string {
  if (!schema.tenanted) return '';
  const reference = stringOf(body.tenant_ref);
  const named = reference === '' ? undefined : tenantOfReference(world, reference);
  if (caller.tenant === ALL_TENANTS) return named?.uuid ?? defaultTenantOf(caller.user);
  if (named !== undefined && named.uuid !== caller.tenant) {
    throw badRequest(
      `${schema.model}.tenant_ref: it names tenant '${named.name}', which is not the tenant of the request`,
    );
  }
  return caller.tenant;
}

function tenantOfReference(world: World, reference: string): Entry {
  const parsed = parseReference(reference);
  if (parsed === undefined || parsed.type !== 'tenant') {
    throw badRequest(`tenant_ref: invalid reference '${reference}'`);
  }
  const found = findTenant(world, parsed.by === 'uuid' ? parsed.uuid : parsed.name);
  if (found === undefined) throw notFound('Tenant');
  return found;
}

/** Uuid of the tenant that a user works in when a request names none. */
export function defaultTenantOf(user: Entry | undefined): string {
  return stringOf(user?.body.default_tenant_ref).split('/').at(-1) || ADMIN_TENANT;
}

/** Uuid of the cloud of an object: named, kept from before, the parent's for a child, else the default cloud. */
export function cloudOf(
  world: World,
  schema: TypeSchema,
  body: JsonObject,
  tenant: string,
  previous: Entry | undefined,
): string {
  if (!schema.cloudBound) return '';
  const reference = stringOf(body.cloud_ref);
  if (reference !== '') {
    const scope = { tenant, cloud: '' };
    return resolveReference(world, reference, 'cloud', scope, `${schema.model}.cloud_ref`)?.uuid ?? '';
  }
  if (previous !== undefined) return previous.cloud;
  const parent = parseReference(stringOf(body.vh_parent_vs_ref));
  if (parent?.by === 'uuid') {
    const entry = world.store.get('virtualservice', parent.uuid);
    if (entry !== undefined) return entry.cloud;
  }
  const fallback = world.store.table('cloud').find(ADMIN_TENANT, '', DEFAULT_CLOUD);
  if (fallback === undefined) throw notFound('Cloud');
  return fallback.uuid;
}

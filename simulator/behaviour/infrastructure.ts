import { badRequest } from '../errors.ts';
import { isObject, objectsOf, stringOf } from '../json.ts';
import type { Behaviour, Companion } from '../objects/behaviour.ts';
import { ADMIN_TENANT, type World } from '../objects/world.ts';
import { type Entry, storedRef } from '../store/entry.ts';

/** VRFs and service engine groups that come with every cloud (avi-api.md 4). */
const CLOUD_OBJECTS = [
  { type: 'vrfcontext', name: 'global', body: { system_default: true } },
  { type: 'vrfcontext', name: 'management', body: { system_default: true } },
  { type: 'serviceenginegroup', name: 'Default-Group', body: {} },
] as const;

/** The VRF of objects that name none: `global` of the cloud, or the tenant's own one where tenants have their own. */
export function defaultVrf(world: World, tenant: string, cloud: string): Entry | undefined {
  const table = world.store.table('vrfcontext');
  const named = (owner: string, name: string): Entry | undefined => table.find(owner, cloud, name);
  const own = world.store.get('tenant', tenant);
  return (
    named(tenant, 'global') ??
    (own === undefined ? undefined : named(tenant, `${own.name}-default`)) ??
    named(ADMIN_TENANT, 'global')
  );
}

/** Name of the VRF that a tenant has of its own in a cloud; undefined when it shares the one of the admin tenant. */
function tenantVrf(tenant: Entry, cloud: Entry): string | undefined {
  if (cloud.body.vtype === 'CLOUD_OPENSTACK') return `${tenant.name}-default`;
  const settings = isObject(tenant.body.config_settings) ? tenant.body.config_settings : {};
  return settings.tenant_vrf === true && tenant.uuid !== ADMIN_TENANT ? 'global' : undefined;
}

function tenantVrfs(tenant: Entry, cloud: Entry): Companion[] {
  const name = tenantVrf(tenant, cloud);
  if (name === undefined) return [];
  const body = { name, system_default: true, cloud_ref: storedRef(cloud) };
  return [{ type: 'vrfcontext', tenant: tenant.uuid, body }];
}

/** A new tenant gets its VRFs (avi-api.md 2.9); they go with it. */
export const tenantBehaviour: Behaviour = {
  prepare({ body }) {
    body.config_settings ??= {};
  },
  companions: (world, tenant) =>
    [...world.store.table('cloud').all].flatMap((cloud) => tenantVrfs(tenant, cloud)),
  owns: (_tenant, { type, body }) => type === 'vrfcontext' && body.system_default === true,
};

/** A new cloud brings its VRFs and its service engine group; they go with it. */
export const cloudBehaviour: Behaviour = {
  companions(world, cloud) {
    const own = CLOUD_OBJECTS.map(({ type, name, body }) => ({
      type,
      tenant: cloud.tenant,
      body: { ...body, name, cloud_ref: storedRef(cloud) },
    }));
    return [...own, ...[...world.store.table('tenant').all].flatMap((tenant) => tenantVrfs(tenant, cloud))];
  },
  owns: (_cloud, { type, body, name }) =>
    (type === 'vrfcontext' && body.system_default === true) ||
    (type === 'serviceenginegroup' && name === 'Default-Group'),
};

export const networkBehaviour: Behaviour = {
  prepare(write) {
    if (stringOf(write.body.vrf_context_ref) !== '') return;
    const vrf = defaultVrf(write.world, write.tenant, write.cloud);
    if (vrf !== undefined) write.body.vrf_context_ref = storedRef(vrf);
  },
};

export const vrfBehaviour: Behaviour = {
  check({ schema, body }) {
    const ids = new Set<string>();
    for (const route of objectsOf(body.static_routes)) {
      const id = stringOf(route.route_id);
      if (ids.has(id))
        throw badRequest(`${schema.model}.static_routes: route_id '${id}' is used more than once`);
      ids.add(id);
    }
  },
};

import { badRequest } from '../errors.ts';
import { objectsOf, stringOf } from '../json.ts';
import type { Behaviour, Write } from '../objects/behaviour.ts';
import { ADMIN_TENANT } from '../objects/world.ts';
import { hashPassword } from '../session/passwords.ts';
import { entryOf } from '../store/entry.ts';

/** What only the admin tenant has. */
const ADMIN_RESOURCES = ['CONTROLLER', 'ROLE', 'TENANT', 'USER'].map((name) => `PERMISSION_${name}`);

/** Roles over the controller itself are for the admin tenant, or for all tenants at once (avi-api.md 2.7). */
function checkRoles({ body, world }: Write): void {
  for (const { role_ref, tenant_ref, all_tenants } of objectsOf(body.access)) {
    if (all_tenants === true || entryOf(world.store, tenant_ref)?.uuid === ADMIN_TENANT) continue;
    const role = entryOf(world.store, role_ref);
    const reaches = objectsOf(role?.body.privileges).some(
      ({ resource, type }) => type !== 'NO_ACCESS' && ADMIN_RESOURCES.includes(stringOf(resource)),
    );
    if (reaches && tenant_ref !== undefined) {
      throw badRequest(
        `Cannot use Role ${role?.name} with access to Controller, Role, Tenant or User in non-admin tenant`,
      );
    }
  }
}

/** Users log in by `name`; passwords are kept as hashes only. */
export const userBehaviour: Behaviour = {
  prepare({ body }) {
    if (stringOf(body.username) === '') body.username = body.name;
    if (stringOf(body.name) === '') body.name = body.username;
  },
  check(write) {
    checkRoles(write);
    const { body, previous } = write;
    const before = previous?.body.password;
    if (body.password === undefined) body.password = before;
    else if (body.password !== before) body.password = hashPassword(stringOf(body.password));
    body.local ??= true;
    body.full_name ??= body.name;
  },
};

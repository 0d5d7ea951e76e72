import { mapReferences } from '../../avi-openapi/facts.ts';
import { behaviourOf } from '../behaviour/index.ts';
import { alreadyExists, badRequest, staleObject, unknownTenant } from '../errors.ts';
import { isObject, type JsonObject, stringOf } from '../json.ts';
import { dropNewer, keepHidden, restoreSecrets } from '../schema/projection.ts';
import { firstFault, schemaOf, type TypeSchema, withDefaults } from '../schema/schemas.ts';
import { type Entry, storedRef } from '../store/entry.ts';
import type { Write } from './behaviour.ts';
import { resolveReference } from './references.ts';
import { cloudOf, tenantOf } from './scope.ts';
import { ALL_TENANTS, type Caller, simulatorIn, type World } from './world.ts';

/** Members that a body may carry and that only the controller sets. */
const CONTROLLER_MEMBERS = ['uuid', 'url', '_last_modified'] as const;

/**
 * Creates an object (avi-api.md 2.5). The body is used up.
 *
 * @param uuid forces the uuid (header `Slug`, `use_uuid_from_input`)
 * @throws ApiError when it is refused; nothing is changed then
 */
export function createObject(
  world: World,
  caller: Caller,
  schema: TypeSchema,
  body: JsonObject,
  uuid = `${schema.type}-${world.identity.uuid()}`,
): Entry {
  const tenant = tenantOf(world, caller, schema, body);
  // Of the scope `*`, nothing has been asked for this tenant yet.
  if (caller.tenant === ALL_TENANTS && tenant !== '') requireIn(world, caller, schema.type, tenant);
  const write = begin(world, caller, schema, body, undefined, tenant, uuid);
  if (world.store.get(schema.type, uuid) !== undefined) throw alreadyExists(schema.model, schema.cloudBound);
  const targets = complete(write);
  const entry = world.store.insert({
    type: schema.type,
    uuid,
    tenant,
    cloud: write.cloud,
    body: write.body,
    targets,
  });
  const behaviour = behaviourOf(schema.type);
  behaviour?.stored?.(world, entry, undefined);
  for (const { type, tenant: owner, body: companion } of behaviour?.companions?.(world, entry) ?? []) {
    const companionSchema = schemaOf(type);
    if (companionSchema === undefined) throw new Error(`the OpenAPI document has no type ${type}`);
    createObject(world, simulatorIn(owner), companionSchema, companion);
  }
  return entry;
}

function requireIn(world: World, { permissions }: Caller, type: string, tenant: string): void {
  if (permissions?.tenants?.has(tenant) === false)
    throw unknownTenant(world.store.get('tenant', tenant)?.name ?? tenant);
  permissions?.require(type, tenant, 'write');
}

/**
 * Replaces an object: what is absent returns to its default or disappears. The body is used up.
 *
 * @throws ApiError 412 when the body has a `_last_modified` that is not the stored one
 */
export function replaceObject(
  world: World,
  caller: Caller,
  schema: TypeSchema,
  entry: Entry,
  body: JsonObject,
): void {
  const expected = body._last_modified;
  if (expected !== undefined && expected !== null && expected !== entry.body._last_modified) {
    throw staleObject(schema.model);
  }
  if (schema.tenanted && stringOf(body.tenant_ref) !== '') {
    const tenant = tenantOf(world, { ...caller, tenant: entry.tenant }, schema, body);
    if (tenant !== entry.tenant) throw badRequest(`${schema.model}.tenant_ref: the tenant cannot be changed`);
  }
  const before = entry.body;
  const write = begin(world, caller, schema, body, entry, entry.tenant, entry.uuid);
  if (write.cloud !== entry.cloud) throw badRequest(`${schema.model}.cloud_ref: the cloud cannot be changed`);
  const targets = complete(write);
  world.store.replace(entry, write.body, targets);
  behaviourOf(schema.type)?.stored?.(world, entry, before);
}

function begin(
  world: World,
  caller: Caller,
  schema: TypeSchema,
  body: JsonObject,
  previous: Entry | undefined,
  tenant: string,
  uuid: string,
): Write {
  for (const member of CONTROLLER_MEMBERS) if (member in body) delete body[member];
  dropNewer(body, schema.shape, caller.version, world.version);
  const cloud = cloudOf(world, schema, body, tenant, previous);
  const scope = { tenant, cloud };
  const resolve: Write['resolve'] = (reference, type, path) =>
    resolveReference(world, reference, type, scope, `${schema.model}.${path}`);
  return { world, caller, schema, previous, uuid, tenant, cloud, resolve, body };
}

/**
 * Brings `write.body` into the form in which it is stored.
 * @returns the objects that it refers to
 */
function complete(write: Write): Entry[] {
  const { world, schema, previous } = write;
  const behaviour = behaviourOf(schema.type);
  behaviour?.prepare?.(write);
  fillScope(write);
  write.body = withDefaults(schema, write.body);
  if (previous !== undefined) {
    restoreSecrets(write.body, previous.body, schema.shape);
    keepHidden(write.body, previous.body, schema.shape, write.caller.version);
  }
  const fault = firstFault(schema, write.body);
  if (fault !== undefined) throw badRequest(fault);

  const targets = new Set<Entry>();
  write.body = mapReferences(schema.type, write.body, (reference, type, field) => {
    const target = write.resolve(reference, type, field.name);
    if (target === undefined) return reference;
    if (type !== 'tenant' && type !== 'cloud') targets.add(target);
    return storedRef(target);
  });
  checkName(write);
  behaviour?.check?.(write);
  write.body.uuid = write.uuid;
  write.body._last_modified = world.identity.stamp();
  if (schema.shape.fields.has('configpb_attributes')) {
    write.body.configpb_attributes = { version: configVersion(previous) + 1 };
  }
  return [...targets];
}

/** How many times the object has been written. */
function configVersion(previous: Entry | undefined): number {
  const attributes = previous?.body.configpb_attributes;
  return isObject(attributes) && typeof attributes.version === 'number' ? attributes.version : 0;
}

/** Tenant and cloud are stored with every object, also when the client left them out. */
function fillScope({ schema, body, tenant, cloud }: Write): void {
  if (schema.tenanted) body.tenant_ref = storedRef({ type: 'tenant', uuid: tenant });
  if (schema.cloudBound) body.cloud_ref = storedRef({ type: 'cloud', uuid: cloud });
}

function checkName({ world, schema, body, previous, tenant, cloud }: Write): void {
  const name = stringOf(body.name);
  if (name === '') return;
  const other = world.store.table(schema.type).find(tenant, cloud, name);
  const isTaken = other !== undefined && other !== previous;
  // Its own name is not a new one.
  const isBlocked = () =>
    name !== previous?.name &&
    world.deleted.blocksName({ type: schema.type, tenant, cloud, name }, world.identity.now());
  if (isTaken || isBlocked()) throw alreadyExists(schema.model, schema.cloudBound);
}

import type { FieldFacts, ObjectFacts } from '../../avi-openapi/facts.ts';
import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import { ADMIN_TENANT, type World } from '../objects/world.ts';
import { schemaOf, type TypeSchema } from '../schema/schemas.ts';
import { type Entry, storedRef } from '../store/entry.ts';

type Create = (type: string, body: JsonObject) => Entry;

/**
 * Creates a small valid object of which a seed gives the name only: the members that must be there, and no more. What it must
 * refer to is created too where there is none.
 */
export function createSample(world: World, create: Create, schema: TypeSchema, name: string): Entry {
  return create(schema.type, { ...members(world, create, schema), name });
}

function members(world: World, create: Create, schema: TypeSchema): JsonObject {
  switch (schema.type) {
    case 'applicationprofile':
      return { type: 'APPLICATION_PROFILE_TYPE_HTTP', http_profile: {} };
    case 'sslkeyandcertificate':
      return certificateLike(world);
    case 'healthmonitor':
      return { type: 'HEALTH_MONITOR_TCP', tcp_monitor: {} };
    default:
      return requiredMembers(world, create, schema.facts);
  }
}

/** The controller's own certificate under another name. */
function certificateLike(world: World): JsonObject {
  const own = world.store.table('sslkeyandcertificate').find(ADMIN_TENANT, '', 'System-Default-Cert')?.body;
  const certificate = isObject(own?.certificate) ? own.certificate.certificate : undefined;
  return { certificate: { certificate }, type: own?.type, key: own?.key };
}

function requiredMembers(world: World, create: Create, facts: ObjectFacts): JsonObject {
  const out: JsonObject = {};
  for (const field of facts.required) {
    const value = sampleValue(world, create, field);
    out[field.name] = field.list ? [value] : value;
  }
  return out;
}

function sampleValue(world: World, create: Create, field: FieldFacts): JsonValue {
  if (field.ref !== undefined) {
    const schema = schemaOf(field.ref);
    for (const entry of world.store.table(field.ref).all) return storedRef(entry);
    if (schema === undefined) throw new Error(`it needs a ${field.ref}, which is not known`);
    return storedRef(createSample(world, create, schema, `sample-${field.ref}`));
  }
  if (field.object !== undefined) return requiredMembers(world, create, field.object);
  switch (field.kind) {
    case 'boolean':
      return false;
    case 'string':
      return field.enum?.[0] ?? 'sample';
    default:
      return field.min ?? 1;
  }
}

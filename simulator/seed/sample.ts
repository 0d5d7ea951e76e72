import type { FieldFacts, ObjectFacts } from '../../avi-openapi/facts.ts';
import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import { ADMIN_TENANT, type World } from '../objects/world.ts';
import type { TypeSchema } from '../schema/schemas.ts';
import { storedRef } from '../store/entry.ts';

/** A small valid body for an object of which a seed gives the name only: the members that must be there, and no more. */
export function sampleBody(world: World, schema: TypeSchema, name: string): JsonObject {
  switch (schema.type) {
    case 'applicationprofile':
      return { name, type: 'APPLICATION_PROFILE_TYPE_HTTP', http_profile: {} };
    case 'sslkeyandcertificate':
      return { name, ...certificateLike(world) };
    case 'healthmonitor':
      return { name, type: 'HEALTH_MONITOR_TCP', tcp_monitor: {} };
    default:
      return { ...requiredMembers(world, schema.facts), name };
  }
}

/** The controller's own certificate under another name. */
function certificateLike(world: World): JsonObject {
  const own =
    world.store.table('sslkeyandcertificate').find(ADMIN_TENANT, '', 'System-Default-Cert')?.body ?? {};
  const certificate = isObject(own.certificate) ? own.certificate : {};
  const members = { certificate: { certificate: certificate.certificate }, type: own.type };
  return own.key === undefined ? members : { ...members, key: own.key };
}

function requiredMembers(world: World, facts: ObjectFacts): JsonObject {
  const out: JsonObject = {};
  for (const field of facts.required) {
    const value = sampleValue(world, field);
    out[field.name] = field.list ? [value] : value;
  }
  return out;
}

function sampleValue(world: World, field: FieldFacts): JsonValue {
  if (field.ref !== undefined) {
    for (const entry of world.store.table(field.ref).all) return storedRef(entry);
    throw new Error(`it needs a ${field.ref}, and there is none`);
  }
  if (field.object !== undefined) return requiredMembers(world, field.object);
  switch (field.kind) {
    case 'boolean':
      return false;
    case 'string':
      return field.enum?.[0] ?? 'sample';
    default:
      return field.min ?? 1;
  }
}

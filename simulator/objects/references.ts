import { type ApiError, badRequest, notFound } from '../errors.ts';
import { modelOf, schemaOf } from '../schema/schemas.ts';
import type { Entry } from '../store/entry.ts';
import { ADMIN_TENANT, ALL_TENANTS, DEFAULT_CLOUD, visibleIn, type World } from './world.ts';

/** A reference as a client writes it (avi-api.md 2.4). */
export type ParsedReference =
  | { readonly by: 'uuid'; readonly type: string; readonly uuid: string }
  | {
      readonly by: 'name';
      readonly type: string;
      readonly name: string;
      readonly tenant: string | undefined;
      readonly cloud: string | undefined;
    };

/** Where a reference by name is looked up. */
export interface LookupScope {
  readonly tenant: string;
  /** Uuid of the cloud of the object that refers; empty when it has none. */
  readonly cloud: string;
}

const REFERENCE = /^(?:https?:\/\/[^/]+)?\/?api\/([^/?#]+)\/?(.*)$/;

/**
 * Reads the four forms: absolute or relative URL with a uuid, with an optional `#name`, and `?name=` with optional tenant and
 * cloud. A name may hold any character: it ends at the next `&tenant=` or `&cloud=`.
 */
export function parseReference(text: string): ParsedReference | undefined {
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  const type = (match[1] as string).toLowerCase();
  const rest = match[2] as string;
  if (!rest.startsWith('?')) {
    const uuid = /^[^/?#]+/.exec(rest)?.[0];
    return uuid === undefined ? undefined : { by: 'uuid', type, uuid };
  }
  const parts: Record<string, string> = {};
  for (const part of rest.slice(1).split(/&(?=(?:tenant|cloud|name)=)/)) {
    const at = part.indexOf('=');
    if (at > 0) parts[part.slice(0, at)] = part.slice(at + 1);
  }
  if (parts.name === undefined || parts.name === '') return undefined;
  return { by: 'name', type, name: parts.name, tenant: parts.tenant, cloud: parts.cloud };
}

/** Names come escaped or raw (avi-api.md 2.4): the raw text goes first. */
export function* spellings(name: string): Generator<string> {
  yield name;
  if (!/[%+]/.test(name)) return;
  try {
    yield decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    // A lone percent sign: it was raw text.
  }
}

/**
 * The object that a reference means.
 *
 * @param expected type that the field refers to
 * @param path of the field, for error texts
 * @returns undefined for a runtime object of the infrastructure that is not simulated
 * @throws ApiError 400 for a text that is no reference to that type; 404 or 400 for one whose target does not exist
 */
export function resolveReference(
  world: World,
  text: string,
  expected: string,
  scope: LookupScope,
  path: string,
): Entry | undefined {
  const parsed = parseReference(text);
  if (parsed === undefined) throw badRequest(`${path}: invalid reference '${text}'`);
  const type = schemaOf(parsed.type)?.type ?? parsed.type;
  if (type !== expected) throw badRequest(`${path}: '${text}' is not a reference to a ${modelOf(expected)}`);
  const found =
    parsed.by === 'uuid' ? byUuid(world, type, parsed.uuid, scope) : lookUp(world, parsed, type, scope);
  if (found === undefined && !isRuntime(type)) throw missing(type);
  return found;
}

function byUuid(world: World, type: string, uuid: string, scope: LookupScope): Entry | undefined {
  const entry = world.store.get(type, uuid);
  return entry !== undefined && visibleIn(entry, scope.tenant) ? entry : undefined;
}

function lookUp(
  world: World,
  parsed: Extract<ParsedReference, { by: 'name' }>,
  type: string,
  scope: LookupScope,
): Entry | undefined {
  const schema = schemaOf(type);
  const tenants =
    parsed.tenant === undefined
      ? [scope.tenant === ALL_TENANTS ? ADMIN_TENANT : scope.tenant, ADMIN_TENANT]
      : [findTenant(world, parsed.tenant)?.uuid ?? ''];
  let cloud = schema?.cloudBound ? scope.cloud : '';
  if (schema?.cloudBound && parsed.cloud !== undefined) {
    for (const name of spellings(parsed.cloud)) {
      const named = findNamed(world, 'cloud', tenants, '', name);
      if (named !== undefined) cloud = named.uuid;
    }
  }
  for (const name of spellings(parsed.name)) {
    const found = findNamed(world, type, schema?.tenanted === false ? [''] : tenants, cloud, name);
    if (found !== undefined && visibleIn(found, scope.tenant)) return found;
  }
  return undefined;
}

function findNamed(
  world: World,
  type: string,
  tenants: readonly string[],
  cloud: string,
  name: string,
): Entry | undefined {
  const table = world.store.table(type);
  const anyCloud = cloud === '' && schemaOf(type)?.cloudBound === true;
  for (const tenant of tenants) {
    const found = anyCloud ? inAnyCloud(world, type, tenant, name) : table.find(tenant, cloud, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An object of no cloud refers to one of a cloud: the default cloud goes first, then whichever has the name. */
function inAnyCloud(world: World, type: string, tenant: string, name: string): Entry | undefined {
  const fallback = world.store.table('cloud').find(ADMIN_TENANT, '', DEFAULT_CLOUD)?.uuid ?? '';
  const table = world.store.table(type);
  const preferred = table.find(tenant, fallback, name);
  if (preferred !== undefined) return preferred;
  for (const entry of table.byName.get(name) ?? []) if (entry.tenant === tenant) return entry;
  return undefined;
}

/** A tenant by name, or by uuid. */
export function findTenant(world: World, nameOrUuid: string): Entry | undefined {
  for (const name of spellings(nameOrUuid)) {
    const found = world.store.table('tenant').find('', '', name) ?? world.store.get('tenant', name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Objects that a controller discovers in its infrastructure; clients cannot make them, so that a reference may dangle. */
function isRuntime(type: string): boolean {
  return type.startsWith('vimgr');
}

/** The status differs by type, as AKO knows it (avi-api.md 2.4). */
function missing(type: string): ApiError {
  return notFound(modelOf(type), type === 'vrfcontext' || type === 'network' ? 400 : 404);
}

import { type JsonObject, type JsonValue, memberAt } from '../json.ts';
import { ADMIN_TENANT, ALL_TENANTS, isShared, visibleIn, type World } from '../objects/world.ts';
import type { TypeSchema } from '../schema/schemas.ts';
import { type Entry, entryOf, markerKey, parseStoredRef } from '../store/entry.ts';
import type { SortedList } from '../store/sorted.ts';

/** Query parameters; a repeated one counts with its last value. */
export type QueryParameters = Readonly<Record<string, string>>;

/** Decides whether an object is in the answer. */
export type Test = (entry: Entry) => boolean;

/** Parameters that say how to answer, not what. */
const NOT_FILTERS = new Set([
  'page',
  'page_size',
  'sort',
  'fields',
  'exclude',
  'include_name',
  'include_refs',
  'skip_default',
  'join_subresources',
  'limit_by',
  'export_key',
  'tenant',
  'include_service_accounts',
  'force_delete',
  'name',
  'created_by',
  'label_key',
  'label_value',
  'search',
  'isearch',
  'refers_to',
  'referred_by',
  'cloud_uuid',
]);

/** What a list call selects, split so that an index can do most of the work. */
export interface Selection {
  /** The smallest index bucket that holds everything that matches. */
  readonly source: SortedList<Entry> | undefined;
  /** What remains to be tested. */
  readonly tests: readonly Test[];
  /** Only indexed members decide: the result changes with membership alone. */
  readonly indexedOnly: boolean;
}

/** A condition that an index answers too. */
interface Indexed {
  /** Undefined when nothing meets it. */
  readonly bucket: SortedList<Entry> | undefined;
  readonly test: Test;
}

/**
 * Works out which objects a list call is about (avi-api.md 2.3). Parameters that name no member of the type are ignored.
 *
 * @param tenant scope of the caller: uuid or `*`
 */
export function select(world: World, schema: TypeSchema, query: QueryParameters, tenant: string): Selection {
  const table = world.store.table(schema.type);
  const indexed: Indexed[] = [{ bucket: table.all, test: () => true }];
  const tests = memberTests(world, schema, query);
  const indexedOnly = tests.length === 0;

  if (schema.tenanted && tenant !== ALL_TENANTS) {
    const test: Test = (entry) => visibleIn(entry, tenant);
    if (tenant === ADMIN_TENANT || !isShared(schema.type)) {
      indexed.push({ bucket: table.byTenant.get(tenant), test });
    } else {
      tests.push(test);
    }
  }
  const { name, created_by: creator, label_key: labelKey, label_value: labelValue } = query;
  if (name !== undefined)
    indexed.push({ bucket: table.byName.get(name), test: (entry) => entry.name === name });
  if (creator !== undefined && schema.shape.fields.has('created_by')) {
    indexed.push({ bucket: table.byCreator.get(creator), test: (entry) => entry.createdBy === creator });
  }
  const cloud = cloudFilter(world, schema, query);
  if (cloud !== undefined) {
    indexed.push({ bucket: table.byCloud.get(cloud), test: (entry) => entry.cloud === cloud });
  }
  if (labelKey !== undefined && labelValue !== undefined) {
    const key = markerKey(labelKey, labelValue);
    indexed.push({ bucket: table.byMarker.get(key), test: (entry) => entry.markers.includes(key) });
  } else if (labelKey !== undefined) {
    const start = markerKey(labelKey, '');
    tests.push((entry) => entry.markers.some((marker) => marker.startsWith(start)));
  }

  const best = indexed.reduce((left, right) =>
    (right.bucket?.size ?? 0) < (left.bucket?.size ?? 0) ? right : left,
  );
  for (const { bucket, test } of indexed) {
    // A bucket that holds all objects of the type excludes none: the usual case of one cloud, one tenant.
    if (bucket !== best.bucket && bucket?.size !== table.all.size) tests.push(test);
  }
  return { source: best.bucket, tests, indexedOnly };
}

/** Uuid of the cloud that the query asks for; an unknown one selects nothing. */
export function cloudFilter(world: World, schema: TypeSchema, query: QueryParameters): string | undefined {
  if (!schema.cloudBound) return undefined;
  const uuid = query['cloud_ref.uuid'] ?? query.cloud_uuid;
  if (uuid !== undefined) return uuid;
  const name = query['cloud_ref.name'];
  if (name === undefined) return undefined;
  for (const entry of world.store.table('cloud').byName.get(name) ?? []) return entry.uuid;
  return '-';
}

function memberTests(world: World, schema: TypeSchema, query: QueryParameters): Test[] {
  const tests: Test[] = [];
  for (const [key, value] of Object.entries(query)) {
    if (NOT_FILTERS.has(key)) continue;
    if (schema.cloudBound && (key === 'cloud_ref.name' || key === 'cloud_ref.uuid')) continue;
    const test = memberTest(world, schema, key, value);
    if (test !== undefined) tests.push(test);
  }
  if (query.refers_to !== undefined) tests.push(refersTo(world, query.refers_to));
  if (query.referred_by !== undefined) tests.push(referredBy(world, query.referred_by));
  if (query.search !== undefined) tests.push(searchTest(query.search, false));
  if (query.isearch !== undefined) tests.push(searchTest(query.isearch, true));
  if (schema.type === 'user' && !('include_service_accounts' in query)) {
    tests.push((entry) => entry.body.service_user !== true);
  }
  return tests;
}

/** `<member>`, `<member>.contains|icontains|in`, `<x>_ref.name`, `<x>_ref.uuid`; undefined when the type has no such member. */
function memberTest(world: World, schema: TypeSchema, key: string, value: string): Test | undefined {
  const match = /^(.*?)(?:\.(contains|icontains|in))?$/.exec(key) as RegExpExecArray;
  const path = match[1] as string;
  const operator = match[2];
  const reference = /^(.*_refs?)\.(name|uuid)$/.exec(path);
  const read = reference === null ? plainReader(schema, path) : referenceReader(world, schema, reference);
  if (read === undefined) return undefined;
  switch (operator) {
    case 'contains':
      return (entry) => read(entry).some((text) => text.includes(value));
    case 'icontains': {
      const wanted = value.toLowerCase();
      return (entry) => read(entry).some((text) => text.toLowerCase().includes(wanted));
    }
    case 'in': {
      const wanted = new Set(value.split(','));
      return (entry) => read(entry).some((text) => wanted.has(text));
    }
    default:
      return (entry) => read(entry).includes(value);
  }
}

type Reader = (entry: Entry) => readonly string[];

function plainReader(schema: TypeSchema, path: string): Reader | undefined {
  const first = path.split('.', 1)[0] ?? '';
  if (!schema.shape.fields.has(first)) return undefined;
  return (entry) => texts(memberAt(entry.body, path));
}

function texts(value: JsonValue | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === 'object') return [];
  return [String(value)];
}

function referenceReader(
  world: World,
  schema: TypeSchema,
  [, path, part]: RegExpExecArray,
): Reader | undefined {
  const read = plainReader(schema, path ?? '');
  if (read === undefined) return undefined;
  if (part === 'uuid') return (entry) => read(entry).flatMap((ref) => parseStoredRef(ref)?.uuid ?? []);
  return (entry) => read(entry).flatMap((ref) => entryOf(world.store, ref)?.name ?? []);
}

/** `<type>:<uuid>`. */
function named(world: World, text: string): Entry | undefined {
  const at = text.indexOf(':');
  return world.store.get(text.slice(0, at).toLowerCase(), text.slice(at + 1));
}

function refersTo(world: World, text: string): Test {
  const target = named(world, text);
  if (target?.type === 'tenant') return (entry) => entry.tenant === target.uuid;
  if (target?.type === 'cloud') return (entry) => entry.cloud === target.uuid;
  return (entry) => target?.referrers?.has(entry) ?? false;
}

function referredBy(world: World, text: string): Test {
  const targets = new Set(named(world, text)?.targets);
  return (entry) => targets.has(entry);
}

/** `(member,text)`, or a text that may stand in any member. */
function searchTest(search: string, ignoreCase: boolean): Test {
  const pair = /^\(([^,]+),(.*)\)$/.exec(search);
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  const wanted = fold(pair?.[2] ?? search);
  const member = pair?.[1];
  return ({ body }) => {
    const value: JsonObject | JsonValue | undefined = member === undefined ? body : memberAt(body, member);
    return (
      value !== undefined && fold(typeof value === 'string' ? value : JSON.stringify(value)).includes(wanted)
    );
  };
}

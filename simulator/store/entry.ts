import type { JsonObject, JsonValue } from '../json.ts';

/**
 * An object on the controller.
 *
 * `body` is complete (defaults filled in), holds references in their stored form `/api/<type>/<uuid>` and is never changed
 * in place: a write puts another body in its stead. The indexed members are kept by {@link Store} alone.
 */
export interface Entry {
  readonly type: string;
  readonly uuid: string;
  name: string;
  /** Uuid of the owning tenant; empty for objects that belong to no tenant (tenants themselves). */
  tenant: string;
  /** Uuid of the cloud of a cloud-bound object, else empty. */
  cloud: string;
  createdBy: string;
  /** `key\0value` of every marker or label value. */
  markers: readonly string[];
  body: JsonObject;
  /** Objects that the body refers to, each once; tenant and cloud are not among them. */
  targets: readonly Entry[];
  /** Objects whose body refers to this one. */
  referrers: Set<Entry> | undefined;
}

export type Reference = Pick<Entry, 'type' | 'uuid'>;

/** The stored form of a reference. */
export function storedRef(target: Reference): string {
  return `/api/${target.type}/${target.uuid}`;
}

/** What {@link storedRef} made, taken apart; undefined for anything else. */
export function parseStoredRef(text: string): Reference | undefined {
  const slash = text.indexOf('/', 5);
  return text.startsWith('/api/') && slash > 0
    ? { type: text.slice(5, slash), uuid: text.slice(slash + 1) }
    : undefined;
}

/** The object that a reference in stored form means. */
export function entryOf(
  store: { get(type: string, uuid: string): Entry | undefined },
  reference: JsonValue | undefined,
): Entry | undefined {
  const parsed = typeof reference === 'string' ? parseStoredRef(reference) : undefined;
  return parsed === undefined ? undefined : store.get(parsed.type, parsed.uuid);
}

/** Order of collections: by name in code-unit order, then by uuid. */
export function byName(left: Entry, right: Entry): number {
  if (left.name !== right.name) return left.name < right.name ? -1 : 1;
  if (left.uuid === right.uuid) return 0;
  return left.uuid < right.uuid ? -1 : 1;
}

/** Index key of one marker value. */
export function markerKey(key: string, value: string): string {
  return `${key}\0${value}`;
}

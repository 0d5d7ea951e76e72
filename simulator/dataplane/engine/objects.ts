import type { JsonObject, JsonValue } from '../../json.ts';

/** A reference in the form in which the controller stores it: `/api/<type>/<uuid>`. */
export type Ref = string;

/** What a controller tells its Service Engines: objects as they are stored, and objects that are gone. */
export interface Batch {
  readonly put: readonly (readonly [Ref, JsonObject])[];
  readonly gone: readonly Ref[];
}

export function typeOfRef(ref: Ref): string {
  return ref.slice(5, ref.indexOf('/', 5));
}

/**
 * The objects that a Service Engine knows, who refers to whom, and forms of them that are quick to use. The cost of a
 * change is that of the changed object.
 */
export class Objects {
  readonly #bodies = new Map<Ref, JsonObject>();
  readonly #targets = new Map<Ref, ReadonlySet<Ref>>();
  readonly #users = new Map<Ref, Set<Ref>>();
  readonly #derived = new Map<string, Map<Ref, unknown>[]>();

  put(ref: Ref, body: JsonObject): void {
    this.#unlink(ref);
    const targets = new Set<Ref>();
    collectRefs(body, targets);
    targets.delete(ref);
    this.#bodies.set(ref, body);
    this.#targets.set(ref, targets);
    for (const target of targets) {
      const users = this.#users.get(target);
      if (users === undefined) this.#users.set(target, new Set([ref]));
      else users.add(ref);
    }
  }

  delete(ref: Ref): void {
    this.#unlink(ref);
    this.#bodies.delete(ref);
  }

  body(ref: Ref | undefined): JsonObject | undefined {
    return ref === undefined ? undefined : this.#bodies.get(ref);
  }

  /** Objects that the object refers to; they need not exist. */
  targets(ref: Ref): Iterable<Ref> {
    return this.#targets.get(ref) ?? [];
  }

  /** Objects that refer to the object. */
  users(ref: Ref): Iterable<Ref> {
    return this.#users.get(ref) ?? [];
  }

  /** A look-up of objects of one type in another form, which is made once for each body. */
  derive<T>(type: string, make: (body: JsonObject, ref: Ref) => T): (ref: Ref | undefined) => T | undefined {
    const cache = new Map<Ref, T>();
    const caches = this.#derived.get(type);
    if (caches === undefined) this.#derived.set(type, [cache]);
    else caches.push(cache);
    return (ref) => {
      if (ref === undefined) return undefined;
      const known = cache.get(ref);
      if (known !== undefined) return known;
      const body = typeOfRef(ref) === type ? this.#bodies.get(ref) : undefined;
      if (body === undefined) return undefined;
      const made = make(body, ref);
      cache.set(ref, made);
      return made;
    };
  }

  #unlink(ref: Ref): void {
    for (const target of this.#targets.get(ref) ?? []) {
      const users = this.#users.get(target);
      if (users?.delete(ref) && users.size === 0) this.#users.delete(target);
    }
    this.#targets.delete(ref);
    for (const cache of this.#derived.get(typeOfRef(ref)) ?? []) cache.delete(ref);
  }
}

function collectRefs(value: JsonValue | undefined, refs: Set<Ref>): void {
  if (typeof value === 'string') {
    if (value.startsWith('/api/')) refs.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Array.isArray(value) ? value : Object.values(value)) collectRefs(member, refs);
  }
}

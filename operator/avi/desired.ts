import { type DesiredObject, type ObjectKey, objectKey, type Problem } from '../model/types.ts';
import { type Canonical, canonicalDesired } from './canonical.ts';
import { checksumOf } from './checksum.ts';
import { deepEqual } from './compare.ts';
import { treeOf } from './fields.ts';

/** A desired object, ready for comparison. Immutable: a change makes a new one. */
export class DesiredEntry {
  readonly key: ObjectKey;
  readonly object: DesiredObject;
  readonly canonical: Canonical;
  #checksum: string | undefined;

  /** @throws {UnmanagedFieldError} */
  constructor(object: DesiredObject, canonical = canonicalDesired(object.type, object.body)) {
    this.key = objectKey(object.type, object.tenant, object.name);
    this.object = object;
    this.canonical = canonical;
  }

  /** To be stored with the object; computed when first needed. */
  get checksum(): string {
    this.#checksum ??= checksumOf(treeOf(this.object.type), this.canonical);
    return this.#checksum;
  }
}

/**
 * What should exist on the controller, by unit of work (one parent virtual service, one VRF's routes …).
 * A change costs the size of its unit, whatever the size of the store.
 */
export class DesiredStore {
  readonly #units = new Map<string, Map<ObjectKey, DesiredEntry>>();
  /** The entry that counts. */
  readonly #entries = new Map<ObjectKey, DesiredEntry>();
  /** Units that want a key, sorted: only where there is more than one. */
  readonly #shared = new Map<ObjectKey, readonly string[]>();
  /** Keys that units want with different content. */
  readonly #contested = new Set<ObjectKey>();
  /** The unit that wants a key, when it is the only one. */
  readonly #owner = new Map<ObjectKey, string>();

  get size(): number {
    return this.#entries.size;
  }

  get(key: ObjectKey): DesiredEntry | undefined {
    return this.#entries.get(key);
  }

  has(key: ObjectKey): boolean {
    return this.#entries.has(key);
  }

  keys(): Iterable<ObjectKey> {
    return this.#entries.keys();
  }

  values(): Iterable<DesiredEntry> {
    return this.#entries.values();
  }

  /** What a unit wants; empty for an unknown one. */
  unit(unit: string): Iterable<DesiredEntry> {
    return this.#units.get(unit)?.values() ?? [];
  }

  /**
   * Replaces everything that a unit wants; an empty list removes the unit.
   *
   * @returns the keys of which the desired object was added, changed or removed
   * @throws {UnmanagedFieldError} before anything is changed
   */
  replaceUnit(unit: string, objects: readonly DesiredObject[]): ObjectKey[] {
    const old = this.#units.get(unit);
    const next = new Map<ObjectKey, DesiredEntry>();
    for (const object of objects) {
      const key = objectKey(object.type, object.tenant, object.name);
      if (!next.has(key)) next.set(key, reuse(old?.get(key), object));
    }

    if (next.size === 0) this.#units.delete(unit);
    else this.#units.set(unit, next);

    const changed: ObjectKey[] = [];
    for (const [key, entry] of next) {
      if (old?.get(key) === entry) continue;
      if (!old?.has(key)) this.#claim(key, unit);
      if (this.#settle(key)) changed.push(key);
    }
    for (const key of old?.keys() ?? []) {
      if (next.has(key)) continue;
      this.#release(key, unit);
      if (this.#settle(key)) changed.push(key);
    }
    return changed;
  }

  /** Objects that several units want differently; the first unit in sort order has its way. */
  conflicts(): Problem[] {
    const problems: Problem[] = [];
    for (const key of this.#contested) {
      const [first, ...others] = this.#claims(key) as [DesiredEntry, ...DesiredEntry[]];
      for (const other of others) {
        if (deepEqual(other.canonical, first.canonical)) continue;
        for (const origin of other.object.origins) {
          problems.push({
            object: origin,
            field: '',
            reason: 'ConflictingObject',
            message: `Avi object ${key} is also wanted by ${first.object.origins.join(', ')} with other content, which is used`,
          });
        }
      }
    }
    return problems;
  }

  #claim(key: ObjectKey, unit: string): void {
    const shared = this.#shared.get(key);
    const owner = this.#owner.get(key);
    if (shared !== undefined) {
      this.#shared.set(key, [...shared, unit].sort());
    } else if (owner === undefined) {
      this.#owner.set(key, unit);
    } else {
      this.#owner.delete(key);
      this.#shared.set(key, [owner, unit].sort());
    }
  }

  #release(key: ObjectKey, unit: string): void {
    const shared = this.#shared.get(key)?.filter((other) => other !== unit);
    if (shared === undefined) {
      this.#owner.delete(key);
    } else if (shared.length > 1) {
      this.#shared.set(key, shared);
    } else {
      this.#shared.delete(key);
      this.#owner.set(key, shared[0] as string);
    }
  }

  #claims(key: ObjectKey): DesiredEntry[] {
    const owner = this.#owner.get(key);
    const units = owner === undefined ? (this.#shared.get(key) ?? []) : [owner];
    return units.flatMap((unit) => this.#units.get(unit)?.get(key) ?? []);
  }

  /** Chooses the entry that counts; returns whether its content changed. */
  #settle(key: ObjectKey): boolean {
    const before = this.#entries.get(key);
    const claims = this.#claims(key);
    const [first] = claims;
    if (first === undefined) {
      this.#entries.delete(key);
      this.#contested.delete(key);
      return before !== undefined;
    }
    const same = claims.filter((claim) => claim === first || deepEqual(claim.canonical, first.canonical));
    if (same.length === claims.length) this.#contested.delete(key);
    else this.#contested.add(key);
    const entry = same.length === 1 ? first : withOrigins(first, same);
    this.#entries.set(key, entry);
    return before === undefined || !deepEqual(before.canonical, entry.canonical);
  }
}

/** The old entry when nothing changed: what is equal stays the same object. */
function reuse(old: DesiredEntry | undefined, object: DesiredObject): DesiredEntry {
  if (old === undefined) return new DesiredEntry(object);
  if (old.object === object) return old;
  const sameOrigins = deepEqual([...old.object.origins], [...object.origins]);
  if (old.object.body === object.body && sameOrigins) return old;
  const entry = new DesiredEntry(object);
  if (!deepEqual(old.canonical, entry.canonical)) return entry;
  // The canonical body may be in the inventory already: keep that one.
  return sameOrigins ? old : new DesiredEntry({ ...object, body: old.object.body }, old.canonical);
}

function withOrigins(first: DesiredEntry, same: readonly DesiredEntry[]): DesiredEntry {
  const origins = [...new Set(same.flatMap((claim) => claim.object.origins))].sort();
  return new DesiredEntry({ ...first.object, origins }, first.canonical);
}

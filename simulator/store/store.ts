import { isObject, type JsonObject, stringOf } from '../json.ts';
import { type Entry, markerKey } from './entry.ts';
import { Table } from './table.ts';

/** A write, as the log keeps it. `put` holds the whole object. */
export type Change =
  | { readonly op: 'put'; readonly entry: Entry }
  | { readonly op: 'delete'; readonly entry: Entry };

/** An object as it is put into the store, with its references resolved. */
export interface Draft {
  readonly type: string;
  readonly uuid: string;
  readonly tenant: string;
  readonly cloud: string;
  readonly body: JsonObject;
  readonly targets: readonly Entry[];
}

/**
 * The objects of a controller: tables by type, and the graph of references between them.
 *
 * It knows nothing of schemas, HTTP or rules; whoever writes has checked before. Each call is one atomic step, as nothing
 * here waits.
 */
export class Store {
  readonly #tables = new Map<string, Table>();
  readonly #listeners = new Set<(change: Change) => void>();

  /** Calls back after every write, in order. Returns the function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  table(type: string): Table {
    let table = this.#tables.get(type);
    if (table === undefined) {
      table = new Table(type);
      this.#tables.set(type, table);
    }
    return table;
  }

  tables(): IterableIterator<Table> {
    return this.#tables.values();
  }

  get(type: string, uuid: string): Entry | undefined {
    return this.#tables.get(type)?.byUuid.get(uuid);
  }

  insert(draft: Draft): Entry {
    const entry: Entry = {
      ...draft,
      ...indexed(draft.body),
      referrers: undefined,
    };
    this.table(entry.type).add(entry);
    for (const target of entry.targets) refer(target, entry);
    this.#emit({ op: 'put', entry });
    return entry;
  }

  /** Puts another body in the stead of the present one. Tenant and cloud stay. */
  replace(entry: Entry, body: JsonObject, targets: readonly Entry[]): void {
    const table = this.table(entry.type);
    const next = indexed(body);
    if (
      next.name !== entry.name ||
      next.createdBy !== entry.createdBy ||
      !same(next.markers, entry.markers)
    ) {
      table.delete(entry);
      Object.assign(entry, next);
      table.add(entry);
    } else {
      table.revision += 1;
    }
    entry.body = body;
    if (!same(targets, entry.targets)) {
      const kept = new Set(targets);
      for (const old of entry.targets) if (!kept.has(old)) old.referrers?.delete(entry);
      for (const target of targets) refer(target, entry);
      entry.targets = targets;
    }
    this.#emit({ op: 'put', entry });
  }

  remove(entry: Entry): void {
    this.table(entry.type).delete(entry);
    for (const target of entry.targets) target.referrers?.delete(entry);
    this.#emit({ op: 'delete', entry });
  }

  /** Sets the references of an entry that was inserted without them (reloading: targets may come later in the file). */
  link(entry: Entry, targets: readonly Entry[]): void {
    for (const target of targets) refer(target, entry);
    entry.targets = targets;
  }

  /** Empties the store without telling listeners. */
  clear(): void {
    this.#tables.clear();
  }

  get size(): number {
    let size = 0;
    for (const table of this.#tables.values()) size += table.byUuid.size;
    return size;
  }

  #emit(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function refer(target: Entry, source: Entry): void {
  if (target.referrers === undefined) target.referrers = new Set();
  target.referrers.add(source);
}

function same<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function indexed(body: JsonObject): Pick<Entry, 'name' | 'createdBy' | 'markers'> {
  return { name: stringOf(body.name), createdBy: stringOf(body.created_by), markers: markersOf(body) };
}

/** `markers` ({key, values[]}) and, on the types that have them, `labels` ({key, value}) answer `label_key`/`label_value`. */
function markersOf(body: JsonObject): string[] {
  const keys = new Set<string>();
  if (Array.isArray(body.markers)) {
    for (const marker of body.markers) {
      if (!isObject(marker) || !Array.isArray(marker.values)) continue;
      for (const value of marker.values) keys.add(markerKey(stringOf(marker.key), stringOf(value)));
    }
  }
  if (Array.isArray(body.labels)) {
    for (const label of body.labels) {
      if (isObject(label)) keys.add(markerKey(stringOf(label.key), stringOf(label.value)));
    }
  }
  return [...keys];
}

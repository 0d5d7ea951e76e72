import type { Meta } from './records.ts';

/** `<namespace>/<name>`, or `<name>` for cluster-scoped objects. */
export type StoreKey = string;

export function storeKey(object: { readonly namespace: string; readonly name: string }): StoreKey {
  return object.namespace === '' ? object.name : `${object.namespace}/${object.name}`;
}

/** The index keys under which one object can be found; a pure function of the object. */
export type IndexFunction<T> = (object: T) => Iterable<string>;

/** What translators see of a store. */
export interface ReadStore<T extends Meta, I extends string = string> {
  readonly size: number;
  /** Another one after each write: what was found out of the store holds as long as it stays the same. */
  readonly version: number;
  get(key: StoreKey): T | undefined;
  values(): Iterable<T>;
  /** The objects under an index key, in no particular order. */
  by(index: I, key: string): Iterable<T>;
  /** All keys of an index under which there are objects. */
  keysOf(index: I): Iterable<string>;
}

/**
 * Objects of one kind by key, with secondary indexes kept on every write.
 * A change costs the number of its index keys, whatever the size of the store.
 */
export class Store<T extends Meta, I extends string = string> implements ReadStore<T, I> {
  readonly #objects = new Map<StoreKey, T>();
  readonly #functions: [I, IndexFunction<T>][];
  readonly #indexes: Map<I, Map<string, Map<StoreKey, T>>>;

  constructor(indexes: Record<I, IndexFunction<T>>) {
    this.#functions = Object.entries(indexes) as [I, IndexFunction<T>][];
    this.#indexes = new Map(this.#functions.map(([name]) => [name, new Map()]));
  }

  #version = 0;

  get size(): number {
    return this.#objects.size;
  }

  get version(): number {
    return this.#version;
  }

  get(key: StoreKey): T | undefined {
    return this.#objects.get(key);
  }

  values(): Iterable<T> {
    return this.#objects.values();
  }

  by(index: I, key: string): Iterable<T> {
    return this.#indexes.get(index)?.get(key)?.values() ?? [];
  }

  keysOf(index: I): Iterable<string> {
    return this.#indexes.get(index)?.keys() ?? [];
  }

  /** Adds or replaces; returns what was there before. */
  set(object: T): T | undefined {
    this.#version++;
    const key = storeKey(object);
    const before = this.#objects.get(key);
    if (before !== undefined) this.#unindex(key, before);
    this.#objects.set(key, object);
    for (const [name, of] of this.#functions) {
      const index = this.#indexes.get(name);
      for (const value of of(object)) {
        const bucket = index?.get(value);
        if (bucket !== undefined) bucket.set(key, object);
        else index?.set(value, new Map([[key, object]]));
      }
    }
    return before;
  }

  /** Removes; returns what was there. */
  delete(key: StoreKey): T | undefined {
    const before = this.#objects.get(key);
    if (before === undefined) return undefined;
    this.#version++;
    this.#unindex(key, before);
    this.#objects.delete(key);
    return before;
  }

  #unindex(key: StoreKey, object: T): void {
    for (const [name, of] of this.#functions) {
      const index = this.#indexes.get(name);
      for (const value of of(object)) {
        const bucket = index?.get(value);
        bucket?.delete(key);
        if (bucket?.size === 0) index?.delete(value);
      }
    }
  }
}

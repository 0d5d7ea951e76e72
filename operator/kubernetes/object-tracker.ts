import { KubeError } from './errors.ts';
import { errorText, type Logger } from './logger.ts';
import { objectKey, type RawObject } from './resource.ts';

/** How a change came to be known. */
export interface ChangeInfo {
  /** True for what a list brought (at the start, or after a gap), false for a change reported as it happened. */
  readonly bulk: boolean;
}

/** What the owner of a watch does with its objects. Called synchronously, in the order of the API server. */
export interface ObjectHandler<T> {
  /**
   * Keeps of an object what is needed; undefined: not of interest (reported as deleted when it was before). The raw object is
   * dropped afterwards.
   */
  slim(raw: RawObject): T | undefined;
  onChange(object: T, before: T | undefined, info: ChangeInfo): void;
  onDelete(before: T, info: ChangeInfo): void;
}

interface Known<T> {
  readonly version: string;
  readonly object: T;
}

/**
 * What was reported of one watch: turns the raw objects of lists and events into changes and deletions, each reported once.
 * An error of the handler concerns one object and is logged; it never stops the others.
 */
export class ObjectTracker<T> {
  readonly #known = new Map<string, Known<T>>();
  readonly #id: string;
  readonly #handler: ObjectHandler<T>;
  readonly #logger: Logger;

  constructor(id: string, handler: ObjectHandler<T>, logger: Logger) {
    this.#id = id;
    this.#handler = handler;
    this.#logger = logger;
  }

  /** Number of objects of interest. */
  get size(): number {
    return this.#known.size;
  }

  /**
   * Takes the present state of an object. Returns its key.
   *
   * @throws KubeError `InvalidAnswer` when it has no name or resourceVersion.
   */
  apply(raw: RawObject, bulk: boolean): string {
    const { key, version } = this.#identify(raw);
    const known = this.#known.get(key);
    if (known?.version === version) return key;
    let object: T | undefined;
    try {
      object = this.#handler.slim(raw);
    } catch (error) {
      // Unreadable is not absent: what was known of it stays.
      this.#handlerFailed('read', key, error);
      return key;
    }
    if (object === undefined) {
      this.#forget(key, bulk);
      return key;
    }
    this.#known.set(key, { version, object });
    try {
      this.#handler.onChange(object, known?.object, { bulk });
    } catch (error) {
      this.#handlerFailed('take a change of', key, error);
    }
    return key;
  }

  /** Takes the deletion of an object. */
  remove(raw: RawObject): void {
    this.#forget(this.#identify(raw).key, false);
  }

  /** Reports as deleted whatever is not among the keys, which are those of a complete list. Returns how many were. */
  retain(keys: ReadonlySet<string>): number {
    let deleted = 0;
    for (const key of this.#known.keys()) {
      if (keys.has(key)) continue;
      this.#forget(key, true);
      deleted++;
    }
    return deleted;
  }

  #forget(key: string, bulk: boolean): void {
    const known = this.#known.get(key);
    if (known === undefined) return;
    this.#known.delete(key);
    try {
      this.#handler.onDelete(known.object, { bulk });
    } catch (error) {
      this.#handlerFailed('take the deletion of', key, error);
    }
  }

  #identify(raw: RawObject): { key: string; version: string } {
    const { name, namespace, resourceVersion } = raw.metadata ?? {};
    if (typeof name !== 'string' || name === '' || typeof resourceVersion !== 'string') {
      throw new KubeError(`${this.#id}: the API server sent an object without name or resourceVersion`, {
        status: 0,
        reason: 'InvalidAnswer',
      });
    }
    return { key: objectKey(namespace, name), version: resourceVersion };
  }

  #handlerFailed(what: string, key: string, error: unknown): void {
    this.#logger.error(`cannot ${what} ${this.#id} ${key}: ${errorText(error)}`, {
      resource: this.#id,
      object: key,
      stack: error instanceof Error ? error.stack : undefined,
    });
  }
}

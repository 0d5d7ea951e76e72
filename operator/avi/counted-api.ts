import type { AviBody, AviType } from '../model/types.ts';
import type { AviApi } from './api.ts';

export type Verb = 'list' | 'get' | 'create' | 'replace' | 'remove';

export interface CallCount {
  readonly verb: Verb;
  readonly type: string;
  /** Calls that got an answer or failed; a list counts once, whatever its pages. */
  calls: number;
  failures: number;
}

/** Counts the calls that go through it, by verb and type. */
export class CountedApi implements AviApi {
  readonly #api: AviApi;
  readonly #counts = new Map<string, CallCount>();

  constructor(api: AviApi) {
    this.#api = api;
  }

  /** Sorted by type and verb; a copy. */
  counts(): CallCount[] {
    const key = (count: CallCount) => `${count.type} ${count.verb}`;
    return [...this.#counts.values()]
      .map((count) => ({ ...count }))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  async *list(
    type: string,
    tenant: string,
    query: Readonly<Record<string, string>>,
  ): AsyncIterable<readonly AviBody[]> {
    const count = this.#count('list', type);
    count.calls++;
    try {
      yield* this.#api.list(type, tenant, query);
    } catch (error) {
      count.failures++;
      throw error;
    }
  }

  get(type: AviType, tenant: string, uuid: string): Promise<AviBody> {
    return this.#call('get', type, this.#api.get(type, tenant, uuid));
  }

  create(type: AviType, tenant: string, body: AviBody): Promise<AviBody> {
    return this.#call('create', type, this.#api.create(type, tenant, body));
  }

  replace(type: AviType, tenant: string, uuid: string, body: AviBody): Promise<AviBody> {
    return this.#call('replace', type, this.#api.replace(type, tenant, uuid, body));
  }

  remove(type: AviType, tenant: string, uuid: string): Promise<void> {
    return this.#call('remove', type, this.#api.remove(type, tenant, uuid));
  }

  async #call<T>(verb: Verb, type: string, call: Promise<T>): Promise<T> {
    const count = this.#count(verb, type);
    count.calls++;
    try {
      return await call;
    } catch (error) {
      count.failures++;
      throw error;
    }
  }

  #count(verb: Verb, type: string): CallCount {
    const key = `${verb} ${type}`;
    let count = this.#counts.get(key);
    if (count === undefined) {
      count = { verb, type, calls: 0, failures: 0 };
      this.#counts.set(key, count);
    }
    return count;
  }
}

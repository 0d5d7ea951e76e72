import { ApiError } from '../errors.ts';
import { memberAt } from '../json.ts';
import type { World } from '../objects/world.ts';
import type { TypeSchema } from '../schema/schemas.ts';
import type { Entry } from '../store/entry.ts';
import type { SortedList } from '../store/sorted.ts';
import { cloudFilter, type QueryParameters, select } from './filter.ts';

const DEFAULT_PAGE_SIZE = 25;
const MAX_PAGE_SIZE = 200;

/** Results of recent queries that are kept, so that paging through them does not filter again for each page. */
const KEPT_RESULTS = 32;

export interface Page {
  /** Number of all matches. */
  readonly count: number;
  readonly entries: readonly Entry[];
  readonly number: number;
  readonly isLast: boolean;
}

interface Kept {
  readonly revision: number;
  readonly entries: readonly Entry[];
}

/** Answers list calls: O(page) for what an index answers, else one pass over the smallest index bucket. */
export class Lister {
  readonly #world: World;
  readonly #kept = new Map<string, Kept>();

  constructor(world: World) {
    this.#world = world;
  }

  /**
   * @param tenant scope of the caller: uuid or `*`
   * @param allows further condition (role filters); results with one are not kept
   * @throws ApiError 404 for a page past the end
   */
  list(schema: TypeSchema, query: QueryParameters, tenant: string, allows?: (entry: Entry) => boolean): Page {
    const size = pageSize(query);
    const number = wholeNumber(query.page, 1);
    const from = (number - 1) * size;
    const matches = this.#matches(schema, query, tenant, allows);
    const count = 'size' in matches ? matches.size : matches.length;
    if (from >= count && number > 1) throw new ApiError(404, { error: 'Invalid page.' });
    const entries = matches.slice(from, from + size);
    return { count, entries, number, isLast: from + size >= count };
  }

  #matches(
    schema: TypeSchema,
    query: QueryParameters,
    tenant: string,
    allows: ((entry: Entry) => boolean) | undefined,
  ): SortedList<Entry> | readonly Entry[] {
    const { source, tests, indexedOnly } = select(this.#world, schema, query, tenant);
    if (source === undefined) return [];
    const sorted = query.sort === undefined || query.sort === 'name';
    if (tests.length === 0 && sorted && allows === undefined) return source;
    const table = this.#world.store.table(schema.type);
    const revision = indexedOnly && sorted ? table.membership : table.revision;
    // Role filters are the caller's own; other filters may look at objects whose changes this revision does not show.
    const keepable = allows === undefined && !Object.keys(query).some((key) => looksElsewhere(schema, key));
    const key = keepable
      ? `${cacheKey(schema, query, tenant)}\0${cloudFilter(this.#world, schema, query)}`
      : '';
    const kept = keepable ? this.#kept.get(key) : undefined;
    if (kept?.revision === revision) return kept.entries;
    const entries: Entry[] = [];
    for (const entry of source) {
      if (tests.every((test) => test(entry)) && (allows === undefined || allows(entry))) entries.push(entry);
    }
    if (!sorted) sortBy(entries, query.sort ?? '');
    if (keepable) this.#keep(key, { revision, entries });
    return entries;
  }

  #keep(key: string, result: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, result);
    if (this.#kept.size <= KEPT_RESULTS) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      break;
    }
  }
}

/** Whether a parameter is about other objects than the listed ones. The cloud is: it is part of the key instead. */
function looksElsewhere(schema: TypeSchema, parameter: string): boolean {
  if (schema.cloudBound && parameter === 'cloud_ref.name') return false;
  return parameter === 'refers_to' || parameter === 'referred_by' || /_refs?\./.test(parameter);
}

/** Everything that decides which objects match, and in which order. */
function cacheKey(schema: TypeSchema, query: QueryParameters, tenant: string): string {
  const parts = [schema.type, tenant];
  for (const key of Object.keys(query).sort()) {
    if (key !== 'page' && key !== 'page_size' && key !== 'fields') parts.push(`${key}=${query[key]}`);
  }
  return parts.join('\0');
}

function sortBy(entries: Entry[], sort: string): void {
  const descending = sort.startsWith('-');
  const path = descending ? sort.slice(1) : sort;
  const order = (left: Entry, right: Entry): number => {
    const a = memberAt(left.body, path) ?? '';
    const b = memberAt(right.body, path) ?? '';
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    const [x, y] = [String(a), String(b)];
    return x === y ? 0 : x < y ? -1 : 1;
  };
  entries.sort(order);
  if (descending) entries.reverse();
}

function pageSize(query: QueryParameters): number {
  return Math.min(wholeNumber(query.page_size, DEFAULT_PAGE_SIZE), MAX_PAGE_SIZE);
}

function wholeNumber(text: string | undefined, fallback: number): number {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value >= 1 ? value : fallback;
}

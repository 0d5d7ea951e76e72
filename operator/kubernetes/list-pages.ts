import type { Connection, Query } from './connection.ts';
import { isExpired, KubeError } from './errors.ts';
import { createSlice } from './json-lines.ts';
import type { RawObject } from './resource.ts';

/** After so many continue tokens that expired under way, the list is read in one piece. */
const RESTARTS_IN_PAGES = 2;

export interface PagedList {
  readonly query: Query;
  /** Objects per page. */
  readonly pageSize: number;
  /** Longest wait for a page, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  onObject(object: RawObject): void;
  /** The list begins anew, because the server no longer knows the version that it was read at. */
  onRestart(): void;
}

interface ListAnswer {
  readonly apiVersion: string;
  readonly kind: string;
  readonly version: string;
  readonly next: string;
  readonly items: readonly RawObject[];
}

/**
 * Reads a list in pages, all of one consistent version. Returns that version, from which a watch can go on.
 *
 * @throws KubeError when any page fails; what was delivered until then is then not the whole list.
 */
export async function listPages(connection: Connection, path: string, list: PagedList): Promise<string> {
  const slice = createSlice();
  let restarts = 0;
  let next = '';
  for (;;) {
    let page: ListAnswer;
    try {
      page = asList(
        await connection.request('GET', path, {
          query: {
            ...list.query,
            limit: restarts <= RESTARTS_IN_PAGES ? list.pageSize : undefined,
            continue: next === '' ? undefined : next,
          },
          timeoutMs: list.timeoutMs,
          signal: list.signal,
        }),
        path,
      );
    } catch (error) {
      if (next === '' || !isExpired(error)) throw error;
      restarts++;
      next = '';
      list.onRestart();
      continue;
    }
    // The items of a list carry no type of their own.
    const type = { apiVersion: page.apiVersion, kind: page.kind.replace(/List$/, '') };
    for (const item of page.items) {
      list.onObject(item.kind === undefined ? Object.assign(item, type) : item);
      if (slice.due()) {
        await slice.next();
        list.signal.throwIfAborted();
      }
    }
    if (page.next === '') return page.version;
    next = page.next;
  }
}

/** Accepts nothing but a list: an answer that is anything else must never be taken for an empty one. */
function asList(answer: unknown, path: string): ListAnswer {
  const { apiVersion, kind, metadata, items } = (answer ?? {}) as {
    apiVersion?: unknown;
    kind?: unknown;
    metadata?: { resourceVersion?: unknown; continue?: unknown } | null;
    items?: unknown;
  };
  const version = metadata?.resourceVersion;
  if (
    typeof apiVersion !== 'string' ||
    typeof kind !== 'string' ||
    !kind.endsWith('List') ||
    typeof version !== 'string' ||
    version === '' ||
    !(Array.isArray(items) || items === null)
  ) {
    throw new KubeError(`GET ${path}: the answer is no list`, { status: 0, reason: 'InvalidAnswer' });
  }
  const next = typeof metadata?.continue === 'string' ? metadata.continue : '';
  return { apiVersion, kind, version, next, items: items ?? [] };
}

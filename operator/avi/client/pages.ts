import { AviError } from '../api.ts';

/** What to add to the options of a list call so that it reads a certain page. */
export interface PageOptions {
  readonly querySerializer?: () => string;
}

interface Page<T> {
  readonly count: number;
  readonly next?: string;
  readonly results: readonly T[];
}

/**
 * The pages of a collection, by following `next`:
 *
 *     followPages((page) => client.GET('/api/vrfcontext', { params: { query: { include_name: '' } }, ...page }))
 *
 * Of `next` only the query is used: its host is the controller's own idea of its address (avi-api.md 2.2).
 *
 * @throws AviError of kind `retry` when an answer is no page, when pages go round in circles, or when fewer objects came
 *   than the last page counts: a picture with holes would look like deletions.
 */
export async function* followPages<T>(
  read: (page: PageOptions) => Promise<{ readonly data?: Page<T> | undefined }>,
): AsyncGenerator<readonly T[], void, void> {
  let query: string | undefined;
  let seen = 0;
  for (;;) {
    const { data } = await read(query === undefined ? {} : { querySerializer: () => query as string });
    if (!Array.isArray(data?.results))
      throw new AviError('retry', 200, 'The answer to a list call is not a list');
    seen += data.results.length;
    if (data.results.length > 0) yield data.results;
    const { next, count } = data;
    if (typeof next !== 'string' || next === '') {
      if (seen < count)
        throw new AviError('retry', 200, `The list is incomplete: ${seen} objects came, ${count} exist`);
      return;
    }
    const following = next.slice(next.indexOf('?') + 1);
    if (following === query)
      throw new AviError('retry', 200, 'The list does not end: a page names itself as the next');
    query = following;
  }
}

import type { Connection } from '../kubernetes/connection.ts';
import { resourcePath } from '../kubernetes/resource.ts';
import type { ObjectKey } from '../model/types.ts';
import { FAILURE, parseFailure, REFUSED } from '../pipeline/failure-problem.ts';

/** What the operator told of an Avi object that the controller does not take. */
export interface ToldFailure {
  readonly message: string;
  readonly final: boolean;
  /** RFC 3339; when it was told last. */
  readonly since: string;
}

interface RawEvent {
  readonly message?: unknown;
  readonly lastTimestamp?: unknown;
  readonly eventTime?: unknown;
  readonly metadata?: { readonly creationTimestamp?: unknown };
}

const EVENTS = { group: '', version: 'v1', plural: 'events' };

/**
 * The refusals that the operator told in events, the last one for each Avi object. They may be out of date: what is on the
 * controller by now shows that.
 *
 * @throws {KubeError} when events cannot be read
 */
export async function readFailures(connection: Connection): Promise<Map<ObjectKey, ToldFailure>> {
  const failures = new Map<ObjectKey, ToldFailure>();
  for (const reason of [REFUSED, FAILURE]) {
    const { items } = await connection.request<{ items?: RawEvent[] }>('GET', resourcePath(EVENTS), {
      query: { fieldSelector: `reason=${reason}` },
    });
    for (const event of items ?? []) {
      const parsed = parseFailure(String(event.message ?? ''));
      if (parsed === undefined) continue;
      const { key, final, message } = parsed;
      const since = timeOf(event);
      const known = failures.get(key);
      if (known === undefined || known.since < since) failures.set(key, { message, final, since });
    }
  }
  return failures;
}

function timeOf({ lastTimestamp, eventTime, metadata }: RawEvent): string {
  const time = lastTimestamp ?? eventTime ?? metadata?.creationTimestamp;
  return typeof time === 'string' ? time : '';
}

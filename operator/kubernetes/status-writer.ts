import type { Backoff } from './backoff.ts';
import { type Connection, MERGE_PATCH } from './connection.ts';
import { isConflict, isNotFound, KubeError } from './errors.ts';
import { errorText, type Logger } from './logger.ts';
import { type Priority, type QueueStats, WorkQueue } from './queue.ts';
import { type ObjectRef, objectKey, resourceId, resourcePath } from './resource.ts';

/** What is to change on an object. */
export interface StatusPatch {
  /** Merge patch (RFC 7396) for `status`, written through the `/status` sub-resource. */
  readonly status?: Readonly<Record<string, unknown>>;
  /** Annotations to set; null removes one. */
  readonly annotations?: Readonly<Record<string, string | null>>;
  /**
   * The resourceVersion of the state that the patch was computed from. As long as that does not move, the same patch is not
   * written twice: its effect just has not come back through the watch yet.
   */
  readonly observed: string;
  /**
   * False when others write to the same lists of the status: then the patch is refused as a conflict, and computed anew,
   * when the object is no longer the observed one.
   */
  readonly exclusive?: boolean;
  /** When given, an object of that name with another uid (deleted and made anew) is left alone. */
  readonly uid?: string;
}

/** Computes what is to change, from the newest state known; undefined when nothing is (or the object is gone). */
export type StatusPlan = () => StatusPatch | undefined;

export interface StatusWriterOptions {
  readonly connection: Connection;
  readonly logger: Logger;
  /** Writes at the same time (default 8). */
  readonly concurrency?: number;
  readonly backoff?: Backoff;
  readonly timeoutMs?: number;
  /** Told how each write ended, for metrics. `skipped`: nothing was to change. Must not throw. */
  onResult?(ref: ObjectRef, result: 'written' | 'skipped' | 'gone' | 'refused' | 'retry'): void;
}

export interface StatusWriter {
  /**
   * Wants an object's status brought to what `plan` says. Returns at once. `plan` runs just before each attempt, so that a
   * retry after a conflict sees the newer object; a later call for the same object replaces the plan.
   */
  write(ref: ObjectRef, plan: StatusPlan, priority?: Priority): void;
  /** Forgets what was written for an object that was deleted. */
  forget(ref: ObjectRef): void;
  /** Resolves when nothing is left to write. */
  idle(): Promise<void>;
  readonly stats: QueueStats;
  /** Ends after the writes that are under way. */
  stop(): Promise<void>;
}

interface Job {
  readonly ref: ObjectRef;
  readonly plan: StatusPlan;
}

/**
 * Writes statuses and annotations in the background, in a queue of its own, so that a slow or refusing API server never
 * holds up programming. Conflicts, throttling and server errors are retried with back-off per object; a refusal for good
 * (not allowed, invalid) is logged and dropped until the object is written again.
 */
export function createStatusWriter(options: StatusWriterOptions): StatusWriter {
  const { connection, logger, onResult } = options;
  const timeoutMs = options.timeoutMs ?? 30_000;
  const jobs = new Map<string, Job>();
  /** The last patch written for an object, until the watch has brought another version of it. */
  const written = new Map<string, { observed: string; patch: string }>();

  const queue = new WorkQueue<string>({
    process,
    concurrency: options.concurrency ?? 8,
    backoff: options.backoff ?? { baseMs: 250, maxMs: 30_000 },
    onFailure(id, error, failures) {
      logger[failures <= 2 || failures % 10 === 0 ? 'warn' : 'debug'](
        `status of ${id} not written, will retry: ${errorText(error)}`,
        { failures },
      );
    },
  });

  async function process(id: string): Promise<void> {
    const job = jobs.get(id);
    if (job === undefined) return;
    const { ref } = job;
    try {
      const patch = job.plan();
      if (patch === undefined || isEmpty(patch)) {
        written.delete(id);
        onResult?.(ref, 'skipped');
      } else if (await send(id, ref, patch)) {
        onResult?.(ref, 'written');
      } else {
        onResult?.(ref, 'skipped');
      }
    } catch (error) {
      if (mayRetry(error)) {
        onResult?.(ref, 'retry');
        throw error;
      }
      written.delete(id);
      if (isNotFound(error)) {
        logger.debug(`status of ${id} not written: it is gone`);
        onResult?.(ref, 'gone');
      } else {
        logger.error(`status of ${id} not written: ${errorText(error)}`);
        onResult?.(ref, 'refused');
      }
    }
    // Kept when it was replaced meanwhile: the queue comes back for it.
    if (jobs.get(id) === job) jobs.delete(id);
  }

  /** False when this very patch is written already and only its echo is missing. */
  async function send(id: string, ref: ObjectRef, patch: StatusPatch): Promise<boolean> {
    const { status, annotations, observed, uid } = patch;
    const text = JSON.stringify([status, annotations]);
    const last = written.get(id);
    if (last !== undefined && last.observed === observed && last.patch === text) return false;
    const guard = uid === undefined ? {} : { uid };
    if (status !== undefined) {
      // A list in a merge patch replaces the whole list: with others writing to it, only on top of what was seen.
      const seen = patch.exclusive === false ? { ...guard, resourceVersion: observed } : guard;
      await merge(ref, 'status', { metadata: seen, status });
    }
    if (annotations !== undefined) await merge(ref, '', { metadata: { ...guard, annotations } });
    written.set(id, { observed, patch: text });
    return true;
  }

  async function merge(ref: ObjectRef, subresource: string, body: unknown): Promise<void> {
    await connection.request('PATCH', resourcePath(ref.resource, ref.namespace, ref.name, subresource), {
      body,
      contentType: MERGE_PATCH,
      timeoutMs,
    });
  }

  return {
    write(ref, plan, priority = 'change') {
      const id = idOf(ref);
      jobs.set(id, { ref, plan });
      queue.add(id, priority);
    },
    forget(ref) {
      written.delete(idOf(ref));
    },
    idle: () => queue.idle(),
    get stats() {
      return queue.stats;
    },
    stop: () => queue.stop(),
  };
}

function idOf(ref: ObjectRef): string {
  return `${resourceId(ref.resource)} ${objectKey(ref.namespace, ref.name)}`;
}

function isEmpty(patch: StatusPatch): boolean {
  return patch.status === undefined && Object.keys(patch.annotations ?? {}).length === 0;
}

function mayRetry(error: unknown): boolean {
  return isConflict(error) || (error instanceof KubeError && (error.retryable || error.status === 401));
}

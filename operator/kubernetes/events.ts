import { hostname } from 'node:os';
import { type Connection, MERGE_PATCH } from './connection.ts';
import { isNotFound, KubeError } from './errors.ts';
import { errorText, type Logger } from './logger.ts';
import { type QueueTimers, WorkQueue } from './queue.ts';
import { resourcePath } from './resource.ts';

/** The object that an event is about. */
export interface EventSubject {
  readonly apiVersion: string;
  readonly kind: string;
  /** '' for cluster-scoped objects. */
  readonly namespace: string;
  readonly name: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
}

export interface EventRecorder {
  /** Reports something about an object, for `kubectl describe`. Returns at once and never throws; may be dropped. */
  record(subject: EventSubject, type: 'Normal' | 'Warning', reason: string, message: string): void;
  /** Number of reports that were dropped because there were too many. */
  readonly dropped: number;
  /** Resolves when nothing is left to send. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface EventRecorderOptions {
  readonly connection: Connection;
  readonly logger: Logger;
  readonly component?: string;
  readonly instance?: string;
  /** The same report within this time raises the count of the event instead of making another, in milliseconds. */
  readonly windowMs?: number;
  /** Least time between two writes of one event, in milliseconds. */
  readonly spacingMs?: number;
  /** New events about one object: so many at once, and another one after each `refillMs`. */
  readonly burst?: number;
  readonly refillMs?: number;
  readonly timers?: QueueTimers;
  /** Wall clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Reports of the same object, type, reason and message. */
interface Series {
  readonly subject: EventSubject;
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  first: number;
  last: number;
  count: number;
  /** Name of the event in the cluster; chosen before it is made, so that a repeated attempt makes no second one. */
  name: string;
  made: boolean;
  writtenCount: number;
  writtenAt: number;
  /** A write is on its way or waits for the spacing. */
  scheduled: boolean;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** So many series and objects are remembered; the oldest are forgotten beyond that. */
const REMEMBERED = 4096;
/** So many events may wait to be sent; more are dropped. */
const WAITING = 1024;
/** Longest message that the API accepts. */
const MESSAGE_LENGTH = 1024;
const EVENTS = { group: '', version: 'v1', plural: 'events' };

/** Records Kubernetes Events (core/v1), grouped and rate limited, in the background. */
export function createEventRecorder(options: EventRecorderOptions): EventRecorder {
  const { connection, logger } = options;
  const component = options.component ?? 'avi-kubernetes-operator';
  const instance = options.instance ?? hostname();
  const windowMs = options.windowMs ?? 10 * 60_000;
  const spacingMs = options.spacingMs ?? 10_000;
  const burst = options.burst ?? 25;
  const refillMs = options.refillMs ?? 5 * 60_000;
  const now = options.now ?? Date.now;
  const series = new Map<string, Series>();
  const buckets = new Map<string, Bucket>();
  let dropped = 0;
  let counter = 0;

  const queue = new WorkQueue<Series>({
    process: send,
    concurrency: 2,
    backoff: { baseMs: 500, maxMs: 60_000 },
    ...(options.timers && { timers: options.timers }),
    onFailure: (one, error, failures) => {
      if (failures === 1) {
        logger.debug(
          `event ${one.reason} for ${one.subject.kind} ${one.subject.name} not sent yet: ${errorText(error)}`,
        );
      }
    },
  });

  /** False when the object has had its share. */
  function admit(subject: EventSubject): boolean {
    const key = subjectKey(subject);
    const at = now();
    const bucket = buckets.get(key) ?? { tokens: burst, at };
    const refilled = Math.floor((at - bucket.at) / refillMs);
    if (refilled > 0) {
      bucket.tokens = Math.min(burst, bucket.tokens + refilled);
      bucket.at += refilled * refillMs;
    }
    remember(buckets, key, bucket);
    if (bucket.tokens <= 0) return false;
    bucket.tokens--;
    return true;
  }

  function record(subject: EventSubject, type: 'Normal' | 'Warning', reason: string, message: string): void {
    const text = message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH - 1)}…` : message;
    const key = `${subjectKey(subject)}\n${type}\n${reason}\n${text}`;
    const at = now();
    const known = series.get(key);
    if (known !== undefined && at - known.last < windowMs) {
      known.count++;
      known.last = at;
      remember(series, key, known);
      schedule(known);
      return;
    }
    if (queue.size >= WAITING || !admit(subject)) {
      dropped++;
      return;
    }
    const fresh: Series = {
      subject,
      type,
      reason,
      message: text,
      first: at,
      last: at,
      count: 1,
      name: newName(subject),
      made: false,
      writtenCount: 0,
      writtenAt: Number.NEGATIVE_INFINITY,
      scheduled: false,
    };
    remember(series, key, fresh);
    schedule(fresh);
  }

  /** Sends now, or — an event that was just written — once the spacing has passed. */
  function schedule(one: Series): void {
    if (one.scheduled || stopped) return;
    one.scheduled = true;
    const wait = one.writtenAt + spacingMs - now();
    if (wait <= 0) {
      queue.add(one);
      return;
    }
    const cancel = after(wait, () => {
      pauses.delete(cancel);
      queue.add(one);
    });
    pauses.add(cancel);
  }

  const pauses = new Set<() => void>();
  let stopped = false;
  const after =
    options.timers?.after ??
    ((ms: number, run: () => void) => {
      const timer = setTimeout(run, ms).unref();
      return () => clearTimeout(timer);
    });

  async function send(one: Series): Promise<void> {
    one.scheduled = false;
    const { count } = one;
    if (count === one.writtenCount) return;
    try {
      if (one.made) await raise(one);
      else await create(one);
      one.writtenCount = count;
      one.writtenAt = now();
    } catch (error) {
      if (error instanceof KubeError && !error.retryable) {
        // Not allowed, or the namespace is going away: an event is not worth more than a word in the log.
        logger.debug(
          `event ${one.reason} for ${one.subject.kind} ${one.subject.name} dropped: ${error.message}`,
        );
        one.writtenCount = count;
        return;
      }
      throw error;
    }
  }

  function newName(subject: EventSubject): string {
    const number = (counter++ & 0xffff).toString(16).padStart(4, '0');
    return `${subject.name.slice(0, 200)}.${now().toString(16)}${number}`;
  }

  async function create(one: Series): Promise<void> {
    const { subject, name } = one;
    const namespace = namespaceOf(subject);
    try {
      await connection.request('POST', resourcePath(EVENTS, namespace), {
        body: {
          apiVersion: 'v1',
          kind: 'Event',
          metadata: { name, namespace },
          involvedObject: subject,
          type: one.type,
          reason: one.reason,
          message: one.message,
          firstTimestamp: new Date(one.first).toISOString(),
          lastTimestamp: new Date(one.last).toISOString(),
          count: one.count,
          source: { component, host: instance },
          reportingComponent: component,
          reportingInstance: instance,
        },
      });
    } catch (error) {
      // An earlier attempt arrived, only its answer did not.
      if (!(error instanceof KubeError && error.reason === 'AlreadyExists')) throw error;
    }
    one.made = true;
  }

  async function raise(one: Series): Promise<void> {
    const { subject, name, count, last } = one;
    try {
      await connection.request('PATCH', resourcePath(EVENTS, namespaceOf(subject), name), {
        contentType: MERGE_PATCH,
        body: { count, lastTimestamp: new Date(last).toISOString() },
      });
    } catch (error) {
      if (!isNotFound(error)) throw error;
      // The API server drops events after a while (an hour, unless configured): begin a new one.
      one.name = newName(subject);
      one.made = false;
      await create(one);
    }
  }

  return {
    record,
    get dropped() {
      return dropped;
    },
    idle: () => queue.idle(),
    async stop() {
      stopped = true;
      for (const cancel of pauses) cancel();
      pauses.clear();
      await queue.stop();
    },
  };
}

/** Events about cluster-scoped objects live in namespace `default`. */
function namespaceOf(subject: EventSubject): string {
  return subject.namespace === '' ? 'default' : subject.namespace;
}

function subjectKey(subject: EventSubject): string {
  return `${subject.apiVersion}\n${subject.kind}\n${subject.namespace}\n${subject.name}\n${subject.uid ?? ''}`;
}

/** Puts the entry at the young end of the map, and drops the oldest beyond the limit. */
function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= REMEMBERED) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}

import { backoffDelay } from './backoff.ts';
import type { Connection, Query } from './connection.ts';
import { errorFromStatus, isExpired, isNotFound, KubeError } from './errors.ts';
import { listPages } from './list-pages.ts';
import { errorText, type Logger } from './logger.ts';
import { type ObjectHandler, ObjectTracker } from './object-tracker.ts';
import { type RawObject, type ResourceScope, resourceId, resourcePath } from './resource.ts';
import { defaultWatchOptions, type WatchOptions } from './watch-options.ts';

/** Annotation of the bookmark that ends a streamed initial list (Kubernetes KEP-3157). */
const INITIAL_EVENTS_END = 'k8s.io/initial-events-end';

/** So many looks at an API must find it missing before its objects, known from earlier, count as deleted. */
const ABSENT_CONFIRMATIONS = 3;

/** So many streamed lists may stall before the server counts as one that does not offer them. */
const STALLS_ALLOWED = 2;

/** For probes and metrics. */
export interface WatchState {
  /** For example `ingresses.networking.k8s.io/v1`. */
  readonly resource: string;
  /** A complete list has been taken in: what was reported is the cluster's state, give or take a delay. */
  readonly synced: boolean;
  /** The API is not installed in the cluster (optional resources only). */
  readonly absent: boolean;
  /** A watch connection is open. */
  readonly connected: boolean;
  /** Objects of interest. */
  readonly objects: number;
  /** Complete lists so far. */
  readonly lists: number;
  /** Failures in a row; 0 when all is well. */
  readonly failures: number;
  /** When the API server last sent anything on a watch, in milliseconds since 1970. */
  readonly lastEventAt: number | undefined;
  /** Why it is not connected. */
  readonly error: string | undefined;
}

export interface WatchSubject<T> extends ResourceScope, ObjectHandler<T> {
  /** True for an API that a cluster need not have: its absence is a state, not an error. */
  readonly optional?: boolean;
  /** Called after each complete list, and when the API turns out to be absent. */
  onListed?(): void;
}

/**
 * Lists and watches one resource for ever, through failures of every kind.
 *
 * What it promises: a change is reported once (an object with the same resourceVersion is not reported again after a
 * reconnect); a deletion is reported for an object that was reported before, when the API server said so or when a
 * complete list lacks it; a failed or partial list is no evidence of any deletion.
 */
export class ResourceWatch<T> {
  readonly #connection: Connection;
  readonly #subject: WatchSubject<T>;
  readonly #logger: Logger;
  readonly #options: WatchOptions;
  readonly #id: string;
  readonly #path: string;
  readonly #tracker: ObjectTracker<T>;
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;

  /** Where to resume; undefined when a new list is needed. */
  #version: string | undefined;
  #streaming = true;
  #stalls = 0;
  /** The last list was empty against expectation; the next one decides. */
  #doubtful = false;
  #absences = 0;

  /** Of the present connection: when it opened, and whether it brought anything after the initial list. */
  #openedAt: number | undefined;
  #heard = false;

  #synced = false;
  #absent = false;
  #connected = false;
  #lists = 0;
  #failures = 0;
  #lastEventAt: number | undefined;
  #error: string | undefined;

  constructor(
    connection: Connection,
    subject: WatchSubject<T>,
    logger: Logger,
    options: Partial<WatchOptions> = {},
  ) {
    this.#connection = connection;
    this.#subject = subject;
    this.#logger = logger;
    this.#options = { ...defaultWatchOptions, ...options };
    this.#id = resourceId(subject);
    this.#path = resourcePath(subject, subject.namespace);
    this.#tracker = new ObjectTracker(this.#id, subject, logger);
  }

  get state(): WatchState {
    return {
      resource: this.#id,
      synced: this.#synced,
      absent: this.#absent,
      connected: this.#connected,
      objects: this.#tracker.size,
      lists: this.#lists,
      failures: this.#failures,
      lastEventAt: this.#lastEventAt,
      error: this.#error,
    };
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Resolves when the last callback has returned. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      let pause: number;
      try {
        await this.#listOrResume();
        pause = this.#ended();
      } catch (error) {
        if (signal.aborted) break;
        pause = this.#failed(error);
      } finally {
        this.#connected = false;
      }
      if (pause > 0) await this.#options.sleep(pause, signal);
    }
  }

  async #listOrResume(): Promise<void> {
    this.#openedAt = undefined;
    this.#heard = false;
    if (this.#version === undefined && this.#streaming && !this.#doubtful) {
      try {
        return await this.#follow(
          { sendInitialEvents: true, resourceVersionMatch: 'NotOlderThan' },
          new Set<string>(),
        );
      } catch (error) {
        if (!this.#declined(error)) throw error;
        this.#connected = false;
      }
    }
    this.#openedAt = undefined;
    this.#heard = false;
    if (this.#version === undefined) await this.#list();
    if (this.#version !== undefined) await this.#follow({ resourceVersion: this.#version });
  }

  /** True when the server refused to stream the initial list, or never ended it; pages will do. */
  #declined(error: unknown): boolean {
    if (!(error instanceof KubeError)) return false;
    if (error.reason === 'Timeout' && error.status === 0 && this.#version === undefined) {
      this.#stalls++;
      if (this.#stalls >= STALLS_ALLOWED) this.#streaming = false;
      return true;
    }
    if (error.status !== 400 && error.status !== 422) return false;
    this.#streaming = false;
    this.#logger.debug(`${this.#id}: no streaming lists here, reading pages instead`);
    return true;
  }

  /**
   * Follows one watch connection to its end. With `list`, it begins with the initial list, whose keys are collected there
   * until the server marks its end.
   */
  async #follow(query: Query, list?: Set<string>): Promise<void> {
    const { timeoutSeconds, random, idleMs, listIdleMs } = this.#options;
    const [min, max] = timeoutSeconds;
    let keys = list;
    const lines = this.#connection.stream(
      this.#path,
      {
        ...this.#selectors(),
        ...query,
        watch: true,
        allowWatchBookmarks: true,
        timeoutSeconds: Math.round(min + random() * (max - min)),
      },
      {
        signal: this.#stop.signal,
        idleMs: () => (keys === undefined ? idleMs : listIdleMs),
        onOpen: () => {
          this.#openedAt = performance.now();
          this.#connected = true;
        },
      },
    );
    for await (const line of lines) {
      if (this.#stop.signal.aborted) return;
      this.#lastEventAt = Date.now();
      const { type, object } = asWatchEvent(line);
      if (type === 'ERROR') {
        // The state of the stream is unknown, so a new list has to tell.
        this.#version = undefined;
        throw errorFromStatus(object, `watch ${this.#path}`);
      }
      if (type === 'BOOKMARK') {
        const version = versionOf(object);
        if (keys === undefined) this.#progress(version);
        else if (object.metadata?.annotations?.[INITIAL_EVENTS_END] === 'true') {
          if (!this.#completed(keys, version)) return;
          keys = undefined;
          this.#stalls = 0;
        }
      } else if (type === 'DELETED') {
        this.#tracker.remove(object);
        if (keys === undefined) this.#progress(versionOf(object));
      } else {
        const key = this.#tracker.apply(object, keys !== undefined);
        keys?.add(key);
        if (keys === undefined) this.#progress(versionOf(object));
      }
    }
    if (keys !== undefined) {
      throw new KubeError(`watch ${this.#path}: the initial list broke off`, {
        status: 0,
        reason: 'ConnectionFailed',
      });
    }
  }

  #progress(version: string): void {
    this.#version = version;
    this.#heard = true;
    if (this.#error !== undefined) this.#recovered();
  }

  /** Reads the list in pages. */
  async #list(): Promise<void> {
    const keys = new Set<string>();
    const version = await listPages(this.#connection, this.#path, {
      query: this.#selectors(),
      pageSize: this.#options.pageSize,
      timeoutMs: this.#options.listIdleMs,
      signal: this.#stop.signal,
      onRestart: () => keys.clear(),
      onObject: (object) => keys.add(this.#tracker.apply(object, true)),
    });
    this.#completed(keys, version);
  }

  /** Takes a complete list. False when its emptiness wants confirmation first. */
  #completed(keys: ReadonlySet<string>, version: string): boolean {
    const before = this.#tracker.size;
    if (keys.size === 0 && before > 0 && !this.#doubtful) {
      this.#doubtful = true;
      this.#logger.warn(`${this.#id}: the list is empty, but ${before} objects were known; asking again`);
      return false;
    }
    this.#doubtful = false;
    this.#version = version;
    const deleted = this.#tracker.retain(keys);
    if (this.#absent) this.#logger.info(`${this.#id}: now installed in this cluster`);
    this.#absent = false;
    this.#absences = 0;
    this.#synced = true;
    this.#lists++;
    this.#logger.debug(`${this.#id}: listed`, { objects: this.#tracker.size, deleted });
    if (this.#error !== undefined) this.#recovered();
    this.#subject.onListed?.();
    return true;
  }

  #recovered(): void {
    this.#error = undefined;
    this.#logger.info(`${this.#id}: watching again`);
  }

  /** The server closed the connection in good order. Returns the pause before the next one. */
  #ended(): number {
    if (this.#doubtful) return 0;
    if (this.#lived()) {
      this.#failures = 0;
      return 0;
    }
    // One that closes at once, again and again, must not be asked in a tight loop.
    this.#failures++;
    return this.#backoff();
  }

  /** Returns the pause before the next attempt. */
  #failed(error: unknown): number {
    const { optional } = this.#subject;
    if (this.#version === undefined && optional && isNotFound(error)) return this.#missing();
    if (this.#lived()) this.#failures = 0;
    this.#failures++;
    if (needsNewList(error)) this.#version = undefined;
    this.#error = errorText(error);
    // Every failure while it is news, then one in ten.
    const level = this.#failures <= 2 || this.#failures % 10 === 0 ? 'warn' : 'debug';
    this.#logger[level](`${this.#id}: ${this.#error}`, { failures: this.#failures });
    const pause = this.#backoff();
    const asked = error instanceof KubeError ? error.retryAfter : undefined;
    return asked === undefined ? pause : asked + pause;
  }

  #missing(): number {
    this.#failures = 0;
    this.#error = undefined;
    this.#absences++;
    if (!this.#absent)
      this.#logger.info(`${this.#id}: not installed in this cluster; looking again now and then`);
    this.#absent = true;
    if (this.#tracker.size > 0 && this.#absences >= ABSENT_CONFIRMATIONS) {
      this.#logger.warn(`${this.#id}: the API was removed, and its ${this.#tracker.size} objects with it`);
      this.#tracker.retain(new Set());
    }
    this.#subject.onListed?.();
    return this.#options.absentMs * (0.8 + 0.4 * this.#options.random());
  }

  /** Whether the present connection was worth calling a success. */
  #lived(): boolean {
    return (
      this.#heard ||
      (this.#openedAt !== undefined && performance.now() - this.#openedAt >= this.#options.stableMs)
    );
  }

  #backoff(): number {
    return backoffDelay(this.#options.backoff, this.#failures, this.#options.random);
  }

  #selectors(): Query {
    return { labelSelector: this.#subject.labelSelector, fieldSelector: this.#subject.fieldSelector };
  }
}

/** Whether resuming where we were cannot help. */
function needsNewList(error: unknown): boolean {
  if (!(error instanceof KubeError)) return true;
  if (isExpired(error)) return true;
  // The server is behind the version that we ask for (it was restored, or another replica is ahead).
  if (error.status === 504 && error.fromApi) return true;
  return (
    error.status === 400 || error.status === 404 || error.status === 422 || error.reason === 'InvalidAnswer'
  );
}

interface WatchEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  readonly object: RawObject;
}

const EVENT_TYPES: ReadonlySet<unknown> = new Set(['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK', 'ERROR']);

function asWatchEvent(line: unknown): WatchEvent {
  if (isWatchEvent(line)) return line;
  throw new KubeError('the watch sent a line that is no watch event', { status: 0, reason: 'InvalidAnswer' });
}

function isWatchEvent(line: unknown): line is WatchEvent {
  return (
    typeof line === 'object' &&
    line !== null &&
    'type' in line &&
    EVENT_TYPES.has(line.type) &&
    'object' in line &&
    typeof line.object === 'object' &&
    line.object !== null
  );
}

function versionOf(object: RawObject): string {
  const version = object.metadata?.resourceVersion;
  if (typeof version === 'string' && version !== '') return version;
  throw new KubeError('the watch sent an object without resourceVersion', {
    status: 0,
    reason: 'InvalidAnswer',
  });
}

import type { Backoff } from '../kubernetes/backoff.ts';
import { type QueueTimers, WorkQueue } from '../kubernetes/queue.ts';
import type { ControllerObjects, ForeignObject } from '../model/context.ts';
import type { AviBody } from '../model/types.ts';
import { type AviApi, AviError } from './api.ts';

/** `<type>/<tenant>/<name or uuid>`. */
export type ReferenceKey = string;

/**
 * Knows which objects are on the controller that custom resources refer to (avi-api.md 3.5). Nothing is asked for before
 * somebody wants to know; answers are kept, and looked up anew now and then: those that something is missing soon, since
 * a rule waits for it, the others with each full synchronisation.
 */
export interface ReferenceChecker extends ControllerObjects {
  /** Resolves when everything that was asked for has been looked up, or could not be at the first attempt. */
  tried(): Promise<void>;
  /** Looks up everything anew. */
  refresh(): void;
  stop(): Promise<void>;
}

export interface ReferenceCheckerOptions {
  readonly api: Pick<AviApi, 'list'>;
  /** Told of answers that are new, or other ones than before. */
  readonly onChange: (keys: readonly ReferenceKey[]) => void;
  /** Told of a look-up that failed and will be repeated. */
  readonly onFailure?: (key: ReferenceKey, error: unknown, failures: number) => void;
  /** Time between two looks for what is missing, in milliseconds. */
  readonly missingMs?: number;
  /** Time between two looks for everything, in milliseconds; 0 for never. */
  readonly refreshMs?: number;
  readonly timers?: QueueTimers;
}

interface Known {
  readonly type: string;
  readonly tenant: string;
  readonly name: string;
  readonly by: 'name' | 'uuid';
  answer: ForeignObject | 'missing' | undefined;
}

const CONCURRENCY = 4;
const BACKOFF: Backoff = { baseMs: 500, maxMs: 60_000 };
const MISSING_MS = 30_000;

export function createReferenceChecker(options: ReferenceCheckerOptions): ReferenceChecker {
  const { api, onChange, missingMs = MISSING_MS, refreshMs = 0 } = options;
  const known = new Map<ReferenceKey, Known>();
  /** Not looked up even once. */
  const untried = new Set<ReferenceKey>();
  let waiting: (() => void)[] = [];
  let changed: ReferenceKey[] = [];
  let stopped = false;
  let cancel: (() => void) | undefined;

  const soon = options.timers?.soon ?? ((run: () => void) => void setImmediate(run));
  const after =
    options.timers?.after ??
    ((ms: number, run: () => void) => {
      const timer = setTimeout(run, ms).unref();
      return () => clearTimeout(timer);
    });

  const queue = new WorkQueue<ReferenceKey>({
    process: lookUp,
    concurrency: CONCURRENCY,
    backoff: BACKOFF,
    ...(options.timers && { timers: options.timers }),
    onFailure: (key, error, failures) => {
      tried(key);
      options.onFailure?.(key, error, failures);
    },
  });

  async function lookUp(key: ReferenceKey): Promise<void> {
    const entry = known.get(key);
    if (entry === undefined) return;
    const answer = await ask(api, entry);
    const same = JSON.stringify(entry.answer) === JSON.stringify(answer);
    entry.answer = answer;
    tried(key);
    if (!same) report(key);
    if (answer === 'missing') lookAgain();
  }

  function report(key: ReferenceKey): void {
    changed.push(key);
    if (changed.length > 1) return;
    soon(() => {
      const keys = changed;
      changed = [];
      if (!stopped) onChange(keys);
    });
  }

  function tried(key: ReferenceKey): void {
    if (!untried.delete(key) || untried.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  /** After a while, for everything that is missing then. */
  function lookAgain(): void {
    if (cancel !== undefined || stopped) return;
    cancel = after(missingMs, () => {
      cancel = undefined;
      for (const [key, { answer }] of known) if (answer === 'missing') queue.add(key, 'bulk');
    });
  }

  function refresh(): void {
    for (const key of known.keys()) queue.add(key, 'bulk');
  }

  let cancelRefresh: (() => void) | undefined;
  function refreshLater(): void {
    if (refreshMs <= 0 || stopped) return;
    cancelRefresh = after(refreshMs, () => {
      refresh();
      refreshLater();
    });
  }
  refreshLater();

  function find(type: string, tenant: string, name: string, by: Known['by']): Known['answer'] {
    const key = `${type}/${tenant}/${name}`;
    const entry = known.get(key);
    if (entry !== undefined) return entry.answer;
    known.set(key, { type, tenant, name, by, answer: undefined });
    untried.add(key);
    queue.add(key, 'change');
    return undefined;
  }

  return {
    find: (type, tenant, name) => find(type, tenant, name, 'name'),
    findByUuid: (type, tenant, uuid) => find(type, tenant, uuid, 'uuid'),
    tried: () => (untried.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    release(key) {
      known.delete(key);
      tried(key);
    },
    refresh,
    async stop() {
      stopped = true;
      cancel?.();
      cancelRefresh?.();
      for (const resolve of waiting) resolve();
      await queue.stop();
    },
  };
}

/** Only the first of several counts, as in the reference. A refusal to answer is as good as nothing found. */
async function ask(
  api: Pick<AviApi, 'list'>,
  { type, tenant, name, by }: Known,
): Promise<ForeignObject | 'missing'> {
  const fields = type === 'networkprofile' ? 'name,profile,labels,created_by' : 'name,type,labels,created_by';
  try {
    for await (const page of api.list(type, tenant, { [by]: name, fields })) {
      for (const body of page) return { type: typeOf(body), createdBy: text(body.created_by) };
    }
  } catch (error) {
    const refused = error instanceof AviError && (error.kind === 'final' || error.kind === 'reread');
    if (!refused) throw error;
  }
  return 'missing';
}

/** `type` of an application profile; a network profile has it one level deeper. */
function typeOf({ type, profile }: AviBody): string | undefined {
  if (typeof profile === 'object' && profile !== null && !Array.isArray(profile)) return text(profile.type);
  return text(type);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

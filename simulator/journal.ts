import type { JsonObject } from './json.ts';

/** One request, after it has been answered. */
export interface JournalRecord {
  /** Position, from 1. */
  readonly seq: number;
  /** Milliseconds since the epoch at which the request arrived. */
  readonly time: number;
  readonly method: string;
  /** Path with query, without host; secrets never stand in it. */
  readonly url: string;
  /** Lower-case API type; empty for calls that are about no object. */
  readonly type: string;
  readonly uuid: string;
  readonly name: string;
  readonly tenant: string;
  readonly user: string;
  readonly userAgent: string;
  /** Status sent; 0 when the connection was cut by a fault. */
  readonly status: number;
  /** Milliseconds until the answer was handed to the socket. */
  readonly duration: number;
  /** Body of a write to an object, secrets replaced by `<sensitive>`. */
  readonly body: JsonObject | undefined;
  /** The store was changed. */
  readonly committed: boolean;
}

export type JournalEntry = Omit<JournalRecord, 'seq'>;

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The requests of the recent past, for assertions in tests and for the curious. */
export class Journal {
  readonly #limit: number;
  #records: JournalRecord[] = [];
  #next = 1;
  readonly #waiting = new Set<() => void>();

  /** @param limit number of requests that are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Position of the newest request; 0 before the first. Take it as a mark for {@link since}. */
  get seq(): number {
    return this.#next - 1;
  }

  add(entry: JournalEntry): void {
    this.#records.push({ seq: this.#next, ...entry });
    this.#next += 1;
    // Half a limit at a time, so that dropping costs nothing per request.
    if (this.#records.length >= this.#limit * 1.5) this.#records = this.#records.slice(-this.#limit);
    for (const wake of this.#waiting) wake();
  }

  /**
   * All requests after a mark.
   * @throws Error when the journal does not reach back so far: an assertion must not pass for want of memory
   */
  since(mark: number): readonly JournalRecord[] {
    const first = this.#records[0]?.seq ?? this.#next;
    if (mark + 1 < first)
      throw new Error(`the journal begins at ${first}; requests after ${mark} are lost (raise journalLimit)`);
    return this.#records.slice(mark + 1 - first);
  }

  /** Requests after a mark that asked for a change of an object, refused ones included. */
  writesSince(mark: number): readonly JournalRecord[] {
    return this.since(mark).filter(({ method, type }) => type !== '' && WRITES.has(method));
  }

  /**
   * The newest writes after a mark, at most so many, oldest first. Unlike {@link since}, it does not mind what is forgotten.
   */
  lastWrites(mark: number, most: number, test: (record: JournalRecord) => boolean): JournalRecord[] {
    const found: JournalRecord[] = [];
    for (let at = this.#records.length - 1; at >= 0 && found.length < most; at--) {
      const record = this.#records[at] as JournalRecord;
      if (record.seq <= mark) break;
      if (record.type !== '' && WRITES.has(record.method) && test(record)) found.push(record);
    }
    return found.reverse();
  }

  /** Resolves with the first request after the mark that the test accepts, as soon as it is there. */
  async waitFor(
    test: (record: JournalRecord) => boolean,
    mark: number,
    signal?: AbortSignal,
  ): Promise<JournalRecord> {
    let from = mark;
    for (;;) {
      const records = this.since(from);
      const found = records.find(test);
      if (found !== undefined) return found;
      from = this.seq;
      signal?.throwIfAborted();
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.#waiting.delete(wake);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        this.#waiting.add(wake);
        signal?.addEventListener('abort', wake);
      });
      signal?.throwIfAborted();
    }
  }
}

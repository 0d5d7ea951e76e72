import { type ServerConfig, serverKey } from '../model/pool.ts';
import { hashText } from './hash.ts';

export type Health = 'unknown' | 'up' | 'down';

/** Something that ends when its server has been drained. */
export interface Session {
  /** Ends at once. */
  destroy(): void;
}

/** A server of a pool, as long as it is in the pool and then until its last connection ends. */
export class LiveServer {
  readonly key: string;
  readonly address: string;
  readonly port: number;
  readonly hash: number;
  config: ServerConfig;
  health: Health = 'unknown';
  /** Why it is down, for people. */
  reason = '';
  changedAt = Date.now();
  /** Where smooth weighted round robin stands. */
  credit = 0;
  readonly #sessions = new Set<Session>();
  readonly #retired: (() => void)[] = [];
  #drain: NodeJS.Timeout | undefined;

  constructor(config: ServerConfig) {
    this.config = config;
    this.address = config.address;
    this.port = config.port;
    this.key = serverKey(config.address, config.port);
    this.hash = hashText(this.key);
  }

  /** Requests and connections at the moment. */
  get open(): number {
    return this.#sessions.size;
  }

  begin(session: Session): void {
    this.#sessions.add(session);
  }

  end(session: Session): void {
    this.#sessions.delete(session);
  }

  /** Ends what is still open after a time. A later call replaces an earlier one. */
  drain(afterMs: number): void {
    this.keep();
    if (afterMs === 0) this.#cut();
    else if (Number.isFinite(afterMs)) {
      this.#drain = setTimeout(() => this.#cut(), Math.min(afterMs, 2 ** 31 - 1));
      this.#drain.unref();
    }
  }

  /** Calls back when the server leaves its pool. */
  onRetired(listener: () => void): void {
    this.#retired.push(listener);
  }

  /** The server leaves its pool: nothing new comes, and what is open has some time. */
  retire(drainMs: number): void {
    for (const listener of this.#retired.splice(0)) listener();
    this.drain(drainMs);
  }

  /** Connections stay. */
  keep(): void {
    clearTimeout(this.#drain);
    this.#drain = undefined;
  }

  #cut(): void {
    for (const session of this.#sessions) session.destroy();
  }
}

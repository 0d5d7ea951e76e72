/**
 * Holds back the first write until every registered watch has taken in its first complete list: no write before every
 * cache is complete. Once a member has arrived it stays so; later gaps are no reason to stop.
 */
export class SyncBarrier {
  readonly #pending = new Set<{ readonly name: string }>();
  readonly #waiters = new Set<() => void>();

  /** Registers a member. Returns what it calls when it is complete (any number of times). */
  add(name: string): () => void {
    const member = { name };
    this.#pending.add(member);
    return () => {
      this.#pending.delete(member);
      this.#openIfComplete();
    };
  }

  /** True when all members have arrived. A barrier without members is open. */
  get open(): boolean {
    return this.#pending.size === 0;
  }

  /** Who is waited for, in order of registration. */
  get pending(): string[] {
    return [...this.#pending].map((member) => member.name);
  }

  /** Resolves when all have arrived; rejects with the signal's reason when that comes first. */
  wait(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (this.open) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const abort = () => {
        this.#waiters.delete(arrive);
        reject(signal?.reason);
      };
      const arrive = () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      this.#waiters.add(arrive);
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  #openIfComplete(): void {
    if (!this.open) return;
    for (const arrive of this.#waiters) arrive();
    this.#waiters.clear();
  }
}

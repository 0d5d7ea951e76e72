import type { Entry } from '../store/entry.ts';

interface Ghost {
  readonly entry: Entry;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/**
 * Objects that were deleted a moment ago. A controller takes them away behind its answer: for a while an object can still be
 * read by its uuid, and its name is not free (avi-api.md 2.6). What it referred to is free at once, and so are its addresses.
 */
export class Deleted {
  /** How long that takes, in milliseconds; 0 for not at all. May be changed at any time. */
  delayMs: number;
  readonly #byUuid = new Map<string, Ghost>();
  readonly #byName = new Map<string, Ghost>();

  constructor(delayMs: number) {
    this.delayMs = delayMs;
  }

  add(entry: Entry, now: number): void {
    if (this.delayMs <= 0) return;
    this.#sweep(now);
    const ghost = { entry, until: now + this.delayMs };
    this.#byUuid.set(`${entry.type}/${entry.uuid}`, ghost);
    this.#byName.set(nameKey(entry), ghost);
  }

  /** The object, as long as it can still be read. */
  get(type: string, uuid: string, now: number): Entry | undefined {
    const ghost = this.#byUuid.get(`${type}/${uuid}`);
    return ghost !== undefined && ghost.until > now ? ghost.entry : undefined;
  }

  blocksName(object: Pick<Entry, 'type' | 'tenant' | 'cloud' | 'name'>, now: number): boolean {
    const ghost = this.#byName.get(nameKey(object));
    return ghost !== undefined && ghost.until > now;
  }

  clear(): void {
    this.#byUuid.clear();
    this.#byName.clear();
  }

  #sweep(now: number): void {
    for (const [key, ghost] of this.#byUuid) {
      // They stand in the order in which they end, but for changes of the delay.
      if (ghost.until > now) return;
      this.#byUuid.delete(key);
      const name = nameKey(ghost.entry);
      if (this.#byName.get(name) === ghost) this.#byName.delete(name);
    }
  }
}

function nameKey({ type, tenant, cloud, name }: Pick<Entry, 'type' | 'tenant' | 'cloud' | 'name'>): string {
  return `${type}\0${tenant}\0${cloud}\0${name}`;
}

import type { Identity } from '../identity.ts';

/** Seconds; changeable while running. */
export interface SessionLimits {
  /** A session that is not used for so long is over. */
  idleSeconds: number;
  /** A session is over after so long in any case. */
  maxSeconds: number;
}

export interface Session {
  readonly id: string;
  readonly csrfToken: string;
  /** Uuid of the user. */
  readonly user: string;
  readonly createdAt: number;
  lastUsedAt: number;
  /** The next call is told to switch to a new session (status 419). */
  mustSwitch: boolean;
  /** `Set-Cookie` headers of the session id. */
  cookies: readonly string[] | undefined;
}

/** Look-ups take out what has expired; this often the rest is swept. */
const SWEEP_EVERY = 1_000;

/** The open sessions. They live in memory: after a restart clients must log in again, as with a real controller. */
export class Sessions {
  readonly limits: SessionLimits;
  readonly #identity: Identity;
  readonly #open = new Map<string, Session>();
  #sinceSweep = 0;

  constructor(identity: Identity, limits: SessionLimits) {
    this.#identity = identity;
    this.limits = limits;
  }

  get size(): number {
    return this.#open.size;
  }

  open(user: string): Session {
    this.#sinceSweep += 1;
    if (this.#sinceSweep >= SWEEP_EVERY) this.#sweep();
    const now = this.#identity.now();
    const session: Session = {
      id: this.#identity.secret(32),
      csrfToken: this.#identity.secret(32),
      user,
      createdAt: now,
      lastUsedAt: now,
      mustSwitch: false,
      cookies: undefined,
    };
    this.#open.set(session.id, session);
    return session;
  }

  /** The live session with that id; using it keeps it alive. */
  use(id: string): Session | undefined {
    const session = this.#open.get(id);
    if (session === undefined) return undefined;
    const now = this.#identity.now();
    if (this.#isOver(session, now)) {
      this.#open.delete(id);
      return undefined;
    }
    session.lastUsedAt = now;
    return session;
  }

  close(id: string): void {
    this.#open.delete(id);
  }

  /** Ends all sessions, or those of one user. */
  drop(user?: string): void {
    for (const [id, session] of this.#open)
      if (user === undefined || session.user === user) this.#open.delete(id);
  }

  /** The next call of every open session is answered 419 with new cookies. */
  switchAll(): void {
    for (const session of this.#open.values()) session.mustSwitch = true;
  }

  #isOver(session: Session, now: number): boolean {
    const { idleSeconds, maxSeconds } = this.limits;
    return now - session.lastUsedAt > idleSeconds * 1000 || now - session.createdAt > maxSeconds * 1000;
  }

  #sweep(): void {
    this.#sinceSweep = 0;
    const now = this.#identity.now();
    for (const [id, session] of this.#open) if (this.#isOver(session, now)) this.#open.delete(id);
  }
}

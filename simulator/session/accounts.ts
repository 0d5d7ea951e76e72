import { ApiError, invalidCredentials } from '../errors.ts';
import { stringOf } from '../json.ts';
import type { World } from '../objects/world.ts';
import { type Entry, entryOf } from '../store/entry.ts';
import { passwordMatches } from './passwords.ts';

/** Type name under which user tokens stand in the store; it has no paths of its own. */
export const TOKEN_TYPE = 'usertoken';

interface Failures {
  count: number;
  /** Milliseconds since the epoch until which the account is locked. */
  lockedUntil: number;
}

/** Defaults of `UserAccountProfile` (avi-api.md 1.2). */
const MAX_FAILURES = 3;
const LOCK_MINUTES = 30;

export interface Credentials {
  readonly username: string;
  readonly password?: string;
  readonly token?: string;
}

/** Checks passwords and tokens, and locks accounts after too many failures. */
export class Accounts {
  readonly #world: World;
  readonly #failures = new Map<string, Failures>();

  constructor(world: World) {
    this.#world = world;
  }

  /**
   * The user that the credentials belong to.
   * @throws ApiError 401
   */
  check(credentials: Credentials): Entry {
    const user = this.#world.store.table('user').find('', '', credentials.username);
    if (user === undefined || user.body.is_active === false) throw invalidCredentials();
    const now = this.#world.identity.now();
    const failures = this.#failures.get(user.uuid);
    if (failures !== undefined && failures.lockedUntil > now) {
      throw new ApiError(401, { error: `Account '${user.name}' is locked. Try again later.` });
    }
    if (this.#matches(user, credentials, now)) {
      this.#failures.delete(user.uuid);
      return user;
    }
    this.#countFailure(user, now);
    throw invalidCredentials();
  }

  #matches(user: Entry, { password, token }: Credentials, now: number): boolean {
    if (password !== undefined) return passwordMatches(password, stringOf(user.body.password));
    if (token === undefined) return false;
    const known = this.#world.store.table(TOKEN_TYPE).find('', '', token);
    return known?.createdBy === user.uuid && Date.parse(stringOf(known.body.expires_at)) > now;
  }

  #countFailure(user: Entry, now: number): void {
    const profile = entryOf(this.#world.store, user.body.user_profile_ref)?.body ?? {};
    const limit = numberOr(profile.max_login_failure_count, MAX_FAILURES);
    if (limit === 0) return;
    const failures = this.#failures.get(user.uuid) ?? { count: 0, lockedUntil: 0 };
    failures.count += 1;
    if (failures.count >= limit) {
      failures.count = 0;
      failures.lockedUntil = now + numberOr(profile.account_lock_timeout, LOCK_MINUTES) * 60_000;
    }
    this.#failures.set(user.uuid, failures);
  }
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}

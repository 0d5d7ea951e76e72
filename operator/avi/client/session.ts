import type { InitialData, LoginRequest } from '../../../avi-openapi/generated/avi.ts';
import { AviError } from '../api.ts';
import { type SessionCookies, sessionCookies } from './cookies.ts';
import { classify, retryAfterSeconds } from './errors.ts';
import type { HttpAnswer, HttpRequest } from './transport.ts';
import { apiVersionFor, FIRST_API_VERSION } from './version.ts';

/** What to log in with: a password, or a token that stands for it (avi-api.md 1.2, 1.5). */
export type Credentials =
  | { readonly username: string; readonly password: string }
  | { readonly username: string; readonly token: string };

export interface SessionOptions {
  readonly origin: string;
  readonly credentials: Credentials;
  /** API version to speak; undefined: what the controller has, as far as we know it. */
  readonly version?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

export interface Session {
  /**
   * Sends with the headers of the session. Logs in first when there is none; on 401 logs in, on 419 takes the new
   * cookies, both once for all calls that wait, and repeats the call.
   *
   * @returns the answer, whatever its status; 401 or 419 when the repeated call got that again.
   * @throws AviError when no answer arrived or logging in failed: kind `relogin` when the controller does not accept the
   *   credentials, else as `classify` says.
   */
  call(request: HttpRequest): Promise<HttpAnswer>;
  /** The API version in use; logs in when nobody did. */
  apiVersion(): Promise<string>;
  /** Logs in with these from now on. */
  updateCredentials(credentials: Credentials): void;
  /** Ends the session on the controller, if there is one. Never fails. */
  logout(signal: AbortSignal): Promise<void>;
}

/** Immutable: another session is another object, and calls tell by that whether theirs is out of date. */
interface State {
  readonly cookies: SessionCookies;
  readonly version: string;
  readonly headers: readonly string[];
}

const JSON_BODY = ['Content-Type', 'application/json'];
/** A controller locks an account after a few failures: wait longer and longer before rejected credentials are tried again. */
const FIRST_HOLD_MS = 60_000;
const LONGEST_HOLD_MS = 30 * 60_000;

/** A session that lives as long as the process: it renews itself. */
export function createSession(
  send: (request: HttpRequest) => Promise<HttpAnswer>,
  options: SessionOptions,
): Session {
  const { origin, now = Date.now } = options;
  let { credentials } = options;
  let current: State | undefined;
  let pending: Promise<State> | undefined;
  let rejected: { readonly error: AviError; readonly until: number; readonly times: number } | undefined;

  function stateOf(cookies: SessionCookies, version: string): State {
    return { cookies, version, headers: [...baseHeaders(origin, version), ...cookieHeaders(cookies)] };
  }

  /** One login for all who need one. */
  function login(): Promise<State> {
    pending ??= loginUntilCurrent().finally(() => {
      pending = undefined;
    });
    return pending;
  }

  async function loginUntilCurrent(): Promise<State> {
    for (;;) {
      const used = credentials;
      const state = await loginWith(used).catch((error: unknown) => {
        if (used === credentials) throw error;
        return undefined;
      });
      if (used !== credentials || state === undefined) continue;
      current = state;
      return state;
    }
  }

  async function loginWith(used: Credentials): Promise<State> {
    if (rejected !== undefined && now() < rejected.until) throw rejected.error;
    const body: LoginRequest = { ...used };
    const answer = await send({
      method: 'POST',
      path: '/login',
      headers: [...baseHeaders(origin, options.version ?? FIRST_API_VERSION), ...JSON_BODY],
      body: JSON.stringify(body),
    });
    if (answer.status < 200 || answer.status > 299) throw loginError(answer, used);
    rejected = undefined;
    const cookies = sessionCookies(answer.headers['set-cookie']) ?? {};
    const state = stateOf(cookies, options.version ?? FIRST_API_VERSION);
    return options.version === undefined ? stateOf(cookies, await askVersion(state)) : state;
  }

  function loginError(answer: HttpAnswer, used: Credentials): AviError {
    const error = answerError(answer, 'POST', ['token' in used ? used.token : used.password]);
    // A locked account, for one, opens again by itself.
    if (answer.status !== 401 || !answer.text.includes('Invalid credentials')) return asRetry(error);
    if (used === credentials) {
      const times = (rejected?.times ?? 0) + 1;
      const hold = Math.min(FIRST_HOLD_MS * 2 ** (times - 1), LONGEST_HOLD_MS);
      rejected = { error, until: now() + hold, times };
    }
    return error;
  }

  async function askVersion(state: State): Promise<string> {
    const answer = await send({ method: 'GET', path: '/api/initial-data', headers: state.headers });
    if (answer.status !== 200) throw asRetry(answerError(answer, 'GET'));
    const version = apiVersionFor(versionIn(answer.text) ?? '');
    if (version === undefined)
      throw new AviError('retry', answer.status, 'The controller does not tell its version');
    return version;
  }

  function answerError(answer: HttpAnswer, method: string, secrets: readonly string[] = []): AviError {
    const header = answer.headers['retry-after'];
    const retryAfter = retryAfterSeconds(typeof header === 'string' ? header : undefined, now());
    return classify(answer.status, answer.text, method, { retryAfter, secrets });
  }

  function renew(old: State): State | Promise<State> {
    if (current === old) current = undefined;
    return current ?? login();
  }

  /** 419: the answer brings the cookies to go on with. */
  function switchTo(old: State, answer: HttpAnswer): State | Promise<State> {
    if (current === old) {
      const cookies = sessionCookies(answer.headers['set-cookie']);
      if (cookies !== undefined) current = stateOf(cookies, old.version);
    }
    return renew(old);
  }

  return {
    async call(request) {
      let state = current ?? (await login());
      let renewed = false;
      let switched = false;
      for (;;) {
        const answer = await send({ ...request, headers: [...state.headers, ...request.headers] });
        if (answer.status === 401 && !renewed) {
          renewed = true;
          state = await renew(state);
        } else if (answer.status === 419 && !switched) {
          switched = true;
          state = await switchTo(state, answer);
        } else {
          return answer;
        }
      }
    },
    async apiVersion() {
      return (current ?? (await login())).version;
    },
    updateCredentials(next) {
      credentials = next;
      current = undefined;
      rejected = undefined;
    },
    async logout(signal) {
      const state = current;
      if (state === undefined) return;
      current = undefined;
      // The session ends by itself too; there is nobody to tell.
      await send({ method: 'POST', path: '/logout', headers: state.headers, signal }).catch(() => undefined);
    },
  };
}

/**
 * `relogin` stands for rejected credentials outside of this module. A 401 or 419 for another reason, after a login that
 * worked, is a state of the controller that passes.
 */
export function asRetry(error: AviError): AviError {
  if (error.kind !== 'relogin') return error;
  return new AviError('retry', error.status, error.message, error.retryAfter, error.cause);
}

/** `Referer` and the CSRF token are demanded on writes only, and do no harm on reads. */
function baseHeaders(origin: string, version: string): string[] {
  return [
    ...['Accept', 'application/json'],
    ...['Referer', `${origin}/`],
    ...['X-Avi-Version', version],
    ...['X-Avi-UserAgent', 'AKO'],
  ];
}

function cookieHeaders({ csrf, session }: SessionCookies): string[] {
  const cookies = [
    ...(csrf === undefined ? [] : [`csrftoken=${csrf}`]),
    ...(session === undefined ? [] : [`sessionid=${session}`, `avi-sessionid=${session}`]),
  ];
  return [
    ...(cookies.length === 0 ? [] : ['Cookie', cookies.join('; ')]),
    ...(csrf === undefined ? [] : ['X-CSRFToken', csrf]),
  ];
}

function versionIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as InitialData).version?.Version;
  } catch {
    return undefined;
  }
}

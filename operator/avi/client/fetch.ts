/**
 * `fetch` as openapi-fetch needs it, over our transport and session, without the weight of the standard Request,
 * Response and body streams.
 */
import { AviError } from '../api.ts';
import { classify, retryAfterSeconds } from './errors.ts';
import { asRetry, type Session } from './session.ts';
import type { HttpAnswer } from './transport.ts';

/** Told after each exchange with the controller, logins included. `status` is 0 when no answer arrived. */
export type CallObserver = (method: string, type: string, status: number, ms: number) => void;

/** The members of Request that openapi-fetch and we use. */
export class LeanRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;

  constructor(
    url: string,
    init: { method: string; headers: Headers; body?: string | undefined; signal?: AbortSignal | undefined },
  ) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
  }
}

/** The members of Response that openapi-fetch uses. The body is parsed once, and faults in it are AviErrors. */
export class LeanResponse {
  readonly ok = true;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly #method: string;
  readonly #text: string;

  constructor(method: string, answer: HttpAnswer) {
    this.status = answer.status;
    this.#method = method;
    this.#text = answer.text;
    this.headers = {
      get: (name) => {
        const lower = name.toLowerCase();
        // Makes openapi-fetch call `json`, or take an empty body for no data, also when the answer came in chunks.
        if (lower === 'content-length') return String(answer.text.length);
        const value = answer.headers[lower];
        return value === undefined ? null : String(value);
      },
    };
  }

  text(): string {
    return this.#text;
  }

  json(): unknown {
    try {
      return JSON.parse(this.#text);
    } catch {
      const { kind } = classify(this.status, '', this.#method);
      throw new AviError(kind, this.status, `The answer to ${this.#method} is not JSON`);
    }
  }
}

/** The API name of the type in a path, for metrics: `pool` for `/api/pool/pool-1?x`, `login` for `/login`. */
export function typeInPath(path: string): string {
  return /^\/(?:api\/)?([\w-]*)/.exec(path)?.[1] ?? '';
}

/**
 * Calls through the session. Only answers of 2xx are returned; any other is thrown as AviError, so `error` of an
 * openapi-fetch result is never set.
 */
export function createFetch(
  session: Session,
  origin: string,
): (request: LeanRequest) => Promise<LeanResponse> {
  return async (request) => {
    const { method, body, signal } = request;
    const headers: string[] = [];
    for (const [name, value] of request.headers) headers.push(name, value);
    const answer = await session.call({
      method,
      path: request.url.slice(origin.length),
      headers,
      body,
      signal,
    });
    if (answer.status >= 200 && answer.status <= 299) return new LeanResponse(method, answer);
    const header = answer.headers['retry-after'];
    const retryAfter = retryAfterSeconds(typeof header === 'string' ? header : undefined, Date.now());
    throw asRetry(classify(answer.status, answer.text, method, { retryAfter }));
  };
}

import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../../avi-openapi/generated/avi.ts';
import { AviError } from '../api.ts';
import { controllerOrigin } from './endpoint.ts';
import { type CallObserver, createFetch, LeanRequest, type LeanResponse, typeInPath } from './fetch.ts';
import { type Credentials, createSession, type Session } from './session.ts';
import { createTransport, type HttpRequest } from './transport.ts';

export interface AviClientOptions {
  /** `host`, `host:port` or an IPv6 address (contracts.md, `controllerIP`). */
  readonly controller: string;
  readonly credentials: Credentials;
  /** Authorities (PEM) to trust besides those of the system. */
  readonly ca?: string | undefined;
  /** Verify the controller's certificate. Default true. */
  readonly verify?: boolean | undefined;
  /** API version to speak. Default: that of the controller, at most the newest one that we know. */
  readonly version?: string | undefined;
  /** Tenant of calls that name none. Default `admin`. */
  readonly tenant?: string | undefined;
  /** Longest silence of the controller in a call, in milliseconds. Default 60,000. */
  readonly timeoutMs?: number | undefined;
  /** Most calls at one time, each on its own kept connection. Default 16. */
  readonly connections?: number | undefined;
  /** For metrics. */
  readonly onCall?: CallObserver | undefined;
}

/** Counters since creation. */
export interface AviClientStats {
  /** Exchanges with the controller, logins included. */
  calls: number;
  /** Of these, without an answer. */
  unanswered: number;
  logins: number;
  /** Sent, and not answered yet, or waiting for a connection. */
  inFlight: number;
}

/**
 * Typed calls: `client.GET('/api/pool/{uuid}', { params: { path: { uuid } } })`. The tenant is the header parameter
 * `X-Avi-Tenant`. Calls throw AviError; `error` in results is never set.
 */
export type AviClient = Client<paths, 'application/json'>;

export interface AviConnection {
  readonly client: AviClient;
  readonly session: Session;
  readonly origin: string;
  readonly stats: Readonly<AviClientStats>;
  /** Waits for calls under way, and logs out. */
  close(): Promise<void>;
}

const LOGOUT_MS = 2_000;

/** Opens nothing yet: the first call connects and logs in. */
export function createAviClient(options: AviClientOptions): AviConnection {
  const origin = controllerOrigin(options.controller);
  const transport = createTransport({
    origin,
    ca: options.ca,
    verify: options.verify ?? true,
    timeoutMs: options.timeoutMs ?? 60_000,
    connections: options.connections ?? 16,
  });
  const stats: AviClientStats = { calls: 0, unanswered: 0, logins: 0, inFlight: 0 };
  const { onCall } = options;

  const send = async (request: HttpRequest) => {
    const start = performance.now();
    let status = 0;
    stats.calls++;
    stats.inFlight++;
    try {
      const answer = await transport.send(request);
      status = answer.status;
      return answer;
    } finally {
      stats.inFlight--;
      if (status === 0) stats.unanswered++;
      else if (request.path === '/login' && status < 300) stats.logins++;
      onCall?.(request.method, typeInPath(request.path), status, performance.now() - start);
    }
  };

  const session = createSession(send, {
    origin,
    credentials: options.credentials,
    version: options.version,
  });
  const call = createFetch(session, origin);
  const client = createClient<paths, 'application/json'>({
    baseUrl: origin,
    headers: { 'X-Avi-Tenant': options.tenant ?? 'admin' },
    // openapi-fetch uses no more of Request and Response than these classes have.
    Request: LeanRequest as unknown as typeof Request,
    fetch: call as unknown as (request: Request) => Promise<LeanResponse & Response>,
  });

  return {
    client,
    session,
    origin,
    stats,
    async close() {
      await session.logout(AbortSignal.timeout(LOGOUT_MS));
      await transport.close();
    },
  };
}

/**
 * The data of a typed call: `const cluster = await dataOf(client.GET('/api/cluster'))`.
 *
 * @throws AviError of the call; of kind `retry` when the answer has no body.
 */
export async function dataOf<T>(
  call: Promise<{ readonly data?: T; readonly response: Response }>,
): Promise<T> {
  const { data, response } = await call;
  if (data === undefined) throw new AviError('retry', response.status, 'The answer is empty');
  return data;
}

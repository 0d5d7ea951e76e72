import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { type Dispatcher, Pool } from 'undici';
import { connectionError } from './errors.ts';

export interface TransportOptions {
  /** Origin of the controller, e.g. `https://10.0.0.1`. */
  readonly origin: string;
  /** Authorities (PEM) that are trusted besides those of the system. */
  readonly ca?: string | undefined;
  /** False accepts any certificate. */
  readonly verify: boolean;
  /** Longest wait for a connection, for the head of an answer, and between parts of its body; milliseconds. */
  readonly timeoutMs: number;
  /** Most connections at one time. Each carries one call at a time. */
  readonly connections: number;
}

export interface HttpRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Transport {
  readonly origin: string;
  /**
   * @throws AviError of kind `retry` and status 0 when no answer arrives, or the reason of the signal when that aborts.
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Waits for calls under way. */
  close(): Promise<void>;
}

/**
 * HTTP/1.1 to one controller over a bounded set of kept connections.
 *
 * It works on undici's dispatch level: `fetch` with its Request, Response and body streams takes six times the
 * processor time for bodies as small as ours.
 */
export function createTransport(options: TransportOptions): Transport {
  const { origin, timeoutMs } = options;
  const pool = new Pool(origin, {
    allowH2: false,
    pipelining: 1,
    connections: options.connections,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    // Shorter than the idle time of usual front ends (60 s and more): a connection must not be closed under a call.
    keepAliveTimeout: 30_000,
    connect: { timeout: timeoutMs, ...tlsOptions(options) },
  });
  return {
    origin,
    send: (request) => send(pool, origin, request),
    close: () => pool.close(),
  };
}

function tlsOptions({ origin, ca, verify }: TransportOptions): {
  rejectUnauthorized?: boolean;
  secureContext?: SecureContext;
} {
  if (!origin.startsWith('https:')) return {};
  if (!verify) return { rejectUnauthorized: false };
  // Built once: with hundreds of authorities it takes longer than the handshake.
  const roots = [
    ...getCACertificates('default'),
    ...getCACertificates('system'),
    ...(ca === undefined ? [] : [ca]),
  ];
  return { secureContext: createSecureContext({ ca: roots }) };
}

function send(pool: Pool, origin: string, request: HttpRequest): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const { signal } = request;
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    let status = 0;
    let headers: HttpAnswer['headers'] = {};
    const chunks: Buffer[] = [];
    let controller: Dispatcher.DispatchController | undefined;
    const abort = () => {
      // A call that still waits for a connection has no controller: it goes when its turn comes.
      controller?.abort(signal?.reason);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started;
        if (signal?.aborted) started.abort(signal.reason);
      },
      onResponseStart(_controller, statusCode, answerHeaders) {
        status = statusCode;
        headers = answerHeaders;
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        signal?.removeEventListener('abort', abort);
        const [first] = chunks;
        const body = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
        resolve({ status, headers, text: body.toString('utf8') });
      },
      onResponseError(_controller, error) {
        signal?.removeEventListener('abort', abort);
        reject(signal?.aborted ? signal.reason : connectionError(error, origin));
      },
    };
    try {
      pool.dispatch(
        {
          method: request.method as Dispatcher.HttpMethod,
          path: request.path,
          headers: request.headers as string[],
          body: request.body ?? null,
        },
        handler,
      );
    } catch (error) {
      signal?.removeEventListener('abort', abort);
      reject(connectionError(error, origin));
    }
  });
}

import type { KubeConfig } from '@kubernetes/client-node';
import { Agent, type Dispatcher, ProxyAgent, Socks5ProxyAgent } from 'undici';
import { type Credentials, createCredentialSource } from './credentials.ts';
import { type ClientReason, errorFromAnswer, KubeError } from './errors.ts';
import { parseJsonLines } from './json-lines.ts';
import { errorText } from './logger.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Undefined values are left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

export const MERGE_PATCH = 'application/merge-patch+json';

export interface CallOptions {
  readonly query?: Query;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Type of the body; `application/json` unless given. */
  readonly contentType?: string;
  readonly signal?: AbortSignal;
  /** Longest wait for the answer, and longest silence while it arrives, in milliseconds (default 30 s). */
  readonly timeoutMs?: number;
}

export interface StreamOptions {
  readonly signal?: AbortSignal;
  /** Longest silence before the connection is given up as dead, in milliseconds; asked again whenever it may have passed. */
  readonly idleMs: () => number;
  /** Called once the server has accepted the request. */
  readonly onOpen?: () => void;
}

/**
 * Calls to the Kubernetes API. Every failure is a {@link KubeError}, except that an aborted call throws the reason of its
 * signal.
 */
export interface Connection {
  /** Address of the API server, without a slash at the end. */
  readonly server: string;
  /** One call; resolves with the parsed JSON answer. `T` is what the API promises for that path; it is not checked. */
  request<T = unknown>(method: Method, path: string, options?: CallOptions): Promise<T>;
  /** A watch: the parsed lines of the answer, as they arrive. Ends when the server ends it. */
  stream(path: string, query: Query, options: StreamOptions): AsyncGenerator<unknown, void, undefined>;
  /** Breaks all calls off. */
  close(): Promise<void>;
}

export interface ConnectionOptions {
  readonly userAgent?: string;
  /** Longest time to build a connection, in milliseconds. */
  readonly connectTimeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 30_000;

/** Opens no socket yet; connections are built when needed and kept alive between calls. */
export function createConnection(kubeConfig: KubeConfig, options: ConnectionOptions = {}): Connection {
  const cluster = kubeConfig.getCurrentCluster();
  if (cluster === null) throw new Error('The kubeconfig names no current cluster.');
  const server = cluster.server.replace(/\/+$/, '');
  const { origin, pathname } = new URL(server);
  const basePath = pathname === '/' ? '' : pathname;
  const credentials = createCredentialSource(kubeConfig);
  const userAgent = options.userAgent ?? 'avi-kubernetes-operator';
  const connectTimeout = options.connectTimeoutMs ?? 10_000;

  let dispatcher: Dispatcher | undefined;
  let dispatcherTls: Credentials['tls'] = {};
  let closed = false;

  /** The connection pool for these TLS settings; a new one when a certificate or the CA was rotated. */
  function dispatcherFor(tls: Credentials['tls']): Dispatcher {
    if (dispatcher !== undefined && sameTls(tls, dispatcherTls)) return dispatcher;
    const old = dispatcher;
    dispatcher = createDispatcher(tls, cluster?.proxyUrl, connectTimeout);
    dispatcherTls = tls;
    // Calls under way (watches, too) end in their own time.
    old?.close().catch(() => {});
    return dispatcher;
  }

  async function call(
    method: Method,
    path: string,
    query: Query | undefined,
    { body, contentType, signal, timeoutMs, bodyTimeoutMs }: CallOptions & { bodyTimeoutMs: number },
  ): Promise<Dispatcher.ResponseData> {
    const context = `${method} ${path}`;
    const payload = body === undefined ? null : JSON.stringify(body);
    for (let attempt = 1; ; attempt++) {
      if (closed) throw new KubeError(`${context}: the connection is closed`, noAnswer('ConnectionFailed'));
      const used = await credentials.get();
      const { headers, tls } = used;
      signal?.throwIfAborted();
      let answer: Dispatcher.ResponseData;
      try {
        answer = await dispatcherFor(tls).request({
          origin,
          path: basePath + path + queryText(query),
          method,
          headers: {
            ...headers,
            accept: 'application/json',
            'user-agent': userAgent,
            ...(payload !== null && { 'content-type': contentType ?? 'application/json' }),
          },
          body: payload,
          headersTimeout: timeoutMs ?? DEFAULT_TIMEOUT_MS,
          bodyTimeout: bodyTimeoutMs,
          signal: signal ?? null,
        });
      } catch (error) {
        throw transportError(error, context, signal);
      }
      if (answer.statusCode >= 200 && answer.statusCode < 300) return answer;
      const text = await answer.body.text().catch(() => '');
      if (answer.statusCode === 401 && attempt === 1 && credentials.refresh(used)) continue;
      throw errorFromAnswer(answer.statusCode, answer.headers, text, context);
    }
  }

  return {
    server,

    async request<T>(method: Method, path: string, callOptions: CallOptions = {}): Promise<T> {
      const { query, ...rest } = callOptions;
      const bodyTimeoutMs = rest.timeoutMs ?? DEFAULT_TIMEOUT_MS;
      const answer = await call(method, path, query, { ...rest, bodyTimeoutMs });
      let text: string;
      try {
        text = await answer.body.text();
      } catch (error) {
        throw transportError(error, `${method} ${path}`, rest.signal);
      }
      try {
        return JSON.parse(text);
      } catch {
        // Without the parser's message, which quotes the text.
        throw new KubeError(`${method} ${path}: the answer is no JSON`, {
          ...noAnswer('InvalidAnswer'),
          status: answer.statusCode,
          retryable: true,
        });
      }
    },

    async *stream(path: string, query: Query, { signal, idleMs, onOpen }: StreamOptions) {
      const context = `watch ${path}`;
      const { body } = await call('GET', path, query, {
        ...(signal !== undefined && { signal }),
        timeoutMs: Math.min(idleMs(), DEFAULT_TIMEOUT_MS),
        // Silence is watched below; undici's coarser timer only guards the text of a refusal.
        bodyTimeoutMs: 0,
      });
      let heardAt = performance.now();
      let timer: NodeJS.Timeout;
      const check = () => {
        const limit = idleMs();
        const left = heardAt + limit - performance.now();
        if (left > 0) {
          timer = setTimeout(check, left);
          return;
        }
        body.destroy(new KubeError(`${context}: nothing heard for ${limit / 1000} s`, noAnswer('Timeout')));
      };
      timer = setTimeout(check, idleMs());
      try {
        onOpen?.();
        const chunks = notify(body, () => {
          heardAt = performance.now();
        });
        yield* parseJsonLines(chunks);
      } catch (error) {
        throw transportError(error, context, signal);
      } finally {
        clearTimeout(timer);
        // Destroying a live body emits an error, which nobody else listens to any more.
        body.on('error', () => {});
        body.destroy();
      }
    },

    async close() {
      closed = true;
      await dispatcher?.destroy();
    },
  };
}

/** Passes the chunks on, and tells of each. */
async function* notify(chunks: AsyncIterable<Buffer>, onChunk: () => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onChunk();
    yield chunk;
  }
}

function createDispatcher(
  tls: Credentials['tls'],
  proxyUrl: string | undefined,
  connectTimeout: number,
): Dispatcher {
  // HTTP/1.1: a watch has a socket of its own, so that one dead connection is one dead watch and is noticed as such.
  const shared = { allowH2: false, keepAliveTimeout: 30_000, connectTimeout };
  const keepAlive = { keepAlive: true, keepAliveInitialDelay: 30_000 };
  if (proxyUrl === undefined || proxyUrl === '') {
    return new Agent({ ...shared, connect: { ...tls, ...keepAlive } });
  }
  if (proxyUrl.startsWith('socks'))
    return new Socks5ProxyAgent(proxyUrl, { ...shared, requestTls: { ...tls } });
  return new ProxyAgent({ ...shared, uri: proxyUrl, requestTls: { ...tls, ...keepAlive } });
}

function sameTls(a: Credentials['tls'], b: Credentials['tls']): boolean {
  return (
    sameBytes(a.ca, b.ca) &&
    sameBytes(a.cert, b.cert) &&
    sameBytes(a.key, b.key) &&
    sameBytes(a.pfx, b.pfx) &&
    a.servername === b.servername &&
    a.rejectUnauthorized === b.rejectUnauthorized
  );
}

function sameBytes(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Buffer.isBuffer(a) && Buffer.isBuffer(b)) return a.equals(b);
  return false;
}

function queryText(query: Query | undefined): string {
  if (query === undefined) return '';
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return parameters.size === 0 ? '' : `?${parameters}`;
}

function noAnswer(reason: ClientReason) {
  return { status: 0, reason };
}

/** Gives what undici or a socket threw a meaning. */
function transportError(error: unknown, context: string, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof KubeError) return error;
  const code = codeOf(error);
  const timedOut =
    code === 'UND_ERR_HEADERS_TIMEOUT' ||
    code === 'UND_ERR_BODY_TIMEOUT' ||
    code === 'UND_ERR_CONNECT_TIMEOUT';
  const text = errorText(error) || code;
  return new KubeError(`${context}: ${text}`, {
    ...noAnswer(timedOut ? 'Timeout' : 'ConnectionFailed'),
    cause: error,
  });
}

function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return '';
}

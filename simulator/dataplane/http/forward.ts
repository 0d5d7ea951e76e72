import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { PickRequest } from '../balance/algorithms.ts';
import type { LivePool } from '../balance/pool.ts';
import type { LiveServer } from '../balance/server.ts';
import type { RequestView } from '../model/request.ts';
import { HeaderList } from './header-list.ts';
import { headersFor } from './request-headers.ts';
import type { Upstreams } from './upstreams.ts';

/** A request on its way to a server of a pool. */
export interface Passage {
  readonly pool: LivePool;
  readonly request: RequestView;
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly upstreams: Upstreams;
  /** Brings the headers of the server's answer into their final form. */
  readonly prepare: (status: number, headers: HeaderList) => void;
  /** A server has refused the connection. */
  readonly suspect: (server: LiveServer) => void;
  /** No server can be had. */
  readonly unavailable: () => void;
  /** The server has not answered properly. Only called while nothing has been sent to the client. */
  readonly failed: (status: number, why: string) => void;
}

const IDEMPOTENT = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

/** So many servers are tried for one request, when they refuse connections. */
const MAX_TRIES = 4;

/**
 * Sends a request to a server and its answer back. While nothing of the request has been sent, a server that cannot be
 * reached is replaced by another one; so is one that ends a connection under a request that may be repeated.
 */
export function forward(passage: Passage): void {
  new Forwarding(passage).next();
}

class Forwarding {
  readonly #passage: Passage;
  readonly #pick: PickRequest;
  readonly #tried = new Set<LiveServer>();
  readonly #hasBody: boolean;
  #bodyStarted = false;
  #stream: Readable | undefined;
  #repeated = false;
  #reselects = 0;

  constructor(passage: Passage) {
    this.#passage = passage;
    this.#pick = pickRequestOf(passage.request);
    this.#hasBody = hasBody(passage.incoming);
  }

  next(): void {
    const { pool, response, unavailable, upstreams, request } = this.#passage;
    if (response.destroyed) return;
    const picked = pool.pick(this.#pick, this.#tried);
    if (picked === 'abort') {
      response.destroy();
      return;
    }
    if (picked === undefined) {
      if (this.#tried.size === 0) unavailable();
      else this.#passage.failed(503, 'no server could be reached');
      return;
    }
    const { server, cookie } = picked;
    const { pool: connections, servername } = upstreams.get(pool, server, request.host);
    const { timeoutMs } = pool.config;
    // `servername` is not in the types: it tells which of its connections are for the same name.
    const options: Dispatcher.DispatchOptions & { servername: string } = {
      path: request.query === '' ? request.path : `${request.path}?${request.query}`,
      method: request.method,
      headers: headersFor(request, pool.config, server),
      body: this.#hasBody ? this.#newBody() : null,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      servername,
    };
    try {
      connections.dispatch(options, new Exchange(this.#passage, server, cookie, this));
    } catch {
      // What cannot be expressed in a request, such as a header with control characters.
      this.#passage.failed(400, 'the request cannot be passed on');
    }
  }

  /** Whether the request goes to another server because of the status of an answer. */
  reselects(status: number, server: LiveServer): boolean {
    const { pool, request } = this.#passage;
    const { reselect } = pool.config;
    if (reselect === undefined || this.#bodyStarted || this.#reselects >= reselect.retries) return false;
    if (!reselect.matches(status) || !(reselect.nonIdempotent || IDEMPOTENT.has(request.method)))
      return false;
    this.#tried.add(server);
    this.#reselects += 1;
    return true;
  }

  failed(error: Error, server: LiveServer): void {
    const { request, failed, suspect, upstreams } = this.#passage;
    if (upstreams.isConnectFailure(error)) {
      suspect(server);
      this.#tried.add(server);
      if (this.#tried.size < MAX_TRIES && !this.#bodyStarted) {
        this.next();
        return;
      }
      failed(503, 'no server could be reached');
      return;
    }
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'UND_ERR_HEADERS_TIMEOUT') {
      failed(504, 'the server has not answered in time');
      return;
    }
    // Most often a kept connection that the server was just closing.
    if (
      !this.#repeated &&
      !this.#bodyStarted &&
      IDEMPOTENT.has(request.method) &&
      code !== 'UND_ERR_ABORTED'
    ) {
      this.#repeated = true;
      this.next();
      return;
    }
    failed(502, 'the server has not answered properly');
  }

  #newBody(): Readable {
    this.#stream = Readable.from(this.#body(), { objectMode: false });
    return this.#stream;
  }

  /** The answer is complete, perhaps before the request: the rest of it must not block the client's connection. */
  answered(): void {
    const { incoming } = this.#passage;
    if (incoming.complete && incoming.readableEnded) return;
    if (this.#stream === undefined || this.#stream.closed) incoming.resume();
    else this.#stream.once('close', () => incoming.resume()).destroy();
  }

  /** Read when a connection is there, so that another server can have it as long as none had. */
  async *#body(): AsyncGenerator<Buffer> {
    this.#bodyStarted = true;
    for await (const chunk of this.#passage.incoming.iterator({ destroyOnReturn: false })) yield chunk;
  }
}

export function pickRequestOf(request: RequestView): PickRequest {
  const { headers } = request;
  return {
    clientAddress: request.clientAddress,
    clientPort: request.clientPort,
    uri: request.query === '' ? request.path : `${request.path}?${request.query}`,
    header: (name) => headers.get(name),
    cookie: (name) => headers.cookie(name),
  };
}

function hasBody({ headers, httpVersionMajor, readableEnded, method }: IncomingMessage): boolean {
  if (headers['transfer-encoding'] !== undefined) return true;
  if (headers['content-length'] !== undefined) return headers['content-length'] !== '0';
  return httpVersionMajor === 2 && !readableEnded && method !== 'GET' && method !== 'HEAD';
}

/** One attempt with one server: what undici tells of it. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #passage: Passage;
  readonly #server: LiveServer;
  readonly #cookie: string | undefined;
  readonly #forwarding: Forwarding;
  #controller: Dispatcher.DispatchController | undefined;
  #over = false;

  constructor(passage: Passage, server: LiveServer, cookie: string | undefined, forwarding: Forwarding) {
    this.#passage = passage;
    this.#server = server;
    this.#cookie = cookie;
    this.#forwarding = forwarding;
    server.begin(this);
    passage.response.once('close', this.#onClose);
  }

  /** Its server has been drained. */
  destroy(): void {
    this.#end();
    this.#controller?.abort(new Error('the server is gone'));
    this.#passage.response.destroy();
  }

  readonly #onClose = (): void => {
    if (this.#over) return;
    this.#end();
    this.#controller?.abort(new Error('the client is gone'));
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#over) controller.abort(new Error('the client is gone'));
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    parsed: Record<string, string | string[] | undefined>,
    message?: string,
  ): void {
    const { response, pool, prepare } = this.#passage;
    if (this.#over) return;
    if (status < 200) {
      passInformation(response, status, parsed.link);
      return;
    }
    if (this.#forwarding.reselects(status, this.#server)) {
      this.#end();
      controller.abort(new Error('another server is asked'));
      this.#forwarding.next();
      return;
    }
    const headers = new HeaderList(texts(controller.rawHeaders));
    pool.learn(headers.all('set-cookie'), this.#server);
    prepare(status, headers);
    if (this.#cookie !== undefined) headers.add('Set-Cookie', this.#cookie);
    writeHead(response, status, message ?? '', headers);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { response } = this.#passage;
    if (this.#over || response.write(chunk)) return;
    controller.pause();
    response.once('drain', () => controller.resume());
  }

  onResponseEnd(_controller: Dispatcher.DispatchController, trailers: NodeJS.Dict<string | string[]>): void {
    if (this.#over) return;
    this.#end();
    const { response } = this.#passage;
    const names = Object.keys(trailers);
    if (names.length > 0 && !response.hasHeader('content-length')) {
      response.addTrailers(
        names.flatMap((name) => [trailers[name] ?? []].flat().map((v): [string, string] => [name, v])),
      );
    }
    response.end();
    this.#forwarding.answered();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#over) return;
    this.#end();
    const { response } = this.#passage;
    // The client has to see that the answer is incomplete.
    if (response.headersSent) response.destroy();
    else this.#forwarding.failed(error, this.#server);
  }

  #end(): void {
    this.#over = true;
    this.#server.end(this);
    this.#passage.response.off('close', this.#onClose);
  }
}

function texts(raw: Dispatcher.DispatchController['rawHeaders']): string[] {
  return Array.isArray(raw)
    ? raw.map((part) => (typeof part === 'string' ? part : part.toString('latin1')))
    : [];
}

function passInformation(
  response: ServerResponse,
  status: number,
  link: string | string[] | undefined,
): void {
  if (status === 103 && link !== undefined) response.writeEarlyHints({ link });
  else if (status === 102 && 'writeProcessing' in response) response.writeProcessing();
}

function writeHead(response: ServerResponse, status: number, message: string, headers: HeaderList): void {
  if (response.req.httpVersionMajor < 2) {
    response.writeHead(status, message, headers.raw);
    return;
  }
  const fields: Record<string, string[]> = {};
  for (let i = 0; i < headers.raw.length; i += 2) {
    const name = (headers.raw[i] ?? '').toLowerCase();
    fields[name] ??= [];
    fields[name].push(headers.raw[i + 1] ?? '');
  }
  response.writeHead(status, fields);
}

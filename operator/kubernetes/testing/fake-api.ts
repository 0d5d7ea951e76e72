import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { KubeConfig } from '@kubernetes/client-node';
import { type Connection, createConnection } from '../connection.ts';

/** One request that arrived at the {@link FakeApi}; the test says what is answered. */
export class Call {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Resolves when the client has let go of the request. */
  readonly closed: Promise<void>;
  readonly #response: ServerResponse;

  constructor(request: IncomingMessage, response: ServerResponse, body: string) {
    const url = new URL(request.url ?? '', 'http://fake');
    this.method = request.method ?? '';
    this.path = url.pathname;
    this.query = Object.fromEntries(url.searchParams);
    this.headers = request.headers;
    this.body = body;
    this.#response = response;
    this.closed = new Promise((resolve) => response.once('close', resolve));
  }

  /** Answers in JSON, all at once. */
  json(body: unknown, status = 200, headers: Record<string, string> = {}): void {
    this.text(JSON.stringify(body), status, { 'content-type': 'application/json', ...headers });
  }

  text(body: string, status: number, headers: Record<string, string> = {}): void {
    this.#response.writeHead(status, headers).end(body);
  }

  /** Answers with a Kubernetes `Status`. */
  status(code: number, reason: string, headers: Record<string, string> = {}): void {
    this.json(statusObject(code, reason), code, headers);
  }

  /** Begins a stream without sending anything in it. */
  open(): this {
    this.#response.writeHead(200, { 'content-type': 'application/json' });
    this.#response.flushHeaders();
    return this;
  }

  /** Sends watch events, one a line. */
  send(...events: readonly { type: string; object: unknown }[]): this {
    return this.raw(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  }

  raw(text: string): this {
    if (!this.#response.headersSent) this.open();
    this.#response.write(text);
    return this;
  }

  end(): void {
    this.#response.end();
  }

  /** Breaks the connection. */
  reset(): void {
    this.#response.socket?.resetAndDestroy();
  }
}

/** A Kubernetes API over real HTTP that does exactly what a test tells it, request by request. */
export class FakeApi {
  readonly #server: Server;
  readonly #arrived: Call[] = [];
  readonly #waiting: ((call: Call) => void)[] = [];
  readonly #connections: Connection[] = [];
  #sockets = 0;

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', () => this.#sockets++);
    server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const call = new Call(request, response, body);
      const waiter = this.#waiting.shift();
      if (waiter === undefined) this.#arrived.push(call);
      else waiter(call);
    });
  }

  static async start(): Promise<FakeApi> {
    const server = createServer();
    const api = new FakeApi(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Connections from clients since the start. */
  get sockets(): number {
    return this.#sockets;
  }

  kubeConfig(user: object = {}, path = ''): KubeConfig {
    return plainKubeConfig(this.url + path, user);
  }

  connect(user?: object, path?: string): Connection {
    const connection = createConnection(this.kubeConfig(user, path));
    this.#connections.push(connection);
    return connection;
  }

  /** The next request, in order of arrival. */
  next(): Promise<Call> {
    const call = this.#arrived.shift();
    if (call !== undefined) return Promise.resolve(call);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Requests that arrived and that no test has asked for. */
  get unexpected(): string[] {
    return this.#arrived.map((call) => `${call.method} ${call.path} ${new URLSearchParams(call.query)}`);
  }

  async stop(): Promise<void> {
    for (const connection of this.#connections) await connection.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

export function plainKubeConfig(server: string, user: object = {}): KubeConfig {
  const config = new KubeConfig();
  config.loadFromClusterAndUser({ name: 'fake', server, skipTLSVerify: true }, { name: 'user', ...user });
  return config;
}

export function statusObject(code: number, reason: string) {
  return { kind: 'Status', apiVersion: 'v1', status: 'Failure', message: `it is ${reason}`, reason, code };
}

export const added = (object: unknown) => ({ type: 'ADDED', object });
export const modified = (object: unknown) => ({ type: 'MODIFIED', object });
export const deleted = (object: unknown) => ({ type: 'DELETED', object });
export const bookmark = (resourceVersion: string) => ({
  type: 'BOOKMARK',
  object: { kind: 'Thing', apiVersion: 'test/v1', metadata: { resourceVersion } },
});
export const endOfList = (resourceVersion: string) => ({
  type: 'BOOKMARK',
  object: {
    kind: 'Thing',
    apiVersion: 'test/v1',
    metadata: { resourceVersion, annotations: { 'k8s.io/initial-events-end': 'true' } },
  },
});
export const errorEvent = (code: number, reason: string) => ({
  type: 'ERROR',
  object: statusObject(code, reason),
});

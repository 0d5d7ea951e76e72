/** A small Avi Controller for the tests of the client: real HTTPS, real sessions, scripted answers. */
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

export const PASSWORD = 'pa55-word"with\\quotes';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  /** Sent as JSON unless it is a string. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** Never answers. */
  readonly hang?: boolean;
  /** Closes the connection instead of answering. */
  readonly reset?: boolean;
}

export interface TestController {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  /** The certificate, which is its own authority. */
  readonly ca: string;
  readonly received: Received[];
  /** Connections accepted so far. */
  readonly connections: () => number;
  /** The received calls to a path. */
  calls(path: string): Received[];
  /** Ends all sessions: the next calls get 401. */
  dropSessions(): void;
  /** Makes a session that no login opened. */
  newSession(): string[];
  close(): Promise<void>;
}

type Handler = (call: Received) => Answer | Promise<Answer> | undefined;

let certificate: ReturnType<typeof generate> | undefined;

/**
 * Starts it on a free port. `handle` answers what it wants to, before (`first`) or after the session checks; the rest is
 * login, logout, initial-data (31.1.1) and 404.
 */
export async function startController(
  handle: Handler,
  first: Handler = () => undefined,
): Promise<TestController> {
  certificate ??= generate([{ name: 'commonName', value: 'controller' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  const pem = await certificate;
  const sessions = new Map<string, string>();
  const received: Received[] = [];
  const sockets = new Set<Duplex>();
  let opened = 0;
  let serial = 0;

  const newSession = () => {
    serial++;
    const [session, csrf] = [`session-${serial}`, `csrf-${serial}`];
    sessions.set(session, csrf);
    return [
      `csrftoken=${csrf}; Max-Age=31449600; Path=/; Secure`,
      `sessionid=${session}; HttpOnly; Max-Age=86400; Path=/; Secure`,
      `avi-sessionid=${session}; HttpOnly; Max-Age=86400; Path=/; Secure`,
    ];
  };

  const login = (call: Received): Answer => {
    const { username, password, token } = JSON.parse(call.body) as Record<string, string>;
    if (username !== 'admin' || (password !== PASSWORD && token !== 't0ken')) {
      return { status: 401, body: { error: 'Invalid credentials' } };
    }
    return { headers: { 'Set-Cookie': newSession() }, body: { session_cookie_name: 'avi-sessionid' } };
  };

  const refused = (call: Received): Answer | undefined => {
    const [, session = ''] = /avi-sessionid=([^;]*)/.exec(call.headers.cookie ?? '') ?? [];
    const csrf = sessions.get(session);
    if (csrf === undefined)
      return { status: 401, body: { error: 'Authentication credentials were not provided.' } };
    if (call.method === 'GET') return undefined;
    const cookie = /csrftoken=([^;]*)/.exec(call.headers.cookie ?? '')?.[1];
    if (cookie === csrf && call.headers['x-csrftoken'] === csrf && call.headers.referer !== undefined)
      return undefined;
    return { status: 401, body: 'CSRF token missing or incorrect.' };
  };

  const answer = async (call: Received): Promise<Answer> => {
    const early = await first(call);
    if (early !== undefined) return early;
    if (call.path === '/login') return login(call);
    const refusal = refused(call);
    if (refusal !== undefined) return refusal;
    const own = await handle(call);
    if (own !== undefined) return own;
    if (call.path === '/api/initial-data')
      return { body: { version: { Version: '31.1.1', min_version: '15.2' } } };
    if (call.path === '/logout') return {};
    return { status: 404, body: { error: 'Pool object not found!' } };
  };

  const server: Server = createServer({ key: pem.private, cert: pem.cert }, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const call = { method: request.method ?? '', path, query, headers: request.headers, body };
    received.push(call);
    const { status = 200, body: out = '', headers = {}, hang, reset } = await answer(call);
    if (hang) return;
    if (reset) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(typeof out === 'string' ? out : JSON.stringify(out));
  });
  server.on('connection', (socket) => {
    opened++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    ca: pem.cert,
    received,
    connections: () => opened,
    calls: (path) => received.filter((call) => call.path === path),
    dropSessions: () => sessions.clear(),
    newSession,
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

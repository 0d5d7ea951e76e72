import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { LivePool } from '../balance/pool.ts';
import type { RequestView } from '../model/request.ts';
import type { VirtualService } from '../model/virtual-service.ts';
import { pickRequestOf } from './forward.ts';
import type { Surroundings } from './handler.ts';
import { HeaderList } from './header-list.ts';
import { headersFor } from './request-headers.ts';
import { prepareResponseHeaders } from './response-headers.ts';

export interface UpgradePassage {
  readonly around: Surroundings;
  readonly service: VirtualService;
  readonly pool: LivePool;
  readonly request: RequestView;
  /** As the client wrote it in `Upgrade`. */
  readonly protocol: string;
  readonly socket: Duplex;
  /** What the client has sent after its request. */
  readonly head: Buffer;
  readonly refuse: (status: number) => void;
}

/**
 * Passes a request for another protocol to a server. When the server agrees, bytes go both ways until one side ends; when
 * not, its answer goes to the client, whose connection ends then.
 */
export function upgrade(passage: UpgradePassage): void {
  const { around, pool, request, protocol, socket, head, refuse } = passage;
  const picked = pool.pick(pickRequestOf(request));
  if (picked === undefined || picked === 'abort') {
    refuse(503);
    return;
  }
  const { server, cookie } = picked;
  const toServer = httpRequest({
    method: request.method,
    path: request.query === '' ? request.path : `${request.path}?${request.query}`,
    headers: [...headersFor(request, pool.config, server), 'Connection', 'Upgrade', 'Upgrade', protocol],
    // Node waits for `connect` itself; with TLS, what is written waits for the handshake.
    createConnection: () => around.connections.open(pool, server, { host: request.host }),
  });
  const session = {
    destroy() {
      socket.destroy();
      toServer.destroy();
    },
  };
  server.begin(session);
  socket.on('error', () => toServer.destroy());
  socket.once('close', () => {
    server.end(session);
    toServer.destroy();
  });
  toServer.on('error', () => {
    around.suspect(pool, server);
    if (socket.writable) refuse(502);
  });
  toServer.on('response', (answer) => {
    const { statusCode = 502, statusMessage = '' } = answer;
    socket.write(
      headText(statusCode, statusMessage, headersOf(passage, answer, cookie), ['Connection: close']),
      'latin1',
    );
    answer.pipe(socket);
  });
  toServer.on('upgrade', (answer, serverSocket, serverHead) => {
    const { statusCode = 101, statusMessage = '' } = answer;
    const extra = ['Connection: Upgrade', `Upgrade: ${answer.headers.upgrade ?? protocol}`];
    socket.write(headText(statusCode, statusMessage, headersOf(passage, answer, cookie), extra), 'latin1');
    if (serverHead.length > 0) socket.write(serverHead);
    if (head.length > 0) serverSocket.write(head);
    serverSocket.on('error', () => socket.destroy());
    serverSocket.once('close', () => socket.destroy());
    socket.once('close', () => serverSocket.destroy());
    socket.pipe(serverSocket).pipe(socket);
  });
  toServer.end();
}

function headersOf(
  { around, service, request }: UpgradePassage,
  { rawHeaders, statusCode = 0 }: IncomingMessage,
  cookie: string | undefined,
): HeaderList {
  const headers = new HeaderList(rawHeaders);
  prepareResponseHeaders(around.catalog, service, request, statusCode, headers);
  if (cookie !== undefined) headers.add('Set-Cookie', cookie);
  return headers;
}

function headText(status: number, message: string, headers: HeaderList, extra: readonly string[]): string {
  const lines = [`HTTP/1.1 ${status} ${message}`, ...extra];
  for (let i = 0; i < headers.raw.length; i += 2) lines.push(`${headers.raw[i]}: ${headers.raw[i + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n`;
}

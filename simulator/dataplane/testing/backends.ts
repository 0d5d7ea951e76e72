import { createSocket } from 'node:dgram';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import type { Endpoint } from '../options.ts';

/** Servers on loopback ports that pools can be mapped to. */

/** A running server. */
export interface Backend {
  readonly name: string;
  readonly at: Endpoint;
  stop(): Promise<void>;
}

/** What an {@link httpBackend} answers. */
export interface Echo {
  readonly server: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Tells which server it is and what it was asked, in JSON; `handle` may answer in its own way (by returning true). */
export function httpBackend(
  name: string,
  handle: (...args: Parameters<RequestListener>) => boolean = () => false,
  tls?: ServerOptions,
): Promise<Backend & { readonly server: Server }> {
  const listener: RequestListener = async (request, response) => {
    if (handle(request, response)) return;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const echo: Echo = {
      server: name,
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(echo));
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  return listening(name, server);
}

/** Sends its name and then back whatever comes. */
export function tcpBackend(name: string, handle?: (socket: Socket) => void): Promise<Backend> {
  const server = createTcpServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    if (handle !== undefined) {
      handle(socket);
      return;
    }
    socket.write(`${name}\n`);
    socket.pipe(socket);
  });
  return listening(name, server);
}

async function listening<T extends TcpServer>(name: string, server: T): Promise<Backend & { server: T }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    name,
    server,
    at: { host: '127.0.0.1', port },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Answers each datagram with its name and the datagram. */
export function udpBackend(name: string): Promise<Backend> {
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => socket.send(`${name} ${message}`, port, address));
  return new Promise((resolve) => {
    socket.bind(0, '127.0.0.1', () => {
      resolve({
        name,
        at: { host: '127.0.0.1', port: socket.address().port },
        stop: () => new Promise((done) => socket.close(() => done())),
      });
    });
  });
}

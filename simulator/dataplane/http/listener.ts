import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { createServer as createTlsServer, type Server as HttpsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import type { ListenSpec } from '../engine/listen-specs.ts';
import type { Listener } from '../engine/listener.ts';
import { listenOn, stopListening } from '../engine/listener.ts';
import { isDenied } from '../l4/network-security.ts';
import { numberOf } from '../model/read.ts';
import type { Endpoint } from '../options.ts';
import type { FrontTls } from '../tls/front.ts';
import { handleRequest, handleUpgrade, type Surroundings } from './handler.ts';
import { answerLocally } from './local-answers.ts';

const MAX_HEADER_SIZE = 49_152;

type AnyServer = Server | HttpsServer | Http2SecureServer;

/** Listens for HTTP or HTTPS. */
export async function openHttpListener(
  around: Surroundings,
  tls: FrontTls,
  spec: ListenSpec,
  at: Endpoint,
): Promise<Listener> {
  const sockets = new Set<Duplex>();
  let closing = false;
  const arrival = () => {
    const { vip, port, front } = listener.spec;
    return { vip, port, front, secure: listener.spec.kind !== 'http' };
  };
  const onRequest = (incoming: IncomingMessage, response: ServerResponse) => {
    if (closing) response.shouldKeepAlive = false;
    try {
      handleRequest(around, arrival(), incoming, response);
    } catch (error) {
      around.failed(error);
      answerLocally(response, 500, undefined);
    }
  };
  const server = createFor(spec, tls, () => listener.spec.front, onRequest);
  server.prependListener('connection', (socket: Duplex & { remoteAddress?: string; remotePort?: number }) => {
    if (isDenied(around.catalog, listener.spec, socket)) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    try {
      handleUpgrade(around, arrival(), incoming, socket, head);
    } catch (error) {
      around.failed(error);
      socket.destroy();
    }
  });
  tls.refresh(server, spec.front);
  const bound = await listenOn(server, at);
  const listener: Listener = {
    spec,
    at: bound,
    refresh() {
      applyProfile(server, around, listener.spec);
      tls.refresh(server, listener.spec.front);
    },
    async close(drainMs) {
      closing = true;
      const stopped = stopListening(server);
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, drainMs);
      timer.unref();
      await stopped;
    },
  };
  listener.refresh();
  return listener;
}

function createFor(
  { kind }: ListenSpec,
  tls: FrontTls,
  front: () => string,
  onRequest: (incoming: IncomingMessage, response: ServerResponse) => void,
): AnyServer {
  const options: ServerOptions = {
    maxHeaderSize: MAX_HEADER_SIZE,
    noDelay: true,
    requestTimeout: 0,
    connectionsCheckingInterval: 5000,
    // HTTP/2 without TLS is not spoken here: such requests are answered in HTTP/1.1.
    shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() !== 'h2c',
  };
  if (kind === 'http') return createServer(options, onRequest);
  const secure = tls.options(front);
  if (kind === 'https') return createTlsServer({ ...options, ...secure }, onRequest);
  const server = createSecureServer({ ...options, ...secure, allowHTTP1: true });
  // The compatibility API of Node: requests and responses look like those of HTTP/1.1.
  return server.on('request', onRequest as never);
}

function applyProfile(server: AnyServer, { catalog }: Surroundings, { application }: ListenSpec): void {
  if (!('keepAliveTimeout' in server)) return;
  const profile = catalog.applicationProfile(application)?.http ?? {};
  server.keepAliveTimeout = numberOf(profile.keepalive_timeout, 30_000);
  server.headersTimeout = numberOf(profile.client_header_timeout, 10_000);
  server.maxRequestsPerSocket = numberOf(profile.max_keepalive_requests, 100);
}

import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { LivePool } from '../balance/pool.ts';
import type { LiveServer } from '../balance/server.ts';
import type { ListenSpec } from '../engine/listen-specs.ts';
import { type Listener, listenOn, stopListening } from '../engine/listener.ts';
import type { Surroundings } from '../http/handler.ts';
import { plainAddress } from '../model/addresses.ts';
import type { ConnectionView } from '../model/policy.ts';
import type { Endpoint } from '../options.ts';
import type { FrontTls } from '../tls/front.ts';
import { choiceFor, groupFor, pickRequestFor, poolOf, serverNameScript } from './choose.ts';
import { readClientHello } from './client-hello.ts';
import { isDenied } from './network-security.ts';
import { proxyHeader } from './proxy-protocol.ts';
import { reset } from './reset.ts';

/** So many servers are tried for one connection. */
const MAX_TRIES = 4;

/** A client that is to be told apart by its first bytes has so long to send them. */
const HELLO_TIMEOUT_MS = 10_000;

/** Listens for TCP connections, which go to a server as they are; with TLS, it ends here. */
export async function openTcpListener(
  around: Surroundings,
  tls: FrontTls,
  spec: ListenSpec,
  at: Endpoint,
): Promise<Listener> {
  const sockets = new Set<Socket>();
  const accept = (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    new Connection(around, listener.spec, socket).run().catch((error: unknown) => {
      around.failed(error);
      socket.destroy();
    });
  };
  const server =
    spec.kind === 'tls'
      ? createTlsServer({ ...tls.options(() => listener.spec.front), allowHalfOpen: true }, accept)
      : createServer({ allowHalfOpen: true, noDelay: true }, accept);
  tls.refresh(server, spec.front);
  const bound = await listenOn(server, at);
  const listener: Listener = {
    spec,
    at: bound,
    refresh: () => tls.refresh(server, listener.spec.front),
    async close() {
      const stopped = stopListening(server);
      // A virtual service that goes takes its connections with it: nothing tells when they would end.
      for (const socket of sockets) socket.destroy();
      await stopped;
    },
  };
  return listener;
}

/** One client's connection, and the one to its server. */
class Connection {
  readonly #around: Surroundings;
  readonly #spec: ListenSpec;
  readonly #client: Socket;
  readonly #view: ConnectionView;
  readonly #first: Buffer[] = [];

  constructor(around: Surroundings, spec: ListenSpec, client: Socket) {
    this.#around = around;
    this.#spec = spec;
    this.#client = client;
    this.#view = {
      clientAddress: plainAddress(client.remoteAddress),
      clientPort: client.remotePort ?? 0,
      port: spec.port,
      protocol: 'tcp',
    };
    client.on('error', () => client.destroy());
  }

  async run(): Promise<void> {
    const { catalog } = this.#around;
    const service = catalog.virtualService(this.#spec.front);
    if (service === undefined || isDenied(catalog, this.#spec, this.#client)) {
      this.#client.destroy();
      return;
    }
    const script = serverNameScript(catalog, service);
    let choice = choiceFor(catalog, service, this.#view);
    if (script !== undefined) {
      const name = await this.#serverName();
      const group = name === undefined ? undefined : groupFor(catalog, script, name);
      if (group === undefined) {
        this.#client.destroy();
        return;
      }
      choice = { group };
    }
    const pool = poolOf(this.#around, choice, this.#view);
    if (pool === undefined) this.#client.destroy();
    else this.#toServer(pool, new Set());
  }

  /** Waits for the client hello; what was read goes to the server, too. */
  #serverName(): Promise<string | undefined> {
    const client = this.#client;
    return new Promise((resolve) => {
      const done = (name: string | undefined) => {
        clearTimeout(timer);
        client.off('data', onData);
        client.off('close', onEnd);
        client.off('end', onEnd);
        client.pause();
        resolve(name);
      };
      const timer = setTimeout(() => done(undefined), HELLO_TIMEOUT_MS);
      const onEnd = () => done(undefined);
      const onData = (chunk: Buffer) => {
        this.#first.push(chunk);
        const result = readClientHello(Buffer.concat(this.#first));
        if (result.kind === 'hello') done(result.serverName);
        else if (result.kind === 'other') done(undefined);
      };
      client.on('data', onData);
      client.once('end', onEnd);
      client.once('close', onEnd);
    });
  }

  #toServer(pool: LivePool, tried: Set<LiveServer>): void {
    const client = this.#client;
    const picked = pool.pick(pickRequestFor(this.#view), tried);
    if (client.destroyed || picked === undefined || picked === 'abort') {
      client.destroy();
      return;
    }
    const { server } = picked;
    const toServer = this.#around.connections.open(pool, server, { halfOpen: true });
    const session = {
      destroy() {
        client.destroy();
        toServer.destroy();
      },
    };
    const gone = () => toServer.destroy();
    server.begin(session);
    toServer.once('close', () => server.end(session));
    client.once('close', gone);
    const failed = () => {
      client.off('close', gone);
      this.#around.suspect(pool, server);
      tried.add(server);
      if (tried.size < MAX_TRIES) this.#toServer(pool, tried);
      else client.destroy();
    };
    toServer.once('error', failed);
    toServer.once(pool.config.tls === undefined ? 'connect' : 'secureConnect', () => {
      toServer.off('error', failed);
      this.#join(toServer);
    });
  }

  /** Bytes go both ways; one side may end before the other. */
  #join(toServer: Socket): void {
    const client = this.#client;
    const { catalog } = this.#around;
    const { application, network, vip, port } = this.#spec;
    const version = catalog.applicationProfile(application)?.proxyProtocol;
    if (version !== undefined) {
      const { clientAddress, clientPort } = this.#view;
      toServer.write(proxyHeader(version, { client: clientAddress, clientPort, vip, port }));
    }
    for (const chunk of this.#first) toServer.write(chunk);
    // An error on one side is a reset for the other.
    toServer.on('error', () => reset(client));
    toServer.once('close', () => client.destroy());
    client.on('error', () => reset(toServer));
    // What one side sends is written to the other: both are idle, or none.
    client.setTimeout(catalog.networkProfile(network)?.idleMs ?? 0, () => client.destroy());
    client.pipe(toServer);
    toServer.pipe(client);
  }
}

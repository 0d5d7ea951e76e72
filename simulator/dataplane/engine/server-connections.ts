import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { LivePool } from '../balance/pool.ts';
import type { LiveServer } from '../balance/server.ts';
import { ServerTls } from '../tls/to-servers.ts';
import type { Catalog } from './catalog.ts';
import type { Network } from './network.ts';

/** A connection is given up after so long. */
const CONNECT_TIMEOUT_MS = 5000;

/** Opens connections to servers, wherever they really are. */
export class ServerConnections {
  readonly #catalog: Catalog;
  readonly #network: Network;
  readonly #tls = new WeakMap<LivePool, ServerTls>();

  constructor(catalog: Catalog, network: Network) {
    this.#catalog = catalog;
    this.#network = network;
  }

  tlsOf(pool: LivePool): ServerTls {
    let tls = this.#tls.get(pool);
    if (tls === undefined) {
      tls = new ServerTls(this.#catalog);
      this.#tls.set(pool, tls);
    }
    return tls;
  }

  /**
   * Connects, with TLS where the pool has it.
   *
   * @param host requested by the client; empty at layer 4
   * @param withTls in place of what the pool says
   * @param halfOpen keeps sending when the server has ended
   * @returns a socket on its way: `connect` (plain) or `secureConnect` (TLS) follow, or `error`
   */
  open(
    pool: LivePool,
    server: LiveServer,
    { host = '', port = server.port, withTls = pool.config.tls !== undefined, halfOpen = false } = {},
  ): Socket {
    const at = this.#network.server(server.address, port);
    const { tls } = pool.config;
    const options = { host: at.host, port: at.port, noDelay: true, allowHalfOpen: halfOpen };
    const socket = withTls
      ? connectTls({
          ...options,
          ...(tls === undefined ? { rejectUnauthorized: false } : this.tlsOf(pool).options(tls, host)),
        })
      : connect(options);
    const timer = setTimeout(() => socket.destroy(connectTimeout(server)), CONNECT_TIMEOUT_MS);
    const clear = () => clearTimeout(timer);
    socket.once(withTls ? 'secureConnect' : 'connect', clear);
    socket.once('close', clear);
    return socket;
  }
}

function connectTimeout(server: LiveServer): Error {
  return Object.assign(new Error(`${server.key} does not answer`), { code: 'ETIMEDOUT' });
}

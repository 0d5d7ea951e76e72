import type { Socket } from 'node:net';
import { Pool } from 'undici';
import type { LivePool } from '../balance/pool.ts';
import type { LiveServer } from '../balance/server.ts';
import type { ServerConnections } from '../engine/server-connections.ts';

/** Headers of a response may be so long. */
const MAX_HEADER_SIZE = 65_536;

/** A server's connections are kept for these many server names. */
const MAX_NAMES = 100;

interface Kept {
  readonly version: object | undefined;
  readonly pools: Map<string, Pool>;
}

/** Keep-alive connections for HTTP to the servers of pools. */
export class Upstreams {
  readonly #connections: ServerConnections;
  readonly #kept = new WeakMap<LiveServer, Kept>();
  /** Failures before anything was sent: the request can go to another server. */
  readonly #connectFailures = new WeakSet<Error>();

  constructor(connections: ServerConnections) {
    this.#connections = connections;
  }

  /**
   * @param host of the request, which TLS asks for and checks
   * @returns the connections, and the name under which requests must be sent through them
   */
  get(
    pool: LivePool,
    server: LiveServer,
    host: string,
  ): { readonly pool: Pool; readonly servername: string } {
    const { tls } = pool.config;
    const name = tls === undefined ? '' : host;
    const kept = this.#current(pool, server);
    let found = kept.pools.get(name);
    if (found === undefined) {
      found = this.#open(pool, server, name);
      kept.pools.set(name, found);
      const [oldest] = kept.pools.size > MAX_NAMES ? kept.pools : [];
      if (oldest !== undefined) {
        kept.pools.delete(oldest[0]);
        closeQuietly(oldest[1]);
      }
    }
    return { pool: found, servername: name === '' ? 'none' : name };
  }

  /** Whether a request has failed before anything of it was sent. */
  isConnectFailure(error: Error): boolean {
    return this.#connectFailures.has(error);
  }

  #current(pool: LivePool, server: LiveServer): Kept {
    const { tls } = pool.config;
    const version = tls === undefined ? undefined : this.#connections.tlsOf(pool).version(tls);
    const known = this.#kept.get(server);
    if (known !== undefined && known.version === version) return known;
    if (known !== undefined) closeAll(known);
    const kept: Kept = { version, pools: new Map() };
    this.#kept.set(server, kept);
    if (known === undefined) server.onRetired(() => closeAll(this.#kept.get(server)));
    return kept;
  }

  #open(pool: LivePool, server: LiveServer, host: string): Pool {
    const scheme = pool.config.tls === undefined ? 'http' : 'https';
    const origin = `${scheme}://${server.key}`;
    // Connections are opened here, so that it only matters as a name.
    return new Pool(URL.canParse(origin) ? origin : `${scheme}://server.invalid`, {
      keepAliveTimeout: pool.config.idleMs || 86_400_000,
      keepAliveMaxTimeout: pool.config.idleMs || 86_400_000,
      maxHeaderSize: MAX_HEADER_SIZE,
      pipelining: 1,
      connect: (_options, callback) => this.#connect(pool, server, host, callback),
    });
  }

  #connect(
    pool: LivePool,
    server: LiveServer,
    host: string,
    callback: (...outcome: [null, Socket] | [Error, null]) => void,
  ): void {
    const socket = this.#connections.open(pool, server, { host });
    const failed = (error: Error) => {
      this.#connectFailures.add(error);
      callback(error, null);
    };
    socket.once('error', failed);
    socket.once(pool.config.tls === undefined ? 'connect' : 'secureConnect', () => {
      socket.off('error', failed);
      callback(null, socket);
    });
  }
}

/** Requests in progress are finished. */
function closeQuietly(pool: Pool): void {
  pool.close().catch(() => {});
}

function closeAll(kept: Kept | undefined): void {
  for (const pool of kept?.pools.values() ?? []) closeQuietly(pool);
}

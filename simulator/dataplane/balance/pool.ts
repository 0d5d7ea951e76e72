import type { Catalog } from '../engine/catalog.ts';
import { type PoolConfig, type ServerConfig, serverKey } from '../model/pool.ts';
import { choose, type PickRequest } from './algorithms.ts';
import { type Persistence, persistenceOf } from './persistence.ts';
import { LiveServer, type Session } from './server.ts';
import type { PoolStatus } from './status.ts';

export interface Picked {
  readonly server: LiveServer;
  /** Cookie by which the client comes back. */
  readonly cookie: string | undefined;
}

/** A pool at work: its servers, their health, and who is served by whom. It lives as long as the pool is configured. */
export class LivePool {
  config: PoolConfig;
  readonly #servers = new Map<string, LiveServer>();
  readonly #catalog: Catalog;
  #persistence: Persistence | undefined;
  #profile: object | undefined;
  /** Servers that get new connections; made anew when asked for after a change. */
  #usable: LiveServer[] | undefined;

  constructor(config: PoolConfig, catalog: Catalog) {
    this.config = config;
    this.#catalog = catalog;
    this.update(config);
  }

  /** Takes over another configuration. Connections to servers that stay are not touched. */
  update(config: PoolConfig): void {
    const wasEnabled = this.config.enabled;
    this.config = config;
    this.#usable = undefined;
    const wanted = new Map(config.servers.map((server) => [serverKey(server.address, server.port), server]));
    for (const [key, server] of this.#servers) {
      if (wanted.has(key)) continue;
      this.#servers.delete(key);
      server.retire(config.drainMs);
    }
    for (const [key, server] of wanted) this.#put(key, server, wasEnabled);
    const profile = this.#catalog.persistenceProfile(config.persistence);
    if (profile === this.#profile) return;
    this.#profile = profile;
    this.#persistence =
      profile === undefined ? undefined : persistenceOf(profile, (test) => this.servers().find(test));
  }

  #put(key: string, config: ServerConfig, poolWasEnabled: boolean): void {
    const server = this.#servers.get(key);
    if (server === undefined) {
      const added = new LiveServer(config);
      if (this.config.monitors.length === 0) added.health = 'up';
      this.#servers.set(key, added);
      return;
    }
    const served = server.config.enabled && poolWasEnabled;
    const serves = config.enabled && this.config.enabled;
    server.config = config;
    if (served && !serves) server.drain(this.config.drainMs);
    else if (serves && !served && server.health !== 'down') server.keep();
  }

  servers(): LiveServer[] {
    return [...this.#servers.values()];
  }

  server(key: string): LiveServer | undefined {
    return this.#servers.get(key);
  }

  /** What its health monitors have found. Returns whether that is news. */
  setHealth(server: LiveServer, health: LiveServer['health'], reason = ''): boolean {
    if (server.health === health) {
      server.reason = reason;
      return false;
    }
    server.health = health;
    server.reason = reason;
    server.changedAt = Date.now();
    this.#usable = undefined;
    // One that is disabled drains already.
    if (!server.config.enabled || !this.config.enabled) return true;
    if (health === 'down') server.drain(this.config.downDrainMs);
    else server.keep();
    return true;
  }

  /** Whether it can take a connection. */
  get canServe(): boolean {
    return this.#available.length > 0;
  }

  /**
   * Chooses a server for a new connection or request.
   *
   * @param tried servers that have failed for it already
   * @returns `abort` when the client belongs to a server that is down, and may have no other
   */
  pick(request: PickRequest, tried?: ReadonlySet<LiveServer>): Picked | 'abort' | undefined {
    if (!this.config.enabled) return undefined;
    const persistent = this.persistent(request, tried);
    if (persistent === 'abort') return 'abort';
    const server = persistent ?? choose(this.#candidates(tried), request, this.config);
    if (server === undefined) return undefined;
    return { server, cookie: this.#persistence?.remember(request, server) };
  }

  /** The server that the client has had before, if it may still be used. */
  persistent(request: PickRequest, tried?: ReadonlySet<LiveServer>): LiveServer | 'abort' | undefined {
    const key = this.#persistence?.find(request);
    const server = key === undefined ? undefined : this.#servers.get(key);
    if (server === undefined || tried?.has(server)) return undefined;
    if (!server.config.enabled && !this.config.persistentReachDisabled) return undefined;
    if (server.health !== 'down' || this.#persistence?.whenDown === 'same') return server;
    return this.#persistence?.whenDown === 'abort' ? 'abort' : undefined;
  }

  /** Learns from a server's answer whom it knows. */
  learn(cookies: readonly string[], server: LiveServer): void {
    if (cookies.length > 0) this.#persistence?.learn(cookies, server);
  }

  get #available(): LiveServer[] {
    this.#usable ??= this.config.enabled
      ? this.servers().filter((server) => server.config.enabled && server.health !== 'down')
      : [];
    return this.#usable;
  }

  #candidates(tried: ReadonlySet<LiveServer> | undefined): LiveServer[] {
    const { maxConnections } = this.config;
    if (maxConnections === 0 && (tried === undefined || tried.size === 0)) return this.#available;
    return this.#available.filter(
      (server) => !tried?.has(server) && (maxConnections === 0 || server.open < maxConnections),
    );
  }

  /** The pool is gone. */
  close(): void {
    for (const server of this.#servers.values()) server.retire(this.config.drainMs);
    this.#servers.clear();
    this.#usable = undefined;
  }

  status(): PoolStatus {
    return {
      ref: this.config.ref,
      enabled: this.config.enabled,
      minServersUp: this.config.minServersUp,
      servers: this.servers().map((server) => ({
        key: server.key,
        enabled: server.config.enabled,
        health: server.health,
        reason: server.reason,
        changedAt: server.changedAt,
      })),
    };
  }
}

/** Counts a session with its server while it lasts. */
export function occupy(server: LiveServer, session: Session): () => void {
  server.begin(session);
  return () => server.end(session);
}

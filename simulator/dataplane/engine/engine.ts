import { LivePool } from '../balance/pool.ts';
import { GroupBalancer } from '../balance/pool-group.ts';
import type { LiveServer } from '../balance/server.ts';
import type { PoolStatus } from '../balance/status.ts';
import { PoolChecks } from '../health/checks.ts';
import type { Surroundings } from '../http/handler.ts';
import { RateLimits } from '../http/rate-limits.ts';
import { Upstreams } from '../http/upstreams.ts';
import { poolConfigOf } from '../model/pool.ts';
import type { ListenerInfo } from '../options.ts';
import { FrontTls } from '../tls/front.ts';
import { type Catalog, catalogOf } from './catalog.ts';
import { Children } from './children.ts';
import { Fronts } from './fronts.ts';
import type { Network } from './network.ts';
import { type Batch, Objects, type Ref, typeOfRef } from './objects.ts';
import { isUp, virtualServicesAbove } from './reach.ts';
import { ServerConnections } from './server-connections.ts';

export interface EngineOptions {
  readonly network: Network;
  readonly monitorIntervalMs?: number | undefined;
  readonly drainMs?: number | undefined;
  /** How pools do; `undefined` when a pool is gone. */
  readonly onPool: (ref: Ref, status: PoolStatus | undefined) => void;
  /** A socket was opened, or closed. */
  readonly onListener: (key: string, listener: ListenerInfo | undefined) => void;
  readonly warn: (message: string) => void;
}

const DRAIN_MS = 10_000;

/** Types that the sockets of virtual services depend on. What else they refer to is looked up with each request. */
const ON_SOCKETS = new Set([
  'vsvip',
  'applicationprofile',
  'networkprofile',
  'sslprofile',
  'sslkeyandcertificate',
]);

/**
 * A Service Engine: carries traffic as the objects say that it is told of. A change of objects costs what depends on
 * them; connections that it does not concern go on.
 */
export class Engine {
  readonly #objects = new Objects();
  readonly #catalog: Catalog;
  readonly #options: EngineOptions;
  readonly #pools = new Map<Ref, { readonly pool: LivePool; readonly checks: PoolChecks }>();
  readonly #children = new Map<Ref, Children>();
  readonly #parents = new Map<Ref, Ref>();
  readonly #groups: GroupBalancer;
  readonly #connections: ServerConnections;
  readonly #fronts: Fronts;
  /** Changes are taken over one after another. */
  #turn: Promise<void> = Promise.resolve();

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#catalog = catalogOf(this.#objects);
    const pool = (ref: Ref) => this.#pools.get(ref)?.pool;
    const children = (parent: Ref) => this.#children.get(parent);
    this.#groups = new GroupBalancer(this.#catalog, pool);
    this.#connections = new ServerConnections(this.#catalog, options.network);
    const around: Surroundings = {
      catalog: this.#catalog,
      limits: new RateLimits(),
      groups: this.#groups,
      connections: this.#connections,
      upstreams: new Upstreams(this.#connections),
      pool,
      children,
      failed: (error) => options.warn(`data plane: ${error instanceof Error ? error.stack : error}`),
      suspect: ({ config }, server) => this.#pools.get(config.ref)?.checks.hurry(server),
    };
    this.#fronts = new Fronts({
      around,
      objects: this.#objects,
      network: options.network,
      tls: new FrontTls(this.#catalog, children),
      drainMs: options.drainMs ?? DRAIN_MS,
      isUp: (ref) => isUp(this.#objects, this.#catalog, ref, (one) => this.#pools.get(one)?.pool.status()),
      changed: options.onListener,
      later: (services) => this.#updateLater(services),
      warn: options.warn,
    });
  }

  /** Takes over changes. Resolves when they are in effect, sockets included. */
  apply(batch: Batch): Promise<void> {
    const turn = this.#turn.then(() => this.#apply(batch));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #apply({ put, gone }: Batch): Promise<void> {
    for (const ref of gone) this.#objects.delete(ref);
    for (const [ref, body] of put) this.#objects.put(ref, body);
    const changed = [...gone, ...put.map(([ref]) => ref)];
    const pools = new Set<Ref>();
    const fronts = new Set<Ref>();
    for (const ref of changed) this.#mark(ref, pools, fronts);
    for (const ref of pools) this.#updatePool(ref);
    await this.#fronts.update(fronts);
  }

  /** Notes which pools and virtual services an object is part of. */
  #mark(ref: Ref, pools: Set<Ref>, fronts: Set<Ref>): void {
    switch (typeOfRef(ref)) {
      case 'virtualservice':
        this.#updateChild(ref);
        fronts.add(ref);
        break;
      case 'pool':
        pools.add(ref);
        break;
      case 'poolgroup':
        this.#groups.forget(ref);
        break;
      case 'vsdatascriptset':
        this.#warnOfScripts(ref);
        break;
      default:
    }
    const onSockets = ON_SOCKETS.has(typeOfRef(ref));
    for (const user of this.#objects.users(ref)) {
      const type = typeOfRef(user);
      if (type === 'pool') pools.add(user);
      else if (type === 'virtualservice' && onSockets) fronts.add(user);
    }
    for (const service of virtualServicesAbove(this.#objects, ref)) {
      if (this.#catalog.virtualService(service)?.closesPortWhenDown) fronts.add(service);
    }
  }

  #warnOfScripts(ref: Ref): void {
    for (const script of this.#catalog.scripts(ref) ?? []) {
      if (script.kind !== 'unknown') continue;
      const name = String(this.#objects.body(ref)?.name);
      this.#options.warn(`data script '${name}' (${script.event}) is none that is known, and is not run`);
    }
  }

  #updateChild(ref: Ref): void {
    const service = this.#catalog.virtualService(ref);
    const parent = service?.kind === 'child' ? service.parent : undefined;
    const before = this.#parents.get(ref);
    if (before !== undefined && before !== parent) {
      const children = this.#children.get(before);
      children?.delete(ref);
      if (children?.isEmpty) this.#children.delete(before);
      this.#parents.delete(ref);
    }
    if (service === undefined || parent === undefined) return;
    const children = this.#children.get(parent) ?? new Children();
    this.#children.set(parent, children);
    children.put(service);
    this.#parents.set(ref, parent);
  }

  #updatePool(ref: Ref): void {
    const body = this.#objects.body(ref);
    const known = this.#pools.get(ref);
    if (body === undefined) {
      known?.checks.stop();
      known?.pool.close();
      if (this.#pools.delete(ref)) this.#options.onPool(ref, undefined);
      return;
    }
    const config = poolConfigOf(body, ref);
    if (known === undefined) {
      const pool = new LivePool(config, this.#catalog);
      const checks = new PoolChecks(pool, {
        catalog: this.#catalog,
        intervalMs: this.#options.monitorIntervalMs,
        target: (one, server, port) => this.#probeTarget(one, server, port),
        changed: (one) => this.#poolChanged(one),
      });
      this.#pools.set(ref, { pool, checks });
      checks.update();
    } else {
      known.pool.update(config);
      known.checks.update();
    }
    this.#options.onPool(ref, this.#pools.get(ref)?.pool.status());
  }

  #probeTarget(pool: LivePool, server: LiveServer, port: number) {
    return {
      at: this.#options.network.server(server.address, port),
      name: server.config.hostname || server.key,
      tls: pool.config.tls !== undefined,
      connect: (withTls: boolean) => this.#connections.open(pool, server, { port, withTls }),
    };
  }

  /** A health monitor has found something. */
  #poolChanged(pool: LivePool): void {
    const { ref } = pool.config;
    this.#options.onPool(ref, pool.status());
    const fronts = [...virtualServicesAbove(this.#objects, ref)].filter(
      (service) => this.#catalog.virtualService(service)?.closesPortWhenDown,
    );
    if (fronts.length === 0) return;
    this.#updateLater(new Set(fronts));
  }

  #updateLater(services: ReadonlySet<Ref>): void {
    this.#turn = this.#turn.then(() => this.#fronts.update(services)).catch(() => {});
  }

  /** Ends everything at once. */
  async stop(): Promise<void> {
    await this.#turn;
    for (const { pool, checks } of this.#pools.values()) {
      checks.stop();
      for (const server of pool.servers()) server.retire(0);
    }
    this.#pools.clear();
    await this.#fronts.stop();
  }
}

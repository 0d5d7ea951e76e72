import type { JsonObject } from '../json.ts';
import { type Entry, parseStoredRef, storedRef } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { type PoolStatus, poolState, serverState } from './balance/status.ts';
import type { Ref } from './engine/objects.ts';
import { poolsBelow } from './engine/reach.ts';
import { serverKey } from './model/pool.ts';

/** What Service Engines have reported, in the words of the runtime views (avi-api.md 2.11). */
export class StatusBoard {
  readonly #store: Store;
  readonly #pools = new Map<Ref, PoolStatus>();
  /** When the state of an object was last seen to change. */
  readonly #changes = new Map<Ref, { readonly state: string; readonly at: number }>();

  constructor(store: Store) {
    this.#store = store;
  }

  report(ref: Ref, status: PoolStatus | undefined): void {
    if (status === undefined) {
      this.#pools.delete(ref);
      this.#changes.delete(ref);
      return;
    }
    this.#pools.set(ref, status);
    this.#since(ref, poolState(status));
  }

  /** Runtime members of a pool, virtual service or other object; undefined when nothing is known. */
  runtime(entry: Entry): JsonObject | undefined {
    if (entry.type === 'pool') return this.#poolRuntime(entry);
    return entry.type === 'virtualservice' ? this.#serviceRuntime(entry) : undefined;
  }

  #poolRuntime(entry: Entry): JsonObject | undefined {
    const ref = storedRef(entry);
    const status = this.#pools.get(ref);
    if (status === undefined) return undefined;
    const state = poolState(status);
    const serving = status.servers.filter(({ enabled }) => enabled);
    const up = serving.filter(({ health }) => health === 'up').length;
    const down = serving.find(({ health }) => health === 'down');
    const reason =
      state !== 'OPER_DOWN'
        ? undefined
        : serving.length === 0
          ? 'no server is enabled'
          : (down?.reason ?? 'too few servers are up');
    return {
      oper_status: operStatus(state, this.#since(ref, state), reason),
      num_servers: status.servers.length,
      num_servers_enabled: serving.length,
      num_servers_up: up,
      percent_servers_up_enabled: percent(up, serving.length),
      percent_servers_up_total: percent(up, status.servers.length),
    };
  }

  /** Of a server of a pool. */
  server(entry: Entry, address: string, port: number): JsonObject | undefined {
    const key = serverKey(address, port);
    const status = this.#pools.get(storedRef(entry))?.servers.find((server) => server.key === key);
    if (status === undefined) return undefined;
    const state = serverState(status);
    return operStatus(state, status.changedAt, state === 'OPER_DOWN' ? status.reason : undefined);
  }

  #serviceRuntime(entry: Entry): JsonObject {
    const ref = storedRef(entry);
    const { enabled, traffic_enabled, min_pools_up } = entry.body;
    const pools = [...poolsBelow((one) => this.#targets(one), ref)].flatMap(
      (one) => this.#pools.get(one) ?? [],
    );
    const up = pools.filter((status) => poolState(status) === 'OPER_UP').length;
    const unknown = pools.filter((status) => poolState(status) === 'OPER_INITIALIZING').length;
    const needed = Math.min(typeof min_pools_up === 'number' ? Math.max(1, min_pools_up) : 1, pools.length);
    const isEnabled = enabled !== false && traffic_enabled !== false;
    const state = !isEnabled
      ? 'OPER_DISABLED'
      : up >= needed
        ? 'OPER_UP'
        : up + unknown >= needed
          ? 'OPER_INITIALIZING'
          : 'OPER_DOWN';
    const reason = state === 'OPER_DOWN' ? `${up} of ${pools.length} pools are up` : undefined;
    return {
      oper_status: operStatus(state, this.#since(ref, state), reason),
      num_pools: pools.length,
      num_pools_up: up,
      percent_ses_up: 100,
    };
  }

  *#targets(ref: Ref): Generator<Ref> {
    const parsed = parseStoredRef(ref);
    const entry = parsed === undefined ? undefined : this.#store.get(parsed.type, parsed.uuid);
    for (const target of entry?.targets ?? []) yield storedRef(target);
  }

  #since(ref: Ref, state: string): number {
    const known = this.#changes.get(ref);
    if (known?.state === state) return known.at;
    const at = Date.now();
    this.#changes.set(ref, { state, at });
    return at;
  }
}

function operStatus(state: string, changedAt: number, reason: string | undefined): JsonObject {
  const last_changed_time = {
    secs: Math.floor(changedAt / 1000),
    usecs: Math.floor(changedAt % 1000) * 1000,
  };
  return { state, last_changed_time, ...(reason === undefined ? {} : { reason: [reason] }) };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

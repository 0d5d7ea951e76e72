import type { SimulatorLogger } from '../options.ts';
import type { Store } from '../store/store.ts';
import { Engine, type EngineOptions } from './engine/engine.ts';
import { hostNetwork, mappedNetwork, socketKey } from './engine/network.ts';
import type { Batch } from './engine/objects.ts';
import { Feed } from './feed.ts';
import { NoNamespace, startInNamespace } from './namespace/parent.ts';
import type { DataplaneOptions, ListenerInfo, RunningDataplane } from './options.ts';
import { StatusBoard } from './status-board.ts';

/** Service Engines, in this process or in another one. */
export interface EngineLink {
  readonly mode: RunningDataplane['mode'];
  readonly enter: readonly string[];
  apply(batch: Batch): Promise<void>;
  stop(): Promise<void>;
}

/** The data plane as the controller has it. */
export interface Dataplane extends RunningDataplane {
  readonly board: StatusBoard;
  /** The store has been filled anew. */
  reload(): void;
  stop(): Promise<void>;
}

/** What Service Engines tell. */
export type EngineReports = Pick<EngineOptions, 'onPool' | 'onListener' | 'warn'>;

/**
 * Starts Service Engines that carry the traffic of all virtual services in the store, now and as they change.
 *
 * @throws Error when the mode is `namespace` and none can be made
 */
export async function startDataplane(
  store: Store,
  options: DataplaneOptions,
  logger: SimulatorLogger | undefined,
): Promise<Dataplane> {
  const board = new StatusBoard(store);
  const listeners = new Map<string, ListenerInfo>();
  const reports: EngineReports = {
    onPool: (ref, status) => board.report(ref, status),
    onListener(key, listener) {
      if (listener === undefined) listeners.delete(key);
      else listeners.set(key, listener);
      if (listener !== undefined && link.mode === 'map') logger?.info(describe(listener));
    },
    warn: (message) => logger?.warn(message),
  };
  const link = await linkFor(options, reports, logger);
  const feed = new Feed(
    store,
    (batch) => link.apply(batch),
    (error) => logger?.error(`data plane: ${error instanceof Error ? error.message : error}`),
  );
  if (link.enter.length > 0) logger?.info(`VIPs are reachable with: ${link.enter.join(' ')} <command>`);
  return {
    mode: link.mode,
    enter: link.enter,
    board,
    address: (vip, port, protocol = 'tcp') => listeners.get(socketKey(protocol, vip, port))?.at,
    listeners: () => [...listeners.values()],
    settled: () => feed.settled(),
    reload: () => feed.reload(),
    async stop() {
      feed.stop();
      await link.stop();
    },
  };
}

async function linkFor(
  options: DataplaneOptions,
  reports: EngineReports,
  logger: SimulatorLogger | undefined,
): Promise<EngineLink> {
  const { mode } = options;
  if (mode === 'namespace') return startInNamespace(options, reports);
  if (mode === 'auto') {
    try {
      return await startInNamespace(options, reports);
    } catch (error) {
      if (!(error instanceof NoNamespace)) throw error;
      logger?.warn(`${error.message}; VIPs listen on loopback ports instead`);
    }
  }
  return engineHere(mode === 'host' ? 'host' : 'map', options, reports);
}

/** Service Engines in this process. */
function engineHere(mode: 'host' | 'map', options: DataplaneOptions, reports: EngineReports): EngineLink {
  const engine = new Engine({
    ...reports,
    network: mode === 'host' ? hostNetwork : mappedNetwork(options.mapMember),
    monitorIntervalMs: options.monitorIntervalMs,
    drainMs: options.drainMs,
  });
  return { mode, enter: [], apply: (batch) => engine.apply(batch), stop: () => engine.stop() };
}

function describe({ virtualService, vip, port, protocol, at }: ListenerInfo): string {
  return `${virtualService}: ${vip} ${protocol} ${port} is at ${at.host} ${at.port}`;
}

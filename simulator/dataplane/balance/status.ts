import type { Ref } from '../engine/objects.ts';
import type { Health } from './server.ts';

/** How a pool does, as a Service Engine reports it. */
export interface PoolStatus {
  readonly ref: Ref;
  readonly enabled: boolean;
  readonly minServersUp: number;
  readonly servers: readonly ServerStatus[];
}

export interface ServerStatus {
  /** `address:port` */
  readonly key: string;
  readonly enabled: boolean;
  readonly health: Health;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
}

/** A word of the API for the state of a pool. */
export type PoolState = 'OPER_UP' | 'OPER_DOWN' | 'OPER_DISABLED' | 'OPER_INITIALIZING';

export function poolState({ enabled, minServersUp, servers }: PoolStatus): PoolState {
  if (!enabled) return 'OPER_DISABLED';
  const serving = servers.filter((server) => server.enabled);
  const up = serving.filter(({ health }) => health === 'up').length;
  const unknown = serving.filter(({ health }) => health === 'unknown').length;
  if (up >= minServersUp) return 'OPER_UP';
  return up + unknown >= minServersUp ? 'OPER_INITIALIZING' : 'OPER_DOWN';
}

export function serverState({ enabled, health }: ServerStatus): PoolState {
  if (!enabled) return 'OPER_DISABLED';
  return health === 'up' ? 'OPER_UP' : health === 'down' ? 'OPER_DOWN' : 'OPER_INITIALIZING';
}

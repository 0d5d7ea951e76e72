import type { Family } from '../ip.ts';
import type { Json, Problem } from '../types.ts';

/** Which of a Service's ports a pool serves. */
export interface BackendPort {
  /** Name of the Service port, '' when it has none. */
  readonly portName: string;
  /** Number of the Service port. */
  readonly portNumber: number;
  /** As in the Service; `undefined` when it could not be found out (l7-model.md 4.4). */
  readonly targetPort: number | string | undefined;
  /** `TCP` when absent. */
  readonly protocol?: string | undefined;
}

/** Why a pool has no servers or fewer than one would think: the caller knows whose problem it is. */
export type BackendProblem = Pick<Problem, 'reason' | 'message'>;

export interface PoolServers {
  /** `servers` of the pool: sorted by address, then port; empty when there are none. */
  readonly servers: Json[];
  /** Port of the servers, from the last slice that matches; `undefined` when nothing matches or each has its own. */
  readonly port: number | undefined;
  readonly problems: readonly BackendProblem[];
}

export interface Server {
  readonly address: string;
  readonly family: Family;
  readonly port: number;
  /** `undefined` leaves it to the controller. */
  readonly enabled: boolean | undefined;
  /** Name of the node, '' when it is not to be told. */
  readonly node: string;
}

export function none(reason: string, message: string): PoolServers {
  return { servers: [], port: undefined, problems: [{ reason, message }] };
}

export function serverId(address: string, port: number): string {
  return `${address}:${port}`;
}

/** `servers` of a pool, in the order of their address text (l7-model.md 6.4). */
export function sorted(servers: Iterable<Server>): Json[] {
  return [...servers]
    .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : a.port - b.port))
    .map((s) => ({
      ip: { addr: s.address, type: s.family },
      port: s.port,
      external_uuid: serverId(s.address, s.port),
      enabled: s.enabled,
      server_node: s.node === '' ? undefined : s.node,
    }));
}

export function describePort(port: BackendPort): string {
  const target = port.targetPort === undefined ? 'unknown' : port.targetPort;
  return `port ${port.portName === '' ? port.portNumber : port.portName} (target port ${target})`;
}

/** Where an address of the data plane really is. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export type TransportProtocol = 'tcp' | 'udp';

/**
 * How the Service Engines are attached to a network.
 *
 * - `namespace`: a network of its own in which every address is local, made with a user namespace (Linux, needs no
 *   privilege). Clients and servers are started inside it, see {@link RunningDataplane.enter}.
 * - `map`: VIPs listen on free loopback ports; servers are reached at their own addresses, or where `mapMember` says.
 * - `host`: VIPs and servers are used as they are, in the network of this process, which must have the addresses.
 * - `auto`: `namespace`, and `map` where there can be none.
 */
export type DataplaneMode = 'auto' | 'namespace' | 'map' | 'host';

export interface DataplaneOptions {
  readonly mode: DataplaneMode;
  /** Of `map`: where a server is reached instead of at its own address; `undefined` leaves it as it is. */
  readonly mapMember?: (address: string, port: number) => Endpoint | undefined;
  /** Milliseconds between two health checks, in place of `send_interval` of all monitors. */
  readonly monitorIntervalMs?: number;
  /** Milliseconds that HTTP requests in progress have when their VIP goes away; 10,000 by default. */
  readonly drainMs?: number;
}

/** Service Engines at work. */
export interface RunningDataplane {
  readonly mode: Exclude<DataplaneMode, 'auto'>;
  /** Command and arguments that start a program in the namespace; empty in the other modes. */
  readonly enter: readonly string[];
  /** Where a VIP listens; `undefined` when it does not. */
  address(vip: string, port: number, protocol?: TransportProtocol): Endpoint | undefined;
  /** Everything that listens. */
  listeners(): ListenerInfo[];
  /** Resolves when all changes of objects so far are in effect. */
  settled(): Promise<void>;
}

export interface ListenerInfo {
  readonly virtualService: string;
  readonly protocol: TransportProtocol;
  /** As on the controller. */
  readonly vip: string;
  readonly port: number;
  readonly at: Endpoint;
}

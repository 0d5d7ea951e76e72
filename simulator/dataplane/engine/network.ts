import { isIPv6 } from 'node:net';
import type { Endpoint, TransportProtocol } from '../options.ts';

/** Where sockets of the data plane really are. */
export interface Network {
  /** Where to listen for a VIP; port 0 takes any, which {@link Network.bound} is told then. */
  listenAt(protocol: TransportProtocol, vip: string, port: number): Endpoint;
  /** A socket for the VIP listens there. */
  bound(protocol: TransportProtocol, vip: string, port: number, at: Endpoint): void;
  /** Where a server is. */
  server(address: string, port: number): Endpoint;
}

/** Addresses are what they are. */
export const hostNetwork: Network = {
  listenAt: (_protocol, host, port) => ({ host, port }),
  bound: () => {},
  server: (host, port) => ({ host, port }),
};

/**
 * VIPs are on loopback ports, and a VIP that comes back is on the port that it had, if that is still free.
 *
 * @param mapMember where servers are; those that it does not know are at their own addresses
 */
export function mappedNetwork(
  mapMember: (address: string, port: number) => Endpoint | undefined = () => undefined,
): Network {
  const ports = new Map<string, number>();
  return {
    listenAt: (protocol, vip, port) => ({
      host: isIPv6(vip) ? '::1' : '127.0.0.1',
      port: ports.get(socketKey(protocol, vip, port)) ?? 0,
    }),
    bound: (protocol, vip, port, at) => ports.set(socketKey(protocol, vip, port), at.port),
    server: (host, port) => mapMember(host, port) ?? { host, port },
  };
}

export function socketKey(protocol: TransportProtocol, address: string, port: number): string {
  return `${protocol}|${address}|${port}`;
}

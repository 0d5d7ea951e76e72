import { hashText, mix } from './hash.ts';
import type { LiveServer } from './server.ts';

/** What a server is chosen by. */
export interface PickRequest {
  readonly clientAddress: string;
  readonly clientPort: number;
  /** Path and query; empty at layer 4. */
  readonly uri: string;
  /** Name in lower case. */
  header(name: string): string | undefined;
  cookie(name: string): string | undefined;
}

export interface Balancing {
  readonly algorithm: string;
  readonly hash: string;
  readonly hashHeader: string;
}

type Algorithm = (
  servers: readonly LiveServer[],
  request: PickRequest,
  settings: Balancing,
) => LiveServer | undefined;

const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  ROUND_ROBIN: (servers) => roundRobin(servers),
  CONSISTENT_HASH: (servers, request, settings) => consistentHash(servers, hashKey(request, settings)),
  RANDOM: (servers) => servers[Math.floor(Math.random() * servers.length)],
  // The first one that is not busy: so few servers as possible get traffic.
  FEWEST_SERVERS: (servers) => servers.find((server) => server.open < 8) ?? leastConnections(servers),
};

/** One of the servers, of which there is at least one. Algorithms that look at load choose the fewest connections. */
export function choose(
  servers: readonly LiveServer[],
  request: PickRequest,
  settings: Balancing,
): LiveServer | undefined {
  return (ALGORITHMS[settings.algorithm] ?? leastConnections)(servers, request, settings);
}

/** Smooth weighted round robin: in any sequence each server has its share, without bursts. */
export function roundRobin<T extends { credit: number; readonly config: { readonly ratio: number } }>(
  servers: readonly T[],
): T | undefined {
  let best: T | undefined;
  let total = 0;
  for (const server of servers) {
    total += server.config.ratio;
    server.credit += server.config.ratio;
    if (best === undefined || server.credit > best.credit) best = server;
  }
  if (best !== undefined) best.credit -= total;
  return best;
}

/** Fewest connections for its ratio; equal ones take turns. */
function leastConnections(servers: readonly LiveServer[]): LiveServer | undefined {
  let least = Number.POSITIVE_INFINITY;
  for (const server of servers) least = Math.min(least, server.open / server.config.ratio);
  return roundRobin(servers.filter((server) => server.open / server.config.ratio === least));
}

/** Highest random weight: when a server comes or goes, only its own share of keys moves. */
export function consistentHash(servers: readonly LiveServer[], key: string): LiveServer | undefined {
  const hash = hashText(key);
  let best: LiveServer | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const server of servers) {
    const draw = (mix(hash ^ server.hash) + 1) / 4_294_967_297;
    const weight = -server.config.ratio / Math.log(draw);
    if (weight > highest) {
      highest = weight;
      best = server;
    }
  }
  return best;
}

function hashKey(request: PickRequest, { hash, hashHeader }: Balancing): string {
  switch (hash) {
    case 'SOURCE_IP_ADDRESS_AND_PORT':
      return `${request.clientAddress} ${request.clientPort}`;
    case 'URI':
      return request.uri;
    case 'CUSTOM_HEADER':
      return request.header(hashHeader) ?? request.clientAddress;
    default:
      return request.clientAddress;
  }
}

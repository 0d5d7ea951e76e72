import { type JsonObject, objectsOf, stringOf } from '../../json.ts';
import type { Ref } from '../engine/objects.ts';
import { addressOf, numberOf, objectOf, refOf, refsOf, stringsOf } from './read.ts';

export interface ServerConfig {
  /** IP address, or a host name. */
  readonly address: string;
  readonly port: number;
  readonly hostname: string;
  readonly enabled: boolean;
  readonly ratio: number;
}

/** TLS to the servers of a pool. */
export interface PoolTls {
  readonly sslProfile: Ref | undefined;
  readonly pkiProfile: Ref | undefined;
  /** Certificate that servers are shown. */
  readonly certificate: Ref | undefined;
  readonly checksHost: boolean;
  /** Names one of which the server's certificate must have; else the requested host. */
  readonly domains: readonly string[];
  readonly sni: boolean;
  /** Server name to ask for; else the requested host. */
  readonly serverName: string;
}

export interface PoolConfig {
  readonly ref: Ref;
  readonly name: string;
  readonly enabled: boolean;
  readonly servers: readonly ServerConfig[];
  /** Without the prefix `LB_ALGORITHM_`. */
  readonly algorithm: string;
  /** Without the prefix `LB_ALGORITHM_CONSISTENT_HASH_`. */
  readonly hash: string;
  readonly hashHeader: string;
  readonly persistence: Ref | undefined;
  readonly monitors: readonly Ref[];
  readonly minServersUp: number;
  /** 0: all. */
  readonly minMonitorsUp: number;
  /** Milliseconds that connections have when their server is disabled or goes; Infinity: for ever. */
  readonly drainMs: number;
  /** The same when it is found to be down. */
  readonly downDrainMs: number;
  readonly persistentReachDisabled: boolean;
  /** Of one server at a time; 0: any number. */
  readonly maxConnections: number;
  readonly tls: PoolTls | undefined;
  readonly rewriteHostToServer: boolean;
  readonly rewriteHostToSni: boolean;
  /** Milliseconds for an answer. */
  readonly timeoutMs: number;
  readonly idleMs: number;
  readonly failAction: JsonObject | undefined;
  readonly reselect: Reselect | undefined;
}

/** Answers upon which another server is asked. */
export interface Reselect {
  readonly retries: number;
  readonly nonIdempotent: boolean;
  readonly matches: (status: number) => boolean;
}

/** The default of `server_timeout`. */
const SERVER_TIMEOUT_MS = 3_600_000;

export function poolConfigOf(body: JsonObject, ref: Ref): PoolConfig {
  const sslProfile = refOf(body.ssl_profile_ref);
  return {
    ref,
    name: stringOf(body.name),
    enabled: body.enabled !== false,
    servers: serversOf(body),
    algorithm: stringOf(body.lb_algorithm).replace('LB_ALGORITHM_', ''),
    hash: stringOf(body.lb_algorithm_hash).replace('LB_ALGORITHM_CONSISTENT_HASH_', ''),
    hashHeader: stringOf(body.lb_algorithm_consistent_hash_hdr).toLowerCase(),
    persistence: refOf(body.application_persistence_profile_ref),
    monitors: refsOf(body.health_monitor_refs),
    minServersUp: Math.max(1, numberOf(body.min_servers_up, 1)),
    minMonitorsUp: numberOf(body.min_health_monitors_up, 0),
    drainMs: drainTime(numberOf(body.graceful_disable_timeout, 1), 60_000),
    downDrainMs: drainTime(numberOf(body.graceful_hm_down_disable_timeout, -1), 1000),
    persistentReachDisabled: body.server_disable_type === 'ALLOW_NEW_CONNECTION_IF_PERSISTENCE_PRESENT',
    maxConnections: numberOf(body.max_concurrent_connections_per_server, 0),
    tls: sslProfile === undefined ? undefined : tlsOf(body, sslProfile),
    rewriteHostToServer: body.rewrite_host_header_to_server_name === true,
    rewriteHostToSni: body.rewrite_host_header_to_sni === true,
    timeoutMs: numberOf(body.server_timeout, 0) || SERVER_TIMEOUT_MS,
    idleMs: numberOf(objectOf(body.conn_pool_properties).upstream_connpool_conn_idle_tmo, 60_000),
    failAction: objectsOf([body.fail_action ?? null])[0],
    reselect: reselectOf(objectOf(body.server_reselect)),
  };
}

function serversOf(body: JsonObject): ServerConfig[] {
  const fallback = numberOf(body.default_server_port, 80);
  const seen = new Set<string>();
  return objectsOf(body.servers).flatMap((server) => {
    const address = addressOf(server.ip);
    const port = numberOf(server.port, 0) || fallback;
    const key = serverKey(address, port);
    if (address === '' || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        address,
        port,
        hostname: stringOf(server.hostname),
        enabled: server.enabled !== false,
        ratio: Math.max(1, numberOf(server.ratio, 1)),
      },
    ];
  });
}

export function serverKey(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** 0 is at once, -1 is for ever. */
function drainTime(value: number, unitMs: number): number {
  return value < 0 ? Number.POSITIVE_INFINITY : value * unitMs;
}

function tlsOf(body: JsonObject, sslProfile: Ref): PoolTls {
  return {
    sslProfile,
    pkiProfile: refOf(body.pki_profile_ref),
    certificate: refOf(body.ssl_key_and_certificate_ref),
    checksHost: body.host_check_enabled === true,
    domains: stringsOf(body.domain_name),
    sni: body.sni_enabled !== false,
    serverName: stringOf(body.server_name),
  };
}

function reselectOf(body: JsonObject): Reselect | undefined {
  if (body.enabled !== true) return undefined;
  const codes = objectOf(body.svr_resp_code);
  const single = Array.isArray(codes.codes) ? codes.codes : [];
  const blocks = stringsOf(codes.resp_code_block).map((block) => Number(block.slice('HTTP_RSP_'.length)[0]));
  const ranges = objectsOf(codes.ranges);
  return {
    retries: numberOf(body.num_retries, 4),
    nonIdempotent: body.retry_nonidempotent === true,
    matches: (status) =>
      single.includes(status) ||
      blocks.includes(Math.floor(status / 100)) ||
      ranges.some(({ begin, end }) => status >= numberOf(begin, 0) && status <= numberOf(end, 0)),
  };
}

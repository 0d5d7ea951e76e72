import { createHash } from 'node:crypto';
import { formatAddress, parseAddress, subnetOf } from '../../ip.ts';
import { type JsonObject, stringOf } from '../../json.ts';
import { numberOf, objectOf } from '../model/read.ts';
import type { PickRequest } from './algorithms.ts';
import type { LiveServer } from './server.ts';

/** Clients that a pool remembers at most; the one that was not seen longest goes first. */
const MAX_CLIENTS = 100_000;

/** How clients of a pool come back to their server (avi-schema.md, ApplicationPersistenceProfile). */
export interface Persistence {
  /** The server's key, when the client has one. */
  find(request: PickRequest): string | undefined;
  /** The client is served by that server. Returns a cookie to be set, if any. */
  remember(request: PickRequest, server: LiveServer): string | undefined;
  /** Cookies that a server sets. */
  learn(cookies: readonly string[], server: LiveServer): void;
  /** What happens to a client whose server is down. */
  readonly whenDown: 'another' | 'abort' | 'same';
}

const WHEN_DOWN: Readonly<Record<string, Persistence['whenDown']>> = {
  HM_DOWN_ABORT_CONNECTION: 'abort',
  HM_DOWN_CONTINUE_PERSISTENT_SERVER: 'same',
};

/**
 * @param serverByToken finds the server that a cookie of ours names
 * @returns undefined for a kind that is not simulated (by TLS session, by site)
 */
export function persistenceOf(
  profile: JsonObject,
  serverByToken: (test: (server: LiveServer) => boolean) => LiveServer | undefined,
): Persistence | undefined {
  const whenDown = WHEN_DOWN[stringOf(profile.server_hm_down_recovery)] ?? 'another';
  switch (stringOf(profile.persistence_type).replace('PERSISTENCE_TYPE_', '')) {
    case 'CLIENT_IP_ADDRESS':
    case 'CLIENT_IPV6_ADDRESS': {
      const settings = objectOf(profile.ip_persistence_profile);
      const mask = numberOf(settings.ip_mask, -1);
      const minutes = numberOf(settings.ip_persistent_timeout, 5);
      return { whenDown, ...byKey(minutes, ({ clientAddress }) => network(clientAddress, mask)) };
    }
    case 'HTTP_COOKIE':
      return { whenDown, ...byCookie(profile, serverByToken) };
    case 'CUSTOM_HTTP_HEADER': {
      const name = stringOf(objectOf(profile.hdr_persistence_profile).prst_hdr_name).toLowerCase();
      return { whenDown, ...byKey(20, (request) => request.header(name)) };
    }
    case 'APP_COOKIE': {
      const settings = objectOf(profile.app_cookie_persistence_profile);
      const name = stringOf(settings.prst_hdr_name);
      const table = byKey(numberOf(settings.timeout, 20), (request) => request.cookie(name));
      return {
        whenDown,
        find: table.find,
        remember: () => undefined,
        learn(cookies, server) {
          for (const cookie of cookies) {
            const [pair = ''] = cookie.split(';');
            if (pair.startsWith(`${name}=`)) table.put(pair.slice(name.length + 1).trim(), server.key);
          }
        },
      };
    }
    default:
      return undefined;
  }
}

function network(address: string, mask: number): string {
  const parsed = mask < 0 ? undefined : parseAddress(address);
  if (parsed === undefined) return address;
  const { family, base } = subnetOf(parsed, Math.min(mask, parsed.family === 'V4' ? 32 : 128));
  return formatAddress({ family, value: base });
}

type Table = Omit<Persistence, 'whenDown'> & { put(key: string, server: string): void };

/** Remembers the server of each key for some minutes after its last use. */
function byKey(minutes: number, keyOf: (request: PickRequest) => string | undefined): Table {
  const known = new Map<string, { server: string; until: number }>();
  const put = (key: string, server: string): void => {
    // Inserted anew: the order of the map is that of the last use.
    known.delete(key);
    known.set(key, { server, until: Date.now() + minutes * 60_000 });
    if (known.size <= MAX_CLIENTS) return;
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  };
  return {
    put,
    find(request) {
      const key = keyOf(request);
      const entry = key === undefined ? undefined : known.get(key);
      return entry !== undefined && entry.until > Date.now() ? entry.server : undefined;
    },
    remember(request, server) {
      const key = keyOf(request);
      if (key !== undefined) put(key, server.key);
      return undefined;
    },
    learn: () => {},
  };
}

/** The cookie names the server without showing its address, and survives a restart. */
function byCookie(
  profile: JsonObject,
  serverByToken: (test: (server: LiveServer) => boolean) => LiveServer | undefined,
): Omit<Persistence, 'whenDown'> {
  const settings = objectOf(profile.http_cookie_persistence_profile);
  const salt = stringOf(profile.uuid);
  const token = (text: string) =>
    createHash('sha256').update(`${salt} ${text}`).digest('base64url').slice(0, 22);
  const name =
    stringOf(settings.cookie_name) ||
    `AVI${token('name')
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 8)}`;
  const tokens = new WeakMap<LiveServer, string>();
  const tokenOf = (server: LiveServer): string => {
    const known = tokens.get(server) ?? token(server.key);
    tokens.set(server, known);
    return known;
  };
  const seconds = numberOf(settings.timeout, 0) * 60;
  const attributes = [
    'Path=/',
    ...(settings.is_persistent_cookie === true && seconds > 0 ? [`Max-Age=${seconds}`] : []),
    ...(settings.http_only === true ? ['HttpOnly'] : []),
  ].join('; ');
  return {
    find(request) {
      const value = request.cookie(name);
      if (value === undefined) return undefined;
      return serverByToken((server) => tokenOf(server) === value)?.key;
    },
    remember(request, server) {
      const value = tokenOf(server);
      if (request.cookie(name) === value && settings.always_send_cookie !== true) return undefined;
      return `${name}=${value}; ${attributes}`;
    },
    learn: () => {},
  };
}

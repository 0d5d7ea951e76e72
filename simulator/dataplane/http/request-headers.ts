import { type JsonObject, stringOf } from '../../json.ts';
import type { LiveServer } from '../balance/server.ts';
import type { PoolConfig } from '../model/pool.ts';
import type { RequestView } from '../model/request.ts';
import type { HeaderList } from './header-list.ts';
import { removeHopByHop } from './hop-by-hop.ts';

/** Brings the headers of a request into the form in which servers get them; once for each request. */
export function prepareRequestHeaders(request: RequestView, profile: JsonObject): void {
  const { headers } = request;
  removeHopByHop(headers);
  // The client has had its 100 already.
  headers.remove('expect');
  if (profile.xff_enabled !== false) addForwardedFor(headers, request.clientAddress, profile);
  if (profile.x_forwarded_proto_enabled === true) {
    headers.set('X-Forwarded-Proto', request.secure ? 'https' : 'http');
  }
}

function addForwardedFor(headers: HeaderList, client: string, profile: JsonObject): void {
  const name = stringOf(profile.xff_alternate_name) || 'X-Forwarded-For';
  const present = headers.all(name.toLowerCase());
  switch (profile.xff_update) {
    case 'APPEND_TO_THE_XFF_HEADER':
      headers.set(name, [...present, client].join(', '));
      break;
    case 'ADD_NEW_XFF_HEADER':
      headers.add(name, client);
      break;
    default:
      headers.set(name, client);
  }
}

/** Headers for one server: pools can have hosts rewritten. */
export function headersFor(
  request: RequestView,
  { rewriteHostToServer, rewriteHostToSni, tls }: PoolConfig,
  server: LiveServer,
): string[] {
  const { raw } = request.headers;
  const name = rewriteHostToServer
    ? server.config.hostname || server.address
    : rewriteHostToSni
      ? tls?.serverName
      : '';
  if (!name) return raw;
  const rewritten = [...raw];
  for (let i = 0; i < rewritten.length; i += 2) {
    if (rewritten[i]?.toLowerCase() === 'host') rewritten[i + 1] = name;
  }
  return rewritten;
}

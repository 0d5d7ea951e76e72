import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { plainAddress } from '../model/addresses.ts';
import type { RequestView } from '../model/request.ts';
import { HeaderList } from './header-list.ts';

/** Where a request has come in: the virtual service's address, not the one of the socket. */
export interface Entrance {
  readonly vip: string;
  readonly port: number;
  readonly secure: boolean;
}

/** @returns undefined for a request that names no path (`OPTIONS *`, `CONNECT`) or cannot be read */
export function viewOf(request: IncomingMessage, entrance: Entrance): RequestView | undefined {
  const target = originForm(request.url ?? '');
  if (target === undefined) return undefined;
  const question = target.path.indexOf('?');
  const { socket } = request;
  const tls = entrance.secure ? (socket as TLSSocket) : undefined;
  const headers = new HeaderList(withHost(request));
  return {
    method: request.method ?? 'GET',
    version: request.httpVersion,
    host: hostOnly(target.host ?? headers.get('host') ?? ''),
    path: question < 0 ? target.path : target.path.slice(0, question),
    query: question < 0 ? '' : target.path.slice(question + 1),
    headers,
    clientAddress: plainAddress(socket.remoteAddress),
    clientPort: socket.remotePort ?? 0,
    vip: entrance.vip,
    port: entrance.port,
    secure: entrance.secure,
    serverName: serverNameOf(tls),
    tlsVersion: tls?.getProtocol?.() ?? '',
    cipher: tls?.getCipher?.()?.standardName ?? '',
    captures: [],
  };
}

/** HTTP/2 has pseudo-headers, which do not go on, and an authority in place of a host. */
function withHost({ rawHeaders, headers }: IncomingMessage): string[] {
  const authority = headers[':authority'];
  if (typeof authority !== 'string') return rawHeaders;
  const plain: string[] = headers.host === undefined ? ['host', authority] : [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (!rawHeaders[i]?.startsWith(':')) plain.push(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '');
  }
  return plain;
}

function originForm(url: string): { path: string; host?: string } | undefined {
  if (url.startsWith('/')) return { path: url };
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { host, pathname, search } = new URL(url);
  return { path: `${pathname}${search}`, host };
}

/** Lower case, without port and final dot. */
export function hostOnly(authority: string): string {
  return authority.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
}

export function serverNameOf(socket: TLSSocket | undefined): string {
  const name = (socket as { servername?: string | false } | undefined)?.servername;
  return typeof name === 'string' ? name.toLowerCase() : '';
}

import type { HeaderList } from './header-list.ts';

/** Fields that concern one connection only (RFC 9110 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
]);

/** Takes out what is not for the next hop, also what `Connection` names. */
export function removeHopByHop(headers: HeaderList): void {
  const named = new Set(
    headers
      .all('connection')
      .flatMap((value) => value.split(','))
      .map((name) => name.trim().toLowerCase()),
  );
  headers.keep((name) => !HOP_BY_HOP.has(name) && !named.has(name));
}

import { isObject, type JsonObject, stringOf } from '../../json.ts';
import { objectOf } from '../model/read.ts';
import type { RequestView } from '../model/request.ts';
import type { HeaderList } from './header-list.ts';

/** Carries out `HTTPHdrAction`s of a rule on the headers of a request or of a response. */
export function applyHeaderActions(
  actions: readonly JsonObject[],
  headers: HeaderList,
  request: RequestView,
  cookieHeader: 'Cookie' | 'Set-Cookie',
): void {
  for (const action of actions) {
    if (isObject(action.cookie)) applyCookie(action, action.cookie, headers, cookieHeader);
    const header = objectOf(action.hdr);
    const name = stringOf(header.name);
    if (name === '') continue;
    const value = isObject(header.value) ? headerValue(header.value, request) : undefined;
    switch (action.action) {
      case 'HTTP_ADD_HDR':
        headers.add(name, value ?? '');
        break;
      case 'HTTP_REPLACE_HDR':
        headers.set(name, value ?? '');
        break;
      case 'HTTP_REMOVE_HDR':
        headers.remove(name.toLowerCase(), (present) => !value || present === value);
        break;
      default:
    }
  }
}

function applyCookie(
  action: JsonObject,
  cookie: JsonObject,
  headers: HeaderList,
  header: 'Cookie' | 'Set-Cookie',
): void {
  const name = stringOf(cookie.name);
  const pair = `${name}=${stringOf(cookie.value)}`;
  const field = header.toLowerCase();
  const isIt = (part: string) => part.trim().startsWith(`${name}=`);
  if (action.action !== 'HTTP_ADD_HDR') {
    if (header === 'Set-Cookie') headers.remove(field, isIt);
    else {
      headers.map(field, (text) =>
        text
          .split(';')
          .filter((part) => !isIt(part))
          .join(';')
          .trim(),
      );
      headers.remove(field, (text) => text === '');
    }
  }
  if (action.action === 'HTTP_REMOVE_HDR') return;
  const cookies = headers.get(field);
  if (header === 'Set-Cookie' || cookies === undefined) headers.add(header, pair);
  else headers.set(header, `${cookies}; ${pair}`);
}

type Variable = (request: RequestView, value: JsonObject) => string;

/** Values that are only known with a request; those about client certificates are empty, as clients present none. */
const VARIABLES: Readonly<Record<string, Variable>> = {
  CLIENT_IP: ({ clientAddress }) => clientAddress,
  SOURCE_IP: ({ clientAddress }) => clientAddress,
  VS_PORT: ({ port }) => String(port),
  VS_IP: ({ vip }) => vip,
  HTTP_HDR: ({ headers }, value) => headers.get(stringOf(value.val).toLowerCase()) ?? '',
  SSL_PROTOCOL: ({ tlsVersion }) => tlsVersion,
  SSL_CIPHER: ({ cipher }) => cipher,
  SSL_SERVER_NAME: ({ serverName }) => serverName,
  REQUEST_ID: () => crypto.randomUUID(),
};

function headerValue(value: JsonObject, request: RequestView): string {
  const name = stringOf(value.var).replace('HTTP_POLICY_VAR_', '');
  if (name === '') return stringOf(value.val);
  return VARIABLES[name]?.(request, value) ?? '';
}

import { isObject, type JsonObject, type JsonValue, objectsOf, stringOf } from '../../json.ts';
import { numberOf, objectOf } from '../model/read.ts';
import type { RequestView } from '../model/request.ts';

/** Hosts and paths that rules make from tokens (avi-schema.md, URIParam). */

/** `end_index` that stands for the end. */
const TO_THE_END = 65_535;

function slice(parts: readonly string[], token: JsonObject): string[] {
  const start = numberOf(token.start_index, 0);
  const end = numberOf(token.end_index, TO_THE_END);
  return parts.slice(start, end === TO_THE_END ? undefined : end + 1);
}

function tokensOf(param: JsonObject, request: RequestView): string[] {
  return objectsOf(param.tokens).flatMap((token) => {
    switch (token.type) {
      case 'URI_TOKEN_TYPE_HOST':
        return slice(request.host.split('.'), token);
      case 'URI_TOKEN_TYPE_PATH':
        return slice(request.path.replace(/^\//, '').split('/'), token);
      case 'URI_TOKEN_TYPE_REGEX':
        return slice(request.captures, token);
      case 'URI_TOKEN_TYPE_STRING':
        return [stringOf(token.str_value)];
      default:
        return [];
    }
  });
}

export function hostFrom(param: JsonValue | undefined, request: RequestView): string | undefined {
  return isObject(param) ? tokensOf(param, request).join('.') : undefined;
}

/** The parts with one slash between each; the leading one is not written by who configures it. */
export function pathFrom(param: JsonValue | undefined, request: RequestView): string | undefined {
  if (!isObject(param)) return undefined;
  const parts = tokensOf(param, request);
  return `/${parts.join('/')}`.replace(/\/{2,}/g, '/');
}

/** Where a redirect leads: what the action does not name stays as it was requested. */
export function redirectTarget(action: JsonObject, request: RequestView): string {
  const scheme = action.protocol === 'HTTPS' ? 'https' : 'http';
  const host = hostFrom(action.host, request) ?? request.host;
  const port = numberOf(action.port, 0);
  const standard = scheme === 'https' ? 443 : 80;
  const authority = port === 0 || port === standard ? host : `${host}:${port}`;
  const path = pathFrom(action.path, request) ?? request.path;
  const query = [
    ...(action.keep_query !== false && request.query !== '' ? [request.query] : []),
    ...(stringOf(action.add_string) === '' ? [] : [stringOf(action.add_string)]),
  ].join('&');
  return `${scheme}://${authority}${path}${query === '' ? '' : `?${query}`}`;
}

/** `HTTP_REDIRECT_STATUS_CODE_302` and the like as a number. */
export function statusOf(word: JsonValue | undefined, otherwise: number): number {
  const digits = /(\d{3})$/.exec(stringOf(word))?.[1];
  return digits === undefined ? otherwise : Number(digits);
}

/** Changes what is asked for, before it is passed on. */
export function rewriteUrl(action: JsonObject, request: RequestView): void {
  const host = hostFrom(action.host_hdr, request);
  const path = pathFrom(action.path, request);
  if (path !== undefined) request.path = path;
  if (isObject(action.query)) {
    const added = stringOf(action.query.add_string);
    const kept = action.query.keep_query === false ? '' : request.query;
    request.query = [kept, added].filter((part) => part !== '').join('&');
  }
  if (host !== undefined) {
    request.host = host;
    request.headers.set('Host', host);
  }
}

/** A `Location` header that is to be changed; relative ones stay. */
export function rewriteLocation(action: JsonObject, location: string, request: RequestView): string {
  if (!URL.canParse(location)) return location;
  const url = new URL(location);
  const view: RequestView = {
    ...request,
    headers: request.headers,
    host: url.hostname,
    path: url.pathname,
    query: url.search.replace(/^\?/, ''),
  };
  return redirectTarget(objectOf(action), view);
}

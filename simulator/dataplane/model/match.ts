import { isObject, type JsonObject, type JsonValue, objectsOf, stringOf } from '../../json.ts';
import { isInList } from './addresses.ts';
import { numberOf, numbersOf, objectOf, stringsOf } from './read.ts';
import type { Groups, RequestView, ResponseView } from './request.ts';
import { pathConditionOf, type TextTest, textConditionOf, textTest } from './text-match.ts';

/** Whether all conditions of a rule hold. */
export type RequestMatcher = (request: RequestView, groups: Groups) => boolean;
export type ResponseMatcher = (request: RequestView, response: ResponseView, groups: Groups) => boolean;

type Part = (match: JsonObject) => RequestMatcher;

/** Conditions of `MatchTarget` and `ResponseMatchTarget` about the request. */
const PARTS: Readonly<Record<string, Part>> = {
  client_ip: addressPart,
  source_ip: addressPart,
  cookie(match) {
    const test = textTest(textConditionOf(match, [stringOf(match.value)]));
    const name = stringOf(match.name);
    return ({ headers }, groups) => test(headers.cookie(name), groups);
  },
  host_hdr(match) {
    const test = textTest(textConditionOf(match, stringsOf(match.value)));
    return ({ host }, groups) => test(host === '' ? undefined : host, groups);
  },
  method(match) {
    const methods = new Set(stringsOf(match.methods).map((name) => name.replace('HTTP_METHOD_', '')));
    return inSet(match, ({ method }) => methods.has(method));
  },
  path(match) {
    const test = textTest(pathConditionOf(match));
    const decode = match.match_decoded_string !== false;
    return (request, groups) =>
      test(decode ? decoded(request.path) : request.path, groups, (captures) => {
        request.captures = captures;
      });
  },
  protocol(match) {
    return inSet(match, ({ secure }) => match.protocols === (secure ? 'HTTPS' : 'HTTP'));
  },
  query(match) {
    const test = textTest(pathConditionOf(match));
    const decode = match.match_decoded_string !== false;
    return ({ query }, groups) => test(query === '' ? undefined : decode ? decoded(query) : query, groups);
  },
  version(match) {
    const versions = new Set(stringsOf(match.versions).map((name) => VERSIONS[name]));
    return inSet(match, ({ version }) => versions.has(version));
  },
  vs_port(match) {
    const ports = new Set(numbersOf(match.ports));
    return inSet(match, ({ port }) => ports.has(port));
  },
};

const VERSIONS: Readonly<Record<string, string>> = {
  ZERO_NINE: '0.9',
  ONE_ZERO: '1.0',
  ONE_ONE: '1.1',
  TWO_ZERO: '2.0',
};

/** Conditions on what is not simulated (origin on the map, reputation, bots, fingerprints): nobody is in any such set. */
const UNKNOWN = [
  'geo_matches',
  'ip_reputation_type',
  'tls_fingerprint_match',
  'bot_detection_result',
] as const;

function inSet(match: JsonObject, test: (request: RequestView) => boolean): RequestMatcher {
  const negated = match.match_criteria === 'IS_NOT_IN';
  return (request) => test(request) !== negated;
}

function addressPart(match: JsonObject): RequestMatcher {
  const test = addressTest(match);
  return ({ clientAddress }, groups) => test(clientAddress, groups);
}

/** `IpAddrMatch`. */
export function addressTest(match: JsonObject): (address: string, groups: Groups) => boolean {
  const negated = match.match_criteria === 'IS_NOT_IN';
  const refs = stringsOf(match.group_refs);
  return (address, groups) =>
    (isInList(match, address) || refs.some((ref) => groups.contains(ref, address))) !== negated;
}

/** The conditions of a rule; without any it always holds. */
export function matcherOf(target: JsonValue | undefined): RequestMatcher {
  const match = objectOf(target);
  const tests: RequestMatcher[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    const value = match[name];
    if (isObject(value)) tests.push(part(value));
  }
  for (const header of objectsOf(match.hdrs)) tests.push(headerTest(header));
  for (const name of UNKNOWN) {
    for (const condition of [match[name]].flat()) {
      if (isObject(condition) && condition.match_operation === 'IS_IN') tests.push(() => false);
    }
  }
  return (request, groups) => tests.every((test) => test(request, groups));
}

function headerTest(match: JsonObject): RequestMatcher {
  const { name, test } = fieldTest(match);
  return ({ headers }, groups) => test(headers.get(name), groups);
}

function fieldTest(match: JsonObject): { readonly name: string; readonly test: TextTest } {
  return {
    name: stringOf(match.hdr).toLowerCase(),
    test: textTest(textConditionOf(match, stringsOf(match.value))),
  };
}

/** The same with conditions on the response. */
export function responseMatcherOf(target: JsonValue | undefined): ResponseMatcher {
  const match = objectOf(target);
  const request = matcherOf(target);
  const fields = objectsOf(match.rsp_hdrs).map(fieldTest);
  const location = isObject(match.loc_hdr)
    ? textTest(textConditionOf(match.loc_hdr, stringsOf(match.loc_hdr.value)))
    : undefined;
  const status = isObject(match.status) ? statusTest(match.status) : undefined;
  return (view, response, groups) =>
    request(view, groups) &&
    (status === undefined || status(response.status)) &&
    (location === undefined || location(response.headers.get('location'), groups)) &&
    fields.every(({ name, test }) => test(response.headers.get(name), groups));
}

function statusTest(match: JsonObject): (status: number) => boolean {
  const codes = new Set(numbersOf(match.status_codes));
  const ranges = objectsOf(match.ranges).map((range) => [numberOf(range.begin, 0), numberOf(range.end, 0)]);
  const negated = match.match_criteria === 'IS_NOT_IN';
  return (status) =>
    (codes.has(status) || ranges.some(([begin = 0, end = 0]) => status >= begin && status <= end)) !==
    negated;
}

/** A text that is not well encoded is compared as it is. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { isObject, type JsonObject, type JsonValue, stringOf } from '../../json.ts';
import {
  addressTest,
  matcherOf,
  type RequestMatcher,
  type ResponseMatcher,
  responseMatcherOf,
} from './match.ts';
import { byIndex, numberOf, numbersOf, objectOf, refOf } from './read.ts';
import type { Groups } from './request.ts';
import type { PoolChoice } from './virtual-service.ts';

/** Policy sets as rules that can be applied. The parts of an action are read where it is carried out. */

export interface PolicySet {
  readonly security: readonly SecurityRule[];
  readonly requests: readonly RequestRule[];
  readonly responses: readonly ResponseRule[];
}

export interface SecurityRule {
  readonly matches: RequestMatcher;
  readonly action: JsonObject;
  readonly limit: RateLimit | undefined;
}

export interface RequestRule {
  readonly matches: RequestMatcher;
  readonly headers: readonly JsonObject[];
  readonly redirect: JsonObject | undefined;
  readonly rewrite: JsonObject | undefined;
  readonly local: JsonObject | undefined;
  readonly choice: PoolChoice | undefined;
}

export interface ResponseRule {
  readonly matches: ResponseMatcher;
  readonly headers: readonly JsonObject[];
  readonly location: JsonObject | undefined;
}

export interface RateLimit {
  readonly count: number;
  readonly periodMs: number;
  readonly perClient: boolean;
  readonly perPath: boolean;
  readonly action: JsonObject;
}

export function policySetOf(body: JsonObject): PolicySet {
  return {
    security: rulesOf(body.http_security_policy, (rule) => {
      const action = objectOf(rule.action);
      return { matches: matcherOf(rule.match), action, limit: rateLimitOf(action) };
    }),
    requests: rulesOf(body.http_request_policy, (rule) => {
      const switching = objectOf(rule.switching_action);
      return {
        matches: matcherOf(rule.match),
        headers: byHeaderIndex(rule.hdr_action),
        redirect: optional(rule.redirect_action),
        rewrite: optional(rule.rewrite_url_action),
        local: switching.action === 'HTTP_SWITCHING_SELECT_LOCAL' ? switching : undefined,
        choice: choiceOf(switching),
      };
    }),
    responses: rulesOf(body.http_response_policy, (rule) => ({
      matches: responseMatcherOf(rule.match),
      headers: byHeaderIndex(rule.hdr_action),
      location: optional(rule.loc_hdr_action),
    })),
  };
}

function rulesOf<T>(policy: JsonValue | undefined, make: (rule: JsonObject) => T): T[] {
  return byIndex(objectOf(policy).rules)
    .filter((rule) => rule.enable !== false)
    .map(make);
}

function optional(value: JsonValue | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

function byHeaderIndex(value: JsonValue | undefined): JsonObject[] {
  return byIndex(value).sort((left, right) => numberOf(left.hdr_index, 0) - numberOf(right.hdr_index, 0));
}

function choiceOf(action: JsonObject): PoolChoice | undefined {
  const choice = { pool: refOf(action.pool_ref), group: refOf(action.pool_group_ref) };
  return choice.pool === undefined && choice.group === undefined ? undefined : choice;
}

function rateLimitOf(action: JsonObject): RateLimit | undefined {
  if (action.action !== 'HTTP_SECURITY_ACTION_RATE_LIMIT') return undefined;
  const profile = objectOf(action.rate_profile);
  const limiter = objectOf(profile.rate_limiter);
  return {
    count: numberOf(limiter.count, 1e9) + numberOf(limiter.burst_sz, 0),
    periodMs: numberOf(limiter.period, 1) * 1000,
    perClient: profile.per_client_ip === true,
    perPath: profile.per_uri_path === true,
    action: objectOf(profile.action),
  };
}

/** A new connection at layer 4. */
export interface ConnectionView {
  readonly clientAddress: string;
  readonly clientPort: number;
  readonly port: number;
  readonly protocol: 'tcp' | 'udp';
}

export type ConnectionMatcher = (connection: ConnectionView, groups: Groups) => boolean;

export interface L4Rule {
  readonly matches: ConnectionMatcher;
  readonly choice: PoolChoice | undefined;
}

/**
 * Rules of a layer 4 policy set. All conditions of a rule must hold: with "any of them" two ports of one protocol could
 * not go to different pools.
 */
export function l4RulesOf(body: JsonObject): L4Rule[] {
  return rulesOf(body.l4_connection_policy, (rule) => {
    const match = objectOf(rule.match);
    const tests: ConnectionMatcher[] = [];
    if (isObject(match.client_ip)) {
      const test = addressTest(match.client_ip);
      tests.push(({ clientAddress }, groups) => test(clientAddress, groups));
    }
    if (isObject(match.port)) tests.push(portTest(match.port, 'port_ranges', (view) => view.port));
    if (isObject(match.protocol)) {
      const { protocol, match_criteria } = match.protocol;
      const wanted = stringOf(protocol).replace('PROTOCOL_', '').toLowerCase();
      const negated = match_criteria === 'IS_NOT_IN';
      tests.push((view) => (view.protocol === wanted) !== negated);
    }
    return {
      matches: (view, groups) => tests.every((test) => test(view, groups)),
      choice: choiceOf(objectOf(objectOf(rule.action).select_pool)),
    };
  });
}

function portTest(
  match: JsonObject,
  rangesMember: string,
  portOf: (view: ConnectionView) => number,
): ConnectionMatcher {
  const ports = new Set(numbersOf(match.ports));
  const ranges = byIndex(match[rangesMember]).map((range): [number, number] => [
    numberOf(range.start, 0),
    numberOf(range.end, 0),
  ]);
  const negated = match.match_criteria === 'IS_NOT_IN';
  return (view) => {
    const port = portOf(view);
    return (ports.has(port) || ranges.some(([start, end]) => start <= port && port <= end)) !== negated;
  };
}

export interface NetworkRule {
  readonly matches: ConnectionMatcher;
  readonly denies: boolean;
}

/** Rules of a network security policy; limits on rates are not simulated and let through. */
export function networkRulesOf(body: JsonObject): NetworkRule[] {
  return rulesOf({ rules: body.rules ?? [] }, (rule) => {
    const match = objectOf(rule.match);
    const tests: ConnectionMatcher[] = [];
    if (isObject(match.client_ip)) {
      const test = addressTest(match.client_ip);
      tests.push(({ clientAddress }, groups) => test(clientAddress, groups));
    }
    if (isObject(match.client_port))
      tests.push(portTest(match.client_port, 'ranges', (view) => view.clientPort));
    if (isObject(match.vs_port)) tests.push(portTest(match.vs_port, '', (view) => view.port));
    return {
      matches: (view, groups) => tests.every((test) => test(view, groups)),
      denies: rule.action === 'NETWORK_SECURITY_POLICY_ACTION_TYPE_DENY',
    };
  });
}

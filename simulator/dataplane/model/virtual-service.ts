import { type JsonObject, objectsOf, stringOf } from '../../json.ts';
import type { Ref } from '../engine/objects.ts';
import { matcherOf, type RequestMatcher } from './match.ts';
import { byIndex, numberOf, objectOf, refOf, refsOf, stringsOf } from './read.ts';

export interface Service {
  readonly first: number;
  readonly last: number;
  readonly tls: boolean;
  readonly http2: boolean;
  /** Profiles in place of those of the virtual service. */
  readonly application: Ref | undefined;
  readonly network: Ref | undefined;
}

/** What an EVH child serves of one host. */
export interface HostMatch {
  readonly host: string;
  /** None: everything of the host. */
  readonly rules: readonly HostRule[];
}

export interface HostRule {
  readonly matches: RequestMatcher;
  /** A rule with a greater one is preferred. */
  readonly weight: number;
}

/** Which pool or pool group serves a port (`service_pool_select`). */
export interface PortPool extends PoolChoice {
  readonly first: number;
  readonly last: number;
}

/** A pool, or a pool group. */
export interface PoolChoice {
  readonly pool?: Ref | undefined;
  readonly group?: Ref | undefined;
}

export interface VirtualService {
  readonly ref: Ref;
  readonly name: string;
  readonly kind: 'normal' | 'parent' | 'child';
  readonly enhanced: boolean;
  readonly enabled: boolean;
  readonly parent: Ref | undefined;
  readonly vsvip: Ref | undefined;
  /** Server names of an SNI child, lower case. */
  readonly domains: readonly string[];
  readonly hosts: readonly HostMatch[];
  readonly services: readonly Service[];
  readonly application: Ref | undefined;
  readonly network: Ref | undefined;
  readonly httpPolicies: readonly Ref[];
  readonly l4Policies: readonly Ref[];
  readonly scripts: readonly Ref[];
  readonly security: Ref | undefined;
  readonly certificates: readonly Ref[];
  readonly sslProfile: Ref | undefined;
  readonly choice: PoolChoice;
  readonly portPools: readonly PortPool[];
  readonly closesPortWhenDown: boolean;
  readonly minPoolsUp: number;
}

const KINDS: Readonly<Record<string, VirtualService['kind']>> = {
  VS_TYPE_VH_PARENT: 'parent',
  VS_TYPE_VH_CHILD: 'child',
};

export function virtualServiceOf(body: JsonObject, ref: Ref): VirtualService {
  return {
    ref,
    name: stringOf(body.name),
    kind: KINDS[stringOf(body.type)] ?? 'normal',
    enhanced: body.vh_type === 'VS_TYPE_VH_ENHANCED',
    enabled: body.enabled !== false && body.traffic_enabled !== false,
    parent: refOf(body.vh_parent_vs_ref),
    vsvip: refOf(body.vsvip_ref),
    domains: stringsOf(body.vh_domain_name).map((name) => name.toLowerCase()),
    hosts: objectsOf(body.vh_matches).map(hostMatchOf),
    services: objectsOf(body.services).map(serviceOf),
    application: refOf(body.application_profile_ref),
    network: refOf(body.network_profile_ref),
    httpPolicies: inOrder(body.http_policies, 'http_policy_set_ref'),
    l4Policies: inOrder(body.l4_policies, 'l4_policy_set_ref'),
    scripts: inOrder(body.vs_datascripts, 'vs_datascript_set_ref'),
    security: refOf(body.network_security_policy_ref),
    certificates: refsOf(body.ssl_key_and_certificate_refs),
    sslProfile: refOf(body.ssl_profile_ref),
    choice: { pool: refOf(body.pool_ref), group: refOf(body.pool_group_ref) },
    portPools: objectsOf(body.service_pool_select).map(portPoolOf),
    closesPortWhenDown: body.remove_listening_port_on_vs_down === true,
    minPoolsUp: Math.max(1, numberOf(body.min_pools_up, 1)),
  };
}

function inOrder(value: JsonObject[string], member: string): Ref[] {
  return byIndex(value).flatMap((item) => refOf(item[member]) ?? []);
}

function serviceOf(service: JsonObject): Service {
  const first = numberOf(service.port, 0);
  return {
    first,
    last: Math.max(first, numberOf(service.port_range_end, 0)),
    tls: service.enable_ssl === true,
    http2: service.enable_http2 === true,
    application: refOf(service.override_application_profile_ref),
    network: refOf(service.override_network_profile_ref),
  };
}

function portPoolOf(selector: JsonObject): PortPool {
  const first = numberOf(selector.service_port, 0);
  return {
    first,
    last: Math.max(first, numberOf(selector.service_port_range_end, 0)),
    pool: refOf(selector.service_pool_ref),
    group: refOf(selector.service_pool_group_ref),
  };
}

function hostMatchOf(match: JsonObject): HostMatch {
  // Up to 22.1.7 there were paths in place of rules (avi-schema.md, VHMatch).
  const targets = [
    ...objectsOf(match.rules).map((rule) => objectOf(rule.matches)),
    ...objectsOf(match.path).map((path): JsonObject => ({ path })),
  ];
  return {
    host: stringOf(match.host).toLowerCase(),
    rules: targets
      .map((target) => ({ matches: matcherOf(target), weight: weightOf(target) }))
      .sort((left, right) => right.weight - left.weight),
  };
}

/**
 * Among children of one host: an exact path before a prefix, the longest one first, then regular expressions; among
 * these the one with more conditions. The documents leave the order open; it is that of the Gateway API.
 */
function weightOf(target: JsonObject): number {
  const path = objectOf(target.path);
  const criteria = stringOf(path.match_criteria);
  const length = Math.max(0, ...stringsOf(path.match_str).map((text) => text.length));
  const conditions = Object.keys(target).length + objectsOf(target.hdrs).length;
  const kind = criteria === 'EQUALS' ? 3e6 : criteria === 'BEGINS_WITH' ? 2e6 : criteria === '' ? 0 : 1e6;
  return kind + length * 100 + Math.min(99, conditions);
}

import { commonMembers } from '../common.ts';
import type { Context } from '../context.ts';
import { MAX_NAME_LENGTH } from '../hash.ts';
import { istioPoolFields } from '../istio/pool-fields.ts';
import type { MarkerFields } from '../markers.ts';
import { networkOf, vrfOf } from '../network.ts';
import { placementNetworks } from '../placement.ts';
import {
  applicationProfileRef,
  certificateRef,
  healthMonitorRef,
  httpPolicySetRef,
  networkProfileRef,
  pkiProfileRef,
  poolGroupRef,
  poolMemberRef,
  poolRef,
  ruleRef,
  seGroupRef,
  sslProfileRef,
  vrfRef,
} from '../refs.ts';
import type { Listener } from '../rules/listeners.ts';
import type { AviBody, Json } from '../types.ts';
import type { GroupMember, Rewrite } from './contribution.ts';

/**
 * Bodies of layer-7 objects (l7-model.md 8). Each function is the one place that knows the fields of its type; which
 * object exists and how it is named is decided by the layouts.
 */

/** The common members, with the setting that places the host among the markers (l7-model.md 1.7). */
export function common(context: Context, name: string, tenant: string, fields: MarkerFields): AviBody {
  // Objects that say nothing of a host say nothing of the setting that places it either (l7-model.md 1.7).
  const ofHost = fields.hosts !== undefined || fields.namespace !== undefined;
  return commonMembers(
    context,
    name,
    tenant,
    ofHost ? { infraSetting: context.infraSetting, ...fields } : fields,
  );
}

export interface PoolOptions {
  readonly name: string;
  readonly tenant: string;
  readonly servers: Json[];
  readonly metadata: string;
  readonly markers: MarkerFields;
  /** TLS to the servers. */
  readonly tls: boolean;
  /** Members that HTTPRules set. */
  readonly rule?: AviBody | undefined;
  /** Our own profile to verify the servers with. */
  readonly pkiProfile?: string | undefined;
}

/** l7-model.md 8.3. */
export function poolBody(context: Context, options: PoolOptions): AviBody {
  const network = networkOf(context);
  const vrf = vrfOf(context, network);
  const { tls, rule, pkiProfile } = options;
  return {
    ...common(context, options.name, options.tenant, options.markers),
    service_metadata: options.metadata,
    sni_enabled: tls,
    ssl_profile_ref: tls ? sslProfileRef('System-Standard') : undefined,
    graceful_disable_timeout: 1,
    placement_networks: placementNetworks(context, network),
    vrf_ref: vrf === undefined ? undefined : vrfRef(vrf),
    tier1_lr: network.tier1 === '' ? undefined : network.tier1,
    health_monitor_refs: [healthMonitorRef('System-TCP')],
    servers: options.servers.length > 0 ? options.servers : undefined,
    ...rule,
    ...(pkiProfile === undefined ? {} : { pki_profile_ref: pkiProfileRef(pkiProfile) }),
    ...istioPoolFields(context),
  };
}

export interface PoolGroupOptions {
  readonly name: string;
  readonly tenant: string;
  /** With labels: the group of a shared SNI virtual service, from which its script selects. */
  readonly labelled: boolean;
  readonly members: readonly GroupMember[];
  readonly markers: MarkerFields;
}

/** l7-model.md 8.4: members by pool reference, each pool once. */
export function poolGroupBody(context: Context, options: PoolGroupOptions): AviBody {
  const byPool = new Map<string, GroupMember>();
  for (const member of options.members) {
    if (!byPool.has(member.pool)) byPool.set(member.pool, member);
  }
  const members = [...byPool.values()].sort((a, b) => (a.pool < b.pool ? -1 : 1));
  return {
    ...common(context, options.name, options.tenant, options.markers),
    implicit_priority_labels: options.labelled,
    members:
      members.length === 0
        ? undefined
        : members.map((member) => ({
            pool_ref: poolMemberRef(member.pool),
            priority_label: options.labelled ? member.label : undefined,
            ratio: member.ratio,
          })),
  };
}

/** A rule without its index and name, which depend on its place in the set (l7-model.md 3.3). */
export type Rule = { readonly match: { [key: string]: Json }; readonly [action: string]: Json };

export interface PolicySetOptions {
  readonly name: string;
  readonly tenant: string;
  readonly security?: readonly Rule[];
  readonly requests: readonly Rule[];
  readonly markers: MarkerFields;
}

/**
 * l7-model.md 8.5: one running index over all rules, security rules first. A rule whose name would be too long is left out
 * (3.4).
 */
export function policySetBody(context: Context, options: PolicySetOptions): AviBody {
  let index = 0;
  const numbered = (rules: readonly Rule[]): Json[] =>
    rules.flatMap((rule) => {
      const name = `${options.name}-${index}`;
      return name.length > MAX_NAME_LENGTH ? [] : [{ index: index++, enable: true, name, ...rule }];
    });
  const security = numbered(options.security ?? []);
  const requests = numbered(options.requests);
  return {
    ...common(context, options.name, options.tenant, options.markers),
    http_request_policy: requests.length > 0 ? { rules: requests } : {},
    http_security_policy: security.length > 0 ? { rules: security } : {},
  };
}

/** Sends HTTP requests for the hosts to HTTPS (l7-model.md 7.6). Only port 80 is redirected. */
export function redirectRule(hosts: readonly string[]): Rule {
  return {
    match: {
      host_hdr: { match_criteria: 'HDR_EQUALS', value: hosts.toSorted() },
      vs_port: { match_criteria: 'IS_IN', ports: [80] },
    },
    redirect_action: { status_code: 'HTTP_REDIRECT_STATUS_CODE_302', protocol: 'HTTPS', port: 443 },
  };
}

/** Makes requests for a global name ones for the local name, by which an insecure host is found (l7-model.md 8.5). */
export function hostRewriteRule({ from, to }: Rewrite): Rule {
  return {
    match: { host_hdr: { match_criteria: 'HDR_EQUALS', value: [from] } },
    hdr_action: [{ action: 'HTTP_REPLACE_HDR', hdr: { name: 'Host', value: { val: to } } }],
  };
}

/** Closes connections on port 80 (l7-model.md 7.6). */
export function dropRule(): Rule {
  return {
    match: { vs_port: { match_criteria: 'IS_IN', ports: [80] } },
    action: { action: 'HTTP_SECURITY_ACTION_CLOSE_CONN' },
  };
}

/** Switches requests below a path (or all, when it is empty) to a pool group or, with `noPGForSNI`, to a pool. */
export function pathRule(path: string, exact: boolean, target: { group: string } | { pool: string }): Rule {
  const match: { [key: string]: Json } = {};
  if (path !== '') {
    match.path = {
      match_str: [path],
      match_case: 'SENSITIVE',
      match_criteria: exact ? 'EQUALS' : 'BEGINS_WITH',
    };
  }
  const action: { [key: string]: Json } =
    'pool' in target
      ? { action: 'HTTP_SWITCHING_SELECT_POOL', pool_ref: poolRef(target.pool) }
      : { action: 'HTTP_SWITCHING_SELECT_POOLGROUP', pool_group_ref: poolGroupRef(target.group) };
  return { match, switching_action: action };
}

export interface CertificateOptions {
  readonly name: string;
  readonly tenant: string;
  readonly pair: { readonly certificate: string; readonly key: string };
  /** Name of the object of the authority's certificate, if there is one. */
  readonly ca?: string | undefined;
  readonly markers: MarkerFields;
}

/** l7-model.md 8.7. */
export function certificateBody(
  context: Context,
  { name, tenant, pair, ca, markers: fields }: CertificateOptions,
): AviBody {
  return {
    ...common(context, name, tenant, fields),
    type: 'SSL_CERTIFICATE_TYPE_VIRTUALSERVICE',
    certificate: { certificate: pair.certificate },
    key: pair.key,
    ca_certs: ca === undefined ? undefined : [{ ca_ref: certificateRef(ca), name: ca }],
  };
}

export function caCertificateBody(
  context: Context,
  name: string,
  tenant: string,
  certificate: string,
  fields: MarkerFields,
): AviBody {
  return {
    ...common(context, name, tenant, fields),
    type: 'SSL_CERTIFICATE_TYPE_CA',
    certificate: { certificate },
    key: '',
  };
}

/** l7-model.md 8.8. */
export function pkiProfileBody(
  context: Context,
  name: string,
  tenant: string,
  ca: string,
  fields: MarkerFields,
): AviBody {
  return { ...common(context, name, tenant, fields), crl_check: false, ca_certs: [{ certificate: ca }] };
}

/** Own policy sets are attached from this index on, those of users this much further on (l7-model.md 8.1). */
const FIRST_POLICY_INDEX = 11;
const USER_POLICY_GAP = 5;

/** @param users names of policy sets on the controller that a rule adds */
export function policyRefs(sets: readonly string[], users: readonly string[] = []): Json[] | undefined {
  if (sets.length === 0 && users.length === 0) return undefined;
  const own = sets.map((set, i) => ({
    http_policy_set_ref: httpPolicySetRef(set),
    index: FIRST_POLICY_INDEX + i,
  }));
  const first = FIRST_POLICY_INDEX + USER_POLICY_GAP + sets.length;
  const added = users.map((set, i) => ({
    http_policy_set_ref: ruleRef('httppolicyset', set),
    index: first + i,
  }));
  return [...own, ...added];
}

/** @param foreign names of certificates on the controller that rules name; they come first */
export function certificateRefs(
  names: readonly string[],
  foreign: readonly string[] = [],
): Json[] | undefined {
  if (names.length === 0 && foreign.length === 0) return undefined;
  return [...foreign.map((name) => ruleRef('sslkeyandcertificate', name)), ...names.map(certificateRef)];
}

/** Listening ports. The EVH builder of the reference leaves out the end of the range (l7-model.md 8.1). */
export function listeners(ports: readonly Listener[], withRange: boolean): Json[] {
  return ports.map(({ port, ssl, http2 = false }) => ({
    port,
    port_range_end: withRange ? port : undefined,
    enable_ssl: ssl,
    enable_http2: http2,
  }));
}

/** Profiles, SE group and VRF of a virtual service that has a VIP: shared, dedicated and passthrough ones. */
export function placedVirtualService(context: Context, applicationProfile: string): AviBody {
  const network = networkOf(context);
  const vrf = vrfOf(context, network);
  return {
    application_profile_ref: applicationProfileRef(applicationProfile),
    network_profile_ref: networkProfileRef('System-TCP-Proxy'),
    se_group_ref: seGroupRef(network.seGroup),
    vrf_context_ref: vrf === undefined ? undefined : vrfRef(vrf),
    enable_rhi: network.rhi ? true : undefined,
  };
}

/** The same of a child: instance-wide SE group, and always a VRF (l7-model.md 8.1, 18-12). */
export function childVirtualService(context: Context, applicationProfile: string): AviBody {
  return {
    application_profile_ref: applicationProfileRef(applicationProfile),
    network_profile_ref: networkProfileRef('System-TCP-Proxy'),
    se_group_ref: seGroupRef(context.settings.serviceEngineGroupName),
    vrf_context_ref: vrfRef(context.controller.vrf),
    type: 'VS_TYPE_VH_CHILD',
    east_west_placement: false,
    ign_pool_net_reach: false,
    error_page_profile_ref: '',
  };
}

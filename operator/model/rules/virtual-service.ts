import type { HostRuleSpec, L7RuleSpec } from '../../cluster/rule-records.ts';
import { ruleRef } from '../refs.ts';
import type { AviBody, Json } from '../types.ts';
import type { HostRules } from './host-rules.ts';

/** The kinds of virtual services at layer 7; rules do not act on all of them alike (crds.md 4.5). */
export type VirtualServiceKind =
  | 'sni-parent'
  | 'sni-child'
  | 'sni-dedicated'
  | 'evh-parent'
  | 'evh-child'
  | 'evh-dedicated';

const hasVip = (kind: VirtualServiceKind): boolean => !kind.endsWith('child');

/**
 * Members of a virtual service that rules set, to be laid over the others; a rule that does not mention a member leaves it out
 * (crds.md 4.5, 8.4). Lists that are joined with ours (certificates, policy sets, ports) are not among them.
 */
export function virtualServiceFields(kind: VirtualServiceKind, rules: HostRules): AviBody {
  return { ...hostRuleFields(kind, rules), ...l7RuleFields(kind, rules.l7?.spec) };
}

function hostRuleFields(kind: VirtualServiceKind, { host, l7 }: HostRules): AviBody {
  if (host === undefined) return {};
  const { virtualhost: rule } = host.spec;
  const l7Rule: L7RuleSpec = l7?.spec ?? {};
  const isEvhParent = kind === 'evh-parent';
  const fields: AviBody = {};
  const ref = (member: string, type: string, name: string | undefined): void => {
    if (name) fields[member] = ruleRef(type, name);
  };
  ref(
    'application_profile_ref',
    'applicationprofile',
    rule.applicationProfile || l7Rule.applicationProfile?.name,
  );
  ref('error_page_profile_ref', 'errorpageprofile', rule.errorPageProfile || l7Rule.errorPageProfile?.name);
  if (!isEvhParent) {
    ref('waf_policy_ref', 'wafpolicy', rule.wafPolicy || l7Rule.wafPolicy?.name);
    ref('analytics_profile_ref', 'analyticsprofile', rule.analyticsProfile || l7Rule.analyticsProfile?.name);
    if (rule.enableVirtualHost !== undefined) fields.enabled = rule.enableVirtualHost;
  }
  // That of an EVH child is its parent's.
  if (kind !== 'evh-child') ref('ssl_profile_ref', 'sslprofile', rule.tls?.sslProfile);
  const [icap] = rule.icapProfile ?? [];
  if (icap && kind !== 'sni-parent') fields.icap_request_profile_refs = [ruleRef('icapprofile', icap)];
  if (hasVip(kind)) ref('network_security_policy_ref', 'networksecuritypolicy', rule.networkSecurityPolicy);
  const scripts = distinct(rule.datascripts);
  if (scripts.length > 0) {
    // On a shared SNI virtual service they take the place of the script that selects pools (crds.md, Q8).
    fields.vs_datascripts = scripts.map((script, index) => ({
      index,
      vs_datascript_set_ref: ruleRef('vsdatascriptset', script),
    }));
  }
  const policy = rule.analyticsPolicy ?? l7Rule.analyticsPolicy;
  if (policy !== undefined) fields.analytics_policy = analyticsPolicy(policy);
  return fields;
}

/** Group A of crds.md 8.4: sent where present, `false` and 0 too. */
function l7RuleFields(kind: VirtualServiceKind, rule: L7RuleSpec | undefined): AviBody {
  if (rule === undefined) return {};
  const fields: AviBody = {};
  const set = (member: string, value: Json | undefined): void => {
    if (value !== undefined) fields[member] = value;
  };
  const ref = (type: string, name: string | undefined): string | undefined => {
    return name ? ruleRef(type, name) : undefined;
  };
  set('allow_invalid_client_cert', rule.allowInvalidClientCert);
  // Checked as botdetectionpolicy, sent as botpolicy (crds.md, Q19).
  set('bot_policy_ref', ref('botpolicy', rule.botPolicyRef));
  set('close_client_conn_on_config_update', rule.closeClientConnOnConfigUpdate);
  set('ign_pool_net_reach', rule.ignPoolNetReach);
  set('min_pools_up', rule.minPoolsUp);
  set('remove_listening_port_on_vs_down', rule.removeListeningPortOnVsDown);
  set('ssl_sess_cache_avg_size', rule.sslSessCacheAvgSize);
  set('traffic_clone_profile_ref', ref('trafficcloneprofile', rule.trafficCloneProfileRef));
  if (!hasVip(kind)) return fields;
  set('host_name_xlate', rule.hostNameXlate);
  set('security_policy_ref', ref('securitypolicy', rule.securityPolicyRef));
  set('performance_limits', performanceLimits(rule.performanceLimits));
  return fields;
}

export function performanceLimits(limits: L7RuleSpec['performanceLimits']): Json | undefined {
  if (limits === undefined) return undefined;
  const { maxConcurrentConnections, maxThroughput } = limits;
  return {
    ...(maxConcurrentConnections === undefined
      ? {}
      : { max_concurrent_connections: maxConcurrentConnections }),
    ...(maxThroughput === undefined ? {} : { max_throughput: maxThroughput }),
  };
}

type AnalyticsPolicy = NonNullable<HostRuleSpec['virtualhost']['analyticsPolicy']>;

const THROTTLES: Readonly<Record<string, number>> = { LOW: 50, MEDIUM: 30, HIGH: 10, DISABLED: 0 };

function analyticsPolicy({ fullClientLogs, logAllHeaders }: AnalyticsPolicy): Json {
  return {
    full_client_logs: {
      duration: fullClientLogs?.duration ?? 0,
      ...(fullClientLogs === undefined
        ? {}
        : {
            enabled: fullClientLogs.enabled ?? false,
            throttle: THROTTLES[fullClientLogs.throttle ?? ''] ?? 0,
          }),
    },
    ...(logAllHeaders === undefined ? {} : { all_headers: logAllHeaders }),
  };
}

/** Policy sets that users name, in their order; those of an L7Rule only when the HostRule names none. */
export function userPolicySets({ host, l7 }: HostRules): string[] {
  return distinct(policySource(host?.spec.virtualhost.httpPolicy, l7?.spec.httpPolicy)?.policySets);
}

/** Whether the policy sets that we make are left out, and with them what they do. */
export function overwritesPolicies({ host, l7 }: HostRules): boolean {
  const own = host?.spec.virtualhost.httpPolicy;
  return own?.overwrite === true || policySource(own, l7?.spec.httpPolicy)?.overwrite === true;
}

type HttpPolicy = HostRuleSpec['virtualhost']['httpPolicy'];

function policySource(own: HttpPolicy, l7: HttpPolicy): HttpPolicy {
  return distinct(own?.policySets).length > 0 ? own : (l7 ?? own);
}

/** What `service_metadata` says of the rule that applies, on anything but a child or dedicated virtual service in EVH mode. */
export function crdStatus({ host, sso }: HostRules, evhHost: boolean) {
  if (sso !== undefined) return { type: 'SSORule', value: `${sso.namespace}/${sso.name}`, status: 'ACTIVE' };
  if (host === undefined) return undefined;
  // In EVH mode the reference turns it inactive where no SSORule applies (crds.md, Q22).
  const status = evhHost ? 'INACTIVE' : 'ACTIVE';
  return { type: 'HostRule', value: `${host.namespace}/${host.name}`, status };
}

function distinct(names: readonly string[] | undefined): string[] {
  return [...new Set(names)].filter((name) => name !== '');
}

import type { Service } from '../../cluster/records.ts';
import type { InForce, L4RuleSpec } from '../../cluster/rule-records.ts';
import { type ClusterView, L4_RULE_ANNOTATION, l4RuleKey } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { networkProfile } from '../l4/protocols.ts';
import { ruleRef } from '../refs.ts';
import type { AviBody, Json, Problem } from '../types.ts';
import { crdObjectName } from './crd-objects.ts';
import { DEFAULT_L4_PROFILE, hasTlsListener } from './l4-rule-faults.ts';
import { performanceLimits } from './virtual-service.ts';

type BackEnd = NonNullable<L4RuleSpec['backendProperties']>[number];

/** What an L4Rule makes of a virtual service at layer 4 (crds.md 7.4, 7.5). */
export interface L4Effects {
  /** Members of the virtual service, to be laid over the others. */
  readonly virtualService: AviBody;
  /** TLS is terminated: then there is one pool and no policy set. */
  readonly tls: boolean;
  /** The address that the VIP should have, '' for any. */
  readonly address: string;
  /** Members of the pool of a port, to be laid over the others. */
  pool(port: number, protocol: string): AviBody;
}

export interface L4Port {
  readonly port: number;
  readonly protocol: string;
}

const NO_EFFECTS: L4Effects = { virtualService: {}, tls: false, address: '', pool: () => ({}) };

/** @param shared the virtual service is shared by several Services, the first of which decides */
export function l4Effects(
  view: ClusterView,
  context: Context,
  service: Service,
  ports: readonly L4Port[],
  shared: boolean,
  report: (problem: Omit<Problem, 'object'>) => void,
): L4Effects {
  const key = l4RuleKey(service);
  if (key === undefined) return NO_EFFECTS;
  const say = (reason: string, message: string): void =>
    report({ field: `metadata.annotations[${L4_RULE_ANNOTATION}]`, reason, message });
  const rule = view.rules.l4Rules.inForce.get(key);
  if (rule === undefined) {
    const there = view.rules.l4Rules.inCluster.get(key) !== undefined;
    const why = there ? 'is not accepted' : 'does not exist';
    say(there ? 'L4RuleRejected' : 'L4RuleMissing', `L4Rule ${key} ${why}: the Service is served without it`);
    return NO_EFFECTS;
  }
  const misfit = misfitOf(rule.spec, ports);
  if (misfit !== undefined) {
    say('L4RuleMisfit', `L4Rule ${key} is left out: ${misfit}`);
    return NO_EFFECTS;
  }
  const pool = (port: number, protocol: string): AviBody => poolFields(context, rule, port, protocol);
  const protocols = new Set(ports.map((p) => p.protocol));
  const tls = hasTlsListener(rule.spec);
  const profile = networkProfile(context, protocols);
  if (tls && profile !== 'System-TCP-Proxy') {
    const message =
      `L4Rule ${key} acts on the pools only: TLS needs a Service whose ports are TCP, ` +
      'and a controller with an Enterprise licence';
    say('L4RuleMisfit', message);
    return { ...NO_EFFECTS, pool };
  }
  if (shared && rule.spec.revokeVipRoute === true) {
    const message =
      'revokeVipRoute cannot be used with a shared VIP: the route stays while the virtual service is down';
    say('InvalidConfiguration', message);
  }
  return {
    virtualService: virtualServiceFields(rule.spec, { tls, profile, protocols, shared }),
    tls,
    address: rule.spec.loadBalancerIP ?? '',
    pool,
  };
}

/** Listeners, when there are any, have to be those of the Service (crds.md 7.2). */
function misfitOf({ listenerProperties = [] }: L4RuleSpec, ports: readonly L4Port[]): string | undefined {
  if (listenerProperties.length === 0) return undefined;
  if (listenerProperties.length !== ports.length) {
    return `it lists ${listenerProperties.length} ports, the Service has ${ports.length}`;
  }
  if (listenerProperties.some((l) => l.enableSsl === true) && ports.length > 1) {
    return 'it asks for TLS, which works for a Service with one port only';
  }
  const missing = ports.find(
    ({ port, protocol }) => !listenerProperties.some((l) => l.port === port && l.protocol === protocol),
  );
  return missing && `it does not list port ${missing.port} ${missing.protocol} of the Service`;
}

interface Circumstances {
  readonly tls: boolean;
  /** The network profile that the ports of the Service would get by themselves. */
  readonly profile: string;
  readonly protocols: ReadonlySet<string>;
  readonly shared: boolean;
}

function virtualServiceFields(spec: L4RuleSpec, { tls, profile, protocols, shared }: Circumstances): AviBody {
  const fields: AviBody = {};
  const set = (member: string, value: Json | undefined): void => {
    if (value !== undefined) fields[member] = value;
  };
  const ref = (member: string, type: string, name: string | undefined): void => {
    if (name) fields[member] = ruleRef(type, name);
  };
  const { fullClientLogs } = spec.analyticsPolicy ?? {};
  if (fullClientLogs !== undefined) {
    const { enabled, duration, throttle } = fullClientLogs;
    fields.analytics_policy = {
      full_client_logs: {
        enabled,
        ...(duration === undefined ? {} : { duration }),
        ...(throttle === undefined ? {} : { throttle }),
      },
    };
  }
  ref('analytics_profile_ref', 'analyticsprofile', spec.analyticsProfileRef);
  const secureDefault = tls && (spec.applicationProfileRef ?? DEFAULT_L4_PROFILE) === DEFAULT_L4_PROFILE;
  ref(
    'application_profile_ref',
    'applicationprofile',
    secureDefault ? 'System-SSL-Application' : spec.applicationProfileRef,
  );
  // The default of the definition is for TCP; a Service without TCP ports keeps its own (crds.md, Q17).
  const tcp = [...protocols].some((protocol) => protocol !== 'UDP' && protocol !== 'SCTP');
  const isDefault = spec.networkProfileRef === 'System-TCP-Proxy' && profile !== 'System-TCP-Proxy' && !tcp;
  if (!isDefault) ref('network_profile_ref', 'networkprofile', spec.networkProfileRef);
  ref('network_security_policy_ref', 'networksecuritypolicy', spec.networkSecurityPolicyRef);
  ref('security_policy_ref', 'securitypolicy', spec.securityPolicyRef);
  set('performance_limits', performanceLimits(spec.performanceLimits));
  ref('ssl_profile_ref', 'sslprofile', spec.sslProfileRef);
  set('ssl_key_and_certificate_refs', refs('sslkeyandcertificate', spec.sslKeyAndCertificateRefs));
  const scripts = refs('vsdatascriptset', spec.vsDatascriptRefs);
  set(
    'vs_datascripts',
    scripts?.map((script, index) => ({ index, vs_datascript_set_ref: script })),
  );
  if (spec.revokeVipRoute !== undefined && !(shared && spec.revokeVipRoute)) {
    fields.revoke_vip_route = spec.revokeVipRoute;
  }
  const listeners = spec.listenerProperties ?? [];
  if (listeners.length > 0) {
    fields.services = listeners.map(({ port, enableSsl }) => ({ port, enable_ssl: enableSsl === true }));
  }
  return fields;
}

const CUSTOM_HEADER = 'LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER';

/** The first entry for the port counts. */
function poolFields(
  context: Context,
  { namespace, spec }: InForce<L4RuleSpec>,
  port: number,
  protocol: string,
): AviBody {
  const entry = (spec.backendProperties ?? []).find((b) => b.port === port && b.protocol === protocol);
  if (entry === undefined) return {};
  const fields: AviBody = {};
  const set = (member: string, value: Json | undefined): void => {
    if (value !== undefined) fields[member] = value;
  };
  const ref = (member: string, type: string, name: string | undefined): void => {
    if (name) fields[member] = ruleRef(type, name);
  };
  set('enabled', entry.enabled);
  set('min_servers_up', entry.minServersUp);
  const { enableRealtimeMetrics } = entry.analyticsPolicy ?? {};
  if (enableRealtimeMetrics !== undefined) {
    fields.analytics_policy = { enable_realtime_metrics: enableRealtimeMetrics };
  }
  set('lb_algorithm', entry.lbAlgorithm);
  set('lb_algorithm_hash', entry.lbAlgorithmHash || undefined);
  if (entry.lbAlgorithmHash === CUSTOM_HEADER) {
    set('lb_algorithm_consistent_hash_hdr', entry.lbAlgorithmConsistentHashHdr);
  }
  ref(
    'application_persistence_profile_ref',
    'applicationpersistenceprofile',
    entry.applicationPersistenceProfileRef,
  );
  set('health_monitor_refs', monitors(context, namespace, entry));
  ref('pki_profile_ref', 'pkiprofile', entry.pkiProfileRef);
  ref('ssl_profile_ref', 'sslprofile', entry.sslProfileRef);
  ref('ssl_key_and_certificate_ref', 'sslkeyandcertificate', entry.sslKeyAndCertificateRef);
  return fields;
}

/** Those of the controller go before those that are custom resources. */
function monitors(context: Context, namespace: string, entry: BackEnd): Json[] | undefined {
  const named = refs('healthmonitor', entry.healthMonitorRefs);
  if (named !== undefined) return named;
  const own = (entry.healthMonitorCrdRefs ?? []).map((name) => crdObjectName(context, namespace, name));
  return refs('healthmonitor', own.sort());
}

function refs(type: string, names: readonly string[] | undefined): Json[] | undefined {
  const distinct = [...new Set(names)].filter((name) => name !== '');
  return distinct.length > 0 ? distinct.map((name) => ruleRef(type, name)) : undefined;
}

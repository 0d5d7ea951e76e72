import type { L4RuleSpec, Rule } from '../../cluster/rule-records.ts';
import { familyOf } from '../ip.ts';
import { type CheckSite, type Fault, isThere } from './check.ts';

type L4Rule = Pick<Rule<L4RuleSpec>, 'namespace' | 'spec'>;
type BackEnd = NonNullable<L4RuleSpec['backendProperties']>[number];

/** The application profile of an L4Rule that names none in particular. */
export const DEFAULT_L4_PROFILE = 'System-L4-Application';
const TYPE_L4 = 'APPLICATION_PROFILE_TYPE_L4';
const TYPE_SSL = 'APPLICATION_PROFILE_TYPE_SSL';
const CONSISTENT_HASH = 'LB_ALGORITHM_CONSISTENT_HASH';
const CUSTOM_HEADER = 'LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER';

/** What is wrong with an L4Rule (crds.md 7.3). */
export function* l4RuleFaults(site: CheckSite, rule: L4Rule): Generator<Fault> {
  const { spec, namespace } = rule;
  if (spec.loadBalancerIP && familyOf(spec.loadBalancerIP) === undefined) {
    yield `loadBalancerIP ${spec.loadBalancerIP} is not valid`;
  }
  const ssl = yield* profiles(site, spec);
  for (const backEnd of spec.backendProperties ?? []) {
    yield* algorithm(backEnd);
    yield* monitors(site, namespace, backEnd);
  }
  yield* references(site, spec, ssl);
  if (spec.revokeVipRoute === true && site.context.controller.cloudType !== 'CLOUD_NSXT') {
    yield 'RevokeVipRoute is only supported in NSX-T Cloud';
  }
}

/** Checks 2 to 8; returns whether the application profile is one for TLS. */
function* profiles(site: CheckSite, spec: L4RuleSpec): Generator<Fault, boolean> {
  const name = spec.applicationProfileRef ?? DEFAULT_L4_PROFILE;
  const found = site.find('applicationprofile', name);
  yield* site.missing('applicationprofile', name, found);
  const tls = hasTlsListener(spec);
  // A profile that does not say what it is passes for the one that fits.
  const type =
    (isThere(found) ? found.type : undefined) ?? (name !== DEFAULT_L4_PROFILE && tls ? TYPE_SSL : TYPE_L4);
  if (type !== TYPE_L4 && type !== TYPE_SSL) {
    yield `applicationprofile "${name}" found on controller is invalid, must be of type: ${TYPE_L4} or ${TYPE_SSL}`;
  }
  if (type === TYPE_SSL) {
    if (!tls) yield `SSL is not enabled in l4rule listener Spec but App Profile ${name} is of type SSL`;
    yield* tcpProxy(site, spec.networkProfileRef);
    return true;
  }
  if (tls && name !== DEFAULT_L4_PROFILE) {
    yield `SSL is enabled in l4rule listener Spec but App Profile ${name} is not of type SSL`;
  }
  if (spec.sslProfileRef) yield `App Profile ${name} is not of type SSL but SslProfileRef is set`;
  if ((spec.sslKeyAndCertificateRefs ?? []).length > 0) {
    yield `App Profile ${name} is not of type SSL but SslKeyAndCertificateRefs are set`;
  }
  return false;
}

export function hasTlsListener(spec: L4RuleSpec): boolean {
  return (spec.listenerProperties ?? []).some((listener) => listener.enableSsl === true);
}

function* tcpProxy(site: CheckSite, name: string | undefined): Generator<Fault> {
  if (!name) return;
  const found = site.find('networkprofile', name);
  yield* site.missing('networkprofile', name, found);
  if (isThere(found) && found.type !== undefined && found.type !== 'PROTOCOL_TYPE_TCP_PROXY') {
    yield `networkprofile "${name}" found on controller is invalid, must be of type: PROTOCOL_TYPE_TCP_PROXY for L4 SSL support`;
  }
}

function* algorithm(backEnd: BackEnd): Generator<Fault> {
  const { lbAlgorithm = '', lbAlgorithmHash, lbAlgorithmConsistentHashHdr: header } = backEnd;
  if (lbAlgorithm === CONSISTENT_HASH) {
    if (!lbAlgorithmHash) {
      yield `lbAlgorithmHash must be specified when lbAlgorithm is "${CONSISTENT_HASH}"`;
    }
    if (lbAlgorithmHash === CUSTOM_HEADER && !header) {
      yield `lbAlgorithmConsistentHashHdr must be specified when lbAlgorithmHash is "${CUSTOM_HEADER}"`;
    }
    return;
  }
  if (lbAlgorithmHash) yield `lbAlgorithmHash must not be specified when lbAlgorithm is "${lbAlgorithm}"`;
  if (header) yield `lbAlgorithmConsistentHashHdr must not be specified when lbAlgorithm is "${lbAlgorithm}"`;
}

/** Checks 12 to 18; the objects are made by this operator too, so there is no other process that could be missing. */
function* monitors(site: CheckSite, namespace: string, backEnd: BackEnd): Generator<Fault> {
  const { healthMonitors } = site.view.rules;
  for (const name of backEnd.healthMonitorCrdRefs ?? []) {
    if (name === '') yield 'Empty HealthMonitor name in healthMonitorCrdRefs';
    const key = `${namespace}/${name}`;
    const monitor = healthMonitors.inCluster.get(key);
    if (monitor === undefined) {
      yield `HealthMonitor ${key} not found`;
    } else if (monitor.deleting) {
      yield `HealthMonitor validation failed for ${key}: healthMonitor ${key} is being deleted`;
    } else if (healthMonitors.inForce.get(key) === undefined) {
      yield `HealthMonitor ${key} is not in ready state`;
    } else if (monitor.spec.type !== `HEALTH_MONITOR_${backEnd.protocol}`) {
      yield `HealthMonitor ${key} has type '${monitor.spec.type}' which is not compatible with ${backEnd.protocol} protocol. Valid types: HEALTH_MONITOR_${backEnd.protocol}`;
    }
  }
}

function* references(site: CheckSite, spec: L4RuleSpec, ssl: boolean): Generator<Fault> {
  yield* site.exist('analyticsprofile', [spec.analyticsProfileRef]);
  if (ssl) {
    yield* site.exist('sslprofile', [spec.sslProfileRef]);
    yield* site.exist('sslkeyandcertificate', spec.sslKeyAndCertificateRefs ?? []);
  } else {
    yield* site.exist('networkprofile', [spec.networkProfileRef]);
  }
  yield* site.exist('networksecuritypolicy', [spec.networkSecurityPolicyRef]);
  yield* site.exist('securitypolicy', [spec.securityPolicyRef]);
  yield* site.exist('vsdatascriptset', spec.vsDatascriptRefs ?? []);
  for (const backEnd of spec.backendProperties ?? []) {
    yield* site.exist('applicationpersistenceprofile', [backEnd.applicationPersistenceProfileRef]);
    yield* site.exist('healthmonitor', backEnd.healthMonitorRefs ?? []);
    yield* site.exist('pkiprofile', [backEnd.pkiProfileRef]);
    yield* site.exist('sslkeyandcertificate', [backEnd.sslKeyAndCertificateRef]);
    yield* site.exist('sslprofile', [backEnd.sslProfileRef]);
  }
}

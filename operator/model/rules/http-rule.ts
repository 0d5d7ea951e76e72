import type { HttpRuleSpec, InForce } from '../../cluster/rule-records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { tenantOf } from '../namespaces.ts';
import { ruleRef } from '../refs.ts';
import type { AviBody } from '../types.ts';
import { byAge } from './age.ts';

type Path = NonNullable<HttpRuleSpec['paths']>[number];

/** What HTTPRules say about the pools of one path. */
export interface PoolRule {
  /** Members of the pool, to be laid over the others; without the reference to {@link destinationCa}. */
  readonly fields: AviBody;
  /** The authority to verify servers with, of which a PKI profile is to be made. */
  readonly destinationCa: { readonly certificate: string; readonly target: string } | undefined;
  readonly crdStatus: { readonly type: string; readonly value: string; readonly status: string };
}

interface Entry {
  readonly rule: InForce<HttpRuleSpec>;
  readonly path: Path;
}

/**
 * Rules are for the pools of Ingresses and Routes of their own namespace, and for paths that begin with their target. Where
 * several targets fit, they are applied from the shortest to the longest, so that the longest has the last word; health monitors
 * add up (crds.md 5.3, 5.4). Of two rules for one target the older one counts.
 */
export function poolRuleOf(
  view: ClusterView,
  context: Context,
  tenant: string,
  host: string,
  namespace: string,
  path: string,
): PoolRule | undefined {
  const entries = fittingEntries(view, namespace, host, path);
  const last = entries.at(-1);
  if (last === undefined || tenantOf(view, context, namespace) !== tenant) return undefined;
  const fields: AviBody = { ...algorithmFields(last.path) };
  if (last.path.applicationPersistence) {
    fields.application_persistence_profile_ref = ruleRef(
      'applicationpersistenceprofile',
      last.path.applicationPersistence,
    );
  }
  const monitors = new Set(entries.flatMap((entry) => entry.path.healthMonitors ?? []));
  if (monitors.size > 0) {
    fields.health_monitor_refs = [...monitors].map((name) => ruleRef('healthmonitor', name));
  }
  const http2 = entries.findLast((entry) => entry.path.enableHTTP2 !== undefined)?.path.enableHTTP2;
  if (http2 !== undefined) fields.enable_http2 = http2;
  const secured = entries.findLast((entry) => entry.path.tls !== undefined)?.path;
  if (secured?.tls !== undefined) Object.assign(fields, tlsFields(secured.tls));
  const certificate = secured?.tls?.destinationCA;
  return {
    fields,
    destinationCa: certificate ? { certificate, target: secured?.target ?? '' } : undefined,
    crdStatus: {
      type: 'HTTPRule',
      value: `${last.rule.namespace}/${last.rule.name}/${last.path.target}`,
      status: 'ACTIVE',
    },
  };
}

/** From the shortest target to the longest, one entry per target. */
function fittingEntries(view: ClusterView, namespace: string, host: string, path: string): Entry[] {
  const byTarget = new Map<string, Entry>();
  const rules = [...view.rules.httpRules.inForce.by('host', `${namespace}/${host}`)].sort(byAge);
  for (const rule of rules) {
    for (const entry of rule.spec.paths ?? []) {
      if (fitsPath(entry.target, path) && !byTarget.has(entry.target)) {
        byTarget.set(entry.target, { rule, path: entry });
      }
    }
  }
  return [...byTarget.values()].sort((a, b) => a.path.target.length - b.path.target.length);
}

/** Plain text, not path elements: `/foo` fits `/foobar` too. `/` also fits a Route without path. */
function fitsPath(target: string, path: string): boolean {
  return path.startsWith(target) || (target === '/' && path === '');
}

const CONSISTENT_HASH = 'LB_ALGORITHM_CONSISTENT_HASH';
const CUSTOM_HEADER = 'LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER';

/** Hash and header only where the algorithm uses them. */
function algorithmFields({ loadBalancerPolicy }: Path): AviBody {
  const { algorithm, hash, hostHeader } = loadBalancerPolicy ?? {};
  if (!algorithm) return {};
  if (algorithm !== CONSISTENT_HASH || !hash) return { lb_algorithm: algorithm };
  return {
    lb_algorithm: algorithm,
    lb_algorithm_hash: hash,
    ...(hash === CUSTOM_HEADER && hostHeader ? { lb_algorithm_consistent_hash_hdr: hostHeader } : {}),
  };
}

function tlsFields({ sslProfile, pkiProfile }: NonNullable<Path['tls']>): AviBody {
  return {
    sni_enabled: true,
    ssl_profile_ref: ruleRef('sslprofile', sslProfile || 'System-Standard'),
    ...(pkiProfile ? { pki_profile_ref: ruleRef('pkiprofile', pkiProfile) } : {}),
  };
}

import type { HostRuleSpec, InForce } from '../../cluster/rule-records.ts';
import { hostRuleKind } from '../../cluster/rules.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { tenantOf } from '../namespaces.ts';

/** Which hosts a HostRule may speak for, and which one speaks for a host. */

/**
 * Whether rules of two namespaces can be about the same host. The reference lets a rule of any namespace of a tenant act on any
 * host of that tenant; `hostRuleScope: Namespace` leaves it the hosts of its own namespace.
 */
export function sameScope(view: ClusterView, context: Context, a: string, b: string): boolean {
  if (a === b) return true;
  if (context.settings.hostRuleScope === 'Namespace') return false;
  return tenantOf(view, context, a) === tenantOf(view, context, b);
}

/** Rules in force with this text as `fqdn`, of whatever type. */
export function holdersOfFqdn(view: ClusterView, fqdn: string): Iterable<InForce<HostRuleSpec>> {
  return view.rules.hostRules.inForce.by('fqdn', fqdn);
}

/** Whether a rule's `fqdn` fits a host (crds.md 4.3). */
export function fitsHost(spec: HostRuleSpec, host: string): boolean {
  const { fqdn } = spec.virtualhost;
  switch (hostRuleKind(spec)) {
    case 'wildcard':
      return fqdn.startsWith('*') && host.endsWith(fqdn.split('*')[1] ?? '');
    case 'contains':
      return host.includes(fqdn);
    case 'shared':
      return false;
    case 'exact':
      return host === fqdn;
  }
}

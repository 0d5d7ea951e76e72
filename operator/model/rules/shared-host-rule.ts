import type { HostRuleSpec, InForce } from '../../cluster/rule-records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import type { ParentId } from '../l7/contribution.ts';
import { sharedFqdn } from '../l7/fqdn.ts';
import { tenantOf } from '../namespaces.ts';
import { HTTP_AND_HTTPS, type Listener, listenersOf } from './listeners.ts';
import { best } from './precedence.ts';

/** HostRules about virtual services that hosts share: their `fqdn` names the virtual service (crds.md 4.6). */

/** The name by which rules know a shared virtual service; passthrough ones have none. */
function nameOf(context: Context, { kind, name, tenant }: ParentId): string | undefined {
  return kind === 'passthrough' ? undefined : (sharedFqdn(context, name, tenant) ?? name);
}

export function fitsParent(context: Context, { virtualhost }: HostRuleSpec, parent: ParentId): boolean {
  const name = nameOf(context, parent);
  if (name === undefined) return false;
  const { fqdn, fqdnType } = virtualhost;
  switch (fqdnType) {
    case 'Wildcard':
      return fqdn.startsWith('*') && name.endsWith(fqdn.split('*')[1] ?? '');
    case 'Contains':
      return name.includes(fqdn);
    default:
      return name === fqdn;
  }
}

/**
 * The rule for a shared virtual service, if there is one. With `hostRuleScope: Namespace` only the operator's own namespace
 * may speak for what all share.
 */
export function hostRuleOfParent(
  view: ClusterView,
  context: Context,
  parent: ParentId,
): InForce<HostRuleSpec> | undefined {
  const { hostRuleScope, podNamespace } = context.settings;
  const fitting: InForce<HostRuleSpec>[] = [];
  for (const rule of view.rules.hostRules.inForce.by('kind', 'shared')) {
    const mayAct =
      hostRuleScope === 'Namespace'
        ? rule.namespace === podNamespace
        : tenantOf(view, context, rule.namespace) === parent.tenant;
    if (mayAct && fitsParent(context, rule.spec, parent)) fitting.push(rule);
  }
  return best(fitting);
}

/** The ports of a shared virtual service. */
export function parentListeners(
  view: ClusterView,
  context: Context,
  parent: ParentId,
  setting: { readonly listeners: readonly Listener[] } | undefined,
): readonly Listener[] {
  return listenersOf(HTTP_AND_HTTPS, hostRuleOfParent(view, context, parent), setting);
}

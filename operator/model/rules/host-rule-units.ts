import type { HostRuleSpec, InForce } from '../../cluster/rule-records.ts';
import { hostRuleKind } from '../../cluster/rules.ts';
import type { StoreKey } from '../../cluster/store.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { parentKey } from '../l7/contribution.ts';
import type { KubernetesRef } from '../types.ts';
import { hostUnit, type UnitKey } from '../unit-keys.ts';
import { fitsHost } from './host-rule-scope.ts';
import { hostsAskedFor } from './hosts.ts';
import type { RuleScope } from './rule-kind.ts';
import { fitsParent } from './shared-host-rule.ts';

/** Which units a HostRule touches, and which other rules. */

type HostRule = InForce<HostRuleSpec>;

/** The host that a rule is about, or all hosts or shared virtual services that fit. */
export function* unitsOfHostRule(scope: RuleScope, rule: HostRule): Iterable<UnitKey> {
  const { view, context, parents } = scope;
  if (hostRuleKind(rule.spec) !== 'shared') {
    yield* hostUnitsOfHostRule(view, context, rule);
    return;
  }
  for (const { parent, hosts } of parents()) {
    if (!fitsParent(context, rule.spec, parent)) continue;
    yield parentKey(parent);
    // Children redirect requests for / on the ports of their parent (crds.md 4.7).
    if (redirectsRoots(view)) yield* hosts;
  }
}

function redirectsRoots(view: ClusterView): boolean {
  for (const _ of view.rules.hostRules.inForce.by('kind', 'root')) return true;
  return false;
}

export function* hostUnitsOfHostRule(
  view: ClusterView,
  context: Context,
  { spec }: HostRule,
): Iterable<UnitKey> {
  const kind = hostRuleKind(spec);
  if (kind === 'shared') return;
  if (kind !== 'exact') {
    for (const host of hostsAskedFor(view, context)) if (fitsHost(spec, host)) yield hostUnit(host);
    return;
  }
  yield hostUnit(spec.virtualhost.fqdn);
  // A name that this one takes, or gives up, may be an alias of another.
  for (const name of namesOf(spec)) {
    for (const other of view.rules.hostRules.inForce.by('alias', name)) {
      yield hostUnit(other.spec.virtualhost.fqdn);
    }
  }
}

/** Rules that want a name that this one has, or had: of any tenant, since that may be what changed. */
export function* rivalsOfHostRule(
  { view }: RuleScope,
  _: StoreKey,
  changed: readonly HostRule[],
): Iterable<KubernetesRef> {
  const { inCluster, outdone } = view.rules.hostRules;
  for (const { spec } of changed) {
    for (const wanted of namesOf(spec)) {
      const rivals = [
        inCluster.by('fqdn', wanted),
        inCluster.by('alias', wanted),
        outdone.by('fqdn', wanted),
      ];
      for (const { namespace, name } of rivals.flatMap((found) => [...found])) {
        yield `hostrule/${namespace}/${name}`;
      }
    }
  }
}

function namesOf({ virtualhost: { fqdn, aliases = [], gslb } }: HostRuleSpec): string[] {
  return [fqdn, ...aliases, ...(gslb?.fqdn ? [gslb.fqdn] : [])];
}

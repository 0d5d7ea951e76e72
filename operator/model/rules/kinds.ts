import type { HostRuleSpec, InForce, L7RuleSpec } from '../../cluster/rule-records.ts';
import { hostRuleKind } from '../../cluster/rules.ts';
import type { StoreKey } from '../../cluster/store.ts';
import type { ClusterView } from '../../cluster/view.ts';
import { unitsOfIngressClass, unitsOfLoadBalancer, unitsOfNamespace, unitsOfRoute } from '../affected.ts';
import type { Context } from '../context.ts';
import { parentKey } from '../l7/contribution.ts';
import { hostUnit, type UnitKey } from '../translation.ts';
import type { KubernetesRef } from '../types.ts';
import { duplicate, hostRuleFaults } from './host-rule-faults.ts';
import { fitsHost, sameScope } from './host-rule-scope.ts';
import { hostsAskedFor } from './hosts.ts';
import { httpRuleFaults } from './http-rule-faults.ts';
import { infraSettingFaults } from './infra-setting-faults.ts';
import { l4RuleFaults } from './l4-rule-faults.ts';
import { l7RuleFaults } from './l7-rule-faults.ts';
import { type AnyRuleKind, anyKind, type RuleScope } from './rule-kind.ts';
import { fitsParent } from './shared-host-rule.ts';
import { duplicateSso, ssoRuleFaults } from './sso-rule-faults.ts';

/** The kinds of rules, in the order in which they are judged. */
export const RULE_KINDS: ReadonlyMap<string, AnyRuleKind> = new Map(
  [
    anyKind({
      kind: 'l7rule',
      store: (view) => view.rules.l7Rules,
      faults: l7RuleFaults,
      affected: (scope, rule: InForce<L7RuleSpec>) =>
        [...hostRulesNaming(scope.view, rule)].flatMap((hostRule) => [...unitsOfHostRule(scope, hostRule)]),
      // A HostRule that names an L7Rule has to find it.
      dependents: function* ({ view }: RuleScope, key: StoreKey) {
        for (const { namespace, name } of view.rules.hostRules.inCluster.by('l7Rule', key)) {
          yield `hostrule/${namespace}/${name}`;
        }
      },
    }),
    anyKind({
      kind: 'hostrule',
      store: (view) => view.rules.hostRules,
      faults: hostRuleFaults,
      outdone: duplicate,
      affected: unitsOfHostRule,
      dependents: rivalsOfHostRule,
    }),
    anyKind({
      kind: 'httprule',
      store: (view) => view.rules.httpRules,
      faults: httpRuleFaults,
      affected: (_, { spec }) => [hostUnit(spec.fqdn)],
    }),
    anyKind({
      kind: 'aviinfrasetting',
      store: (view) => view.rules.aviInfraSettings,
      faults: infraSettingFaults,
      affected: ({ view, context }, { name }) => unitsOfInfraSetting(view, context, name),
    }),
    anyKind({
      kind: 'ssorule',
      store: (view) => view.rules.ssoRules,
      faults: ssoRuleFaults,
      outdone: duplicateSso,
      affected: (_, { spec }) => [hostUnit(spec.fqdn)],
      dependents: function* ({ view, context }: RuleScope, _: StoreKey, changed) {
        for (const { spec, namespace } of changed) {
          for (const other of view.rules.ssoRules.inCluster.by('fqdn', spec.fqdn)) {
            if (sameScope(view, context, namespace, other.namespace)) {
              yield `ssorule/${other.namespace}/${other.name}`;
            }
          }
        }
      },
    }),
    anyKind({
      kind: 'l4rule',
      store: (view) => view.rules.l4Rules,
      faults: l4RuleFaults,
      affected: ({ view }, { namespace, name }) =>
        [...view.services.by('l4Rule', `${namespace}/${name}`)].flatMap(unitsOfLoadBalancer),
    }),
  ].map((kind) => [kind.kind, kind]),
);

function* hostRulesNaming(
  view: ClusterView,
  { namespace, name }: InForce<object>,
): Iterable<InForce<HostRuleSpec>> {
  yield* view.rules.hostRules.inForce.by('l7Rule', `${namespace}/${name}`);
}

/** The host that a rule is about, or all hosts or shared virtual services that fit. */
export function* unitsOfHostRule(
  { view, context, parents }: RuleScope,
  { spec }: InForce<HostRuleSpec>,
): Iterable<UnitKey> {
  switch (hostRuleKind(spec)) {
    case 'exact':
      yield hostUnit(spec.virtualhost.fqdn);
      return;
    case 'shared':
      for (const { parent, hosts } of parents()) {
        if (!fitsParent(context, spec, parent)) continue;
        yield parentKey(parent);
        // Children redirect requests for / on the ports of their parent (crds.md 4.7).
        if (redirectsRoots(view)) yield* hosts;
      }
      return;
    default:
      for (const host of hostsAskedFor(view, context)) if (fitsHost(spec, host)) yield hostUnit(host);
  }
}

/** Rules that want a name that this one has, or had. */
function* rivalsOfHostRule(
  { view, context }: RuleScope,
  _: StoreKey,
  changed: readonly InForce<HostRuleSpec>[],
): Iterable<KubernetesRef> {
  const { inCluster } = view.rules.hostRules;
  for (const { spec, namespace } of changed) {
    const { fqdn, aliases = [], gslb } = spec.virtualhost;
    for (const name of [fqdn, ...aliases, ...(gslb?.fqdn ? [gslb.fqdn] : [])]) {
      for (const index of ['fqdn', 'alias'] as const) {
        for (const other of inCluster.by(index, name)) {
          if (sameScope(view, context, namespace, other.namespace)) {
            yield `hostrule/${other.namespace}/${other.name}`;
          }
        }
      }
    }
  }
}

/** Everything that is placed by a setting: through its class, its namespace or itself (crds.md 6.7). */
function* unitsOfInfraSetting(view: ClusterView, context: Context, name: string): Iterable<UnitKey> {
  for (const { name: className, isDefault } of view.ingressClasses.by('infraSetting', name)) {
    yield* unitsOfIngressClass(view, context, className, isDefault);
  }
  for (const { name: namespace } of view.namespaces.by('infraSetting', name)) {
    yield* unitsOfNamespace(view, context, namespace);
  }
  for (const route of view.routes.by('infraSetting', name)) yield* unitsOfRoute(view, context, route);
  for (const service of view.services.by('infraSetting', name)) yield* unitsOfLoadBalancer(service);
}

function redirectsRoots(view: ClusterView): boolean {
  for (const _ of view.rules.hostRules.inForce.by('kind', 'root')) return true;
  return false;
}

import type { HostRuleSpec, InForce, L7RuleSpec } from '../../cluster/rule-records.ts';
import type { StoreKey } from '../../cluster/store.ts';
import type { ClusterView } from '../../cluster/view.ts';
import { unitsOfIngressClass, unitsOfLoadBalancer, unitsOfNamespace, unitsOfRoute } from '../affected.ts';
import type { Context } from '../context.ts';
import { areRoutesManaged, seGroupObject } from '../routes/static-routes.ts';
import { hostUnit, type UnitKey } from '../unit-keys.ts';
import { duplicate, hostRuleFaults } from './host-rule-faults.ts';
import { rivalsOfHostRule, unitsOfHostRule } from './host-rule-units.ts';
import { httpRuleFaults } from './http-rule-faults.ts';
import { infraSettingFaults } from './infra-setting-faults.ts';
import { l4RuleFaults } from './l4-rule-faults.ts';
import { l7RuleFaults } from './l7-rule-faults.ts';
import { type AnyRuleKind, anyKind, type RuleScope } from './rule-kind.ts';
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
      // The group has to carry our label too, or routes do not reach its engines (crds.md 6.3).
      translate({ context }, { name, spec }) {
        const group = spec.seGroup?.name;
        if (!group || !areRoutesManaged(context)) return {};
        return { objects: [seGroupObject(context, group, [`aviinfrasetting/${name}`])] };
      },
    }),
    anyKind({
      kind: 'ssorule',
      store: (view) => view.rules.ssoRules,
      faults: ssoRuleFaults,
      outdone: duplicateSso,
      affected: (_, { spec }) => [hostUnit(spec.fqdn)],
      dependents: function* ({ view }: RuleScope, _: StoreKey, changed) {
        const { inCluster, outdone } = view.rules.ssoRules;
        for (const { spec } of changed) {
          for (const rivals of [inCluster.by('fqdn', spec.fqdn), outdone.by('fqdn', spec.fqdn)]) {
            for (const { namespace, name } of rivals) yield `ssorule/${namespace}/${name}`;
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

import type { HostRuleSpec, InForce, L7RuleSpec, SsoRuleSpec } from '../../cluster/rule-records.ts';
import { hostRuleKind } from '../../cluster/rules.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { tenantOf } from '../namespaces.ts';
import { isOlder } from './age.ts';
import { fitsHost } from './host-rule-scope.ts';
import { claimsHost } from './hosts.ts';
import { best } from './precedence.ts';

/** What rules say about one host, in one tenant. */
export interface HostRules {
  readonly host: InForce<HostRuleSpec> | undefined;
  /** Through the HostRule, in EVH mode only (crds.md 8.2). */
  readonly l7: InForce<L7RuleSpec> | undefined;
  /** In EVH mode only (crds.md 9.3). */
  readonly sso: InForce<SsoRuleSpec> | undefined;
  /** Further names of the host, sorted. */
  readonly aliases: readonly string[];
  /** Its name in several clusters. */
  readonly gslb: string | undefined;
  /** Names of certificates on the controller; they go before all others. */
  readonly certificates: readonly string[];
}

export const NO_HOST_RULES: HostRules = {
  host: undefined,
  l7: undefined,
  sso: undefined,
  aliases: [],
  gslb: undefined,
  certificates: [],
};

/** @param namespace of the object that asked for the host first: the host is its own */
export function hostRulesOf(
  view: ClusterView,
  context: Context,
  host: string,
  tenant: string,
  namespace: string,
): HostRules {
  const rule = hostRuleOf(view, context, host, tenant, namespace);
  const sso = context.settings.enableEVH ? ssoRuleOf(view, context, host, tenant, namespace) : undefined;
  if (rule === undefined) return sso === undefined ? NO_HOST_RULES : { ...NO_HOST_RULES, sso };
  return { ...partsOf(view, context, rule), aliases: aliasesOf(view, context, rule), sso };
}

/** The same for a rule about a shared virtual service, which has no names of its own. */
export function sharedRules(
  view: ClusterView,
  context: Context,
  rule: InForce<HostRuleSpec> | undefined,
): HostRules {
  return rule === undefined ? NO_HOST_RULES : { ...partsOf(view, context, rule), gslb: undefined };
}

function partsOf(view: ClusterView, context: Context, rule: InForce<HostRuleSpec>): HostRules {
  const { virtualhost } = rule.spec;
  const certificate = virtualhost.tls?.sslKeyCertificate;
  const l7 =
    context.settings.enableEVH && virtualhost.l7Rule
      ? view.rules.l7Rules.inForce.get(`${rule.namespace}/${virtualhost.l7Rule}`)
      : undefined;
  return {
    host: rule,
    l7,
    sso: undefined,
    aliases: [],
    gslb: virtualhost.gslb?.fqdn || undefined,
    certificates: [certificate, certificate?.alternateCertificate].flatMap((c) =>
      c?.type === 'ref' && c.name !== '' ? [c.name] : [],
    ),
  };
}

/** Exact before wildcard before contains, the longer before the shorter, the older before the younger. */
function hostRuleOf(
  view: ClusterView,
  context: Context,
  host: string,
  tenant: string,
  namespace: string,
): InForce<HostRuleSpec> | undefined {
  const fitting: InForce<HostRuleSpec>[] = [];
  for (const rule of candidates(view, host)) {
    if (fitsHost(rule.spec, host) && speaksFor(view, context, rule, tenant, namespace)) fitting.push(rule);
  }
  return best(fitting);
}

/** Found by indexes, apart from those of type Contains, which are few. */
function* candidates(view: ClusterView, host: string): Iterable<InForce<HostRuleSpec>> {
  const { inForce } = view.rules.hostRules;
  if (inForce.size === 0) return;
  yield* inForce.by('fqdn', host);
  for (let i = 0; i <= host.length; i++) yield* inForce.by('suffix', host.slice(i));
  yield* inForce.by('kind', 'contains');
}

/** A rule acts in the tenant of its namespace, or with `hostRuleScope: Namespace` on the hosts of its namespace alone. */
function speaksFor(
  view: ClusterView,
  context: Context,
  rule: { readonly namespace: string },
  tenant: string,
  namespace: string,
): boolean {
  if (context.settings.hostRuleScope === 'Namespace') return rule.namespace === namespace;
  return tenantOf(view, context, rule.namespace) === tenant;
}

function ssoRuleOf(
  view: ClusterView,
  context: Context,
  host: string,
  tenant: string,
  namespace: string,
): InForce<SsoRuleSpec> | undefined {
  let first: InForce<SsoRuleSpec> | undefined;
  for (const rule of view.rules.ssoRules.inForce.by('fqdn', host)) {
    if (!speaksFor(view, context, rule, tenant, namespace)) continue;
    if (first === undefined || isOlder(rule, first)) first = rule;
  }
  return first;
}

/**
 * Aliases that are free: not those that an Ingress or Route has as its host, nor those that an older rule has. Such a rule is
 * rejected, but what was accepted of it before may still be in force.
 */
function aliasesOf(view: ClusterView, context: Context, rule: InForce<HostRuleSpec>): string[] {
  const { aliases = [] } = rule.spec.virtualhost;
  return aliases
    .filter((alias) => alias !== '' && !claimsHost(view, context, alias))
    .filter((alias) => {
      for (const other of view.rules.hostRules.inForce.by('name', alias)) {
        const sameTenant =
          tenantOf(view, context, other.namespace) === tenantOf(view, context, rule.namespace);
        if (hostRuleKind(other.spec) === 'exact' && sameTenant && isOlder(other, rule)) return false;
      }
      return true;
    })
    .sort();
}

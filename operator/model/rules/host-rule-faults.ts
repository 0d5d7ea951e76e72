import { isIPv4 } from 'node:net';
import type { HostRuleSpec, Rule } from '../../cluster/rule-records.ts';
import { hostRuleKind } from '../../cluster/rules.ts';
import { isOlder } from './age.ts';
import type { CheckSite, Fault } from './check.ts';
import { holdersOfFqdn, sameScope } from './host-rule-scope.ts';
import { claimsHost } from './hosts.ts';

type HostRule = Pick<Rule<HostRuleSpec>, 'namespace' | 'name' | 'created' | 'spec'>;

/** What is wrong with a HostRule (crds.md 4.2). */
export function* hostRuleFaults(site: CheckSite, rule: HostRule): Generator<Fault> {
  const { virtualhost: host } = rule.spec;
  yield* duplicate(site, rule);
  const address = host.tcpSettings?.loadBalancerIP;
  if (address && !isIPv4(address)) yield `loadBalancerIP ${address} is not a valid IP`;
  if (host.gslb?.fqdn && host.gslb.fqdn === host.fqdn) yield 'GSLB FQDN and local FQDN are same';
  const listeners = host.tcpSettings?.listeners ?? [];
  if (listeners.length > 0 && !listeners.some((l) => l.enableSSL === true)) {
    yield 'Hosting parent virtualservice must have SSL enabled';
  }
  yield* aliases(site, rule);
  yield* certificates(site, rule);
  yield* references(site, rule.spec);
  if (
    host.l7Rule &&
    site.view.rules.l7Rules.inCluster.get(`${rule.namespace}/${host.l7Rule}`) === undefined
  ) {
    yield `l7rule.ako.vmware.com "${host.l7Rule}" not found`;
  }
  if (hostRuleKind(rule.spec) === 'shared') {
    const what = (field: string): string =>
      `hostrule ${field} with fqdn ${host.fqdn} cannot be applied to shared virtualservices`;
    if (host.useRegex === true) yield what('useRegex');
    if (host.applicationRootPath) yield what('applicationRootPath');
  }
}

/** An older rule for the same host, which is in force already, is in the way. */
export function* duplicate(site: CheckSite, rule: HostRule): Generator<Fault> {
  for (const holder of holdersOfFqdn(site.view, rule.spec.virtualhost.fqdn)) {
    if (!isRival(site, rule, holder)) continue;
    yield `duplicate fqdn ${rule.spec.virtualhost.fqdn} found in ${holder.namespace}/${holder.name}`;
  }
}

function isRival(site: CheckSite, rule: HostRule, other: HostRule): boolean {
  if (other.namespace === rule.namespace && other.name === rule.name) return false;
  return isOlder(other, rule) && sameScope(site.view, site.context, rule.namespace, other.namespace);
}

function* aliases(site: CheckSite, rule: HostRule): Generator<Fault> {
  const { virtualhost: host } = rule.spec;
  const { aliases, fqdn } = host;
  if (aliases === undefined) return;
  if ((host.fqdnType ?? 'Exact') !== 'Exact') {
    yield 'Aliases is supported only when FQDN type is set as Exact';
  }
  if (aliases.includes(fqdn)) {
    yield 'Duplicate entry found. Aliases field has same entry as the FQDN field';
  }
  if (new Set(aliases).size < aliases.length) yield 'Aliases must be unique';
  if (host.gslb?.fqdn && aliases.includes(host.gslb.fqdn)) yield 'Aliases must not contain GSLB FQDN';
  for (const alias of aliases) {
    const holder = holderOfName(site, rule, alias);
    if (holder !== undefined) yield `${alias} is already in use by hostrule ${holder}`;
  }
}

/** The host that has a name already: by an older rule, or because an Ingress or Route asks for it itself. */
function holderOfName(site: CheckSite, rule: HostRule, name: string): string | undefined {
  for (const holder of site.view.rules.hostRules.inForce.by('name', name)) {
    if (hostRuleKind(holder.spec) === 'exact' && isRival(site, rule, holder)) {
      return holder.spec.virtualhost.fqdn;
    }
  }
  return claimsHost(site.view, site.context, name) ? name : undefined;
}

function* certificates(site: CheckSite, rule: HostRule): Generator<Fault> {
  const { settings } = site.context;
  const certificate = rule.spec.virtualhost.tls?.sslKeyCertificate;
  for (const named of [certificate, certificate?.alternateCertificate]) {
    if (named?.type !== 'secret' || named.name === '') continue;
    if (settings.useDefaultSecretsOnly && rule.namespace !== settings.podNamespace) {
      yield `secret handling is restricted to ${settings.podNamespace} namespace only`;
    }
    if (site.view.secrets.get(`${rule.namespace}/${named.name}`) === undefined) {
      yield `secret "${named.name}" not found`;
    }
  }
}

function* references(site: CheckSite, { virtualhost: host }: HostRuleSpec): Generator<Fault> {
  if ((host.icapProfile ?? []).length > 1) yield 'Can only have 1 ICAP profile associated with VS';
  const certificate = host.tls?.sslKeyCertificate;
  const byReference = [certificate, certificate?.alternateCertificate].flatMap((c) =>
    c?.type === 'ref' ? [c.name] : [],
  );
  yield* site.exist('wafpolicy', [host.wafPolicy]);
  yield* site.httpProfile(host.applicationProfile);
  yield* site.exist('sslprofile', [host.tls?.sslProfile]);
  yield* site.exist('analyticsprofile', [host.analyticsProfile]);
  yield* site.exist('errorpageprofile', [host.errorPageProfile]);
  yield* site.exist('sslkeyandcertificate', byReference);
  yield* site.exist('icapprofile', host.icapProfile ?? []);
  yield* site.exist('httppolicyset', host.httpPolicy?.policySets ?? []);
  yield* site.exist('vsdatascriptset', host.datascripts ?? []);
  yield* site.exist('networksecuritypolicy', [host.networkSecurityPolicy]);
}

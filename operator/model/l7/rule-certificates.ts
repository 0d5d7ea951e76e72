import type { HostRuleSpec, InForce } from '../../cluster/rule-records.ts';
import type { HostRules } from '../rules/host-rules.ts';
import { type SecretPairs, secretPairs } from './certificates.ts';
import type { Claim, ClaimSite, Fault, HostCertificate, Security } from './claim.ts';
import type { Owner } from './claimants.ts';

/**
 * A certificate that a HostRule names makes a host secure, whatever Ingresses and Routes say, and goes before theirs
 * (crds.md 4.4). HTTP requests are redirected where an Ingress asks for the host; a Route's own settings for TLS are left out
 * altogether (l7-model.md 18-4).
 */
export function securedByRule(site: ClaimSite, rules: HostRules, claims: readonly Claim[]): readonly Claim[] {
  const { host: rule } = rules;
  const certificate = rule?.spec.virtualhost.tls?.sslKeyCertificate;
  if (rule === undefined || certificate === undefined || certificate.name === '') return claims;
  return claims.map((claim) => {
    if (claim.security.kind === 'passthrough') return claim;
    const route = claim.owner.kind === 'route';
    return {
      ...claim,
      security: securityOf(site, claim.owner, rule, rules.certificates),
      http: route ? undefined : 'redirect',
      paths: route
        ? claim.paths.map((path) => ({ ...path, reencrypt: undefined, alsoInsecure: false }))
        : claim.paths,
    };
  });
}

const FIELD = 'spec.virtualhost.tls.sslKeyCertificate.name';

function securityOf(
  site: ClaimSite,
  owner: Owner,
  rule: InForce<HostRuleSpec>,
  references: readonly string[],
): Security {
  // Certificates on the controller go before those of Secrets, which are then not made at all.
  if (references.length > 0) return { kind: 'secure', certificates: [], field: FIELD };
  const certificate = rule.spec.virtualhost.tls?.sslKeyCertificate;
  const pairs = pairsOf(site, rule, certificate?.name ?? '');
  if ('fault' in pairs) return { kind: 'unusable', source: 'own', fault: pairs.fault };
  const { main } = pairs;
  if (!main.ok) {
    const message = `secret ${certificate?.name} of HostRule ${rule.namespace}/${rule.name} cannot be used: ${main.message}`;
    return { kind: 'unusable', source: 'own', fault: { field: FIELD, reason: main.reason, message } };
  }
  const alternate = alternateOf(site, owner, rule, pairs);
  const certificates: HostCertificate[] = [{ name: 'main', content: main }];
  if (alternate !== undefined) certificates.push(alternate);
  return { kind: 'secure', certificates, field: FIELD };
}

/** A Secret that is gone leaves what was made of it: the rule is rejected then, and what it said stays in force. */
function pairsOf(site: ClaimSite, rule: InForce<HostRuleSpec>, name: string): SecretPairs | { fault: Fault } {
  const secret = site.view.secrets.get(`${rule.namespace}/${name}`);
  if (secret !== undefined) return secretPairs(secret);
  const message = `secret ${rule.namespace}/${name} of HostRule ${rule.namespace}/${rule.name} does not exist or holds no certificate`;
  return { fault: { field: FIELD, reason: 'SecretMissing', message } };
}

/** The alternate Secret, or the second pair of the first one. */
function alternateOf(
  site: ClaimSite,
  owner: Owner,
  rule: InForce<HostRuleSpec>,
  first: SecretPairs,
): HostCertificate | undefined {
  const named = rule.spec.virtualhost.tls?.sslKeyCertificate?.alternateCertificate?.name;
  let pair = first.alternate;
  let what = 'the second pair of its Secret';
  if (named) {
    const pairs = pairsOf(site, rule, named);
    what = `secret ${rule.namespace}/${named}`;
    if ('fault' in pairs) {
      site.problem(owner, FIELD, pairs.fault.reason, `${pairs.fault.message}: the host is served without it`);
      return undefined;
    }
    pair = pairs.main;
  }
  if (pair === undefined) return undefined;
  if (pair.ok) return { name: 'alternate', content: pair };
  const by = `HostRule ${rule.namespace}/${rule.name}`;
  site.problem(
    owner,
    FIELD,
    pair.reason,
    `the alternate certificate of ${by}, ${what}, is left out: ${pair.message}`,
  );
  return undefined;
}

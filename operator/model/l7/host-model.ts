import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { type HostRules, hostRulesOf, NO_HOST_RULES } from '../rules/host-rules.ts';
import type { InfraChoice } from '../rules/infra-setting.ts';
import type { KubernetesRef, Problem, Refusal } from '../types.ts';
import { type Claim, ClaimSite, type HostCertificate, type HttpPolicy, type PathRecord } from './claim.ts';
import { type Claimant, claimantsOf, type Owner } from './claimants.ts';
import { securedBy } from './host-certificates.ts';
import { reportDuplicatePaths } from './host-conflicts.ts';
import { ignoredAt, isStrict } from './host-reuse.ts';
import { claimOfIngress } from './ingress-claim.ts';
import { rulesOf } from './ingress-rules.ts';
import { type PlacedClaims, placedClaims } from './placing.ts';
import { claimOfRoute } from './route-claim.ts';
import { securedByRule } from './rule-certificates.ts';

/**
 * What is wanted for one host, whatever the layout: which Ingresses and Routes speak for it, their paths and back ends, and
 * how it is secured. The four layouts only differ in how they lay this out on the controller. Where only one can have its
 * way, the oldest does.
 */

/** One host in one tenant, in one place. */
export interface HostModel {
  readonly host: string;
  readonly tenant: string;
  /** Infra-setting's part of names, with its trailing `-`; empty without one. */
  readonly infix: string;
  /** The AviInfraSetting that places the host. */
  readonly setting: InfraChoice | undefined;
  /** With what that says about networks. */
  readonly context: Context;
  /** Number of shared virtual services that it would be one of (l7-model.md 2.1). */
  readonly shardSize: string;
  /** The same for passthrough. */
  readonly passthroughShardSize: string;
  /** What custom resources say about the host; passthrough is not theirs to change. */
  readonly rules: HostRules;
  /** Those that are really served, passthrough or not; oldest first. */
  readonly owners: readonly Owner[];
  readonly insecure: readonly PathRecord[];
  readonly secure: readonly PathRecord[];
  readonly passthrough: readonly PathRecord[];
  readonly certificates: readonly HostCertificate[];
  /** What becomes of HTTP requests to the secure host; `undefined` when nobody says. */
  readonly http: HttpPolicy | undefined;
  /** HTTP requests to the passthrough host are redirected. */
  readonly passthroughRedirect: boolean;
  /** Owners that name the host literally: only they show it in their status (l7-model.md 13.2, 18-17). */
  readonly named: ReadonlySet<KubernetesRef>;
  /**
   * Those that ask for the host other than for passthrough, also when they cannot be served now (missing certificate): a
   * shared parent is there for them already (l7-model.md 4.7). Oldest first.
   */
  readonly claimants: readonly Owner[];
  /** Which of the host's VIPs has its name in DNS: a name can be registered once only. */
  readonly dns: Family | undefined;
}

/** All names that the host answers to, sorted. */
export function namesOf({ host, rules }: HostModel): string[] {
  return [...new Set([host, ...rules.aliases, ...(rules.gslb === undefined ? [] : [rules.gslb])])].sort();
}

export type Family = 'ordinary' | 'passthrough';

export interface HostModels {
  readonly models: readonly HostModel[];
  readonly problems: readonly Problem[];
  readonly refusals: readonly Refusal[];
}

/** Everything wanted for a host, one model per place: tenant and AviInfraSetting. */
export function hostModels(view: ClusterView, context: Context, host: string): HostModels {
  const site = new ClaimSite(view, context, host);
  const claims = inOneNamespace(site, claimsOf(site));
  const models = placedClaims(site, claims).map((placed) => modelOf(site, placed));
  return { models: withOneName(site, models), problems: site.problems, refusals: site.refusals };
}

/** Oldest first. */
function claimsOf(site: ClaimSite): Claim[] {
  const { view, context, host } = site;
  const claimants = claimantsOf(view, context, host);
  const ignored = isStrict(context) ? ignoredAt(view, context, claimants) : undefined;
  const claims: Claim[] = [];
  for (const claimant of claimants) {
    const { owner, ingress, route } = claimant;
    if (ignored?.has(owner.ref)) {
      const holder = ignored.get(owner.ref);
      if (holder !== undefined) refuseHeld(site, claimant, holder);
      continue;
    }
    const claim =
      route === undefined ? claimOfIngress(site, owner, ingress) : claimOfRoute(site, owner, route);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

function refuseHeld(site: ClaimSite, { owner, ingress }: Claimant, holder: Owner): void {
  const field = ingress === undefined ? 'spec.host' : hostField(ingress, site.host);
  const message =
    `host ${site.host} is already claimed by ${holder.ref}, and fqdnReusePolicy is Strict: ` +
    `${owner.ref} is ignored as a whole`;
  site.refuse(owner, { field, reason: 'HostAlreadyClaimed', message }, 'Host already Claimed');
}

function hostField(ingress: NonNullable<Claimant['ingress']>, host: string): string {
  const { byHost } = rulesOf(ingress);
  return `spec.rules[${(byHost.get(host) ?? byHost.get(''))?.[0] ?? 0}].host`;
}

/**
 * With a VIP per namespace a host has one child, below the virtual service of one namespace: that of the oldest. Passthrough
 * hosts have no virtual service per namespace.
 */
function inOneNamespace(site: ClaimSite, claims: readonly Claim[]): readonly Claim[] {
  const { enableEVH, vipPerNamespace } = site.context.settings;
  if (!enableEVH || !vipPerNamespace) return claims;
  const oldest = claims.find((claim) => claim.security.kind !== 'passthrough')?.owner;
  return claims.filter(({ owner, security }) => {
    if (security.kind === 'passthrough' || owner.namespace === oldest?.namespace) return true;
    const message =
      `host ${site.host} is served for namespace ${oldest?.namespace}, whose ${oldest?.ref} is older: ` +
      'with vipPerNamespace a host belongs to one namespace';
    site.refuse(owner, { field: 'metadata.namespace', reason: 'DuplicateHost', message });
    return false;
  });
}

function modelOf(site: ClaimSite, placed: PlacedClaims): HostModel {
  const { tenant, infix, setting, context } = placed;
  const ordinary = placed.claims.find(({ security }) => security.kind !== 'passthrough');
  const rules =
    ordinary === undefined
      ? NO_HOST_RULES
      : hostRulesOf(site.view, context, site.host, tenant, ordinary.owner.namespace);
  const claims = securedByRule(site, rules, placed.claims);
  const { certificates, secured } = securedBy(site, tenant, infix, claims);
  const served = claims.filter(({ owner, security }) => isOpen(security) || secured.has(owner.ref));
  const of = (kind: 'insecure' | 'passthrough'): readonly Claim[] =>
    served.filter(({ security }) => security.kind === kind);
  const secure = served.filter(({ owner }) => secured.has(owner.ref));
  const passthrough = of('passthrough');
  const model: HostModel = {
    host: site.host,
    tenant,
    infix,
    setting,
    context,
    shardSize: setting?.shardSize ?? context.settings.shardVSSize,
    passthroughShardSize: setting?.shardSize ?? context.settings.passthroughShardSize,
    rules,
    owners: served.map(({ owner }) => owner),
    insecure: of('insecure').flatMap(({ paths }) => paths),
    secure: secure.flatMap(({ paths }) => paths),
    passthrough: passthrough.flatMap(({ paths }) => paths),
    certificates,
    http: httpPolicy(site, secure),
    passthroughRedirect: passthrough.some(({ http }) => http === 'redirect'),
    named: new Set(served.filter(({ named }) => named).map(({ owner }) => owner.ref)),
    claimants: claims.filter(({ security }) => security.kind !== 'passthrough').map(({ owner }) => owner),
    dns: familyOf(served[0]),
  };
  reportDuplicatePaths(site, model);
  return model;
}

function isOpen({ kind }: Claim['security']): boolean {
  return kind === 'insecure' || kind === 'passthrough';
}

/** The first of the secure claims that says anything decides; the policy is a matter of the host. */
function httpPolicy(site: ClaimSite, secure: readonly Claim[]): HttpPolicy | undefined {
  const first = secure.find(({ http }) => http !== undefined);
  for (const { owner, http } of secure) {
    if (http === undefined || http === first?.http || first === undefined) continue;
    const message =
      `HTTP requests to host ${site.host} are handled as ${first.owner.ref} wants, which is older ` +
      `(${first.http}, not ${http})`;
    const field = owner.kind === 'route' ? 'spec.tls.insecureEdgeTerminationPolicy' : 'spec.tls';
    site.problem(owner, field, 'InsecurePolicyConflict', message);
  }
  return first?.http;
}

function familyOf(claim: Claim | undefined): Family | undefined {
  if (claim === undefined) return undefined;
  return claim.security.kind === 'passthrough' ? 'passthrough' : 'ordinary';
}

/**
 * A controller refuses a name that another VIP has, and with it the whole VIP, its other hosts too. So where a host would be
 * served from several VIPs (in two places, or as passthrough and not), the oldest has the name.
 */
function withOneName(site: ClaimSite, models: readonly HostModel[]): readonly HostModel[] {
  const first = models.find(({ owners }) => owners.length > 0);
  const winner = first?.owners[0];
  for (const model of models) {
    const passthrough = new Set(model.passthrough.map(({ owner }) => owner.ref));
    for (const owner of model.owners) {
      const family: Family = passthrough.has(owner.ref) ? 'passthrough' : 'ordinary';
      if (winner === undefined || (model === first && family === model.dns)) continue;
      const message =
        `host ${site.host} is in DNS with the address that serves ${winner.ref}, which is older: ` +
        `the virtual service for ${owner.ref} gets no requests by that name`;
      site.problem(owner, 'metadata.name', 'DuplicateHost', message);
    }
  }
  return models.map((model) => (model === first ? model : { ...model, dns: undefined }));
}

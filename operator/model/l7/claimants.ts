import type { Ingress, Meta, Route } from '../../cluster/records.ts';
import { type ClusterView, generatedHostKey } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import type { KubernetesRef } from '../types.ts';
import { refusal, routeRefusal } from './accept.ts';
import { rulesOf } from './ingress-rules.ts';

/** Who asks for hosts: Ingresses and Routes alike. */

export interface Owner {
  readonly kind: 'ingress' | 'route';
  readonly namespace: string;
  readonly name: string;
  readonly created: string;
  readonly ref: KubernetesRef;
}

export type Claimant = { readonly owner: Owner } & (
  | { readonly ingress: Ingress; readonly route?: undefined }
  | { readonly route: Route; readonly ingress?: undefined }
);

export function ingressClaimant(ingress: Ingress): Claimant {
  return { owner: ownerOf('ingress', ingress), ingress };
}

export function routeClaimant(route: Route): Claimant {
  return { owner: ownerOf('route', route), route };
}

function ownerOf(kind: Owner['kind'], { namespace, name, created }: Meta): Owner {
  return { kind, namespace, name, created, ref: `${kind}/${namespace}/${name}` };
}

/** The order in which the reference meets objects at start: creation time, then namespace and name. */
export function byAge(a: Owner, b: Owner): number {
  return (
    compare(a.created, b.created) ||
    compare(a.namespace, b.namespace) ||
    compare(a.name, b.name) ||
    compare(a.kind, b.kind)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Host of a rule without one, or `undefined` when the cloud has no sub-domain (l7-model.md 4.3). */
export function generatedHost(
  context: Context,
  ingress: { readonly namespace: string; readonly name: string },
): string | undefined {
  const first = generatedDomain(context);
  return first === undefined ? undefined : `${generatedHostKey(ingress)}${first}`;
}

/** Of generated hosts: the first sub-domain of the cloud, whatever `defaultDomain` says. */
export function generatedDomain(context: Context): string | undefined {
  return context.controller.dnsSubDomains[0]?.replace(/^\./, '');
}

/** Of Routes that name a sub-domain instead of a host (l7-model.md 5.1). */
export function routeDomain(context: Context): string {
  return context.settings.defaultDomain.replace(/^\./, '');
}

/** A host must end in a sub-domain of the cloud's DNS profile; without a profile every host will do. */
export function isHostAllowed(context: Context, host: string): boolean {
  const domains = context.controller.dnsSubDomains;
  return domains.length === 0 || domains.some((domain) => host.endsWith(domain));
}

/** The host of a Route, or `undefined` when it has none (l7-model.md 5.1). */
export function hostOfRoute(context: Context, route: Route): string | undefined {
  if (route.host !== '') return route.host;
  const domain = routeDomain(context);
  return route.subdomain === '' || domain === '' ? undefined : `${route.subdomain}.${domain}`;
}

/** The hosts that an object asks for, valid or not, each once, in the order of its rules. */
export function hostsOf(context: Context, { ingress, route }: Claimant): string[] {
  if (route !== undefined) {
    const host = hostOfRoute(context, route);
    return host === undefined ? [] : [host];
  }
  const hosts = new Set<string>();
  for (const written of rulesOf(ingress).byHost.keys()) {
    const host = written === '' ? generatedHost(context, ingress) : written;
    if (host !== undefined) hosts.add(host);
  }
  return [...hosts];
}

/** Everyone who asks for a host, ours or not, in no particular order. */
export function* everyoneAsking(view: ClusterView, context: Context, host: string): Iterable<Claimant> {
  const seen = new Set<string>();
  for (const key of [host, withoutDomain(host, generatedDomain(context))]) {
    if (key === undefined) continue;
    for (const ingress of view.ingresses.by('host', key)) {
      const claimant = ingressClaimant(ingress);
      if (seen.has(claimant.owner.ref)) continue;
      seen.add(claimant.owner.ref);
      yield claimant;
    }
  }
  for (const key of [host, withoutDomain(host, routeDomain(context))]) {
    if (key === undefined || key === '') continue;
    for (const route of view.routes.by('host', key)) {
      if (hostOfRoute(context, route) === host) yield routeClaimant(route);
    }
  }
}

/** The key under which objects are found that name only the first part of their host; it ends in a dot. */
function withoutDomain(host: string, domain: string | undefined): string | undefined {
  if (domain === undefined || domain === '' || !host.endsWith(`.${domain}`)) return undefined;
  return host.slice(0, host.length - domain.length);
}

/** Everyone of ours who asks for a host, oldest first. */
export function claimantsOf(view: ClusterView, context: Context, host: string): Claimant[] {
  const found: Claimant[] = [];
  for (const claimant of everyoneAsking(view, context, host)) {
    if (isOurs(view, context, claimant)) found.push(claimant);
  }
  return found.length > 1 ? found.sort((a, b) => byAge(a.owner, b.owner)) : found;
}

export function isOurs(view: ClusterView, context: Context, { ingress, route }: Claimant): boolean {
  const reason = route === undefined ? refusal(view, context, ingress) : routeRefusal(view, context, route);
  return reason === undefined;
}

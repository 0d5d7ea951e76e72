import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import type { KubernetesRef } from '../types.ts';
import { NOTHING, type UnitResult } from '../unit.ts';
import { ClaimSite } from './claim.ts';
import { type Claimant, hostsOf, ingressClaimant, isOurs, routeClaimant } from './claimants.ts';
import { rejectionOf } from './route-claim.ts';

/** Tells an object that is ours and asks for no host why nothing is served for it. */
export function translateHostless(view: ClusterView, context: Context, ref: KubernetesRef): UnitResult {
  const claimant = find(view, ref);
  if (claimant === undefined || !isOurs(view, context, claimant)) return NOTHING;
  if (hostsOf(context, claimant).length > 0) return NOTHING;
  const site = new ClaimSite(view, context, '');
  const { owner, ingress, route } = claimant;
  if (route !== undefined) {
    const rejection = rejectionOf(site, route);
    if (rejection !== undefined) site.refuse(owner, rejection.fault, rejection.shown);
  } else if (ingress.rules.length === 0) {
    const message = 'an Ingress without rules is not served: spec.defaultBackend is not supported';
    site.problem(owner, 'spec.rules', 'NoRules', message);
  } else {
    const { cloudName } = context.controller;
    const message = `a rule without host needs a DNS sub-domain, and cloud ${cloudName} has none`;
    site.problem(owner, 'spec.rules[0].host', 'HostMissing', message);
  }
  return { objects: [], placements: [], problems: site.problems, refusals: site.refusals };
}

function find(view: ClusterView, ref: KubernetesRef): Claimant | undefined {
  const slash = ref.indexOf('/');
  const key = ref.slice(slash + 1);
  if (ref.slice(0, slash) === 'route') {
    const route = view.routes.get(key);
    return route && routeClaimant(route);
  }
  const ingress = view.ingresses.get(key);
  return ingress && ingressClaimant(ingress);
}

import type { Ingress, IngressClass, Route } from '../../cluster/records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { isNamespaceAccepted } from '../namespaces.ts';

/** `spec.controller` of the IngressClasses that are ours; their names do not matter (l7-model.md 4.1). */
export const CONTROLLER_NAME = 'ako.vmware.com/avi-lb';

/** Why an Ingress is not served; `undefined` when it is ours. */
export type Refusal =
  | 'NoDefaultClass'
  | 'ClassMissing'
  | 'OtherController'
  | 'NamespaceNotSelected'
  | 'Deleting';

/** Is the Ingress ours (l7-model.md 4.1)? One that is no longer ours is treated like a deleted one. */
export function refusal(view: ClusterView, context: Context, ingress: Ingress): Refusal | undefined {
  if (ingress.deleting) return 'Deleting';
  const found = classOf(view, ingress);
  if (typeof found === 'string') return found;
  if (!isNamespaceAccepted(view, context, ingress.namespace)) return 'NamespaceNotSelected';
  return undefined;
}

/** Is the Route ours? Every Route in an accepted namespace is (l7-model.md 5.1). */
export function routeRefusal(view: ClusterView, context: Context, route: Route): Refusal | undefined {
  if (route.deleting) return 'Deleting';
  return isNamespaceAccepted(view, context, route.namespace) ? undefined : 'NamespaceNotSelected';
}

/** The IngressClass that makes an Ingress ours, or why there is none. */
export function classOf(view: ClusterView, ingress: Ingress): IngressClass | Refusal {
  if (ingress.className === undefined || ingress.className === '') {
    return defaultClass(view) ?? 'NoDefaultClass';
  }
  const named = view.ingressClasses.get(ingress.className);
  if (named === undefined) return 'ClassMissing';
  return named.controller === CONTROLLER_NAME ? named : 'OtherController';
}

/** The default class among ours; the first by name when several claim it, so that the answer never depends on order. */
function defaultClass(view: ClusterView): IngressClass | undefined {
  let first: IngressClass | undefined;
  for (const candidate of view.ingressClasses.by('controller', CONTROLLER_NAME)) {
    if (candidate.isDefault && (first === undefined || candidate.name < first.name)) first = candidate;
  }
  return first;
}

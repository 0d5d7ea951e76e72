import type { Ingress, Pod, Route, Service } from '../cluster/records.ts';
import { ISTIO_SECRET } from '../cluster/slim.ts';
import { type ClusterView, DEFAULT_SECRET_INDEX } from '../cluster/view.ts';
import { servicesOfPod } from './backends/node-port-local.ts';
import type { Context } from './context.ts';
import { DEFAULT_SECRET } from './l7/certificate-sources.ts';
import { type Claimant, generatedHost, hostsOf, ingressClaimant, routeClaimant } from './l7/claimants.ts';
import { hostsInvolved } from './l7/host-reuse.ts';
import { rulesOf } from './l7/ingress-rules.ts';
import { hostUnitsOfHostRule } from './rules/host-rule-units.ts';
import {
  hostlessUnit,
  hostUnit,
  ISTIO_UNIT,
  layer4Unit,
  ROUTES_UNIT,
  ruleUnit,
  type UnitKey,
} from './unit-keys.ts';

/**
 * Which units a change of one Kubernetes object touches. Each function costs what it answers: it goes through indexes,
 * never through all objects of a kind.
 */

/**
 * The hosts of an Ingress, and those of objects whose acceptance depends on it. The view may hold it already, or no longer:
 * after a change, ask for both versions.
 */
export function unitsOfIngress(view: ClusterView, context: Context, ingress: Ingress): UnitKey[] {
  return unitsOfClaimant(view, context, ingressClaimant(ingress));
}

/** Likewise for a Route. */
export function unitsOfRoute(view: ClusterView, context: Context, route: Route): UnitKey[] {
  return unitsOfClaimant(view, context, routeClaimant(route));
}

function unitsOfClaimant(view: ClusterView, context: Context, claimant: Claimant): UnitKey[] {
  const hosts = hostsInvolved(view, context, claimant);
  if (hosts.length === 0) return [hostlessUnit(claimant.owner.ref)];
  return [...hosts.map(hostUnit), ...hosts.flatMap((host) => [...unitsOfAlias(view, host)])];
}

/** A host that somebody asks for cannot be an alias of another (crds.md 4.2). */
function* unitsOfAlias(view: ClusterView, host: string): Iterable<UnitKey> {
  for (const { namespace, name } of view.rules.hostRules.inCluster.by('alias', host)) {
    yield ruleUnit(`hostrule/${namespace}/${name}`);
  }
  for (const rule of view.rules.hostRules.inForce.by('alias', host))
    yield hostUnit(rule.spec.virtualhost.fqdn);
}

/** The virtual service of a Service of type LoadBalancer; none for other types. */
export function unitsOfLoadBalancer(service: Service): UnitKey[] {
  const unit = layer4Unit(service);
  return unit === undefined ? [] : [unit];
}

/** Everything whose pools have servers from a Service: its own virtual service, and the hosts that send to it. */
export function unitsOfService(
  view: ClusterView,
  context: Context,
  namespace: string,
  name: string,
): UnitKey[] {
  const key = `${namespace}/${name}`;
  const service = view.services.get(key);
  const units = service === undefined ? [] : unitsOfLoadBalancer(service);
  for (const ingress of view.ingresses.by('service', key)) {
    for (const written of rulesOf(ingress).byService.get(name) ?? []) {
      const host = written === '' ? generatedHost(context, ingress) : written;
      if (host !== undefined) units.push(hostUnit(host));
    }
  }
  for (const route of view.routes.by('service', key)) {
    units.push(...hostsOf(context, routeClaimant(route)).map(hostUnit));
  }
  return units;
}

/** The hosts that are secured with a Secret. */
export function unitsOfSecret(
  view: ClusterView,
  context: Context,
  namespace: string,
  name: string,
): UnitKey[] {
  const units: UnitKey[] = [];
  for (const ingress of view.ingresses.by('secret', `${namespace}/${name}`)) {
    const listed = new Set(ingress.tls.filter((t) => t.secretName === name).flatMap((t) => t.hosts));
    units.push(
      ...hostsOf(context, ingressClaimant(ingress))
        .filter((host) => listed.has(host))
        .map(hostUnit),
    );
  }
  units.push(...unitsOfRuleSecret(view, context, `${namespace}/${name}`));
  if (namespace === context.settings.podNamespace && name === ISTIO_SECRET) units.push(ISTIO_UNIT);
  if (namespace === context.settings.podNamespace && name === DEFAULT_SECRET) {
    for (const claimant of usersOfDefaultSecret(view))
      units.push(...hostsOf(context, claimant).map(hostUnit));
  }
  return units;
}

/** Rules that name a Secret have to find it, and what they act on has its content. */
function* unitsOfRuleSecret(view: ClusterView, context: Context, key: string): Iterable<UnitKey> {
  const { hostRules, ssoRules } = view.rules;
  for (const { namespace, name } of hostRules.inCluster.by('secret', key)) {
    yield ruleUnit(`hostrule/${namespace}/${name}`);
  }
  for (const { namespace, name } of ssoRules.inCluster.by('secret', key)) {
    yield ruleUnit(`ssorule/${namespace}/${name}`);
  }
  for (const rule of hostRules.inForce.by('secret', key)) yield* hostUnitsOfHostRule(view, context, rule);
  for (const { spec } of ssoRules.inForce.by('secret', key)) yield hostUnit(spec.fqdn);
}

function* usersOfDefaultSecret(view: ClusterView): Iterable<Claimant> {
  for (const ingress of view.ingresses.by('secret', DEFAULT_SECRET_INDEX)) yield ingressClaimant(ingress);
  for (const route of view.routes.by('secret', DEFAULT_SECRET_INDEX)) yield routeClaimant(route);
}

/** Everything whose acceptance or tenant depends on a namespace. */
export function unitsOfNamespace(view: ClusterView, context: Context, namespace: string): UnitKey[] {
  const units: UnitKey[] = [];
  for (const ingress of view.ingresses.by('namespace', namespace)) {
    units.push(...unitsOfIngress(view, context, ingress));
  }
  for (const route of view.routes.by('namespace', namespace)) {
    units.push(...unitsOfRoute(view, context, route));
  }
  for (const service of view.services.by('namespace', namespace)) units.push(...unitsOfLoadBalancer(service));
  return units;
}

/** The hosts of Ingresses that name a class, and of those that name none when it is, or was, the default. */
export function unitsOfIngressClass(
  view: ClusterView,
  context: Context,
  name: string,
  isDefault: boolean,
): UnitKey[] {
  const units: UnitKey[] = [];
  for (const ingress of view.ingresses.by('class', name))
    units.push(...unitsOfIngress(view, context, ingress));
  if (isDefault) {
    for (const ingress of view.ingresses.by('class', ''))
      units.push(...unitsOfIngress(view, context, ingress));
  }
  return units;
}

/** A node changes the static routes; in NodePort mode also every pool, since nodes are the servers. */
export function unitsOfNode(view: ClusterView, context: Context): UnitKey[] {
  if (context.settings.serviceType !== 'NodePort') return [ROUTES_UNIT];
  const units = new Set<UnitKey>([ROUTES_UNIT]);
  for (const service of view.services.values()) {
    if (service.type === 'ClusterIP') continue;
    for (const unit of unitsOfService(view, context, service.namespace, service.name)) units.add(unit);
  }
  return [...units];
}

/** Everything that sends to a pod by itself, with serviceType NodePortLocal. */
export function unitsOfPod(
  view: ClusterView,
  context: Context,
  pod: Pick<Pod, 'namespace' | 'labels'>,
): UnitKey[] {
  const units: UnitKey[] = [];
  for (const service of servicesOfPod(view, pod)) {
    units.push(...unitsOfService(view, context, service.namespace, service.name));
  }
  return units;
}

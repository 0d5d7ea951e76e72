import type { Ingress, Route, Service } from '../cluster/records.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { MarkedAs } from '../explain/markers.ts';
import type { Context } from '../model/context.ts';
import { generatedHost } from '../model/l7/claimants.ts';
import { rulesOf } from '../model/l7/ingress-rules.ts';
import type { AviType, KubernetesRef } from '../model/types.ts';

/** A place in a Kubernetes object, and what it asks for. */
export interface Site {
  readonly object: KubernetesRef;
  /** JSON path; '' for the object as a whole. */
  readonly field: string;
  /** Continues a sentence that begins with the object: `asks for host a.b`. */
  readonly text: string;
  /** The Service or Secret that the place names. */
  readonly target?: KubernetesRef;
}

/** Which field of an origin makes it want an Avi object of this type with these markers. */
export function siteOf(
  view: ClusterView,
  context: Context,
  type: AviType,
  marked: MarkedAs,
  origin: KubernetesRef,
): Site {
  const slash = origin.indexOf('/');
  const kind = origin.slice(0, slash);
  const key = origin.slice(slash + 1);
  const whole: Site = { object: origin, field: '', text: 'wants it' };
  switch (kind) {
    case 'ingress': {
      const ingress = view.ingresses.get(key);
      return ingress === undefined ? whole : { object: origin, ...inIngress(context, ingress, type, marked) };
    }
    case 'route': {
      const route = view.routes.get(key);
      return route === undefined ? whole : { object: origin, ...inRoute(route, type, marked) };
    }
    case 'service': {
      const service = view.services.get(key);
      return service === undefined ? whole : { object: origin, ...inService(service, type, marked) };
    }
    case 'node':
      return { object: origin, field: 'spec.podCIDRs', text: 'has pods that are reached through a route' };
    default:
      return whole;
  }
}

type Place = Omit<Site, 'object'>;

function inIngress(context: Context, ingress: Ingress, type: AviType, marked: MarkedAs): Place {
  const host = hostIn(context, ingress, marked);
  if (host === undefined) return { field: 'spec.rules', text: 'wants it' };
  switch (type) {
    case 'pool':
    case 'poolgroup':
    case 'pkiprofile': {
      const found = pathIn(context, ingress, host, marked.paths[0] ?? '', marked.service);
      if (found !== undefined) return found;
      break;
    }
    case 'sslkeyandcertificate': {
      const t = rulesOf(ingress).tlsByHost.get(host);
      if (t === undefined) break;
      const secret = `${ingress.namespace}/${ingress.tls[t]?.secretName}`;
      return {
        field: `spec.tls[${t}].secretName`,
        text: `secures host ${host} with secret ${secret}`,
        target: `secret/${secret}`,
      };
    }
    case 'httppolicyset': {
      const t = rulesOf(ingress).tlsByHost.get(host);
      if (marked.paths.length === 0 && t !== undefined)
        return { field: `spec.tls[${t}]`, text: `redirects HTTP requests for host ${host} to HTTPS` };
      return { field: `${ruleIn(context, ingress, host)}.http`, text: `has paths of host ${host}` };
    }
    default:
  }
  return { field: `${ruleIn(context, ingress, host)}.host`, text: `asks for host ${host}` };
}

/** The host of the object, as far as the Ingress asks for it; else the first that it asks for. */
function hostIn(context: Context, ingress: Ingress, marked: MarkedAs): string | undefined {
  const asked = [...rulesOf(ingress).byHost.keys()].map((written) =>
    written === '' ? generatedHost(context, ingress) : written,
  );
  return asked.find((host) => host !== undefined && marked.hosts.includes(host)) ?? asked[0];
}

function rulesFor(context: Context, ingress: Ingress, host: string): readonly number[] {
  const { byHost } = rulesOf(ingress);
  const generated = generatedHost(context, ingress) === host ? (byHost.get('') ?? []) : [];
  return [...(byHost.get(host) ?? []), ...generated];
}

function ruleIn(context: Context, ingress: Ingress, host: string): string {
  return `spec.rules[${rulesFor(context, ingress, host)[0] ?? 0}]`;
}

function pathIn(
  context: Context,
  ingress: Ingress,
  host: string,
  path: string,
  named: string | undefined,
): Place | undefined {
  for (const r of rulesFor(context, ingress, host)) {
    const paths = ingress.rules[r]?.paths ?? [];
    const p = paths.findIndex(
      (one) => one.path === path && (named === undefined || one.service?.name === named),
    );
    const target = paths[p]?.service;
    if (target === undefined) continue;
    const service = `${ingress.namespace}/${target.name}`;
    return {
      field: `spec.rules[${r}].http.paths[${p}].backend.service`,
      text: `sends path ${path || '(any)'} of host ${host} to service ${service}`,
      target: `service/${service}`,
    };
  }
  return undefined;
}

function inRoute(route: Route, type: AviType, marked: MarkedAs): Place {
  const host = route.host || marked.hosts[0] || route.subdomain;
  switch (type) {
    case 'pool': {
      const i = route.backEnds.findIndex(({ name }) => name === marked.service);
      const field = i > 0 ? `spec.alternateBackends[${i - 1}]` : 'spec.to';
      const service = `${route.namespace}/${route.backEnds[Math.max(i, 0)]?.name}`;
      return { field, text: `sends host ${host} to service ${service}`, target: `service/${service}` };
    }
    case 'sslkeyandcertificate':
      return { field: 'spec.tls.certificate', text: `secures host ${host}` };
    case 'pkiprofile':
      return { field: 'spec.tls.destinationCACertificate', text: 'verifies its back ends' };
    default:
      return {
        field: route.host === '' ? 'spec.subdomain' : 'spec.host',
        text: `asks for host ${host}`,
      };
  }
}

function inService(service: Service, type: AviType, marked: MarkedAs): Place {
  if (type === 'pool' || type === 'l4policyset') {
    const i = service.ports.findIndex(({ port }) => String(port) === marked.port);
    const port = service.ports[i];
    return port === undefined
      ? { field: 'spec.ports', text: 'has ports to serve' }
      : {
          field: `spec.ports[${i}]`,
          text: `has port ${port.port} ${port.protocol}`,
          target: `service/${service.namespace}/${service.name}`,
        };
  }
  return { field: 'spec.type', text: 'is of type LoadBalancer' };
}

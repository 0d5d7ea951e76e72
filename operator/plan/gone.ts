import type { ClusterView } from '../cluster/view.ts';
import { SHARED_VIP_ANNOTATION } from '../cluster/view.ts';
import { type MarkedAs, markedAs } from '../explain/markers.ts';
import { ingressRefusal, routeRefusalText, serviceRefusal } from '../explain/refusals.ts';
import type { Context } from '../model/context.ts';
import { hostsOf, ingressClaimant, routeClaimant } from '../model/l7/claimants.ts';
import type { AviBody, AviType } from '../model/types.ts';
import type { Site } from './sites.ts';

/**
 * Why nothing wants an Avi object any more: its markers name who wanted it, and the cluster tells what became of them. Never
 * empty.
 */
export function whyGone(view: ClusterView, context: Context, type: AviType, body: AviBody): Site[] {
  const marked = markedAs(body);
  const { namespace, owners, service, hosts } = marked;
  if (namespace !== undefined && owners.length > 0)
    return owners.map((name) => ownerGone(view, context, namespace, name, marked));
  if (namespace !== undefined && service !== undefined)
    return [serviceGone(view, context, namespace, service, marked)];
  if (hosts.length > 0) return hosts.map((host) => hostGone(view, context, host, type));
  return [{ object: '', field: '', text: SHARED[type] ?? 'nothing in the cluster wants it any more' }];
}

const SHARED: Partial<Record<AviType, string>> = {
  virtualservice: 'no host is served by it any more',
  vsvip: 'nothing is served at its address any more',
  poolgroup: 'no host is served through it any more',
  vsdatascriptset: 'no host is served through it any more',
};

function ownerGone(
  view: ClusterView,
  context: Context,
  namespace: string,
  name: string,
  marked: MarkedAs,
): Site {
  const key = `${namespace}/${name}`;
  const ingress = view.ingresses.get(key);
  const route = view.routes.get(key);
  // Routes are marked like Ingresses.
  if (ingress === undefined && route === undefined)
    return { object: `ingress/${key}`, field: '', text: 'is not there any more' };
  const object = `${ingress === undefined ? 'route' : 'ingress'}/${key}`;
  const refused =
    ingress === undefined
      ? route && routeRefusalText(view, context, route)
      : ingressRefusal(view, context, ingress);
  if (refused !== undefined)
    return { object, field: refused.field, text: `is not ours any more: ${refused.text}` };
  const asked = ingress === undefined ? route && routeClaimant(route) : ingressClaimant(ingress);
  const hosts = asked === undefined ? [] : hostsOf(context, asked);
  const [host] = marked.hosts;
  if (host !== undefined && !hosts.includes(host))
    return { object, field: 'spec.rules', text: `does not ask for host ${host} any more` };
  const [path] = marked.paths;
  const paths = ingress?.rules.flatMap((rule) => rule.paths ?? []) ?? [];
  if (ingress !== undefined && path !== undefined && !paths.some((one) => one.path === path))
    return { object, field: 'spec.rules', text: `does not have path ${path || '(any)'} any more` };
  return { object, field: 'spec', text: 'is served in another way now' };
}

function serviceGone(
  view: ClusterView,
  context: Context,
  namespace: string,
  name: string,
  marked: MarkedAs,
): Site {
  const key = `${namespace}/${name}`;
  const service = view.services.get(key);
  const object = `service/${key}`;
  if (service === undefined) return { object, field: '', text: 'is not there any more' };
  const refused = serviceRefusal(view, context, service);
  if (refused !== undefined)
    return { object, field: refused.field, text: `is not served at layer 4 any more: ${refused.text}` };
  const { port } = marked;
  if (port !== undefined && !service.ports.some((one) => String(one.port) === port))
    return { object, field: 'spec.ports', text: `does not have port ${port} any more` };
  if (service.annotations[SHARED_VIP_ANNOTATION] !== undefined) {
    const field = `metadata.annotations[${SHARED_VIP_ANNOTATION}]`;
    return { object, field, text: 'shares a VIP with others now' };
  }
  return { object, field: 'spec', text: 'is served in another way now' };
}

function hostGone(view: ClusterView, context: Context, host: string, type: AviType): Site {
  const asking = [...view.ingresses.by('host', host)];
  const [first] = asking.length > 0 ? asking : view.routes.by('host', host);
  if (first === undefined) return { object: '', field: '', text: `nothing asks for host ${host} any more` };
  const object = `${asking.length > 0 ? 'ingress' : 'route'}/${first.namespace}/${first.name}`;
  const refused = asking[0] === undefined ? undefined : ingressRefusal(view, context, asking[0]);
  if (refused !== undefined)
    return { object, field: refused.field, text: `is not ours any more: ${refused.text}` };
  return {
    object,
    field: type === 'sslkeyandcertificate' ? 'spec.tls' : 'spec',
    text:
      type === 'sslkeyandcertificate'
        ? `does not secure host ${host} with it any more`
        : `has host ${host} served in another way now`,
  };
}

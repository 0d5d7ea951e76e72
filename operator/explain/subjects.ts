import { isIP } from 'node:net';
import { splitKey } from '../avi/load.ts';
import type { Service } from '../cluster/records.ts';
import { unitsOfSecret } from '../model/affected.ts';
import {
  byAge,
  type Claimant,
  everyoneAsking,
  hostsOf,
  ingressClaimant,
  routeClaimant,
} from '../model/l7/claimants.ts';
import { rulesOf } from '../model/l7/ingress-rules.ts';
import type { AviBody, KubernetesRef, ObjectKey } from '../model/types.ts';
import { markedAs } from './markers.ts';
import type { ExplainSource } from './types.ts';

/** One chain to be worked out: an Ingress or Route with one of its hosts ('' for none), or a Service. */
export type Target = { readonly claimant: Claimant; readonly host: string } | { readonly service: Service };

/** What was asked for, found in the cluster and on the controller. */
export interface Found {
  /** For the summary: `host a.b`, `virtual service c1--a.b`. */
  readonly what: string;
  readonly targets: readonly Target[];
  readonly notes: readonly string[];
}

const KINDS: Readonly<Record<string, 'ingress' | 'route' | 'service' | 'secret' | 'virtualservice'>> = {
  ingress: 'ingress',
  ingresses: 'ingress',
  ing: 'ingress',
  route: 'route',
  routes: 'route',
  service: 'service',
  services: 'service',
  svc: 'service',
  secret: 'secret',
  secrets: 'secret',
  virtualservice: 'virtualservice',
  vs: 'virtualservice',
};

/** Finds what a subject means: an object by `kind/ns/name`, an address, a host, or a virtual service by its name. */
export function find(source: ExplainSource, subject: string): Found | undefined {
  const [first = '', ...rest] = subject.split('/');
  const kind = KINDS[first.toLowerCase()];
  if (kind === 'virtualservice') return ofVirtualService(source, rest.join('/'));
  if (kind !== undefined) return ofObject(source, kind, rest.join('/'));
  if (isIP(subject) !== 0) return ofAddress(source, subject);
  return ofHost(source, subject) ?? ofVirtualService(source, subject);
}

function ofHost(source: ExplainSource, host: string): Found | undefined {
  const targets: Target[] = [...everyoneAsking(source.view, source.context, host)]
    .sort((a, b) => byAge(a.owner, b.owner))
    .map((claimant) => ({ claimant, host }));
  for (const entry of source.desired.values()) {
    if (entry.object.type !== 'vsvip' || !namesOf(entry.canonical).includes(host)) continue;
    for (const origin of entry.object.origins) {
      const service = serviceOf(source, origin);
      if (service !== undefined) targets.push({ service });
    }
    // The name of a shared virtual service itself.
    if (targets.length === 0) return ofVirtualService(source, entry.object.name);
  }
  return targets.length === 0 ? undefined : { what: `host ${host}`, targets, notes: [] };
}

function ofObject(
  source: ExplainSource,
  kind: 'ingress' | 'route' | 'service' | 'secret',
  key: string,
): Found | undefined {
  const { view } = source;
  const what = `${kind}/${key}`;
  switch (kind) {
    case 'ingress': {
      const ingress = view.ingresses.get(key);
      return ingress && { what, targets: targetsOf(source, ingressClaimant(ingress)), notes: [] };
    }
    case 'route': {
      const route = view.routes.get(key);
      return route && { what, targets: targetsOf(source, routeClaimant(route)), notes: [] };
    }
    case 'service':
      return ofService(source, key);
    case 'secret': {
      const [namespace = '', name = ''] = key.split('/');
      const hosts = unitsOfSecret(view, source.context, namespace, name)
        .filter((unit) => unit.startsWith('host/'))
        .map((unit) => unit.slice('host/'.length));
      const targets = [...new Set(hosts)].flatMap((host) => ofHost(source, host)?.targets ?? []);
      if (targets.length === 0 && view.secrets.get(key) === undefined) return undefined;
      const notes = targets.length === 0 ? ['No Ingress or Route is secured with it.'] : [];
      return { what, targets, notes };
    }
  }
}

/** Each host of an object; one that asks for none has a chain, too: to say so. */
function targetsOf(source: ExplainSource, claimant: Claimant): Target[] {
  const hosts = hostsOf(source.context, claimant);
  return (hosts.length === 0 ? [''] : hosts).map((host) => ({ claimant, host }));
}

/** Its own virtual service, or the hosts that send to it. */
function ofService(source: ExplainSource, key: string): Found | undefined {
  const { view, context } = source;
  const service = view.services.get(key);
  const what = `service/${key}`;
  const targets: Target[] = [];
  for (const ingress of view.ingresses.by('service', key)) {
    const claimant = ingressClaimant(ingress);
    const written = rulesOf(ingress).byService.get(key.slice(key.indexOf('/') + 1));
    for (const host of hostsOf(context, claimant))
      if (written?.has(host) || written?.has('')) targets.push({ claimant, host });
  }
  for (const route of view.routes.by('service', key))
    targets.push(...targetsOf(source, routeClaimant(route)));
  if (service === undefined) {
    if (targets.length === 0) return undefined;
    return { what, targets, notes: [`Service ${key} does not exist; these send to it.`] };
  }
  if (service.type === 'LoadBalancer' || targets.length === 0) targets.unshift({ service });
  return { what, targets, notes: [] };
}

/** A virtual service of ours by its name, with all that it serves. */
function ofVirtualService(source: ExplainSource, name: string): Found | undefined {
  const wanted = [...source.desired.values()].filter(
    ({ object }) => object.type === 'virtualservice' && object.name === name,
  );
  const what = `virtual service ${name}`;
  if (wanted.length === 0) {
    const { controller } = source;
    if (typeof controller === 'string') return undefined;
    for (const entry of controller.values()) {
      if (entry.type === 'virtualservice' && entry.name === name)
        return {
          what,
          targets: [],
          notes: [
            'It is on the controller, and nothing in the cluster wants it: the operator deletes it.',
            'ako plan tells what wanted it.',
          ],
        };
    }
    return undefined;
  }
  const targets = wanted.flatMap(({ object }) => {
    const { hosts } = markedAs(object.body);
    return object.origins.flatMap((origin) => targetsOfOrigin(source, origin, hosts, object.name));
  });
  return { what, targets, notes: [] };
}

/** The hosts of an origin that a virtual service serves: those that it is marked with, else those placed there. */
function targetsOfOrigin(
  source: ExplainSource,
  origin: KubernetesRef,
  hosts: readonly string[],
  virtualService: string,
): Target[] {
  const service = serviceOf(source, origin);
  if (service !== undefined) return [{ service }];
  const slash = origin.indexOf('/');
  const key = origin.slice(slash + 1);
  const ingress = origin.startsWith('ingress/') ? source.view.ingresses.get(key) : undefined;
  const route = origin.startsWith('route/') ? source.view.routes.get(key) : undefined;
  const claimant = ingress ? ingressClaimant(ingress) : route && routeClaimant(route);
  if (claimant === undefined) return [];
  return targetsOf(source, claimant).filter((target) => {
    if (!('host' in target)) return true;
    return hosts.length > 0 ? hosts.includes(target.host) : carries(source, virtualService, target.host);
  });
}

/** Whether the VIP of a shared virtual service has the host's name in DNS. A host that is not in DNS counts as carried. */
function carries(source: ExplainSource, virtualService: string, host: string): boolean {
  let elsewhere = false;
  for (const { object, canonical } of source.desired.values()) {
    if (object.type !== 'vsvip' || !namesOf(canonical).includes(host)) continue;
    if (object.name === virtualService) return true;
    elsewhere = true;
  }
  return !elsewhere;
}

/** The virtual services at an address of ours. */
function ofAddress(source: ExplainSource, address: string): Found | undefined {
  const { controller } = source;
  if (typeof controller === 'string') return undefined;
  const vips: ObjectKey[] = [];
  for (const entry of controller.values()) {
    if (entry.type === 'vsvip' && entry.addresses?.includes(address)) vips.push(entry.key);
  }
  if (vips.length === 0) return undefined;
  const targets: Target[] = [];
  const notes: string[] = [];
  for (const vip of vips) {
    const { name } = splitKey(vip);
    const found = ofVirtualService(source, name);
    targets.push(...(found?.targets ?? []));
    notes.push(`The address is that of VIP ${name}.`, ...(found?.notes ?? []));
  }
  return { what: `VIP ${address}`, targets, notes };
}

function serviceOf({ view }: ExplainSource, origin: KubernetesRef): Service | undefined {
  return origin.startsWith('service/') ? view.services.get(origin.slice('service/'.length)) : undefined;
}

function namesOf(vsvip: AviBody): string[] {
  return ((vsvip.dns_info ?? []) as AviBody[]).map(({ fqdn }) => String(fqdn));
}

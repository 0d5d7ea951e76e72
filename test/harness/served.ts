import type { AviBody, Json } from '../../operator/model/types.ts';

/** All objects of a type, as a client reads them: references end in `#name`. */
export type ListObjects = (type: string) => readonly AviBody[];

/** What clients would get from a controller. */
export interface Served {
  /** Hosts, and Services at layer 4 as `<namespace>/<name>`, with the VsVips on which each is served. */
  readonly on: ReadonlyMap<string, ReadonlySet<string>>;
  /** VsVip by name in DNS. */
  readonly names: ReadonlyMap<string, string>;
  /** Hosts that only a child serves, which is in one place at a time because its name is the same on any parent. */
  readonly inOnePlace: ReadonlySet<string>;
}

/** Reads from virtual services, groups and policies who is served, as traffic would find it. */
export function served(list: ListObjects): Served {
  const on = new Map<string, Set<string>>();
  const kinds = new Map<string, string[]>();
  const add = (host: string, vsvip: string, type: unknown): void => {
    kinds.set(host, [...(kinds.get(host) ?? []), String(type)]);
    const set = on.get(host);
    if (set === undefined) on.set(host, new Set([vsvip]));
    else set.add(vsvip);
  };
  const services = list('virtualservice');
  const named = byName(services);
  const groups = byName(list('poolgroup'));
  const scripts = byName(list('vsdatascriptset'));
  for (const service of services) {
    if (service.enabled === false) continue;
    const parent = named.get(`${tenantOf(service)}/${nameIn(service.vh_parent_vs_ref)}`);
    const front = service.type === 'VS_TYPE_VH_CHILD' ? parent : service;
    const vsvip = nameIn(front?.vsvip_ref);
    if (vsvip === '' || !canAnswer(service)) continue;
    for (const host of hostsOf(service)) add(host, vsvip, service.type);
    for (const { vs_datascript_set_ref: ref } of bodies(service.vs_datascripts)) {
      const script = scripts.get(`${tenantOf(service)}/${nameIn(ref)}`);
      for (const group of list1(script?.pool_group_refs)) {
        for (const host of hostsOfGroup(groups.get(`${tenantOf(service)}/${nameIn(group)}`)))
          add(host, vsvip, service.type);
      }
    }
  }
  const names = new Map<string, string>();
  for (const vip of list('vsvip')) {
    for (const { fqdn } of bodies(vip.dns_info)) names.set(String(fqdn), String(vip.name));
  }
  const isChild = (types: readonly string[]): boolean =>
    types.length === 1 && types[0] === 'VS_TYPE_VH_CHILD';
  const inOnePlace = new Set([...kinds].filter(([, types]) => isChild(types)).map(([host]) => host));
  return { on, names, inOnePlace };
}

/**
 * What is wrong for the given hosts; empty when each is served, and every name in DNS leads to where its host is served.
 * While a child changes its parent, DNS may for a moment say otherwise.
 */
export function complaints(hosts: Iterable<string>, state: Served): string[] {
  const out: string[] = [];
  for (const host of hosts) {
    const places = state.on.get(host);
    if (places === undefined) out.push(`${host} is not served`);
    const named = state.names.get(host);
    if (named !== undefined && places !== undefined && !places.has(named) && !state.inOnePlace.has(host)) {
      out.push(`${host} is at ${named} in DNS, but served at ${[...places].join(', ')}`);
    }
  }
  return out;
}

/** A virtual service that sends nowhere answers nobody. */
function canAnswer(service: AviBody): boolean {
  const policies = [service.http_policies, service.l4_policies, service.vs_datascripts];
  return policies.some((value) => list1(value).length > 0) || service.pool_group_ref !== undefined;
}

function hostsOf(service: AviBody): string[] {
  const matches = bodies(service.vh_matches).map(({ host }) => String(host));
  const metadata = JSON.parse(String(service.service_metadata || '{}'));
  return [
    ...list1(service.vh_domain_name).map(String),
    ...matches,
    ...(service.type === 'VS_TYPE_NORMAL' ? (metadata.hostnames ?? []) : []),
    ...(metadata.namespace_svc_name ?? []),
  ];
}

/** Members of a shared group are labelled with host and path; the group of a passthrough host bears its mark. */
function hostsOfGroup(group: AviBody | undefined): string[] {
  const labels = bodies(group?.members).map(({ priority_label: label }) => String(label ?? '').split('/')[0]);
  const marks = bodies(group?.markers).filter(({ key }) => key === 'Host');
  return [...labels, ...marks.flatMap(({ values }) => list1(values).map(String))].filter(
    (host): host is string => host !== undefined && host !== '',
  );
}

function byName(objects: readonly AviBody[]): Map<string, AviBody> {
  return new Map(objects.map((object) => [`${tenantOf(object)}/${object.name}`, object]));
}

function tenantOf(object: AviBody): string {
  return nameIn(object.tenant_ref);
}

function nameIn(ref: Json | undefined): string {
  return typeof ref === 'string' ? ref.slice(ref.indexOf('#') + 1) : '';
}

function list1(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function bodies(value: Json | undefined): readonly AviBody[] {
  return list1(value) as readonly AviBody[];
}

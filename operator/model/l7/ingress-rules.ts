import type { Ingress } from '../../cluster/records.ts';

/** An Ingress, prepared for look-ups by host and by service. Hosts are as written: '' is a rule without one. */
export interface IngressRules {
  /** Indexes of the rules of a host. */
  readonly byHost: ReadonlyMap<string, readonly number[]>;
  /** Hosts with a path to a service. */
  readonly byService: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first TLS entry that lists a host: a host in two entries belongs to the first (l7-model.md 4.6). */
  readonly tlsByHost: ReadonlyMap<string, number>;
  /** The first rule without `http` block, -1 when there is none. */
  readonly withoutPaths: number;
}

const known = new WeakMap<Ingress, IngressRules>();

/**
 * Made once per version of an Ingress, so that the work for one of its many hosts does not grow with the number of the
 * others.
 */
export function rulesOf(ingress: Ingress): IngressRules {
  let rules = known.get(ingress);
  if (rules === undefined) {
    rules = prepare(ingress);
    known.set(ingress, rules);
  }
  return rules;
}

function prepare(ingress: Ingress): IngressRules {
  const byHost = new Map<string, number[]>();
  const byService = new Map<string, Set<string>>();
  for (const [r, { host, paths }] of ingress.rules.entries()) {
    const indexes = byHost.get(host);
    if (indexes === undefined) byHost.set(host, [r]);
    else indexes.push(r);
    for (const { service } of paths ?? []) {
      if (service === undefined) continue;
      const hosts = byService.get(service.name);
      if (hosts === undefined) byService.set(service.name, new Set([host]));
      else hosts.add(host);
    }
  }
  const tlsByHost = new Map<string, number>();
  for (const [t, { hosts }] of ingress.tls.entries()) {
    for (const host of hosts) if (!tlsByHost.has(host)) tlsByHost.set(host, t);
  }
  return {
    byHost,
    byService,
    tlsByHost,
    withoutPaths: ingress.rules.findIndex((r) => r.paths === undefined),
  };
}

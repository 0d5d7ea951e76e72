import type { AviClientApi } from '../../operator/avi/client/index.ts';
import type { AviBody } from '../../operator/model/types.ts';

/** What is on the controller, read over its API: each VIP, the virtual services on it, their pools and servers. */
export async function controllerTree(avi: AviClientApi): Promise<string[]> {
  const all = async (type: string): Promise<AviBody[]> => {
    const objects: AviBody[] = [];
    for await (const page of avi.list(type, '*', { sort: 'name' })) objects.push(...page);
    return objects.sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
  };
  const [vips, services, pools, groups, policies, l4] = await Promise.all(
    ['vsvip', 'virtualservice', 'pool', 'poolgroup', 'httppolicyset', 'l4policyset'].map(all),
  );
  const byName = (list: AviBody[] = []): Map<string, AviBody> =>
    new Map(list.map((o) => [String(o.name), o]));
  const poolOf = byName(pools);
  const groupOf = byName(groups);
  const policyOf = byName([...(policies ?? []), ...(l4 ?? [])]);

  /** Pools that something refers to, through groups and policies. */
  const poolsOf = (object: AviBody): string[] => {
    const found: string[] = [];
    for (const { type, name } of references(object)) {
      if (type === 'pool') found.push(name);
      const next = type === 'poolgroup' ? groupOf.get(name) : policyOf.get(name);
      if (next !== undefined && type !== 'virtualservice') found.push(...poolsOf(next));
    }
    return [...new Set(found)];
  };

  const lines: string[] = [];
  const print = (service: AviBody, prefix: string, last: boolean): void => {
    lines.push(`${prefix}${last ? '└─' : '├─'} virtual service ${service.name} ${ports(service)}`);
    const inner = `${prefix}${last ? '   ' : '│  '}`;
    const own = poolsOf({ ...service, vsvip_ref: undefined, vh_parent_vs_ref: undefined });
    if (own.length === 0) own.push(...poolsOf(groupOf.get(String(service.name)) ?? {}));
    const children = (services ?? []).filter((s) => nameOf(s.vh_parent_vs_ref) === service.name);
    for (const [i, name] of own.entries()) {
      const end = i === own.length - 1 && children.length === 0;
      lines.push(`${inner}${end ? '└─' : '├─'} pool ${name}: ${servers(poolOf.get(name))}`);
    }
    for (const [i, child] of children.entries()) print(child, inner, i === children.length - 1);
  };
  for (const vip of vips ?? []) {
    lines.push(`VIP ${addresses(vip)}  ${names(vip)}`);
    const on = (services ?? []).filter((s) => nameOf(s.vsvip_ref) === vip.name);
    for (const [i, service] of on.entries()) print(service, '', i === on.length - 1);
  }
  return lines;
}

const nameOf = (ref: unknown): string | undefined =>
  typeof ref === 'string' ? ref.split('#')[1] : undefined;

function* references(value: unknown): Iterable<{ type: string; name: string }> {
  if (typeof value === 'string') {
    const match = /\/api\/([a-z0-9]+)\/[^#]+#(.+)$/.exec(value);
    if (match?.[1] !== undefined && match[2] !== undefined) yield { type: match[1], name: match[2] };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key !== 'url') yield* references(member);
    }
  }
}

type Entry = Record<string, unknown>;
const list = (value: unknown): Entry[] => (Array.isArray(value) ? value : []);

function ports(service: AviBody): string {
  const texts = list(service.services).map((s) => `${s.port}${s.enable_ssl ? '/TLS' : ''}`);
  return texts.length > 0 ? `:${texts.join(' :')}` : '(child)';
}

function servers(pool: AviBody | undefined): string {
  const texts = list(pool?.servers).map((s) => `${(s.ip as Entry | undefined)?.addr}:${s.port}`);
  return texts.length > 0 ? texts.join(', ') : 'no servers';
}

function addresses(vip: AviBody): string {
  return list(vip.vip)
    .map((v) => String((v.ip_address as Entry | undefined)?.addr))
    .join(', ');
}

const names = (vip: AviBody): string =>
  list(vip.dns_info)
    .map((d) => String(d.fqdn))
    .join(', ');

import type { AviBody, Json } from '../model/types.ts';
import type { Rendering } from './render-model.ts';

/**
 * The objects as a person reads them: each virtual service with its VIP, its children, its policies, and the pools and
 * servers behind them.
 */
export function tree(rendering: Rendering): string {
  const index = new Index(rendering.objects);
  const lines: string[] = [];
  for (const vs of rendering.objects.virtualservice ?? []) {
    if (vs.vh_parent_vs_ref === undefined) draw(virtualService(vs, index), '', '', lines);
  }
  for (const vrf of rendering.objects.vrfcontext ?? []) draw(staticRoutes(vrf), '', '', lines);
  if (lines.length === 0) lines.push('nothing to serve');
  if (rendering.problems.length > 0) {
    lines.push('', 'problems');
    for (const p of rendering.problems) lines.push(`  ${p.object} ${p.field}: ${p.message} (${p.reason})`);
  }
  return `${lines.join('\n')}\n`;
}

export interface Branch {
  readonly label: string;
  readonly branches: readonly Branch[];
}

export const leaf = (label: string): Branch => ({ label, branches: [] });

export function draw(branch: Branch, head: string, tail: string, lines: string[]): void {
  lines.push(head + branch.label);
  for (const [i, below] of branch.branches.entries()) {
    const last = i === branch.branches.length - 1;
    draw(below, `${tail}${last ? '└─ ' : '├─ '}`, `${tail}${last ? '   ' : '│  '}`, lines);
  }
}

/** Objects by type and name, and which were shown below their referrer. */
class Index {
  readonly #objects = new Map<string, AviBody>();
  readonly #children = new Map<string, AviBody[]>();

  constructor(objects: Rendering['objects']) {
    for (const [type, list] of Object.entries(objects)) {
      for (const body of list) this.#objects.set(`${type}:${body.name}`, body);
    }
    for (const child of objects.virtualservice ?? []) {
      const parent = nameIn(child.vh_parent_vs_ref);
      if (parent === '') continue;
      this.#children.set(parent, [...(this.#children.get(parent) ?? []), child]);
    }
  }

  get(type: string, name: string): AviBody | undefined {
    return this.#objects.get(`${type}:${name}`);
  }

  childrenOf(parent: AviBody): readonly AviBody[] {
    return this.#children.get(String(parent.name)) ?? [];
  }
}

function virtualService(vs: AviBody, index: Index): Branch {
  const ports = list(vs.services).map((s) => `${text(s.port)}${s.enable_ssl === true ? ' (TLS)' : ''}`);
  const hosts = [...texts(vs.vh_domain_name), ...list(vs.vh_matches).map((m) => text(m.host))];
  const details = [ports.length > 0 ? `ports ${ports.join(', ')}` : '', hosts.join(', ')].filter(
    (d) => d !== '',
  );
  const vsvip = index.get('vsvip', nameIn(vs.vsvip_ref));
  const scripts = list(vs.vs_datascripts).flatMap((d) =>
    texts(index.get('vsdatascriptset', nameIn(d.vs_datascript_set_ref))?.pool_group_refs),
  );
  return {
    label: `virtualservice ${vs.name}${details.length > 0 ? `  ${details.join('  ')}` : ''}`,
    branches: [
      ...(vsvip === undefined ? [] : [vip(vsvip)]),
      ...texts(vs.ssl_key_and_certificate_refs).map((ref) => leaf(`certificate ${nameIn(ref)}`)),
      ...list(vs.http_policies).flatMap((p) => httpPolicies(nameIn(p.http_policy_set_ref), index)),
      ...list(vs.l4_policies).flatMap((p) => l4Rules(nameIn(p.l4_policy_set_ref), index)),
      ...scripts.map((ref) => poolGroup(nameIn(ref), index)),
      ...(vs.pool_group_ref === undefined ? [] : [poolGroup(nameIn(vs.pool_group_ref), index)]),
      ...(vs.pool_ref === undefined ? [] : [pool(nameIn(vs.pool_ref), index)]),
      ...index.childrenOf(vs).map((child) => virtualService(child, index)),
    ],
  };
}

function vip(vsvip: AviBody): Branch {
  const addresses = list(vsvip.vip).map((v) => {
    const fixed = text(member(v.ip_address, 'addr')) || text(member(v.ip6_address, 'addr'));
    const network = nameIn(member(v.ipam_network_subnet, 'network_ref')) || text(v.subnet_uuid);
    return [fixed || 'allocated by the controller', network === '' ? '' : `network ${network}`]
      .filter((part) => part !== '')
      .join(', ');
  });
  const names = list(vsvip.dns_info).map((d) => text(d.fqdn));
  return leaf(`vip ${addresses.join('; ')}${names.length > 0 ? `  ${names.join(', ')}` : ''}`);
}

function httpPolicies(name: string, index: Index): Branch[] {
  const rules = list(member(index.get('httppolicyset', name)?.http_request_policy, 'rules'));
  return rules.map((rule) => {
    const path = member(rule.match, 'path');
    const what = texts(member(path, 'match_str')).join(', ');
    const criteria = text(member(path, 'match_criteria')).toLowerCase().replaceAll('_', ' ');
    const match = what === '' ? 'any path' : `path ${criteria} ${what}`;
    const group = nameIn(member(rule.switching_action, 'pool_group_ref'));
    const direct = nameIn(member(rule.switching_action, 'pool_ref'));
    const redirect = text(member(rule.redirect_action, 'protocol'));
    const label = redirect === '' ? match : `${match}, redirect to ${redirect}`;
    return {
      label,
      branches: [
        ...(group === '' ? [] : [poolGroup(group, index)]),
        ...(direct === '' ? [] : [pool(direct, index)]),
      ],
    };
  });
}

function l4Rules(name: string, index: Index): Branch[] {
  const rules = list(member(index.get('l4policyset', name)?.l4_connection_policy, 'rules'));
  return rules.map((rule) => {
    const ports = texts(member(member(rule.match, 'port'), 'ports')).join(', ');
    const protocol = text(member(member(rule.match, 'protocol'), 'protocol')).replace('PROTOCOL_', '');
    return {
      label: `port ${ports} ${protocol}`,
      branches: [pool(nameIn(member(member(rule.action, 'select_pool'), 'pool_ref')), index)],
    };
  });
}

function poolGroup(name: string, index: Index): Branch {
  const members = list(index.get('poolgroup', name)?.members);
  return {
    label: `poolgroup ${name}`,
    branches: members.map((m) => {
      const below = pool(nameIn(m.pool_ref), index);
      const label = text(m.priority_label);
      return {
        ...below,
        label: `${below.label}  ratio ${text(m.ratio)}${label === '' ? '' : `  for ${label}`}`,
      };
    }),
  };
}

function pool(name: string, index: Index): Branch {
  const servers = list(index.get('pool', name)?.servers).map((s) => {
    const node = text(s.server_node);
    const address = text(member(s.ip, 'addr'));
    const host = address.includes(':') ? `[${address}]` : address;
    return leaf(
      `${host}:${text(s.port)}${node === '' ? '' : ` on ${node}`}${s.enabled === false ? ' (disabled)' : ''}`,
    );
  });
  return { label: `pool ${name}`, branches: servers.length > 0 ? servers : [leaf('no servers')] };
}

function staticRoutes(vrf: AviBody): Branch {
  return {
    label: `vrfcontext ${vrf.name}`,
    branches: list(vrf.static_routes).map((route) => {
      const prefix = `${text(member(member(route.prefix, 'ip_addr'), 'addr'))}/${text(member(route.prefix, 'mask'))}`;
      return leaf(`route ${prefix} via ${text(member(route.next_hop, 'addr'))}`);
    }),
  };
}

type Fields = { [key: string]: Json | undefined };

/** The objects of a list. */
function list(value: Json | undefined): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts and numbers of a list. */
function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

function member(value: Json | undefined, key: string): Json | undefined {
  return isFields(value) ? value[key] : undefined;
}

function text(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The name in a reference `/api/<type>?name=<name>`; the last part of one by UUID. */
function nameIn(ref: Json | undefined): string {
  if (typeof ref !== 'string') return '';
  const at = ref.indexOf('name=');
  return at >= 0 ? ref.slice(at + 'name='.length) : (ref.split('/').at(-1) ?? '');
}

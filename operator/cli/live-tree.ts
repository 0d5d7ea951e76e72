import { keysOfRef } from '../avi/apply.ts';
import { eachOwnRef, treeOf } from '../avi/fields.ts';
import type { Inventory, InventoryEntry } from '../avi/inventory.ts';
import { markedAs } from '../explain/markers.ts';
import type { RuntimeFact } from '../explain/types.ts';
import type { AviBody, ObjectKey } from '../model/types.ts';
import { type Branch, draw, leaf } from './render-tree.ts';
import type { Style } from './terminal.ts';

export interface LiveTreeOptions {
  readonly style: Style;
  readonly runtime: ReadonlyMap<ObjectKey, RuntimeFact>;
  /** Only VIPs with this in an address, a host, or the name of a virtual service or pool below them. */
  readonly filter?: string | undefined;
}

/** What is ours on the controller, as it is there: VIP → virtual services → pools → servers, each with its health. */
export function liveTree(inventory: Inventory, options: LiveTreeOptions): string {
  const index = new TreeIndex(inventory);
  const lines: string[] = [];
  let shown = 0;
  for (const vip of sorted(inventory, 'vsvip')) {
    const branch = vipBranch(vip, index, options);
    if (!matches(branch, options.filter)) continue;
    shown++;
    draw(branch, '', '', lines);
  }
  if (shown === 0)
    lines.push(
      options.filter === undefined
        ? 'nothing of ours is on the controller'
        : `nothing has ${options.filter} in it`,
    );
  return `${lines.join('\n')}\n`;
}

function sorted(inventory: Inventory, type: InventoryEntry['type']): InventoryEntry[] {
  return [...inventory.values()]
    .filter((entry) => entry.type === type)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Virtual services by their VIP and by their parent. */
class TreeIndex {
  readonly #inventory: Inventory;
  readonly #on = new Map<ObjectKey, InventoryEntry[]>();
  readonly #below = new Map<ObjectKey, InventoryEntry[]>();

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
    for (const service of sorted(inventory, 'virtualservice')) {
      this.#file(this.#on, service, service.actual.vsvip_ref);
      this.#file(this.#below, service, service.actual.vh_parent_vs_ref);
    }
  }

  #file(index: Map<ObjectKey, InventoryEntry[]>, service: InventoryEntry, ref: unknown): void {
    if (typeof ref !== 'string') return;
    for (const key of keysOfRef(ref, service.tenant)) {
      if (!this.#inventory.has(key)) continue;
      const list = index.get(key);
      if (list === undefined) index.set(key, [service]);
      else list.push(service);
      return;
    }
  }

  on(vip: ObjectKey): readonly InventoryEntry[] {
    return this.#on.get(vip) ?? [];
  }

  childrenOf(parent: ObjectKey): readonly InventoryEntry[] {
    return this.#below.get(parent) ?? [];
  }

  /** Pools that a virtual service sends to, through its groups, policies and scripts; not those of other virtual services. */
  poolsOf(entry: InventoryEntry, seen = new Set<ObjectKey>()): InventoryEntry[] {
    const pools: InventoryEntry[] = [];
    eachOwnRef(treeOf(entry.type), entry.actual, (ref) => {
      if (ref.startsWith('virtualservice:') || ref.startsWith('vsvip:')) return;
      for (const key of keysOfRef(ref, entry.tenant)) {
        const target = this.#inventory.get(key);
        if (target === undefined) continue;
        if (seen.has(key)) return;
        seen.add(key);
        if (target.type === 'pool') pools.push(target);
        else pools.push(...this.poolsOf(target, seen));
        return;
      }
    });
    return pools;
  }
}

function vipBranch(vip: InventoryEntry, index: TreeIndex, options: LiveTreeOptions): Branch {
  const { style } = options;
  const names = ((vip.actual.dns_info ?? []) as AviBody[]).map(({ fqdn }) => String(fqdn));
  const addresses = vip.addresses ?? [];
  const address = addresses.length > 0 ? style.bold(addresses.join(', ')) : style.red('no address');
  return {
    label: `VIP ${address}${tenantText(vip)}${names.length > 0 ? `  ${style.cyan(names.join(', '))}` : ''}`,
    branches: index.on(vip.key).map((service) => serviceBranch(service, index, options)),
  };
}

function serviceBranch(service: InventoryEntry, index: TreeIndex, options: LiveTreeOptions): Branch {
  const { actual, name, key } = service;
  const ports = ((actual.services ?? []) as AviBody[]).map(
    ({ port, enable_ssl }) => `${String(port)}${enable_ssl === true ? '/TLS' : ''}`,
  );
  const hosts = [
    ...((actual.vh_domain_name ?? []) as string[]),
    ...((actual.vh_matches ?? []) as AviBody[]).map(({ host }) => String(host)),
  ];
  const details = [ports.length > 0 ? `ports ${ports.join(', ')}` : '', options.style.cyan(hosts.join(', '))];
  return {
    label:
      [`virtualservice ${name}`, ...details.filter((d) => d !== '')].join('  ') + healthText(key, options),
    branches: [
      ...index.poolsOf(service).map((pool) => poolBranch(pool, options)),
      ...index.childrenOf(key).map((child) => serviceBranch(child, index, options)),
    ],
  };
}

function poolBranch(pool: InventoryEntry, options: LiveTreeOptions): Branch {
  const { hosts, paths, port } = markedAs(pool.actual);
  const serves = port === undefined ? `${hosts[0] ?? ''}${paths[0] ?? ''}` : `port ${port}`;
  const servers = ((pool.actual.servers ?? []) as AviBody[]).map(
    ({ ip, port: number, enabled, server_node }) => {
      const address = String((ip as AviBody | undefined)?.addr ?? '');
      const text = `${address.includes(':') ? `[${address}]` : address}:${String(number ?? '')}`;
      const node = server_node === undefined ? '' : ` on ${String(server_node)}`;
      return leaf(enabled === false ? options.style.yellow(`${text}${node} (disabled)`) : `${text}${node}`);
    },
  );
  return {
    label: `pool ${pool.name}${serves === '' ? '' : `  ${options.style.dim(`for ${serves}`)}`}${healthText(pool.key, options)}`,
    branches: servers.length > 0 ? servers : [leaf(options.style.red('no servers'))],
  };
}

function tenantText({ tenant }: InventoryEntry): string {
  return tenant === 'admin' ? '' : ` (tenant ${tenant})`;
}

function healthText(key: ObjectKey, { runtime, style }: LiveTreeOptions): string {
  const fact = runtime.get(key);
  if (fact === undefined) return '';
  const reason = fact.reason === undefined ? '' : `: ${fact.reason}`;
  if (fact.state === 'OPER_UP') return `  ${style.green('up')}`;
  const word = fact.state.replace(/^OPER_/, '').toLowerCase();
  return `  ${fact.state === 'OPER_DOWN' ? style.red(word + reason) : style.yellow(word + reason)}`;
}

function matches(branch: Branch, filter: string | undefined): boolean {
  if (filter === undefined || branch.label.includes(filter)) return true;
  return branch.branches.some((below) => matches(below, filter));
}

import type { Node } from '../cluster/records.ts';
import type { Settings } from '../settings/settings.ts';
import { type Family, familyOf } from './ip.ts';

const CALICO: Readonly<Record<Family, string>> = {
  V4: 'projectcalico.org/IPv4Address',
  V6: 'projectcalico.org/IPv6Address',
};
const ANTREA = 'node.antrea.io/transport-addresses';

/**
 * The address of a node in one family: what the CNI says about it, else its first `InternalIP`
 * (l4-and-nodes.md 2.2). `undefined` when it has none. `cni` is in lower case.
 */
export function nodeAddress(node: Node, family: Family, cni: string): string | undefined {
  const fromCni = cniAddress(node, family, cni);
  if (fromCni !== undefined) return fromCni;
  return node.addresses.find((a) => a.type === 'InternalIP' && familyOf(a.address) === family)?.address;
}

function cniAddress(node: Node, family: Family, cni: string): string | undefined {
  if (cni === 'calico') {
    const address = node.annotations[CALICO[family]]?.split('/')[0]?.trim() ?? '';
    return familyOf(address) === family ? address : undefined;
  }
  if (cni === 'antrea') {
    const addresses = node.annotations[ANTREA]?.split(',') ?? [];
    return addresses.map((a) => a.trim()).findLast((a) => familyOf(a) === family);
  }
  return undefined;
}

/** With serviceType NodePort: whether traffic may go to a node (l4-and-nodes.md 2.7). An empty value asks for an empty label. */
export function isSelectedNode({ nodeKey, nodeValue }: Settings, node: Pick<Node, 'labels'>): boolean {
  return nodeKey === '' || node.labels[nodeKey] === nodeValue;
}

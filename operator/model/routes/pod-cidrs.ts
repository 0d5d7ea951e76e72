import type { Node, PodNetworkKind } from '../../cluster/records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import { type Cidr, parseCidr } from '../ip.ts';
import type { Problem } from '../types.ts';

export const POD_CIDRS_ANNOTATION = 'ako.vmware.com/pod-cidrs';
const OVN_ANNOTATION = 'k8s.ovn.org/node-subnets';

/** CNIs that keep pod CIDRs in custom resources of their own and not on the node (l4-and-nodes.md 2.3). */
const RESOURCES: Readonly<Record<string, PodNetworkKind>> = {
  calico: 'BlockAffinity',
  openshift: 'HostSubnet',
  cilium: 'CiliumNode',
};

/** The kind that tells the pod CIDRs of nodes; `undefined` when the nodes themselves do. `cni` is in lower case. */
export function podNetworkKind(cni: string): PodNetworkKind | undefined {
  return Object.hasOwn(RESOURCES, cni) ? RESOURCES[cni] : undefined;
}

type Fault = Pick<Problem, 'field' | 'reason' | 'message'>;

/** The pod CIDRs of a node in their order, or why they cannot be told. */
export function podCidrs(view: ClusterView, node: Node, cni: string): readonly Cidr[] | Fault {
  const kind = podNetworkKind(cni);
  if (kind !== undefined) return cidrsOfResources(view, node, kind);
  if (cni === 'ovn-kubernetes') return ovnSubnets(node);
  const annotated = (node.annotations[POD_CIDRS_ANNOTATION] ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (annotated.length > 0) {
    return parsed(
      annotated,
      `metadata.annotations[${POD_CIDRS_ANNOTATION}]`,
      'an IPv4 CIDR',
      (cidr) => cidr.family === 'V4',
    );
  }
  // The API server keeps both members in step; manifests may have either.
  const cidrs = node.podCIDRs.length > 0 ? node.podCIDRs : [node.podCIDR];
  if (cidrs[0] === '') {
    return {
      field: 'spec.podCIDR',
      reason: 'NoPodCIDR',
      message: `the node has no podCIDR; let the controller manager allocate one, or set annotation ${POD_CIDRS_ANNOTATION}`,
    };
  }
  return parsed(cidrs, 'spec.podCIDRs', 'a CIDR', () => true);
}

/**
 * A node without objects has no pods yet (Calico hands out blocks as they are needed). One whose object does not tell is at
 * fault.
 */
function cidrsOfResources(view: ClusterView, node: Node, kind: PodNetworkKind): readonly Cidr[] | Fault {
  const networks = [...view.podNetworks.by('node', `${kind}/${node.name}`)];
  const texts = new Set<string>();
  for (const network of networks.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (network.cidrs.length === 0 || network.cidrs.includes('')) {
      const message = `${network.name} has no pod CIDR for the node; the CNI sets it`;
      return { field: '', reason: 'NoPodCIDR', message };
    }
    for (const cidr of network.cidrs) texts.add(cidr);
  }
  return parsed([...texts], '', 'a CIDR', () => true);
}

function ovnSubnets(node: Node): readonly Cidr[] | Fault {
  const field = `metadata.annotations[${OVN_ANNOTATION}]`;
  const fault = (message: string): Fault => ({ field, reason: 'InvalidPodCIDR', message });
  const text = node.annotations[OVN_ANNOTATION];
  if (text === undefined) {
    return {
      field,
      reason: 'NoPodCIDR',
      message: `annotation ${OVN_ANNOTATION} is missing; OVN-Kubernetes sets it`,
    };
  }
  let subnets: unknown;
  try {
    const value: unknown = JSON.parse(text);
    subnets = typeof value === 'object' && value !== null && 'default' in value ? value.default : undefined;
  } catch {
    return fault(`annotation ${OVN_ANNOTATION} is no JSON`);
  }
  const list: unknown[] = Array.isArray(subnets) ? subnets : [subnets];
  const texts = list.filter((item) => typeof item === 'string' && item !== '') as string[];
  if (texts.length === 0 || texts.length < list.length) {
    return fault(`annotation ${OVN_ANNOTATION} has no member "default" with a CIDR or a list of CIDRs`);
  }
  return parsed(texts, field, 'a CIDR', () => true);
}

function parsed(
  texts: readonly string[],
  field: string,
  wanted: string,
  accept: (cidr: Cidr) => boolean,
): readonly Cidr[] | Fault {
  const cidrs: Cidr[] = [];
  for (const text of texts) {
    const cidr = parseCidr(text);
    if (cidr === undefined || !accept(cidr)) {
      const message = `"${text}" is not ${wanted} (<address>/<mask>); the routes of the node stay as they are until this is corrected`;
      return { field, reason: 'InvalidPodCIDR', message };
    }
    cidrs.push(cidr);
  }
  return cidrs;
}

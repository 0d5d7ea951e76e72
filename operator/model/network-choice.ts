/** Choice among networks that have one and the same name (l4-and-nodes.md 2.8, 2.9). */

/** A network of the name that is looked for. */
export interface NetworkCandidate {
  readonly uuid: string;
  readonly vrf: string;
  /** Configured subnets as `<address>/<mask>`. */
  readonly subnets: readonly string[];
  /** UUIDs of the hosts that the network reaches; empty where they are not known. */
  readonly hosts: readonly string[];
}

export interface NetworkWish {
  /** VRF that it should be in, '' for any. */
  readonly vrf: string;
  /** Subnets that it should have; of two, both. */
  readonly subnets: readonly string[];
  /** Hosts of the management network: service engines have to reach both. */
  readonly managementHosts: ReadonlySet<string>;
}

/**
 * The network that is meant: in the VRF that was asked for, where one is; then one with the subnets; then the one that
 * shares most hosts with the management network, with subnets if possible; then the first by UUID, so that the answer is
 * the same at each start. `undefined` when there is none at all.
 */
export function chooseNetwork(
  candidates: readonly NetworkCandidate[],
  wish: NetworkWish,
): NetworkCandidate | undefined {
  const inVrf = candidates.filter(({ vrf }) => wish.vrf === '' || vrf === wish.vrf);
  const among = (inVrf.length > 0 ? inVrf : candidates).toSorted((a, b) => (a.uuid < b.uuid ? -1 : 1));
  if (wish.subnets.length > 0) {
    const fitting = among.find(({ subnets }) => wish.subnets.every((subnet) => subnets.includes(subnet)));
    if (fitting !== undefined) return fitting;
  }
  const shared = ({ hosts }: NetworkCandidate) =>
    hosts.filter((host) => wish.managementHosts.has(host)).length;
  const most = Math.max(...among.map(shared));
  const best = most > 0 ? among.filter((candidate) => shared(candidate) === most) : among;
  return best.find(({ subnets }) => most > 0 && subnets.length > 0) ?? best[0];
}

import type { NodeNetwork } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { networkPrefix, parseCidr } from './ip.ts';
import { isNsxtVlan, type NetworkChoice, networkOf } from './network.ts';
import { networkRef } from './refs.ts';
import type { Json } from './types.ts';

const placements = new WeakMap<readonly NodeNetwork[], Json[]>();

/**
 * `placement_networks` of a pool: one entry per node network and CIDR, on vCenter clouds and NSX-T VLAN only
 * (l4-and-nodes.md 1.8). `undefined` when there is nothing to say. The list is shared between pools: do not change it.
 */
export function placementNetworks(
  context: Context,
  network: NetworkChoice = networkOf(context),
): Json[] | undefined {
  const { controller } = context;
  if (controller.cloudType !== 'CLOUD_VCENTER' && !isNsxtVlan(controller)) return undefined;
  let list = placements.get(network.nodeNetworks);
  if (list === undefined) {
    list = network.nodeNetworks.flatMap((node) =>
      node.cidrs.flatMap((text) => {
        // A bad CIDR is reported where settings are read; it does not cost its neighbours their place.
        const cidr = parseCidr(text);
        return cidr === undefined ? [] : [{ network_ref: networkRef(node), subnet: networkPrefix(cidr) }];
      }),
    );
    placements.set(network.nodeNetworks, list);
  }
  return list.length > 0 ? list : undefined;
}

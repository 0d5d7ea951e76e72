import type { NodeNetwork } from '../settings/settings.ts';
import type { Context, ControllerFacts } from './context.ts';
import { networkPrefix, parseCidr } from './ip.ts';
import { identified, isNsxtVlan, type NetworkChoice, networkOf } from './network.ts';
import { networkRef } from './refs.ts';
import type { Json } from './types.ts';

interface Placements {
  readonly uuids: ControllerFacts['networkUuids'];
  readonly list: Json[];
}

const placements = new WeakMap<readonly NodeNetwork[], Placements>();

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
  const known = placements.get(network.nodeNetworks);
  if (known !== undefined && known.uuids === controller.networkUuids) return orNone(known.list);
  const list = network.nodeNetworks.flatMap((node) =>
    node.cidrs.flatMap((text) => {
      // A bad CIDR is reported where settings are read; it does not cost its neighbours their place.
      const cidr = parseCidr(text);
      if (cidr === undefined) return [];
      return [{ network_ref: networkRef(identified(context, node)), subnet: networkPrefix(cidr) }];
    }),
  );
  placements.set(network.nodeNetworks, { uuids: controller.networkUuids, list });
  return orNone(list);
}

function orNone(list: Json[]): Json[] | undefined {
  return list.length > 0 ? list : undefined;
}

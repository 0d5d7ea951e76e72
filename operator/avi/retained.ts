import type { Retained } from '../model/context.ts';
import type { AviBody } from '../model/types.ts';
import type { Inventory } from './inventory.ts';

/** What translation may rely on of what is on the controller. */
export function retainedOf(inventory: Pick<Inventory, 'get' | 'has'>): Retained {
  return {
    has: (key) => inventory.has(key),
    // A VRF context's managed part is our own routes, and their canonical form is that of the API.
    staticRoutes: (vrf) => (inventory.get(vrf)?.actual.static_routes ?? []) as AviBody[],
  };
}

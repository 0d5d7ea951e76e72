import { akoUser, type Context } from './context.ts';
import { type MarkerFields, markers } from './markers.ts';
import { cloudRef, tenantRef } from './refs.ts';
import type { AviBody } from './types.ts';

/** Members that every object of ours has, `vsvip` and the shared ones aside (l7-model.md 1.8, l4-and-nodes.md 0.2). */
export function commonMembers(context: Context, name: string, tenant: string, fields: MarkerFields): AviBody {
  return {
    name,
    tenant_ref: tenantRef(tenant),
    cloud_ref: cloudRef(context.controller.cloudName),
    created_by: akoUser(context.settings),
    markers: markers(context.settings, fields),
  };
}

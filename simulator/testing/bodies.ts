import type { JsonObject } from '../json.ts';

/** Bodies as a client would post them, for tests. */

export function server(addr: string, port = 8080): JsonObject {
  return { ip: { addr, type: addr.includes(':') ? 'V6' : 'V4' }, port };
}

export function vip(more: JsonObject = {}): JsonObject {
  return {
    vip_id: '0',
    auto_allocate_ip: true,
    ipam_network_subnet: { network_ref: '/api/network/?name=net1' },
    ...more,
  };
}

export function vsvip(name: string, more: JsonObject = {}): JsonObject {
  return { name, cloud_ref: '/api/cloud/?name=Default-Cloud', vip: [vip()], ...more };
}

/** A virtual service on the VsVip of the same name. */
export function virtualService(name: string, more: JsonObject = {}): JsonObject {
  return {
    name,
    cloud_ref: '/api/cloud/?name=Default-Cloud',
    vsvip_ref: `/api/vsvip/?name=${name}`,
    services: [{ port: 80 }],
    ...more,
  };
}

/** An SNI child of a parent. */
export function child(name: string, parent: string, more: JsonObject = {}): JsonObject {
  return {
    name,
    type: 'VS_TYPE_VH_CHILD',
    vh_parent_vs_ref: `/api/virtualservice/?name=${parent}`,
    vh_domain_name: [`${name}.avi.internal`],
    ...more,
  };
}

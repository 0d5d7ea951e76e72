import type { AviBody, AviType, DesiredObject } from '../../model/types.ts';
import type { Ownership } from '../ownership.ts';

/** Short desired objects for tests, as translation makes them. */

export const OWNERSHIP: Ownership = {
  clusterName: 'c1',
  user: 'ako-c1',
  namePrefix: 'c1--',
  cloudName: 'Default-Cloud',
  listTenant: '*',
  infix: '',
};

const CLUSTER_MARKER = { key: 'clustername', values: ['c1'] };

export function desiredObject(
  type: AviType,
  name: string,
  body: AviBody = {},
  tenant = 'admin',
): DesiredObject {
  const full = name.startsWith('c1--') ? name : `c1--${name}`;
  return {
    type,
    tenant,
    name: full,
    body: {
      name: full,
      tenant_ref: `/api/tenant/?name=${tenant}`,
      cloud_ref: '/api/cloud?name=Default-Cloud',
      ...(type === 'vsvip' || type === 'stringgroup' ? {} : { created_by: 'ako-c1' }),
      markers:
        type === 'stringgroup'
          ? [CLUSTER_MARKER, { key: 'created_by', values: ['ako-c1'] }]
          : [CLUSTER_MARKER],
      ...body,
    },
    origins: [`ingress/default/${name}`],
  };
}

export const ref = (type: AviType, name: string): string => `/api/${type}?name=c1--${name}`;

export function pool(
  name: string,
  addresses: readonly string[] = [],
  extra: AviBody = {},
  tenant = 'admin',
): DesiredObject {
  return desiredObject(
    'pool',
    name,
    {
      vrf_ref: '/api/vrfcontext?name=global',
      sni_enabled: false,
      graceful_disable_timeout: 1,
      health_monitor_refs: ['/api/healthmonitor/?name=System-TCP'],
      servers: addresses.map((addr) => ({ ip: { addr, type: 'V4' }, port: 8080, enabled: true })),
      service_metadata: JSON.stringify({ namespace: 'default', pool_ratio: 100, hostnames: null }),
      ...extra,
    },
    tenant,
  );
}

export function poolGroup(name: string, pools: readonly string[], tenant = 'admin'): DesiredObject {
  const members = pools.map((p) => ({ pool_ref: ref('pool', p), ratio: 100 }));
  return desiredObject('poolgroup', name, { implicit_priority_labels: true, members }, tenant);
}

export function vsVip(
  name: string,
  fqdns: readonly string[] = [],
  vip: AviBody = {},
  tenant = 'admin',
): DesiredObject {
  return desiredObject(
    'vsvip',
    name,
    {
      east_west_placement: false,
      dns_info: fqdns.length === 0 ? undefined : fqdns.map((fqdn) => ({ fqdn })),
      vip: [
        {
          vip_id: '0',
          auto_allocate_ip: true,
          ipam_network_subnet: { network_ref: '/api/network/?name=net1' },
          ...vip,
        },
      ],
    },
    tenant,
  );
}

export function virtualService(name: string, body: AviBody = {}, tenant = 'admin'): DesiredObject {
  return desiredObject('virtualservice', name, { vsvip_ref: ref('vsvip', name), ...body }, tenant);
}

export function certificate(name: string, pem: string, key: string, extra: AviBody = {}): DesiredObject {
  return desiredObject('sslkeyandcertificate', name, {
    type: 'SSL_CERTIFICATE_TYPE_VIRTUALSERVICE',
    certificate: { certificate: pem },
    key,
    ...extra,
  });
}

/** Bodies as the operator sends them, for the benchmark. */
import type { AviBody } from '../../operator/model/types.ts';

const CLOUD = '/api/cloud?name=Default-Cloud';
const TENANT = '/api/tenant/?name=admin';
const CREATOR = 'ako-bench';
const SHARD = 'bench--Shared-L7-0';

export interface Write {
  readonly type: string;
  readonly body: AviBody;
}

const numbered = (n: number): string => String(n).padStart(6, '0');

function server(n: number): AviBody {
  const addr = `10.${100 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`;
  return {
    ip: { addr, type: 'V4' },
    port: 8080,
    enabled: true,
    external_uuid: `${addr}:8080`,
    server_node: 'node1',
  };
}

function markers(host: string, more: Readonly<Record<string, string>> = {}): AviBody[] {
  const all = { Host: host, Namespace: 'bench', clustername: 'bench', ...more };
  return Object.entries(all).map(([key, value]) => ({ key, values: [value] }));
}

/** A small object: a pool with one server. */
export function smallPool(n: number): AviBody {
  return { name: `small-${numbered(n)}`, cloud_ref: CLOUD, created_by: CREATOR, servers: [server(n)] };
}

/** A pool such as the operator makes for a path of an Ingress. */
export function largePool(n: number): AviBody {
  const host = `host-${n}.avi.internal`;
  return {
    name: `bench--pool-${numbered(n)}`,
    cloud_ref: CLOUD,
    created_by: CREATOR,
    tenant_ref: TENANT,
    vrf_ref: '/api/vrfcontext?name=global',
    health_monitor_refs: ['/api/healthmonitor/?name=System-TCP'],
    markers: markers(host, { IngressName: `ing-${n}`, Path: '/', ServiceName: `svc-${n}` }),
    placement_networks: [
      {
        network_ref: '/api/network/?name=net1',
        subnet: { ip_addr: { addr: '10.10.0.0', type: 'V4' }, mask: 16 },
      },
    ],
    servers: [server(2 * n), server(2 * n + 1)],
    service_metadata: JSON.stringify({ hostnames: [host], namespace: 'bench', svc_name: [`bench/svc-${n}`] }),
    cloud_config_cksum: '1234567890',
  };
}

/** What comes before the hosts: their VsVip and the parent of their virtual services. */
export function shard(hosts: number): Write[] {
  const dns_info = Array.from({ length: hosts }, (_, n) => ({ fqdn: `host-${n}.avi.internal` }));
  const common = { cloud_ref: CLOUD, tenant_ref: TENANT, created_by: CREATOR };
  const vip = {
    vip_id: '0',
    auto_allocate_ip: true,
    ipam_network_subnet: { network_ref: '/api/network/?name=net1' },
  };
  return [
    { type: 'vsvip', body: { name: SHARD, ...common, dns_info, vip: [vip] } },
    {
      type: 'virtualservice',
      body: {
        name: SHARD,
        ...common,
        type: 'VS_TYPE_VH_PARENT',
        vsvip_ref: `/api/vsvip/?name=${SHARD}`,
        application_profile_ref: '/api/applicationprofile/?name=System-HTTP',
        network_profile_ref: '/api/networkprofile/?name=System-TCP-Proxy',
        se_group_ref: '/api/serviceenginegroup?name=Default-Group',
        vrf_context_ref: '/api/vrfcontext?name=global',
        services: [{ port: 80 }, { port: 443, enable_ssl: true }],
      },
    },
  ];
}

/** The five writes of one secure host, in order of dependency. */
export function secureHost(n: number, cert: string, key: string): Write[] {
  const host = `host-${n}.avi.internal`;
  const common = {
    cloud_ref: CLOUD,
    tenant_ref: TENANT,
    created_by: CREATOR,
    cloud_config_cksum: '123456789',
  };
  const name = `bench--${host}`;
  const pool = largePool(n);
  const { cloud_ref: _, ...unbound } = common;
  return [
    {
      type: 'sslkeyandcertificate',
      body: {
        ...unbound,
        name,
        key,
        certificate: { certificate: cert },
        type: 'SSL_CERTIFICATE_TYPE_VIRTUALSERVICE',
        markers: markers(host),
      },
    },
    { type: 'pool', body: pool },
    {
      type: 'poolgroup',
      body: {
        ...common,
        name: `${name}_-ing`,
        implicit_priority_labels: false,
        markers: markers(host, { IngressName: `ing-${n}`, Path: '/' }),
        members: [{ pool_ref: `/api/pool?name=${pool.name}`, ratio: 100 }],
      },
    },
    {
      type: 'httppolicyset',
      body: {
        ...unbound,
        name,
        markers: markers(host, { IngressName: `ing-${n}`, Path: '/' }),
        http_request_policy: {
          rules: [
            {
              enable: true,
              index: 0,
              name: `${name}-0`,
              match: {
                path: { match_case: 'SENSITIVE', match_criteria: 'BEGINS_WITH', match_str: ['/'] },
              },
              switching_action: {
                action: 'HTTP_SWITCHING_SELECT_POOLGROUP',
                pool_group_ref: `/api/poolgroup/?name=${name}_-ing`,
              },
            },
          ],
        },
        http_security_policy: {},
      },
    },
    {
      type: 'virtualservice',
      body: {
        ...common,
        name,
        type: 'VS_TYPE_VH_CHILD',
        vh_parent_vs_ref: `/api/virtualservice/?name=${SHARD}`,
        vh_domain_name: [host],
        application_profile_ref: '/api/applicationprofile/?name=System-Secure-HTTP',
        network_profile_ref: '/api/networkprofile/?name=System-TCP-Proxy',
        se_group_ref: '/api/serviceenginegroup?name=Default-Group',
        vrf_context_ref: '/api/vrfcontext?name=global',
        ssl_key_and_certificate_refs: [`/api/sslkeyandcertificate/?name=${name}`],
        http_policies: [{ http_policy_set_ref: `/api/httppolicyset/?name=${name}`, index: 11 }],
        error_page_profile_ref: '',
        markers: markers(host),
        service_metadata: JSON.stringify({ hostnames: [host], namespace: 'bench' }),
      },
    },
  ];
}

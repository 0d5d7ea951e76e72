import { get, reference } from './api.js';
import { stateOf } from './dom.js';

/**
 * The lists. `load` gives one page: how many there are in all, and rows; each row has the cells of its columns.
 */
export const VIEWS = {
  virtualservice: {
    title: 'Virtual services',
    columns: ['Name', 'State', 'Addresses', 'Ports', 'Hosts', 'Tenant'],
    async load(query) {
      const fields = 'type,vsvip_ref,services,vh_domain_name,vh_matches,vh_parent_vs_ref,tenant_ref';
      const page = await get('/api/virtualservice-inventory', { ...query, fields });
      const vips = await vipsOf(page.results.map(({ config }) => reference(config.vsvip_ref).uuid));
      return {
        count: page.count,
        rows: page.results.map(({ config, runtime }) => {
          const vip = vips.get(reference(config.vsvip_ref).uuid);
          const parent = reference(config.vh_parent_vs_ref).name;
          const hosts = hostsOf(config);
          return {
            uuid: config.uuid,
            cells: [
              config.name,
              stateOf(runtime.oper_status.state),
              parent === '' ? addressesOf(vip).join(', ') : `of ${parent}`,
              (config.services ?? []).map((one) => `${one.port}${one.enable_ssl ? ' TLS' : ''}`).join(', '),
              (hosts.length > 0 ? hosts : fqdnsOf(vip)).slice(0, 5).join(', '),
              reference(config.tenant_ref).name,
            ],
          };
        }),
      };
    },
  },
  vsvip: {
    title: 'VIPs',
    columns: ['Name', 'Addresses', 'Names in DNS', 'Network', 'Tenant'],
    async load(query) {
      const page = await get('/api/vsvip', { ...query, fields: 'vip,dns_info,tenant_ref' });
      return {
        count: page.count,
        rows: page.results.map((vsvip) => {
          const names = fqdnsOf(vsvip);
          return {
            uuid: vsvip.uuid,
            cells: [
              vsvip.name,
              addressesOf(vsvip).join(', '),
              names.length > 5
                ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`
                : names.join(', '),
              [...new Set((vsvip.vip ?? []).map(networkOf))].join(', '),
              reference(vsvip.tenant_ref).name,
            ],
          };
        }),
      };
    },
  },
  pool: {
    title: 'Pools',
    columns: ['Name', 'State', 'Servers', 'Algorithm', 'Tenant'],
    async load(query) {
      const page = await get('/api/pool-inventory', { ...query, fields: 'servers,lb_algorithm,tenant_ref' });
      return {
        count: page.count,
        rows: page.results.map(({ config, runtime }) => ({
          uuid: config.uuid,
          cells: [
            config.name,
            stateOf(runtime.oper_status.state),
            String((config.servers ?? []).length),
            (config.lb_algorithm ?? '').replace('LB_ALGORITHM_', '').replaceAll('_', ' ').toLowerCase(),
            reference(config.tenant_ref).name,
          ],
        })),
      };
    },
  },
};

async function vipsOf(uuids) {
  const wanted = [...new Set(uuids)].filter((uuid) => uuid !== '');
  if (wanted.length === 0) return new Map();
  const query = { 'uuid.in': wanted.join(','), fields: 'vip,dns_info', page_size: '200' };
  const { results } = await get('/api/vsvip', query);
  return new Map(results.map((vsvip) => [vsvip.uuid, vsvip]));
}

export function addressesOf(vsvip) {
  return (vsvip?.vip ?? []).flatMap((vip) =>
    [vip.ip_address, vip.ip6_address, vip.floating_ip].flatMap((address) => address?.addr ?? []),
  );
}

export function fqdnsOf(vsvip) {
  return (vsvip?.dns_info ?? []).map(({ fqdn }) => fqdn);
}

export function hostsOf(config) {
  return [...(config.vh_domain_name ?? []), ...(config.vh_matches ?? []).map(({ host }) => host)];
}

function networkOf(vip) {
  return reference(vip.ipam_network_subnet?.network_ref).name || vip.subnet_uuid || '';
}

import { describe, expect, it } from 'vitest';
import type { AviBody, AviType } from '../model/types.ts';
import { updateBody } from './bodies.ts';
import { DesiredEntry } from './desired.ts';
import { treeOf } from './fields.ts';
import { entryFrom, type InventoryEntry } from './inventory.ts';
import { residueOf } from './residue.ts';

const IDENTITY = { tenant_ref: 'https://h/api/tenant/admin#admin', uuid: 'u', _last_modified: '7' };

function put(type: AviType, desired: AviBody, actual: AviBody): AviBody {
  const object = { type, tenant: 'admin', name: 'x', body: { name: 'x', ...desired }, origins: [] };
  const entry = entryFrom(type, { name: 'x', ...IDENTITY, ...actual }, 'c1') as InventoryEntry;
  const {
    cloud_config_cksum: _,
    vsvip_cloud_config_cksum: __,
    ...body
  } = updateBody(new DesiredEntry(object), entry);
  return body;
}

const server = (addr: string, more: AviBody = {}): AviBody => ({
  ip: { addr, type: 'V4' },
  port: 80,
  ...more,
});

describe('the body of a PUT', () => {
  it('is what we desire, conditional on what we know', () => {
    expect(put('pool', { sni_enabled: false }, {})).toEqual({
      name: 'x',
      sni_enabled: false,
      _last_modified: '7',
    });
  });

  it('carries our checksum where the type has a field for it', () => {
    const object = { type: 'pool' as const, tenant: 'admin', name: 'x', body: { name: 'x' }, origins: [] };
    const desired = new DesiredEntry(object);
    const entry = entryFrom('pool', { name: 'x', ...IDENTITY }, 'c1') as InventoryEntry;
    expect(updateBody(desired, entry).cloud_config_cksum).toBe(desired.checksum);
  });

  it('keeps what an administrator set, and leaves out defaults and what only the controller writes', () => {
    const actual = {
      url: 'https://h/api/pool/u#x',
      description: 'mine',
      request_queue_enabled: true,
      request_queue_depth: 128,
      max_conn_rate_per_server: { count: 5, period: 1 },
      vs_refs: ['https://h/api/virtualservice/v'],
      some_new_field: 'from a newer release',
    };
    expect(put('pool', {}, actual)).toEqual({
      name: 'x',
      description: 'mine',
      request_queue_enabled: true,
      max_conn_rate_per_server: { count: 5, period: 1 },
      some_new_field: 'from a newer release',
      _last_modified: '7',
    });
  });

  it('keeps what was set on servers that stay', () => {
    const actual = {
      servers: [server('10.0.0.1', { description: 'first', ratio: 3 }), server('10.0.0.2', { ratio: 9 })],
    };
    expect(put('pool', { servers: [server('10.0.0.3'), server('10.0.0.1')] }, actual).servers).toEqual([
      server('10.0.0.3'),
      server('10.0.0.1', { description: 'first', ratio: 3 }),
    ]);
  });

  it('leaves out managed fields that are no longer desired', () => {
    expect(
      put('virtualservice', {}, { ssl_profile_ref: 'https://h/api/sslprofile/s#S', enabled: false }),
    ).toEqual({
      name: 'x',
      _last_modified: '7',
    });
  });

  it('keeps markers of others', () => {
    const ours = { key: 'clustername', values: ['c1'] };
    const theirs = { key: 'team', values: ['a'] };
    expect(put('pool', { markers: [ours] }, { markers: [theirs, ours] }).markers).toEqual([ours, theirs]);
    expect(put('pool', {}, { markers: [theirs, ours] }).markers).toEqual([theirs]);
  });

  it('keeps members of nested objects that are not ours, also when nothing else is desired there', () => {
    const actual = { analytics_policy: { client_insights: 'ACTIVE', all_headers: true } };
    expect(put('virtualservice', {}, actual).analytics_policy).toEqual({ client_insights: 'ACTIVE' });
    expect(
      put('virtualservice', { analytics_policy: { all_headers: false } }, actual).analytics_policy,
    ).toEqual({
      client_insights: 'ACTIVE',
      all_headers: false,
    });
  });

  it('never sends a key or what the controller derived from a certificate', () => {
    const actual = {
      key: '<sensitive>',
      key_params: { algorithm: 'SSL_KEY_ALGORITHM_RSA' },
      status: 'SSL_CERTIFICATE_FINISHED',
      certificate: { certificate: 'OLD', text: 'parsed', not_after: '2030-01-01 00:00:00' },
    };
    expect(put('sslkeyandcertificate', { certificate: { certificate: 'NEW' }, key: 'K' }, actual)).toEqual({
      name: 'x',
      certificate: { certificate: 'NEW' },
      key: 'K',
      _last_modified: '7',
    });
    expect(put('sslkeyandcertificate', { certificate: { certificate: 'CA' } }, actual).key).toBeUndefined();
  });

  describe('of a VsVip', () => {
    const address = { addr: '10.0.0.7', type: 'V4' };
    const subnet = { ip_addr: { addr: '10.0.0.0', type: 'V4' }, mask: 24 };
    const actual = {
      dns_info: [{ fqdn: 'a', ttl: 60 }],
      vip: [
        {
          vip_id: '0',
          auto_allocate_ip: true,
          avi_allocated_vip: true,
          ip_address: address,
          ipam_network_subnet: { network_ref: 'https://h/api/network/u#net1', subnet },
          discovered_networks: [{ network_ref: 'https://h/api/network/u#net1' }],
        },
      ],
    };
    const vip = (network: string, more: AviBody = {}) => ({
      vip: [{ vip_id: '0', auto_allocate_ip: true, ipam_network_subnet: { network_ref: network, ...more } }],
    });

    it('keeps the address and the chosen subnet while the network stays', () => {
      const other = { ip_addr: { addr: '10.9.0.0', type: 'V4' }, mask: 16 };
      const body = put(
        'vsvip',
        { dns_info: [{ fqdn: 'b' }, { fqdn: 'a' }], ...vip('/api/network/?name=net1', { subnet: other }) },
        actual,
      );
      expect(body.dns_info).toEqual([{ fqdn: 'b' }, { fqdn: 'a', ttl: 60 }]);
      expect(body.vip).toEqual([
        {
          ...actual.vip[0],
          ipam_network_subnet: { network_ref: '/api/network/?name=net1', subnet },
        },
      ]);
    });

    it('lets the controller choose anew in another network', () => {
      expect(put('vsvip', vip('/api/network/?name=net2', { subnet }), actual).vip).toEqual([
        {
          vip_id: '0',
          auto_allocate_ip: true,
          ipam_network_subnet: { network_ref: '/api/network/?name=net2', subnet },
        },
      ]);
    });

    it('keeps the network that the controller chose when none is asked for', () => {
      const body = put('vsvip', { vip: [{ vip_id: '0', auto_allocate_ip: true }] }, actual);
      expect(body.vip).toEqual(actual.vip);
    });
  });
});

describe('residueOf', () => {
  it('is nothing for an object with nothing but our fields and defaults', () => {
    expect(
      residueOf(treeOf('pool'), {
        name: 'x',
        ...IDENTITY,
        servers: [server('10.0.0.1', { enabled: true, ratio: 1 })],
        request_queue_depth: 128,
      }),
    ).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { AviBody, AviType } from '../model/types.ts';
import { canonicalActual, canonicalDesired, UnmanagedFieldError } from './canonical.ts';
import { checksumOf } from './checksum.ts';
import { differences, relate } from './compare.ts';
import { treeOf } from './fields.ts';

function relation(type: AviType, desired: AviBody, actual: AviBody) {
  return relate(treeOf(type), canonicalDesired(type, desired), canonicalActual(type, actual));
}

function diff(type: AviType, desired: AviBody, actual: AviBody) {
  return differences(treeOf(type), canonicalDesired(type, desired), canonicalActual(type, actual));
}

const server = (addr: string, more: AviBody = {}): AviBody => ({
  ip: { addr, type: 'V4' },
  port: 80,
  ...more,
});

describe('a desired body and what the controller made of it', () => {
  it('are equal with references by uuid, defaults filled in and lists in another order', () => {
    const desired = {
      name: 'p',
      vrf_ref: '/api/vrfcontext?name=blue',
      health_monitor_refs: ['/api/healthmonitor/?name=b', '/api/healthmonitor/?name=a'],
      servers: [server('10.0.0.2'), server('10.0.0.1', { enabled: true })],
      sni_enabled: false,
      graceful_disable_timeout: 1,
    };
    const actual = {
      name: 'p',
      uuid: 'pool-1',
      vrf_ref: 'https://h/api/vrfcontext/vrfcontext-1#blue',
      health_monitor_refs: ['https://h/api/healthmonitor/h1#a', 'https://h/api/healthmonitor/h2#b'],
      servers: [
        server('10.0.0.1', { enabled: true, ratio: 1 }),
        server('10.0.0.2', { enabled: true, ratio: 1 }),
      ],
      sni_enabled: false,
      graceful_disable_timeout: 1,
      lb_algorithm: 'LB_ALGORITHM_LEAST_CONNECTIONS',
      enabled: true,
      request_queue_depth: 128,
    };
    expect(relation('pool', desired, actual)).toBe('equal');
    expect(diff('pool', desired, actual)).toEqual([]);
  });

  it('differ in a server, which is named', () => {
    const desired = { servers: [server('10.0.0.1'), server('10.0.0.2', { enabled: false })] };
    const actual = { servers: [server('10.0.0.2'), server('10.0.0.3')] };
    expect(relation('pool', desired, actual)).toBe('different');
    expect(diff('pool', desired, actual)).toEqual([
      { path: 'servers[10.0.0.1:80]', to: server('10.0.0.1') },
      { path: 'servers[10.0.0.2:80].enabled', to: false },
      { path: 'servers[10.0.0.3:80]', from: server('10.0.0.3') },
    ]);
  });

  it('a server that somebody added to an empty pool is a difference', () => {
    expect(relation('pool', {}, { servers: [server('10.0.0.3')] })).toBe('different');
  });

  it('a value that is desired although it is the default is insisted on', () => {
    const desired = {
      traffic_enabled: true,
      application_profile_ref: '/api/applicationprofile/?name=System-HTTP',
    };
    expect(relation('virtualservice', desired, {})).toBe('equal');
    expect(relation('virtualservice', desired, { traffic_enabled: false })).toBe('different');
    const other = { application_profile_ref: 'https://h/api/applicationprofile/a#Other' };
    expect(relation('virtualservice', desired, other)).toBe('different');
  });

  it('a managed field that nobody desires is surplus, unless it has its default', () => {
    expect(relation('virtualservice', {}, { enabled: true })).toBe('equal');
    expect(relation('virtualservice', {}, { enabled: false })).toBe('surplus');
    const filledIn = { analytics_profile_ref: 'https://h/api/analyticsprofile/x#System-Analytics-Profile' };
    expect(relation('virtualservice', {}, filledIn)).toBe('equal');
    expect(relation('virtualservice', {}, { ssl_profile_ref: 'https://h/api/sslprofile/x#Mine' })).toBe(
      'surplus',
    );
    expect(diff('virtualservice', {}, { ssl_profile_ref: 'https://h/api/sslprofile/x#Mine' })).toEqual([
      { path: 'ssl_profile_ref', from: 'sslprofile:Mine' },
    ]);
  });

  it('fields that are not ours do not count', () => {
    expect(relation('pool', {}, { description: 'x', servers: [], request_queue_enabled: true })).toBe(
      'equal',
    );
    const desired = { servers: [server('10.0.0.1')] };
    expect(relation('pool', desired, { servers: [server('10.0.0.1', { description: 'x', ratio: 7 })] })).toBe(
      'equal',
    );
  });

  it('empty values and absent ones are the same', () => {
    const desired = { error_page_profile_ref: '', http_policies: [], service_metadata: '' };
    expect(relation('virtualservice', desired, {})).toBe('equal');
    expect(relation('httppolicyset', { http_request_policy: {}, http_security_policy: {} }, {})).toBe(
      'equal',
    );
  });

  it('empty objects inside rules too', () => {
    const rule = (match: AviBody | undefined) => ({
      http_request_policy: {
        rules: [
          {
            index: 0,
            name: 'r',
            enable: true,
            match,
            switching_action: { action: 'HTTP_SWITCHING_SELECT_POOL' },
          },
        ],
      },
    });
    expect(relation('httppolicyset', rule({}), rule(undefined))).toBe('equal');
  });

  it('order counts in rules', () => {
    const rule = (index: number, name: string) => ({ index, name, enable: true });
    const rules = (...list: AviBody[]) => ({ http_request_policy: { rules: list } });
    const desired = rules(rule(0, 'a'), rule(1, 'b'));
    expect(relation('httppolicyset', desired, rules(rule(0, 'a'), rule(1, 'b')))).toBe('equal');
    expect(relation('httppolicyset', desired, rules(rule(1, 'b'), rule(0, 'a')))).toBe('different');
    expect(diff('httppolicyset', desired, rules(rule(1, 'b'), rule(0, 'a')))).not.toEqual([]);
  });

  it('two services on one port are told apart', () => {
    const udp = { port: 53, override_network_profile_ref: '/api/networkprofile/?name=System-UDP-Fast-Path' };
    const desired = { services: [udp, { port: 53 }] };
    const actual = {
      services: [
        {
          port: 53,
          port_range_end: 53,
          override_network_profile_ref: 'https://h/api/networkprofile/n#System-UDP-Fast-Path',
        },
        { port: 53, port_range_end: 53, enable_ssl: false },
      ],
    };
    expect(relation('virtualservice', desired, actual)).toBe('equal');
    expect(diff('virtualservice', { services: [udp] }, actual)).toEqual([
      { path: 'services[53]', from: { port: 53 } },
    ]);
  });

  it('metadata is compared by what it says', () => {
    const desired =
      '{"namespace":"default","hostnames":["b","a"],"ingress_name":"","pool_ratio":0,"gateway":null}';
    const actual = '{"hostnames":["a","b"],"namespace":"default","crd_status":{"type":"","value":""}}';
    expect(relation('pool', { service_metadata: desired }, { service_metadata: actual })).toBe('equal');
    expect(
      diff('pool', { service_metadata: desired }, { service_metadata: '{"namespace":"other"}' }),
    ).toEqual([
      { path: 'service_metadata.hostnames', to: ['a', 'b'] },
      { path: 'service_metadata.namespace', from: 'other', to: 'default' },
    ]);
    expect(relation('pool', { service_metadata: desired }, { service_metadata: 'no JSON' })).toBe(
      'different',
    );
    expect(diff('pool', { service_metadata: desired }, { service_metadata: 'no JSON' })).toHaveLength(1);
  });

  it('markers of an administrator are left alone, ours are not', () => {
    const ours = { key: 'clustername', values: ['c1'] };
    const admins = { key: 'team', values: ['x'] };
    const stale = { key: 'Host', values: ['old'] };
    expect(relation('pool', { markers: [ours] }, { markers: [admins, ours] })).toBe('equal');
    expect(relation('pool', { markers: [ours] }, { markers: [ours, stale] })).toBe('different');
    const two = (...values: string[]) => ({ markers: [{ key: 'Host', values }] });
    expect(relation('pool', two('a', 'b'), two('b', 'a'))).toBe('equal');
  });

  it('IPv6 addresses are compared by value', () => {
    const v6 = (addr: string) => ({ servers: [{ ip: { addr, type: 'V6' }, port: 80 }] });
    expect(relation('pool', v6('fd00:0:0::1'), v6('fd00::1'))).toBe('equal');
    expect(relation('pool', v6('FD00::1'), v6('fd00::2'))).toBe('different');
  });

  it('a network may be desired by uuid', () => {
    const placement = (ref: string) => ({
      placement_networks: [
        { network_ref: ref, subnet: { ip_addr: { addr: '10.0.0.0', type: 'V4' }, mask: 16 } },
      ],
    });
    const actual = placement('https://h/api/network/dvportgroup-7#net1');
    expect(relation('pool', placement('/api/network/dvportgroup-7'), actual)).toBe('equal');
    expect(relation('pool', placement('/api/network/?name=net1'), actual)).toBe('equal');
    expect(relation('pool', placement('/api/network/dvportgroup-8'), actual)).toBe('different');
    expect(diff('pool', placement('/api/network/?name=net2'), actual)).toEqual([
      { path: 'placement_networks[10.0.0.0/16].network_ref', from: 'network:net1', to: 'network:net2' },
    ]);
  });

  it('an allocated address is no difference, a requested one that is not there is', () => {
    const vip = (more: AviBody = {}) => ({
      vip: [
        {
          vip_id: '0',
          auto_allocate_ip: true,
          ipam_network_subnet: { network_ref: '/api/network/?name=n' },
          ...more,
        },
      ],
    });
    const actual = {
      vip: [
        {
          vip_id: '0',
          auto_allocate_ip: true,
          avi_allocated_vip: true,
          ip_address: { addr: '10.0.0.7', type: 'V4' },
          ipam_network_subnet: {
            network_ref: 'https://h/api/network/u#n',
            subnet: { ip_addr: { addr: '10.0.0.0', type: 'V4' }, mask: 24 },
          },
        },
      ],
    };
    expect(relation('vsvip', vip(), actual)).toBe('equal');
    expect(relation('vsvip', { vip: [{ vip_id: '0', auto_allocate_ip: true }] }, actual)).toBe('equal');
    expect(relation('vsvip', vip({ ip_address: { addr: '10.0.0.7', type: 'V4' } }), actual)).toBe('equal');
    expect(relation('vsvip', vip({ ip_address: { addr: '10.0.0.8', type: 'V4' } }), actual)).toBe(
      'different',
    );
  });
});

describe('certificates', () => {
  const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  const key = '-----BEGIN PRIVATE KEY-----\nTOPSECRET\n-----END PRIVATE KEY-----\n';
  const desired = { certificate: { certificate: pem }, key, type: 'SSL_CERTIFICATE_TYPE_VIRTUALSERVICE' };

  it('are equal when the text is, line ends aside; the key cannot be read', () => {
    const actual = {
      ...desired,
      key: '<sensitive>',
      certificate: { certificate: pem.replaceAll('\n', '\r\n'), text: 'x' },
    };
    expect(relation('sslkeyandcertificate', desired, actual)).toBe('equal');
  });

  it('differences show neither text nor key', () => {
    const tree = treeOf('sslkeyandcertificate');
    const before = canonicalDesired('sslkeyandcertificate', {
      ...desired,
      key: `${key}x`,
      certificate: { certificate: 'y' },
    });
    const fields = differences(tree, canonicalDesired('sslkeyandcertificate', desired), before);
    expect(fields.map(({ path }) => path)).toEqual(['certificate.certificate', 'key']);
    expect(fields[1]).toEqual({ path: 'key', from: '<sensitive>', to: '<sensitive>' });
    expect(JSON.stringify(fields)).not.toMatch(/AAAA|TOPSECRET/);
  });

  it('canonical bodies hold no key', () => {
    expect(JSON.stringify(canonicalDesired('sslkeyandcertificate', desired))).not.toMatch(/AAAA|TOPSECRET/);
  });

  it('secrets inside a field that is added as a whole are masked', () => {
    const oauth = (secret: string) => ({
      oauth_vs_config: {
        cookie_name: 'c',
        redirect_uri: 'https://x',
        oauth_settings: [
          {
            auth_profile_ref: '/api/authprofile?name=a',
            app_settings: { client_id: 'i', client_secret: secret },
          },
        ],
      },
    });
    const fields = diff('virtualservice', oauth('hidden'), {});
    expect(JSON.stringify(fields)).toContain('<sensitive>');
    expect(JSON.stringify(fields)).not.toMatch(/hidden|sha256/);
    expect(relation('virtualservice', oauth('hidden'), oauth('<sensitive>'))).toBe('equal');
  });
});

describe('fields that are not listed', () => {
  it('are refused, so that none is written without being compared', () => {
    expect(() => canonicalDesired('pool', { name: 'p', request_queue_depth: 5 })).toThrow(
      UnmanagedFieldError,
    );
    expect(() => canonicalDesired('pool', { servers: [{ ...server('10.0.0.1'), ratio: 2 }] })).toThrow(
      'pool.servers[].ratio is not listed in operator/avi/managed.ts',
    );
    expect(() => canonicalDesired('pool', { request_queue_depth: undefined })).not.toThrow();
  });
});

describe('checksum', () => {
  const sum = (body: AviBody) => checksumOf(treeOf('pool'), canonicalDesired('pool', body));

  it('is a decimal number', () => {
    expect(sum({ sni_enabled: false })).toMatch(/^\d{1,10}$/);
  });

  it('does not depend on order, spelling of references or defaults', () => {
    const a = sum({
      enabled: true,
      vrf_ref: '/api/vrfcontext?name=b',
      servers: [server('10.0.0.2'), server('10.0.0.1')],
    });
    const b = sum({ servers: [server('10.0.0.1'), server('10.0.0.2')], vrf_ref: '/api/vrfcontext/?name=b' });
    expect(a).toBe(b);
  });

  it('changes with content', () => {
    expect(sum({ servers: [server('10.0.0.1')] })).not.toBe(sum({ servers: [server('10.0.0.2')] }));
    expect(sum({ lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN' })).not.toBe(sum({}));
  });
});

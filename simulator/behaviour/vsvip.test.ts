import { beforeAll, describe, expect, it } from 'vitest';
import { isObject, type JsonObject, objectsOf } from '../json.ts';
import { vip, vsvip } from '../testing/bodies.ts';
import { useSimulator } from '../testing/fixture.ts';

/** avi-api.md 5; statements L1 to L3, L6, O7. */

const net = (name: string, subnets: string[], vrf = 'global') => ({ name, subnets, vrf });
const fixture = useSimulator({
  seed: {
    tenants: ['blue'],
    clouds: [
      {
        name: 'Default-Cloud',
        dnsSubDomains: ['avi.internal', 'example.com'],
        networks: [
          net('net1', ['10.10.0.0/16']),
          net('tiny', ['192.168.0.0/29']),
          net('dual', ['10.20.0.0/24', 'fd00:20::/64']),
          net('private', ['10.10.0.0/16'], 'blue-vrf'),
        ],
      },
      { name: 'aws', vtype: 'CLOUD_AWS' },
      { name: 'bare', vtype: 'CLOUD_NONE' },
    ],
  },
});

const on = (network: string, more: JsonObject = {}): JsonObject =>
  vip({ ipam_network_subnet: { network_ref: `/api/network/?name=${network}` }, ...more });

function firstVip(body: JsonObject): JsonObject {
  return objectsOf(body.vip)[0] ?? {};
}

function address(body: JsonObject, member = 'ip_address'): unknown {
  const value = firstVip(body)[member];
  return isObject(value) ? value.addr : undefined;
}

describe('allocation', () => {
  it('takes the first free address and tells where it is from (L1, L2)', async () => {
    const { client, simulator } = fixture;
    const made = await client.create('vsvip', vsvip('a', { dns_info: [{ fqdn: 'a.avi.internal' }] }));
    const network_ref = expect.stringMatching(/#net1$/);
    const subnet = { ip_addr: { addr: '10.10.0.0', type: 'V4' }, mask: 16 };
    expect(made.vip).toEqual([
      expect.objectContaining({
        vip_id: '0',
        ip_address: { addr: '10.10.0.10', type: 'V4' },
        auto_allocate_ip: true,
        auto_allocate_ip_type: 'V4_ONLY',
        auto_allocate_floating_ip: false,
        avi_allocated_vip: true,
        avi_allocated_fip: false,
        enabled: true,
        prefix_length: 32,
        ipam_network_subnet: { network_ref, subnet },
        discovered_networks: [{ network_ref, subnet: [subnet] }],
        subnet,
      }),
    ]);
    expect(made.dns_info).toEqual([
      {
        fqdn: 'a.avi.internal',
        ttl: 30,
        type: 'DNS_RECORD_A',
        algorithm: 'DNS_RECORD_RESPONSE_CONSISTENT_HASH',
        num_records_in_response: 1,
      },
    ]);
    expect(made.vrf_context_ref).toMatch(/#global$/);
    expect(simulator.state.addressesInUse()).toBe(1);
    expect(address(await client.create('vsvip', vsvip('b')))).toBe('10.10.0.11');
  });

  it('frees the address with the VsVip, and gives it out again', async () => {
    const { client } = fixture;
    const b = fixture.simulator.state.get('vsvip', 'b');
    expect((await client.delete(`/api/vsvip/${b?.uuid}`)).status).toBe(204);
    expect(address(await client.create('vsvip', vsvip('b2')))).toBe('10.10.0.11');
  });

  it('uses the networks of the IPAM profile when none is named', async () => {
    const made = await fixture.client.create('vsvip', vsvip('any', { vip: [{ auto_allocate_ip: true }] }));
    expect(address(made)).toBe('10.10.0.12');
    expect(firstVip(made).vip_id).toBe('0');
    expect(firstVip(made).ipam_network_subnet).toMatchObject({
      network_ref: expect.stringMatching(/#net1$/),
    });
  });

  it('ends with 400 when a network is full, and stores nothing (F6)', async () => {
    const { client, simulator } = fixture;
    for (let i = 0; i < 6; i++) {
      const made = await client.create('vsvip', vsvip(`tiny-${i}`, { vip: [on('tiny')] }));
      expect(address(made)).toBe(`192.168.0.${i + 1}`);
    }
    const reply = await client.post('/api/vsvip', vsvip('tiny-6', { vip: [on('tiny')] }));
    expect([reply.status, reply.body.error]).toEqual([400, expect.stringContaining('No available free IPs')]);
    expect(simulator.state.get('vsvip', 'tiny-6')).toBeUndefined();
    simulator.state.remove('vsvip', 'tiny-3');
    expect(address(await client.create('vsvip', vsvip('tiny-7', { vip: [on('tiny')] })))).toBe('192.168.0.4');
  });

  it('gives both families, or fails as a whole', async () => {
    const { client, simulator } = fixture;
    const both = await client.create(
      'vsvip',
      vsvip('both', { vip: [on('dual', { auto_allocate_ip_type: 'V4_V6' })] }),
    );
    expect([address(both), address(both, 'ip6_address')]).toEqual(['10.20.0.10', 'fd00:20::a']);
    const six = await client.create(
      'vsvip',
      vsvip('six', { vip: [on('dual', { auto_allocate_ip_type: 'V6_ONLY' })] }),
    );
    expect([address(six), address(six, 'ip6_address')]).toEqual([undefined, 'fd00:20::b']);
    const inUse = simulator.state.addressesInUse();
    const reply = await client.post(
      '/api/vsvip',
      vsvip('fails', { vip: [vip({ auto_allocate_ip_type: 'V4_V6' })] }),
    );
    expect([reply.status, reply.body.error]).toEqual([400, expect.stringContaining('No available free IPs')]);
    expect(simulator.state.addressesInUse()).toBe(inUse);
  });

  it('obeys the subnet that is asked for', async () => {
    const { client } = fixture;
    const asked = (addr: string, mask: number) => ({
      network_ref: '/api/network/?name=dual',
      subnet: { ip_addr: { addr, type: 'V4' }, mask },
    });
    const made = await client.create(
      'vsvip',
      vsvip('asked', { vip: [vip({ ipam_network_subnet: asked('10.20.0.0', 24) })] }),
    );
    expect(address(made)).toBe('10.20.0.11');
    const reply = await client.post(
      '/api/vsvip',
      vsvip('x', { vip: [vip({ ipam_network_subnet: asked('10.30.0.0', 24) })] }),
    );
    expect(reply.status).toBe(400);
  });

  it('is per VRF: the same address can be in use in two', async () => {
    const { client, simulator } = fixture;
    const made = await client.create(
      'vsvip',
      vsvip('vrf', { vrf_context_ref: '/api/vrfcontext?name=blue-vrf', vip: [on('private')] }),
    );
    expect(address(made)).toBe('10.10.0.10');
    expect(simulator.state.addressesInUse('blue-vrf')).toBe(1);
  });

  it('gives floating addresses, and several VIPs of one VsVip different ones', async () => {
    const { client } = fixture;
    const floating = await client.create(
      'vsvip',
      vsvip('fip', { vip: [vip({ auto_allocate_floating_ip: true })] }),
    );
    expect([address(floating, 'floating_ip'), firstVip(floating).avi_allocated_fip]).toEqual([
      '198.18.0.1',
      true,
    ]);
    const many = await client.create(
      'vsvip',
      vsvip('many', { vip: ['1', '2', '3'].map((vip_id) => vip({ vip_id })) }),
    );
    const addresses = objectsOf(many.vip).map(({ ip_address }) => (ip_address as JsonObject).addr);
    expect(new Set(addresses).size).toBe(3);
    const twice = await client.post('/api/vsvip', vsvip('x', { vip: [vip(), vip()] }));
    expect(twice.status).toBe(400);
  });

  it('works by subnet in public clouds, and not at all without address management', async () => {
    const { client } = fixture;
    const inAws = (subnet_uuid: string) => ({ vip_id: '1', auto_allocate_ip: true, subnet_uuid });
    const aws = { cloud_ref: '/api/cloud?name=aws' };
    const made = await client.create('vsvip', vsvip('aws', { ...aws, vip: [inAws('subnet-1')] }));
    expect(address(made)).toMatch(/^10\./);
    const bare = vsvip('bare', { cloud_ref: '/api/cloud?name=bare', vip: [{ auto_allocate_ip: true }] });
    expect((await client.post('/api/vsvip', bare)).status).toBe(400);
  });
});

describe('static addresses', () => {
  it('must be free and valid', async () => {
    const { client } = fixture;
    const at = (addr: string, more: JsonObject = {}) =>
      vsvip(`at-${addr}`, { vip: [vip({ ip_address: { addr, type: 'V4' }, ...more })] });
    const made = await client.create('vsvip', at('10.10.7.8'));
    expect([address(made), firstVip(made).avi_allocated_vip]).toEqual(['10.10.7.8', false]);
    expect(firstVip(made).ipam_network_subnet).toMatchObject({ subnet: { mask: 16 } });
    const taken = await client.post('/api/vsvip', { ...at('10.10.7.8'), name: 'taken' });
    expect([taken.status, taken.body.error]).toEqual([
      400,
      expect.stringContaining("in use by VsVip 'at-10.10.7.8'"),
    ]);
    for (const addr of ['172.16.0.1', '300.1.1.1', 'fd00::1']) {
      const reply = await client.post('/api/vsvip', at(addr));
      expect([reply.status, reply.body.error]).toEqual([
        400,
        `at-${addr} has invalid virtual ipv4 address ${addr}`,
      ]);
    }
    // Allocation goes around it.
    await client.create('vsvip', at('10.10.0.19'));
    for (let i = 0; i < 8; i++) {
      expect(address(await client.create('vsvip', vsvip(`around-${i}`)))).not.toBe('10.10.0.19');
    }
  });
});

describe('a PUT', () => {
  const read = async (name: string) =>
    (await fixture.client.get(`/api/vsvip?name=${name}&include_name`)).results[0] ?? {};

  it('keeps the address, with the address in the body or without', async () => {
    const { client } = fixture;
    const before = await client.create('vsvip', vsvip('kept'));
    const path = `/api/vsvip/${before.uuid}`;
    const whole = await client.put(path, {
      ...(await read('kept')),
      dns_info: [{ fqdn: 'kept.avi.internal' }],
    });
    expect([whole.status, address(whole.body)]).toEqual([200, address(before)]);
    const bare = await client.put(path, vsvip('kept'));
    expect([bare.status, address(bare.body), firstVip(bare.body).avi_allocated_vip]).toEqual([
      200,
      address(before),
      true,
    ]);
  });

  it('must not change vip_id or a static address (O7)', async () => {
    const { client } = fixture;
    const body = await read('kept');
    const path = `/api/vsvip/${body.uuid}`;
    const id = await client.put(path, { ...body, vip: [{ ...firstVip(body), vip_id: '7' }] });
    expect([id.status, id.body.error]).toEqual([
      400,
      expect.stringContaining("Changing an existing VIP's vip_id is not supported"),
    ]);
    const other = await client.put(path, {
      ...body,
      vip: [{ ...firstVip(body), ip_address: { addr: '10.10.99.99', type: 'V4' } }],
    });
    expect([other.status, other.body.error]).toEqual([
      400,
      expect.stringContaining('If a new preferred IP is needed, please recreate the VIP'),
    ]);
    const added = await client.put(path, { ...body, vip: [firstVip(body), vip({ vip_id: '1' })] });
    expect([added.status, objectsOf(added.body.vip).length]).toEqual([200, 2]);
  });

  it('moves to another network when told so, and frees the old address', async () => {
    const { client, simulator } = fixture;
    const before = await client.create('vsvip', vsvip('mover'));
    const inUse = simulator.state.addressesInUse();
    const body = await read('mover');
    const moved = { ...firstVip(body), ipam_network_subnet: { network_ref: '/api/network?name=dual' } };
    const reply = await client.put(`/api/vsvip/${body.uuid}`, { ...body, vip: [moved] });
    expect(reply.status).toBe(200);
    expect(address(reply.body)).toMatch(/^10\.20\.0\./);
    expect(simulator.state.addressesInUse()).toBe(inUse);
    expect(address(await client.create('vsvip', vsvip('heir')))).toBe(address(before));
  });
});

describe('DNS', () => {
  beforeAll(async () => {
    await fixture.client.create('vsvip', vsvip('dns', { dns_info: [{ fqdn: 'One.avi.internal' }] }));
  });

  it('lists the domains of a cloud (L3)', async () => {
    const { client, simulator } = fixture;
    const domains = async (name: string) =>
      (
        await client.get(
          `/api/ipamdnsproviderprofiledomainlist?cloud_uuid=${simulator.state.get('cloud', name)?.uuid}`,
        )
      ).body;
    expect(await domains('Default-Cloud')).toEqual({ domains: ['avi.internal', 'example.com'] });
    expect(await domains('bare')).toEqual({ domains: [] });
    expect((await client.get('/api/ipamdnsproviderprofiledomainlist?cloud_uuid=none')).status).toBe(404);
  });

  it('has each name once (L6)', async () => {
    const { client, simulator } = fixture;
    const other = vsvip('dns2', { dns_info: [{ fqdn: 'one.AVI.internal' }] });
    const reply = await client.post('/api/vsvip', other);
    expect([reply.status, reply.body.error]).toEqual([
      400,
      expect.stringContaining("is used by VsVip 'dns'"),
    ]);
    const twice = vsvip('dns3', { dns_info: [{ fqdn: 'two.avi.internal' }, { fqdn: 'two.avi.internal' }] });
    expect((await client.post('/api/vsvip', twice)).status).toBe(400);
    const entry = simulator.state.get('vsvip', 'dns') ?? {};
    expect((await client.put(`/api/vsvip/${entry.uuid}`, { ...vsvip('dns') })).status).toBe(200);
    expect((await client.post('/api/vsvip', other)).status).toBe(201);
  });

  it('is not part of the ESSENTIALS licence', async () => {
    const { client, simulator } = fixture;
    simulator.state.change('systemconfiguration', 'default', { default_license_tier: 'ESSENTIALS' });
    const reply = await client.post(
      '/api/vsvip',
      vsvip('poor', { dns_info: [{ fqdn: 'poor.avi.internal' }] }),
    );
    expect(reply.body.error).toContain('Field VsVip.dns_info cannot be set in ESSENTIALS license tier.');
    simulator.state.change('systemconfiguration', 'default', { default_license_tier: 'ENTERPRISE' });
  });
});

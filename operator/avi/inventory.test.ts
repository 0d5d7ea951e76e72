import { describe, expect, it } from 'vitest';
import type { AviBody } from '../model/types.ts';
import { AviError } from './api.ts';
import { DesiredEntry } from './desired.ts';
import { entryFrom, Inventory, type InventoryEntry, inSync, vipAddresses } from './inventory.ts';
import { findByKey, findShared, loadInventory } from './load.ts';
import { ownershipOf } from './ownership.ts';
import { FakeController } from './testing/fake-controller.ts';
import { desiredObject, OWNERSHIP, pool, poolGroup, virtualService, vsVip } from './testing/objects.ts';

function fakeWith(...objects: ReturnType<typeof pool>[]): FakeController {
  const fake = new FakeController();
  for (const { type, tenant, body } of objects) fake.seed(type, tenant, body);
  return fake;
}

describe('loadInventory', () => {
  it('reads all our objects, over several pages and tenants', async () => {
    const pools = Array.from({ length: 10 }, (_, i) =>
      pool(`p${i}`, [`10.0.0.${i}`], {}, i % 2 ? 'admin' : 'blue'),
    );
    const fake = fakeWith(...pools, vsVip('vs'), virtualService('vs'), poolGroup('g', ['p1']));
    const inventory = await loadInventory(fake, OWNERSHIP);
    expect([...inventory.keys()].sort()).toEqual(
      [
        ...pools.map(({ tenant, name }) => `pool/${tenant}/${name}`),
        'poolgroup/admin/c1--g',
        'virtualservice/admin/c1--vs',
        'vsvip/admin/c1--vs',
      ].sort(),
    );
    expect(fake.writes).toEqual([]);
  });

  it('takes nothing that does not carry our mark exactly', async () => {
    const fake = fakeWith(
      pool('p1'),
      pool('foreign', [], { created_by: 'ako-c1-other' }),
      pool('none', [], { created_by: 'admin' }),
    );
    const cloud = { cloud_ref: '/api/cloud?name=Other' };
    fake.seed('pool', 'admin', { ...pool('elsewhere').body, ...cloud });
    for (const [name, cluster] of [
      ['my-c1--x', 'my-c1'],
      ['c1--gw', 'c2'],
      ['xc1--y', 'c1'],
    ] as const) {
      fake.seed('vsvip', 'admin', {
        ...vsVip('v').body,
        name,
        markers: [{ key: 'clustername', values: [cluster] }],
      });
    }
    const group = (user: string, name: string) =>
      fake.seed('stringgroup', 'admin', {
        name,
        type: 'SG_TYPE_STRING',
        markers: [{ key: 'created_by', values: [user] }],
      });
    group('ako-c1', 'c1--mine');
    group('ako-c10', 'c1--theirs');
    // A controller that does not know a filter ignores it.
    const filtered = fake.list.bind(fake);
    for (const ignoresFilters of [false, true]) {
      if (ignoresFilters) fake.list = (type, tenant) => filtered(type, tenant, {});
      const inventory = await loadInventory(fake, OWNERSHIP);
      expect([...inventory.keys()].sort()).toEqual(['pool/admin/c1--p1', 'stringgroup/admin/c1--mine']);
    }
  });

  describe('a VsVip, which does not say which instance of the operator made it, is ours', () => {
    const of = async (infix: string, ...bodies: [name: string, user?: string][]) => {
      const fake = new FakeController();
      for (const [name, user] of bodies) {
        fake.seed('vsvip', 'admin', vsVip(name).body);
        if (user !== undefined)
          fake.seed('virtualservice', 'admin', virtualService(name, { created_by: user }).body);
      }
      const inventory = await loadInventory(fake, { ...OWNERSHIP, infix });
      return [...inventory.values()].filter(({ type }) => type === 'vsvip').map(({ name }) => name);
    };

    it('when a virtual service of ours uses it', async () => {
      expect(await of('', ['a', 'ako-c1'], ['b', 'ako-c1-two'])).toEqual(['c1--a']);
    });

    it('when nobody uses it, unless the name is that of another instance', async () => {
      const names: [string][] = [
        ['Shared-L7-0'],
        ['two-Shared-L7-0'],
        ['two-Shared-L7-EVH-1'],
        ['default-svc'],
      ];
      expect(await of('', ...names)).toEqual(['c1--Shared-L7-0', 'c1--default-svc']);
      expect(await of('two-', ...names)).toEqual([
        'c1--two-Shared-L7-0',
        'c1--two-Shared-L7-EVH-1',
        'c1--default-svc',
      ]);
    });
  });

  it('stays unknown when any part cannot be read', async () => {
    for (const [failing, after] of [
      ['pool', 0],
      ['vsvip', 0],
      ['pool', 1],
    ] as const) {
      const fake = fakeWith(...['1', '2', '3', '4', '5'].map((n) => pool(n)));
      const list = fake.list.bind(fake);
      fake.list = async function* (type, tenant, query) {
        let pages = 0;
        for await (const page of list(type, tenant, query)) {
          if (type === failing && pages++ === after) throw new AviError('retry', 503, 'busy');
          yield page;
        }
        if (type === failing) throw new AviError('retry', 503, 'busy');
      };
      await expect(loadInventory(fake, OWNERSHIP)).rejects.toThrow('busy');
    }
  });

  it('an answer without names is no inventory', async () => {
    const fake = fakeWith(pool('p1'));
    fake.edit('pool', 'c1--p1', (body) => ({ ...body, name: undefined }));
    await expect(loadInventory(fake, OWNERSHIP)).rejects.toThrow('has no name, uuid or tenant');
  });

  it('reads our part of shared objects, in the own tenant or admin, under the key of translation', async () => {
    const fake = new FakeController();
    const routes = [
      {
        route_id: 'c1-x-0',
        prefix: { ip_addr: { addr: '10.1.0.0', type: 'V4' }, mask: 24 },
        next_hop: { addr: '192.0.2.1', type: 'V4' },
        labels: [{ key: 'clustername', value: 'c1' }],
      },
      {
        route_id: '1',
        prefix: { ip_addr: { addr: '10.2.0.0', type: 'V4' }, mask: 24 },
        next_hop: { addr: '192.0.2.1', type: 'V4' },
      },
    ];
    const uuid = fake.seed('vrfcontext', 'admin', { name: 'global', static_routes: routes });
    const other = fake.seed('vrfcontext', 'blue', { name: 'global' });
    const { route_id: _, ...route } = routes[0] as AviBody;
    const inventory = await loadInventory(fake, OWNERSHIP, {
      shared: ['vrfcontext/red/global', 'vrfcontext/blue/global', 'vrfcontext/admin/nowhere'],
    });
    expect(inventory.get('vrfcontext/red/global')).toMatchObject({
      uuid,
      actual: { static_routes: [route] },
    });
    expect(inventory.get('vrfcontext/blue/global')).toMatchObject({ uuid: other, actual: {} });
    expect(inventory.size).toBe(2);
    expect(await findShared(fake, OWNERSHIP, 'serviceenginegroup/admin/none')).toBeUndefined();
  });

  it('lists in the own tenant in dedicated-tenant mode', () => {
    const settings = {
      clusterName: 'c1',
      primaryInstance: false,
      podNamespace: 'two',
      cloudName: 'C',
      tenantName: 't',
    };
    expect(ownershipOf({ ...settings, dedicatedTenantMode: true } as never)).toEqual({
      clusterName: 'c1',
      user: 'ako-c1-two',
      namePrefix: 'c1--',
      cloudName: 'C',
      listTenant: 't',
      infix: 'two-',
    });
    expect(ownershipOf({ ...settings, dedicatedTenantMode: false } as never).listTenant).toBe('*');
  });
});

it('finds one object by its key', async () => {
  const fake = fakeWith(pool('p1'), pool('p1', [], {}, 'blue'));
  expect(await findByKey(fake, OWNERSHIP, 'pool/blue/c1--p1')).toMatchObject({ name: 'c1--p1' });
  expect(await findByKey(fake, OWNERSHIP, 'pool/red/c1--p1')).toBeUndefined();
});

describe('Inventory', () => {
  const entry = (object: ReturnType<typeof pool>): InventoryEntry =>
    entryFrom(
      object.type,
      { ...object.body, uuid: 'u', tenant_ref: `/api/tenant/x#${object.tenant}` },
      'c1',
    ) as InventoryEntry;

  it('knows who refers to whom, and tells when a reference goes', () => {
    const inventory = new Inventory();
    inventory.put(entry(pool('a')));
    inventory.put(entry(poolGroup('g', ['a', 'b'])));
    inventory.put(entry(poolGroup('h', ['a'])));
    expect([...inventory.referrers('pool/admin/c1--a')]).toEqual([
      'poolgroup/admin/c1--g',
      'poolgroup/admin/c1--h',
    ]);
    expect(inventory.put(entry(poolGroup('g', ['b'])))).toEqual(['pool:c1--a']);
    expect([...inventory.referrers('pool/admin/c1--a')]).toEqual(['poolgroup/admin/c1--h']);
    expect(inventory.delete('poolgroup/admin/c1--h')).toEqual(['pool:c1--a']);
    expect([...inventory.referrers('pool/admin/c1--a')]).toEqual([]);
    expect(inventory.delete('poolgroup/admin/c1--h')).toEqual([]);
  });

  it('names mean objects of the own tenant, and of admin', () => {
    const inventory = new Inventory();
    inventory.put(entry(pool('a', [], {}, 'blue')));
    inventory.put(entry(pool('a')));
    inventory.put(entry(poolGroup('g', ['a'], 'blue')));
    expect([...inventory.referrers('pool/blue/c1--a')]).toEqual(['poolgroup/blue/c1--g']);
    expect([...inventory.referrers('pool/admin/c1--a')]).toEqual([]);
    inventory.delete('pool/blue/c1--a');
    expect([...inventory.referrers('pool/admin/c1--a')]).toEqual(['poolgroup/blue/c1--g']);
    inventory.put(entry(pool('a', [], {}, 'blue')));
    inventory.put(entry(poolGroup('h', ['a'])));
    expect([...inventory.referrers('pool/blue/c1--a')]).toEqual(['poolgroup/blue/c1--g']);
  });

  it('shares the desired body after a comparison', async () => {
    const object = pool('p', ['10.0.0.1']);
    const inventory = await loadInventory(fakeWith(object), OWNERSHIP);
    const desired = new DesiredEntry(object);
    const loaded = inventory.get(desired.key) as InventoryEntry;
    expect(inSync(desired, loaded)).toBe(true);
    inventory.share(loaded, desired);
    expect(inventory.get(desired.key)?.actual).toBe(desired.canonical);
  });
});

describe('inSync', () => {
  const desired = new DesiredEntry(virtualService('v'));
  const actual = (more: AviBody): InventoryEntry =>
    entryFrom(
      'virtualservice',
      { ...virtualService('v').body, uuid: 'u', ...more },
      'c1',
      'admin',
    ) as InventoryEntry;
  const filledIn = { min_pools_up: 3 };

  it('accepts a takeover with equal content, whatever checksum is stored', () => {
    expect(inSync(desired, actual({ cloud_config_cksum: '12345' }))).toBe(true);
    expect(inSync(desired, actual({}))).toBe(true);
  });

  it('resets a managed field that nobody desires, unless the checksum shows that we wrote the object like this', () => {
    expect(inSync(desired, actual({ ...filledIn, cloud_config_cksum: '12345' }))).toBe(false);
    expect(inSync(desired, actual({ ...filledIn, cloud_config_cksum: desired.checksum }))).toBe(true);
  });

  it('never accepts a wrong value', () => {
    const wrong = { vsvip_ref: '/api/vsvip/u#other', cloud_config_cksum: desired.checksum };
    expect(inSync(desired, actual(wrong))).toBe(false);
  });
});

describe('vipAddresses', () => {
  const v4 = { ip_address: { addr: '10.0.0.1', type: 'V4' } };
  const v6 = { ip6_address: { addr: 'fd00::1', type: 'V6' } };
  const floating = { floating_ip: { addr: '203.0.113.1', type: 'V4' } };
  it.each<[string, AviBody[], string[]]>([
    ['IPv4', [v4], ['10.0.0.1']],
    ['both families', [{ ...v6, ...v4, auto_allocate_ip_type: 'V4_V6' }], ['10.0.0.1', 'fd00::1']],
    ['IPv6 only', [{ ...v6, ...v4, auto_allocate_ip_type: 'V6_ONLY' }], ['fd00::1']],
    ['an IPv6 address that is not asked for', [{ ...v4, ...v6 }], ['10.0.0.1']],
    ['a static IPv6 address', [v6], ['fd00::1']],
    ['floating ones instead', [{ ...v4, ...floating, auto_allocate_floating_ip: true }], ['203.0.113.1']],
    ['no floating ones that were not asked for', [{ ...v4, ...floating }], ['10.0.0.1']],
    ['several VIPs', [v4, { ip_address: { addr: '10.1.0.1', type: 'V4' } }], ['10.0.0.1', '10.1.0.1']],
    ['none yet', [{}], []],
  ])('%s', (_, vip, addresses) => {
    expect(vipAddresses({ vip })).toEqual(addresses);
  });

  it('stand in the entry of a VsVip only', () => {
    const vsvip = entryFrom('vsvip', { ...vsVip('v').body, uuid: 'u', vip: [v4] }, 'c1', 'admin');
    expect(vsvip?.addresses).toEqual(['10.0.0.1']);
    expect(
      entryFrom('pool', { ...desiredObject('pool', 'p').body, uuid: 'u' }, 'c1', 'admin')?.addresses,
    ).toBeUndefined();
  });
});

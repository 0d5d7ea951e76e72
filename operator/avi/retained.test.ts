import { describe, expect, it } from 'vitest';
import { DesiredEntry } from './desired.ts';
import { entryFrom, Inventory, inSync } from './inventory.ts';
import { retainedOf } from './retained.ts';

const label = (value: string) => ({ key: 'clustername', value });
const route = (id: string, addr: string, cluster: string) => ({
  route_id: id,
  prefix: { ip_addr: { addr, type: 'V4' }, mask: 24 },
  next_hop: { addr: '192.0.2.1', type: 'V4' },
  labels: [label(cluster)],
});

describe('what is retained', () => {
  const key = 'vrfcontext/admin/global' as const;
  const inventory = new Inventory();
  const body = {
    name: 'global',
    uuid: 'vrfcontext-1',
    static_routes: [route('a', '10.1.0.0', 'cluster1'), route('b', '10.2.0.0', 'cluster2')],
  };
  const entry = entryFrom('vrfcontext', body, 'cluster1', 'admin');
  if (entry === undefined) throw new Error('no entry');
  inventory.put(entry);

  it('is what the inventory holds', () => {
    expect(retainedOf(inventory).has(key)).toBe(true);
    expect(retainedOf(inventory).has('pool/admin/x')).toBe(false);
  });

  it('are our routes, in a form that can be desired again without a write', () => {
    const routes = retainedOf(inventory).staticRoutes?.(key) ?? [];
    expect(routes).toMatchObject([{ route_id: 'a', prefix: { ip_addr: { addr: '10.1.0.0' }, mask: 24 } }]);
    const desired = new DesiredEntry({
      type: 'vrfcontext',
      tenant: 'admin',
      name: 'global',
      body: { name: 'global', static_routes: [...routes] },
      origins: [],
    });
    expect(inSync(desired, entry)).toBe(true);
    expect(retainedOf(inventory).staticRoutes?.('vrfcontext/admin/other')).toEqual([]);
  });
});

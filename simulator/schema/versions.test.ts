import { describe, expect, it } from 'vitest';
import { objectsOf } from '../json.ts';
import { useSimulator } from '../testing/fixture.ts';
import { parseVersion } from './version.ts';

/** avi-api.md 1.10 and 7.5, statement O15. */

describe('versions', () => {
  it('are compared as releases', () => {
    expect(parseVersion('18.2.10')).toBeGreaterThan(parseVersion('18.2.9'));
    expect(parseVersion('16_4_2')).toBe(parseVersion('16.4.2'));
    expect(parseVersion('')).toBe(0);
    expect(parseVersion('x')).toBeNaN();
  });
});

describe('a client of an older version', () => {
  const fixture = useSimulator();

  it('neither sees nor sets newer members, and does not destroy them', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', {
      name: 'p',
      graceful_hm_down_disable_timeout: 60,
      markers: [{ key: 'k', values: ['v'] }],
    });
    const path = `/api/pool/${pool.uuid}`;
    const old = await client.get(path, { version: '30.1.1' });
    expect(old.body).not.toHaveProperty('graceful_hm_down_disable_timeout');
    expect(old.body).toHaveProperty('markers');
    expect((await client.get(path, { version: '20.1.1' })).body).not.toHaveProperty('markers');
    const put = await client.put(
      path,
      { ...old.body, graceful_hm_down_disable_timeout: 5 },
      { version: '30.1.1' },
    );
    expect(put.status).toBe(200);
    expect((await client.get(path)).body.graceful_hm_down_disable_timeout).toBe(60);
  });

  it('without a version is taken for the oldest one', async () => {
    const reply = await fixture.client.get('/api/pool?name=p', { version: '' });
    expect(reply.results[0]).not.toHaveProperty('markers');
    expect(reply.results[0]).toHaveProperty('lb_algorithm');
  });
});

describe.each(['18.2.10', '20.1.2', '22.1.3', '30.2.1'])('a controller of release %s', (version) => {
  const fixture = useSimulator({ version });

  it('starts, tells its release and refuses what came later', async () => {
    const { client } = fixture;
    const data = await client.get('/api/initial-data', { version });
    expect(data.body).toMatchObject({ version: { Version: version } });
    const body = { name: 'vs', revoke_vip_route: true };
    const reply = await client.post('/api/virtualservice', body, { version });
    expect(reply.status).toBe(400);
    if (version === '30.2.1') expect(reply.body.error).toContain('vsvip_ref');
    else expect(reply.body.error).toContain('VirtualService.revoke_vip_route');
  });

  it('lets objects be patched and written back', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', { name: 'p' }, { version });
    const path = `/api/pool/${pool.uuid}`;
    const patched = await client.patch(path, { add: { description: 'd' } }, { version });
    expect([patched.status, patched.body.description]).toEqual([200, 'd']);
    const { body } = await client.get(path, { version });
    expect((await client.put(path, body, { version })).status).toBe(200);
  });

  it('shows networks and IPAM profiles in the shape of its time', async () => {
    const network = (await fixture.client.get('/api/network?name=net1', { version })).results[0];
    const subnet = objectsOf(network?.configured_subnets)[0] ?? {};
    expect('static_ranges' in subnet).toBe(version < '22');
    expect('static_ip_ranges' in subnet).toBe(version > '22');
  });
});

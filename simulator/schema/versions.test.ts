import { describe, expect, it } from 'vitest';
import { type JsonObject, objectsOf } from '../json.ts';
import { server, virtualService, vsvip } from '../testing/bodies.ts';
import { useSimulator } from '../testing/fixture.ts';
import { releaseNamed } from './releases.ts';
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

describe('the release of a controller', () => {
  it.each([
    ['18.2.10', '18.2.10'],
    ['22.1', '22.1.7'],
    ['30.2', '30.2.1'],
  ])('may be the line only: %s means %s', (text, release) => {
    expect(releaseNamed(text)).toBe(release);
  });

  it.each(['new', '30', '17.1', ''])('is not %j', (text) => {
    expect(() => releaseNamed(text)).toThrow(`version '${text}' is not a release such as 30.2.1 or 22.1`);
  });
});

/** What a client meets on a controller of some releases, each at the controller's own version (avi-api.md 7.5). */
describe.each([
  {
    release: '18.2.10',
    evh: false,
    markers: false,
    serverCount: true,
    statusInUse: 400,
    sctp: false,
    sameSite: false,
  },
  {
    release: '20.1.2',
    evh: false,
    markers: false,
    serverCount: true,
    statusInUse: 400,
    sctp: false,
    sameSite: false,
  },
  {
    release: '20.1.6',
    evh: true,
    markers: true,
    serverCount: true,
    statusInUse: 400,
    sctp: false,
    sameSite: true,
  },
  {
    release: '22.1.7',
    evh: true,
    markers: true,
    serverCount: false,
    statusInUse: 403,
    sctp: true,
    sameSite: true,
  },
  {
    release: '30.2.1',
    evh: true,
    markers: true,
    serverCount: false,
    statusInUse: 403,
    sctp: true,
    sameSite: true,
  },
])('release $release', ({ release, evh, markers, serverCount, statusInUse, sctp, sameSite }) => {
  const fixture = useSimulator({ version: release });
  const options = { version: release };
  const refused = (field: string) => ({
    status: 400,
    error: `${field}: this field does not exist in the version of this controller.`,
  });
  const accepted = { status: 201, error: undefined };
  const post = async (type: string, body: JsonObject) => {
    const reply = await fixture.client.post(`/api/${type}`, body, options);
    return { status: reply.status, error: reply.body.error };
  };

  it(`${evh ? 'has' : 'does not have'} enhanced virtual hosting`, async () => {
    await fixture.client.create('vsvip', vsvip('vip'), options);
    const parent = { ...virtualService('vip'), type: 'VS_TYPE_VH_PARENT', vh_type: 'VS_TYPE_VH_ENHANCED' };
    expect(await post('virtualservice', parent)).toEqual(evh ? accepted : refused('VirtualService.vh_type'));
  });

  it(`${markers ? 'has' : 'does not have'} markers`, async () => {
    const body = { name: 'marked', markers: [{ key: 'k', values: ['v'] }] };
    expect(await post('pool', body)).toEqual(markers ? accepted : refused('Pool.markers'));
  });

  it(`${serverCount ? 'tells' : 'does not tell'} the number of servers of a pool`, async () => {
    const pool = await fixture.client.create('pool', { name: 'p', servers: [server('10.0.0.1')] }, options);
    expect(pool.server_count).toBe(serverCount ? 1 : undefined);
  });

  it(`answers ${statusInUse} to the deletion of what is in use`, async () => {
    const { client } = fixture;
    const pool = await client.create('pool', { name: 'used' }, options);
    await client.create('poolgroup', { name: 'g', members: [{ pool_ref: '/api/pool?name=used' }] }, options);
    const reply = await client.delete(`/api/pool/${pool.uuid}`, options);
    expect([reply.status, reply.body.error]).toEqual([
      statusInUse,
      "Cannot delete, object is referred by: ['PoolGroup g']",
    ]);
  });

  it(`${sctp ? 'has' : 'does not have'} system objects for SCTP`, () => {
    expect(fixture.simulator.state.get('networkprofile', 'System-SCTP-Proxy') !== undefined).toBe(sctp);
    expect(fixture.simulator.state.get('healthmonitor', 'System-SCTP') !== undefined).toBe(sctp);
  });

  it(`${sameSite ? 'tells' : 'does not tell'} browsers that other sites may use its cookies`, async () => {
    const reply = await fixture.client.get('/api/pool', options);
    expect(String(reply.headers['set-cookie']).includes('SameSite=None')).toBe(sameSite);
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

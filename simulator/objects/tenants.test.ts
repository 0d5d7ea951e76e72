import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { vsvip } from '../testing/bodies.ts';
import { TestClient } from '../testing/client.ts';
import { useSimulator } from '../testing/fixture.ts';

/** avi-api.md 2.9, statements O13 and O14. */

const fixture = useSimulator({ seed: { tenants: ['blue', 'red team'] } });

describe('tenants', () => {
  beforeAll(async () => {
    const { client } = fixture;
    await client.create('pool', { name: 'shared-name', description: 'of admin' });
    await client.create('pool', { name: 'shared-name', description: 'of blue' }, { tenant: 'blue' });
    await client.create('stringgroup', { name: 'sg-admin' });
    await client.create('stringgroup', { name: 'sg-blue' }, { tenant: 'blue' });
  });

  const poolsIn = async (tenant: string, headers: Record<string, string> = {}) =>
    (await fixture.client.get('/api/pool?include_name', { tenant, headers })).results.map((pool) => [
      pool.description,
      String(pool.tenant_ref).split('#')[1],
    ]);

  it('have objects of their own, chosen by name, by uuid, or all at once', async () => {
    const blue = String(fixture.simulator.state.get('tenant', 'blue')?.uuid);
    expect(await poolsIn('admin')).toEqual([['of admin', 'admin']]);
    expect(await poolsIn('')).toEqual([['of admin', 'admin']]);
    expect(await poolsIn('blue')).toEqual([['of blue', 'blue']]);
    expect(await poolsIn(blue)).toEqual([['of blue', 'blue']]);
    expect(await poolsIn('', { 'x-avi-tenant-uuid': blue })).toEqual([['of blue', 'blue']]);
    expect((await poolsIn('*')).sort()).toEqual([
      ['of admin', 'admin'],
      ['of blue', 'blue'],
    ]);
    expect(await poolsIn('red%20team')).toEqual([]);
    expect(await poolsIn('red team')).toEqual([]);
  });

  it('see the shared objects of admin, but not its traffic objects; admin sees its own only', async () => {
    const { client } = fixture;
    const list = async (tenant: string) =>
      (await client.get('/api/stringgroup', { tenant })).results.map(({ name }) => name);
    expect(await list('blue')).toEqual(['sg-admin', 'sg-blue']);
    expect(await list('admin')).toEqual(['sg-admin']);
    expect(
      (await client.get('/api/applicationprofile?name=System-HTTP', { tenant: 'blue' })).body.count,
    ).toBe(1);
    expect((await client.get('/api/cloud', { tenant: 'blue' })).body.count).toBe(1);
    const pool = fixture.simulator.state.get('pool', 'shared-name');
    expect((await client.get(`/api/pool/${pool?.uuid}`, { tenant: 'blue' })).status).toBe(404);
    const own = fixture.simulator.state.get('pool', 'shared-name', 'blue');
    expect((await client.get(`/api/pool/${own?.uuid}`)).status).toBe(404);
    expect((await client.get(`/api/pool/${own?.uuid}`, { tenant: '*' })).status).toBe(200);
  });

  it('refuse an unknown tenant with 403', async () => {
    const reply = await fixture.client.get('/api/pool', { tenant: 'nobody' });
    expect([reply.status, reply.body]).toEqual([403, { error: "Tenant 'nobody' does not exist!" }]);
  });

  it('refer to their own objects first, then to shared ones of admin', async () => {
    const { client } = fixture;
    const group = await client.create(
      'poolgroup',
      { name: 'g', members: [{ pool_ref: '/api/pool?name=shared-name' }] },
      { tenant: 'blue' },
    );
    const own = fixture.simulator.state.get('pool', 'shared-name', 'blue');
    expect(group.members).toMatchObject([{ pool_ref: expect.stringContaining(String(own?.uuid)) }]);
    const vip = await client.create('vsvip', vsvip('blue-vip'), { tenant: 'blue' });
    expect(vip.vrf_context_ref).toMatch(/#global$/);
    const other = { name: 'g2', members: [{ pool_ref: '/api/pool?name=shared-name' }] };
    expect((await client.post('/api/poolgroup', other, { tenant: 'red team' })).status).toBe(404);
    const explicit = { name: 'g3', members: [{ pool_ref: '/api/pool?name=shared-name&tenant=blue' }] };
    expect((await client.post('/api/poolgroup', explicit, { tenant: 'red team' })).status).toBe(404);
  });

  it('take the tenant of the body only when it is the one of the request, or for `*`', async () => {
    const { client } = fixture;
    const body = { name: 'which', tenant_ref: '/api/tenant/?name=blue' };
    expect((await client.post('/api/pool', body)).status).toBe(400);
    const made = await client.create('pool', body, { tenant: '*' });
    expect(made.tenant_ref).toMatch(/#blue$/);
    expect((await client.post('/api/pool', body, { tenant: 'blue' })).status).toBe(409);
  });

  it('cannot change what they see of admin (L9)', async () => {
    const { client } = fixture;
    const vrf = (await client.get('/api/vrfcontext?name=global', { tenant: 'blue' })).results[0] ?? {};
    const route: JsonObject = {
      route_id: '1',
      prefix: { ip_addr: { addr: '10.244.0.0', type: 'V4' }, mask: 24 },
      next_hop: { addr: '10.10.0.2', type: 'V4' },
      labels: [{ key: 'clustername', value: 'c1' }],
    };
    const body = { ...vrf, static_routes: [route] };
    const refused = await client.put(`/api/vrfcontext/${vrf.uuid}`, body, { tenant: 'blue' });
    expect([refused.status, refused.body.error]).toEqual([400, 'Cannot modify VrfContext']);
    const accepted = await client.put(`/api/vrfcontext/${vrf.uuid}`, body);
    expect([accepted.status, accepted.body.static_routes]).toEqual([200, [route]]);
    const twice = { ...accepted.body, static_routes: [route, route] };
    expect((await client.put(`/api/vrfcontext/${vrf.uuid}`, twice)).status).toBe(400);
    const group = (await client.get('/api/stringgroup?name=sg-admin', { tenant: 'blue' })).results[0] ?? {};
    expect((await client.delete(`/api/stringgroup/${group.uuid}`, { tenant: 'blue' })).status).toBe(403);
  });

  it('cannot be deleted while they have objects', async () => {
    const { client } = fixture;
    const blue = fixture.simulator.state.get('tenant', 'blue');
    const reply = await client.delete(`/api/tenant/${blue?.uuid}`);
    expect([reply.status, reply.body.error]).toEqual([403, expect.stringContaining("'StringGroup sg-blue'")]);
    const empty = await client.create('tenant', { name: 'empty', config_settings: { tenant_vrf: true } });
    expect((await client.get('/api/vrfcontext?name=global', { tenant: 'empty' })).body.count).toBe(2);
    expect((await client.delete(`/api/tenant/${empty.uuid}`)).status).toBe(204);
  });
});

describe('roles', () => {
  let user: TestClient;
  beforeAll(async () => {
    const { client, simulator } = fixture;
    await client.create('user', {
      name: 'bob',
      password: 'bob',
      default_tenant_ref: '/api/tenant?name=blue',
      access: [{ role_ref: '/api/role?name=Tenant-Admin', tenant_ref: '/api/tenant?name=blue' }],
    });
    user = await TestClient.login(simulator, 'bob', 'bob');
    return () => user.close();
  });

  it('let a user into his tenants only, the default one first', async () => {
    expect((await user.get('/api/pool', { tenant: '' })).results[0]?.description).toBe('of blue');
    for (const tenant of ['admin', 'red team']) {
      const reply = await user.get('/api/pool', { tenant });
      expect([reply.status, reply.body]).toEqual([403, { error: `Tenant '${tenant}' does not exist!` }]);
    }
    expect((await user.get('/api/tenant', { tenant: 'blue' })).results.map(({ name }) => name)).toEqual([
      'blue',
    ]);
    const everywhere = await user.get('/api/pool', { tenant: '*' });
    expect(everywhere.results.every(({ tenant_ref }) => !String(tenant_ref).endsWith('/admin'))).toBe(true);
  });

  it('allow what their privileges say, and refuse the rest with the text that clients look for', async () => {
    const options = { tenant: 'blue' };
    expect((await user.post('/api/pool', { name: 'bobs' }, options)).status).toBe(201);
    expect((await user.get('/api/cloud', options)).body.count).toBe(1);
    const reply = await user.post('/api/cloud', { name: 'c', vtype: 'CLOUD_NONE' }, options);
    expect([reply.status, reply.body]).toEqual([
      403,
      { error: "User 'bob' is not authorized to write on resource PERMISSION_CLOUD in tenant blue" },
    ]);
    expect((await user.get('/api/user', options)).status).toBe(403);
  });

  it('let nobody write elsewhere by way of the scope *', async () => {
    const everywhere = { tenant: '*' };
    const shared = await fixture.client.create('pool', { name: 'not for bob' });
    const calls = [
      await user.post('/api/pool', { name: 'stolen', tenant_ref: '/api/tenant/admin' }, everywhere),
      await user.put(`/api/pool/${shared.uuid}`, { name: 'stolen' }, everywhere),
      await user.patch(`/api/pool/${shared.uuid}`, { add: { description: 'stolen' } }, everywhere),
      await user.delete(`/api/pool/${shared.uuid}`, everywhere),
      await user.post(
        '/api/macro',
        { model_name: 'Pool', data: { name: 'stolen', tenant_ref: '/api/tenant/admin' } },
        everywhere,
      ),
    ];
    expect(calls.map(({ status }) => status)).toEqual([403, 404, 404, 404, 403]);
    const mine = { name: 'mine', tenant_ref: '/api/tenant?name=blue' };
    expect((await user.post('/api/pool', mine, everywhere)).status).toBe(201);
    expect((await fixture.client.get(`/api/pool/${shared.uuid}`)).body).toEqual(
      expect.objectContaining({ name: 'not for bob' }),
    );
  });

  it('over the controller are for the admin tenant, or for all at once', async () => {
    const { client } = fixture;
    const give = (access: JsonObject) =>
      client.post('/api/user', {
        name: 'root',
        password: 'x',
        access: [{ ...access, role_ref: '/api/role?name=System-Admin' }],
      });
    const refused = await give({ tenant_ref: '/api/tenant?name=blue' });
    expect([refused.status, refused.body.error]).toEqual([
      400,
      'Cannot use Role System-Admin with access to Controller, Role, Tenant or User in non-admin tenant',
    ]);
    expect((await give({ tenant_ref: '/api/tenant?name=blue', all_tenants: true })).status).toBe(201);
  });

  it('hide objects by label filters, unless objects without labels are allowed', async () => {
    const { client, simulator } = fixture;
    const privileges = [{ resource: 'PERMISSION_STRINGGROUP', type: 'WRITE_ACCESS' }];
    const match_label = { key: 'clustername', values: ['c1'] };
    await client.create('role', {
      name: 'labelled',
      privileges,
      filters: [{ match_label }],
      allow_unlabelled_access: false,
    });
    const access = [{ role_ref: '/api/role?name=labelled', tenant_ref: '/api/tenant?name=blue' }];
    await client.create('user', {
      name: 'eve',
      password: 'eve',
      access,
      default_tenant_ref: '/api/tenant?name=blue',
    });
    const marker = (value: string) => ({ markers: [{ key: 'clustername', values: [value] }] });
    const mine = await client.create('stringgroup', { name: 'l1', ...marker('c1') }, { tenant: 'blue' });
    const other = await client.create('stringgroup', { name: 'l2', ...marker('c2') }, { tenant: 'blue' });
    const eve = await TestClient.login(simulator, 'eve', 'eve');
    const options = { tenant: 'blue' };
    expect((await eve.get('/api/stringgroup', options)).results.map(({ name }) => name)).toEqual(['l1']);
    expect((await eve.get(`/api/stringgroup/${other.uuid}`, options)).status).toBe(404);
    expect((await eve.delete(`/api/stringgroup/${mine.uuid}`, options)).status).toBe(204);
    await eve.close();
  });
});

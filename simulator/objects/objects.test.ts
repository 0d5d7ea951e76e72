import { describe, expect, it } from 'vitest';
import { stringOf } from '../json.ts';
import { server, virtualService, vsvip } from '../testing/bodies.ts';
import { useSimulator } from '../testing/fixture.ts';

/** avi-api.md 7.2: creating, reading, replacing, patching, deleting. */

const fixture = useSimulator();

describe('create', () => {
  it('answers 201 with the whole object, its address and its defaults (O2, O3)', async () => {
    const { client, simulator } = fixture;
    const reply = await client.post('/api/pool', { name: 'p1', servers: [server('10.0.0.1')] });
    expect(reply.status).toBe(201);
    const { uuid } = reply.body;
    expect(uuid).toMatch(/^pool-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(reply.body.url).toBe(`${simulator.url}/api/pool/${uuid}#p1`);
    expect(reply.headers.location).toBe(reply.body.url);
    expect(reply.body).toMatchObject({
      name: 'p1',
      tenant_ref: `${simulator.url}/api/tenant/admin#admin`,
      cloud_ref: expect.stringMatching(/\/api\/cloud\/cloud-[^#]+#Default-Cloud$/),
      vrf_ref: expect.stringMatching(/#global$/),
      enabled: true,
      host_check_enabled: false,
      server_timeout: 0,
      lb_algorithm: 'LB_ALGORITHM_LEAST_CONNECTIONS',
      servers: [{ ip: { addr: '10.0.0.1', type: 'V4' }, port: 8080, enabled: true, ratio: 1 }],
      _last_modified: expect.stringMatching(/^\d{16}$/),
    });
    const read = await client.get(`/api/pool/${uuid}?include_name`);
    expect(read.body).toEqual(reply.body);
  });

  it('ignores uuid, url and time of the body, drops what it does not know, and takes null for absent (O4, O5)', async () => {
    const body = {
      name: 'copied',
      uuid: 'pool-mine',
      url: 'https://elsewhere/api/pool/pool-mine',
      _last_modified: '1',
      application_profile_name: 'unknown',
      description: null,
      servers: [{ ...server('10.0.0.1'), strange: 1 }],
    };
    const made = await fixture.client.create('pool', body);
    expect(made.uuid).not.toBe('pool-mine');
    expect(made._last_modified).not.toBe('1');
    expect(made).not.toHaveProperty('application_profile_name');
    expect(made).not.toHaveProperty('description');
    expect(made.servers).toEqual([expect.not.objectContaining({ strange: 1 })]);
  });

  it('keeps unknown members of a service engine group, which has hundreds (L10)', async () => {
    const made = await fixture.client.create('serviceenginegroup', { name: 'g1', se_dp_max_hb_version: 7 });
    expect(made.se_dp_max_hb_version).toBe(7);
  });

  it('takes a forced uuid from the Slug header, or from the body where the portal allows it (O5)', async () => {
    const { client, simulator } = fixture;
    const forced = await client.post('/api/pool', { name: 'forced' }, { headers: { slug: 'pool-force-42' } });
    expect(forced.body.uuid).toBe('pool-force-42');
    simulator.state.change('systemconfiguration', 'default', {
      portal_configuration: { use_uuid_from_input: true },
    });
    const given = await client.create('pool', { name: 'given', uuid: 'pool-given-1' });
    expect(given.uuid).toBe('pool-given-1');
    expect((await client.post('/api/pool', { name: 'other', uuid: 'pool-given-1' })).status).toBe(409);
    simulator.state.change('systemconfiguration', 'default', { portal_configuration: {} });
  });

  it.each([
    ['a missing name', 'pool', {}, 'Pool.name'],
    ['a wrong JSON type', 'pool', { name: 'x', enabled: 'true' }, 'Pool.enabled'],
    ['a value outside the enumeration', 'pool', { name: 'x', lb_algorithm: 'BEST' }, 'Pool.lb_algorithm'],
    [
      'a number out of range',
      'pool',
      { name: 'x', servers: [{ ...server('1.1.1.1'), ratio: 30 }] },
      'servers[0].ratio',
    ],
    ['a missing nested member', 'pool', { name: 'x', servers: [{ port: 1 }] }, 'servers[0].ip'],
    [
      'an empty list that needs items',
      'virtualservice',
      { name: 'x', vh_matches: [{ host: 'h', rules: [] }] },
      'rules',
    ],
    ['a body that is no object', 'pool', [1], 'JSON object'],
  ])('refuses %s with 400 and the name of the field (O4)', async (_what, type, body, field) => {
    const reply = await fixture.client.post(`/api/${type}`, body);
    expect(reply.status).toBe(400);
    expect(stringOf(reply.body.error)).toContain(field);
  });

  it('refuses text that is not JSON with 400', async () => {
    const reply = await fixture.client.call('POST', '/api/pool', { body: '{"name": ' });
    expect(reply.status).toBe(400);
  });

  it('refuses a name that is taken in tenant and cloud with the text that clients look for (O9)', async () => {
    const { client } = fixture;
    await client.create('pool', { name: 'twice' });
    const pool = await client.post('/api/pool', { name: 'twice' });
    expect([pool.status, pool.body.error]).toEqual([
      409,
      'Pool with this Name, Tenant ref and Cloud ref already exists.',
    ]);
    await client.create('stringgroup', { name: 'twice' });
    const group = await client.post('/api/stringgroup', { name: 'twice' });
    expect([group.status, group.body.error]).toEqual([
      409,
      'StringGroup with this Name and Tenant ref already exists.',
    ]);
    // Another cloud is another name space.
    await client.create('cloud', { name: 'cloud2', vtype: 'CLOUD_NONE' });
    const other = { name: 'twice', cloud_ref: '/api/cloud?name=cloud2' };
    expect((await client.post('/api/pool', other)).status).toBe(201);
  });

  it('knows all types of the OpenAPI document, and no others (O1)', async () => {
    const { client } = fixture;
    for (const type of [
      'wafpolicy',
      'geodb',
      'botdetectionpolicy',
      'botpolicy',
      'vimgrnwruntime',
      'user',
      'role',
    ]) {
      expect([type, (await client.get(`/api/${type}`)).status]).toEqual([type, 200]);
    }
    expect((await client.get('/api/nonsense')).status).toBe(404);
    expect((await client.get('/nonsense')).status).toBe(404);
  });

  it('keeps service_metadata byte for byte', async () => {
    const text = '{"namespace_ingress_name":["ns/ä\\u0001"],  "x":1}\n';
    const made = await fixture.client.create('pool', { name: 'meta', service_metadata: text });
    expect(made.service_metadata).toBe(text);
  });

  it('answers 405 with `detail` to methods that there are not (O2)', async () => {
    const { client } = fixture;
    const reply = await client.delete('/api/pool');
    expect([reply.status, reply.body]).toEqual([405, { detail: "Method 'DELETE' not allowed." }]);
    expect((await client.post('/api/cluster', { name: 'x' })).status).toBe(405);
  });
});

describe('replace', () => {
  it('takes what is absent for not set, and grows the time stamp (O6, O7)', async () => {
    const { client } = fixture;
    const made = await client.create('pool', {
      name: 'r1',
      servers: [server('10.0.0.1')],
      description: 'text',
      server_timeout: 5,
    });
    const reply = await client.put(`/api/pool/${made.uuid}`, { name: 'r1' });
    expect(reply.status).toBe(200);
    expect(reply.body).not.toHaveProperty('servers');
    expect(reply.body).not.toHaveProperty('description');
    expect(reply.body.server_timeout).toBe(0);
    expect(Number(reply.body._last_modified)).toBeGreaterThan(Number(made._last_modified));
    expect(reply.body.configpb_attributes).toEqual({ version: 2 });
  });

  it('refuses a stale _last_modified with 412 naming the model, and accepts a PUT without one (O6)', async () => {
    const { client } = fixture;
    const made = await client.create('vsvip', vsvip('stale'));
    const path = `/api/vsvip/${made.uuid}`;
    const first = await client.put(path, { ...made, dns_info: [{ fqdn: 'stale.avi.internal' }] });
    expect(first.status).toBe(200);
    const second = await client.put(path, { ...made, dns_info: [] });
    expect([second.status, second.body]).toEqual([412, { error: 'Need to reload object data VsVip' }]);
    const { _last_modified: _, ...unconditional } = made;
    expect((await client.put(path, unconditional)).status).toBe(200);
  });

  it('accepts back what it showed, and then shows the same (round trip)', async () => {
    const { client } = fixture;
    await client.create('vsvip', vsvip('round'));
    const made = await client.create(
      'virtualservice',
      virtualService('round', { type: 'VS_TYPE_VH_PARENT' }),
    );
    const path = `/api/virtualservice/${made.uuid}?include_name`;
    const read = (await client.get(path)).body;
    expect((await client.put(path, read)).status).toBe(200);
    const again = (await client.get(path)).body;
    const changing = { _last_modified: '', configpb_attributes: {} };
    expect({ ...again, ...changing }).toEqual({ ...read, ...changing });
  });

  it('renames, and references then show the new name', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', { name: 'old-name' });
    const group = await client.create('poolgroup', { name: 'g', members: [{ pool_ref: pool.url }] });
    await client.put(`/api/pool/${pool.uuid}`, { name: 'new-name' });
    const read = await client.get(`/api/poolgroup/${group.uuid}?include_name`);
    expect(read.body.members).toMatchObject([{ pool_ref: expect.stringMatching(/#new-name$/) }]);
    expect((await client.get('/api/pool?name=old-name')).body.count).toBe(0);
    await client.create('pool', { name: 'old-name' });
    expect((await client.put(`/api/pool/${pool.uuid}`, { name: 'old-name' })).status).toBe(409);
  });

  it('answers 404 for an object that there is not, and refuses another cloud or tenant', async () => {
    const { client } = fixture;
    const missing = await client.put('/api/pool/pool-none', { name: 'x' });
    expect([missing.status, missing.body]).toEqual([404, { error: 'Pool object not found!' }]);
    const pool = await client.create('pool', { name: 'fixed' });
    const cloud = { name: 'fixed', cloud_ref: '/api/cloud?name=cloud2' };
    expect((await client.put(`/api/pool/${pool.uuid}`, cloud)).status).toBe(400);
    await client.create('tenant', { name: 'elsewhere' });
    const tenant = { name: 'fixed', tenant_ref: '/api/tenant?name=elsewhere' };
    expect((await client.put(`/api/pool/${pool.uuid}`, tenant)).status).toBe(400);
  });

  it('is atomic: a refused change changes nothing (O21)', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', { name: 'atomic', servers: [server('10.0.0.1')] });
    const reply = await client.put(`/api/pool/${pool.uuid}`, {
      name: 'renamed',
      pki_profile_ref: '/api/pkiprofile?name=none',
    });
    expect(reply.status).toBe(404);
    expect((await client.get(`/api/pool/${pool.uuid}?include_name`)).body).toEqual(pool);
    expect((await client.get('/api/pool?name=renamed')).body.count).toBe(0);
  });

  it('survives many writers of one object: every PUT that says 200 is conditional on what it read', async () => {
    const { client } = fixture;
    const made = await client.create('stringgroup', { name: 'counter', kv: [] });
    const path = `/api/stringgroup/${made.uuid}`;
    const increment = async (key: string): Promise<void> => {
      for (;;) {
        const { body } = await client.get(path);
        const kv = [...(body.kv as { key: string }[]), { key }];
        const reply = await client.put(path, { ...body, kv });
        if (reply.status === 200) return;
        expect(reply.status).toBe(412);
      }
    };
    await Promise.all(Array.from({ length: 9 }, (_, i) => increment(`k${i}`)));
    expect((await client.get(path)).body.kv).toHaveLength(9);
  });
});

describe('patch (O8)', () => {
  it('adds, replaces and deletes scalars, lists and objects', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', {
      name: 'patched',
      description: 'a',
      servers: [server('10.0.0.1'), server('10.0.0.2')],
    });
    const path = `/api/pool/${pool.uuid}`;
    const added = await client.patch(path, {
      add: { servers: [server('10.0.0.3'), { ...server('10.0.0.1'), ratio: 5 }], description: 'b' },
    });
    expect(added.status).toBe(200);
    expect(added.body.servers).toMatchObject([
      { ip: { addr: '10.0.0.1' }, ratio: 5 },
      { ip: { addr: '10.0.0.2' } },
      { ip: { addr: '10.0.0.3' } },
    ]);
    expect(added.body.description).toBe('b');

    const removed = await client.patch(path, { delete: { servers: [server('10.0.0.2')], description: '' } });
    expect(removed.body.servers).toMatchObject([{ ip: { addr: '10.0.0.1' } }, { ip: { addr: '10.0.0.3' } }]);
    expect(removed.body).not.toHaveProperty('description');

    const replaced = await client.patch(path, { replace: { servers: [server('10.9.9.9')] } });
    expect(replaced.body.servers).toMatchObject([{ ip: { addr: '10.9.9.9' } }]);
    expect(replaced.body.name).toBe('patched');
  });

  it('compares references by what they mean, and resolves new ones', async () => {
    const { client } = fixture;
    const a = await client.create('poolgroup', { name: 'pg-a' });
    await client.create('poolgroup', { name: 'pg-b' });
    const script = await client.create('vsdatascriptset', { name: 'ds', pool_group_refs: [a.url ?? ''] });
    const path = `/api/vsdatascriptset/${script.uuid}`;
    const added = await client.patch(path, {
      add: { pool_group_refs: ['/api/poolgroup?name=pg-b', '/api/poolgroup?name=pg-a'] },
    });
    expect(added.body.pool_group_refs).toEqual([
      expect.stringMatching(/#pg-a$/),
      expect.stringMatching(/#pg-b$/),
    ]);
    const removed = await client.patch(path, { delete: { pool_group_refs: [a.url ?? ''] } });
    expect(removed.body.pool_group_refs).toEqual([expect.stringMatching(/#pg-b$/)]);
  });

  it('takes JSON patches too, and refuses what is neither', async () => {
    const { client } = fixture;
    const group = await client.create('stringgroup', { name: 'jp', kv: [{ key: 'a' }] });
    const path = `/api/stringgroup/${group.uuid}`;
    const json_patch = [
      { op: 'add', path: '/kv/-', value: { key: 'b' } },
      { op: 'replace', path: '/kv/0/key', value: 'z' },
      { op: 'add', path: '/description', value: 'd' },
    ];
    expect((await client.patch(path, { json_patch })).body).toMatchObject({
      kv: [{ key: 'z' }, { key: 'b' }],
      description: 'd',
    });
    const gone = await client.patch(path, { json_patch: [{ op: 'remove', path: '/description' }] });
    expect(gone.body).not.toHaveProperty('description');
    expect((await client.patch(path, { kv: [] })).status).toBe(400);
    expect((await client.patch(path, { json_patch: [{ op: 'move', path: '/kv' }] })).status).toBe(400);
    expect((await client.patch(path, { json_patch: [{ op: 'remove', path: '/none/x' }] })).status).toBe(400);
  });

  it('is validated like any write', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', { name: 'invalid-patch' });
    const reply = await client.patch(`/api/pool/${pool.uuid}`, { add: { lb_algorithm: 'NONE' } });
    expect(reply.status).toBe(400);
  });

  it('works on the single objects', async () => {
    const { client } = fixture;
    const reply = await client.patch('/api/systemconfiguration', { add: { docker_mode: true } });
    expect([reply.status, reply.body.docker_mode, reply.body.uuid]).toEqual([200, true, 'default']);
  });
});

describe('delete', () => {
  it('answers 204, then 404; the name is free again', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', { name: 'gone' });
    const reply = await client.delete(`/api/pool/${pool.uuid}`);
    expect([reply.status, reply.text]).toEqual([204, '']);
    const again = await client.delete(`/api/pool/${pool.uuid}`);
    expect([again.status, again.body]).toEqual([404, { error: 'Pool object not found!' }]);
    expect((await client.get(`/api/pool/${pool.uuid}`)).status).toBe(404);
    await client.create('pool', { name: 'gone' });
  });

  it('is refused for a referenced object, naming the referrers; the status depends on the release (O11)', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', { name: 'used' });
    const group = await client.create('poolgroup', { name: 'user1', members: [{ pool_ref: pool.url }] });
    const reply = await client.delete(`/api/pool/${pool.uuid}`);
    expect([reply.status, reply.body]).toEqual([
      403,
      { error: "Cannot delete, object is referred by: ['PoolGroup user1']", obj_name: 'used' },
    ]);
    await client.put(`/api/poolgroup/${group.uuid}`, { name: 'user1' });
    expect((await client.delete(`/api/pool/${pool.uuid}`)).status).toBe(204);
  });

  it('is refused for what comes with the controller', async () => {
    const { client } = fixture;
    const profile = (await client.get('/api/applicationprofile?name=System-HTTP')).results[0] ?? {};
    const reply = await client.delete(`/api/applicationprofile/${profile.uuid}`);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toBe('Cannot delete system default object');
    expect((await client.delete('/api/tenant/admin')).status).toBe(400);
  });

  it('takes a cloud with its VRFs and its group, unless something uses them', async () => {
    const { client } = fixture;
    const cloud = await client.create('cloud', { name: 'short-lived', vtype: 'CLOUD_NONE' });
    const vrfs = await client.get('/api/vrfcontext?cloud_ref.name=short-lived');
    expect(vrfs.results.map(({ name }) => name)).toEqual(['global', 'management']);
    const pool = await client.create('pool', { name: 'in-it', cloud_ref: cloud.url });
    const refused = await client.delete(`/api/cloud/${cloud.uuid}`);
    expect([refused.status, refused.body.error]).toEqual([403, expect.stringContaining("'Pool in-it'")]);
    await client.delete(`/api/pool/${pool.uuid}`);
    expect((await client.delete(`/api/cloud/${cloud.uuid}`)).status).toBe(204);
    expect((await client.get('/api/vrfcontext?cloud_ref.name=short-lived')).body.count).toBe(0);
  });
});

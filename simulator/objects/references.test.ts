import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { virtualService, vsvip } from '../testing/bodies.ts';
import { useSimulator } from '../testing/fixture.ts';
import { parseReference } from './references.ts';

/** avi-api.md 2.4, statement O10. */

describe('parseReference', () => {
  it.each([
    ['/api/pool/pool-1', { by: 'uuid', type: 'pool', uuid: 'pool-1' }],
    ['/api/pool/pool-1#my pool', { by: 'uuid', type: 'pool', uuid: 'pool-1' }],
    ['/api/pool/pool-1/', { by: 'uuid', type: 'pool', uuid: 'pool-1' }],
    ['https://1.2.3.4:9443/api/Pool/pool-1#x', { by: 'uuid', type: 'pool', uuid: 'pool-1' }],
    ['/api/pool?name=a', { by: 'name', type: 'pool', name: 'a' }],
    ['/api/pool/?name=a', { by: 'name', type: 'pool', name: 'a' }],
    ['https://h/api/pool/?name=a', { by: 'name', type: 'pool', name: 'a' }],
    ['/api/pool?name=a b/c:d&e=f%', { by: 'name', type: 'pool', name: 'a b/c:d&e=f%' }],
    ['/api/pool?name=a&tenant=t&cloud=c', { by: 'name', type: 'pool', name: 'a', tenant: 't', cloud: 'c' }],
    ['/api/pool?cloud=c&name=a&tenant=t', { by: 'name', type: 'pool', name: 'a', tenant: 't', cloud: 'c' }],
  ])('reads %s', (text, expected) => {
    expect(parseReference(text)).toEqual({ tenant: undefined, cloud: undefined, ...expected } as never);
  });

  it.each(['', 'pool-1', '/pool/pool-1', '/api/pool', '/api/pool/', '/api/pool?name=', 'nonsense'])(
    'refuses %j',
    (text) => {
      expect(parseReference(text)).toBeUndefined();
    },
  );
});

describe('references', () => {
  const fixture = useSimulator();

  async function groupOf(
    reference: string,
    name: string,
  ): Promise<{ status: number; ref: unknown; text: string }> {
    const reply = await fixture.client.post('/api/poolgroup', { name, members: [{ pool_ref: reference }] });
    const members = (reply.body.members ?? []) as JsonObject[];
    return { status: reply.status, ref: members[0]?.pool_ref, text: reply.text };
  }

  it('are resolved in all forms, stored by uuid and shown with the host of the request', async () => {
    const { client, simulator } = fixture;
    const pool = await client.create('pool', { name: 'a b/c:d%' });
    const expected = `${simulator.url}/api/pool/${pool.uuid}#a b/c:d%`;
    const forms = [
      `https://elsewhere/api/pool/${pool.uuid}#stale-name`,
      `/api/pool/${pool.uuid}`,
      '/api/pool/?name=a b/c:d%',
      `/api/pool?name=${encodeURIComponent('a b/c:d%')}`,
      `/api/pool?name=a+b/c:d%25&tenant=admin&cloud=Default-Cloud`,
    ];
    for (const [index, form] of forms.entries()) {
      expect([form, await groupOf(form, `form-${index}`)]).toEqual([
        form,
        { status: 201, ref: expected, text: expect.any(String) },
      ]);
    }
    const plain = await client.get('/api/poolgroup?name=form-0');
    expect(plain.results[0]).toMatchObject({
      url: expect.not.stringContaining('#'),
      members: [{ pool_ref: `${simulator.url}/api/pool/${pool.uuid}` }],
    });
    const elsewhere = await client.get('/api/poolgroup?name=form-0&include_name=true', {
      headers: { host: 'avi.example.com' },
    });
    expect(elsewhere.results[0]?.url).toMatch(/^https:\/\/avi\.example\.com\/api\/poolgroup\/.*#form-0$/);
  });

  it('are not set by an empty text, and by a list of empty texts', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', { name: 'unset', pki_profile_ref: '', health_monitor_refs: [] });
    expect(pool).not.toHaveProperty('pki_profile_ref');
    expect(await groupOf('', 'empty-required')).toMatchObject({ status: 400 });
  });

  it.each([
    ['poolgroup', { members: [{ pool_ref: '/api/pool?name=none' }] }, 404, 'Pool object not found!'],
    ['poolgroup', { members: [{ pool_ref: '/api/pool/pool-none' }] }, 404, 'Pool object not found!'],
    ['pool', { vrf_ref: '/api/vrfcontext?name=none' }, 400, 'VrfContext object not found!'],
    [
      'vsvip',
      { vip: [{ ipam_network_subnet: { network_ref: '/api/network?name=none' } }] },
      400,
      'Network object not found!',
    ],
    ['virtualservice', { vsvip_ref: '/api/vsvip?name=none' }, 404, 'VsVip object not found!'],
    ['pool', { cloud_ref: '/api/cloud?name=none' }, 404, 'Cloud object not found!'],
  ])('of a %s to what does not exist are refused', async (type, members, status, text) => {
    const reply = await fixture.client.post(`/api/${type}`, { name: 'dangling', ...(members as JsonObject) });
    expect([reply.status, reply.body.error]).toEqual([status, text]);
  });

  it('of the wrong type, or no references at all, are refused with the field', async () => {
    expect(await groupOf('/api/poolgroup?name=form-0', 'wrong')).toMatchObject({
      status: 400,
      text: expect.stringContaining('PoolGroup.pool_ref'),
    });
    expect(await groupOf('nonsense', 'wrong')).toMatchObject({
      status: 400,
      text: expect.stringContaining("invalid reference 'nonsense'"),
    });
  });

  it('are looked up in the cloud of the object, and from objects of no cloud in any', async () => {
    const { client } = fixture;
    await client.create('cloud', { name: 'cloud2', vtype: 'CLOUD_NONE' });
    const cloud_ref = '/api/cloud?name=cloud2';
    const first = await client.create('pool', { name: 'same' });
    const second = await client.create('pool', { name: 'same', cloud_ref });
    const group = await client.create('poolgroup', {
      name: 'g2',
      cloud_ref,
      members: [{ pool_ref: '/api/pool?name=same' }],
    });
    expect(group.members).toMatchObject([{ pool_ref: expect.stringContaining(String(second.uuid)) }]);
    const script = await client.create('vsdatascriptset', { name: 'ds', pool_refs: ['/api/pool?name=same'] });
    expect(script.pool_refs).toEqual([expect.stringContaining(String(first.uuid))]);
    await client.create('pool', { name: 'only-there', cloud_ref });
    await client.create('vsdatascriptset', { name: 'ds2', pool_refs: ['/api/pool?name=only-there'] });
    const named = await client.create('vsdatascriptset', {
      name: 'ds3',
      pool_refs: ['/api/pool?name=same&cloud=cloud2'],
    });
    expect(named.pool_refs).toEqual([expect.stringContaining(String(second.uuid))]);
  });

  it('have their way back: vs_refs on VIPs and pools, vh_child_vs_uuid on parents (O17)', async () => {
    const { client } = fixture;
    const vip = await client.create('vsvip', vsvip('back'));
    expect(vip).not.toHaveProperty('vs_refs');
    const pool = await client.create('pool', { name: 'back' });
    const vs = await client.create(
      'virtualservice',
      virtualService('back', { type: 'VS_TYPE_VH_PARENT', pool_ref: '/api/pool?name=back' }),
    );
    for (const path of [`/api/vsvip/${vip.uuid}`, `/api/pool/${pool.uuid}`]) {
      expect((await client.get(`${path}?include_name`)).body.vs_refs).toEqual([vs.url]);
    }
    const children = await Promise.all(
      ['c1', 'c2'].map((name) =>
        client.create('virtualservice', {
          name,
          type: 'VS_TYPE_VH_CHILD',
          vh_parent_vs_ref: '/api/virtualservice?name=back',
          vh_domain_name: [`${name}.avi.internal`],
        }),
      ),
    );
    const path = `/api/virtualservice/${vs.uuid}`;
    const read = await client.get(path);
    expect(read.body.vh_child_vs_uuid).toEqual(children.map(({ uuid }) => uuid).sort());
    // Recorded: the answer to a PUT does not list the children.
    const put = await client.put(path, read.body);
    expect([put.status, put.body.vh_child_vs_uuid]).toEqual([200, undefined]);
    await client.delete(`/api/virtualservice/${children[0]?.uuid}`);
    expect((await client.get(path)).body.vh_child_vs_uuid).toEqual([children[1]?.uuid]);
  });

  it('are followed by refers_to and referred_by', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', { name: 'graph' });
    const group = await client.create('poolgroup', { name: 'graph-user', members: [{ pool_ref: pool.url }] });
    const users = await client.get(`/api/poolgroup?refers_to=pool:${pool.uuid}`);
    expect(users.results.map(({ name }) => name)).toEqual(['graph-user']);
    const used = await client.get(`/api/pool?referred_by=poolgroup:${group.uuid}`);
    expect(used.results.map(({ name }) => name)).toEqual(['graph']);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { child, virtualService, vsvip } from '../testing/bodies.ts';
import { useSimulator } from '../testing/fixture.ts';

/** avi-schema.md, VirtualService; statements L4, L5, L7. */

const fixture = useSimulator();
const PARENT = { type: 'VS_TYPE_VH_PARENT' };
const EVH = { vh_type: 'VS_TYPE_VH_ENHANCED' };
const match = {
  host: 'a.b',
  rules: [
    {
      name: 'r',
      matches: { path: { match_case: 'SENSITIVE', match_criteria: 'BEGINS_WITH', match_str: ['/'] } },
    },
  ],
};

async function refusal(body: JsonObject): Promise<string> {
  const reply = await fixture.client.post('/api/virtualservice', body);
  expect([reply.status, reply.text]).toEqual([400, expect.any(String)]);
  return String(reply.body.error);
}

describe('virtual services', () => {
  beforeAll(async () => {
    const { client } = fixture;
    for (const name of ['sni', 'evh', 'plain', 'free', 'rhi']) {
      await client.create('vsvip', vsvip(name, name === 'rhi' ? { bgp_peer_labels: ['peer1'] } : {}));
    }
    await client.create(
      'virtualservice',
      virtualService('sni', { ...PARENT, services: [{ port: 80 }, { port: 443, enable_ssl: true }] }),
    );
    await client.create('virtualservice', virtualService('evh', { ...PARENT, ...EVH }));
    await client.create(
      'virtualservice',
      virtualService('plain', { services: [{ port: 8000, port_range_end: 8010 }] }),
    );
  });

  it('get the system profiles, the group and the VRF of their cloud when they name none', async () => {
    const vs = fixture.simulator.state.get('virtualservice', 'sni');
    expect(vs).toMatchObject({
      application_profile_ref: expect.stringMatching(/#System-HTTP$/),
      network_profile_ref: expect.stringMatching(/#System-TCP-Proxy$/),
      analytics_profile_ref: expect.stringMatching(/#System-Analytics-Profile$/),
      ssl_profile_ref: expect.stringMatching(/#System-Standard-PFS$/),
      se_group_ref: expect.stringMatching(/#Default-Group$/),
      vrf_context_ref: expect.stringMatching(/#global$/),
    });
    expect(fixture.simulator.state.get('virtualservice', 'plain')).not.toHaveProperty('ssl_profile_ref');
  });

  it('need a VsVip, and a parent a service', async () => {
    expect(await refusal({ name: 'x', services: [{ port: 80 }] })).toContain('vsvip_ref');
    expect(await refusal(virtualService('free', { ...PARENT, services: [] }))).toContain('services');
    expect(
      await refusal(virtualService('free', { vh_parent_vs_ref: '/api/virtualservice?name=sni' })),
    ).toContain('vh_parent_vs_ref');
  });

  it('may have children that fit them', async () => {
    const { client } = fixture;
    const sni = await client.create('virtualservice', child('c-sni', 'sni', { error_page_profile_ref: '' }));
    expect(sni.se_group_ref).toMatch(/#Default-Group$/);
    expect(sni).not.toHaveProperty('vsvip_ref');
    const evh = { ...EVH, vh_domain_name: undefined, vh_matches: [match] } as unknown as JsonObject;
    await client.create('virtualservice', child('c-evh', 'evh', evh));
    expect(await refusal(child('x', 'plain'))).toContain('VS_TYPE_VH_PARENT');
    expect(await refusal(child('x', 'evh'))).toContain('vh_type');
    expect(await refusal(child('x', 'sni', EVH))).toContain('vh_type');
    expect(await refusal(child('x', 'sni', { vh_domain_name: [] }))).toContain('vh_domain_name');
    expect(await refusal(child('x', 'sni', { vh_matches: [match] }))).toContain('vh_matches');
    expect(await refusal(child('x', 'sni', { vsvip_ref: '/api/vsvip?name=free' }))).toContain('vsvip_ref');
    expect(await refusal({ name: 'x', type: 'VS_TYPE_VH_CHILD', vh_domain_name: ['d'] })).toContain(
      'vh_parent_vs_ref',
    );
    expect(
      await refusal(child('x', 'sni', { vrf_context_ref: '/api/vrfcontext?name=management' })),
    ).toContain('vrf_context_ref');
  });

  it('cannot be deleted while they have children (L5)', async () => {
    const { client, simulator } = fixture;
    const uuid = simulator.state.get('virtualservice', 'sni')?.uuid;
    const reply = await client.delete(`/api/virtualservice/${uuid}`);
    expect([reply.status, reply.body.error]).toEqual([
      403,
      "Cannot delete, object is referred by: ['VirtualService c-sni']",
    ]);
  });

  it('cannot change their type', async () => {
    const { client } = fixture;
    const vs = (await client.get('/api/virtualservice?name=plain')).results[0] ?? {};
    const reply = await client.put(`/api/virtualservice/${vs.uuid}`, { ...vs, ...PARENT });
    expect([reply.status, reply.body.error]).toEqual([400, expect.stringContaining('VirtualService.type')]);
  });

  it('do not serve one port of a VIP twice with one protocol, but may with two', async () => {
    const { client } = fixture;
    const on = (name: string, services: JsonObject[]) => ({ ...virtualService('plain'), name, services });
    expect(await refusal(on('x', [{ port: 8010 }]))).toContain(
      "TCP port 8010 of VsVip 'plain' is used by 'plain'",
    );
    expect(await refusal(on('x', [{ port: 90 }, { port: 85, port_range_end: 95 }]))).toContain('port 90');
    const udp = { override_network_profile_ref: '/api/networkprofile?name=System-UDP-Fast-Path' };
    await client.create(
      'virtualservice',
      on('other-ports', [{ port: 53 }, { port: 53, ...udp }, { port: 8001, ...udp }]),
    );
    expect(await refusal(on('x', [{ port: 53, ...udp }]))).toContain('UDP port 53');
    // Writing an object back does not clash with itself.
    const vs = (await client.get('/api/virtualservice?name=other-ports')).results[0] ?? {};
    expect((await client.put(`/api/virtualservice/${vs.uuid}`, vs)).status).toBe(200);
  });

  it('agree with their profiles, VIP and VRF (L7)', async () => {
    const http = { network_profile_ref: '/api/networkprofile?name=System-UDP-Fast-Path' };
    expect(await refusal(virtualService('free', http))).toContain('network_profile_ref');
    const management = { vrf_context_ref: '/api/vrfcontext?name=management' };
    expect(await refusal(virtualService('free', management))).toContain('vrf_context_ref');
    expect(await refusal(virtualService('rhi'))).toContain('enable_rhi');
    await fixture.client.create('virtualservice', virtualService('rhi', { enable_rhi: true }));
  });

  it('stay fast with very many children: a PUT of the parent does not show them', async () => {
    const { client, simulator } = fixture;
    for (let i = 0; i < 5_000; i++) {
      simulator.state.create('virtualservice', {
        name: `many-${i}`,
        type: 'VS_TYPE_VH_CHILD',
        vh_parent_vs_ref: '/api/virtualservice?name=evh',
        ...EVH,
        vh_matches: [match],
      });
    }
    const { body } = await client.get(
      `/api/virtualservice/${simulator.state.get('virtualservice', 'evh')?.uuid}`,
    );
    expect(body.vh_child_vs_uuid).toHaveLength(5_001);
    const { vh_child_vs_uuid: _, ...members } = body;
    const reply = await client.put(`/api/virtualservice/${body.uuid}`, members);
    expect(reply.status).toBe(200);
    expect(reply.text.length).toBeLessThan(20_000);
  });
});

describe('views', () => {
  it('show configuration and state of an object together', async () => {
    const { client } = fixture;
    await client.create('pool', { name: 'empty-pool' });
    await client.create('pool', {
      name: 'full-pool',
      servers: [{ ip: { addr: '1.1.1.1', type: 'V4' }, port: 80 }],
    });
    const inventory = await client.get('/api/pool-inventory?include_name');
    expect(
      inventory.results.map(({ config, runtime }) => [
        (config as JsonObject).name,
        (runtime as JsonObject).oper_status,
      ]),
    ).toMatchObject([
      ['empty-pool', { state: 'OPER_DOWN' }],
      ['full-pool', { state: 'OPER_UP' }],
    ]);
    const pool = simulatorPool('full-pool');
    expect((await client.get(`/api/pool/${pool}/runtime/`)).body).toMatchObject({
      oper_status: { state: 'OPER_UP' },
    });
    expect((await client.get(`/api/pool/${pool}/runtime/server/`)).body.count).toBe(1);
  });

  const simulatorPool = (name: string) => fixture.simulator.state.get('pool', name)?.uuid;
});

import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { server, vip, vsvip } from '../testing/bodies.ts';
import { useSimulator } from '../testing/fixture.ts';

/** avi-api.md 2.10, statements O20 and F13. */

const fixture = useSimulator();

const application = (more: JsonObject = {}): JsonObject => ({
  model_name: 'VirtualService',
  data: {
    name: 'app',
    services: [{ port: 80 }],
    vsvip_ref_data: { name: 'app', vip: [vip()] },
    pool_group_ref_data: {
      name: 'app',
      members: [{ pool_ref_data: { name: 'app', servers: [server('10.0.0.1')] } }],
    },
    http_policies: [{ index: 1, http_policy_set_ref_data: { name: 'app' } }],
    ...more,
  },
});

const counts = () =>
  ['virtualservice', 'vsvip', 'poolgroup', 'pool', 'httppolicyset'].map((type) =>
    fixture.simulator.state.count(type),
  );

describe('a macro', () => {
  it('rolls everything back when one object is refused', async () => {
    const { client, simulator } = fixture;
    const reply = await client.post(
      '/api/macro',
      application({ application_profile_ref: '/api/applicationprofile?name=none' }),
    );
    expect([reply.status, reply.body]).toEqual([404, { error: 'ApplicationProfile object not found!' }]);
    expect(counts()).toEqual([0, 0, 0, 0, 0]);
    expect(simulator.state.addressesInUse()).toBe(0);
  });

  it('creates an object with all that stands in it', async () => {
    const { client, simulator } = fixture;
    const reply = await client.post('/api/macro', application());
    expect(reply.status).toBe(201);
    expect((JSON.parse(reply.text) as JsonObject[]).at(-1)).toMatchObject({
      name: 'app',
      pool_group_ref: expect.stringMatching(/#app$/),
    });
    expect(counts()).toEqual([1, 1, 1, 1, 1]);
    expect(simulator.state.get('poolgroup', 'app')).toMatchObject({
      members: [{ pool_ref: expect.stringMatching(/#app$/) }],
    });
  });

  it('updates what is there, and puts it back when it fails', async () => {
    const { client, simulator } = fixture;
    const changed = application({ description: 'new', pool_ref_data: { name: 'second' } });
    expect((await client.put('/api/macro', changed)).status).toBe(200);
    expect(simulator.state.get('virtualservice', 'app')?.description).toBe('new');
    expect(counts()).toEqual([1, 1, 1, 2, 1]);
    const before = simulator.state.get('vsvip', 'app');
    const failing = application({
      vsvip_ref_data: vsvip('app', { dns_info: [{ fqdn: 'x.avi.internal' }] }),
      type: 'NONE',
    });
    expect((await client.put('/api/macro', failing)).status).toBe(400);
    expect(simulator.state.get('vsvip', 'app')).toEqual(before);
    // The name of the failed attempt is free.
    await client.create('vsvip', vsvip('free', { dns_info: [{ fqdn: 'x.avi.internal' }] }));
  });

  it('deletes an object with what only it uses', async () => {
    const { client, simulator } = fixture;
    const pool = simulator.state.get('pool', 'app');
    await client.create('poolgroup', { name: 'other', members: [{ pool_ref: `/api/pool/${pool?.uuid}` }] });
    const vs = simulator.state.get('virtualservice', 'app');
    const body = { model_name: 'VirtualService', data: { uuid: vs?.uuid } };
    expect((await client.call('DELETE', '/api/macro', { body: body as JsonObject })).status).toBe(204);
    expect(simulator.state.list('pool').map(({ name }) => name)).toEqual(['app']);
    expect(counts()).toEqual([0, 1, 1, 1, 0]);
  });

  it('needs a model that there is', async () => {
    expect((await fixture.client.post('/api/macro', { model_name: 'Nonsense', data: {} })).status).toBe(400);
    expect((await fixture.client.post('/api/macro', {})).status).toBe(400);
  });
});

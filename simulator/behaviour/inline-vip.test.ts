import { describe, expect, it } from 'vitest';
import { type JsonObject, objectsOf } from '../json.ts';
import { vip } from '../testing/bodies.ts';
import { useSimulator } from '../testing/fixture.ts';

/** avi-api.md 7.5, the first row: before 20.1.1 a virtual service has its VIP within itself. */

const VERSION = '18.2.10';

describe('a virtual service of API version 18.2', () => {
  const fixture = useSimulator({ version: '20.1.2' });
  const old = { version: VERSION };
  const body = (name: string, more: JsonObject = {}): JsonObject => ({
    name,
    services: [{ port: 80 }],
    vip: [vip()],
    fqdn: `${name}.avi.internal`,
    ...more,
  });

  it('gets a VsVip made of its VIPs, which goes with it', async () => {
    const { client, simulator } = fixture;
    const made = await client.create('virtualservice', body('old'), old);
    expect(made.vsvip_ref).toMatch(/#vsvip-[0-9a-z]{6}$/);
    const [vsvip] = simulator.state.list('vsvip');
    expect(vsvip).toMatchObject({ dns_info: [{ fqdn: 'old.avi.internal' }] });

    const read = await client.get(`/api/virtualservice/${made.uuid}`, old);
    expect(objectsOf(read.body.vip)[0]).toMatchObject({ ip_address: { type: 'V4' } });
    const present = await client.get(`/api/virtualservice/${made.uuid}`, { version: '20.1.2' });
    expect(present.body).not.toHaveProperty('vip');

    const { vsvip_ref: _, ...without } = read.body;
    const put = await client.put(`/api/virtualservice/${made.uuid}`, { ...without, description: 'd' }, old);
    expect([put.status, put.body.vsvip_ref]).toEqual([200, made.vsvip_ref]);
    expect((await client.delete(`/api/virtualservice/${made.uuid}`, old)).status).toBe(204);
    expect(simulator.state.list('vsvip')).toEqual([]);
    expect(simulator.state.addressesInUse()).toBe(0);
  });

  it('leaves nothing behind when it is refused', async () => {
    const { client, simulator } = fixture;
    expect(
      (await client.post('/api/virtualservice', body('bad', { services: [{ port: 70_000 }] }), old)).status,
    ).toBe(400);
    const made = await client.create('virtualservice', body('twice'), old);
    const again = { ...body('twice'), fqdn: 'other.avi.internal' };
    expect((await client.post('/api/virtualservice', again, old)).status).toBe(409);
    expect(simulator.state.count('vsvip')).toBe(1);
    await client.delete(`/api/virtualservice/${made.uuid}`, old);
  });

  it('needs a VsVip of its own from 20.1.1 on', async () => {
    const reply = await fixture.client.post('/api/virtualservice', body('new'), { version: '20.1.2' });
    expect([reply.status, reply.body.error]).toEqual([400, 'VirtualService.vsvip_ref: it is required']);
  });
});

import { describe, expect, it } from 'vitest';
import { vsvip } from '../testing/bodies.ts';
import { useSimulator } from '../testing/fixture.ts';

/** avi-api.md 2.6, statement O19. */

const clock = { now: 1_700_000_000_000 };

describe('an object that was deleted a moment ago', () => {
  const fixture = useSimulator({ deleteDelayMs: 5_000, now: () => clock.now });

  it('can still be read, but not changed or listed, and its name is not free', async () => {
    const { client } = fixture;
    const pool = await client.create('pool', { name: 'p' });
    const path = `/api/pool/${pool.uuid}`;
    expect((await client.delete(path)).status).toBe(204);
    expect((await client.get(path)).body.name).toBe('p');
    expect((await client.get('/api/pool?name=p')).body.count).toBe(0);
    expect((await client.put(path, { name: 'p' })).status).toBe(404);
    expect((await client.delete(path)).status).toBe(404);
    const again = await client.post('/api/pool', { name: 'p' });
    expect([again.status, again.body.error]).toEqual([
      409,
      'Pool with this Name, Tenant ref and Cloud ref already exists.',
    ]);

    clock.now += 5_000;
    expect((await client.get(path)).status).toBe(404);
    expect((await client.post('/api/pool', { name: 'p' })).status).toBe(201);
  });

  it('holds neither what it referred to nor its addresses', async () => {
    const { client, simulator } = fixture;
    const pool = await client.create('pool', { name: 'member' });
    const group = await client.create('poolgroup', { name: 'g', members: [{ pool_ref: pool.url ?? '' }] });
    const address = await client.create('vsvip', vsvip('v'));
    for (const [type, { uuid }] of Object.entries({ poolgroup: group, pool, vsvip: address })) {
      expect((await client.delete(`/api/${type}/${uuid}`)).status).toBe(204);
    }
    expect(simulator.state.addressesInUse()).toBe(0);
  });

  it('does not keep an object from being written under its own name', async () => {
    const { client, simulator } = fixture;
    const pool = await client.create('pool', { name: 'renamed' });
    await client.put(`/api/pool/${pool.uuid}`, { name: 'other name' });
    expect((await client.put(`/api/pool/${pool.uuid}`, { name: 'other name' })).status).toBe(200);
    simulator.state.deleted.delayMs = 0;
    await client.delete(`/api/pool/${pool.uuid}`);
    expect((await client.get(`/api/pool/${pool.uuid}`)).status).toBe(404);
  });
});

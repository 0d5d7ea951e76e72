import { describe, expect, it } from 'vitest';
import { useSimulator } from '../testing/fixture.ts';
import { RateLimiter } from './rate-limit.ts';

/** avi-api.md 1.7, statement S9. */

describe('the rate limiter', () => {
  it('lets a burst through, then as many as it says, for each client on its own', () => {
    const limiter = new RateLimiter({ perSecond: 2, burst: 3 });
    const at = (now: number, client = 'a') => limiter.wait(client, now);
    expect([at(0), at(0), at(0), at(0)]).toEqual([0, 0, 0, 0.5]);
    expect(at(0, 'b')).toBe(0);
    expect([at(500), at(500)]).toEqual([0, 0.5]);
    expect([at(60_000), at(60_000), at(60_000), at(60_000)]).toEqual([0, 0, 0, 0.5]);
    limiter.limit = undefined;
    expect(at(60_000)).toBe(0);
  });
});

const clock = { now: 1_700_000_000_000 };

describe('a portal with a limit', () => {
  const fixture = useSimulator({ admin: true, now: () => clock.now });
  const agent = (name: string) => ({ headers: { 'x-avi-useragent': name } });

  it('answers 429, and says in Retry-After when to come again, unless it is to be silent', async () => {
    const { client, simulator } = fixture;
    simulator.state.rateLimiter.limit = { perSecond: 1, burst: 2 };
    const statuses = [];
    for (let call = 0; call < 3; call++) statuses.push((await client.get('/api/pool', agent('AKO'))).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await client.post('/api/pool', { name: 'p' }, agent('AKO'));
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '1']);
    expect(simulator.state.get('pool', 'p')).toBeUndefined();
    expect((await client.get('/api/pool', agent('somebody else'))).status).toBe(200);
    clock.now += 1_000;
    expect((await client.get('/api/pool', agent('AKO'))).status).toBe(200);

    const limits = { rateLimit: { perSecond: 0.1, burst: 1, retryAfter: false }, deleteDelayMs: 7 };
    expect((await client.put('/_sim/limits', limits)).body).toEqual(limits);
    await client.get('/api/pool', agent('AKO'));
    const silent = await client.get('/api/pool', agent('AKO'));
    expect([silent.status, silent.headers['retry-after']]).toEqual([429, undefined]);
    expect((await client.put('/_sim/limits', { rateLimit: { perSecond: 0 } })).status).toBe(400);
    await client.put('/_sim/limits', { rateLimit: null, deleteDelayMs: 0 });
    expect((await client.get('/api/pool', agent('AKO'))).status).toBe(200);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { server, virtualService, vsvip } from '../../testing/bodies.ts';
import { httpBackend } from '../testing/backends.ts';
import { ask } from '../testing/clients.ts';
import { Traffic } from '../testing/traffic.ts';

let traffic: Traffic;

beforeAll(async () => {
  traffic = await Traffic.start();
  await traffic.member('10.244.0.5', 8080, httpBackend('web'));
  await traffic.put([
    ['pool', { name: 'p', servers: [server('10.244.0.5')] }],
    ['vsvip', vsvip('web')],
    ['virtualservice', virtualService('web', { pool_ref: '/api/pool?name=p' })],
  ]);
});
afterAll(() => traffic.stop());

describe('a request', () => {
  test('reaches the server as it is, with where it comes from', async () => {
    const got = await ask(traffic.at('web', 80), {
      method: 'POST',
      path: '/a%20b?x=1',
      host: 'App.Test:80',
      body: 'hello',
      headers: { 'x-own': '1', connection: 'close, x-hop', 'x-hop': 'gone', te: 'trailers' },
    });
    expect(got.status).toBe(200);
    expect(got.echo).toMatchObject({ server: 'web', method: 'POST', url: '/a%20b?x=1', body: 'hello' });
    expect(got.echo.headers).toMatchObject({
      host: 'App.Test:80',
      'x-own': '1',
      'x-forwarded-for': '127.0.0.1',
    });
    expect(got.echo.headers).not.toHaveProperty('x-hop');
    expect(got.echo.headers).not.toHaveProperty('te');
  });
});

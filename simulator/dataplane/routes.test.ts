import { afterAll, beforeAll, expect, test } from 'vitest';
import { server, virtualService, vsvip } from '../testing/bodies.ts';
import { TestClient } from '../testing/client.ts';
import { Traffic } from './testing/traffic.ts';

let traffic: Traffic;
beforeAll(async () => {
  traffic = await Traffic.start({ admin: true });
});
afterAll(() => traffic.stop());

test('what listens can be asked for', async () => {
  await traffic.put([
    ['pool', { name: 'p', servers: [server('10.244.0.5')] }],
    ['vsvip', vsvip('web')],
    ['virtualservice', virtualService('web', { pool_ref: '/api/pool?name=p' })],
  ]);
  const client = await TestClient.login(traffic.simulator);
  const { body } = await client.get('/_sim/dataplane');
  await client.close();
  expect(body).toEqual({
    mode: 'map',
    enter: [],
    listeners: [
      {
        virtualService: 'web',
        protocol: 'tcp',
        vip: traffic.vip('web'),
        port: 80,
        at: traffic.at('web', 80),
      },
    ],
  });
});

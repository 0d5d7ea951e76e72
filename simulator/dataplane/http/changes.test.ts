import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { server, virtualService, vsvip } from '../../testing/bodies.ts';
import { httpBackend } from '../testing/backends.ts';
import { ask } from '../testing/clients.ts';
import { Traffic } from '../testing/traffic.ts';

let traffic: Traffic;
/** Handles requests under /special/ at the server. */
let special: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  traffic = await Traffic.start();
  const backend = httpBackend('web', (request, response) => {
    if (!request.url?.startsWith('/special/')) return false;
    special(request, response);
    return true;
  });
  await traffic.member('10.244.0.5', 8080, backend);
  await traffic.put([
    ['pool', { name: 'p', servers: [server('10.244.0.5')] }],
    ['vsvip', vsvip('web')],
    [
      'virtualservice',
      virtualService('web', { pool_ref: '/api/pool?name=p', services: [{ port: 80 }, { port: 8081 }] }),
    ],
    ['vsvip', vsvip('mixed')],
    ['virtualservice', virtualService('mixed', { pool_ref: '/api/pool?name=p' })],
  ]);
});
afterAll(() => traffic.stop());

const web = () => traffic.at('web', 80);

describe('changes of objects', () => {
  test('leave connections alone that they do not concern', async () => {
    const finish = new Promise<() => void>((resolve) => {
      special = (_request, response) => {
        response.write('first ');
        resolve(() => response.end('last'));
      };
    });
    const answer = ask(web(), { path: '/special/' });
    const end = await finish;
    await traffic.put([
      ['virtualservice', { name: 'web', description: 'changed' }],
      ['pool', { name: 'p', servers: [server('10.244.0.5'), server('10.244.9.9')] }],
      ['pool', { name: 'p', servers: [server('10.244.0.5')] }],
    ]);
    end();
    expect((await answer).text).toBe('first last');
  });

  test('open and close ports', async () => {
    const before = traffic.at('web', 8081);
    const kept = web();
    await traffic.put([['virtualservice', { name: 'web', services: [{ port: 80 }, { port: 8082 }] }]]);
    await expect(ask(before)).rejects.toThrow('ECONNREFUSED');
    expect((await ask(traffic.at('web', 8082))).status).toBe(200);
    expect(web()).toEqual(kept);
    await traffic.put([['virtualservice', { name: 'web', enabled: false }]]);
    await expect(ask(kept)).rejects.toThrow('ECONNREFUSED');
    await traffic.put([['virtualservice', { name: 'web', enabled: true }]]);
    expect(web()).toEqual(kept);
    expect((await ask(web())).status).toBe(200);
  });

  test('let requests in progress end when the virtual service goes', async () => {
    const finish = new Promise<() => void>((resolve) => {
      special = (_request, response) => {
        response.write('first ');
        resolve(() => response.end('last'));
      };
    });
    const at = web();
    const answer = ask(at, { path: '/special/' });
    const end = await finish;
    traffic.simulator.state.remove('virtualservice', 'web');
    await traffic.dataplane.settled();
    await expect(ask(at)).rejects.toThrow('ECONNREFUSED');
    end();
    expect((await answer).text).toBe('first last');
  });

  test('are all in effect after a snapshot was restored', async () => {
    const snapshot = traffic.simulator.state.snapshot();
    const at = traffic.at('mixed', 80);
    traffic.simulator.state.remove('virtualservice', 'mixed');
    await traffic.dataplane.settled();
    await expect(ask(at)).rejects.toThrow('ECONNREFUSED');
    await traffic.simulator.state.restore(snapshot);
    await traffic.dataplane.settled();
    expect((await ask(traffic.at('mixed', 80))).status).toBe(200);
  });
});

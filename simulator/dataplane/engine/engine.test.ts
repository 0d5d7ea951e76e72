import { createServer } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import type { JsonObject } from '../../json.ts';
import type { ListenerInfo } from '../options.ts';
import { Engine } from './engine.ts';
import { listenOn, stopListening } from './listener.ts';
import { mappedNetwork, type Network } from './network.ts';
import { Objects } from './objects.ts';

let engine: Engine | undefined;
afterEach(() => engine?.stop());

function start(network: Network) {
  const warnings: string[] = [];
  const listeners = new Map<string, ListenerInfo>();
  engine = new Engine({
    network,
    onPool: () => {},
    onListener: (key, listener) => {
      if (listener === undefined) listeners.delete(key);
      else listeners.set(key, listener);
    },
    warn: (message) => warnings.push(message),
  });
  return { engine, warnings, listeners };
}

const VSVIP: JsonObject = { name: 'v', vip: [{ ip_address: { addr: '10.10.0.1', type: 'V4' } }] };
const service = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  vsvip_ref: '/api/vsvip/v',
  services: [{ port: 80 }],
  ...more,
});

test('objects know their users, and derived forms follow changes', () => {
  const objects = new Objects();
  const made: unknown[] = [];
  const name = objects.derive('pool', (body) => {
    made.push(body.name);
    return body.name;
  });
  objects.put('/api/poolgroup/g', { members: [{ pool_ref: '/api/pool/p' }] });
  expect([...objects.users('/api/pool/p')]).toEqual(['/api/poolgroup/g']);
  expect(name('/api/pool/p')).toBeUndefined();
  objects.put('/api/pool/p', { name: 'one' });
  expect([name('/api/pool/p'), name('/api/pool/p'), name('/api/poolgroup/g')]).toEqual([
    'one',
    'one',
    undefined,
  ]);
  objects.put('/api/pool/p', { name: 'two' });
  expect(name('/api/pool/p')).toBe('two');
  expect(made).toEqual(['one', 'two']);
  objects.put('/api/poolgroup/g', { members: [] });
  expect([...objects.users('/api/pool/p')]).toEqual([]);
});

test('a socket stays when another virtual service takes it over', async () => {
  const { engine: running, listeners } = start(mappedNetwork());
  await running.apply({
    put: [
      ['/api/vsvip/v', VSVIP],
      ['/api/virtualservice/a', service('a')],
    ],
    gone: [],
  });
  const [before] = listeners.values();
  await running.apply({ put: [['/api/virtualservice/b', service('b')]], gone: ['/api/virtualservice/a'] });
  const [after] = listeners.values();
  expect(before?.virtualService).toBe('a');
  expect(after).toEqual({ ...before, virtualService: 'b' });
});

test('a port that somebody else has is told once, and taken when it is free', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const other = createServer();
    const taken = await listenOn(other, { host: '127.0.0.1', port: 0 });
    const network = { ...mappedNetwork(), listenAt: () => taken };
    const { engine: running, warnings, listeners } = start({ ...network, bound: () => {} });
    const own = service('a', { services: [{ port: taken.port }] });
    await running.apply({
      put: [
        ['/api/vsvip/v', VSVIP],
        ['/api/virtualservice/a', own],
      ],
      gone: [],
    });
    expect(warnings).toEqual([`nothing can listen on 10.10.0.1 port ${taken.port} (tcp): EADDRINUSE`]);
    await vi.advanceTimersByTimeAsync(2000);
    await running.apply({ put: [], gone: [] });
    expect(warnings).toHaveLength(1);
    await stopListening(other);
    await vi.advanceTimersByTimeAsync(2000);
    await running.apply({ put: [], gone: [] });
    expect([...listeners.values()]).toMatchObject([{ virtualService: 'a', at: taken }]);
  } finally {
    vi.useRealTimers();
  }
});

test('scripts that are not known are told of', async () => {
  const { engine: running, warnings } = start(mappedNetwork());
  const datascript = [{ evt: 'VS_DATASCRIPT_EVT_HTTP_RESP', script: 'avi.http.close_conn()' }];
  await running.apply({ put: [['/api/vsdatascriptset/s', { name: 's', datascript }]], gone: [] });
  expect(warnings).toEqual([
    "data script 's' (VS_DATASCRIPT_EVT_HTTP_RESP) is none that is known, and is not run",
  ]);
});

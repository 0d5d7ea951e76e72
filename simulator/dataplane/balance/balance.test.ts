import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json.ts';
import { server, virtualService, vsvip } from '../../testing/bodies.ts';
import { type Backend, httpBackend, tcpBackend } from '../testing/backends.ts';
import { type Asked, ask, Line, shares } from '../testing/clients.ts';
import { Traffic } from '../testing/traffic.ts';

let traffic: Traffic;
const NAMES = ['a', 'b', 'c'] as const;
const held = new Map<string, (() => void)[]>();

beforeAll(async () => {
  traffic = await Traffic.start();
  for (const [i, name] of NAMES.entries()) {
    const backend: Promise<Backend> = httpBackend(name, (request, response) => {
      if (request.url === '/cookie') response.setHeader('set-cookie', 'JSESSIONID=session-of-c');
      if (request.url === '/only-c' && name !== 'c') {
        response.writeHead(500).end();
        return true;
      }
      if (request.url !== '/held') return false;
      const list = held.get(name) ?? [];
      held.set(name, list);
      list.push(() => response.end(JSON.stringify({ server: name })));
      return true;
    });
    await traffic.member(`10.244.0.${i}`, 8080, backend);
  }
  await traffic.put([
    ['pool', { name: 'p', servers: servers() }],
    ['vsvip', vsvip('web')],
    ['virtualservice', virtualService('web', { pool_ref: '/api/pool?name=p' })],
  ]);
});
afterAll(() => traffic.stop());

function servers(more: Record<string, JsonObject> = {}): JsonObject[] {
  return NAMES.map((name, i) => ({ ...server(`10.244.0.${i}`), ...more[name] }));
}

const pool = (more: JsonObject) => traffic.put([['pool', { name: 'p', servers: servers(), ...more }]]);
const web = (asked: Asked = {}) => ask(traffic.at('web', 80), asked);

describe('round robin', () => {
  const algorithm = { lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN' };

  test('takes turns', async () => {
    await pool(algorithm);
    expect(await shares(9, web)).toEqual({ a: 3, b: 3, c: 3 });
  });

  test('gives each server its ratio', async () => {
    await pool({ ...algorithm, servers: servers({ a: { ratio: 4 } }) });
    expect(await shares(12, web)).toEqual({ a: 8, b: 2, c: 2 });
  });

  test('leaves out servers that are disabled', async () => {
    await pool({ ...algorithm, servers: servers({ a: { enabled: false } }) });
    expect(await shares(6, web)).toEqual({ b: 3, c: 3 });
  });
});

test('least connections goes where the fewest are', async () => {
  await pool({ lb_algorithm: 'LB_ALGORITHM_LEAST_CONNECTIONS' });
  held.clear();
  const waiting = [web({ path: '/held' }), web({ path: '/held' })];
  while ([...held.values()].flat().length < 2) await new Promise((resolve) => setImmediate(resolve));
  const free = NAMES.find((name) => !held.has(name)) ?? '';
  expect(await shares(5, web)).toEqual({ [free]: 5 });
  for (const end of [...held.values()].flat()) end();
  await Promise.all(waiting);
  expect(Object.keys(await shares(6, web)).sort()).toEqual(['a', 'b', 'c']);
});

test('another server is asked instead of one that answers with an error', async () => {
  await pool({
    lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN',
    server_reselect: { enabled: true, num_retries: 2, svr_resp_code: { resp_code_block: ['HTTP_RSP_5XX'] } },
  });
  for (let i = 0; i < 3; i++) {
    expect((await web({ path: '/only-c' })).echo.server).toBe('c');
    const statuses = new Set<number>();
    for (let n = 0; n < 3; n++) statuses.add((await web({ method: 'POST', path: '/only-c' })).status);
    expect(statuses).toEqual(new Set([200, 500]));
  }
  await pool({ server_reselect: undefined });
});

test('the host can be rewritten to the name of the server', async () => {
  await pool({
    rewrite_host_header_to_server_name: true,
    servers: servers({ a: { hostname: 'a.inner' } }).slice(0, 1),
  });
  expect((await web()).echo.headers.host).toBe('a.inner');
  await pool({ rewrite_host_header_to_server_name: false });
});

test('few servers are used where the pool says so', async () => {
  await pool({ lb_algorithm: 'LB_ALGORITHM_FEWEST_SERVERS' });
  expect(Object.values(await shares(6, web))).toEqual([6]);
});

test('a server gets no more connections than it may have', async () => {
  await pool({ servers: servers().slice(0, 1), max_concurrent_connections_per_server: 1 });
  held.clear();
  const waiting = web({ path: '/held' });
  while ([...held.values()].flat().length < 1) await new Promise((resolve) => setImmediate(resolve));
  expect((await web()).status).toBe(503);
  for (const end of [...held.values()].flat()) end();
  await waiting;
  expect((await web()).status).toBe(200);
  await pool({ max_concurrent_connections_per_server: 0 });
});

describe('consistent hash', () => {
  const algorithm = {
    lb_algorithm: 'LB_ALGORITHM_CONSISTENT_HASH',
    lb_algorithm_hash: 'LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER',
    lb_algorithm_consistent_hash_hdr: 'X-User',
  };
  const users = Array.from({ length: 60 }, (_, i) => `user${i}`);
  const placed = async () => {
    const places = new Map<string, string>();
    for (const user of users) places.set(user, (await web({ headers: { 'x-user': user } })).echo.server);
    return places;
  };

  test('sends equal ones to one server, and moves only those of a server that goes', async () => {
    await pool(algorithm);
    const before = await placed();
    expect(await placed()).toEqual(before);
    expect(new Set(before.values())).toEqual(new Set(NAMES));
    await pool({ ...algorithm, servers: servers({ b: { enabled: false } }) });
    for (const [user, place] of await placed()) {
      if (before.get(user) === 'b') expect(place).not.toBe('b');
      else expect(place).toBe(before.get(user));
    }
  });

  test('may go by client address or by URI', async () => {
    await pool({ ...algorithm, lb_algorithm_hash: 'LB_ALGORITHM_CONSISTENT_HASH_SOURCE_IP_ADDRESS' });
    expect(Object.values(await shares(5, web))).toEqual([5]);
    await pool({ ...algorithm, lb_algorithm_hash: 'LB_ALGORITHM_CONSISTENT_HASH_URI' });
    const found = new Set<string>();
    for (let i = 0; i < 30; i++) found.add((await web({ path: `/${i}` })).echo.server);
    expect(found).toEqual(new Set(NAMES));
  });
});

describe('persistence', () => {
  const robin = { lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN' };
  const profile = (name: string, type: string, more: JsonObject = {}) =>
    traffic.put([
      ['applicationpersistenceprofile', { name, persistence_type: `PERSISTENCE_TYPE_${type}`, ...more }],
      [
        'pool',
        {
          name: 'p',
          servers: servers(),
          ...robin,
          application_persistence_profile_ref: `/api/applicationpersistenceprofile?name=${name}`,
        },
      ],
    ]);

  test('by client address', async () => {
    await profile('ip', 'CLIENT_IP_ADDRESS');
    expect(Object.values(await shares(6, web))).toEqual([6]);
  });

  test('by a cookie of ours, which does not show the server', async () => {
    const http_cookie_persistence_profile = {
      cookie_name: 'lb',
      http_only: true,
      is_persistent_cookie: true,
      timeout: 5,
    };
    await profile('cookie', 'HTTP_COOKIE', { http_cookie_persistence_profile });
    const first = await web();
    const [cookie = ''] = first.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^lb=[\w-]{22}; Path=\/; Max-Age=300; HttpOnly$/);
    const headers = { cookie: cookie.split(';')[0] };
    const again = await web({ headers });
    expect(again.headers).not.toHaveProperty('set-cookie');
    expect(await shares(5, () => web({ headers }))).toEqual({ [first.echo.server]: 5 });
    expect(Object.keys(await shares(6, web)).sort()).toEqual(['a', 'b', 'c']);
    expect((await web({ headers: { cookie: 'lb=wrong' } })).headers).toHaveProperty('set-cookie');
  });

  test('with a server that is disabled is kept only where the pool says so', async () => {
    const first = await web();
    const headers = { cookie: (first.headers['set-cookie']?.[0] ?? '').split(';')[0] };
    const off = servers({ [first.echo.server]: { enabled: false } });
    await traffic.put([
      [
        'pool',
        { name: 'p', servers: off, server_disable_type: 'ALLOW_NEW_CONNECTION_IF_PERSISTENCE_PRESENT' },
      ],
    ]);
    expect((await web({ headers })).echo.server).toBe(first.echo.server);
    await traffic.put([
      ['pool', { name: 'p', servers: off, server_disable_type: 'DISALLOW_NEW_CONNECTION' }],
    ]);
    expect((await web({ headers })).echo.server).not.toBe(first.echo.server);
    await traffic.put([['pool', { name: 'p', servers: servers() }]]);
  });

  test("by a server's own cookie, and by a header", async () => {
    await profile('app', 'APP_COOKIE', { app_cookie_persistence_profile: { prst_hdr_name: 'JSESSIONID' } });
    const { server: owner } = (await web({ path: '/cookie' })).echo;
    const headers = { cookie: 'JSESSIONID=session-of-c' };
    expect(await shares(5, () => web({ headers }))).toEqual({ [owner]: 5 });
    await profile('header', 'CUSTOM_HTTP_HEADER', { hdr_persistence_profile: { prst_hdr_name: 'X-User' } });
    const one = await shares(5, () => web({ headers: { 'x-user': 'u1' } }));
    expect(Object.values(one)).toEqual([5]);
    expect(Object.keys(await shares(6, web))).toHaveLength(3);
    await traffic.put([['pool', { name: 'p', application_persistence_profile_ref: undefined }]]);
  });
});

describe('pool groups', () => {
  beforeAll(async () => {
    for (const [i, name] of NAMES.entries()) {
      await traffic.put([['pool', { name, servers: [server(`10.244.0.${i}`)] }]]);
    }
  });
  const member = (name: string, ratio = 1, priority_label = ''): JsonObject => ({
    pool_ref: `/api/pool?name=${name}`,
    ratio,
    ...(priority_label === '' ? {} : { priority_label }),
  });
  const group = (members: JsonObject[]) =>
    traffic.put([
      ['poolgroup', { name: 'g', members }],
      ['virtualservice', { name: 'web', pool_ref: undefined, pool_group_ref: '/api/poolgroup?name=g' }],
    ]);

  test('split by ratio; 0 gets nothing', async () => {
    await group([member('a', 3), member('b', 1), member('c', 0)]);
    expect(await shares(20, web)).toEqual({ a: 15, b: 5 });
  });

  test('prefer the highest priority that can serve', async () => {
    await group([member('a', 1, '5'), member('b', 1, '10'), member('c', 1, '10')]);
    expect(await shares(6, web)).toEqual({ b: 3, c: 3 });
    for (const name of ['b', 'c']) await traffic.put([['pool', { name, enabled: false }]]);
    expect(await shares(3, web)).toEqual({ a: 3 });
    await traffic.put([['pool', { name: 'a', enabled: false }]]);
    expect((await web()).status).toBe(503);
    for (const name of NAMES) await traffic.put([['pool', { name, enabled: true }]]);
    expect(await shares(2, web)).toEqual({ b: 1, c: 1 });
  });

  test('of a script by host and path: the longest label wins, with equal ones by ratio', async () => {
    const script = 'avi.http.get_host_tokens("MODIFIED", 1)\navi.poolgroup.select("g", l)\n';
    const evt = 'VS_DATASCRIPT_EVT_HTTP_REQ';
    await traffic.put([
      [
        'poolgroup',
        {
          name: 'labels',
          implicit_priority_labels: true,
          members: [
            member('a', 1, 'app.test/'),
            member('b', 3, 'app.test/foo'),
            member('c', 1, 'app.test/foo'),
          ],
        },
      ],
      [
        'vsdatascriptset',
        { name: 's', datascript: [{ evt, script }], pool_group_refs: ['/api/poolgroup?name=labels'] },
      ],
      [
        'virtualservice',
        {
          name: 'web',
          pool_group_ref: undefined,
          vs_datascripts: [{ index: 0, vs_datascript_set_ref: '/api/vsdatascriptset?name=s' }],
        },
      ],
    ]);
    expect(await shares(4, () => web({ host: 'App.test:80', path: '/FOO/x' }))).toEqual({ b: 3, c: 1 });
    expect(await shares(2, () => web({ path: '/bar?foo' }))).toEqual({ a: 2 });
    expect((await web({ host: 'other.test' })).status).toBe(404);
    await traffic.put([
      ['pool', { name: 'b', enabled: false }],
      ['pool', { name: 'c', enabled: false }],
    ]);
    expect((await web({ path: '/foo' })).status).toBe(503);
  });
});

describe('draining', () => {
  test('of a disabled server ends after its time; 0 is at once, -1 never', async () => {
    await traffic.member('10.244.3.1', 9000, tcpBackend('t'));
    const body = (enabled: boolean, graceful_disable_timeout: number): JsonObject => ({
      name: 't',
      servers: [{ ...server('10.244.3.1', 9000), enabled }],
      graceful_disable_timeout,
    });
    await traffic.put([
      ['pool', body(true, -1)],
      ['vsvip', vsvip('t')],
      [
        'virtualservice',
        virtualService('t', {
          application_profile_ref: '/api/applicationprofile?name=System-L4-Application',
          services: [{ port: 9000 }],
          pool_ref: '/api/pool?name=t',
        }),
      ],
    ]);
    const line = new Line(traffic.at('t', 9000));
    await line.until((text) => text === 't\n');
    await traffic.put([['pool', body(false, -1)]]);
    expect(await new Line(traffic.at('t', 9000)).end()).toBe('');
    line.socket.write('still');
    await line.until((text) => text === 't\nstill');
    await traffic.put([['pool', body(true, 0)]]);
    await traffic.put([['pool', body(false, 0)]]);
    expect(await line.end()).toBe('t\nstill');
  });
});

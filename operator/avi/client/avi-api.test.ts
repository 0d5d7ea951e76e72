import { afterEach, describe, expect, test } from 'vitest';
import { AviError } from '../api.ts';
import { PASSWORD, startController, type TestController } from './controller.fixture.ts';
import { type AviClientApi, type AviClientOptions, createAviApi, dataOf, followPages } from './index.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const item of open.splice(0).reverse()) await item.close();
});

async function controller(...handlers: Parameters<typeof startController>): Promise<TestController> {
  const started = await startController(...handlers);
  open.push(started);
  return started;
}

function apiFor(target: TestController, options: Partial<AviClientOptions> = {}): AviClientApi {
  const api = createAviApi({
    controller: target.address,
    credentials: { username: 'admin', password: PASSWORD },
    ca: target.ca,
    version: '30.2.1',
    ...options,
  });
  open.push(api);
  return api;
}

async function failure(call: Promise<unknown>): Promise<AviError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AviError);
  return error as AviError;
}

const pool = { name: 'p', uuid: 'pool-1', url: 'https://x/api/pool/pool-1#p' };
const echo = (call: { method: string; path: string; body: string }) =>
  call.path.startsWith('/api/pool')
    ? { status: call.method === 'POST' ? 201 : 200, body: { ...pool, ...JSON.parse(call.body || '{}') } }
    : undefined;

async function collect<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

describe('session', () => {
  test('logs in with a password, and sends cookies, CSRF token, referer, version, tenant and agent', async () => {
    const target = await controller(echo);
    const api = apiFor(target);
    expect(await api.create('pool', 'blue', { name: 'q' })).toEqual({ ...pool, name: 'q' });
    const [login, create] = target.received;
    expect(JSON.parse(login?.body ?? '')).toEqual({ username: 'admin', password: PASSWORD });
    expect(login?.headers).toMatchObject({ 'content-type': 'application/json', 'x-avi-version': '30.2.1' });
    expect(login?.headers).not.toHaveProperty('cookie');
    expect(login?.headers).not.toHaveProperty('x-csrftoken');
    expect(create).toMatchObject({ method: 'POST', path: '/api/pool', body: '{"name":"q"}' });
    expect(create?.headers).toMatchObject({
      cookie: 'csrftoken=csrf-1; sessionid=session-1; avi-sessionid=session-1',
      'x-csrftoken': 'csrf-1',
      'content-type': 'application/json',
      referer: `https://${target.address}/`,
      'x-avi-version': '30.2.1',
      'x-avi-tenant': 'blue',
      'x-avi-useragent': 'AKO',
    });
  });

  test('logs in with a token', async () => {
    const target = await controller(echo);
    const api = apiFor(target, { credentials: { username: 'admin', token: 't0ken' } });
    await api.get('pool', 'admin', 'pool-1');
    expect(JSON.parse(target.received[0]?.body ?? '')).toEqual({ username: 'admin', token: 't0ken' });
  });

  test('speaks the version of the controller, but none newer than it knows', async () => {
    const newer = await controller(echo);
    expect(await apiFor(newer, { version: undefined }).apiVersion()).toBe('30.2.1');
    const older = await controller((call) =>
      call.path === '/api/initial-data' ? { body: { version: { Version: '22.1.3' } } } : echo(call),
    );
    const api = apiFor(older, { version: undefined });
    await api.get('pool', 'admin', 'pool-1');
    expect(older.received.map(({ path, headers }) => [path, headers['x-avi-version']])).toEqual([
      ['/login', '18.2.6'],
      ['/api/initial-data', '18.2.6'],
      ['/api/pool/pool-1', '22.1.3'],
    ]);
  });

  test('50 calls that lose their session log in once and are repeated once each', async () => {
    const target = await controller(echo);
    const api = apiFor(target, { connections: 50 });
    await api.get('pool', 'admin', 'pool-1');
    target.dropSessions();
    target.received.length = 0;
    const results = await Promise.all(Array.from({ length: 50 }, () => api.get('pool', 'admin', 'pool-1')));
    expect(results).toEqual(Array(50).fill(pool));
    expect(target.calls('/login')).toHaveLength(1);
    expect(target.calls('/api/pool/pool-1').length).toBeGreaterThan(50);
    expect(target.calls('/api/pool/pool-1').length).toBeLessThanOrEqual(100);
    expect(api.stats).toMatchObject({ logins: 2, inFlight: 0 });
  });

  test('the first calls of all share one login', async () => {
    const target = await controller(echo);
    const api = apiFor(target);
    await Promise.all(Array.from({ length: 20 }, () => api.get('pool', 'admin', 'pool-1')));
    expect(target.received).toHaveLength(21);
  });

  test('419 goes on with the cookies of the answer, without a login', async () => {
    const target: TestController = await controller(echo, (call) => {
      const asked = target.calls('/api/pool/pool-1').length;
      if (call.path !== '/api/pool/pool-1' || asked > 1) return undefined;
      const headers = { 'Set-Cookie': target.newSession() };
      return { status: 419, headers, body: { error: 'Need to switch session' } };
    });
    const api = apiFor(target);
    await api.replace('pool', 'admin', 'pool-1', { name: 'q' });
    expect(target.received.map(({ path, headers }) => [path, headers['x-csrftoken']])).toEqual([
      ['/login', undefined],
      ['/api/pool/pool-1', 'csrf-1'],
      ['/api/pool/pool-1', 'csrf-2'],
    ]);
  });

  test('419 without cookies logs in', async () => {
    const target: TestController = await controller(echo, (call) =>
      call.path === '/api/pool/pool-1' && target.calls('/api/pool/pool-1').length === 1
        ? { status: 419, body: { error: 'Need to switch session' } }
        : undefined,
    );
    await apiFor(target).get('pool', 'admin', 'pool-1');
    expect(target.calls('/login')).toHaveLength(2);
  });

  test('a call that stays unauthorised is repeated once, and then may be tried again later', async () => {
    const target = await controller(() => ({ status: 401, body: 'CSRF token missing or incorrect.' }));
    const error = await failure(apiFor(target).create('pool', 'admin', {}));
    expect(error).toMatchObject({ kind: 'retry', status: 401, message: 'CSRF token missing or incorrect.' });
    expect(target.calls('/login')).toHaveLength(2);
    expect(target.calls('/api/pool')).toHaveLength(2);
  });

  test('rejected credentials are not sent again, until there are others', async () => {
    const target = await controller(echo);
    const api = apiFor(target, { credentials: { username: 'admin', password: 'wrong' } });
    const calls = Array.from({ length: 5 }, () => failure(api.get('pool', 'admin', 'pool-1')));
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ kind: 'relogin', status: 401, message: 'Invalid credentials' });
    }
    expect(await failure(api.get('pool', 'admin', 'pool-1'))).toMatchObject({ kind: 'relogin' });
    expect(target.received).toHaveLength(1);
    api.updateCredentials({ username: 'admin', password: PASSWORD });
    expect(await api.get('pool', 'admin', 'pool-1')).toEqual(pool);
  });

  test.each([
    [401, 'Account is locked', 'retry'],
    [503, 'INITIALIZING', 'retry'],
    [403, 'Not for you', 'final'],
  ])('a login that fails with %i "%s" gives %s', async (status, text, kind) => {
    const target = await controller(echo, ({ path }) =>
      path === '/login' ? { status, body: { error: text } } : undefined,
    );
    expect(await failure(apiFor(target).get('pool', 'admin', 'x'))).toMatchObject({
      kind,
      status,
      message: text,
    });
  });

  test('close logs out', async () => {
    const target = await controller(echo);
    const api = apiFor(target);
    await api.get('pool', 'admin', 'pool-1');
    await api.close();
    open.pop();
    expect(target.received.at(-1)).toMatchObject({ method: 'POST', path: '/logout' });
  });
});

describe('objects', () => {
  test('get, replace and remove', async () => {
    const target = await controller((call) => (call.method === 'DELETE' ? { status: 204 } : echo(call)));
    const api = apiFor(target);
    expect(await api.get('pool', 'admin', 'pool-1')).toEqual(pool);
    expect(await api.replace('pool', 'admin', 'pool-1', { name: 'q' })).toEqual({ ...pool, name: 'q' });
    await api.remove('pool', 'admin', 'pool-1');
    expect(target.received.slice(1).map(({ method, path, query }) => [method, path, query])).toEqual([
      ['GET', '/api/pool/pool-1', 'include_name=true'],
      ['PUT', '/api/pool/pool-1', ''],
      ['DELETE', '/api/pool/pool-1', ''],
    ]);
  });

  test('removing what is not there is done; what is in use is not', async () => {
    const inUse = "Cannot delete, object is referred by: ['VirtualService v']";
    const target = await controller(({ path }) =>
      path === '/api/pool/used' ? { status: 403, body: { error: inUse, obj_name: 'p' } } : undefined,
    );
    const api = apiFor(target);
    await api.remove('pool', 'admin', 'gone');
    expect(await failure(api.remove('pool', 'admin', 'used'))).toMatchObject({ kind: 'retry', status: 403 });
  });

  test('an empty or broken answer: read again after a write, try again after a read', async () => {
    let body = '';
    const target = await controller(() => ({ status: 200, body }));
    const api = apiFor(target);
    for (body of ['', '{"name": "p', 'null', '<html>']) {
      expect(await failure(api.get('pool', 'admin', 'x'))).toMatchObject({ kind: 'retry', status: 200 });
      expect(await failure(api.create('pool', 'admin', {}))).toMatchObject({ kind: 'reread', status: 200 });
    }
  });

  test('the typed client serves all other calls', async () => {
    const target = await controller(({ path }) => {
      if (path === '/api/cluster/runtime') return { body: { cluster_state: { state: 'CLUSTER_UP_NO_HA' } } };
      if (path !== '/api/cloud') return undefined;
      return {
        body: { count: 1, results: [{ uuid: 'cloud-1', url: 'u', name: 'my cloud', vtype: 'CLOUD_NSXT' }] },
      };
    });
    const { client } = apiFor(target);
    const runtime = await dataOf(client.GET('/api/cluster/runtime'));
    expect(runtime.cluster_state?.state).toBe('CLUSTER_UP_NO_HA');
    const query = { name: 'my cloud', 'cloud_ref.name': 'a/b', include_name: true };
    const clouds = await dataOf(
      client.GET('/api/cloud', { params: { query, header: { 'X-Avi-Tenant': '*' } } }),
    );
    const uuids: string[] = clouds.results.map(({ uuid }) => uuid);
    expect(uuids).toEqual(['cloud-1']);
    expect(target.received.at(-1)).toMatchObject({
      query: 'name=my%20cloud&cloud_ref.name=a%2Fb&include_name=true',
      headers: { 'x-avi-tenant': '*' },
    });
    expect(target.received.at(-2)?.headers['x-avi-tenant']).toBe('admin');
  });
});

describe('lists', () => {
  const objects = Array.from({ length: 5 }, (_, i) => ({ name: `p${i}`, uuid: `pool-${i}`, url: '' }));

  function paged(call: { path: string; query: string }) {
    const query = new URLSearchParams(call.query);
    const [page, size] = [Number(query.get('page') ?? 1), 2];
    query.set('page', String(page + 1));
    const more = page * size < objects.length;
    return {
      body: {
        count: objects.length,
        results: objects.slice((page - 1) * size, page * size),
        // The controller knows itself by another name.
        ...(more && { next: `https://avi.internal:8443${call.path}?${query}` }),
      },
    };
  }

  test('follows next on our own address, with all filters', async () => {
    const target = await controller(paged);
    const api = apiFor(target);
    const found = await collect(
      api.list('pool', '*', { created_by: 'ako-my cluster', 'cloud_ref.name': 'C&C' }),
    );
    expect(found).toEqual(objects);
    const lists = target.calls('/api/pool');
    expect(lists.map(({ query }) => Object.fromEntries(new URLSearchParams(query)))).toEqual(
      [undefined, '2', '3'].map((page) => ({
        page_size: '200',
        created_by: 'ako-my cluster',
        'cloud_ref.name': 'C&C',
        include_name: 'true',
        ...(page && { page }),
      })),
    );
    expect(new Set(lists.map(({ headers }) => headers['x-avi-tenant']))).toEqual(new Set(['*']));
  });

  test('stops reading when the reader stops', async () => {
    const target = await controller(paged);
    for await (const page of apiFor(target).list('pool', 'admin', {})) {
      expect(page).toEqual(objects.slice(0, 2));
      break;
    }
    expect(target.calls('/api/pool')).toHaveLength(1);
  });

  test('works for typed lists too', async () => {
    const target = await controller(paged);
    const { client } = apiFor(target);
    const names: string[] = [];
    for await (const pools of followPages((page) =>
      client.GET('/api/pool', { params: { query: { name: 'p' } }, ...page }),
    )) {
      names.push(...pools.map(({ name }) => name));
    }
    expect(names).toEqual(objects.map(({ name }) => name));
  });

  test.each([
    ['no list', { error: 'x' }, /not a list/],
    ['fewer objects than counted', { count: 7, results: objects }, /5 objects came, 7 exist/],
    [
      'a page that names itself',
      { count: 9, results: objects, next: 'https://x/api/pool?page=2' },
      /does not end/,
    ],
  ])('%s is an error to try again', async (_, body, message) => {
    const target = await controller(() => ({ body }));
    const error = await failure(collect(apiFor(target).list('pool', 'admin', {})));
    expect(error.kind).toBe('retry');
    expect(error.message).toMatch(message);
  });

  test('an empty list gives no page', async () => {
    const target = await controller(() => ({ body: { count: 0, results: [] } }));
    expect(await collect(apiFor(target).list('pool', 'admin', {}))).toEqual([]);
  });
});

describe('errors of a call', () => {
  test('carry the text of the controller, the time to wait, and no secret', async () => {
    const target = await controller(() => ({
      status: 429,
      headers: { 'Retry-After': '7' },
      body: { error: 'slow down: {"key": "PRIVATE"}' },
    }));
    const error = await failure(apiFor(target).create('sslkeyandcertificate', 'admin', { key: 'PRIVATE' }));
    expect(error).toMatchObject({
      kind: 'retry',
      status: 429,
      retryAfter: 7,
      message: 'slow down: {"key": "<removed>"}',
    });
  });

  test('observers see every exchange', async () => {
    const target = await controller(echo);
    const seen: string[] = [];
    const onCall = (method: string, type: string, status: number, ms: number) => {
      expect(ms).toBeGreaterThanOrEqual(0);
      seen.push(`${method} ${type} ${status}`);
    };
    const api = apiFor(target, { onCall, version: undefined });
    await api.create('pool', 'admin', {});
    await failure(api.get('vsvip', 'admin', 'x'));
    expect(seen).toEqual(['POST login 200', 'GET initial-data 200', 'POST pool 201', 'GET vsvip 404']);
    expect(api.stats).toEqual({ calls: 4, unanswered: 0, logins: 1, inFlight: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { stringOf } from '../json.ts';
import { TestClient } from '../testing/client.ts';
import { useSimulator } from '../testing/fixture.ts';

/** avi-api.md 7.1: statements S1 to S12. */

const clock = { now: 1_700_000_000_000 };
const minutes = (count: number): number => count * 60_000;

describe('login', () => {
  const fixture = useSimulator();

  it('takes JSON and form bodies, and answers with the body and the three cookies (S1)', async () => {
    for (const [body, type] of [
      [JSON.stringify({ username: 'admin', password: 'admin' }), 'application/json'],
      ['username=admin&password=admin', 'application/x-www-form-urlencoded'],
    ] as const) {
      const client = new TestClient(fixture.simulator);
      const reply = await client.call('POST', '/login', { body, headers: { 'content-type': type } });
      expect(reply.status).toBe(200);
      expect(reply.body).toMatchObject({
        user_initialized: true,
        session_cookie_name: 'avi-sessionid',
        version: { Version: '30.2.1', min_version: '15.2' },
        user: { name: 'admin', uuid: 'user-1', is_superuser: true },
        tenants: [{ name: 'admin', uuid: 'admin', local: true }],
        controller: { api_idle_timeout: 15 },
      });
      expect(client.cookies.get('csrftoken')).toHaveLength(32);
      expect(client.cookies.get('sessionid')).toBe(client.cookies.get('avi-sessionid'));
      const cookies = [reply.headers['set-cookie'] ?? []].flat();
      expect(cookies[0]).toMatch(/^csrftoken=\w{32}; Max-Age=31449600; Path=\/; Secure; SameSite=None$/);
      expect(cookies[1]).toMatch(/^sessionid=\w+; Max-Age=86400; Path=\/; Secure; SameSite=None; HttpOnly$/);
      expect((await client.get('/api/pool')).status).toBe(200);
      await client.close();
    }
  });

  it('refuses wrong credentials with the text that clients look for', async () => {
    const client = new TestClient(fixture.simulator);
    for (const body of [
      { username: 'admin', password: 'wrong' },
      { username: 'nobody', password: 'admin' },
      { username: 'admin', token: 'admin' },
      { username: 'admin' },
      {},
    ]) {
      const reply = await client.call('POST', '/login', { body });
      expect([reply.status, reply.body]).toEqual([401, { error: 'Invalid credentials' }]);
    }
    await client.close();
  });

  it('answers 401 to every API call without a live session, but for the status (S2)', async () => {
    const client = new TestClient(fixture.simulator);
    for (const path of ['/api/pool', '/api/cluster/runtime', '/api/user-token', '/api/systemconfiguration']) {
      const reply = await client.get(path);
      expect([path, reply.status]).toEqual([path, 401]);
      expect(reply.text).not.toContain('Invalid credentials');
    }
    client.cookies.set('sessionid', 'x'.repeat(32));
    expect((await client.get('/api/pool')).status).toBe(401);
    expect((await client.get('/api/cluster/status')).status).toBe(200);
    await client.close();
  });

  it('asks unsafe methods for the CSRF token and a Referer (S3)', async () => {
    const client = await TestClient.login(fixture.simulator);
    const body = { name: 'csrf' };
    const wrong = await client.post('/api/pool', body, { headers: { 'x-csrftoken': 'wrong' } });
    expect([wrong.status, wrong.text]).toEqual([401, 'CSRF token missing or incorrect.']);
    expect(wrong.headers['content-type']).toContain('application/json');
    const noReferer = await client.post('/api/pool', body, { headers: { referer: '' } });
    expect(noReferer.text).toBe('CSRF token missing or incorrect.');
    expect((await client.post('/api/pool', body)).status).toBe(201);
    expect((await client.get('/api/pool', { headers: { 'x-csrftoken': '', referer: '' } })).status).toBe(200);
    await client.close();
  });

  it('takes the last one of a cookie that is sent twice', async () => {
    const client = await TestClient.login(fixture.simulator);
    const id = client.cookies.get('sessionid');
    const fresh = new TestClient(fixture.simulator);
    const cookie = `sessionid=old; avi-sessionid=old; sessionid=${id}; avi-sessionid=${id}`;
    expect((await fresh.get('/api/pool', { headers: { cookie } })).status).toBe(200);
    await client.close();
    await fresh.close();
  });

  it('ends a session at logout (S7)', async () => {
    const client = await TestClient.login(fixture.simulator);
    expect((await client.call('POST', '/logout')).status).toBe(200);
    expect((await client.get('/api/pool')).status).toBe(401);
    await client.close();
  });

  it('allows many sessions of one user at once', async () => {
    const clients = await Promise.all(Array.from({ length: 9 }, () => TestClient.login(fixture.simulator)));
    const replies = await Promise.all(clients.map((client) => client.get('/api/tenant')));
    expect(replies.map(({ status }) => status)).toEqual(new Array(9).fill(200));
    await Promise.all(clients.map((client) => client.close()));
  });

  it('takes double and trailing slashes (S10)', async () => {
    for (const path of ['//api/pool', '/api/pool/', '//api//pool/?page_size=1', '/api/cluster/']) {
      expect([path, (await fixture.client.get(path)).status]).toEqual([path, 200]);
    }
  });

  it('echoes the version, says what is allowed, and refuses a version that it does not speak (S12)', async () => {
    const { client } = fixture;
    const known = await client.get('/api/pool', { version: '22.1.3' });
    expect(known.headers.avi_api_version).toBe('22.1.3');
    expect(known.headers.allow).toBe('HEAD, POST, GET, OPTIONS');
    expect((await client.get('/api/pool', { version: '' })).headers.avi_api_version).toBe('16_4_2');
    const newer = await client.get('/api/pool', { version: '99.1.1' });
    expect(newer.status).toBe(400);
    expect(newer.text).toContain('Invalid version');
    const options = await client.call('OPTIONS', '/api/tenant/admin');
    expect(options.headers.allow).toBe('HEAD, GET, PUT, PATCH, OPTIONS, DELETE');
    expect((await client.call('HEAD', '/api/tenant/admin')).status).toBe(200);
  });

  it('shows the single objects of the system (S11)', async () => {
    const { client } = fixture;
    const anonymous = new TestClient(fixture.simulator);
    expect((await anonymous.get('/api/initial-data')).body).toMatchObject({ version: { Version: '30.2.1' } });
    expect((await client.get('/api/cluster')).body.uuid).toMatch(/^cluster-/);
    expect((await client.get('/api/cluster/runtime')).body).toMatchObject({
      cluster_state: { state: 'CLUSTER_UP_NO_HA' },
      node_states: [
        { role: 'CLUSTER_LEADER', up_since: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) },
      ],
    });
    expect((await client.get('/api/systemconfiguration')).body).toMatchObject({
      uuid: 'default',
      portal_configuration: { allow_basic_authentication: false },
    });
    await anonymous.close();
  });
});

describe('tokens (S6)', () => {
  const fixture = useSimulator({ now: () => clock.now });

  it('are made, listed, used in place of a password, expire and are deleted', async () => {
    const { client, simulator } = fixture;
    const made = await client.post('/api/user-token', { hours: '240' });
    expect(made.status).toBe(200);
    expect(made.body).toMatchObject({
      username: 'admin',
      uuid: expect.any(String),
      token: expect.any(String),
    });
    const hours = (Date.parse(stringOf(made.body.expires_at)) - clock.now) / 3_600_000;
    expect(hours).toBe(240);

    const list = await client.get('/api/user-token');
    expect(list.body).toMatchObject({ count: 1, results: [{ uuid: made.body.uuid }] });

    const credentials = { username: 'admin', token: stringOf(made.body.token) };
    const other = new TestClient(simulator);
    expect((await other.call('POST', '/login', { body: credentials })).status).toBe(200);

    clock.now += 241 * 3_600_000;
    expect((await other.call('POST', '/login', { body: credentials })).body).toEqual({
      error: 'Invalid credentials',
    });

    const again = await TestClient.login(simulator);
    expect((await again.delete(`/api/user-token/${made.body.uuid}`)).status).toBe(204);
    expect((await again.get('/api/user-token')).body.count).toBe(0);
    expect((await again.delete(`/api/user-token/${made.body.uuid}`)).status).toBe(404);
    await other.close();
    await again.close();
  });

  it('are listed page by page', async () => {
    const client = await TestClient.login(fixture.simulator);
    for (let i = 0; i < 30; i++) await client.post('/api/user-token', { hours: 1 });
    const first = await client.get('/api/user-token');
    expect(first.results).toHaveLength(25);
    const next = stringOf(first.body.next);
    const second = await client.get(next.slice(next.indexOf('/api')));
    expect(second.results).toHaveLength(5);
    expect(second.body.next).toBeUndefined();
    await client.close();
  });
});

describe('expiry (S4, S5)', () => {
  const fixture = useSimulator({ now: () => clock.now, sessionIdleSeconds: 60, sessionMaxSeconds: 300 });

  it('ends idle sessions, keeps used ones, and ends these too in the end', async () => {
    const idle = await TestClient.login(fixture.simulator);
    const busy = await TestClient.login(fixture.simulator);
    for (let i = 0; i < 4; i++) {
      clock.now += minutes(0.9);
      expect((await busy.get('/api/pool')).status).toBe(200);
    }
    expect((await idle.get('/api/pool')).status).toBe(401);
    clock.now += minutes(0.9);
    expect((await busy.get('/api/pool')).status).toBe(200);
    clock.now += minutes(0.9);
    expect((await busy.get('/api/pool')).status).toBe(401);
    await idle.close();
    await busy.close();
  });

  it('answers 419 with fresh cookies, which then work', async () => {
    const client = await TestClient.login(fixture.simulator);
    const before = client.cookies.get('sessionid');
    fixture.simulator.state.sessions.switchAll();
    const reply = await client.get('/api/pool');
    expect([reply.status, reply.body]).toEqual([419, { error: 'Need to switch session' }]);
    expect(client.cookies.get('sessionid')).not.toBe(before);
    expect(client.cookies.get('csrftoken')).toHaveLength(32);
    expect((await client.post('/api/pool', { name: 'after-switch' })).status).toBe(201);
    await client.close();
  });
});

describe('basic authentication (S8)', () => {
  const fixture = useSimulator();
  const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });

  it('is refused unless the portal allows it, and then needs no CSRF token', async () => {
    const anonymous = new TestClient(fixture.simulator);
    expect((await anonymous.get('/api/pool', { headers: basic('admin:admin') })).status).toBe(401);
    fixture.simulator.state.change('systemconfiguration', 'default', {
      portal_configuration: { allow_basic_authentication: true },
    });
    const headers = { ...basic('admin:admin'), 'x-csrftoken': '' };
    const reply = await anonymous.post('/api/pool', { name: 'by-basic' }, { headers });
    expect(reply.status).toBe(201);
    expect(reply.headers['set-cookie']).toContain('sessionid=None');
    const wrong = await anonymous.get('/api/pool', { headers: basic('admin:wrong') });
    expect(wrong.body).toEqual({ error: 'Invalid credentials' });
    await anonymous.close();
  });
});

describe('accounts (S9)', () => {
  const fixture = useSimulator({ now: () => clock.now });

  it('lock after three failures, for half an hour, with another text', async () => {
    await fixture.client.create('user', {
      name: 'jane',
      password: 'secret',
      user_profile_ref: '/api/useraccountprofile?name=Default-User-Account-Profile',
      access: [{ role_ref: '/api/role?name=Tenant-Admin', tenant_ref: '/api/tenant/admin' }],
    });
    const login = async (password: string) => {
      const client = new TestClient(fixture.simulator);
      const reply = await client.call('POST', '/login', { body: { username: 'jane', password } });
      await client.close();
      return [reply.status, reply.body.error];
    };
    for (let i = 0; i < 3; i++) expect(await login('wrong')).toEqual([401, 'Invalid credentials']);
    const [status, text] = await login('secret');
    expect(status).toBe(401);
    expect(text).not.toContain('Invalid credentials');
    clock.now += minutes(31);
    expect(await login('secret')).toEqual([200, undefined]);
  });

  it('never show their passwords, and keep them when a client writes back what it read', async () => {
    // The clock went on: the first session is over.
    const client = await TestClient.login(fixture.simulator);
    const user = (await client.get('/api/user?name=jane')).results[0] ?? {};
    expect(user.password).toBe('<sensitive>');
    expect((await client.put(`/api/user/${user.uuid}`, user)).status).toBe(200);
    const jane = await TestClient.login(fixture.simulator, 'jane', 'secret');
    await jane.close();
    await client.close();
  });
});

describe('plain HTTP without CSRF (S3, S10)', () => {
  const fixture = useSimulator({ tls: false, csrf: false });

  it('needs neither token nor Referer, and sets cookies that are not secure', async () => {
    const client = await TestClient.login(fixture.simulator);
    const reply = await client.post(
      '/api/pool',
      { name: 'p' },
      { headers: { 'x-csrftoken': '', referer: '' } },
    );
    expect(reply.status).toBe(201);
    expect(reply.body.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect([reply.headers['set-cookie']].flat().join()).not.toContain('Secure');
    await client.close();
  });
});

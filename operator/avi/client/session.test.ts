import { expect, test } from 'vitest';
import { sessionCookies } from './cookies.ts';
import { type Credentials, createSession } from './session.ts';
import type { HttpAnswer, HttpRequest } from './transport.ts';

const admin: Credentials = { username: 'admin', password: 'secret' };
const answer = (status: number, text = '', headers: HttpAnswer['headers'] = {}): HttpAnswer => ({
  status,
  text,
  headers,
});
const cookies = { 'set-cookie': ['csrftoken=c; Path=/', 'sessionid=s'] };
const call: HttpRequest = { method: 'GET', path: '/api/pool', headers: [] };

function sessionOver(send: (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>, now = () => 0) {
  return createSession(async (request) => send(request), {
    origin: 'https://c',
    credentials: admin,
    version: '30.2.1',
    now,
  });
}

test('rejected credentials are tried again after 1, 2, 4 … and at most 30 minutes', async () => {
  let time = 0;
  const logins: number[] = [];
  const session = sessionOver(
    () => {
      logins.push(time / 60_000);
      return answer(401, '{"error": "Invalid credentials"}');
    },
    () => time,
  );
  for (; time <= 100 * 60_000; time += 30_000) {
    await expect(session.call(call)).rejects.toMatchObject({ kind: 'relogin', status: 401 });
  }
  expect(logins).toEqual([0, 1, 3, 7, 15, 31, 61, 91]);
});

test('credentials that change during a login are used', async () => {
  const sent: string[] = [];
  const session = sessionOver((request) => {
    if (request.path !== '/login') return answer(200);
    sent.push(request.body ?? '');
    if (sent.length > 1) return answer(200, '{}', cookies);
    session.updateCredentials({ username: 'admin', token: 'new' });
    return answer(401, '{"error": "Invalid credentials"}');
  });
  expect((await session.call(call)).status).toBe(200);
  expect(sent).toEqual(['{"username":"admin","password":"secret"}', '{"username":"admin","token":"new"}']);
});

test('the password is in no message, and does not get in the way of understanding one', async () => {
  for (const password of ['Invalid', 'q"uo\\te']) {
    const text = JSON.stringify({ error: 'Invalid credentials', sent: { password } });
    const session = createSession(async () => answer(401, `no JSON: ${text}`), {
      origin: 'https://c',
      credentials: { username: 'admin', password },
    });
    const error: unknown = await session.call(call).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: 'relogin' });
    expect(String(error)).not.toContain(password);
    expect(String(error)).not.toContain(JSON.stringify(password).slice(1, -1));
  }
});

test('a failed login does not stick', async () => {
  let up = false;
  const session = sessionOver((request) => {
    if (!up) return answer(503, 'INITIALIZING');
    return request.path === '/login' ? answer(200, '{}', cookies) : answer(200);
  });
  await expect(session.call(call)).rejects.toMatchObject({ kind: 'retry', status: 503 });
  up = true;
  expect((await session.call(call)).status).toBe(200);
});

test('a controller without cookies is served without', async () => {
  const headers: (readonly string[])[] = [];
  const session = sessionOver((request) => {
    headers.push(request.headers);
    return answer(200, '{}');
  });
  await session.call(call);
  expect(headers[1]).not.toContain('Cookie');
  expect(headers[1]).not.toContain('X-CSRFToken');
});

test('a version that the controller does not tell is not made up', async () => {
  const session = createSession(
    async ({ path }) => (path === '/login' ? answer(200, '{}', cookies) : answer(200, '{"version": {}}')),
    { origin: 'https://c', credentials: admin },
  );
  await expect(session.apiVersion()).rejects.toMatchObject({ kind: 'retry' });
});

test('sessionCookies', () => {
  const full = ['csrftoken=c=1; Path=/', 'sessionid=old; HttpOnly', 'avi-sessionid=new; HttpOnly'];
  expect(sessionCookies(full)).toEqual({ csrf: 'c=1', session: 'new' });
  expect(sessionCookies(['csrftoken=c', 'sessionid=s'])).toEqual({ csrf: 'c', session: 's' });
  expect(sessionCookies('csrftoken=c')).toBeUndefined();
  expect(sessionCookies(undefined)).toBeUndefined();
});

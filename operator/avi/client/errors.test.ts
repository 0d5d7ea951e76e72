import { describe, expect, test } from 'vitest';
import { classify, connectionError, retryAfterSeconds } from './errors.ts';

describe('classify (avi-api.md 2.7)', () => {
  test.each<[number, string, string, string]>([
    [400, 'No available free IPs in network net1', 'POST', 'retry'],
    [400, 'VrfContext not found', 'POST', 'retry'],
    [400, 'VrfContext object not found!', 'POST', 'retry'],
    [400, 'Network object not found', 'POST', 'retry'],
    [400, 'Pool object not found!', 'POST', 'reread'],
    [400, "Changing an existing VIP's vip_id is not supported", 'PUT', 'final'],
    [400, 'If a new preferred IP is needed, please recreate the VIP', 'PUT', 'final'],
    [400, 'Cannot modify VrfContext', 'PUT', 'final'],
    [400, 'Invalid value', 'POST', 'final'],
    [400, "Cannot delete, object is referred by: ['Pool p']", 'DELETE', 'retry'],
    [401, 'Invalid credentials', 'POST', 'relogin'],
    [401, 'CSRF token missing or incorrect.', 'POST', 'relogin'],
    [403, "User 'u' is not authorized to read on resource pool in tenant t", 'GET', 'final'],
    [403, "Tenant 't' does not exist!", 'GET', 'retry'],
    [403, 'Configuration is disallowed during upgrade', 'PUT', 'retry'],
    [403, "Cannot delete, object is referred by: ['Pool p']", 'DELETE', 'retry'],
    [403, 'Cannot delete system default object', 'DELETE', 'final'],
    [404, 'VsVip object not found!', 'PUT', 'reread'],
    [404, 'Pool object not found!', 'POST', 'reread'],
    [405, "Method 'DELETE' not allowed.", 'DELETE', 'final'],
    [408, '', 'GET', 'retry'],
    [409, 'Pool with this Name, Tenant ref and Cloud ref already exists.', 'POST', 'reread'],
    [412, 'Need to reload object data VsVip', 'PUT', 'reread'],
    [400, 'Concurrent Update Error', 'PUT', 'reread'],
    [419, 'Need to switch session', 'GET', 'relogin'],
    [422, '', 'POST', 'final'],
    [429, '', 'GET', 'retry'],
    [500, 'Bad pb: no addr', 'POST', 'final'],
    [500, 'Import error: certificate has no common_name', 'POST', 'final'],
    [500, 'Internal server error', 'POST', 'retry'],
    [501, '', 'GET', 'retry'],
    [502, '<html>Bad Gateway</html>', 'GET', 'retry'],
    [503, 'INITIALIZING', 'GET', 'retry'],
    [504, '', 'GET', 'retry'],
    [302, '', 'GET', 'retry'],
    [200, '', 'GET', 'retry'],
    [201, '', 'POST', 'reread'],
  ])('%i "%s" on %s → %s', (status, text, method, kind) => {
    for (const body of [text, JSON.stringify({ error: text }), JSON.stringify({ detail: text })]) {
      expect(classify(status, body, method)).toMatchObject({ kind, status });
    }
  });

  test('the message is the text of the controller', () => {
    const message = (body: unknown) =>
      classify(400, typeof body === 'string' ? body : JSON.stringify(body), 'POST').message;
    expect(message({ error: 'no' })).toBe('no');
    expect(message({ error: 'no', obj_name: 'p' })).toBe('no (p)');
    expect(message({ error: 'p is bad', obj_name: 'p' })).toBe('p is bad');
    expect(message({ error: '{"vh_matches": "bad"}' })).toBe('{"vh_matches": "bad"}');
    expect(message({ error: { name: ['bad'] } })).toBe('{"name":["bad"]}');
    expect(message({ detail: 'not allowed' })).toBe('not allowed');
    expect(message({ other: 1 })).toBe('{"other":1}');
    expect(message(' plain ')).toBe('plain');
    expect(message('{broken')).toBe('{broken');
    expect(message('')).toBe('The controller answered POST with status 400');
    expect(message('x'.repeat(10_000))).toHaveLength(500);
  });

  test('without secrets', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----';
    const echo = JSON.stringify({
      error: `bad: {"key": "${pem}", "key_passphrase": "abc\\"def", "client_secret":'s', "name": "n"} ${pem} hunter2`,
    });
    const { message } = classify(400, echo, 'POST', { secrets: ['hunter2'] });
    expect(message).toBe(
      `bad: {"key": "<removed>", "key_passphrase": "<removed>", "client_secret":"<removed>", "name": "n"} <removed> <removed>`,
    );
    const cut = classify(
      400,
      `password=abc&x=1; avi-sessionid=xyz; -----BEGIN RSA PRIVATE KEY-----\nMII`,
      'POST',
    );
    expect(cut.message).toBe('password=<removed>&x=1; avi-sessionid=<removed>; <removed>');
    expect(classify(400, 'key: too short', 'POST').message).toBe('key: too short');
  });
});

test('retryAfterSeconds', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  expect(retryAfterSeconds('30', now)).toBe(30);
  expect(retryAfterSeconds('Thu, 01 Jan 2026 00:01:30 GMT', now)).toBe(90);
  expect(retryAfterSeconds('Thu, 01 Jan 2020 00:00:00 GMT', now)).toBe(0);
  expect(retryAfterSeconds('soon', now)).toBeUndefined();
  expect(retryAfterSeconds(undefined, now)).toBeUndefined();
});

test('connectionError says what happened, also for errors without text', () => {
  const refused = Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' });
  expect(connectionError(refused, 'https://c')).toMatchObject({
    kind: 'retry',
    status: 0,
    message: 'No answer from https://c: ECONNREFUSED',
    cause: refused,
  });
  const untrusted = Object.assign(new Error('x'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  expect(connectionError(untrusted, 'https://c').message).toContain(
    'not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)',
  );
});

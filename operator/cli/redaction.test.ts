import { expect, it } from 'vitest';
import { redacted } from './redaction.ts';

const PASSWORD = 'correct horse "battery"';

it('known secrets are nowhere, in whatever form', () => {
  const forms = [
    PASSWORD,
    JSON.stringify({ text: PASSWORD }),
    encodeURIComponent(PASSWORD),
    Buffer.from(PASSWORD).toString('base64'),
  ];
  for (const form of forms)
    expect(redacted(`before ${form} after`, [PASSWORD])).toMatch(/^before .*<removed>.* after$/);
});

it.each([
  ['-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----', 'abc'],
  ['-----BEGIN PRIVATE KEY-----\ncut off', 'cut off'],
  ['{"password":"hunter2"}', 'hunter2'],
  ['{"authtoken": "t-o-k"}', 't-o-k'],
  ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnop'],
  ['cookie=avi-sessionid=s3ss10n; path=/', 's3ss10n'],
  ['GET /x?token=abc123&y=1', 'abc123'],
])('%j loses its secret though nobody knows it', (text, secret) => {
  expect(redacted(text, [])).not.toContain(secret);
});

it('leaves ordinary text, and short words that happen to be a password', () => {
  const text =
    '{"tenant": "admin", "key": "pool/admin/p"}\n-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----';
  expect(redacted(text, ['admin'])).toBe(text);
});

import { describe, expect, it } from 'vitest';
import {
  errorFromAnswer,
  errorFromStatus,
  isConflict,
  isExpired,
  isNotFound,
  parseRetryAfter,
} from './errors.ts';
import { statusObject } from './testing/fake-api.ts';

const answer = (status: number, body: string, headers = {}) =>
  errorFromAnswer(status, headers, body, 'GET /x');

describe('errors of the API', () => {
  it('carry status, reason and message', () => {
    const error = answer(404, JSON.stringify(statusObject(404, 'NotFound')));
    expect(error).toMatchObject({ status: 404, reason: 'NotFound', fromApi: true, retryable: false });
    expect(error.message).toBe('GET /x: 404 NotFound: it is NotFound');
    expect(isNotFound(error)).toBe(true);
  });

  it('are told from those of a proxy', () => {
    expect(answer(404, '404 page not found\n')).toMatchObject({ reason: 'NotFound', fromApi: true });
    expect(answer(404, '<html>')).toMatchObject({ fromApi: false, message: 'GET /x: HTTP 404' });
    expect(isNotFound(answer(404, '<html>'))).toBe(false);
    expect(isNotFound(answer(404, '{"kind":"Other"}'))).toBe(false);
    expect(answer(502, '{ cut').status).toBe(502);
  });

  it.each([
    [408, true],
    [429, true],
    [500, true],
    [503, true],
    [400, false],
    [403, false],
    [409, false],
    [422, false],
  ])('%i is worth a retry: %s', (status, retryable) => {
    expect(answer(status, '').retryable).toBe(retryable);
  });

  it('know the wait that was asked for', () => {
    expect(answer(429, '', { 'retry-after': '3' }).retryAfter).toBe(3000);
    const body = { ...statusObject(429, 'TooManyRequests'), details: { retryAfterSeconds: 2 } };
    expect(answer(429, JSON.stringify(body)).retryAfter).toBe(2000);
    expect(answer(429, '').retryAfter).toBeUndefined();
    const now = Date.parse('2026-01-01T00:00:00Z');
    expect(parseRetryAfter('Thu, 01 Jan 2026 00:00:10 GMT', now)).toBe(10_000);
    expect(parseRetryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0);
    expect(parseRetryAfter('soon', now)).toBeUndefined();
  });

  it('of a watch are read from its ERROR event', () => {
    const error = errorFromStatus(statusObject(410, 'Expired'), 'watch /x');
    expect(error).toMatchObject({ status: 410, reason: 'Expired', fromApi: true });
    expect(isExpired(error)).toBe(true);
    expect(errorFromStatus(null, 'watch /x')).toMatchObject({
      status: 500,
      reason: 'Unknown',
      fromApi: false,
    });
  });

  it('are classified', () => {
    expect(isExpired(answer(410, ''))).toBe(true);
    expect(isConflict(answer(409, ''))).toBe(true);
    expect(isConflict(new Error('x'))).toBe(false);
    expect(isExpired(new Error('x'))).toBe(false);
  });
});

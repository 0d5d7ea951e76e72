import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AviError } from './api.ts';
import { Breaker, backoff, isOutage } from './outage.ts';

const timing = { first: 100, most: 1000 };

describe('backoff', () => {
  it('doubles up to the most, between half and all of it', () => {
    const all = [1, 2, 3, 4, 5, 50].map((failures) => backoff(timing, failures, () => 1));
    expect(all).toEqual([100, 200, 400, 800, 1000, 1000]);
    expect(backoff(timing, 3, () => 0)).toBe(200);
  });
});

describe('isOutage', () => {
  it.each<[AviError, boolean]>([
    [new AviError('retry', 0, 'connection refused'), true],
    [new AviError('retry', 503, ''), true],
    [new AviError('retry', 429, ''), true],
    [new AviError('relogin', 401, ''), true],
    [new AviError('retry', 403, 'Configuration is disallowed during upgrade'), true],
    [new AviError('retry', 403, "Tenant 't' does not exist!"), false],
    [new AviError('retry', 403, 'Cannot delete, object is referred by'), false],
    [new AviError('retry', 500, ''), false],
    [new AviError('retry', 400, 'No available free IPs'), false],
    [new AviError('final', 400, ''), false],
  ])('%s → %s', (error, outage) => {
    expect(isOutage(error)).toBe(outage);
  });

  it('is no matter of other errors', () => {
    expect(isOutage(new Error('bug'))).toBe(false);
  });
});

describe('Breaker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('opens after failures in a row, probes with one call, and closes when that got through', () => {
    const probe = vi.fn();
    const breaker = new Breaker(timing, () => 1, probe);
    expect(breaker.failed(undefined)).toBe(false);
    expect(breaker.failed(undefined)).toBe(false);
    expect(breaker.limit(8)).toBe(8);
    expect(breaker.failed(undefined)).toBe(true);
    expect(breaker.limit(8)).toBe(0);
    vi.advanceTimersByTime(100);
    expect(probe).toHaveBeenCalledOnce();
    expect(breaker.limit(8)).toBe(1);
    expect(breaker.failed(undefined)).toBe(true);
    vi.advanceTimersByTime(199);
    expect(breaker.limit(8)).toBe(0);
    vi.advanceTimersByTime(1);
    expect(breaker.limit(8)).toBe(1);
    expect(breaker.succeeded()).toBe(true);
    expect(breaker.limit(8)).toBe(8);
    expect(breaker.succeeded()).toBe(false);
  });

  it('a success in between starts the count anew', () => {
    const breaker = new Breaker(
      timing,
      () => 1,
      () => undefined,
    );
    for (let i = 0; i < 10; i++) {
      expect(breaker.failed(undefined)).toBe(false);
      expect(breaker.failed(undefined)).toBe(false);
      breaker.succeeded();
    }
    expect(breaker.isClosed).toBe(true);
  });

  it('does what the controller asks: pauses at once, and so long', () => {
    const breaker = new Breaker(
      timing,
      () => 1,
      () => undefined,
    );
    expect(breaker.failed(30)).toBe(true);
    vi.advanceTimersByTime(29_999);
    expect(breaker.limit(8)).toBe(0);
    vi.advanceTimersByTime(1);
    expect(breaker.limit(8)).toBe(1);
  });

  it('does not probe after the end', () => {
    const probe = vi.fn();
    const breaker = new Breaker(timing, () => 1, probe);
    breaker.failed(1);
    breaker.stop();
    vi.advanceTimersByTime(10_000);
    expect(probe).not.toHaveBeenCalled();
  });
});

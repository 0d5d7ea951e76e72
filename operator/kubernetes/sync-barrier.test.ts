import { describe, expect, it } from 'vitest';
import { SyncBarrier } from './sync-barrier.ts';

describe('SyncBarrier', () => {
  it('opens when every member has arrived', async () => {
    const barrier = new SyncBarrier();
    const a = barrier.add('a');
    const b = barrier.add('b');
    const opened: string[] = [];
    const waiting = barrier.wait().then(() => opened.push('open'));
    expect(barrier.pending).toEqual(['a', 'b']);
    b();
    b();
    await Promise.resolve();
    expect(barrier.open).toBe(false);
    expect(opened).toEqual([]);
    a();
    await waiting;
    expect(barrier.open).toBe(true);
    expect(barrier.pending).toEqual([]);
    await barrier.wait();
  });

  it('gives up waiting with the reason of the signal', async () => {
    const barrier = new SyncBarrier();
    barrier.add('a');
    const control = new AbortController();
    const waiting = barrier.wait(control.signal);
    control.abort(new Error('stopping'));
    await expect(waiting).rejects.toThrow('stopping');
    await expect(barrier.wait(control.signal)).rejects.toThrow('stopping');
  });

  it('is open without members', async () => {
    await new SyncBarrier().wait();
  });
});

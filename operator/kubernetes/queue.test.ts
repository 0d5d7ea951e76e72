import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QueueOptions, type QueueTimers, WorkQueue } from './queue.ts';

/** A clock that moves only when told to. */
class ManualTimers implements QueueTimers {
  time = 0;
  #timers: { at: number; run: () => void }[] = [];
  now = () => this.time;
  after = (ms: number, run: () => void) => {
    const timer = { at: this.time + ms, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((t) => t !== timer);
    };
  };
  soon = (run: () => void) => queueMicrotask(run);
  get pending(): number[] {
    return this.#timers.map((t) => t.at).sort((a, b) => a - b);
  }
  async advance(ms: number): Promise<void> {
    const until = this.time + ms;
    for (;;) {
      const next = this.#timers.filter((t) => t.at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#timers = this.#timers.filter((t) => t !== next);
      this.time = next.at;
      next.run();
      await settle();
    }
    this.time = until;
    await settle();
  }
}

async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

/** Work that ends when the test says so. */
function heldWork() {
  const started: string[] = [];
  const open = new Map<string, { resolve: () => void; reject: (error: unknown) => void }>();
  return {
    started,
    process: (key: string) => {
      started.push(key);
      return new Promise<void>((resolve, reject) => open.set(key, { resolve, reject }));
    },
    async finish(key: string, error?: unknown) {
      const held = open.get(key);
      if (held === undefined) throw new Error(`${key} is not in work`);
      open.delete(key);
      if (error === undefined) held.resolve();
      else held.reject(error);
      await settle();
    },
  };
}

function setup(options: Partial<QueueOptions<string>> = {}) {
  const timers = new ManualTimers();
  const work = heldWork();
  const queue = new WorkQueue<string>({
    process: work.process,
    concurrency: 1,
    backoff: { baseMs: 100, maxMs: 1000 },
    timers,
    random: () => 1,
    ...options,
  });
  return { timers, work, queue };
}

describe('WorkQueue', () => {
  it('keeps one entry per key', async () => {
    const { queue, work } = setup();
    queue.add('a');
    queue.add('a');
    queue.add('b');
    queue.add('b', 'bulk');
    await settle();
    await work.finish('a');
    await work.finish('b');
    expect(work.started).toEqual(['a', 'b']);
    expect(queue.size).toBe(0);
  });

  it('runs a key once more when it was added while in work, and never twice at a time', async () => {
    const { queue, work } = setup({ concurrency: 4 });
    queue.add('a');
    await settle();
    queue.add('a');
    queue.add('a');
    await settle();
    expect(work.started).toEqual(['a']);
    await work.finish('a');
    expect(work.started).toEqual(['a', 'a']);
    await work.finish('a');
    expect(queue.size).toBe(0);
  });

  it('works no more keys at a time than allowed', async () => {
    const { queue, work } = setup({ concurrency: 2 });
    for (const key of ['a', 'b', 'c', 'd']) queue.add(key);
    await settle();
    expect(work.started).toEqual(['a', 'b']);
    expect(queue.stats).toMatchObject({ active: 2, waiting: 2 });
    await work.finish('b');
    expect(work.started).toEqual(['a', 'b', 'c']);
  });

  it('puts changes before bulk, and lets no lane starve', async () => {
    const { queue, work } = setup({ process: async () => {} });
    const order: string[] = [];
    const q = new WorkQueue<string>({
      process: async (key) => {
        order.push(key);
        // A new change for each one done: without a rule, bulk would never come.
        if (order.length < 40) q.add(`change-${order.length}`);
      },
      concurrency: 1,
      backoff: { baseMs: 1, maxMs: 1 },
    });
    for (let i = 0; i < 4; i++) q.add(`bulk-${i}`, 'bulk');
    q.add('change-0');
    await q.idle();
    expect(order[0]).toBe('change-0');
    const positions = [0, 1, 2, 3].map((i) => order.indexOf(`bulk-${i}`));
    expect(positions).toEqual([8, 17, 26, 35]);
    await queue.stop();
    expect(work.started).toEqual([]);
  });

  it('moves a bulk key up when it is added as a change', async () => {
    const { queue, work } = setup();
    queue.add('first');
    await settle();
    for (const key of ['a', 'b', 'c']) queue.add(key, 'bulk');
    queue.add('c', 'change');
    await work.finish('first');
    expect(work.started).toEqual(['first', 'c']);
  });

  it('waits longer after each failure, up to the maximum, and starts over after success', async () => {
    const delays: number[] = [];
    const { queue, work, timers } = setup({ onFailure: (_k, _e, _n, delay) => delays.push(delay) });
    queue.add('a');
    await settle();
    for (let i = 0; i < 6; i++) {
      await work.finish('a', new Error('no'));
      expect(queue.stats).toMatchObject({ delayed: 1, waiting: 0, active: 0 });
      await timers.advance(1000);
    }
    expect(delays).toEqual([100, 200, 400, 800, 1000, 1000]);
    await work.finish('a');
    queue.add('a');
    await settle();
    await work.finish('a', new Error('no'));
    expect(delays.at(-1)).toBe(100);
  });

  it('takes a random part of the back-off, so that failures do not come back together', async () => {
    const delays: number[] = [];
    const { queue, work } = setup({
      random: () => 0.25,
      onFailure: (_k, _e, _n, delay) => delays.push(delay),
    });
    queue.add('a');
    await settle();
    await work.finish('a', new Error('no'));
    expect(delays).toEqual([25]);
  });

  it('waits at least as long as the error asks', async () => {
    const { queue, work, timers } = setup();
    queue.add('a');
    await settle();
    await work.finish('a', Object.assign(new Error('slow down'), { retryAfter: 5000 }));
    expect(timers.pending).toEqual([5100]);
    await timers.advance(5099);
    expect(work.started).toEqual(['a']);
    await timers.advance(1);
    expect(work.started).toEqual(['a', 'a']);
  });

  it('lets other keys work while one waits, and does not shorten its wait when it is added', async () => {
    const { queue, work, timers } = setup();
    queue.add('bad');
    await settle();
    await work.finish('bad', new Error('no'));
    queue.add('bad');
    queue.add('good');
    await settle();
    expect(work.started).toEqual(['bad', 'good']);
    await work.finish('good');
    await timers.advance(100);
    expect(work.started).toEqual(['bad', 'good', 'bad']);
    await work.finish('bad');
    expect(queue.size).toBe(0);
  });

  it('ends back-offs on request', async () => {
    const { queue, work, timers } = setup({ concurrency: 2 });
    queue.add('a');
    queue.add('b');
    await settle();
    await work.finish('a', new Error('no'));
    await work.finish('b', new Error('no'));
    queue.retryNow('a');
    await settle();
    expect(work.started).toEqual(['a', 'b', 'a']);
    queue.retryNow();
    await settle();
    expect(work.started).toEqual(['a', 'b', 'a', 'b']);
    expect(timers.pending).toEqual([]);
  });

  it('is idle only when nothing waits, works or backs off', async () => {
    const { queue, work, timers } = setup();
    let idle = false;
    queue.add('a');
    const whenIdle = queue.idle().then(() => {
      idle = true;
    });
    await settle();
    await work.finish('a', new Error('no'));
    expect(idle).toBe(false);
    await timers.advance(100);
    await work.finish('a');
    await whenIdle;
    expect(idle).toBe(true);
    await queue.idle();
  });

  it('knows how old its oldest wish is', async () => {
    const { queue, work, timers } = setup();
    expect(queue.stats.oldestMs).toBe(0);
    queue.add('a');
    queue.add('b');
    await timers.advance(30);
    expect(queue.stats.oldestMs).toBe(30);
    await work.finish('a');
    expect(queue.stats.oldestMs).toBe(0);
    queue.add('b');
    await timers.advance(12);
    expect(queue.stats.oldestMs).toBe(12);
  });

  it('stops: drops what waits, waits for what works, takes nothing more', async () => {
    const { queue, work, timers } = setup({ concurrency: 2 });
    for (const key of ['a', 'b', 'c']) queue.add(key);
    await settle();
    await work.finish('b', new Error('no'));
    let stopped = false;
    const stopping = queue.stop().then(() => {
      stopped = true;
    });
    queue.add('d');
    await settle();
    expect(stopped).toBe(false);
    await work.finish('a');
    await work.finish('c');
    await stopping;
    await timers.advance(10_000);
    expect(work.started).toEqual(['a', 'b', 'c']);
    expect(queue.size).toBe(0);
  });

  it('holds work back while paused', async () => {
    const { queue, work } = setup();
    queue.pause();
    queue.add('a');
    await settle();
    expect(work.started).toEqual([]);
    queue.resume();
    await settle();
    expect(work.started).toEqual(['a']);
  });

  it('does the work of every wish at least once after it, whatever the order (property)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            key: fc.constantFrom('a', 'b', 'c', 'd'),
            priority: fc.constantFrom('change' as const, 'bulk' as const),
            fails: fc.boolean(),
            turns: fc.nat(3),
          }),
          { maxLength: 40 },
        ),
        fc.integer({ min: 1, max: 3 }),
        async (steps, concurrency) => {
          const wanted = new Map<string, number>();
          const done = new Map<string, number>();
          const inWork = new Set<string>();
          const failing = new Set<string>(steps.filter((s) => s.fails).map((s) => s.key));
          let overlap = false;
          let most = 0;
          const queue = new WorkQueue<string>({
            concurrency,
            backoff: { baseMs: 0, maxMs: 0 },
            async process(key) {
              if (inWork.has(key)) overlap = true;
              inWork.add(key);
              most = Math.max(most, inWork.size);
              const seen = wanted.get(key) ?? 0;
              await Promise.resolve();
              inWork.delete(key);
              if (failing.delete(key)) throw new Error('once');
              done.set(key, seen);
            },
          });
          for (const [index, step] of steps.entries()) {
            wanted.set(step.key, index + 1);
            queue.add(step.key, step.priority);
            for (let i = 0; i < step.turns; i++) await Promise.resolve();
          }
          await queue.idle();
          expect(done).toEqual(wanted);
          expect(overlap).toBe(false);
          expect(most).toBeLessThanOrEqual(concurrency);
        },
      ),
      { numRuns: 100 },
    );
  });
});

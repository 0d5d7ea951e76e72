import { describe, expect, it } from 'vitest';
import type { ObjectKey } from '../model/types.ts';
import { Dependents } from './dependents.ts';
import { KeyQueue } from './key-queue.ts';

const key = (name: string | number): ObjectKey => `pool/admin/${name}`;

function drain(queue: KeyQueue): string[] {
  const out: string[] = [];
  for (let next = queue.next(); next !== undefined; next = queue.next())
    out.push(next.key.slice('pool/admin/'.length));
  return out;
}

describe('KeyQueue', () => {
  it('is first in, first out, each key once', () => {
    const queue = new KeyQueue();
    for (const name of ['a', 'b', 'a', 'c']) queue.push(key(name), 'bulk');
    expect(queue.size).toBe(3);
    expect(drain(queue)).toEqual(['a', 'b', 'c']);
    expect(queue.size).toBe(0);
  });

  it('serves changes first; a key moves up, never down', () => {
    const queue = new KeyQueue();
    queue.push(key('a'), 'bulk');
    queue.push(key('b'), 'bulk');
    queue.push(key('c'), 'change');
    queue.push(key('b'), 'change');
    queue.push(key('c'), 'bulk');
    expect(queue.next()).toEqual({ key: key('c'), lane: 'change' });
    expect(drain(queue)).toEqual(['b', 'a']);
  });

  it('lets the bulk through although changes never end', () => {
    const queue = new KeyQueue();
    queue.push(key('bulk'), 'bulk');
    let turns = 0;
    for (;;) {
      queue.push(key(turns++), 'change');
      if (queue.next()?.lane === 'bulk') break;
    }
    expect(turns).toBeLessThanOrEqual(8);
  });

  it('forgets removed keys, which may come again', () => {
    const queue = new KeyQueue();
    queue.push(key('a'), 'bulk');
    queue.push(key('b'), 'bulk');
    queue.remove(key('a'));
    expect(queue.has(key('a'))).toBe(false);
    queue.push(key('c'), 'bulk');
    queue.push(key('a'), 'change');
    expect(drain(queue)).toEqual(['a', 'b', 'c']);
  });

  it('keeps order over many', () => {
    const queue = new KeyQueue();
    const names = Array.from({ length: 5000 }, (_, i) => String(i));
    const out: string[] = [];
    for (const name of names) {
      queue.push(key(name), 'bulk');
      if (Number(name) % 3 === 0) out.push(queue.next()?.key.slice('pool/admin/'.length) ?? '');
    }
    expect([...out, ...drain(queue)]).toEqual(names);
  });
});

describe('Dependents', () => {
  it('go on when all that they wait for has arrived', () => {
    const dependents = new Dependents<string>();
    dependents.wait(key('x'), ['a', 'b']);
    dependents.wait(key('y'), ['b']);
    expect(dependents.arrived('b')).toEqual([key('y')]);
    expect([...dependents.waiting()]).toEqual([key('x')]);
    expect(dependents.arrived('a')).toEqual([key('x')]);
    expect([...dependents.waiting()]).toEqual([]);
    expect(dependents.arrived('a')).toEqual([]);
  });

  it('look again when something else happened to one of them', () => {
    const dependents = new Dependents<string>();
    dependents.wait(key('x'), ['a', 'b']);
    expect(dependents.release('a')).toEqual([key('x')]);
    expect([...dependents.waiting()]).toEqual([]);
    expect(dependents.arrived('b')).toEqual([]);
  });

  it('are forgotten when they are looked at for another reason', () => {
    const dependents = new Dependents<string>();
    dependents.wait(key('x'), ['a']);
    dependents.forget(key('x'));
    expect(dependents.arrived('a')).toEqual([]);
  });

  it('that only watch do not wait, but hear of it', () => {
    const dependents = new Dependents<string>();
    dependents.watch(key('x'), ['a', 'b']);
    expect([...dependents.waiting()]).toEqual([]);
    expect(dependents.arrived('a')).toEqual([key('x')]);
    expect(dependents.arrived('b')).toEqual([key('x')]);
  });
});

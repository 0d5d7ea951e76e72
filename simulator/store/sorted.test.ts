import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedList } from './sorted.ts';

it('is what a sorted array is, after any additions and removals', () => {
  const step = fc.record({ add: fc.boolean(), value: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 2_000 }), fc.nat(50), (steps, from) => {
      const list = new SortedList<{ value: number }>((a, b) => a.value - b.value);
      const present = new Map<number, { value: number }>();
      for (const { add, value } of steps) {
        const known = present.get(value);
        if (add && known === undefined) {
          const item = { value };
          present.set(value, item);
          list.add(item);
        } else if (!add) {
          expect(list.delete(known ?? { value })).toBe(known !== undefined);
          present.delete(value);
        }
      }
      const expected = [...present.values()].sort((a, b) => a.value - b.value);
      expect(list.size).toBe(expected.length);
      expect([...list]).toEqual(expected);
      expect(list.slice(from, from + 30)).toEqual(expected.slice(from, from + 30));
    }),
    { numRuns: 50 },
  );
});

it('keeps its order over many chunks', () => {
  const list = new SortedList<number>((a, b) => a - b);
  const values = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 20_000);
  for (const value of values) list.add(value);
  expect(list.slice(12_345, 12_350)).toEqual([12_345, 12_346, 12_347, 12_348, 12_349]);
  for (let i = 0; i < 20_000; i += 2) list.delete(i);
  expect(list.size).toBe(10_000);
  expect(list.slice(5_000, 5_002)).toEqual([10_001, 10_003]);
  expect(list.slice(9_999, 20_000)).toEqual([19_999]);
});

import { expect, it } from 'vitest';
import { clockFinding } from './clock.ts';
import { addressValue, rangesOf, sizeOf } from './ranges.ts';

it.each<[string, bigint | undefined]>([
  ['0.0.0.1', 1n],
  ['10.10.0.0', 168_427_520n],
  ['::1', (1n << 128n) + 1n],
  ['fd00::', (1n << 128n) + (0xfd00n << 112n)],
  ['::ffff:1.2.3.4', (1n << 128n) + 0xffff01020304n],
  ['nonsense', undefined],
])('%s is %s', (text, value) => {
  expect(addressValue(text)).toBe(value);
});

const range = (begin: string, end: string) => ({ begin: { addr: begin }, end: { addr: end } });

it('ranges for VIPs count, in either shape, those for engines do not', () => {
  const network = {
    configured_subnets: [
      {
        static_ip_ranges: [
          { range: range('10.0.0.1', '10.0.0.10'), type: 'STATIC_IPS_FOR_VIP' },
          { range: range('10.0.0.11', '10.0.0.20'), type: 'STATIC_IPS_FOR_SE' },
        ],
      },
      { static_ranges: [range('10.1.0.1', '10.1.0.1')] },
      {},
    ],
  };
  expect(rangesOf(network).map(sizeOf)).toEqual([10n, 1n]);
  expect(rangesOf({})).toEqual([]);
});

it.each<[number, string]>([
  [0, 'pass'],
  [2_000, 'pass'],
  [10_000, 'warn'],
  [-10_000, 'warn'],
  [120_000, 'fail'],
  [-120_000, 'fail'],
])('a clock that is %d ms off: %s', (offset, state) => {
  const now = Date.UTC(2026, 0, 1);
  const date = new Date(now + offset).toUTCString();
  expect(clockFinding('c', 'it', date, now, now).state).toBe(state);
  expect(clockFinding('c', 'it', undefined, now, now).state).toBe('skip');
});

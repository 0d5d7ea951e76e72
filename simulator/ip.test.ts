import { isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, formatAddress, lastOf, parseAddress, parseSubnet } from './ip.ts';

describe('addresses', () => {
  it.each([
    ['10.10.0.1', '10.10.0.1'],
    ['255.255.255.255', '255.255.255.255'],
    ['::', '::'],
    ['::1', '::1'],
    ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['fd00:0:0:1::', 'fd00:0:0:1::'],
    ['::ffff:10.1.2.3', '::ffff:a01:203'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
  ])('reads %s and writes %s', (text, canonical) => {
    const address = parseAddress(text);
    expect(address && formatAddress(address)).toBe(canonical);
  });

  it.each(['', '10.10.0', '10.10.0.256', '1::2::3', 'host', '10.0.0.0/8'])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), (value) => {
        const text = formatAddress({ family: 'V6', value });
        expect(isIPv6(text)).toBe(true);
        expect(parseAddress(text)).toEqual({ family: 'V6', value });
      }),
    );
  });
});

describe('subnets', () => {
  it('know their bounds', () => {
    const subnet = parseSubnet('10.10.3.7/16');
    expect(formatAddress({ family: 'V4', value: subnet.base })).toBe('10.10.0.0');
    expect(formatAddress({ family: 'V4', value: lastOf(subnet) })).toBe('10.10.255.255');
    expect(contains(subnet, parseAddress('10.10.255.255') ?? { family: 'V4', value: 0n })).toBe(true);
    expect(contains(subnet, parseAddress('10.11.0.0') ?? { family: 'V4', value: 0n })).toBe(false);
    expect(contains(subnet, parseAddress('::1') ?? { family: 'V4', value: 0n })).toBe(false);
  });

  it.each(['10.0.0.0', '10.0.0.0/33', '10.0.0.0/x', 'host/8', 'fd00::/129'])('refuses %j', (text) => {
    expect(() => parseSubnet(text)).toThrow('is not a subnet');
  });
});

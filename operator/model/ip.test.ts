import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyOf, networkPrefix, parseCidr, prefixAsWritten } from './ip.ts';

it.each([
  ['10.0.0.1', 'V4'],
  ['fd00::1', 'V6'],
  ['::ffff:10.0.0.1', 'V6'],
  ['010.0.0.1', undefined],
  ['10.0.0', undefined],
  ['host', undefined],
  ['', undefined],
])('family of %s', (text, family) => {
  expect(familyOf(text)).toBe(family);
});

describe('CIDRs', () => {
  it.each([
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/08',
    '10.0.0.0/-1',
    'fd00::/129',
    'fe80::1%eth0/64',
    '/8',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });

  it.each([
    ['10.10.3.4/16', '10.10.0.0', 16],
    ['10.10.3.4/20', '10.10.0.0', 20],
    ['10.10.255.4/20', '10.10.240.0', 20],
    ['255.255.255.255/0', '0.0.0.0', 0],
    ['10.1.2.3/32', '10.1.2.3', 32],
    ['fd00:10:244:2::1/64', 'fd00:10:244:2::', 64],
    ['FD00:0:0:1:0:0:0:1/128', 'fd00:0:0:1::1', 128],
    ['2001:db8:0:1:1:1:1:1/127', '2001:db8:0:1:1:1:1:0', 127],
    ['2001:db8:1234:5678::/36', '2001:db8:1000::', 36],
    ['::1/0', '::', 0],
    ['1:0:0:2:0:0:0:3/128', '1:0:0:2::3', 128],
    ['::ffff:10.1.2.3/128', '::ffff:a01:203', 128],
  ])('network of %s', (text, address, mask) => {
    const cidr = parseCidr(text);
    if (cidr === undefined) throw new Error('no CIDR');
    expect(networkPrefix(cidr)).toEqual({ ip_addr: { addr: address, type: cidr.family }, mask });
    expect(prefixAsWritten(cidr).ip_addr.addr).toBe(text.split('/')[0]);
  });

  it('a network is the network of itself', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.integer({ min: 0, max: 128 }), (address, mask) => {
        const cidr = parseCidr(`${address}/${mask}`);
        if (cidr === undefined) throw new Error(`no CIDR: ${address}`);
        const network = networkPrefix(cidr);
        const again = parseCidr(`${network.ip_addr.addr}/${mask}`);
        if (again === undefined) throw new Error(`no address: ${network.ip_addr.addr}`);
        expect(networkPrefix(again)).toEqual(network);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { canonicalRef, nameOfRef, sameRef, showRef, uuidOfRef } from './reference.ts';

describe('canonicalRef', () => {
  it.each([
    ['/api/pool?name=p1', 'pool:p1'],
    ['/api/pool/?name=p1', 'pool:p1'],
    ['/api/pool/?name=p1&tenant=t1', 'pool:p1'],
    ['/api/pool?name=p1&cloud=c&tenant=t', 'pool:p1'],
    ['https://10.0.0.1:9443/api/pool/pool-123#p1', 'pool:p1'],
    ['/api/pool/pool-123#p1', 'pool:p1'],
    ['/api/network/dvportgroup-1', 'network/dvportgroup-1'],
    ['https://h/api/network/dvportgroup-1/', 'network/dvportgroup-1'],
    ['/api/Pool?name=p1', 'pool:p1'],
    ['not a reference', 'not a reference'],
  ])('%s → %s', (text, canonical) => {
    expect(canonicalRef(text)).toBe(canonical);
  });

  it('takes names as they stand, whatever is in them', () => {
    for (const name of ['c1--foo.com_a%20b-ns-ing', 'a b', 'x/y:z', 'a&b=c', 'a?b', 'a+b', 'a@b']) {
      expect(canonicalRef(`/api/pool?name=${name}`)).toBe(`pool:${name}`);
      expect(canonicalRef(`https://h/api/pool/pool-1#${name}`)).toBe(`pool:${name}`);
    }
  });

  it('a name may hold a hash', () => {
    expect(canonicalRef('https://h/api/pool/pool-1#a#b')).toBe('pool:a#b');
    expect(canonicalRef('/api/pool?name=a#b')).toBe('pool:a#b');
  });
});

describe('sameRef', () => {
  const actual = canonicalRef('https://h/api/network/uuid-1#net1', true);

  it('by name and by uuid', () => {
    expect(actual).toBe('network:net1@uuid-1');
    expect(sameRef(canonicalRef('/api/network/?name=net1', true), actual)).toBe(true);
    expect(sameRef(canonicalRef('/api/network/uuid-1', true), actual)).toBe(true);
    expect(sameRef(canonicalRef('/api/network/?name=net2', true), actual)).toBe(false);
    expect(sameRef(canonicalRef('/api/network/uuid-2', true), actual)).toBe(false);
    expect(sameRef('network:n/uuid-1', actual)).toBe(false);
  });

  it('shows no uuid', () => {
    expect(showRef(actual)).toBe('network:net1');
    expect(showRef('network/uuid-1')).toBe('network/uuid-1');
  });
});

it('name and uuid of what the controller returned', () => {
  expect(nameOfRef('https://h/api/tenant/admin#admin')).toBe('admin');
  expect(nameOfRef('https://h/api/tenant/admin')).toBeUndefined();
  expect(nameOfRef('')).toBeUndefined();
  expect(nameOfRef(undefined)).toBeUndefined();
  expect(uuidOfRef('https://h/api/virtualservice/virtualservice-9#x')).toBe('virtualservice-9');
});

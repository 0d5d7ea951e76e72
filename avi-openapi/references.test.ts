import { expect, test } from 'vitest';
import { mapReferences, referenceName } from './facts.ts';

test.each([
  ['https://10.0.0.1/api/pool/pool-1#my pool', 'my pool'],
  ['/api/pool?name=p', 'p'],
  ['/api/pool/?name=p&tenant=t&cloud=c', 'p'],
  ['/api/pool?name=a%20b%26c&tenant=t', 'a b&c'],
  ['/api/pool?name=100%&tenant=t', '100%'],
  ['/api/pool?name=a&b', 'a&b'],
  ['/api/pool?tenant=t&name=p', 'p'],
  ['/api/pool/pool-1', undefined],
  ['', undefined],
])('name of %s', (ref, name) => {
  expect(referenceName(ref)).toBe(name);
});

test('mapReferences reaches every reference, and nothing else', () => {
  const vs = {
    name: 'v',
    pool_ref: '/api/pool?name=p',
    ssl_key_and_certificate_refs: ['/api/sslkeyandcertificate?name=a', ''],
    http_policies: [{ index: 1, http_policy_set_ref: '/api/httppolicyset?name=h' }],
    markers: [{ key: 'pool_ref', values: ['x'] }],
    unknown_ref: 'u',
  };
  const seen: string[] = [];
  const out = mapReferences('virtualservice', vs, (ref, target, field) => {
    seen.push(`${field.name}:${target}`);
    return ref === '' ? undefined : `${ref}!`;
  });
  expect(seen).toEqual([
    'pool_ref:pool',
    'ssl_key_and_certificate_refs:sslkeyandcertificate',
    'ssl_key_and_certificate_refs:sslkeyandcertificate',
    'http_policy_set_ref:httppolicyset',
  ]);
  expect(out).toEqual({
    ...vs,
    pool_ref: '/api/pool?name=p!',
    ssl_key_and_certificate_refs: ['/api/sslkeyandcertificate?name=a!'],
    http_policies: [{ index: 1, http_policy_set_ref: '/api/httppolicyset?name=h!' }],
  });
  expect(vs.pool_ref).toBe('/api/pool?name=p');
});

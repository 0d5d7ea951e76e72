import { expect, test } from 'vitest';
import { controllerOrigin } from './endpoint.ts';
import { typeInPath } from './fetch.ts';
import { apiVersionFor, compareVersions } from './version.ts';

test.each([
  ['10.0.0.1', 'https://10.0.0.1'],
  [' avi.example.com ', 'https://avi.example.com'],
  ['avi.example.com:8443', 'https://avi.example.com:8443'],
  ['avi.example.com:443', 'https://avi.example.com'],
  ['fd00::1', 'https://[fd00::1]'],
  ['[fd00::1]', 'https://[fd00::1]'],
  ['[fd00::1]:8443', 'https://[fd00::1]:8443'],
  ['https://10.0.0.1/', 'https://10.0.0.1'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
])('controllerOrigin of "%s"', (text, origin) => {
  expect(controllerOrigin(text)).toBe(origin);
});

test.each(['', 'a b', 'host/path', 'user@host', 'host:port', 'host:70000', 'https://', '[fd00::1', '%00'])(
  'controllerOrigin refuses "%s"',
  (text) => {
    expect(() => controllerOrigin(text)).toThrow(/is not the address of a controller/);
  },
);

test('versions', () => {
  expect(apiVersionFor('22.1.3')).toBe('22.1.3');
  expect(apiVersionFor('30.2.1-9001')).toBe('30.2.1');
  expect(apiVersionFor('31.1.1')).toBe('30.2.1');
  expect(apiVersionFor('latest')).toBeUndefined();
  expect(compareVersions('22.1.10', '22.1.9')).toBeGreaterThan(0);
  expect(compareVersions('20.1.1', '22.1.1')).toBeLessThan(0);
  expect(compareVersions('22.1.1', '22.1.1')).toBe(0);
});

test('typeInPath', () => {
  expect(typeInPath('/api/pool/pool-1?x=1')).toBe('pool');
  expect(typeInPath('/api/cluster/runtime')).toBe('cluster');
  expect(typeInPath('/login')).toBe('login');
});

import { expect, test } from 'vitest';
import { allTypes, validateBody } from './facts.ts';

const messages = (type: string, body: unknown) => validateBody(type, body).map((error) => error.message);
const ip = { addr: '10.0.0.1', type: 'V4' };

test('a valid pool', () => {
  const servers = [
    { ip, port: 8080 },
    { ip: { addr: 'fe80::1', type: 'V6' }, port: 0 },
  ];
  expect(validateBody('pool', { name: 'p', servers, graceful_disable_timeout: -1 })).toEqual([]);
});

test.each<[string, string, unknown, string]>([
  ['a missing field', 'pool', {}, 'Pool.name: is required.'],
  [
    'a reference that is not set',
    'poolgroup',
    { name: 'g', members: [{ pool_ref: '' }] },
    'PoolGroup.members[0].pool_ref: is required.',
  ],
  [
    'a nested missing field',
    'pool',
    { name: 'p', servers: [{ ip }, { ip: { addr: 'x' } }] },
    'Pool.servers[1].ip.type: is required.',
  ],
  [
    'a number as text',
    'pool',
    { name: 'p', default_server_port: '80' },
    'Pool.default_server_port: must be a number.',
  ],
  [
    'a fraction',
    'pool',
    { name: 'p', default_server_port: 80.5 },
    'Pool.default_server_port: must be a whole number.',
  ],
  [
    'text as a number',
    'pool',
    { name: 'p', cloud_config_cksum: 12 },
    'Pool.cloud_config_cksum: must be a string.',
  ],
  ['a boolean as text', 'pool', { name: 'p', enabled: 'true' }, 'Pool.enabled: must be true or false.'],
  ['an object instead of a list', 'pool', { name: 'p', servers: {} }, 'Pool.servers: must be an array.'],
  [
    'a list instead of an object',
    'pool',
    { name: 'p', fail_action: [] },
    'Pool.fail_action: must be an object.',
  ],
  ['null in a list', 'pool', { name: 'p', servers: [null] }, 'Pool.servers[0]: must be an object.'],
  [
    'an enum',
    'pool',
    { name: 'p', append_port: 'SOMETIMES' },
    'Pool.append_port: "SOMETIMES" is not one of NON_DEFAULT_80_443, NEVER, ALWAYS.',
  ],
  [
    'an enum in a list',
    'pkiprofile',
    { name: 'p', allow_pki_errors: ['ALL'] },
    'PKIProfile.allow_pki_errors[0]: "ALL" is not one of ALLOW_EXPIRED_CRL, ALLOW_ALL_ERRORS.',
  ],
  [
    'a range',
    'pool',
    { name: 'p', default_server_port: 70000 },
    'Pool.default_server_port: 70000 is not in the range 1 to 65535.',
  ],
  [
    'a range with special values',
    'pool',
    { name: 'p', graceful_disable_timeout: -2 },
    'Pool.graceful_disable_timeout: -2 is not in the range 1 to 7200, and is not 0 or -1.',
  ],
  [
    'the range of the kind',
    'pool',
    { name: 'p', min_servers_up: -1 },
    'Pool.min_servers_up: -1 is not in the range 0 to 4294967295.',
  ],
  [
    'too many items',
    'pool',
    { name: 'p', health_monitor_refs: Array(51).fill('/api/healthmonitor?name=h') },
    'Pool.health_monitor_refs: has 51 items, must have 0 to 50.',
  ],
  [
    'too few items',
    'virtualservice',
    { name: 'v', vh_matches: [{ host: 'h', rules: [] }] },
    'VirtualService.vh_matches[0].rules: has 0 items, must have at least 1.',
  ],
  ['a long name', 'pool', { name: 'x'.repeat(256) }, 'Pool.name: has 256 characters, may have 255.'],
  ['no object at all', 'pool', ['x'], 'Pool: the body must be an object.'],
])('%s is refused', (_, type, body, message) => {
  expect(messages(type, body)).toEqual([message]);
});

test('what is tolerated: unknown fields, null, an unset reference, read-only fields, a required field with default', () => {
  const body = {
    name: 'v',
    nonsense: {},
    type: null,
    error_page_profile_ref: '',
    url: 17,
    _last_modified: 1,
  };
  expect(validateBody('virtualservice', body)).toEqual([]);
  expect(validateBody('stringgroup', { name: 's' })).toEqual([]);
  expect(validateBody('vsvip', { name: 'v', vip: [{ auto_allocate_ip: true }] })).toEqual([]);
  expect(
    validateBody('httppolicyset', { name: 'h', http_request_policy: {}, http_security_policy: {} }),
  ).toEqual([]);
});

test('several errors come in body order with path and code', () => {
  const errors = validateBody('pool', { servers: [{ ip, ratio: 30 }], enabled: 1 });
  expect(errors.map(({ path, code }) => [path, code])).toEqual([
    ['servers[0].ratio', 'range'],
    ['enabled', 'type'],
    ['name', 'required'],
  ]);
});

test('the number of errors is bounded', () => {
  expect(validateBody('pool', { name: 'p', servers: Array(5000).fill({}) })).toHaveLength(50);
});

test('an unknown type is a fault of the caller', () => {
  expect(() => validateBody('nonsense', {})).toThrow('Unknown Avi type nonsense');
});

test('every type accepts nothing but the required fields missing', () => {
  for (const { type } of allTypes()) {
    for (const error of validateBody(type, {})) expect(error.code).toBe('required');
  }
});

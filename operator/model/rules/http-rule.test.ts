import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha1Hex } from '../hash.ts';
import { CLASS, ingress, type Raw, route, service, slice } from '../test-cluster.ts';
import { custom, RuleWorld } from './test-world.ts';

let pem: string;
let other: string;
beforeAll(async () => {
  const make = async () => (await generate([{ name: 'commonName', value: 'ca' }], { keySize: 2048 })).cert;
  pem = await make();
  other = await make();
});

const HOST = 'shop.avi.internal';
const ref = (type: string, name: string): string => `/api/${type}?name=${name}`;

const surroundings = (): Raw[] => [
  CLASS,
  service('web'),
  slice('web', ['10.244.0.5']),
  ingress('shop', { [HOST]: [{ path: '/' }, { path: '/cart' }, { path: '/cartoon' }] }),
];

const rule = (paths: object[], name = 'paths', options: { namespace?: string; created?: string } = {}): Raw =>
  custom('HTTPRule', name, { fqdn: HOST, paths }, options);

const MODES: Record<string, [config: Record<string, string>, pool: (path: string) => string]> = {
  'insecure, shared SNI': [{}, (path) => `cluster1--${HOST}${path}-default-shop`],
  'dedicated SNI': [
    { shardVSSize: 'DEDICATED' },
    (path) => `cluster1--default-${HOST}${path}-shop-L7-dedicated`,
  ],
  EVH: [{ enableEVH: 'true' }, (path) => `cluster1--${sha1Hex(`cluster1--default-${HOST}${path}-shop-web`)}`],
};
const pool = (made: RuleWorld, mode: string, path: string) =>
  made.body('pool', (MODES[mode] as (typeof MODES)[string])[1](path));

/** Settings of a path, and the members of the pool that they make (crds.md 5.4). */
const FIELDS: [name: string, spec: object, members: object][] = [
  [
    'algorithm',
    { loadBalancerPolicy: { algorithm: 'LB_ALGORITHM_LEAST_LOAD' } },
    { lb_algorithm: 'LB_ALGORITHM_LEAST_LOAD' },
  ],
  [
    'hash',
    {
      loadBalancerPolicy: {
        algorithm: 'LB_ALGORITHM_CONSISTENT_HASH',
        hash: 'LB_ALGORITHM_CONSISTENT_HASH_URI',
        hostHeader: 'X-Unused',
      },
    },
    { lb_algorithm: 'LB_ALGORITHM_CONSISTENT_HASH', lb_algorithm_hash: 'LB_ALGORITHM_CONSISTENT_HASH_URI' },
  ],
  [
    'header',
    {
      loadBalancerPolicy: {
        algorithm: 'LB_ALGORITHM_CONSISTENT_HASH',
        hash: 'LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER',
        hostHeader: 'X-Session',
      },
    },
    {
      lb_algorithm: 'LB_ALGORITHM_CONSISTENT_HASH',
      lb_algorithm_hash: 'LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER',
      lb_algorithm_consistent_hash_hdr: 'X-Session',
    },
  ],
  [
    'hash of another algorithm',
    {
      loadBalancerPolicy: {
        algorithm: 'LB_ALGORITHM_ROUND_ROBIN',
        hash: 'LB_ALGORITHM_CONSISTENT_HASH_URI',
      },
    },
    { lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN' },
  ],
  [
    'monitors',
    { healthMonitors: ['m1', 'm2'] },
    { health_monitor_refs: [ref('healthmonitor', 'm1'), ref('healthmonitor', 'm2')] },
  ],
  [
    'persistence',
    { applicationPersistence: 'p' },
    { application_persistence_profile_ref: ref('applicationpersistenceprofile', 'p') },
  ],
  ['HTTP/2', { enableHTTP2: true }, { enable_http2: true }],
  ['HTTP/2 off', { enableHTTP2: false }, { enable_http2: false }],
  [
    'TLS',
    { tls: { type: 'reencrypt' } },
    { sni_enabled: true, ssl_profile_ref: ref('sslprofile', 'System-Standard') },
  ],
  [
    'TLS with profiles',
    { tls: { type: 'reencrypt', sslProfile: 's', pkiProfile: 'k' } },
    { sni_enabled: true, ssl_profile_ref: ref('sslprofile', 's'), pki_profile_ref: ref('pkiprofile', 'k') },
  ],
];

const MEMBERS = [
  'lb_algorithm',
  'lb_algorithm_hash',
  'lb_algorithm_consistent_hash_hdr',
  'application_persistence_profile_ref',
  'enable_http2',
  'pki_profile_ref',
  'ssl_profile_ref',
  'sni_enabled',
  'health_monitor_refs',
];

describe.each(Object.keys(MODES))('%s', (mode) => {
  const config = (MODES[mode] as (typeof MODES)[string])[0];

  it.each(FIELDS)('%s', (_, spec, members) => {
    const made = new RuleWorld(surroundings(), config);
    const before = made.text;
    const untouched = pool(made, mode, '_');
    const one = rule([{ target: '/cart', ...spec }]);
    made.apply(one);
    const body = pool(made, mode, '_cart');
    const found = Object.fromEntries(
      MEMBERS.filter((member) => body[member] !== undefined).map((member) => [member, body[member]]),
    );
    const plain = { sni_enabled: false, health_monitor_refs: ['/api/healthmonitor/?name=System-TCP'] };
    expect(found).toEqual({ ...plain, ...members });
    expect(JSON.parse(String(body.service_metadata)).crd_status).toEqual({
      type: 'HTTPRule',
      value: 'default/paths//cart',
      status: 'ACTIVE',
    });
    expect(pool(made, mode, '_')).toEqual(untouched);
    made.remove(one);
    expect(made.text).toEqual(before);
  });

  it('an inline authority becomes a profile of the pool, and goes with the rule', () => {
    const made = new RuleWorld(surroundings(), config);
    const before = made.text;
    const one = rule([{ target: '/cart', tls: { type: 'reencrypt', destinationCA: pem } }]);
    made.apply(one);
    const [name = ''] = made.names('pkiprofile').filter((profile) => {
      return String(pool(made, mode, '_cart').pki_profile_ref).endsWith(`=${profile}`);
    });
    expect(made.body('pkiprofile', name)).toMatchObject({
      ca_certs: [{ certificate: pem }],
      crl_check: false,
      markers: expect.arrayContaining([{ key: 'Path', values: ['/cart'] }]),
    });
    made.remove(one);
    expect(made.text).toEqual(before);
  });
});

describe('which entry counts', () => {
  const made = (...rules: Raw[]) => {
    const world = new RuleWorld(surroundings());
    world.apply(...rules);
    return world;
  };
  const on = (world: RuleWorld, path: string) => pool(world, 'insecure, shared SNI', path);

  it('plain text, not path elements', () => {
    const world = made(rule([{ target: '/cart', applicationPersistence: 'p' }]));
    expect(on(world, '_cartoon').application_persistence_profile_ref).toBe(
      ref('applicationpersistenceprofile', 'p'),
    );
    expect(on(world, '_').application_persistence_profile_ref).toBeUndefined();
  });

  it('the longest target has the last word, monitors add up', () => {
    const short = { target: '/', applicationPersistence: 'short', enableHTTP2: true, healthMonitors: ['m1'] };
    const long = {
      target: '/cart',
      healthMonitors: ['m2'],
      loadBalancerPolicy: { algorithm: 'LB_ALGORITHM_ROUND_ROBIN' },
    };
    for (const paths of [
      [short, long],
      [long, short],
    ]) {
      const body = on(made(rule(paths)), '_cart');
      expect(body).toMatchObject({
        lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN',
        enable_http2: true,
        health_monitor_refs: [ref('healthmonitor', 'm1'), ref('healthmonitor', 'm2')],
      });
      expect(body.application_persistence_profile_ref).toBeUndefined();
      expect(String(body.service_metadata)).toContain('default/paths//cart');
    }
  });

  it('of two rules for one target the older one, whichever came first', () => {
    const older = rule([{ target: '/', applicationPersistence: 'older' }], 'b', {
      created: '2026-01-01T00:00:00Z',
    });
    const younger = rule([{ target: '/', applicationPersistence: 'younger' }], 'a', {
      created: '2026-01-02T00:00:00Z',
    });
    for (const order of [
      [older, younger],
      [younger, older],
    ]) {
      expect(on(made(...order), '_').application_persistence_profile_ref).toBe(
        ref('applicationpersistenceprofile', 'older'),
      );
    }
  });

  it('only for pools of its own namespace, and for its very host', () => {
    const foreign = rule([{ target: '/', applicationPersistence: 'p' }], 'x', { namespace: 'red' });
    const elsewhere = custom('HTTPRule', 'y', {
      fqdn: 'avi.internal',
      paths: [{ target: '/', enableHTTP2: true }],
    });
    expect(made(foreign, elsewhere).text).toEqual(new RuleWorld(surroundings()).text);
  });

  it('/ fits a Route without path', () => {
    const world = new RuleWorld([service('web'), slice('web', ['10.244.0.5']), route('r', HOST)]);
    world.apply(rule([{ target: '/', enableHTTP2: true }]));
    expect(world.body('pool', `cluster1--${HOST}-default-r-web`).enable_http2).toBe(true);
  });
});

describe('a re-encrypting Route', () => {
  const world = () =>
    new RuleWorld(
      [
        service('web'),
        slice('web', ['10.244.0.5']),
        {
          kind: 'Secret',
          type: 'kubernetes.io/tls',
          metadata: { name: 'router-certs-default', namespace: 'avi-system' },
          data: {},
        },
        route('r', HOST, {
          path: '/cart',
          tls: { termination: 'reencrypt', destinationCACertificate: pem, ...routePair },
        }),
      ],
      {},
    );
  let routePair: { certificate: string; key: string };
  beforeAll(async () => {
    const made = await generate([{ name: 'commonName', value: HOST }], { keySize: 2048 });
    routePair = { certificate: made.cert, key: made.private };
  });
  const NAME = `cluster1--default-${HOST}_cart-r-web`;

  it.each([
    ['keeps its authority under a rule without TLS', { enableHTTP2: true }, () => pem],
    ['keeps it under a rule that names none', { tls: { type: 'reencrypt', sslProfile: 's' } }, () => pem],
  ])('%s', (_, spec, certificate) => {
    const made = world();
    made.apply(rule([{ target: '/cart', ...spec }]));
    expect(made.body('pkiprofile', `${NAME}-pkiprofile`).ca_certs).toEqual([{ certificate: certificate() }]);
    expect(made.body('pool', NAME).pki_profile_ref).toBe(ref('pkiprofile', `${NAME}-pkiprofile`));
  });

  it('takes the authority of a rule', () => {
    const made = world();
    made.apply(rule([{ target: '/cart', tls: { type: 'reencrypt', destinationCA: other } }]));
    expect(made.body('pkiprofile', `${NAME}-pkiprofile`).ca_certs).toEqual([{ certificate: other }]);
  });

  it('takes the profile of a rule', () => {
    const made = world();
    made.apply(rule([{ target: '/cart', tls: { type: 'reencrypt', pkiProfile: 'k' } }]));
    expect(made.body('pool', NAME).pki_profile_ref).toBe(ref('pkiprofile', 'k'));
    expect(made.names('pkiprofile')).toEqual([]);
  });
});

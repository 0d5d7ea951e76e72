import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CLASS,
  clusterOf,
  contextOf,
  ingress,
  type Raw,
  type RouteOptions,
  route,
  service,
  slice,
  tlsSecret,
} from '../test-cluster.ts';
import { translateAll } from '../translation.ts';
import type { AviBody, DesiredObject } from '../types.ts';

let pair: { certificate: string; key: string };
let other: { certificate: string; key: string };
const selfSigned = async (name: string) => {
  const made = await generate([{ name: 'commonName', value: name }], { keySize: 2048 });
  return { certificate: made.cert, key: made.private };
};
beforeAll(async () => {
  [pair, other] = [await selfSigned('sec.avi.internal'), await selfSigned('other.avi.internal')];
});

const HOST = 'sec.avi.internal';
const EVH = { enableEVH: 'true' };
const DEDICATED = { shardVSSize: 'DEDICATED' };

const translate = (objects: Raw[], config: Record<string, string> = {}, subDomains?: string[]) =>
  translateAll(
    clusterOf([
      CLASS,
      service('web'),
      slice('web', ['10.244.0.5']),
      service('api'),
      slice('api', ['10.244.0.9']),
      ...objects,
    ]),
    contextOf(config, subDomains),
  );
const names = (objects: readonly DesiredObject[], type: string) =>
  objects
    .filter((o) => o.type === type)
    .map((o) => o.name)
    .sort();
const body = (objects: readonly DesiredObject[], type: string, name: string): AviBody | undefined =>
  objects.find((o) => o.type === type && o.name === name)?.body;
const dig = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value);
const edge = (policy = '', extra: RouteOptions['tls'] = {}) => ({
  termination: 'edge',
  insecureEdgeTerminationPolicy: policy,
  ...pair,
  ...extra,
});

describe('host of a Route', () => {
  it.each([
    ['its own', { defaultDomain: 'avi.internal' }, 'x.avi.internal', undefined, 'x.avi.internal'],
    ['sub-domain and default domain', { defaultDomain: 'avi.internal' }, '', 'shop', 'shop.avi.internal'],
    ['a leading dot is no second one', { defaultDomain: '.avi.internal' }, '', 'shop', 'shop.avi.internal'],
    [
      'its own before the sub-domain',
      { defaultDomain: 'avi.internal' },
      'x.avi.internal',
      'shop',
      'x.avi.internal',
    ],
  ])('%s', (_, config, host, subdomain, expected) => {
    const options = subdomain === undefined ? {} : { subdomain };
    const { objects, placements } = translate([route('r', host, options)], config);
    expect(names(objects, 'pool')).toEqual([`cluster1--${expected}-default-r-web`]);
    expect(placements).toMatchObject([{ object: 'route/default/r', hostname: expected }]);
  });

  it.each([
    ['neither host nor sub-domain', {}, '', undefined, 'HostMissing'],
    ['a sub-domain without default domain', {}, '', 'shop', 'HostMissing'],
    ['a host outside the sub-domains', {}, 'x.example.com', undefined, 'HostOutsideSubDomains'],
  ])('not admitted with %s', (_, config, host, subdomain, reason) => {
    const options = subdomain === undefined ? {} : { subdomain };
    const { objects, problems, refusals } = translate([route('r', host, options)], config);
    expect(names(objects, 'pool')).toEqual([]);
    expect(problems).toMatchObject([{ object: 'route/default/r', field: 'spec.host', reason }]);
    expect(refusals).toMatchObject([{ object: 'route/default/r', reason }]);
  });

  it('is refused too when the cloud has no DNS profile', () => {
    expect(translate([route('r', '')], {}, []).refusals).toMatchObject([{ reason: 'HostMissing' }]);
  });
});

describe('back ends of a Route', () => {
  const members = (objects: readonly DesiredObject[]) =>
    ((body(objects, 'poolgroup', 'cluster1--Shared-L7-0')?.members ?? []) as AviBody[]).map(
      ({ pool_ref, ratio }) => [String(pool_ref).split('-').at(-1), ratio],
    );

  it('share requests by their weights, 100 where none is given, 0 included', () => {
    const { objects } = translate([route('r', HOST, { alternates: { api: 0 } })]);
    expect(members(objects)).toEqual([
      ['api', 0],
      ['web', 100],
    ]);
  });

  it('are refused when a service is named twice', () => {
    const { objects, refusals } = translate([route('r', HOST, { alternates: { web: 1 } })]);
    expect(names(objects, 'pool')).toEqual([]);
    expect(refusals).toMatchObject([{ hostname: HOST, reason: 'MultipleBackendsWithSameServiceError' }]);
  });

  const twoPorts = (name: string) => ({
    ...service(name),
    spec: {
      type: 'ClusterIP',
      ipFamilies: ['IPv4'],
      ports: [
        { name: 'admin', port: 81, targetPort: 9090 },
        { name: 'http', port: 80, targetPort: 8080 },
      ],
    },
  });
  const twoPortSlice = (name: string) => ({
    ...slice(name, ['10.244.0.7']),
    ports: [
      { name: 'admin', port: 9090 },
      { name: 'http', port: 8080 },
    ],
  });
  const ports = (objects: readonly DesiredObject[]) =>
    objects.filter((o) => o.type === 'pool').map(({ body: { servers } }) => dig(servers, 0, 'port'));

  it.each([
    ['by name', 'admin', 9090],
    ['by number', 8080, 8080],
  ])('have the port that is selected %s, alternates too', (_, targetPort, expected) => {
    const cluster = ['web', 'api'].flatMap((name) => [twoPorts(name), twoPortSlice(name)]);
    const { objects, problems } = translate([
      ...cluster,
      route('r', HOST, { targetPort, alternates: { api: 50 } }),
    ]);
    expect(ports(objects)).toEqual([expected, expected]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['none of several ports is selected', undefined, 'spec.port', 'ServicePortAmbiguous'],
    ['the name is unknown', 'nope', 'spec.port.targetPort', 'ServicePortMissing'],
  ])('have no servers and a problem when %s', (_, targetPort, field, reason) => {
    const options = targetPort === undefined ? {} : { targetPort };
    const { objects, problems } = translate([
      twoPorts('web'),
      twoPortSlice('web'),
      route('r', HOST, options),
    ]);
    expect(ports(objects)).toEqual([undefined]);
    expect(problems).toContainEqual(expect.objectContaining({ field, reason }));
  });

  it('have all servers of a service with one port, however many slices it has', () => {
    const second = slice('web', ['10.244.0.6']);
    second.metadata.name = 'web-2';
    const { objects } = translate([second, route('r', HOST)]);
    expect(dig(body(objects, 'pool', `cluster1--${HOST}-default-r-web`)?.servers, 'length')).toBe(2);
  });

  it('tell what is wrong with them, and leave the others alone', () => {
    const { objects, problems } = translate([route('r', HOST, { to: 'gone', alternates: { api: 1 } })]);
    expect(names(objects, 'pool')).toHaveLength(2);
    expect(problems).toMatchObject([
      { object: 'route/default/r', field: 'spec.to', reason: 'ServiceNotFound' },
    ]);
  });
});

describe('TLS of a Route', () => {
  const CHILD = `cluster1--${HOST}`;
  const policies = (objects: readonly DesiredObject[]) =>
    objects
      .filter((o) => o.type === 'httppolicyset')
      .map((o) => {
        const request = dig(o.body.http_request_policy, 'rules', 0) as AviBody | undefined;
        const security = dig(o.body.http_security_policy, 'rules', 0) as AviBody | undefined;
        return security ? 'drop' : request?.redirect_action ? 'redirect' : 'paths';
      })
      .sort();

  it.each([
    ['', {}, ['paths'], 0],
    ['Redirect', {}, ['paths', 'redirect'], 0],
    ['Allow', {}, ['paths'], 1],
    ['None', {}, ['paths'], 0],
    ['', EVH, ['paths'], 0],
    ['Redirect', EVH, ['paths', 'redirect'], 0],
    ['Allow', EVH, ['paths'], 0],
    ['None', EVH, ['drop', 'paths'], 0],
    ['Redirect', DEDICATED, ['paths', 'redirect'], 0],
    ['None', DEDICATED, ['paths'], 0],
    ['None', { ...EVH, ...DEDICATED }, ['drop', 'paths'], 0],
  ])('edge with policy "%s" in %o: %o, %i insecure pools', (policy, config, expected, insecure) => {
    const { objects, placements, problems } = translate([route('r', HOST, { tls: edge(policy) })], config);
    expect(policies(objects)).toEqual(expected);
    const flagged = objects.filter((o) =>
      String(o.body.service_metadata).includes('"insecureedgetermallow":true'),
    );
    expect(flagged).toHaveLength(insecure);
    expect(placements).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('puts the insecure pools of Allow on the shared virtual service', () => {
    const { objects, placements } = translate([route('r', HOST, { path: '/V1', tls: edge('Allow') })]);
    const name = `cluster1--${HOST}_V1-default-r-web`;
    expect(dig(body(objects, 'poolgroup', 'cluster1--Shared-L7-0')?.members, 0)).toEqual({
      pool_ref: `/api/pool?name=${name}`,
      priority_label: `${HOST}/v1`,
      ratio: 100,
    });
    expect(body(objects, 'pool', name)?.sni_enabled).toBe(false);
    expect(placements.map((p) => p.virtualService)).toEqual([`virtualservice/admin/cluster1--${HOST}`]);
  });

  it('closes connections on port 80', () => {
    const { objects } = translate([route('r', HOST, { tls: edge('None') })], EVH);
    const drop = objects.find(
      (o) => o.type === 'httppolicyset' && dig(o.body, 'http_security_policy', 'rules'),
    );
    expect(dig(drop?.body, 'http_security_policy', 'rules')).toEqual([
      {
        index: 0,
        enable: true,
        name: `${drop?.name}-0`,
        match: { vs_port: { match_criteria: 'IS_IN', ports: [80] } },
        action: { action: 'HTTP_SECURITY_ACTION_CLOSE_CONN' },
      },
    ]);
    const child = objects.find((o) => o.body.type === 'VS_TYPE_VH_CHILD');
    expect(drop?.name).toBe(child?.name);
  });

  it('has an authority of its own', () => {
    const tls = edge('', { caCertificate: other.certificate });
    const { objects } = translate([route('r', HOST, { tls })]);
    expect(body(objects, 'sslkeyandcertificate', `cluster1--${HOST}`)?.ca_certs).toEqual([
      {
        ca_ref: `/api/sslkeyandcertificate/?name=cluster1--${HOST}-cacert`,
        name: `cluster1--${HOST}-cacert`,
      },
    ]);
    const ca = body(objects, 'sslkeyandcertificate', `cluster1--${HOST}-cacert`);
    expect(ca).toMatchObject({
      type: 'SSL_CERTIFICATE_TYPE_CA',
      certificate: { certificate: other.certificate },
      key: '',
    });
    // Only the certificate itself is attached.
    expect(body(objects, 'virtualservice', CHILD)?.ssl_key_and_certificate_refs).toHaveLength(1);
  });

  it('is left without an authority that is no PEM', () => {
    const { objects, problems } = translate([route('r', HOST, { tls: edge('', { caCertificate: 'x' }) })]);
    expect(names(objects, 'sslkeyandcertificate')).toEqual([`cluster1--${HOST}`]);
    expect(problems).toMatchObject([{ field: 'spec.tls.caCertificate', reason: 'CertificateInvalid' }]);
  });

  it('re-encrypts, verifying servers only against an authority that is given', () => {
    const tls = edge('', { termination: 'reencrypt' });
    const plain = translate([route('r', HOST, { tls })]).objects;
    const pool = body(plain, 'pool', `cluster1--default-${HOST}-r-web`);
    expect(pool).toMatchObject({
      sni_enabled: true,
      ssl_profile_ref: '/api/sslprofile?name=System-Standard',
    });
    expect(pool?.pki_profile_ref).toBeUndefined();
    const verified = translate([
      route('r', HOST, { tls: { ...tls, destinationCACertificate: other.certificate } }),
    ]).objects;
    const name = `cluster1--default-${HOST}-r-web-pkiprofile`;
    expect(body(verified, 'pool', `cluster1--default-${HOST}-r-web`)?.pki_profile_ref).toBe(
      `/api/pkiprofile?name=${name}`,
    );
    expect(body(verified, 'pkiprofile', name)).toMatchObject({
      crl_check: false,
      ca_certs: [{ certificate: other.certificate }],
    });
  });

  it.each([
    [
      'its own certificate is broken',
      { certificate: 'x', key: 'y' },
      'spec.tls.certificate',
      'CertificateInvalid',
    ],
    ['the default certificate is missing', { certificate: '' }, 'spec.tls.certificate', 'SecretMissing'],
    [
      'the authority of its back ends is broken',
      { termination: 'reencrypt', destinationCACertificate: 'x' },
      'spec.tls.destinationCACertificate',
      'CertificateInvalid',
    ],
    ['termination is unknown', { termination: 'odd' }, 'spec.tls.termination', 'TerminationUnknown'],
  ])('is not admitted when %s', (_, extra, field, reason) => {
    const neighbour = ingress('n', { 'n.avi.internal': [{}] });
    const { objects, placements, problems, refusals } = translate([
      neighbour,
      route('r', HOST, { tls: edge('', extra) }),
    ]);
    expect(problems).toMatchObject([{ object: 'route/default/r', field, reason }]);
    expect(refusals).toMatchObject([{ object: 'route/default/r', hostname: HOST, reason }]);
    expect(placements.map((p) => p.object)).toEqual(['ingress/default/n']);
    expect(names(objects, 'virtualservice')).toEqual(['cluster1--Shared-L7-0']);
  });

  it('comes from the default secret of the operator when the Route has none', () => {
    const { objects } = translate([
      tlsSecret('router-certs-default', pair, 'avi-system'),
      route('r', HOST, { tls: { termination: 'edge' } }),
    ]);
    expect(names(objects, 'sslkeyandcertificate')).toEqual(['cluster1--router-certs-default']);
    expect(body(objects, 'virtualservice', CHILD)?.ssl_key_and_certificate_refs).toEqual([
      '/api/sslkeyandcertificate/?name=cluster1--router-certs-default',
    ]);
  });

  it.each([
    ['Redirect', ['cluster1--Shared-Passthrough-0', 'cluster1--Shared-Passthrough-0-insecure']],
    ['None', ['cluster1--Shared-Passthrough-0']],
  ])('passes through with policy %s', (policy, services) => {
    const tls = { termination: 'passthrough', insecureEdgeTerminationPolicy: policy };
    for (const config of [{}, EVH, DEDICATED]) {
      const { objects, placements } = translate([route('r', HOST, { tls })], config);
      expect(names(objects, 'virtualservice')).toEqual(services);
      expect([names(objects, 'pool'), placements.length]).toEqual([[`cluster1--${HOST}-web`], 1]);
    }
  });
});

describe('a Route beside others', () => {
  it('is served together with an Ingress for the same host', () => {
    for (const config of [{}, EVH, DEDICATED]) {
      const { objects, placements, problems } = translate(
        [ingress('i', { [HOST]: [{ path: '/i' }] }), route('r', HOST, { path: '/r' })],
        config,
      );
      expect(names(objects, 'pool')).toHaveLength(2);
      expect([placements.map((p) => p.object).sort(), problems]).toEqual([
        ['ingress/default/i', 'route/default/r'],
        [],
      ]);
    }
  });

  it('lets the oldest decide about HTTP, and says so', () => {
    const { objects, problems } = translate(
      [
        route('old', HOST, { path: '/a', tls: edge('Allow') }),
        route('young', HOST, { path: '/b', tls: edge('Redirect'), created: '2026-02-01T00:00:00Z' }),
      ],
      EVH,
    );
    expect(names(objects, 'httppolicyset')).toHaveLength(1);
    expect(problems).toMatchObject([
      {
        object: 'route/default/young',
        field: 'spec.tls.insecureEdgeTerminationPolicy',
        reason: 'InsecurePolicyConflict',
      },
    ]);
  });

  it('redirects as the only one that says anything asks', () => {
    const { objects } = translate([
      route('old', HOST, { path: '/a', tls: edge() }),
      route('young', HOST, { path: '/b', tls: edge('Redirect'), created: '2026-02-01T00:00:00Z' }),
    ]);
    expect(names(objects, 'httppolicyset')).toContain('cluster1--Shared-L7-0');
  });

  it('is told when its objects would have the names of an Ingress', () => {
    const { objects, problems } = translate(
      [ingress('x', { [HOST]: [{}] }), route('x', HOST, { path: '/', created: '2026-02-01T00:00:00Z' })],
      EVH,
    );
    expect(names(objects, 'poolgroup')).toHaveLength(1);
    expect(problems.filter((p) => p.object === 'route/default/x').map((p) => p.reason)).toEqual(
      expect.arrayContaining(['DuplicateHostPath']),
    );
  });

  it('is not served in a namespace that is not selected', () => {
    const { objects, refusals } = translate([route('r', HOST)], { blockedNamespaceList: '["default"]' });
    expect([names(objects, 'pool'), refusals]).toEqual([[], []]);
  });
});

/**
 * Traffic through what the operator makes of Ingresses and Routes: real clients, real servers, and the data plane of the
 * simulator between them. In each layout the same must be reached.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpBackend } from '../../simulator/dataplane/testing/backends.ts';
import { authority, certificate, type Pair } from '../../simulator/dataplane/testing/certificates.ts';
import { type Asked, ask, shares } from '../../simulator/dataplane/testing/clients.ts';
import { Traffic } from '../../simulator/dataplane/testing/traffic.ts';
import { CLASS, ingress, route, secret, service } from './manifests.ts';
import { Programmed } from './program.ts';

let traffic: Traffic;
let ca: Pair;
let pair: Pair;
const NAMES = ['web', 'api', 'extra'] as const;

beforeAll(async () => {
  traffic = await Traffic.start();
  ca = await authority('test-ca');
  pair = await certificate(['secure.avi.internal', 'other.avi.internal'], ca);
  for (const [i, name] of NAMES.entries()) await traffic.member(`10.244.0.${i}`, 8080, httpBackend(name));
});
afterAll(() => traffic.stop());

const SERVICES = NAMES.flatMap((name, i) => service(name, [`10.244.0.${i}`]));

const LAYOUTS = [
  { layout: 'shared, SNI', config: {} },
  { layout: 'shared, EVH', config: { enableEVH: 'true' } },
  { layout: 'dedicated, SNI', config: { shardVSSize: 'DEDICATED' } },
  { layout: 'dedicated, EVH', config: { shardVSSize: 'DEDICATED', enableEVH: 'true' } },
] as const;

describe.each(LAYOUTS)('$layout', ({ config }) => {
  let programmed: Programmed;
  const http = (host: string, path = '/', asked: Asked = {}) =>
    ask(programmed.at(host, 80), { host, path, ...asked });
  const https = (host: string, path = '/', asked: Asked = {}) =>
    ask(programmed.at(host, 443), {
      https: true,
      host,
      path,
      ca: ca.cert,
      rejectUnauthorized: true,
      ...asked,
    });
  const serverOf = async (answer: ReturnType<typeof http>) => (await answer).echo.server;

  beforeAll(() => {
    programmed = new Programmed(traffic, config);
  });
  afterAll(() => programmed.apply());

  test('an Ingress with two hosts and paths, the longest of which wins', async () => {
    const hosts = {
      'one.avi.internal': { '/': 'web', '/api': 'api', '/api/extra': 'extra' },
      'two.avi.internal': { '/': 'api' },
    };
    await programmed.apply(CLASS, ...SERVICES, ingress('plain', { hosts }));
    expect(await serverOf(http('one.avi.internal'))).toBe('web');
    expect(await serverOf(http('one.avi.internal', '/api?x=1'))).toBe('api');
    expect(await serverOf(http('one.avi.internal', '/api/extra/x'))).toBe('extra');
    expect(await serverOf(http('two.avi.internal', '/anything'))).toBe('api');
    const { echo } = await http('one.avi.internal', '/a?b', { method: 'POST', body: 'text' });
    expect(echo).toMatchObject({ url: '/a?b', body: 'text', headers: { host: 'one.avi.internal' } });
    const unknown = await ask(programmed.at('one.avi.internal', 80), { host: 'none.avi.internal' });
    expect(unknown.status).toBe('shardVSSize' in config ? 200 : 404);
  });

  test('an Ingress with TLS: certificate, paths, and the redirect from HTTP', async () => {
    const hosts = {
      'secure.avi.internal': { '/': 'web', '/api': 'api' },
      'plain.avi.internal': { '/': 'extra' },
    };
    const tls = { pair: ['secure.avi.internal'] };
    await programmed.apply(CLASS, ...SERVICES, secret('pair', pair), ingress('mixed', { hosts, tls }));
    expect(await serverOf(https('secure.avi.internal'))).toBe('web');
    expect(await serverOf(https('secure.avi.internal', '/api/x'))).toBe('api');
    expect(await serverOf(http('plain.avi.internal'))).toBe('extra');
    const got = await http('secure.avi.internal', '/api/x?y=1');
    expect([got.status, got.headers.location]).toEqual([302, 'https://secure.avi.internal/api/x?y=1']);
  });

  test('changes of endpoints, rules and certificates', async () => {
    const hosts = { 'secure.avi.internal': { '/': 'web' } };
    const tls = { pair: ['secure.avi.internal'] };
    const renewed = await certificate(['secure.avi.internal', 'renewed.avi.internal'], ca);
    await programmed.apply(CLASS, ...SERVICES, secret('pair', pair), ingress('i', { hosts, tls }));
    expect(await serverOf(https('secure.avi.internal'))).toBe('web');
    const moved = [...service('web', ['10.244.0.2']), ...SERVICES.slice(2)];
    await programmed.apply(CLASS, ...moved, secret('pair', renewed), ingress('i', { hosts, tls }));
    expect(await serverOf(https('secure.avi.internal'))).toBe('extra');
    const other = {
      ca: ca.cert,
      checkServerIdentity: (_: string, { subjectaltname }: { subjectaltname?: string }) =>
        subjectaltname?.includes('renewed.avi.internal') ? undefined : new Error('an old certificate'),
    };
    expect((await https('secure.avi.internal', '/', other)).status).toBe(200);
    await programmed.apply(CLASS, ...moved, ingress('i', { hosts }));
    expect(await serverOf(http('secure.avi.internal'))).toBe('extra');
  });

  test('a Route with weights', async () => {
    const weights = { web: 3, api: 1 };
    await programmed.apply(CLASS, ...SERVICES, route('split', 'split.avi.internal', { weights, path: '/x' }));
    expect(await shares(40, () => http('split.avi.internal', '/x/y'))).toEqual({ web: 30, api: 10 });
  });

  test('a Route with edge TLS that redirects, and one that allows HTTP', async () => {
    const tls = { termination: 'edge', certificate: pair.cert, key: pair.key };
    const made = [
      route('r', 'secure.avi.internal', {
        weights: { web: 100 },
        tls: { ...tls, insecureEdgeTerminationPolicy: 'Redirect' },
      }),
      route('a', 'other.avi.internal', {
        weights: { api: 100 },
        tls: { ...tls, insecureEdgeTerminationPolicy: 'Allow' },
      }),
    ];
    await programmed.apply(CLASS, ...SERVICES, ...made);
    expect(await serverOf(https('secure.avi.internal'))).toBe('web');
    expect((await http('secure.avi.internal')).headers.location).toBe('https://secure.avi.internal/');
    expect(await serverOf(https('other.avi.internal'))).toBe('api');
    const plain = await http('other.avi.internal');
    // The profile of a dedicated secure virtual service (System-Secure-HTTP) sends everything to HTTPS.
    expect(plain.status).toBe('shardVSSize' in config ? 302 : 200);
  });

  test('a Route that encrypts again, and verifies the servers', async () => {
    const inner = await certificate(['inner.test'], ca);
    const listens = httpBackend('inner', () => false, { cert: inner.cert, key: inner.key });
    await traffic.member('10.244.5.1', 8443, listens);
    const ports = [{ name: 'https', port: 443, targetPort: 8443 }];
    const made = (destinationCACertificate: string) =>
      route('re', 'secure.avi.internal', {
        weights: { inner: 100 },
        tls: { termination: 'reencrypt', certificate: pair.cert, key: pair.key, destinationCACertificate },
      });
    const inners = service('inner', ['10.244.5.1'], { ports });
    await programmed.apply(CLASS, ...inners, made(ca.cert));
    expect(await serverOf(https('secure.avi.internal'))).toBe('inner');
    await programmed.apply(CLASS, ...inners, made((await authority('another')).cert));
    expect((await https('secure.avi.internal')).status).toBe(503);
  });
});

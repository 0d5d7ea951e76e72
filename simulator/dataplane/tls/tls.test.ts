import { once } from 'node:events';
import { connect as connectH2 } from 'node:http2';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json.ts';
import { child, server, virtualService, vsvip } from '../../testing/bodies.ts';
import { httpBackend } from '../testing/backends.ts';
import { authority, certificate, certificateBody, type Pair } from '../testing/certificates.ts';
import { type Asked, ask } from '../testing/clients.ts';
import { Traffic } from '../testing/traffic.ts';

let traffic: Traffic;
let ca: Pair;

const BOTH = [{ port: 80 }, { port: 443, enable_ssl: true }];
const SECURE = '/api/applicationprofile?name=System-Secure-HTTP';

beforeAll(async () => {
  traffic = await Traffic.start();
  ca = await authority('test-ca');
  for (const [i, name] of ['one', 'two', 'parent'].entries()) {
    await traffic.member(`10.244.0.${i + 1}`, 8080, httpBackend(name));
    await traffic.put([['pool', { name, servers: [server(`10.244.0.${i + 1}`)] }]]);
  }
  await traffic.put([
    ['sslkeyandcertificate', certificateBody('one', await certificate(['one.test'], ca))],
    ['sslkeyandcertificate', certificateBody('two', await certificate(['*.two.test'], ca))],
    ['sslkeyandcertificate', certificateBody('other', await certificate(['other.test'], ca))],
  ]);
});
afterAll(() => traffic.stop());

/** Asks over TLS, verifying with the authority of the tests. */
const secure = (vsvip: string, host: string, asked: Asked = {}) =>
  ask(traffic.at(vsvip, 443), { https: true, host, ca: ca.cert, rejectUnauthorized: true, ...asked });

async function shown(vsvip: string, servername: string): Promise<string> {
  const { host, port } = traffic.at(vsvip, 443);
  const socket: TLSSocket = connect({ host, port, servername, rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const { subject } = socket.getPeerCertificate();
  socket.destroy();
  return [subject?.CN].flat()[0] ?? '';
}

describe('server names (SNI)', () => {
  beforeAll(() =>
    traffic.put([
      ['vsvip', vsvip('sni')],
      [
        'virtualservice',
        virtualService('sni', {
          type: 'VS_TYPE_VH_PARENT',
          services: BOTH,
          pool_ref: '/api/pool?name=parent',
        }),
      ],
      [
        'virtualservice',
        child('one', 'sni', {
          vh_domain_name: ['one.test', 'alias.test'],
          pool_ref: '/api/pool?name=one',
          application_profile_ref: SECURE,
          ssl_key_and_certificate_refs: ['/api/sslkeyandcertificate?name=one'],
        }),
      ],
      [
        'virtualservice',
        child('two', 'sni', {
          vh_domain_name: ['*.two.test'],
          pool_ref: '/api/pool?name=two',
          ssl_key_and_certificate_refs: ['/api/sslkeyandcertificate?name=two'],
        }),
      ],
    ]),
  );

  test('lead to the child, which shows its certificate', async () => {
    const got = await secure('sni', 'one.test', { path: '/x' });
    expect(got.echo).toMatchObject({ server: 'one', url: '/x' });
    expect(got.echo.headers['x-forwarded-proto']).toBe('https');
    expect(got.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect((await secure('sni', 'a.two.test')).echo.server).toBe('two');
  });

  test('of no child are refused where the parent has no certificate', async () => {
    await expect(secure('sni', 'none.test')).rejects.toThrow(/handshake failure|unrecognized name/i);
  });

  test('of no child go to the parent where it has one', async () => {
    await traffic.put([
      [
        'virtualservice',
        { name: 'sni', ssl_key_and_certificate_refs: ['/api/sslkeyandcertificate?name=other'] },
      ],
    ]);
    const got = await ask(traffic.at('sni', 443), { https: true, host: 'none.test' });
    expect(got.echo.server).toBe('parent');
    expect(await shown('sni', 'none.test')).toBe('other.test');
    expect(await shown('sni', 'one.test')).toBe('one.test');
    expect((await ask(traffic.at('sni', 80), { host: 'one.test' })).echo.server).toBe('parent');
  });

  test('bind a connection: another host is misdirected, another name of the child is not', async () => {
    const headers = { host: 'a.two.test' };
    expect((await secure('sni', 'one.test', { headers })).status).toBe(421);
    expect((await secure('sni', 'one.test', { headers: { host: 'alias.test' } })).status).toBe(200);
  });

  test('of a child that is off are not served by the parent', async () => {
    await traffic.put([['virtualservice', { name: 'two', enabled: false }]]);
    expect((await secure('sni', 'a.two.test')).status).toBe(503);
    await traffic.put([['virtualservice', { name: 'two', enabled: true }]]);
    expect((await secure('sni', 'a.two.test')).status).toBe(200);
  });

  test('are served with a new certificate as soon as it is there', async () => {
    const renewed = await certificate(['one.test', 'renewed.test'], ca);
    await traffic.put([['sslkeyandcertificate', certificateBody('one', renewed)]]);
    const { host, port } = traffic.at('sni', 443);
    const socket = connect({ host, port, servername: 'one.test', ca: ca.cert });
    await once(socket, 'secureConnect');
    expect(socket.getPeerCertificate().subjectaltname).toContain('renewed.test');
    socket.destroy();
  });

  test('are gone with their child', async () => {
    await traffic.put([['virtualservice', { name: 'one', vh_domain_name: ['alias.test'] }]]);
    expect(await shown('sni', 'one.test')).toBe('other.test');
    traffic.simulator.state.remove('virtualservice', 'one');
    await traffic.dataplane.settled();
    expect(await shown('sni', 'alias.test')).toBe('other.test');
  });
});

describe('hosts (EVH)', () => {
  const evh = (name: string, host: string, pool: string, paths?: JsonObject) => ({
    name,
    type: 'VS_TYPE_VH_CHILD',
    vh_type: 'VS_TYPE_VH_ENHANCED',
    vh_parent_vs_ref: '/api/virtualservice?name=evh',
    vh_matches: [{ host, rules: [{ name: 'r', matches: paths ?? begins('/') }] }],
    pool_ref: `/api/pool?name=${pool}`,
  });
  const begins = (path: string): JsonObject => ({
    path: { match_criteria: 'BEGINS_WITH', match_case: 'SENSITIVE', match_str: [path] },
  });

  beforeAll(() =>
    traffic.put([
      ['vsvip', vsvip('evh')],
      [
        'virtualservice',
        virtualService('evh', {
          type: 'VS_TYPE_VH_PARENT',
          vh_type: 'VS_TYPE_VH_ENHANCED',
          services: BOTH,
          ssl_key_and_certificate_refs: ['one', 'two'].map(
            (name) => `/api/sslkeyandcertificate?name=${name}`,
          ),
        }),
      ],
      ['virtualservice', evh('evh-one', 'one.test', 'one')],
      ['virtualservice', evh('evh-two', 'one.test', 'two', begins('/two'))],
      ['virtualservice', evh('evh-three', '*.two.test', 'two')],
    ]),
  );

  test('lead to the child whose path fits best, with and without TLS', async () => {
    const at = traffic.at('evh', 80);
    expect((await ask(at, { host: 'one.test:80' })).echo.server).toBe('one');
    expect((await ask(at, { host: 'one.test', path: '/two/x' })).echo.server).toBe('two');
    expect((await ask(at, { host: 'x.two.test' })).echo.server).toBe('two');
    expect((await secure('evh', 'one.test', { path: '/two' })).echo.server).toBe('two');
    expect((await ask(at, { host: 'none.test' })).status).toBe(404);
  });

  test('get the certificate of the parent that is for their name, or its first one', async () => {
    expect(await shown('evh', 'one.test')).toBe('one.test');
    expect(await shown('evh', 'x.two.test')).toBe('*.two.test');
    expect(await shown('evh', 'none.test')).toBe('one.test');
    expect(await shown('evh', '')).toBe('one.test');
  });
});

describe('a listener with TLS', () => {
  beforeAll(() =>
    traffic.put([
      ['vsvip', vsvip('own')],
      [
        'virtualservice',
        virtualService('own', {
          services: [{ port: 443, enable_ssl: true, enable_http2: true }],
          pool_ref: '/api/pool?name=one',
          ssl_key_and_certificate_refs: ['/api/sslkeyandcertificate?name=one'],
        }),
      ],
    ]),
  );

  test('speaks HTTP/2 where it is enabled, and HTTP/1.1 as well', async () => {
    const { host, port } = traffic.at('own', 443);
    const session = connectH2(`https://${host}:${port}`, { ca: ca.cert, servername: 'one.test' });
    const stream = session.request({
      ':path': '/h2?x',
      ':method': 'POST',
      ':authority': 'one.test',
      'x-a': '1',
    });
    stream.end('body');
    let text = '';
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    const [headers] = await once(stream, 'response');
    await once(stream, 'end');
    session.close();
    expect(headers[':status']).toBe(200);
    const echo = JSON.parse(text);
    expect(echo).toMatchObject({
      method: 'POST',
      url: '/h2?x',
      body: 'body',
      headers: { host: 'one.test', 'x-a': '1' },
    });
    expect((await secure('own', 'one.test')).echo.server).toBe('one');
  });

  test('keeps to the versions of its profile', async () => {
    const { host, port } = traffic.at('own', 443);
    const versionOf = async (options: object) => {
      const socket = connect({ host, port, servername: 'one.test', ca: ca.cert, ...options });
      await once(socket, 'secureConnect');
      const version = socket.getProtocol();
      socket.destroy();
      return version;
    };
    expect(await versionOf({})).toBe('TLSv1.2');
    await traffic.put([
      [
        'sslprofile',
        { name: 'new', accepted_versions: [{ type: 'SSL_VERSION_TLS1_3' }], accepted_ciphers: 'NOTHING' },
      ],
      ['virtualservice', { name: 'own', ssl_profile_ref: '/api/sslprofile?name=new' }],
    ]);
    expect(await versionOf({})).toBe('TLSv1.3');
    await expect(versionOf({ maxVersion: 'TLSv1.2' })).rejects.toThrow(/version/);
  });
});

describe('TLS to servers', () => {
  const names: string[] = [];

  beforeAll(async () => {
    const { cert, key } = await certificate(['inner.test'], ca);
    const backend = httpBackend('secure', () => false, {
      cert,
      key,
      SNICallback(name, callback) {
        names.push(name);
        callback(null);
      },
    });
    await traffic.member('10.244.1.1', 8443, backend);
    await traffic.put([
      ['pkiprofile', { name: 'ca', crl_check: false, ca_certs: [{ certificate: ca.cert }] }],
      [
        'pkiprofile',
        { name: 'wrong', crl_check: false, ca_certs: [{ certificate: (await authority('x')).cert }] },
      ],
      ['vsvip', vsvip('re')],
      ['pool', pool({})],
      ['virtualservice', virtualService('re', { pool_ref: '/api/pool?name=re' })],
    ]);
  });

  const pool = (more: JsonObject): JsonObject => ({
    name: 're',
    servers: [server('10.244.1.1', 8443)],
    ssl_profile_ref: '/api/sslprofile?name=System-Standard',
    sni_enabled: true,
    pki_profile_ref: undefined,
    ...more,
  });
  const asked = async (more: JsonObject) => {
    await traffic.put([['pool', pool(more)]]);
    return (await ask(traffic.at('re', 80), { host: 'app.test' })).status;
  };

  test('takes any certificate without a PKI profile, and asks for the requested host', async () => {
    expect(await asked({})).toBe(200);
    expect(names.at(-1)).toBe('app.test');
    expect(await asked({ server_name: 'inner.test' })).toBe(200);
    expect(names.at(-1)).toBe('inner.test');
    const before = names.length;
    expect(await asked({ sni_enabled: false })).toBe(200);
    expect(names).toHaveLength(before);
  });

  test('verifies with a PKI profile', async () => {
    expect(await asked({ pki_profile_ref: '/api/pkiprofile?name=ca' })).toBe(200);
    expect(await asked({ pki_profile_ref: '/api/pkiprofile?name=wrong' })).toBe(503);
  });

  test('checks names when it is told to', async () => {
    const checked = { pki_profile_ref: '/api/pkiprofile?name=ca', host_check_enabled: true };
    expect(await asked(checked)).toBe(503);
    expect(await asked({ ...checked, domain_name: ['else.test', 'inner.test'] })).toBe(200);
  });
});

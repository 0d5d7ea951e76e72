import { generate } from 'selfsigned';
import { describe, expect, it } from 'vitest';
import { selfSigned } from '../certificate.ts';
import type { JsonObject } from '../json.ts';
import { useSimulator } from '../testing/fixture.ts';

/** avi-schema.md, SSLKeyAndCertificate; statement O16. */

const fixture = useSimulator();

describe('certificates', () => {
  it('are parsed; keys and PEM texts are not in the answer to a POST', async () => {
    const { client, simulator } = fixture;
    const mark = simulator.journal.seq;
    const pair = await selfSigned('www.example.com', ['www.example.com', '10.0.0.1']);
    const made = await client.create('sslkeyandcertificate', {
      name: 'c1',
      certificate: { certificate: pair.cert },
      key: pair.key,
    });
    expect(made).not.toHaveProperty('key');
    expect(made.certificate).not.toHaveProperty('certificate');
    expect(made).toMatchObject({
      type: 'SSL_CERTIFICATE_TYPE_VIRTUALSERVICE',
      status: 'SSL_CERTIFICATE_FINISHED',
      format: 'SSL_PEM',
      key_params: { algorithm: 'SSL_KEY_ALGORITHM_EC', ec_params: { curve: 'SSL_KEY_EC_CURVE_SECP256R1' } },
      certificate: {
        subject: { common_name: 'www.example.com' },
        issuer: { common_name: 'www.example.com' },
        subject_alt_names: ['www.example.com', '10.0.0.1'],
        self_signed: true,
        not_after: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
        serial_number: expect.stringMatching(/^\d+$/),
        expiry_status: 'SSL_CERTIFICATE_GOOD',
      },
    });
    const read = (await client.get(`/api/sslkeyandcertificate/${made.uuid}`)).body;
    expect(read.key).toBe('<sensitive>');
    expect((read.certificate as JsonObject).certificate).toBe(pair.cert);
    const clear = (await client.get(`/api/sslkeyandcertificate/${made.uuid}?export_key`)).body;
    expect(clear.key).toBe(pair.key);
    // Nor do keys get into the journal.
    expect(JSON.stringify(simulator.journal.since(mark))).not.toContain('PRIVATE KEY');
    expect(simulator.journal.writesSince(mark)[0]?.body).toMatchObject({ key: '<sensitive>' });
  });

  it('keep their key when a client writes back what it read', async () => {
    const { client, simulator } = fixture;
    const read = (await client.get('/api/sslkeyandcertificate?name=c1')).results[0] ?? {};
    const path = `/api/sslkeyandcertificate/${read.uuid}`;
    expect((await client.put(path, { ...read, created_by: 'x' })).status).toBe(200);
    expect((await client.get(`${path}?export_key`)).body.key).toContain('PRIVATE KEY');
    const other = await selfSigned('other', ['other']);
    const renewed = { name: 'c1', certificate: { certificate: other.cert }, key: other.key };
    const reply = await client.put(path, renewed);
    expect(reply.body.certificate).toMatchObject({ subject: { common_name: 'other' } });
    expect(simulator.state.get('sslkeyandcertificate', 'c1')?.certificate).toMatchObject({
      certificate: other.cert,
    });
  });

  it('are refused when they are damaged or do not belong together, without quoting them', async () => {
    const { client } = fixture;
    const [one, two] = [await selfSigned('one', ['one']), await selfSigned('two', ['two'])];
    const bodies = {
      certificate: { certificate: { certificate: 'secret nonsense' } },
      key: { certificate: { certificate: one.cert }, key: 'secret nonsense' },
      belong: { certificate: { certificate: one.cert }, key: two.key },
    };
    for (const [word, body] of Object.entries(bodies)) {
      const reply = await client.post('/api/sslkeyandcertificate', { name: 'bad', ...body });
      expect([reply.status, reply.body.error]).toEqual([
        400,
        expect.stringMatching(`^Import error.*${word}`),
      ]);
      expect(reply.text).not.toMatch(/secret|BEGIN/);
    }
  });

  it('of authorities stand in PKI profiles, and are referred to', async () => {
    const { client } = fixture;
    const { cert } = await selfSigned('ca', ['ca']);
    const pki = await client.create('pkiprofile', { name: 'pki', ca_certs: [{ certificate: cert }] });
    expect(pki.ca_certs).toMatchObject([{ subject: { common_name: 'ca' }, certificate: cert }]);
    const ca = await client.create('sslkeyandcertificate', {
      name: 'ca',
      type: 'SSL_CERTIFICATE_TYPE_CA',
      certificate: { certificate: cert },
    });
    const leaf = await selfSigned('leaf', ['leaf']);
    const made = await client.create('sslkeyandcertificate', {
      name: 'leaf',
      certificate: { certificate: leaf.cert },
      key: leaf.key,
      ca_certs: [{ ca_ref: '/api/sslkeyandcertificate?name=ca' }],
    });
    expect(made.ca_certs).toEqual([{ ca_ref: ca.url }]);
  });
});

describe('certificates on a controller of 31.2.1', () => {
  const newer = useSimulator({ version: '31.2.1' });

  it('need a name', async () => {
    const pair = await generate([{ name: 'organizationName', value: 'nobody' }], {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [{ name: 'basicConstraints', cA: false }],
    });
    const reply = await newer.client.post('/api/sslkeyandcertificate', {
      name: 'nameless',
      certificate: { certificate: pair.cert },
      key: pair.private,
    });
    expect(reply.status).toBe(500);
    expect(reply.body.error).toMatch(/Import error.*common_name/);
  });
});

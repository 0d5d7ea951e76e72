import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Context, Retained } from '../context.ts';
import { clusterOf, contextOf, type Raw } from '../test-cluster.ts';
import { translateIstio } from './objects.ts';

const ON = { istioEnabled: 'true' };
const WORKLOAD = 'istio-workload-cluster1-avi-system';
const AUTHORITY = 'istio-pki-cluster1-avi-system';

let cert: string;
let key: string;
beforeAll(async () => {
  const made = await generate([{ name: 'commonName', value: 'a' }], { keySize: 2048 });
  cert = made.cert;
  key = made.private;
});

const secret = (data: Record<string, string>, namespace = 'avi-system'): Raw => ({
  kind: 'Secret',
  metadata: { name: 'istio-secret', namespace },
  stringData: data,
});
const translate = (objects: Raw[], context: Context = contextOf(ON)) =>
  translateIstio(clusterOf(objects), context);

describe('certificates of Istio', () => {
  it('become objects in the tenant of the settings', () => {
    const whole = secret({ 'cert-chain': cert, key, 'root-cert': cert });
    const result = translate([whole], contextOf({ ...ON, tenantName: 't' }));
    expect(result.problems).toEqual([]);
    expect(result.objects.map((o) => [o.type, o.tenant, o.name])).toEqual([
      ['pkiprofile', 't', AUTHORITY],
      ['sslkeyandcertificate', 't', WORKLOAD],
    ]);
    expect(result.objects[0]?.body).toMatchObject({ ca_certs: [{ certificate: cert }] });
    expect(result.objects[1]?.body).toMatchObject({
      type: 'SSL_CERTIFICATE_TYPE_VIRTUALSERVICE',
      certificate: { certificate: cert },
      key,
      created_by: 'ako-cluster1',
    });
    expect(translate([whole], contextOf())).toEqual({ objects: [], placements: [], problems: [] });
  });

  it.each<[string, () => Raw[], string]>([
    ['is missing', () => [], 'IstioCertificateMissing'],
    [
      'is in another namespace',
      () => [secret({ 'cert-chain': cert, key, 'root-cert': cert }, 'x')],
      'IstioCertificateMissing',
    ],
    ['has no key', () => [secret({ 'cert-chain': cert, 'root-cert': cert })], 'SecretIncomplete'],
    ['has no root', () => [secret({ 'cert-chain': cert, key })], 'CertificateInvalid'],
  ])('are a problem when the Secret %s', (_, objects, reason) => {
    const result = translate(objects());
    expect(result.objects).toEqual([]);
    expect(result.problems).toMatchObject([{ object: 'secret/avi-system/istio-secret', reason }]);
  });

  it('stay as they are while there are no better ones', () => {
    const retained: Retained = { has: (objectKey) => objectKey.startsWith('pkiprofile/') };
    const result = translate([], contextOf(ON, [], retained));
    expect(result.objects).toMatchObject([{ type: 'pkiprofile', name: AUTHORITY, keep: true }]);
  });
});

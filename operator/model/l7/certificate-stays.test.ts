import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CLASS,
  clusterOf,
  contextOf,
  ingress,
  type Raw,
  route,
  service,
  slice,
  tlsSecret,
} from '../test-cluster.ts';
import { translateAll } from '../translation.ts';
import { type DesiredObject, type ObjectKey, objectKey } from '../types.ts';

/** A certificate on the controller outlives a Secret that turns invalid, but not one that is deleted. */

let pair: { certificate: string; key: string };
let other: { certificate: string; key: string };
beforeAll(async () => {
  const [a, b] = await Promise.all([
    generate([{ name: 'commonName', value: 'a' }], { keySize: 2048 }),
    generate([{ name: 'commonName', value: 'b' }], { keySize: 2048 }),
  ]);
  pair = { certificate: a.cert, key: a.private };
  other = { certificate: b.cert, key: b.private };
});

const HOST = 'sec.avi.internal';
const BROKEN = { certificate: 'broken', key: 'broken' };
const secure = (name = 'i', options: Parameters<typeof ingress>[2] = {}, path = '/') =>
  ingress(name, { [HOST]: [{ path }] }, { tls: { tls1: [HOST] }, ...options });

function translate(objects: Raw[], config: Record<string, string>, ...onController: string[]) {
  const keys = new Set<ObjectKey>(
    onController.map((name) => objectKey('sslkeyandcertificate', 'admin', name)),
  );
  const retained = { has: (key: ObjectKey) => keys.has(key) };
  return translateAll(
    clusterOf([CLASS, service('web'), slice('web', ['10.244.0.5']), ...objects]),
    contextOf(config, ['avi.internal'], retained),
  );
}

const certificates = (objects: readonly DesiredObject[]) =>
  objects.filter((o) => o.type === 'sslkeyandcertificate').map((o) => [o.name, o.keep ?? false]);
const refs = (objects: readonly DesiredObject[]) =>
  objects.flatMap((o) => (o.body.ssl_key_and_certificate_refs ?? []) as string[]);

const EVH_NAME = 'cluster1--67036b747726d734aca96bb2344b21f1cc6e379f';

describe.each([
  ['SNI shared', {}, `cluster1--${HOST}`],
  ['SNI dedicated', { shardVSSize: 'DEDICATED' }, `cluster1--${HOST}`],
  ['EVH shared', { enableEVH: 'true' }, EVH_NAME],
  ['EVH dedicated', { enableEVH: 'true', shardVSSize: 'DEDICATED' }, EVH_NAME],
])('%s: a certificate on the controller', (_, config, name) => {
  it('stays, unwritten, while its Secret cannot be used', () => {
    const { objects, placements, problems } = translate([tlsSecret('tls1', BROKEN), secure()], config, name);
    expect(certificates(objects)).toEqual([[name, true]]);
    expect(refs(objects)).toEqual([`/api/sslkeyandcertificate/?name=${name}`]);
    expect(placements).toHaveLength(1);
    expect(problems).toMatchObject([
      { reason: 'CertificateInvalid', message: expect.stringContaining('stays in use') },
    ]);
  });

  it('stays for a Route whose own certificate turns invalid', () => {
    const tls = { termination: 'edge', certificate: 'broken', key: 'broken' };
    const { objects, placements, refusals } = translate([route('r', HOST, { tls })], config, name);
    expect(certificates(objects)).toEqual([[name, true]]);
    expect(placements).toHaveLength(1);
    expect(refusals).toEqual([]);
  });

  it.each([
    ['its Secret is deleted', () => [secure()], [name]],
    ['the controller has none', () => [tlsSecret('tls1', BROKEN), secure()], []],
    ['the controller has that of another host', () => [tlsSecret('tls1', BROKEN), secure()], ['cluster1--b']],
  ])('does not stay when %s', (_case, cluster, onController) => {
    const { objects, placements } = translate(cluster(), config, ...onController);
    expect(certificates(objects)).toEqual([]);
    expect(placements).toEqual([]);
  });
});

it('stays with its alternate and its authority, of which only the former is attached', () => {
  const main = `cluster1--${HOST}`;
  const { objects } = translate(
    [tlsSecret('tls1', BROKEN), secure()],
    {},
    main,
    `${main}-alt`,
    `${main}-cacert`,
  );
  expect(certificates(objects)).toEqual([
    [main, true],
    [`${main}-alt`, true],
    [`${main}-cacert`, true],
  ]);
  expect(refs(objects)).toHaveLength(2);
});

it('is the default certificate where that is what cannot be used', () => {
  const annotations = { 'ako.vmware.com/enable-tls': 'true' };
  const { objects } = translate(
    [
      tlsSecret('router-certs-default', BROKEN, 'avi-system'),
      ingress('i', { [HOST]: [{}] }, { annotations }),
    ],
    {},
    'cluster1--router-certs-default',
    `cluster1--${HOST}`,
  );
  expect(certificates(objects)).toEqual([['cluster1--router-certs-default', true]]);
});

it('gives way to a certificate that another Ingress has for the host; both are served with that', () => {
  const young = secure('young', { namespace: 'red', created: '2026-02-01T00:00:00Z' }, '/y');
  const { objects, placements, problems } = translate(
    [
      tlsSecret('tls1', BROKEN),
      tlsSecret('tls1', other, 'red'),
      service('web', { namespace: 'red' }),
      secure('old'),
      young,
    ],
    {},
    `cluster1--${HOST}`,
  );
  expect(objects.find((o) => o.type === 'sslkeyandcertificate')?.body.certificate).toEqual({
    certificate: other.certificate,
  });
  expect(certificates(objects)).toEqual([[`cluster1--${HOST}`, false]]);
  expect(placements.map((p) => p.object).sort()).toEqual(['ingress/default/old', 'ingress/red/young']);
  expect(problems.filter((p) => p.object === 'ingress/default/old')).toMatchObject([
    { reason: 'CertificateInvalid' },
  ]);
});

it('is replaced as soon as the Secret can be used', () => {
  const { objects } = translate([tlsSecret('tls1', pair), secure()], {}, `cluster1--${HOST}`);
  expect(certificates(objects)).toEqual([[`cluster1--${HOST}`, false]]);
});

it('is not used from other namespaces with useDefaultSecretsOnly', () => {
  const config = { useDefaultSecretsOnly: 'true' };
  const { objects, problems } = translate([tlsSecret('tls1', pair), secure()], config, `cluster1--${HOST}`);
  expect(certificates(objects)).toEqual([]);
  expect(problems).toMatchObject([{ reason: 'SecretNotUsed', field: 'spec.tls[0].secretName' }]);
  const own = secure('own', { namespace: 'avi-system' });
  const { placements } = translate(
    [tlsSecret('tls1', pair, 'avi-system'), service('web', { namespace: 'avi-system' }), own],
    config,
  );
  expect(placements).toHaveLength(1);
});

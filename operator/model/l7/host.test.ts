import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLASS, clusterOf, contextOf, ingress, service, slice, tlsSecret } from '../test-cluster.ts';
import { translateAll } from '../translation.ts';
import type { AviBody, DesiredObject } from '../types.ts';

let pair: { certificate: string; key: string };
let other: { certificate: string; key: string };
const selfSigned = async (name: string) => {
  const made = await generate([{ name: 'commonName', value: name }], { keySize: 2048 });
  return { certificate: made.cert, key: made.private };
};
beforeAll(async () => {
  pair = await selfSigned('sec.avi.internal');
  other = await selfSigned('other.avi.internal');
});

const translate = (objects: Parameters<typeof clusterOf>[0], config: Record<string, string> = {}) =>
  translateAll(
    clusterOf([CLASS, service('web'), slice('web', ['10.244.0.5']), ...objects]),
    contextOf(config),
  );
const l7 = (objects: readonly DesiredObject[]) =>
  objects.filter((o) => !['vrfcontext', 'serviceenginegroup'].includes(o.type));
const names = (objects: readonly DesiredObject[], type: string) =>
  objects
    .filter((o) => o.type === type)
    .map((o) => o.name)
    .sort();
const body = (objects: readonly DesiredObject[], type: string, name: string): AviBody | undefined =>
  objects.find((o) => o.type === type && o.name === name)?.body;
interface RequestPolicy {
  rules?: { match: { path?: { match_str: string[]; match_criteria: string } } }[];
}
const rules = (set: AviBody | undefined) =>
  ((set?.http_request_policy as RequestPolicy | undefined)?.rules ?? []).map(
    ({ match }) => `${match.path?.match_criteria} ${match.path?.match_str[0]}`,
  );

describe('acceptance', () => {
  it('serves an Ingress without class through the default class, and not otherwise', () => {
    const classless = ingress('a', { 'a.avi.internal': [{}] });
    delete (classless.spec as { ingressClassName?: string }).ingressClassName;
    expect(l7(translate([classless]).objects)).not.toEqual([]);
    const plain = { ...CLASS, metadata: { name: 'avi-lb' } };
    expect(l7(translate([plain, classless]).objects)).toEqual([]);
  });

  it('leaves alone what another controller owns', () => {
    const foreign = {
      kind: 'IngressClass',
      metadata: { name: 'avi-lb' },
      spec: { controller: 'k8s.io/ingress-nginx' },
    };
    const { objects, problems } = translate([foreign, ingress('a', { 'a.avi.internal': [{}] })]);
    expect(l7(objects)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('respects the namespace selector and the blocked list', () => {
    const red = { kind: 'Namespace', metadata: { name: 'red', labels: { team: 'x' } } };
    const objects = [red, ingress('a', { 'a.avi.internal': [{}] }, { namespace: 'red' })];
    expect(l7(translate(objects, { nsSyncLabelKey: 'team', nsSyncLabelValue: 'x' }).objects)).not.toEqual([]);
    expect(l7(translate(objects, { nsSyncLabelKey: 'team', nsSyncLabelValue: 'y' }).objects)).toEqual([]);
    expect(l7(translate(objects, { blockedNamespaceList: '["red"]' }).objects)).toEqual([]);
  });

  it('puts objects of a namespace into the tenant that it names', () => {
    const red = {
      kind: 'Namespace',
      metadata: { name: 'red', annotations: { 'ako.vmware.com/tenant-name': 'team x' } },
    };
    const { objects } = translate([red, ingress('a', { 'a.avi.internal': [{}] }, { namespace: 'red' })]);
    expect(new Set(l7(objects).map((o) => o.tenant))).toEqual(new Set(['team x']));
    expect(body(objects, 'pool', 'cluster1--a.avi.internal_-red-a')?.tenant_ref).toBe(
      '/api/tenant/?name=team+x',
    );
  });
});

describe('hosts', () => {
  it('refuses a host outside the sub-domains, and serves its neighbours in the same Ingress', () => {
    const { objects, problems } = translate([
      ingress('a', { 'a.example.com': [{}], 'a.avi.internal': [{}] }),
    ]);
    expect(names(objects, 'pool')).toEqual(['cluster1--a.avi.internal_-default-a']);
    expect(problems).toEqual([
      expect.objectContaining({
        object: 'ingress/default/a',
        field: 'spec.rules[0].host',
        reason: 'HostOutsideSubDomains',
      }),
    ]);
  });

  it('generates a host for a rule without one, which the status never shows', () => {
    const { objects, placements } = translate([ingress('shop', { '': [{}] }, { namespace: 'red' })]);
    expect(names(objects, 'pool')).toEqual(['cluster1--shop.red.avi.internal_-red-shop']);
    expect(placements).toEqual([]);
  });

  it('does not process an Ingress with a rule that has no http block', () => {
    const broken = ingress('a', { 'a.avi.internal': [{}] });
    (broken.spec as { rules: unknown[] }).rules.push({ host: 'b.avi.internal' });
    const { objects, problems } = translate([broken, ingress('c', { 'c.avi.internal': [{}] })]);
    expect(names(objects, 'pool')).toEqual(['cluster1--c.avi.internal_-default-c']);
    expect(problems).toContainEqual(
      expect.objectContaining({ reason: 'RuleWithoutPaths', field: 'spec.rules[1].http' }),
    );
  });

  it('says which service or port is missing, and keeps the pool without servers', () => {
    const { objects, problems } = translate([
      ingress('a', {
        'a.avi.internal': [
          { path: '/x', service: 'nope' },
          { path: '/y', port: 'grpc' },
        ],
      }),
    ]);
    expect(names(objects, 'pool')).toHaveLength(2);
    expect(problems.map((p) => p.reason).sort()).toEqual(['ServiceNotFound', 'ServicePortMissing']);
    expect(problems.every((p) => p.object === 'ingress/default/a' && p.field.includes('paths['))).toBe(true);
  });

  it('skips a resource back end', () => {
    const object = ingress('a', { 'a.avi.internal': [{}, {}] });
    const paths = (object.spec as { rules: { http: { paths: { path: string; backend: unknown }[] } }[] })
      .rules[0]?.http.paths;
    if (paths?.[1] !== undefined) {
      paths[1].path = '/r';
      paths[1].backend = { resource: { kind: 'Bucket', name: 'b' } };
    }
    const { objects, problems } = translate([object]);
    expect(names(objects, 'pool')).toEqual(['cluster1--a.avi.internal_-default-a']);
    expect(problems.map((p) => p.reason)).toEqual(['ResourceBackEnd']);
  });
});

describe('secure hosts', () => {
  const secure = (name: string, options: Parameters<typeof ingress>[2] = {}, paths = [{}]) =>
    ingress(name, { 'sec.avi.internal': paths }, { tls: { tls1: ['sec.avi.internal'] }, ...options });

  it.each([
    ['no secret', [], 'SecretMissing'],
    ['key of another certificate', 'mismatch', 'KeyMismatch'],
    ['no PEM', 'text', 'CertificateInvalid'],
  ] as const)('is not exposed with %s, yet the shared virtual service stands', (_, kind, reason) => {
    const secrets =
      kind === 'mismatch'
        ? [tlsSecret('tls1', { certificate: pair.certificate, key: other.key })]
        : kind === 'text'
          ? [tlsSecret('tls1', { certificate: 'no', key: 'no' })]
          : [];
    const { objects, problems, placements } = translate([...secrets, secure('a')]);
    expect(names(objects, 'virtualservice')).toEqual(['cluster1--Shared-L7-0']);
    expect(JSON.stringify(body(objects, 'vsvip', 'cluster1--Shared-L7-0')?.dns_info)).not.toContain(
      'sec.avi',
    );
    expect(placements).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ reason, field: 'spec.tls[0].secretName' })]);
  });

  it('attaches an alternate certificate', () => {
    const secret = tlsSecret('tls1', pair);
    Object.assign(secret.data as object, { 'alt.crt': btoa(other.certificate), 'alt.key': btoa(other.key) });
    const { objects } = translate([secret, secure('a')]);
    expect(names(objects, 'sslkeyandcertificate')).toEqual([
      'cluster1--sec.avi.internal',
      'cluster1--sec.avi.internal-alt',
    ]);
  });

  it('gives the certificate to the oldest Ingress, and tells the other', () => {
    const { objects, problems } = translate([
      tlsSecret('tls1', pair),
      tlsSecret('tls1', other, 'red'),
      secure('young', { namespace: 'red', created: '2026-02-01T00:00:00Z' }, [{ path: '/y' }]),
      secure('old', { created: '2026-01-01T00:00:00Z' }),
    ]);
    expect(body(objects, 'sslkeyandcertificate', 'cluster1--sec.avi.internal')?.certificate).toEqual({
      certificate: pair.certificate,
    });
    expect(problems.filter((p) => p.reason === 'CertificateConflict')).toEqual([
      expect.objectContaining({
        object: 'ingress/red/young',
        message: expect.stringContaining('ingress/default/old'),
      }),
    ]);
    expect(names(objects, 'httppolicyset')).toContain('cluster1--red-sec.avi.internal');
  });

  it('matches the longest path first, and for one path the exact rule', () => {
    const { objects } = translate([
      tlsSecret('tls1', pair),
      secure('a', {}, [{ path: '/' }, { path: '/foo/bar' }, { path: '/b' }] as object[]),
      secure('b', { created: '2026-03-01T00:00:00Z' }, [{ path: '/foo/bar', pathType: 'Exact' }] as object[]),
    ]);
    expect(rules(body(objects, 'httppolicyset', 'cluster1--default-sec.avi.internal'))).toEqual([
      'EQUALS /foo/bar',
      'BEGINS_WITH /foo/bar',
      'BEGINS_WITH /b',
      'BEGINS_WITH /',
    ]);
  });

  it('keeps insecure paths of another Ingress on the shared virtual service in SNI mode', () => {
    const { objects, placements } = translate([
      tlsSecret('tls1', pair),
      secure('a'),
      ingress('plain', { 'sec.avi.internal': [{ path: '/plain' }] }),
    ]);
    expect(names(objects, 'pool')).toEqual([
      'cluster1--default-sec.avi.internal_-a',
      'cluster1--sec.avi.internal_plain-default-plain',
    ]);
    expect(placements.map((p) => [p.object, p.virtualService.split('/').at(-1)])).toEqual([
      ['ingress/default/plain', 'cluster1--Shared-L7-0'],
      ['ingress/default/a', 'cluster1--sec.avi.internal'],
    ]);
  });

  it('lets the secure Ingress win in EVH mode, with the paths of both', () => {
    const { objects } = translate(
      [
        tlsSecret('tls1', pair),
        ingress('plain', { 'sec.avi.internal': [{ path: '/p' }] }, { created: '2026-05-05T00:00:00Z' }),
        secure('a'),
      ],
      { enableEVH: 'true' },
    );
    const child = objects.find((o) => o.type === 'virtualservice' && o.body.type === 'VS_TYPE_VH_CHILD');
    expect(child?.body.http_policies).toHaveLength(2);
    expect(names(objects, 'sslkeyandcertificate')).toHaveLength(1);
    expect(names(objects, 'pool')).toHaveLength(2);
  });

  it('selects pools directly with noPGForSNI', () => {
    const { objects } = translate([tlsSecret('tls1', pair), secure('a')], { noPGForSNI: 'true' });
    expect(names(objects, 'pool')).toEqual(['cluster1--default-sec.avi.internal_-a--policy-to-pool']);
    expect(names(objects, 'poolgroup')).toEqual(['cluster1--Shared-L7-0']);
  });
});

describe('names', () => {
  it('leaves out objects whose names the controller would not take, and says so', () => {
    const path = `/${'x'.repeat(240)}`;
    const { objects, problems } = translate([
      ingress('a', { 'a.avi.internal': [{ path }, { path: '/ok' }] }),
    ]);
    expect(names(objects, 'pool')).toEqual(['cluster1--a.avi.internal_ok-default-a']);
    expect(body(objects, 'poolgroup', 'cluster1--Shared-L7-0')?.members).toHaveLength(1);
    expect(problems).toEqual([
      expect.objectContaining({ object: 'ingress/default/a', reason: 'NameTooLong' }),
    ]);
  });
});

import fc from 'fast-check';
import { CLASS, ingress, type PathSpec, type Raw, route, service, slice, tlsSecret } from './test-cluster.ts';

/** Generated clusters for property tests: few names, so that objects meet at hosts, paths and names. */

const HOSTS = ['a.avi.internal', 'b.avi.internal', 'c.avi.internal', 'd.avi.internal', 'out.example.com', ''];
export const NAMESPACES = ['default', 'red'];

/** Settings of every layout, and of what makes hosts depend on one another. */
export const MODES: Record<string, string>[] = [
  { shardVSSize: 'LARGE' },
  { shardVSSize: 'DEDICATED' },
  { shardVSSize: 'MEDIUM', enableEVH: 'true' },
  { shardVSSize: 'DEDICATED', enableEVH: 'true' },
  { enableEVH: 'true', vipPerNamespace: 'true' },
  { shardVSSize: 'SMALL', noPGForSNI: 'true' },
  { shardVSSize: 'LARGE', enableEVH: 'true', fqdnReusePolicy: 'Strict' },
  { enableEVH: 'true', fqdnReusePolicy: 'Strict', nsSyncLabelKey: 'team', nsSyncLabelValue: 'x' },
].map((mode) => ({ defaultDomain: 'avi.internal', ...mode }));

export interface Pair {
  readonly certificate: string;
  readonly key: string;
}

const pathSpec: fc.Arbitrary<PathSpec> = fc.record({
  path: fc.constantFrom('/', '/a', '/a/b', '/a_b', ''),
  pathType: fc.constantFrom('Prefix', 'Exact', 'ImplementationSpecific'),
  service: fc.constantFrom('web', 'api', 'gone'),
  port: fc.constantFrom<number | string>(80, 'http', 81),
});

const created = fc.nat(3).map((day) => `2026-01-0${day + 1}T00:00:00Z`);
const namespace = fc.constantFrom(...NAMESPACES);

/** Names differ enough to meet now and then, and are equal often enough to be changed by a later step. */
export const ingressSeed = (name = fc.nat(5)): fc.Arbitrary<Raw> =>
  fc
    .record({
      name,
      namespace,
      created,
      passthrough: fc.boolean(),
      hosts: fc.array(
        fc.record({
          host: fc.constantFrom(...HOSTS),
          paths: fc.array(pathSpec, { maxLength: 3 }),
          secret: fc.constantFrom('', 'tls1', 'tls2'),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map((seed) => {
      const hosts: Record<string, PathSpec[]> = {};
      const tls: Record<string, string[]> = {};
      for (const { host, paths, secret } of seed.hosts) {
        hosts[host] = paths;
        if (secret !== '') tls[secret] = [...(tls[secret] ?? []), host];
      }
      const annotations: Record<string, string> = seed.passthrough
        ? { 'passthrough.ako.vmware.com/enabled': 'true' }
        : {};
      return ingress(`obj${seed.name}`, hosts, {
        namespace: seed.namespace,
        created: seed.created,
        tls,
        annotations,
      });
    });

export const routeSeed = (pair: Pair, name = fc.nat(5)): fc.Arbitrary<Raw> =>
  fc
    .record({
      name,
      namespace,
      created,
      host: fc.constantFrom(...HOSTS),
      subdomain: fc.boolean(),
      path: fc.constantFrom('', '/', '/a', '/a_b'),
      alternate: fc.constantFrom('', 'web', 'api', 'gone'),
      weight: fc.constantFrom(undefined, 0, 50),
      targetPort: fc.constantFrom<number | string | undefined>(undefined, 8080, 'http', 'nope'),
      termination: fc.constantFrom('', 'edge', 'reencrypt', 'passthrough'),
      policy: fc.constantFrom('', 'Redirect', 'Allow', 'None'),
      own: fc.boolean(),
      destination: fc.constantFrom('', 'no PEM', pair.certificate),
    })
    .map((seed) =>
      route(`obj${seed.name}`, seed.host, {
        namespace: seed.namespace,
        created: seed.created,
        path: seed.path,
        alternates: seed.alternate === '' ? {} : { [seed.alternate]: 20 },
        ...(seed.subdomain ? { subdomain: 'd' } : {}),
        ...(seed.weight === undefined ? {} : { weight: seed.weight }),
        ...(seed.targetPort === undefined ? {} : { targetPort: seed.targetPort }),
        ...(seed.termination === ''
          ? {}
          : {
              tls: {
                termination: seed.termination,
                insecureEdgeTerminationPolicy: seed.policy,
                ...(seed.own ? pair : {}),
                destinationCACertificate: seed.destination,
              },
            }),
      }),
    );

/** Something that asks for hosts. */
export const claimantSeed = (pair: Pair): fc.Arbitrary<Raw> => fc.oneof(ingressSeed(), routeSeed(pair));

/** A change of what the claimants depend on. */
export const surroundingSeed = (pair: Pair): fc.Arbitrary<Raw> =>
  fc.oneof(
    fc
      .record({ namespace, name: fc.constantFrom('tls1', 'tls2'), ok: fc.boolean() })
      .map(({ namespace: ns, name, ok }) =>
        tlsSecret(name, ok ? pair : { certificate: 'broken', key: 'broken' }, ns),
      ),
    fc.constant(tlsSecret('router-certs-default', pair, 'avi-system')),
    fc
      .record({ namespace, tenant: fc.constantFrom('', 'other'), team: fc.constantFrom('x', 'y') })
      .map(({ namespace: name, tenant, team }) => ({
        kind: 'Namespace',
        metadata: { name, annotations: { 'ako.vmware.com/tenant-name': tenant }, labels: { team } },
      })),
    fc
      .record({ namespace, addresses: fc.constantFrom(['10.244.0.5'], ['10.244.0.6', '10.244.0.7']) })
      .map(({ namespace: ns, addresses }) => slice('web', addresses, ns)),
    fc
      .record({ namespace, targetPort: fc.constantFrom<number | string>(8080, 'http') })
      .map(({ namespace: ns, targetPort }) => service('api', { namespace: ns, targetPort })),
    fc.constantFrom('avi-lb', 'other').map((name) => ({ ...CLASS, metadata: { ...CLASS.metadata, name } })),
  );

/** What everything refers to, in its first state. */
export const surroundings = (pair: Pair): Raw[] => [
  CLASS,
  ...NAMESPACES.flatMap((ns) => [
    { kind: 'Namespace', metadata: { name: ns, labels: { team: 'x' } } },
    service('web', { namespace: ns }),
    service('api', { namespace: ns, targetPort: 'http' }),
    slice('web', ['10.244.0.5', '10.244.0.6'], ns),
    slice('api', ['10.244.0.9'], ns),
    tlsSecret('tls1', pair, ns),
  ]),
];

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as slim from './slim.ts';

const metadata = {
  name: 'web',
  namespace: 'shop',
  uid: 'u-1',
  resourceVersion: '7',
  creationTimestamp: '2026-01-02T03:04:05Z',
  managedFields: [{ manager: 'kubectl' }],
};

const identity = {
  namespace: 'shop',
  name: 'web',
  uid: 'u-1',
  created: '2026-01-02T03:04:05Z',
  resourceVersion: '7',
  annotations: {},
  deleting: false,
};

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('identity', () => {
  it('keeps only annotations that translation reads', () => {
    const kept = {
      'ako.vmware.com/enable-tls': 'true',
      'passthrough.ako.vmware.com/enabled': 'true',
      'aviinfrasetting.ako.vmware.com/name': 'x',
      'skipnodeport.ako.vmware.com/enabled': '',
      'nodeportlocal.antrea.io': '[]',
      'nodeportlocal.antrea.io/enabled': 'true',
      'external-dns.alpha.kubernetes.io/hostname': 'a.b',
      'projectcalico.org/IPv4Address': '1.2.3.4/24',
      'node.antrea.io/transport-addresses': '1.2.3.4',
      'k8s.ovn.org/node-subnets': '{}',
      'ingressclass.kubernetes.io/is-default-class': 'true',
    };
    const dropped = { 'kubectl.kubernetes.io/last-applied-configuration': '{}', other: 'x' };
    expect(
      slim.namespace({ metadata: { ...metadata, annotations: { ...dropped, ...kept } } }).annotations,
    ).toEqual(kept);
  });

  it('says when an object is being deleted, and takes dates of typed clients', () => {
    const record = slim.ingress({
      metadata: {
        ...metadata,
        creationTimestamp: new Date('2026-01-02T03:04:05Z'),
        deletionTimestamp: '2026-01-03T00:00:00Z',
      },
    });
    expect(record.deleting).toBe(true);
    expect(record.created).toBe('2026-01-02T03:04:05Z');
  });
});

describe('ingress', () => {
  it('keeps rules, TLS and status', () => {
    const backend = (port: object) => ({ service: { name: 'web', port } });
    const record = slim.ingress({
      metadata,
      spec: {
        ingressClassName: 'avi-lb',
        tls: [{ secretName: 's', hosts: ['a.b'] }, {}],
        rules: [
          {
            host: 'a.b',
            http: {
              paths: [
                { path: '/x', pathType: 'Exact', backend: backend({ number: 80 }) },
                { pathType: 'Prefix', backend: backend({ name: 'http' }) },
                { path: '/r', backend: { resource: { kind: 'Bucket', name: 'b' } } },
              ],
            },
          },
          { host: 'no.http' },
          { http: {} },
        ],
      },
      status: { loadBalancer: { ingress: [{ ip: '1.2.3.4', hostname: 'a.b' }, { ip: '1.2.3.5' }] } },
    });
    expect(record).toEqual({
      ...identity,
      className: 'avi-lb',
      tls: [
        { secretName: 's', hosts: ['a.b'] },
        { secretName: '', hosts: [] },
      ],
      rules: [
        {
          host: 'a.b',
          paths: [
            { path: '/x', pathType: 'Exact', service: { name: 'web', portNumber: 80, portName: '' } },
            { path: '', pathType: 'Prefix', service: { name: 'web', portNumber: 0, portName: 'http' } },
            { path: '/r', pathType: 'ImplementationSpecific' },
          ],
        },
        { host: 'no.http' },
        { host: '', paths: [] },
      ],
      status: [{ ip: '1.2.3.4', hostname: 'a.b' }, { ip: '1.2.3.5' }],
    });
  });
});

describe('ingressClass', () => {
  const parameters = { apiGroup: 'ako.vmware.com', kind: 'AviInfraSetting', name: 'infra1' };

  it.each([
    ['an infra setting', parameters, 'infra1'],
    ['another kind', { ...parameters, kind: 'ConfigMap' }, undefined],
    ['another group', { ...parameters, apiGroup: 'example.com' }, undefined],
    ['nothing', undefined, undefined],
  ])('with parameters that name %s', (_, given, infraSetting) => {
    const record = slim.ingressClass({
      metadata: { name: 'avi-lb', annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' } },
      spec: { controller: 'ako.vmware.com/avi-lb', parameters: given },
    });
    expect(record).toMatchObject({ controller: 'ako.vmware.com/avi-lb', isDefault: true, infraSetting });
  });
});

describe('route', () => {
  const entry = { host: 'a.b', routerName: 'default', wildcardPolicy: 'None', conditions: [] };

  it('keeps host, back ends, TLS, and the entries of all routers as they are', () => {
    const record = slim.route({
      metadata,
      spec: {
        host: 'a.b',
        subdomain: 'shop',
        path: '/x',
        to: { kind: 'Service', name: 'web', weight: 80 },
        alternateBackends: [{ kind: 'Service', name: 'api', weight: 0 }, { name: 'more' }],
        port: { targetPort: 'http' },
        tls: {
          termination: 'reencrypt',
          insecureEdgeTerminationPolicy: 'Allow',
          certificate: 'C',
          key: 'K',
          caCertificate: 'CA',
          destinationCACertificate: 'D',
        },
        wildcardPolicy: 'None',
      },
      status: { ingress: [entry, null] },
    });
    expect(record).toEqual({
      ...identity,
      host: 'a.b',
      subdomain: 'shop',
      path: '/x',
      targetPort: 'http',
      backEnds: [
        { kind: 'Service', name: 'web', weight: 80 },
        { kind: 'Service', name: 'api', weight: 0 },
        { kind: 'Service', name: 'more', weight: undefined },
      ],
      tls: {
        termination: 'reencrypt',
        insecurePolicy: 'Allow',
        certificate: 'C',
        key: 'K',
        caCertificate: 'CA',
        destinationCaCertificate: 'D',
      },
      status: [entry],
    });
  });

  it('has empty values for what is not there', () => {
    expect(slim.route({ metadata, spec: { to: { name: 'web' } } })).toEqual({
      ...identity,
      host: '',
      subdomain: '',
      path: '',
      targetPort: undefined,
      backEnds: [{ kind: 'Service', name: 'web', weight: undefined }],
      tls: undefined,
      status: [],
    });
  });
});

describe('service', () => {
  it('fills the defaults of the API', () => {
    expect(slim.service({ metadata, spec: { ports: [{ port: 80 }] } })).toEqual({
      ...identity,
      type: 'ClusterIP',
      ports: [{ name: '', port: 80, protocol: 'TCP', targetPort: 80, nodePort: 0 }],
      selector: {},
      ipFamilies: [],
      clusterIP: '',
      loadBalancerIP: '',
      loadBalancerClass: undefined,
      externalTrafficPolicy: '',
      sessionAffinity: '',
      sourceRanges: [],
      allocatesNodePorts: true,
      publishNotReady: false,
      status: [],
    });
  });

  it('keeps what is given', () => {
    const spec = {
      type: 'LoadBalancer',
      ports: [
        { name: 'dns', port: 53, protocol: 'UDP', targetPort: 'dns-udp', nodePort: 30053 },
        { name: 'x', port: 54, targetPort: 5354 },
      ],
      selector: { app: 'dns' },
      ipFamilies: ['IPv6', 'IPv4'],
      clusterIP: '10.0.0.1',
      loadBalancerIP: '10.1.1.1',
      loadBalancerClass: 'x/y',
      externalTrafficPolicy: 'Local',
    };
    const semantics = {
      sessionAffinity: 'ClientIP',
      loadBalancerSourceRanges: ['10.0.0.0/8'],
      allocateLoadBalancerNodePorts: false,
      publishNotReadyAddresses: true,
    };
    const record = slim.service({ metadata, spec: { ...spec, ...semantics } });
    expect(record).toMatchObject({
      sessionAffinity: 'ClientIP',
      sourceRanges: ['10.0.0.0/8'],
      allocatesNodePorts: false,
      publishNotReady: true,
    });
    expect(record).toMatchObject({ ...spec, ports: [{ targetPort: 'dns-udp' }, { targetPort: 5354 }] });
    expect(record.ports[1]).toEqual({ name: 'x', port: 54, protocol: 'TCP', targetPort: 5354, nodePort: 0 });
  });
});

describe('endpointSlice', () => {
  it('keeps first addresses, conditions and pods', () => {
    const record = slim.endpointSlice({
      metadata: { ...metadata, labels: { 'kubernetes.io/service-name': 'web' } },
      addressType: 'IPv4',
      ports: [{ name: 'http', port: 8080, protocol: 'TCP' }, { port: 9 }],
      endpoints: [
        {
          addresses: ['10.0.0.1', '10.0.0.2'],
          conditions: { ready: false, terminating: true },
          nodeName: 'n1',
          targetRef: { kind: 'Pod', name: 'p' },
        },
        { addresses: ['10.0.0.3'], targetRef: { kind: 'Node', name: 'n' } },
      ],
    });
    expect(record).toEqual({
      ...identity,
      service: 'web',
      addressType: 'IPv4',
      ports: [
        { name: 'http', port: 8080, protocol: 'TCP' },
        { name: '', port: 9, protocol: 'TCP' },
      ],
      endpoints: [
        { address: '10.0.0.1', ready: false, terminating: true, nodeName: 'n1', pod: 'p' },
        { address: '10.0.0.3', ready: undefined, terminating: false, nodeName: '', pod: '' },
      ],
    });
  });
});

describe('secret', () => {
  it('is dropped unless it can hold a certificate', () => {
    expect(slim.secret({ metadata, type: 'Opaque', data: { password: base64('x') } })).toBeUndefined();
    expect(slim.secret({ metadata })).toBeUndefined();
  });

  it.each(['tls.crt', 'tls.key', 'alt.crt', 'alt.key'])('is kept for %s alone', (key) => {
    expect(slim.secret({ metadata, type: 'Opaque', data: { [key]: base64('x') } })).toBeDefined();
  });

  it('is kept, empty, when its type promises a certificate', () => {
    expect(slim.secret({ metadata, type: 'kubernetes.io/tls' })).toMatchObject({ certificate: '', key: '' });
  });

  it('is decoded', () => {
    const record = slim.secret({
      metadata,
      type: 'Opaque',
      data: {
        'tls.crt': base64('C ü'),
        'tls.key': base64('K'),
        'alt.crt': base64('AC'),
        'alt.key': base64('AK'),
      },
      stringData: { 'tls.key': 'plain' },
    });
    expect(record).toEqual({
      ...identity,
      type: 'Opaque',
      certificate: 'C ü',
      key: 'plain',
      alternateCertificate: 'AC',
      alternateKey: 'AK',
      authority: '',
      passwords: { clientSecret: '', serverSecret: '', username: '', password: '' },
    });
  });

  it('keeps the passwords that custom resources name, and no others', () => {
    const data = {
      clientSecret: base64('c'),
      serverSecret: base64('s'),
      username: base64('u'),
      password: base64('p'),
    };
    expect(slim.secret({ metadata, type: 'Opaque', data })?.passwords).toEqual({
      clientSecret: 'c',
      serverSecret: 's',
      username: '',
      password: '',
    });
    const { username, password } = data;
    const basic = { metadata, type: 'ako.vmware.com/basic-auth', data: { username, password } };
    expect(slim.secret(basic)?.passwords).toMatchObject({ clientSecret: '', username: 'u', password: 'p' });
    expect(slim.secret({ metadata, type: 'ako.vmware.com/basic-auth' })).toBeDefined();
  });
});

describe('node and namespace', () => {
  it('keeps labels, addresses and pod CIDRs', () => {
    const labels = { zone: 'a' };
    const record = slim.node({
      metadata: { ...metadata, labels },
      spec: { podCIDR: '10.244.0.0/24', podCIDRs: ['10.244.0.0/24', 'fd00::/64'] },
      status: { addresses: [{ type: 'InternalIP', address: '1.2.3.4' }], images: [{ names: ['x'] }] },
    });
    expect(record).toEqual({
      ...identity,
      namespace: '',
      labels,
      addresses: [{ type: 'InternalIP', address: '1.2.3.4' }],
      podCIDR: '10.244.0.0/24',
      podCIDRs: ['10.244.0.0/24', 'fd00::/64'],
    });
    expect(slim.namespace({ metadata: { ...metadata, labels } })).toEqual({
      ...identity,
      namespace: '',
      labels,
    });
  });
});

describe('any input', () => {
  const makers = [
    slim.ingress,
    slim.ingressClass,
    slim.route,
    slim.service,
    slim.endpointSlice,
    slim.secret,
    slim.node,
    slim.namespace,
  ];
  const member = fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()));
  const odd = fc.record({
    metadata: fc.oneof(member, fc.record({ annotations: member, labels: member })),
    spec: fc.oneof(
      member,
      fc.record({
        rules: fc.oneof(member, fc.array(fc.record({ http: fc.record({ paths: member }) }))),
        tls: member,
        to: member,
        alternateBackends: member,
        ports: member,
        podCIDRs: member,
      }),
    ),
    status: fc.oneof(member, fc.record({ loadBalancer: member, addresses: member })),
    data: member,
    stringData: member,
    ports: member,
    endpoints: member,
  });

  it('never throws, and always gives the same members in the same order', () => {
    for (const make of makers) {
      const members = Object.keys(make({ type: 'kubernetes.io/tls' }) ?? {});
      fc.assert(
        fc.property(fc.oneof(odd, fc.jsonValue()), (raw) => {
          const record = make(raw);
          if (record !== undefined) expect(Object.keys(record)).toEqual(members);
        }),
        { numRuns: 60 },
      );
    }
  });
});

import { describe, expect, it } from 'vitest';
import { blockAffinity, ciliumNode, hostSubnet, pod } from './slim-pods.ts';

const metadata = { name: 'x', namespace: 'ns', uid: 'u1', resourceVersion: '7', creationTimestamp: 't' };
const identity = {
  namespace: 'ns',
  name: 'x',
  uid: 'u1',
  created: 't',
  resourceVersion: '7',
  deleting: false,
};

describe('pod', () => {
  const annotated = (text: unknown, extra: object = {}) =>
    pod({ metadata: { ...metadata, annotations: { 'nodeportlocal.antrea.io': text } }, ...extra });

  it('is kept only when Antrea has opened a port', () => {
    expect(pod({ metadata })).toBeUndefined();
    expect(
      pod({ metadata: { ...metadata, annotations: { 'nodeportlocal.antrea.io/enabled': 'true' } } }),
    ).toBe(undefined);
    expect(pod(undefined)).toBeUndefined();
  });

  it('holds labels, readiness, named ports and node ports, and nothing else', () => {
    const record = annotated('[{"podPort":80,"nodeIP":"10.0.0.1","nodePort":61000,"protocol":"TCP"}]', {
      spec: {
        containers: [{ ports: [{ name: 'http', containerPort: 80 }, { containerPort: 81 }] }, {}],
        initContainers: [{ ports: [{ name: 'side', containerPort: 82 }] }],
      },
      status: {
        conditions: [
          { type: 'Ready', status: 'False' },
          { type: 'Other', status: 'True' },
        ],
      },
    });
    expect(record).toEqual({
      ...identity,
      annotations: {},
      labels: {},
      notReady: true,
      ports: [
        { name: 'http', port: 80 },
        { name: 'side', port: 82 },
      ],
      nodePorts: [{ podPort: 80, nodeIP: '10.0.0.1', nodePort: 61000, protocol: 'tcp' }],
    });
  });

  it.each([
    ['{', undefined],
    ['{}', undefined],
    ['[]', []],
    ['[null, 1, {"podPort":80}]', []],
    ['[{"podPort":80,"nodeIP":"a","nodePort":1,"protocols":["udp"]}]', ['udp']],
    ['[{"podPort":80,"nodeIP":"a","nodePort":1}]', ['']],
  ])('reads %s', (text, protocols) => {
    expect(annotated(text)?.nodePorts?.map((p) => p.protocol)).toEqual(protocols);
  });

  it.each([
    [undefined, false],
    [[{ type: 'Ready', status: 'Unknown' }], false],
    [[{ type: 'Ready', status: 'True' }], false],
  ])('an unknown readiness is none to leave it out for: %j', (conditions, notReady) => {
    expect(annotated('[]', { status: { conditions } })?.notReady).toBe(notReady);
  });
});

describe('pod networks', () => {
  it.each([
    [
      'of Calico',
      blockAffinity({ metadata, spec: { node: 'n1', cidr: '10.0.0.0/26', state: 'confirmed' } }),
      'BlockAffinity',
      'n1',
      ['10.0.0.0/26'],
    ],
    ['of Calico, odd', blockAffinity({ metadata, spec: 7 }), 'BlockAffinity', '', ['']],
    [
      'of OpenShift',
      hostSubnet({ metadata, host: 'n1', hostIP: '1.2.3.4', subnet: '10.1.0.0/23' }),
      'HostSubnet',
      'n1',
      ['10.1.0.0/23'],
    ],
    [
      'of Cilium',
      ciliumNode({ metadata, spec: { ipam: { podCIDRs: ['10.0.1.0/24', 'fd00::/64'] } } }),
      'CiliumNode',
      'x',
      ['10.0.1.0/24', 'fd00::/64'],
    ],
    [
      'of Cilium with pools',
      ciliumNode({
        metadata,
        spec: {
          ipam: {
            pools: {
              allocated: [
                { pool: 'a', cidrs: ['10.0.1.0/24'] },
                { pool: 'b', cidrs: ['10.0.2.0/24'] },
              ],
            },
          },
        },
      }),
      'CiliumNode',
      'x',
      ['10.0.1.0/24', '10.0.2.0/24'],
    ],
    ['of Cilium without', ciliumNode({ metadata, spec: {} }), 'CiliumNode', 'x', []],
  ])('%s', (_, record, kind, node, cidrs) => {
    expect(record).toEqual({ ...identity, annotations: {}, name: `${kind}/x`, kind, node, cidrs });
  });
});

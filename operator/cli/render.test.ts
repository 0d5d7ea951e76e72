import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type RenderOptions, render } from './render.ts';

const MANIFESTS = `
apiVersion: v1
kind: Service
metadata: {name: lb, annotations: {ako.vmware.com/load-balancer-ip: 10.10.7.8}}
spec: {type: LoadBalancer, ports: [{name: http, port: 80, targetPort: 8080}]}
---
apiVersion: v1
kind: Service
metadata: {name: auto}
spec: {type: LoadBalancer, ports: [{name: dns, port: 53, protocol: UDP}]}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: lb-1, labels: {kubernetes.io/service-name: lb}}
addressType: IPv4
ports: [{name: http, port: 8080}]
endpoints:
- {addresses: [10.0.0.1], conditions: {ready: true}, nodeName: n1}
- {addresses: [10.0.0.2], conditions: {ready: false}}
---
apiVersion: v1
kind: Node
metadata: {name: n1}
spec: {podCIDR: 10.244.0.0/24}
status: {addresses: [{type: InternalIP, address: 192.0.2.1}]}
---
apiVersion: v1
kind: Node
metadata: {name: n2}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: d}
`;

async function run(options: Partial<RenderOptions> = {}, text = MANIFESTS) {
  const out: string[] = [];
  const err: string[] = [];
  await render(
    { filename: ['-'], output: 'json', ...options },
    { stdin: async () => text, out: (part) => out.push(part), err: (line) => err.push(line) },
  );
  return { out: out.join(''), err };
}

interface Rendering {
  objects: Record<string, Record<string, unknown>[]>;
  status: Record<string, unknown>;
  problems: { object: string; reason: string }[];
}

describe('json', () => {
  it('has objects by type and name, statuses and problems', async () => {
    const { out, err } = await run();
    const { objects, status, problems } = JSON.parse(out) as Rendering;
    expect(Object.keys(objects)).toEqual(Object.keys(objects).sort());
    expect(objects.pool?.map((p) => p.name)).toEqual([
      'my-cluster--default-auto-UDP-53',
      'my-cluster--default-lb-TCP-80',
    ]);
    expect(status).toEqual({
      'service/default/auto': { loadBalancer: { ingress: [{ hostname: 'auto.default.avi.internal' }] } },
      'service/default/lb': {
        loadBalancer: { ingress: [{ hostname: 'lb.default.avi.internal', ip: '10.10.7.8' }] },
      },
    });
    expect(problems).toMatchObject([{ object: 'node/n2', reason: 'NoNodeAddress' }]);
    expect(err).toEqual([]);
  });

  it('has sorted keys at all depths', async () => {
    const sorted = (value: unknown): boolean => {
      if (Array.isArray(value)) return value.every(sorted);
      if (typeof value !== 'object' || value === null) return true;
      const keys = Object.keys(value);
      return keys.join() === keys.toSorted().join() && Object.values(value).every(sorted);
    };
    const { objects } = JSON.parse((await run()).out) as Rendering;
    expect(sorted(objects)).toBe(true);
  });

  it('is the same, byte for byte, in any order of documents', async () => {
    const shuffled = MANIFESTS.split('---').reverse().join('---');
    expect((await run({}, shuffled)).out).toBe((await run()).out);
  });

  it('of nothing is empty but for what a cluster always has', async () => {
    const { objects, status, problems } = JSON.parse((await run({}, '')).out) as Rendering;
    expect(Object.keys(objects)).toEqual(['serviceenginegroup', 'vrfcontext']);
    expect([status, problems]).toEqual([{}, []]);
  });
});

it('yaml says the same', async () => {
  expect(parse((await run({ output: 'yaml' })).out)).toEqual(JSON.parse((await run()).out));
});

it('tree shows the way from VIP to server', async () => {
  expect((await run({ output: 'tree' })).out).toBe(
    `virtualservice my-cluster--default-auto  ports 53
├─ vip allocated by the controller  auto.default.avi.internal
└─ port 53 UDP
   └─ pool my-cluster--default-auto-UDP-53
      └─ no servers
virtualservice my-cluster--default-lb  ports 80
├─ vip 10.10.7.8  lb.default.avi.internal
└─ port 80 TCP
   └─ pool my-cluster--default-lb-TCP-80
      ├─ 10.0.0.1:8080 on n1
      └─ 10.0.0.2:8080 (disabled)
vrfcontext global
└─ route 10.244.0.0/24 via 192.0.2.1

problems
  node/n2 status.addresses: the node has no address of type InternalIP (V4, V6) to route to (NoNodeAddress)
`,
  );
});

it('tree shows hosts, paths and shared parents', async () => {
  const text = `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: {name: avi-lb}
spec: {controller: ako.vmware.com/avi-lb}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: i}
spec:
  ingressClassName: avi-lb
  rules: [{host: a.avi.internal, http: {paths: [{path: /x, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]
`;
  const { out } = await run({ output: 'tree' }, text);
  expect(out).toContain('└─ pool my-cluster--a.avi.internal_x-default-i  ratio 100  for a.avi.internal/x');
});

it('verbose says what was left out', async () => {
  expect((await run({ verbose: true })).err).toEqual([
    'note: standard input, document 6: apps/v1 Deployment d is not used',
  ]);
});

it('reads standard input once only', async () => {
  await expect(run({ config: '-' })).rejects.toThrow('standard input (-) can be read once only');
});

it('prints nothing for bad input', async () => {
  const out: string[] = [];
  const streams = { stdin: async () => 'kind: 7', out: (part: string) => out.push(part), err: () => {} };
  await expect(render({ filename: ['-'], output: 'json' }, streams)).rejects.toThrow(
    /standard input, document 1/,
  );
  expect(out).toEqual([]);
});

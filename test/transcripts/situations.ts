import { generate } from 'selfsigned';
import type { HopKind } from '../../operator/explain/types.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import type { RunningSimulator } from '../../simulator/server.ts';
import type { NamedObject } from '../harness/manifests.ts';

/** Something that is wrong in a small installation, and which hop of the chain has to say so. */
export interface Situation {
  readonly name: string;
  /** What is explained. */
  readonly subject: string;
  /** `undefined`: everything works. */
  readonly failing: HopKind | undefined;
  objects(): Promise<NamedObject[]> | NamedObject[];
  readonly config?: Readonly<Record<string, string>>;
  readonly simulator?: SimulatorOptions;
  readonly user?: string;
  prepare?(simulator: RunningSimulator): void;
  /** The operator goes on trying: its event tells when it has said so. */
  readonly event?: 'ControllerRefused' | 'ControllerFailure';
}

const NAMESPACE = 'shop';
const HOST = 'shop.avi.internal';

const object = (value: object): NamedObject => value as NamedObject;

function namespace(name = NAMESPACE, annotations: Record<string, string> = {}): NamedObject {
  return object({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, annotations } });
}

function ingressClass(
  isDefault: boolean,
  name = 'avi-lb',
  controller = 'ako.vmware.com/avi-lb',
): NamedObject {
  const annotations = isDefault ? { 'ingressclass.kubernetes.io/is-default-class': 'true' } : {};
  return object({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name, annotations },
    spec: { controller },
  });
}

interface IngressSpec {
  readonly host?: string;
  readonly service?: string;
  readonly className?: string;
  readonly secret?: string;
  readonly namespace?: string;
  readonly path?: string;
}

function ingress(name: string, spec: IngressSpec = {}): NamedObject {
  const { host = HOST, service = 'web', className, secret, path = '/' } = spec;
  return object({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: spec.namespace ?? NAMESPACE },
    spec: {
      ...(className === undefined ? {} : { ingressClassName: className }),
      ...(secret === undefined ? {} : { tls: [{ hosts: [host], secretName: secret }] }),
      rules: [
        {
          host,
          http: {
            paths: [
              { path, pathType: 'Prefix', backend: { service: { name: service, port: { number: 80 } } } },
            ],
          },
        },
      ],
    },
  });
}

function service(ready: boolean, spec: object = {}, name = 'web', inNamespace = NAMESPACE): NamedObject[] {
  return [
    object({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace: inNamespace },
      spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 8080 }], ...spec },
    }),
    object({
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: {
        name: `${name}-1`,
        namespace: inNamespace,
        labels: { 'kubernetes.io/service-name': name },
      },
      addressType: 'IPv4',
      ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
      endpoints: [{ addresses: ['10.244.0.5'], conditions: { ready } }],
    }),
  ];
}

async function mismatchedSecret(): Promise<NamedObject> {
  const make = () => generate([{ name: 'commonName', value: HOST }], { keySize: 2048 });
  const [one, other] = await Promise.all([make(), make()]);
  return object({
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'Opaque',
    metadata: { name: 'tls', namespace: NAMESPACE },
    data: { 'tls.crt': btoa(one.cert), 'tls.key': btoa(other.private) },
  });
}

const SMALL_NETWORK: SimulatorOptions = {
  seed: {
    clouds: [
      {
        name: 'Default-Cloud',
        vtype: 'CLOUD_VCENTER',
        dnsSubDomains: ['avi.internal'],
        networks: [{ name: 'net1', vrf: 'global', subnets: ['10.10.0.0/30'] }],
      },
    ],
  },
};

export const SITUATIONS: readonly Situation[] = [
  {
    name: 'all-is-well',
    subject: HOST,
    failing: undefined,
    objects: () => [ingressClass(true), namespace(), ...service(true), ingress('web')],
  },
  {
    name: 'no-class',
    subject: HOST,
    failing: 'class',
    objects: () => [ingressClass(false), namespace(), ...service(true), ingress('web')],
  },
  {
    name: 'wrong-class',
    subject: HOST,
    failing: 'class',
    objects: () => [
      ingressClass(true),
      ingressClass(false, 'nginx', 'k8s.io/ingress-nginx'),
      namespace(),
      ...service(true),
      ingress('web', { className: 'nginx' }),
    ],
  },
  {
    name: 'class-missing',
    subject: 'ingress/shop/web',
    failing: 'class',
    objects: () => [ingressClass(true), namespace(), ...service(true), ingress('web', { className: 'avi' })],
  },
  {
    name: 'no-such-service',
    subject: HOST,
    failing: 'backend',
    objects: () => [ingressClass(true), namespace(), ...service(true), ingress('web', { service: 'wbe' })],
  },
  {
    name: 'no-ready-endpoint',
    subject: HOST,
    failing: 'servers',
    objects: () => [ingressClass(true), namespace(), ...service(false), ingress('web')],
  },
  {
    name: 'missing-secret',
    subject: HOST,
    failing: 'secret',
    objects: () => [ingressClass(true), namespace(), ...service(true), ingress('web', { secret: 'tls' })],
  },
  {
    name: 'key-mismatch',
    subject: HOST,
    failing: 'secret',
    objects: async () => [
      ingressClass(true),
      namespace(),
      ...service(true),
      await mismatchedSecret(),
      ingress('web', { secret: 'tls' }),
    ],
  },
  {
    name: 'host-conflict',
    subject: 'ingress/stall/web',
    failing: 'host',
    config: { enableEVH: 'true', fqdnReusePolicy: 'Strict' },
    objects: () => [
      ingressClass(true),
      namespace(),
      namespace('stall'),
      ...service(true),
      ...service(true, {}, 'web', 'stall'),
      ingress('web'),
      ingress('web', { namespace: 'stall' }),
    ],
  },
  {
    name: 'outside-sub-domain',
    subject: 'shop.example.com',
    failing: 'host',
    objects: () => [
      ingressClass(true),
      namespace(),
      ...service(true),
      ingress('web', { host: 'shop.example.com' }),
    ],
  },
  {
    name: 'blocked-namespace',
    subject: HOST,
    failing: 'namespace',
    config: { blockedNamespaceList: '["shop"]' },
    objects: () => [ingressClass(true), namespace(), ...service(true), ingress('web')],
  },
  {
    name: 'vip-exhausted',
    subject: HOST,
    failing: 'vip',
    simulator: SMALL_NETWORK,
    event: 'ControllerFailure',
    objects: () => [ingressClass(true), namespace(), ...service(true), ingress('web')],
    prepare({ state }) {
      for (const name of ['other-1', 'other-2']) {
        state.create('vsvip', {
          name,
          cloud_ref: '/api/cloud?name=Default-Cloud',
          vip: [
            {
              vip_id: '0',
              auto_allocate_ip: true,
              ipam_network_subnet: { network_ref: '/api/network?name=net1' },
            },
          ],
        });
      }
    },
  },
  {
    name: 'controller-refuses',
    subject: HOST,
    failing: 'virtualservice',
    event: 'ControllerRefused',
    objects: () => [ingressClass(true), namespace(), ...service(true), ingress('web')],
    prepare({ faults }) {
      faults.add({
        match: { method: 'POST', type: 'virtualservice' },
        status: 400,
        body: { error: 'Virtual service limit of the licence is reached' },
        times: 0,
      });
    },
  },
  {
    name: 'tenant-forbidden',
    subject: HOST,
    failing: 'tenant',
    user: 'ako',
    event: 'ControllerRefused',
    objects: () => [
      ingressClass(true),
      namespace(NAMESPACE, { 'ako.vmware.com/tenant-name': 'red' }),
      ...service(true),
      ingress('web'),
    ],
    prepare({ state }) {
      state.create('tenant', { name: 'red' });
      state.create('user', {
        name: 'ako',
        username: 'ako',
        password: 'admin',
        access: [
          {
            role_ref: '/api/role?name=System-Admin',
            tenant_ref: '/api/tenant?name=admin',
            all_tenants: false,
          },
          {
            role_ref: '/api/role?name=Application-Operator',
            tenant_ref: '/api/tenant?name=red',
            all_tenants: false,
          },
        ],
      });
    },
  },
];

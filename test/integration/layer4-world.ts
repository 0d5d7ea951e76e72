import { expect } from 'vitest';
import type { AviBody } from '../../operator/model/types.ts';
import type { RunningOperator } from '../../operator/operator.ts';
import { rawApi } from '../delivery/raw-api.ts';
import type { TestCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { World } from '../harness/world.ts';

/** What the tests of layer 4 and of routes share: objects, and looks at the controller. */

/** A node with one pod CIDR and one address, both of which follow from `n`. */
export const node = (name: string, n: number, labels: Record<string, string> = {}) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels },
  spec: { podCIDR: `10.244.${n}.0/24`, podCIDRs: [`10.244.${n}.0/24`] },
  status: { addresses: [{ type: 'InternalIP', address: `192.0.2.${n}` }] },
});

export interface ServiceOptions {
  readonly spec?: object;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly port?: number;
}

/** A Service of type LoadBalancer with one port. */
export const service = (
  ns: string,
  name: string,
  { spec = {}, annotations = {}, port = 80 }: ServiceOptions = {},
) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace: ns, annotations },
  spec: { type: 'LoadBalancer', ports: [{ name: 'main', port, targetPort: 8080 }], ...spec },
});

/** Of an administrator, in the VRF from the beginning. */
const FOREIGN: AviBody = {
  route_id: '1',
  prefix: { ip_addr: { addr: '10.99.0.0', type: 'V4' }, mask: 24 },
  next_hop: { addr: '192.0.2.99', type: 'V4' },
};

const SEED = {
  clouds: [
    {
      name: 'Default-Cloud',
      dnsSubDomains: ['avi.internal'],
      networks: [{ name: 'net1', vrf: 'global', subnets: ['10.10.0.0/16'] }],
      seGroups: ['Second-Group'],
    },
  ],
};

/** A world with two nodes and one operator, which the tests may restart or give other settings. */
export class Layer4World {
  readonly #test: TestCluster;
  readonly world: World;
  readonly raw: ReturnType<typeof rawApi>;
  operator: RunningOperator;

  private constructor(test: TestCluster, world: World, operator: RunningOperator) {
    this.#test = test;
    this.world = world;
    this.operator = operator;
    this.raw = rawApi(test.cluster.kubeconfig);
  }

  static async start(test: TestCluster, config: Record<string, string> = {}): Promise<Layer4World> {
    await test.kube.apply([node('node1', 1, { pool: 'front' }), node('node2', 2)]);
    const world = await World.start(test.kube, test.cluster.kubeconfig, {
      simulator: { seed: SEED },
      config,
    });
    const vrf = await world.object('vrfcontext', 'global');
    await world.avi.replace('vrfcontext', 'admin', String(vrf?.uuid), { ...vrf, static_routes: [FOREIGN] });
    const operator = await world.startOperator();
    await operator.quiet();
    return new Layer4World(test, world, operator);
  }

  async stop(): Promise<void> {
    await this.raw.close();
    await this.world.stop();
  }

  async restart(): Promise<void> {
    await this.world.stopOperator(this.operator);
    this.operator = await this.world.startOperator();
    await this.operator.quiet();
  }

  /** Waits until other settings are in force, and everything is programmed accordingly. */
  async reconfigure(data: Record<string, string | null>): Promise<void> {
    const settings = () => this.operator.running?.engine.context.settings;
    const before = settings();
    await this.#test.kube.patch('ConfigMap', 'avi-system', 'avi-k8s-config', { data });
    await waitFor(() => settings() !== undefined && settings() !== before, {
      what: 'other settings are in force',
    });
    await this.operator.quiet();
  }

  addressOf(ns: string, name: string): Promise<string> {
    return waitFor(
      async (seen) => {
        const status = (await this.#test.kube.get('Service', ns, name))?.status?.loadBalancer;
        seen(status);
        return status?.ingress?.[0]?.ip;
      },
      { what: `Service ${ns}/${name} has an address` },
    );
  }

  /** Servers of a pool, as `address:port`, with `!` for one that is disabled. */
  async servers(pool: string): Promise<string[] | undefined> {
    const found = await this.world.object('pool', pool);
    if (found === undefined) return undefined;
    return ((found.servers ?? []) as { ip: { addr: string }; port: number; enabled?: boolean }[])
      .map(({ ip, port, enabled }) => `${ip.addr}:${port}${enabled === false ? '!' : ''}`)
      .sort();
  }

  async serversBecome(pool: string, expected: string[]): Promise<void> {
    await becomes(`servers of pool ${pool}`, () => this.servers(pool), expected);
  }

  /** Routes of the VRF as `<cluster> <prefix> <hop>`, sorted. */
  async routes(): Promise<string[]> {
    const vrf = await this.world.object('vrfcontext', 'global');
    return ((vrf?.static_routes ?? []) as unknown as StaticRoute[]).map(routeText).sort();
  }

  async routesBecome(expected: string[]): Promise<void> {
    await becomes('static routes', () => this.routes(), expected.toSorted());
  }

  async addressTo(nodeName: string, address: string): Promise<void> {
    const { refusal } = await this.raw.call('PATCH', `/api/v1/nodes/${nodeName}/status`, {
      body: { status: { addresses: [{ type: 'InternalIP', address }] } },
    });
    expect(refusal).toBe('');
  }
}

interface StaticRoute {
  readonly prefix: { readonly ip_addr: { readonly addr: string }; readonly mask: number };
  readonly next_hop: { readonly addr: string };
  readonly labels?: readonly { readonly value: string }[];
}

function routeText({ prefix, next_hop, labels }: StaticRoute): string {
  return `${labels?.[0]?.value ?? '-'} ${prefix.ip_addr.addr}/${prefix.mask} ${next_hop.addr}`;
}

async function becomes<T>(what: string, look: () => Promise<T>, expected: T): Promise<void> {
  await waitFor(
    async (seen) => {
      const now = await look();
      seen(now);
      return JSON.stringify(now) === JSON.stringify(expected);
    },
    { what: `${what}: ${JSON.stringify(expected)}` },
  );
}

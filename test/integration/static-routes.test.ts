import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKubeConfig } from '../../operator/kubernetes/kubeconfig.ts';
import type { AviBody } from '../../operator/model/types.ts';
import { startOperator } from '../../operator/operator.ts';
import { installation } from '../harness/installation.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { Layer4World, node } from './layer4-world.ts';

/** Routes to pods, from nodes and from what CNIs keep: real API server, simulator, operator. */

const test = useCluster();
let w: Layer4World;

beforeAll(async () => {
  w = await Layer4World.start(test);
}, 300_000);
afterAll(async () => w?.stop());

describe('static routes', () => {
  const BOTH = [
    '- 10.99.0.0/24 192.0.2.99',
    'cluster1 10.244.1.0/24 192.0.2.1',
    'cluster1 10.244.2.0/24 192.0.2.2',
  ];

  it('follow nodes and their addresses, and leave those of others alone', async () => {
    await w.routesBecome(BOTH);
    await test.kube.apply(node('node3', 3));
    await w.routesBecome([...BOTH, 'cluster1 10.244.3.0/24 192.0.2.3']);
    await w.addressTo('node3', '192.0.2.33');
    await w.routesBecome([...BOTH, 'cluster1 10.244.3.0/24 192.0.2.33']);
    await test.kube.delete('Node', '', 'node3');
    await w.routesBecome(BOTH);
  });

  it('stay as they are while a node does not tell', async () => {
    const annotate = (value: string | null) =>
      test.kube.patch('Node', '', 'node2', {
        metadata: { annotations: { 'ako.vmware.com/pod-cidrs': value } },
      });
    const mark = w.world.simulator.journal.seq;
    await annotate('nonsense');
    await waitFor(() => w.operator.problems().some((p) => p.reason === 'InvalidPodCIDR'), {
      what: 'a problem',
    });
    await w.operator.quiet();
    expect(await w.routes()).toEqual(BOTH);
    await annotate('10.245.2.0/24,10.245.3.0/24');
    await w.routesBecome([
      '- 10.99.0.0/24 192.0.2.99',
      'cluster1 10.244.1.0/24 192.0.2.1',
      'cluster1 10.245.2.0/24 192.0.2.2',
      'cluster1 10.245.3.0/24 192.0.2.2',
    ]);
    await annotate(null);
    await w.routesBecome(BOTH);
    await w.operator.quiet();
    expect(w.world.writesSince(mark)).toEqual(['PUT vrfcontext global', 'PUT vrfcontext global']);
  });

  it('are not written at a restart', async () => {
    const mark = w.world.simulator.journal.seq;
    await w.restart();
    expect(w.world.writesSince(mark)).toEqual([]);
  });

  it('of two clusters in one VRF survive each other', async () => {
    // The other cluster has the same nodes, and nothing but routes to see to.
    await test.kube.apply(
      installation({
        namespace: 'avi-second',
        controller: `127.0.0.1:${w.world.simulator.port}`,
        caPem: w.world.simulator.caPem,
        config: {
          clusterName: 'cluster2',
          serviceEngineGroupName: 'Second-Group',
          nsSyncLabelKey: 'second',
          nsSyncLabelValue: 'yes',
        },
      }),
    );
    const second = await startOperator({
      kubeConfig: loadKubeConfig({ file: w.world.kubeconfig }),
      namespace: 'avi-second',
      log: w.world.log,
      statusPort: false,
    });
    try {
      await second.quiet();
      const added = [4, 5, 6, 7, 8, 9];
      for (const n of added) await test.kube.apply(node(`node${n}`, n));
      for (const n of [5, 7, 9]) await test.kube.delete('Node', '', `node${n}`);
      const ours = [1, 2, 4, 6, 8].map((n) => `10.244.${n}.0/24 192.0.2.${n}`);
      await w.routesBecome(
        [
          '- 10.99.0.0/24 192.0.2.99',
          ...['cluster1', 'cluster2'].flatMap((cluster) => ours.map((route) => `${cluster} ${route}`)),
        ].sort(),
      );
      for (const n of [4, 6, 8]) await test.kube.delete('Node', '', `node${n}`);
      await w.routesBecome(
        [...BOTH, ...BOTH.slice(1).map((route) => route.replace('cluster1', 'cluster2'))].sort(),
      );
      const vrf = await w.world.object('vrfcontext', 'global');
      const ids = ((vrf?.static_routes ?? []) as AviBody[]).map(({ route_id }) => route_id);
      expect(new Set(ids).size).toBe(ids.length);
    } finally {
      await second.stop();
    }
    // Its routes are its own still.
    expect((await w.routes()).filter((route) => route.startsWith('cluster2'))).toHaveLength(2);
  });
});

describe('pod networks of a CNI', () => {
  const foreign = async () => (await w.routes()).filter((route) => !route.startsWith('cluster1'));
  const BLOCKS = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'blockaffinities.crd.projectcalico.org' },
    spec: {
      group: 'crd.projectcalico.org',
      scope: 'Cluster',
      names: { kind: 'BlockAffinity', plural: 'blockaffinities', singular: 'blockaffinity' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        },
      ],
    },
  };
  const block = (name: string, nodeName: string, cidr: string) => ({
    apiVersion: 'crd.projectcalico.org/v1',
    kind: 'BlockAffinity',
    metadata: { name },
    spec: { node: nodeName, cidr, state: 'confirmed' },
  });

  it('are watched when the settings ask for them; what is not known leaves routes as they are', async () => {
    const before = await w.routes();
    await test.kube.apply([BLOCKS]);
    await w.reconfigure({ cniPlugin: 'calico' });
    expect(w.operator.problems().map((p) => p.reason)).toContain('NoPodNetworks');
    expect(await w.routes()).toEqual(before);
    await test.kube.apply([
      block('a', 'node1', '10.9.1.0/26'),
      block('b', 'node1', '10.9.1.64/26'),
      block('c', 'node2', '10.9.2.0/26'),
    ]);
    await w.routesBecome(
      [
        ...(await foreign()),
        'cluster1 10.9.1.0/26 192.0.2.1',
        'cluster1 10.9.1.64/26 192.0.2.1',
        'cluster1 10.9.2.0/26 192.0.2.2',
      ].sort(),
    );
    await test.kube.delete('crd.projectcalico.org/v1/BlockAffinity', '', 'b');
    await w.routesBecome(
      [...(await foreign()), 'cluster1 10.9.1.0/26 192.0.2.1', 'cluster1 10.9.2.0/26 192.0.2.2'].sort(),
    );
    await w.reconfigure({ cniPlugin: '' });
    expect(await w.routes()).toEqual(before);
  });
});

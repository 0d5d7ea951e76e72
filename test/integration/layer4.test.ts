import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AviBody } from '../../operator/model/types.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { Layer4World, node, service } from './layer4-world.ts';

/** Services of type LoadBalancer and their back ends in each mode: real API server, simulator, operator. */

const test = useCluster();
let w: Layer4World;

const SHARED = 'ako.vmware.com/enable-shared-vip';

const INGRESS_CLASS = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'IngressClass',
  metadata: { name: 'avi-lb' },
  spec: { controller: 'ako.vmware.com/avi-lb' },
};

/** With host `<namespace>.avi.internal`, to the Service of the same name. */
const ingress = (ns: string, name: string) => {
  const backend = { service: { name, port: { number: 80 } } };
  const http = { paths: [{ path: '/', pathType: 'Prefix', backend }] };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: ns },
    spec: { ingressClassName: 'avi-lb', rules: [{ host: `${ns}.avi.internal`, http }] },
  };
};

beforeAll(async () => {
  w = await Layer4World.start(test, { kubernetesServiceSemantics: 'true' });
}, 300_000);
afterAll(async () => w?.stop());

describe('a shared VIP', () => {
  it('serves its members, tells of conflicts, and lets members go', async () => {
    const ns = await test.namespace();
    const member = (name: string, port: number, spec = {}) =>
      service(ns, name, { port, spec, annotations: { [SHARED]: 'edge' } });
    await test.kube.apply([member('web', 80), member('mail', 25)]);
    await test.kube.endpoints(ns, 'web', ['10.244.1.5'], { ports: [{ name: 'main', port: 8080 }] });
    const address = await w.addressOf(ns, 'web');
    expect(await w.addressOf(ns, 'mail')).toBe(address);
    const ports = async () =>
      (
        (await w.world.object('virtualservice', `cluster1--${ns}-edge`))?.services as AviBody[] | undefined
      )?.map(({ port }) => port);
    expect(await ports()).toEqual([25, 80]);
    await w.serversBecome(`cluster1--${ns}-web-edge-TCP-80`, ['10.244.1.5:8080']);

    // A member that wants another address: nobody is served, and it is told why.
    await test.kube.apply(member('odd', 81, { loadBalancerIP: '10.10.0.200' }));
    const event = await waitFor(
      async () => (await test.kube.list('Event', ns)).find((e) => e.reason === 'SharedVipConflict'),
      { what: 'an event about the conflict' },
    );
    expect(event.involvedObject.name).toBe('odd');
    await waitFor(async () => (await ports()) === undefined, { what: 'the shared VIP is not served' });
    await test.kube.delete('Service', ns, 'odd');
    await waitFor(async () => JSON.stringify(await ports()) === '[25,80]', { what: 'it is served again' });

    // One leaves, and has a virtual service of its own.
    await test.kube.patch('Service', ns, 'mail', { metadata: { annotations: { [SHARED]: null } } });
    await waitFor(async () => JSON.stringify(await ports()) === '[80]', { what: 'the member has left' });
    await waitFor(async () => (await w.addressOf(ns, 'mail')) !== (await w.addressOf(ns, 'web')), {
      what: 'it has another address',
    });
    await test.kube.delete('Service', ns, 'web');
    await test.kube.delete('Service', ns, 'mail');
    await waitFor(async () => !(await w.world.names('vsvip')).some((name) => name.includes(ns)), {
      what: 'nothing is left',
    });
  });
});

describe('Service semantics', () => {
  it('source ranges and affinity reach the controller, and go again', async () => {
    const ns = await test.namespace();
    const spec = { loadBalancerSourceRanges: ['198.51.100.0/24'], sessionAffinity: 'ClientIP' };
    await test.kube.apply(service(ns, 'web', { spec }));
    await w.addressOf(ns, 'web');
    await w.operator.quiet();
    const name = `cluster1--${ns}-web`;
    expect(await w.world.object('networksecuritypolicy', name)).toMatchObject({
      rules: [{ match: { client_ip: { match_criteria: 'IS_NOT_IN', prefixes: [{ mask: 24 }] } } }],
    });
    const pool = () => w.world.object('pool', `${name}-TCP-80`);
    expect((await pool())?.application_persistence_profile_ref).toContain('System-Persistence-Client-IP');
    await test.kube.patch('Service', ns, 'web', {
      spec: { loadBalancerSourceRanges: null, sessionAffinity: 'None' },
    });
    await waitFor(async () => (await w.world.object('networksecuritypolicy', name)) === undefined, {
      what: 'the policy is gone',
    });
    await w.operator.quiet();
    expect((await pool())?.application_persistence_profile_ref).toBeUndefined();
    expect((await w.world.object('virtualservice', name))?.network_security_policy_ref).toBeUndefined();
    await test.kube.delete('Service', ns, 'web');
  });
});

describe('NodePort', () => {
  it('sends to nodes as they come, change and go', async () => {
    const before = await w.routes();
    await w.reconfigure({ serviceType: 'NodePort' });
    // Routes stay when they are no longer seen to.
    expect(await w.routes()).toEqual(before);
    const ns = await test.namespace();
    await test.kube.apply([
      service(ns, 'web'),
      service(ns, 'local', { port: 81, spec: { externalTrafficPolicy: 'Local' } }),
      service(ns, 'shared', { port: 82, annotations: { [SHARED]: 'edge' } }),
    ]);
    await test.kube.endpoints(ns, 'local', ['10.244.2.5'], {
      ports: [{ name: 'main', port: 8080 }],
      nodeName: 'node2',
    });
    const port = async (name: string) =>
      (await test.kube.get('Service', ns, name))?.spec?.ports?.[0]?.nodePort ?? 0;
    const [web, local, shared] = [await port('web'), await port('local'), await port('shared')];
    const pool = (name: string, n: number) => `cluster1--${ns}-${name}-TCP-${n}`;
    await w.serversBecome(pool('web', 80), [`192.0.2.1:${web}`, `192.0.2.2:${web}`]);
    await w.serversBecome(pool('local', 81), [`192.0.2.2:${local}`]);
    await w.serversBecome(pool('shared-edge', 82), [`192.0.2.1:${shared}`, `192.0.2.2:${shared}`]);

    await test.kube.apply(node('node4', 4));
    await w.serversBecome(pool('web', 80), [`192.0.2.1:${web}`, `192.0.2.2:${web}`, `192.0.2.4:${web}`]);
    await w.serversBecome(pool('shared-edge', 82), [
      `192.0.2.1:${shared}`,
      `192.0.2.2:${shared}`,
      `192.0.2.4:${shared}`,
    ]);
    await w.addressTo('node4', '192.0.2.44');
    await w.serversBecome(pool('web', 80), [`192.0.2.1:${web}`, `192.0.2.2:${web}`, `192.0.2.44:${web}`]);
    await test.kube.delete('Node', '', 'node4');
    await w.serversBecome(pool('web', 80), [`192.0.2.1:${web}`, `192.0.2.2:${web}`]);
    await test.kube.endpoints(ns, 'local', ['10.244.1.5'], {
      ports: [{ name: 'main', port: 8080 }],
      nodeName: 'node1',
    });
    await w.serversBecome(pool('local', 81), [`192.0.2.1:${local}`]);

    await w.reconfigure({ nodeKey: 'pool', nodeValue: 'front' });
    expect(await w.servers(pool('web', 80))).toEqual([`192.0.2.1:${web}`]);
    await test.kube.patch('Node', '', 'node2', { metadata: { labels: { pool: 'front' } } });
    await w.serversBecome(pool('web', 80), [`192.0.2.1:${web}`, `192.0.2.2:${web}`]);
    await test.kube.patch('Node', '', 'node2', { metadata: { labels: { pool: null } } });
    await w.serversBecome(pool('shared-edge', 82), [`192.0.2.1:${shared}`]);
    await test.kube.patch('Service', ns, 'web', {
      metadata: { annotations: { 'skipnodeport.ako.vmware.com/enabled': 'true' } },
    });
    await w.serversBecome(pool('web', 80), []);
    await test.kube.remove([service(ns, 'web'), service(ns, 'local'), service(ns, 'shared')]);
    await w.operator.quiet();
  });
});

describe('NodePortLocal', () => {
  const ENABLED = 'nodeportlocal.antrea.io/enabled';

  it('asks Antrea for ports, and sends to pods through them', async () => {
    await w.reconfigure({
      serviceType: 'NodePortLocal',
      cniPlugin: 'antrea',
      nodeKey: null,
      nodeValue: null,
    });
    const ns = await test.namespace();
    const selector = { app: 'web' };
    await test.kube.apply([
      INGRESS_CLASS,
      service(ns, 'web', { spec: { selector } }),
      service(ns, 'api', { spec: { selector, type: 'ClusterIP' } }),
      service(ns, 'other', { spec: { selector, type: 'ClusterIP' } }),
      ingress(ns, 'api'),
    ]);
    const enabled = async (name: string) =>
      (await test.kube.get('Service', ns, name))?.metadata?.annotations?.[ENABLED];
    await waitFor(async () => (await enabled('web')) === 'true' && (await enabled('api')) === 'true', {
      what: 'the Services are annotated',
    });
    expect(await enabled('other')).toBeUndefined();

    // What Antrea then writes on pods.
    const opened = (nodePort: number) => ({
      'nodeportlocal.antrea.io': JSON.stringify([
        { podPort: 8080, nodeIP: '192.0.2.1', nodePort, protocol: 'tcp' },
        { podPort: 9090, nodeIP: '192.0.2.1', nodePort: nodePort + 1, protocol: 'tcp' },
      ]),
    });
    const pod = (name: string, nodePort: number) => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, namespace: ns, labels: selector, annotations: opened(nodePort) },
      spec: { automountServiceAccountToken: false, containers: [{ name: 'c', image: 'none' }] },
    });
    const account = {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'default', namespace: ns },
    };
    await test.kube.apply(account);
    await test.kube.apply([pod('a', 61000), pod('b', 61010)]);
    const layer4 = `cluster1--${ns}-web-TCP-80`;
    const layer7 = `cluster1--${ns}.avi.internal_-${ns}-api`;
    await w.serversBecome(layer4, ['192.0.2.1:61000', '192.0.2.1:61010']);
    await w.serversBecome(layer7, ['192.0.2.1:61000', '192.0.2.1:61010']);
    await test.kube.patch('Pod', ns, 'b', { metadata: { annotations: opened(61020) } });
    await w.serversBecome(layer4, ['192.0.2.1:61000', '192.0.2.1:61020']);
    await w.raw.call('DELETE', `/api/v1/namespaces/${ns}/pods/a`, { query: { gracePeriodSeconds: '0' } });
    await w.serversBecome(layer4, ['192.0.2.1:61020']);
    await w.serversBecome(layer7, ['192.0.2.1:61020']);

    await test.kube.delete('Ingress', ns, 'api');
    await waitFor(async () => (await enabled('api')) === undefined, { what: 'the annotation is taken away' });
    expect(await enabled('web')).toBe('true');
    // Somebody takes it away by mistake.
    await test.kube.patch('Service', ns, 'web', { metadata: { annotations: { [ENABLED]: null } } });
    await waitFor(async () => (await enabled('web')) === 'true', { what: 'the annotation is back' });

    // In another mode nobody needs it.
    await w.reconfigure({ serviceType: null, cniPlugin: null });
    await waitFor(async () => (await enabled('web')) === undefined, {
      what: 'the annotation goes with the mode',
    });
    expect(w.operator.figures()).toMatchObject({
      watches: expect.not.arrayContaining([expect.objectContaining({ resource: 'pods.v1' })]),
    });
  });
});

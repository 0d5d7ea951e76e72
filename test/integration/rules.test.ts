import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningOperator } from '../../operator/operator.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { World } from '../harness/world.ts';

/** Custom resources with the real parts: API server with our definitions, operator, simulator. */

const test = useCluster();
const CRDS = new URL('../../crds/', import.meta.url);
const CLUSTER = readFileSync(new URL('../../docs/examples/cluster.yaml', import.meta.url), 'utf8');
let world: World;
let operator: RunningOperator;
let ns: string;

beforeAll(async () => {
  const files = readdirSync(CRDS).filter((file) => file.endsWith('.yaml'));
  await test.kube.apply(files.map((file) => readFileSync(new URL(file, CRDS), 'utf8')).join('\n---\n'));
  await test.kube.apply(CLUSTER);
  world = await World.start(test.kube, test.cluster.kubeconfig);
  operator = await world.startOperator();
  await operator.quiet();
  ns = await test.namespace('rules');
}, 300_000);
afterAll(async () => world?.stop());

const V1BETA1 = 'ako.vmware.com/v1beta1';

/** A manifest; what is in it is for the API server to judge. */
const manifest = (apiVersion: string, kind: string, metadata: object, spec: object) => ({
  apiVersion,
  kind,
  metadata: { name: '', ...metadata },
  spec,
});

function service(name: string, extra: object = {}, annotations: object = {}) {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: ns, annotations },
    spec: { selector: { app: name }, ports: [{ name: 'http', port: 80, targetPort: 8080 }], ...extra },
  };
}

function ingress(name: string, host: string) {
  const backend = { service: { name: 'web', port: { number: 80 } } };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: ns },
    spec: { rules: [{ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }] },
  };
}

function hostRule(name: string, virtualhost: object) {
  return { apiVersion: V1BETA1, kind: 'HostRule', metadata: { name, namespace: ns }, spec: { virtualhost } };
}

async function statusOf(kind: `${string}/${string}/${string}`, name: string, wanted: string, namespace = ns) {
  return waitFor(
    async (seen) => {
      const status = (await test.kube.get(kind, namespace, name)) as { status?: Record<string, unknown> };
      seen(status?.status);
      return status?.status?.status === wanted && status.status;
    },
    { what: `${kind} ${name} is ${wanted}`, timeoutMs: 50_000 },
  );
}

const tls = { sslKeyCertificate: { name: 'System-Default-Cert', type: 'ref' } };

describe('HostRule and HTTPRule', () => {
  const host = () => `${ns}-shop.avi.internal`;
  const vs = () => world.object('virtualservice', `cluster1--${host()}`);

  it('are accepted, act, and are restored from when they go', async () => {
    await test.kube.apply([service('web'), ingress('shop', host())]);
    const before = await waitFor(
      async (seen) => {
        await operator.quiet();
        const names = await world.names('virtualservice');
        seen(names);
        return names.includes('cluster1--Shared-L7-0') && names;
      },
      { what: 'the host is on the shared virtual service' },
    );
    await test.kube.apply([
      hostRule('hr', { fqdn: host(), tls, enableVirtualHost: true, wafPolicy: 'System-WAF-Policy' }),
      manifest(
        V1BETA1,
        'HTTPRule',
        { name: 'http', namespace: ns },
        { fqdn: host(), paths: [{ target: '/', healthMonitors: ['System-HTTP'], enableHTTP2: true }] },
      ),
    ]);
    expect(await statusOf(`${V1BETA1}/HostRule`, 'hr', 'Accepted')).toEqual({
      status: 'Accepted',
      error: '',
    });
    await statusOf(`${V1BETA1}/HTTPRule`, 'http', 'Accepted');
    await operator.quiet();
    expect(await vs()).toMatchObject({
      waf_policy_ref: expect.stringMatching(/#System-WAF-Policy$/),
      ssl_key_and_certificate_refs: [expect.stringMatching(/#System-Default-Cert$/)],
    });
    expect(await world.object('pool', `cluster1--${ns}-${host()}_-shop`)).toMatchObject({
      enable_http2: true,
      health_monitor_refs: [expect.stringMatching(/#System-HTTP$/)],
    });
    await test.kube.delete(`${V1BETA1}/HostRule`, ns, 'hr');
    await test.kube.delete(`${V1BETA1}/HTTPRule`, ns, 'http');
    await waitFor(
      async (seen) => {
        await operator.quiet();
        const names = await world.names('virtualservice');
        seen(names);
        return JSON.stringify(names) === JSON.stringify(before);
      },
      { what: 'the virtual services are those without the rules' },
    );
  });

  it('one that refers to nothing is rejected, leaves in force what was accepted, and acts when it can', async () => {
    await test.kube.apply([service('web'), ingress('shop', host())]);
    await test.kube.apply([
      hostRule('hr', { fqdn: host(), tls, analyticsProfile: 'System-Analytics-Profile' }),
    ]);
    await statusOf(`${V1BETA1}/HostRule`, 'hr', 'Accepted');
    await operator.quiet();
    await test.kube.apply([hostRule('hr', { fqdn: host(), tls, wafPolicy: `${ns}-waf` })]);
    const status = await statusOf(`${V1BETA1}/HostRule`, 'hr', 'Rejected');
    expect(status).toEqual({
      status: 'Rejected',
      error: `wafpolicy "${ns}-waf" not found on controller`,
      inForce: {
        virtualhost: { fqdn: host(), fqdnType: 'Exact', tls, analyticsProfile: 'System-Analytics-Profile' },
      },
    });
    await operator.quiet();
    expect((await vs())?.analytics_profile_ref).toMatch(/#System-Analytics-Profile$/);

    // The host moved from the shared virtual service to one of its own: that has to be through.
    await waitFor(
      (seen) => {
        const moving = operator.running?.engine.moving;
        seen(moving);
        return Promise.resolve(moving === 0);
      },
      { what: 'no host is on its way' },
    );
    await operator.quiet();

    // A restart changes nothing: what is in force is in the status.
    await world.stopOperator(operator);
    const mark = world.simulator.journal.seq;
    operator = await world.startOperator();
    await operator.quiet();
    expect(world.writesSince(mark)).toEqual([]);
    expect((await vs())?.ssl_key_and_certificate_refs).toHaveLength(1);

    await world.avi.create('wafpolicy' as never, 'admin', {
      name: `${ns}-waf`,
      waf_profile_ref: '/api/wafprofile?name=System-WAF-Profile',
    });
    expect(await statusOf(`${V1BETA1}/HostRule`, 'hr', 'Accepted')).toEqual({
      status: 'Accepted',
      error: '',
    });
    await operator.quiet();
    expect((await vs())?.waf_policy_ref).toMatch(new RegExp(`#${ns}-waf$`));
  }, 120_000);
});

describe('L4Rule and AviInfraSetting', () => {
  it('act on a Service of type LoadBalancer', async () => {
    const annotations = {
      'ako.vmware.com/l4rule': 'l4',
      'aviinfrasetting.ako.vmware.com/name': `${ns}-gold`,
    };
    await test.kube.apply([
      manifest(
        'ako.vmware.com/v1alpha2',
        'L4Rule',
        { name: 'l4', namespace: ns },
        {
          performanceLimits: { maxConcurrentConnections: 100 },
          backendProperties: [
            { port: 80, protocol: 'TCP', lbAlgorithm: 'LB_ALGORITHM_ROUND_ROBIN', minServersUp: 1 },
          ],
        },
      ),
      manifest(
        V1BETA1,
        'AviInfraSetting',
        { name: `${ns}-gold` },
        { network: { enableRhi: true }, seGroup: { name: 'Default-Group' } },
      ),
      service('lb', { type: 'LoadBalancer' }, annotations),
    ]);
    await statusOf('ako.vmware.com/v1alpha2/L4Rule', 'l4', 'Accepted');
    await statusOf(`${V1BETA1}/AviInfraSetting`, `${ns}-gold`, 'Accepted', '');
    await operator.quiet();
    expect(await world.object('virtualservice', `cluster1--${ns}-lb`)).toMatchObject({
      enable_rhi: true,
      performance_limits: { max_concurrent_connections: 100 },
    });
    expect(await world.object('pool', `cluster1--${ns}-lb-TCP-80`)).toMatchObject({
      lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN',
      min_servers_up: 1,
    });
  });
});

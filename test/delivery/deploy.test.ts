import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { DEFAULT_CONTROLLERS } from '../harness/command-lines.ts';
import { freePorts } from '../harness/ports.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { NodeAgent } from './node-agent.ts';
import { OWN_CLUSTER, ROOT, useTool } from './tools.ts';

// Programs start, and `make` waits for them.
vi.setConfig({ testTimeout: 180_000 });

describe.skipIf(!OWN_CLUSTER)('make deploy and make undeploy, in a cluster whose pods run', () => {
  // With the overlay for development. The tests build on each other, in this order.
  useTool('kustomize');
  const test = useCluster({
    controllers: [
      ...DEFAULT_CONTROLLERS,
      'statefulset-controller',
      'deployment-controller',
      'replicaset-controller',
    ],
  });

  let agent: NodeAgent;
  let overlay: string;

  interface Outcome {
    readonly code: number;
    readonly output: string;
  }

  /** Runs `make TARGET OVERLAY=…`, which is what people do. */
  function make(target: string, args = ''): Promise<Outcome> {
    return new Promise((resolve) => {
      const options = { cwd: ROOT, env: { ...process.env, KUBECONFIG: test.cluster.kubeconfig } };
      const variables = [`OVERLAY=${overlay}`, `ARGS=${args}`];
      // Packages are there: these tests run from them. `make` must not install them anew beneath other tests.
      const quiet = ['--no-print-directory', '--old-file=node_modules/.package-lock.json'];
      execFile('make', [...quiet, target, ...variables], options, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
      });
    });
  }

  const lines = (output: string, pattern: RegExp): string[] =>
    output.split('\n').filter((line) => pattern.test(line));

  /** An overlay on top of dev's, as for a cluster of one's own: other ports, since all pods share this machine's. */
  async function makeOverlay(folder: string): Promise<void> {
    const [status = 0, controller = 0] = await freePorts(2);
    const container = '/spec/template/spec/containers/0';
    const patch = (kind: string, name: string, operations: [string, unknown][]) => ({
      target: { kind, name },
      patch: stringify(operations.map(([path, value]) => ({ op: 'replace', path, value }))),
    });
    await writeFile(
      join(folder, 'kustomization.yaml'),
      stringify({
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        resources: [relative(folder, join(ROOT, 'kustomize/overlays/dev'))],
        patches: [
          patch('StatefulSet', 'ako', [
            [`${container}/args/2`, `--status-port=${status}`],
            [`${container}/ports/0/containerPort`, status],
          ]),
          patch('Deployment', 'avi-simulator', [
            [`${container}/args/2`, `--port=${controller}`],
            [`${container}/ports/0/containerPort`, controller],
          ]),
          patch('ConfigMap', 'avi-k8s-config', [['/data/controllerIP', `127.0.0.1:${controller}`]]),
        ],
      }),
    );
  }

  beforeAll(async () => {
    // Beside the checkout's own overlays in nothing but the place.
    overlay = await mkdtemp(join(tmpdir(), 'ako-overlay-'));
    await makeOverlay(overlay);
    agent = new NodeAgent(test.kube, test.cluster.kubeconfig, 'avi-system');
  });

  afterAll(async () => {
    await agent?.stop();
    await rm(overlay, { recursive: true, force: true });
  });

  it('says that there are no pods where nobody makes them run', async () => {
    const { code, output } = await make('deploy', '--timeout 2');
    expect(code, output).not.toBe(0);
    expect(output).toContain('is not ready after 2 s');
    expect(output).toMatch(/pod avi-simulator-\S+: has not started/);
  });

  it('applies the overlay, waits, and says that the operator is ready', async () => {
    agent.start();
    const { code, output } = await make('deploy', '--timeout 60');
    expect(code, `${output}\n${agent.output}`).toBe(0);
    expect(output).toContain('deployment/avi-simulator: 1 of 1 ready');
    expect(output).toContain('statefulset/ako: 1 of 1 ready');
  });

  it('the operator does its work, with the rights and settings that were deployed', async () => {
    const namespace = await test.namespace('shop');
    await test.kube.apply([
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { namespace, name: 'web' },
        spec: { ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: { namespace, name: 'web' },
        spec: {
          ingressClassName: 'avi-lb',
          rules: [
            {
              host: 'web.avi.internal',
              http: {
                paths: [
                  {
                    path: '/',
                    pathType: 'Prefix',
                    backend: { service: { name: 'web', port: { number: 80 } } },
                  },
                ],
              },
            },
          ],
        },
      },
    ] as never);
    await test.kube.endpoints(namespace, 'web', ['10.244.1.5'], { ports: [{ name: 'http', port: 8080 }] });
    const ingress = await waitFor(
      async (seen) => {
        const found = await test.kube.get('Ingress', namespace, 'web');
        seen(`${JSON.stringify(found?.status)}\n${agent.output.slice(-3000)}`);
        const annotated =
          found?.metadata?.annotations?.['ako.vmware.com/host-fqdn-vs-uuid-map'] !== undefined;
        return annotated && found?.status?.loadBalancer?.ingress?.[0]?.ip !== undefined && found;
      },
      { what: 'the Ingress has an address' },
    );
    expect(ingress.status?.loadBalancer?.ingress?.[0]).toMatchObject({
      ip: expect.stringMatching(/^10\.10\./),
      hostname: 'web.avi.internal',
    });
  });

  it('changes nothing the second time', async () => {
    const { code, output } = await make('deploy', '--timeout 30');
    expect(code, output).toBe(0);
    expect(lines(output, / (created|configured)$/)).toEqual([]);
    expect(lines(output, / unchanged$/).length).toBeGreaterThan(15);
    expect(agent.exits).toEqual([]);
  });

  it('says why when the operator is not ready, with the operator’s own words', async () => {
    // A session that is open survives another password; another authority makes the operator log in anew.
    const authority = await generate([{ name: 'commonName', value: 'another' }], { keySize: 2048 });
    const data = { password: btoa('wrong'), certificateAuthorityData: btoa(authority.cert) };
    await test.kube.patch('Secret', 'avi-system', 'avi-secret', { data });
    await waitFor(
      async () => {
        const { status } = (await test.kube.get('Pod', 'avi-system', 'ako-0')) ?? {};
        return status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'False');
      },
      { what: 'the operator has noticed' },
    );
    // Without the Secret, which would put things right again.
    const other = await mkdtemp(join(tmpdir(), 'ako-overlay-'));
    try {
      await cp(join(overlay, 'kustomization.yaml'), join(other, 'kustomization.yaml'));
      await writeFile(
        join(other, 'kustomization.yaml'),
        stringify({
          apiVersion: 'kustomize.config.k8s.io/v1beta1',
          kind: 'Kustomization',
          resources: [relative(other, overlay)],
          patches: [
            {
              patch: stringify({
                apiVersion: 'v1',
                kind: 'Secret',
                metadata: { name: 'avi-secret', namespace: 'avi-system' },
                $patch: 'delete',
              }),
            },
          ],
        }),
      );
      const before = overlay;
      overlay = other;
      const { code, output } = await make('deploy', '--timeout 3');
      overlay = before;
      expect(code).not.toBe(0);
      expect(output).toMatch(/pod ako-0: not ready: controller: /);
      expect(output).not.toContain('wrong');
      // A probe that fails is no reason to restart.
      expect(agent.livenessFailures).toBe(0);
      expect(agent.exits).toEqual([]);
    } finally {
      await rm(other, { recursive: true, force: true });
    }
    const { code, output } = await make('deploy', '--timeout 60');
    expect(code, output).toBe(0);
    expect(output).toContain('secret/avi-secret configured');
  });

  it('stops gracefully and takes everything away, but not the namespace', async () => {
    const { code, output } = await make('undeploy', '--timeout 60');
    expect(code, output).toBe(0);
    await waitFor(
      async (seen) => {
        const pods = await test.kube.list('Pod', 'avi-system');
        seen(pods.map(({ metadata }) => metadata?.name));
        return pods.length === 0;
      },
      { what: 'the pods are gone' },
    );
    const code0 = { code: 0 };
    expect(agent.exits).toEqual([expect.objectContaining(code0), expect.objectContaining(code0)]);
    expect(await test.kube.get('Namespace', '', 'avi-system')).toBeDefined();
    // What users have made would go with it.
    expect(await test.kube.get('CustomResourceDefinition', '', 'hostrules.ako.vmware.com')).toBeDefined();
    expect(await test.kube.get('IngressClass', '', 'avi-lb')).toBeUndefined();
    expect(await test.kube.list('ConfigMap', 'avi-system')).not.toContainEqual(
      expect.objectContaining({ metadata: expect.objectContaining({ name: 'avi-k8s-config' }) }),
    );
    const again = await make('undeploy');
    expect(again.code, again.output).toBe(0);
    expect(lines(again.output, / deleted$/)).toEqual([]);
  });

  it('an overlay that does not exist is named, with those that do', async () => {
    const before = overlay;
    overlay = 'test';
    const { code, output } = await make('deploy');
    overlay = before;
    expect(code).not.toBe(0);
    expect(output).toContain('there is no overlay "test" in kustomize/overlays, which has dev, ');
  });
});

import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { freePorts } from '../harness/ports.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { World } from '../harness/world.ts';
import { type Identity, serviceAccount } from './service-account.ts';
import { OWN_CLUSTER, ROOT, useTool } from './tools.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const run = promisify(execFile);
const MEBIBYTE = 1024 * 1024;
/** As the manifests have it: no right, nothing to write to, not root. */
const RESTRICTED = ['--read-only', '--cap-drop=ALL', '--security-opt=no-new-privileges', '--memory=512m'];

// Needs a Docker engine; nothing is pulled. REQUIRE_DOCKER=1 makes it a failure that there is none.
describe.skipIf(!OWN_CLUSTER)('the image, from this machine’s own files', () => {
  const image = `ako-test-image:${randomBytes(4).toString('hex')}`;
  const kustomize = useTool('kustomize');
  const test = useCluster();
  let missing = '';

  const docker = async (...args: string[]): Promise<string> => (await run('docker', args)).stdout.trim();

  beforeAll(async () => {
    try {
      await docker('info');
    } catch (error) {
      if (process.env.REQUIRE_DOCKER === '1') throw error;
      missing = 'there is no Docker engine';
      return;
    }
    await run('make', ['image'], { cwd: ROOT, env: { ...process.env, FROM: 'host', IMAGE: image } });
  });

  afterAll(async () => {
    if (missing === '') await docker('rmi', '--force', image);
  });

  beforeEach((context) => {
    if (missing !== '') context.skip(missing);
  });

  it('is small, and holds no shell', async () => {
    expect(Number(await docker('inspect', '--format', '{{.Size}}', image)) / MEBIBYTE).toBeLessThan(200);
    await expect(docker('run', '--rm', '--entrypoint=/bin/sh', image, '-c', 'true')).rejects.toThrow(
      /no such file/,
    );
  });

  it('does not run as root, and needs no right and no place to write', async () => {
    expect(await docker('inspect', '--format', '{{.Config.User}}', image)).toBe('65532:65532');
    expect(await docker('run', '--rm', ...RESTRICTED, image, '--version')).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('carries its licences and its bill of materials', async () => {
    const read = (file: string): Promise<string> => {
      const script = `process.stdout.write(require('fs').readFileSync('/usr/share/doc/avi-kubernetes-operator/${file}'))`;
      return run('docker', ['run', '--rm', '--entrypoint=/usr/bin/node', image, '-e', script], {
        maxBuffer: 64 * MEBIBYTE,
      }).then(({ stdout }) => stdout);
    };
    expect(JSON.parse(await read('sbom.cdx.json'))).toMatchObject({ bomFormat: 'CycloneDX' });
    expect(await read('THIRD-PARTY-LICENSES.txt')).toContain('fastify');
  });

  it('renders manifests that are mounted into it', async () => {
    const mount = `--volume=${ROOT}docs/examples:/manifests:ro`;
    const inside = await docker('run', '--rm', ...RESTRICTED, mount, image, 'render', '-f', '/manifests');
    const outside = await run(`${ROOT}bin/ako`, ['render', '-f', `${ROOT}docs/examples`]);
    expect(inside).toBe(outside.stdout.trim());
  });

  describe('the operator in a container', () => {
    let identity: Identity;
    let world: World;

    beforeAll(async () => {
      if (missing !== '') return;
      await test.kube.apply(await kustomize.run('build', 'kustomize/base'));
      identity = await serviceAccount(test.cluster.kubeconfig, 'avi-system', 'ako-sa');
      world = await World.start(test.kube, identity.kubeconfig);
    });

    afterAll(async () => {
      await world?.stop();
      await identity?.remove();
    });

    it('becomes ready, and stops gracefully', async () => {
      const [port = 0] = await freePorts(1);
      // In a pod the token is mounted for the pod's user; here the file has to be readable for it.
      const folder = await mkdtemp(join(tmpdir(), 'ako-image-'));
      await chmod(folder, 0o755);
      await writeFile(join(folder, 'config'), identity.config.exportConfig(), { mode: 0o644 });
      const mount = `--volume=${folder}:/home/ako/.kube:ro`;
      const container = spawn(
        'docker',
        ['run', '--rm', '--network=host', ...RESTRICTED, mount, image, 'run', `--status-port=${port}`],
        { stdio: ['ignore', 'pipe', 'pipe'] },
      );
      let output = '';
      for (const stream of [container.stdout, container.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
        });
      }
      const ended = new Promise<number | null>((resolve) => container.once('exit', resolve));
      try {
        await waitFor(
          async (seen) => {
            seen(output);
            return (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.status === 200;
          },
          { what: 'the operator in the container is ready' },
        );
      } finally {
        container.kill('SIGTERM');
        await rm(folder, { recursive: true });
      }
      expect(await ended, output).toBe(0);
    });
  });
});

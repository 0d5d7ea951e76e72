import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { copyFile, link, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { GenericContainer } from 'testcontainers';
import { ApiProbe } from './api-probe.ts';
import { controlPlaneBinaries } from './binaries.ts';
import { commandLines, DEFAULT_CONTROLLERS, kubeconfig, makeCredentials } from './command-lines.ts';
import type { ControlPlane, ControlPlaneOptions } from './control-plane.ts';
import { ClusterUnavailable } from './unavailable.ts';
import { waitFor } from './wait.ts';

const run = promisify(execFile);
const LAUNCHER = fileURLToPath(new URL('../control-plane/launcher/', import.meta.url));
const IMAGE = 'ako-test-control-plane:local';
const API_PORT = 6443;

/**
 * Starts the same control plane as `startControlPlane` does, but in one unprivileged container. Its image is made here
 * from the programs that build.sh built; nothing is pulled.
 *
 * @throws ClusterUnavailable without a Docker engine
 */
export async function startContainer(options: ControlPlaneOptions = {}): Promise<ControlPlane> {
  // The reaper would be pulled from a registry; the launcher ends by itself instead.
  process.env.TESTCONTAINERS_RYUK_DISABLED = 'true';
  const { getContainerRuntimeClient, Wait } = await import('testcontainers');
  const client = await getContainerRuntimeClient().catch((error: Error) => {
    throw new ClusterUnavailable(`There is no Docker engine: ${error.message}`);
  });
  const image = await buildImage();

  const { host } = client.info.containerRuntime;
  const credentials = await makeCredentials(host);
  const programs = commandLines({
    binaries: '/bin',
    files: '/files',
    data: '/data/etcd',
    address: '0.0.0.0',
    apiServerPort: API_PORT,
    etcdPort: 2379,
    controllers: options.controllers ?? DEFAULT_CONTROLLERS,
    apiServerFlags: options.apiServerFlags ?? [],
  });
  const files: Record<string, string> = {
    ...credentials.files,
    'controller-manager.kubeconfig': kubeconfig(`https://127.0.0.1:${API_PORT}`, credentials),
    'programs.json': JSON.stringify([programs.etcd, programs.apiServer, programs.controllerManager]),
  };
  const logs = await mkdtemp(join(tmpdir(), 'ako-control-plane-'));
  const logFile = join(logs, 'control-plane.log');
  const removeLogs = (): Promise<void> => rm(logs, { recursive: true, force: true });

  const container = await image
    .withExposedPorts(API_PORT)
    .withUser('65534:65534')
    .withDroppedCapabilities('ALL')
    .withSecurityOpt('no-new-privileges')
    .withTmpFs({ '/data': 'rw,mode=1777', '/tmp': 'rw,mode=1777' })
    .withCopyContentToContainer(
      Object.entries(files).map(([name, content]) => ({ content, target: `/files/${name}`, mode: 0o444 })),
    )
    .withLogConsumer((stream) => stream.pipe(createWriteStream(logFile, { flags: 'a' })))
    // The default looks for a shell in the container. Readiness is asked from the API server below.
    .withWaitStrategy(Wait.forLogMessage(/launcher: kube-apiserver started/))
    .start()
    .catch(async (error: unknown) => {
      await removeLogs();
      throw error;
    });
  const url = `https://${host.includes(':') ? `[${host}]` : host}:${container.getMappedPort(API_PORT)}`;
  const api = new ApiProbe(url, credentials);
  const signal = (name: string) => client.container.getById(container.getId()).kill({ signal: name });
  const isReady = () => api.isReady().catch(() => false);
  const untilReady = async (): Promise<void> => {
    const timeoutMs = options.readyTimeoutMs ?? 60_000;
    await waitFor(isReady, { what: 'the API server in the container is ready', timeoutMs }).catch(
      async (error) => {
        const log = (await readFile(logFile, 'utf8')).trimEnd().split('\n').slice(-20).join('\n');
        throw new Error(`${error.message}. The end of its log:\n${log}`);
      },
    );
  };
  const timesEnded = async (): Promise<number> =>
    (await readFile(logFile, 'utf8')).split('launcher: kube-apiserver ended').length;
  let down = false;
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await container.stop({ timeout: 0 });
    await api.close();
    await removeLogs();
  };
  const plane: ControlPlane = {
    kubeconfig: join(logs, 'admin.kubeconfig'),
    url,
    caPem: credentials.caPem,
    token: credentials.token,
    logs,
    pids: [],
    async stopApiServer() {
      if (down) return;
      down = true;
      // While it says goodbye it still answers, so what counts is the word of the launcher.
      const before = await timesEnded();
      await signal('SIGUSR1');
      await waitFor(async () => (await timesEnded()) > before, {
        what: 'the API server in the container has ended',
      });
    },
    async startApiServer() {
      down = false;
      await signal('SIGUSR2');
      await untilReady();
    },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
  try {
    await writeFile(plane.kubeconfig, kubeconfig(url, credentials), { mode: 0o600 });
    await untilReady();
    return plane;
  } catch (error) {
    await plane.stop();
    throw error;
  }
}

async function buildImage(): Promise<GenericContainer> {
  const { GenericContainer } = await import('testcontainers');
  const binaries = await controlPlaneBinaries('linux');
  const context = await mkdtemp(join(tmpdir(), 'ako-image-'));
  try {
    await copyFile(join(LAUNCHER, 'Dockerfile'), join(context, 'Dockerfile'));
    for (const program of ['etcd', 'kube-apiserver', 'kube-controller-manager']) {
      const [from, to] = [join(binaries, program), join(context, program)];
      await link(from, to).catch(() => copyFile(from, to));
    }
    await run('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', join(context, 'launcher'), '.'], {
      cwd: LAUNCHER,
      env: { ...process.env, CGO_ENABLED: '0', GOOS: 'linux' },
    });
    return await GenericContainer.fromDockerfile(context).build(IMAGE, { deleteOnExit: false });
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { V1Container, V1Pod, V1Probe } from '@kubernetes/client-node';
import { request } from 'undici';
import type { Json } from '../harness/kinds.ts';
import type { Kube } from '../harness/kube.ts';
import { rawApi } from './raw-api.ts';
import { type Identity, serviceAccount } from './service-account.ts';
import { ROOT } from './tools.ts';

const NODE = 'node1';
const POLL_MS = 100;

type Pod = Json<V1Pod>;
type Container = Json<V1Container>;

interface Running {
  readonly process: ChildProcess;
  readonly output: string[];
  readonly identity: Identity | undefined;
  /** Stands for the pod's volumes. */
  readonly folder: string;
  ready: boolean;
  exitCode: number | null | undefined;
}

/**
 * Does for the pods of one namespace what a scheduler and a kubelet do: binds them, runs their container as a process of
 * this machine — with the arguments, the environment and the service account of the pod —, probes it, writes the pod's
 * status, and stops it when the pod is deleted. Images are ignored: every container runs `ako` from the checkout.
 */
export class NodeAgent {
  readonly #kube: Kube;
  readonly #admin: string;
  readonly #api: ReturnType<typeof rawApi>;
  readonly #namespace: string;
  readonly #running = new Map<string, Running>();
  readonly #stop = new AbortController();
  #loop: Promise<void> | undefined;
  /** Exit codes of processes that ended, by pod. */
  readonly exits: { readonly pod: string; readonly code: number | null }[] = [];
  /** Failures of liveness probes of processes that had been alive. */
  livenessFailures = 0;

  /** @param admin kubeconfig file of a cluster administrator */
  constructor(kube: Kube, admin: string, namespace: string) {
    this.#kube = kube;
    this.#admin = admin;
    this.#api = rawApi(admin);
    this.#namespace = namespace;
  }

  start(): void {
    this.#loop = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#loop;
    for (const [uid, running] of this.#running) await this.#end(uid, running);
    await this.#api.close();
  }

  /** What the processes of the pods have written, for messages. */
  get output(): string {
    return [...this.#running.values()].flatMap(({ output }) => output).join('');
  }

  async #run(): Promise<void> {
    await this.#kube.apply({ apiVersion: 'v1', kind: 'Node', metadata: { name: NODE } });
    while (!this.#stop.signal.aborted) {
      for (const pod of await this.#kube.list('Pod', this.#namespace)) await this.#tend(pod);
      await sleep(POLL_MS, undefined, { signal: this.#stop.signal }).catch(() => {});
    }
  }

  async #tend(pod: Pod): Promise<void> {
    const uid = pod.metadata?.uid ?? '';
    const path = `/api/v1/namespaces/${this.#namespace}/pods/${pod.metadata?.name}`;
    const running = this.#running.get(uid);
    if (pod.metadata?.deletionTimestamp !== undefined) {
      if (running !== undefined) await this.#end(uid, running);
      await this.#api.call('DELETE', path, { query: { gracePeriodSeconds: '0' } });
    } else if (running !== undefined) {
      const before = running.ready;
      await this.#probe(pod, running);
      if (before !== running.ready || running.exitCode !== undefined) await this.#report(path, pod, running);
    } else {
      await this.#api.call('POST', `${path}/binding`, {
        body: { metadata: { name: pod.metadata?.name }, target: { kind: 'Node', name: NODE } },
      });
      const started = await this.#launch(pod);
      this.#running.set(uid, started);
      await this.#report(path, pod, started);
    }
  }

  async #launch(pod: Pod): Promise<Running> {
    const [container] = pod.spec?.containers ?? [];
    if (container === undefined) throw new Error(`pod ${pod.metadata?.name} has no container`);
    const folder = await mkdtemp(join(tmpdir(), 'ako-pod-'));
    const { serviceAccountName, automountServiceAccountToken } = pod.spec ?? {};
    const identity =
      automountServiceAccountToken === false || serviceAccountName === undefined
        ? undefined
        : await serviceAccount(this.#admin, this.#namespace, serviceAccountName);
    const env = environment(pod, container);
    const mounts = container.volumeMounts ?? [];
    const args = (container.args ?? []).map((arg) => {
      const text = arg.replace(/\$\((\w+)\)/g, (whole, name: string) => env[name] ?? whole);
      return mounts.reduce((t, { mountPath }) => t.replace(`=${mountPath}`, `=${folder}`), text);
    });
    const child = spawn(join(ROOT, 'bin/ako'), args, {
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        ...env,
        ...(identity === undefined ? {} : { KUBECONFIG: identity.kubeconfig }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const running: Running = {
      process: child,
      output: [],
      identity,
      folder,
      ready: false,
      exitCode: undefined,
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => running.output.push(text));
    }
    child.once('exit', (code) => {
      running.exitCode = code;
      this.exits.push({ pod: pod.metadata?.name ?? '', code });
    });
    return running;
  }

  async #probe(pod: Pod, running: Running): Promise<void> {
    const [container] = pod.spec?.containers ?? [];
    if (container === undefined || running.exitCode !== undefined) {
      running.ready = false;
      return;
    }
    const wasReady = running.ready;
    running.ready =
      container.readinessProbe === undefined || (await passes(container.readinessProbe, container));
    if (
      wasReady &&
      container.livenessProbe !== undefined &&
      !(await passes(container.livenessProbe, container))
    ) {
      this.livenessFailures++;
    }
  }

  async #report(path: string, pod: Pod, { ready, exitCode }: Running): Promise<void> {
    const startedAt = pod.metadata?.creationTimestamp;
    const state =
      exitCode === undefined
        ? { running: { startedAt } }
        : { terminated: { exitCode: exitCode ?? 137, reason: 'Error', startedAt, finishedAt: startedAt } };
    const condition = (type: string, ok: boolean): object => ({ type, status: ok ? 'True' : 'False' });
    const ip = ownAddress();
    const { refusal } = await this.#api.call('PATCH', `${path}/status`, {
      body: {
        status: {
          phase: 'Running',
          podIP: ip,
          podIPs: [{ ip }],
          conditions: [
            condition('PodScheduled', true),
            condition('Initialized', true),
            condition('ContainersReady', ready),
            condition('Ready', ready),
          ],
          containerStatuses: pod.spec?.containers.map(({ name, image }) => ({
            name,
            image,
            imageID: '',
            ready,
            restartCount: 0,
            started: true,
            state,
          })),
        },
      },
    });
    if (refusal !== '') throw new Error(`status of ${path}: ${refusal}`);
  }

  async #end(uid: string, running: Running): Promise<void> {
    this.#running.delete(uid);
    if (running.exitCode === undefined) {
      const ended = new Promise((resolve) => running.process.once('exit', resolve));
      running.process.kill('SIGTERM');
      await ended;
    }
    await running.identity?.remove();
    await rm(running.folder, { recursive: true, force: true });
  }
}

function environment(pod: Pod, container: Container): Record<string, string> {
  const fields: Readonly<Record<string, string | undefined>> = {
    'metadata.name': pod.metadata?.name,
    'metadata.namespace': pod.metadata?.namespace,
  };
  return Object.fromEntries(
    (container.env ?? []).map(({ name, value, valueFrom }) => {
      const text = value ?? fields[valueFrom?.fieldRef?.fieldPath ?? ''];
      if (text === undefined) throw new Error(`the node agent cannot resolve environment variable ${name}`);
      return [name, text];
    }),
  );
}

async function passes(probe: Json<V1Probe>, container: Container): Promise<boolean> {
  const { httpGet, tcpSocket } = probe;
  const wanted = httpGet?.port ?? tcpSocket?.port;
  const port = container.ports?.find(({ name }) => name === wanted)?.containerPort ?? Number(wanted);
  if (httpGet !== undefined) {
    try {
      const { statusCode, body } = await request(`http://127.0.0.1:${port}${httpGet.path}`);
      await body.dump();
      return statusCode >= 200 && statusCode < 400;
    } catch {
      return false;
    }
  }
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** The API server speaks to pods by their address, and refuses a loopback one. */
function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { ApiProbe } from './api-probe.ts';
import { controlPlaneBinaries } from './binaries.ts';
import {
  type CommandLine,
  type CommandLines,
  type Credentials,
  commandLines,
  DEFAULT_CONTROLLERS,
  kubeconfig,
  makeCredentials,
} from './command-lines.ts';
import { freePorts } from './ports.ts';
import { type Background, ProcessGroup } from './processes.ts';

export interface ControlPlaneOptions {
  /** Controllers to run; default `DEFAULT_CONTROLLERS`. See `kube-controller-manager --help` for their names. */
  readonly controllers?: readonly string[];
  /** Further flags of kube-apiserver, `--v=4` for example. */
  readonly apiServerFlags?: readonly string[];
  /** How long each program may take until it is ready; default 60 s. */
  readonly readyTimeoutMs?: number;
}

/** A running Kubernetes control plane. */
export interface ControlPlane {
  /** Path of a kubeconfig file for a cluster administrator. */
  readonly kubeconfig: string;
  /** `https://127.0.0.1:<port>` of the API server. */
  readonly url: string;
  readonly caPem: string;
  /** Bearer token of the administrator. */
  readonly token: string;
  /** Folder with the programs' log files; removed by `stop`. */
  readonly logs: string;
  /** Of the programs that run now. Empty when they run in a container. */
  readonly pids: readonly number[];
  /**
   * Ends the API server only; etcd and the data stay. By default it may say goodbye to its clients; `abrupt` kills it
   * (in a container it always says goodbye). Resolves when it has ended.
   */
  stopApiServer(how?: { readonly abrupt?: boolean }): Promise<void>;
  /** Starts the API server again, at the same address and with the same certificate. Resolves when it is ready. */
  startApiServer(): Promise<void>;
  /** Ends all programs and removes all files. May be called more than once. */
  stop(): Promise<void>;
}

/** A program that ended, or did not get ready in time. */
class ProgramError extends Error {
  readonly log: string;

  constructor(what: string, log: string) {
    super(`${what}. The end of its log:\n${log}`);
    this.log = log;
  }
}

/**
 * Starts etcd, kube-apiserver and kube-controller-manager as processes on free loopback ports, with RBAC and TLS on.
 * Resolves when the API server is ready and namespace `default` exists. Builds the programs where they are missing.
 * The processes end with this one, however it ends.
 *
 * @throws when a program ends or is not ready in time, with the end of its log
 */
export async function startControlPlane(options: ControlPlaneOptions = {}): Promise<ControlPlane> {
  const binaries = await controlPlaneBinaries();
  const credentials = await makeCredentials();
  for (let tries = 1; ; tries++) {
    try {
      return await start(binaries, credentials, options);
    } catch (error) {
      // Somebody else took one of our ports between our look and our use.
      const portTaken = error instanceof ProgramError && error.log.includes('address already in use');
      if (!portTaken || tries === 3) throw error;
    }
  }
}

async function start(
  binaries: string,
  credentials: Credentials,
  options: ControlPlaneOptions,
): Promise<ControlPlane> {
  const folder = await mkdtemp(join(tmpdir(), 'ako-control-plane-'));
  const files = join(folder, 'files');
  const logs = join(folder, 'logs');
  const [apiServerPort = 0, etcdPort = 0] = await freePorts(2);
  const url = `https://127.0.0.1:${apiServerPort}`;
  await mkdir(files, { mode: 0o700 });
  await mkdir(logs);
  const config = kubeconfig(url, credentials);
  const contents = {
    ...credentials.files,
    'admin.kubeconfig': config,
    'controller-manager.kubeconfig': config,
  };
  for (const [name, text] of Object.entries(contents))
    await writeFile(join(files, name), text, { mode: 0o600 });

  const programs = commandLines({
    binaries,
    files,
    data: join(folder, 'etcd'),
    address: '127.0.0.1',
    apiServerPort,
    etcdPort,
    controllers: options.controllers ?? DEFAULT_CONTROLLERS,
    apiServerFlags: options.apiServerFlags ?? [],
  });
  const processes = new ProcessGroup(folder, logs);
  const api = new ApiProbe(url, credentials);
  const stop = async (): Promise<void> => {
    await processes.stop();
    await api.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const local = new LocalPrograms(processes, programs, api, etcdPort, options.readyTimeoutMs ?? 60_000);
    await local.startAll();
    return {
      kubeconfig: join(files, 'admin.kubeconfig'),
      url,
      caPem: credentials.caPem,
      token: credentials.token,
      logs,
      get pids() {
        return processes.pids;
      },
      stopApiServer: (how) => local.stopApiServer(how?.abrupt === true),
      startApiServer: () => local.startApiServer(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The three processes of one control plane, started in order. */
class LocalPrograms {
  readonly #processes: ProcessGroup;
  readonly #programs: CommandLines;
  readonly #api: ApiProbe;
  readonly #etcdPort: number;
  readonly #readyTimeoutMs: number;
  #apiServer: Background | undefined;
  #controllerManager: Background | undefined;

  constructor(
    processes: ProcessGroup,
    programs: CommandLines,
    api: ApiProbe,
    etcdPort: number,
    readyTimeoutMs: number,
  ) {
    this.#processes = processes;
    this.#programs = programs;
    this.#api = api;
    this.#etcdPort = etcdPort;
    this.#readyTimeoutMs = readyTimeoutMs;
  }

  async startAll(): Promise<void> {
    const etcd = await this.#start(this.#programs.etcd);
    await this.#untilReady(etcd, async () => {
      const { statusCode, body } = await request(`http://127.0.0.1:${this.#etcdPort}/readyz`);
      await body.dump();
      return statusCode === 200;
    });
    await this.startApiServer();
  }

  async stopApiServer(abrupt: boolean): Promise<void> {
    await this.#apiServer?.stop(abrupt ? 'SIGKILL' : 'SIGTERM');
  }

  async startApiServer(): Promise<void> {
    if (this.#apiServer !== undefined && this.#apiServer.end === undefined) return;
    this.#apiServer = await this.#start(this.#programs.apiServer);
    await this.#untilReady(this.#apiServer, () => this.#api.isReady());
    if (this.#controllerManager === undefined || this.#controllerManager.end !== undefined) {
      this.#controllerManager = await this.#start(this.#programs.controllerManager);
    }
  }

  #start({ name, program, args }: CommandLine): Promise<Background> {
    return this.#processes.start(name, program, args);
  }

  async #untilReady(program: Background, isReady: () => Promise<boolean>): Promise<void> {
    const deadline = performance.now() + this.#readyTimeoutMs;
    while (!(await isReady().catch(() => false))) {
      if (program.end !== undefined) {
        throw new ProgramError(
          `${program.name} ended (${program.end}) instead of getting ready`,
          await program.tail(),
        );
      }
      if (performance.now() > deadline) {
        const seconds = this.#readyTimeoutMs / 1000;
        throw new ProgramError(`${program.name} was not ready after ${seconds} s`, await program.tail());
      }
      await sleep(25);
    }
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { EngineLink, EngineReports } from '../dataplane.ts';
import type { Batch } from '../engine/objects.ts';
import type { DataplaneOptions } from '../options.ts';
import { CHILD_PROGRAM } from './child.ts';
import type { ToChild, ToParent } from './messages.ts';

/** A network namespace cannot be made here; the message says why. */
export class NoNamespace extends Error {
  override readonly name = 'NoNamespace';
}

/**
 * Run in the new namespace: every address of either family is local there, so that VIPs and pods can be listened on
 * without being configured, and low ports need no privilege.
 */
const SETUP = `
set -e
ip link set lo up
ip route add local default dev lo
ip -6 route add local default dev lo 2>/dev/null || true
echo 1 > /proc/sys/net/ipv6/ip_nonlocal_bind 2>/dev/null || true
echo 0 > /proc/sys/net/ipv4/ip_unprivileged_port_start 2>/dev/null || true
exec "$@"
`;

const COMMANDS = ['unshare', 'nsenter', 'ip'] as const;

/**
 * Starts Service Engines in a network namespace of their own.
 *
 * @throws NoNamespace
 */
export async function startInNamespace(
  options: DataplaneOptions,
  reports: EngineReports,
): Promise<EngineLink> {
  for (const command of COMMANDS) {
    if (!isInstalled(command))
      throw new NoNamespace(`a network namespace needs the command '${command}', which is not installed`);
  }
  const child = spawn(
    'unshare',
    [
      '--user',
      '--map-root-user',
      '--net',
      'sh',
      '-c',
      SETUP,
      'sh',
      process.execPath,
      ...process.execArgv,
      CHILD_PROGRAM,
    ],
    { stdio: ['ignore', 'inherit', 'pipe', 'ipc'], serialization: 'advanced' },
  );
  const link = new ChildLink(child, reports);
  await link.start(options);
  return link;
}

function isInstalled(command: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

class ChildLink implements EngineLink {
  readonly mode = 'namespace';
  readonly enter: readonly string[];
  readonly #child: ChildProcess;
  readonly #reports: EngineReports;
  readonly #waiting = new Map<number, (problem: string | undefined) => void>();
  readonly #exited: Promise<string>;
  #turn = 0;
  #ended = false;
  #stopping = false;
  #ready: (() => void) | undefined;

  constructor(child: ChildProcess, reports: EngineReports) {
    this.#child = child;
    this.#reports = reports;
    this.enter = ['nsenter', `--target=${child.pid}`, '--user', '--net', '--preserve-credentials'];
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
    });
    this.#exited = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => resolve(said.trim() || `it ended (${signal ?? code})`));
    });
    child.on('message', (message: ToParent) => this.#hear(message));
    void this.#exited.then((reason) => this.#end(reason));
  }

  async start({ monitorIntervalMs, drainMs }: DataplaneOptions): Promise<void> {
    const ready = new Promise<undefined>((resolve) => {
      this.#ready = () => resolve(undefined);
    });
    this.#tell({ kind: 'start', monitorIntervalMs, drainMs });
    const problem = await Promise.race([ready, this.#exited]);
    if (problem !== undefined) throw new NoNamespace(`a network namespace cannot be made: ${problem}`);
  }

  apply(batch: Batch): Promise<void> {
    if (this.#ended) return Promise.resolve();
    this.#turn += 1;
    const turn = this.#turn;
    return new Promise((resolve) => {
      this.#waiting.set(turn, (problem) => {
        if (problem !== undefined) this.#reports.warn(`data plane: ${problem}`);
        resolve();
      });
      this.#tell({ kind: 'apply', turn, batch });
    });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#tell({ kind: 'stop' });
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
    await this.#exited;
    clearTimeout(timer);
  }

  #tell(message: ToChild): void {
    if (this.#child.connected) this.#child.send(message, () => {});
  }

  #hear(message: ToParent): void {
    switch (message.kind) {
      case 'ready':
        this.#ready?.();
        break;
      case 'applied':
        this.#waiting.get(message.turn)?.(message.problem);
        this.#waiting.delete(message.turn);
        break;
      case 'pool':
        this.#reports.onPool(message.ref, message.status);
        break;
      case 'listener':
        this.#reports.onListener(message.key, message.listener);
        break;
      case 'warning':
        this.#reports.warn(message.message);
    }
  }

  #end(reason: string): void {
    this.#ended = true;
    if (!this.#stopping && this.#turn > 0) this.#reports.warn(`the data plane has ended: ${reason}`);
    for (const done of this.#waiting.values()) done(undefined);
    this.#waiting.clear();
  }
}

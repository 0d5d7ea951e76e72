import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('guard.sh', import.meta.url));

/** A program that runs in the background, its output in a file. */
export interface Background {
  readonly name: string;
  readonly pid: number;
  /** Settles when the program has ended, with "exit code 1" or "SIGKILL". */
  readonly ended: Promise<string>;
  /** How it ended; `undefined` while it runs. */
  readonly end: string | undefined;
  /** The last lines of its output. */
  tail(lines?: number): Promise<string>;
  /** Sends `signal`, and SIGKILL when the program is still there after `graceMs`. Resolves when it has ended. */
  stop(signal?: 'SIGTERM' | 'SIGKILL', graceMs?: number): Promise<void>;
}

/**
 * Starts programs that must not outlive this process. They are in process groups of their own, so that Ctrl-C reaches
 * only us and we decide the order of the end; a small guard process ends them if we could not.
 */
export class ProcessGroup {
  readonly #logs: string;
  readonly #guard: ChildProcess;
  readonly #running = new Set<Background>();
  readonly #onExit = (): void => {
    for (const { pid } of this.#running) kill(pid, 'SIGKILL');
  };

  /**
   * @param folder removed by the guard if this process ends without `stop`
   * @param logs gets one log file per program
   */
  constructor(folder: string, logs: string) {
    this.#logs = logs;
    this.#guard = spawn('/bin/sh', [GUARD, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    // A guard that cannot start or was killed is no reason to fail: it only matters when we are killed too.
    this.#guard.on('error', () => {});
    this.#guard.stdin?.on('error', () => {});
    this.#guard.unref();
    process.once('exit', this.#onExit);
  }

  /** Of the programs that run now. */
  get pids(): number[] {
    return [...this.#running].map(({ pid }) => pid);
  }

  /** @throws when the program cannot be started */
  async start(name: string, program: string, args: readonly string[]): Promise<Background> {
    const logFile = join(this.#logs, `${name}.log`);
    const log = openSync(logFile, 'a');
    const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    await once(child, 'spawn');
    const pid = child.pid as number;
    this.#tellGuard('add', pid);

    let end: string | undefined;
    const ended = new Promise<string>((resolve) => {
      child.once('exit', (code, signal) => {
        end = signal ?? `exit code ${code}`;
        this.#running.delete(background);
        this.#tellGuard('drop', pid);
        resolve(end);
      });
    });
    const background: Background = {
      name,
      pid,
      ended,
      get end() {
        return end;
      },
      tail: (lines) => tail(logFile, lines),
      async stop(signal = 'SIGTERM', graceMs = 10_000) {
        if (end !== undefined) return;
        child.kill(signal);
        const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
        await ended;
        clearTimeout(timer);
      },
    };
    this.#running.add(background);
    return background;
  }

  /** Ends all programs at once, without grace, and the guard. */
  async stop(): Promise<void> {
    process.off('exit', this.#onExit);
    await Promise.all([...this.#running].map((background) => background.stop('SIGKILL')));
    const guard = this.#guard;
    guard.ref();
    guard.stdin?.end();
    if (guard.exitCode === null && guard.signalCode === null && guard.pid !== undefined)
      await once(guard, 'exit');
  }

  #tellGuard(word: 'add' | 'drop', pid: number): void {
    if (this.#guard.stdin?.writable) this.#guard.stdin.write(`${word} ${pid}\n`);
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}

async function tail(path: string, lines = 20): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, 64 * 1024);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } finally {
    await file.close();
  }
}

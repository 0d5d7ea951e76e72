import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProcessFigures } from '../../operator/observe/process-figures.ts';
import { freePorts } from '../harness/ports.ts';
import { waitFor } from '../harness/wait.ts';

const AKO = fileURLToPath(new URL('../../bin/ako', import.meta.url));

/** The operator as users run it: a process of its own. */
export interface OperatorProcess {
  readonly pid: number;
  /** When it was started, in milliseconds since 1970. */
  readonly startedAt: number;
  ready(timeoutMs?: number): Promise<void>;
  status(): Promise<{ ready: boolean; figures: Figures }>;
  stop(): Promise<void>;
}

export interface Figures {
  readonly process: ProcessFigures;
  readonly statusQueue: { readonly depth?: number };
  readonly objects: number;
}

export async function startOperatorProcess(kubeconfig: string, logFile: string): Promise<OperatorProcess> {
  const [port] = await freePorts(1);
  const startedAt = Date.now();
  const child = spawn(AKO, ['run', '--kubeconfig', kubeconfig, '--status-port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile);
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const status = async () =>
    (await (await fetch(`${url}/api/status`)).json()) as { ready: boolean; figures: Figures };
  return {
    pid: child.pid ?? 0,
    startedAt,
    status,
    async ready(timeoutMs = 120_000) {
      await waitFor(
        async (seen) => {
          const now = await status();
          seen(now);
          return now.ready;
        },
        { what: `the operator is ready (log: ${logFile})`, timeoutMs },
      );
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
      log.end();
    },
  };
}

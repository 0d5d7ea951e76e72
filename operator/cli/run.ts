import { randomUUID } from 'node:crypto';
import { loadKubeConfig } from '../kubernetes/kubeconfig.ts';
import { errorText } from '../kubernetes/logger.ts';
import { createLog, type LogFormat } from '../observe/log.ts';
import { startOperator } from '../operator.ts';
import { InputError } from './input-error.ts';
import { untilSignal } from './signals.ts';

export interface RunOptions {
  readonly kubeconfig?: string;
  readonly namespace: string;
  readonly once?: boolean;
  readonly logFormat?: LogFormat;
  readonly statusPort?: number;
}

/** `ako run`: serves a cluster until it is told to stop, or with `--once` until everything is programmed. */
export async function run(options: RunOptions): Promise<void> {
  const format = options.logFormat ?? (process.stdout.isTTY ? 'pretty' : 'json');
  const log = createLog({ level: 'INFO', format });
  let kubeConfig: ReturnType<typeof loadKubeConfig>;
  try {
    kubeConfig = loadKubeConfig({ file: options.kubeconfig });
  } catch (error) {
    throw new InputError(errorText(error));
  }
  const operator = await startOperator({
    kubeConfig,
    namespace: options.namespace,
    log,
    identity: identityOfPod(),
    // As in the reference (lifecycle-and-config.md 1.2).
    annotateServices: process.env.AUTO_ANNOTATE_SERVICE?.toLowerCase() !== 'false',
    ...(options.statusPort === undefined
      ? options.once
        ? { statusPort: false as const }
        : {}
      : { statusPort: options.statusPort }),
  });
  const signal = untilSignal();
  if (options.once) {
    await Promise.race([operator.quiet(), signal]);
    for (const { object, field, message } of operator.problems()) {
      log.warn(message, { object, field });
    }
    log.info('everything is programmed', operator.figures());
  } else {
    log.info(`stopping on ${await signal}`);
  }
  await operator.stop();
  await log.flush();
}

/** In a pod there may be others of us. A container that is started again in the same pod goes on under its name. */
function identityOfPod(): string | undefined {
  const { POD_NAME, POD_UID } = process.env;
  return POD_NAME ? `${POD_NAME}_${POD_UID || randomUUID()}` : undefined;
}

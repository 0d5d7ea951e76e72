import type { DataplaneMode } from '../../simulator/dataplane/options.ts';
import { startSimulator } from '../../simulator/server.ts';
import { InputError, messageOf } from './input-error.ts';
import { untilSignal } from './signals.ts';

export interface SimulatorCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly cert?: string;
  readonly key?: string;
  readonly certOut?: string;
  readonly dataDir?: string;
  readonly seed?: string;
  /** Milliseconds. */
  readonly latency: number;
  /** Release of the controller, or a line of releases. */
  readonly release?: string;
  /** Serve `/_sim`. */
  readonly admin?: boolean;
  readonly dataplane?: DataplaneMode;
}

/** `ako simulator`: an Avi Controller to try things on, until a signal ends it. */
export async function simulator(options: SimulatorCommandOptions): Promise<void> {
  const { latency, release, dataplane, ...rest } = options;
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const logger = {
    info: say,
    warn: (line: string) => say(`warning: ${line}`),
    error: (line: string) => say(`error: ${line}`),
  };
  const running = await startSimulator({
    ...rest,
    latencyMs: latency,
    logger,
    ...(release === undefined ? {} : { version: release }),
    ...(dataplane === undefined ? {} : { dataplane: { mode: dataplane } }),
  }).catch((error: unknown) => {
    throw new InputError(messageOf(error));
  });
  // Scripts read the address here: with --port 0 they cannot know it.
  process.stdout.write(`${running.url}\n`);
  await untilSignal();
  await running.stop();
}

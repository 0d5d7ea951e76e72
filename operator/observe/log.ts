import { type ILogObj, Logger as TsLogger } from 'tslog';
import type { Logger } from '../kubernetes/logger.ts';
import type { LogLevel } from '../settings/settings.ts';

export type LogFormat = 'json' | 'pretty';

/** Values under these keys are masked wherever they appear: a second line of defence, secrets are not logged at all. */
const SECRET_KEYS = ['password', 'token', 'authtoken', 'key', 'certificate', 'cookie', 'authorization'];

const LEVEL_IDS: Readonly<Record<LogLevel, number>> = { DEBUG: 2, INFO: 3, WARN: 4, ERROR: 5 };

export interface Log extends Logger {
  /** Takes effect at once. */
  setLevel(level: LogLevel): void;
  /** Waits until everything logged so far has been written. */
  flush(): Promise<void>;
}

/** The process's log: one JSON object a line, or coloured text for a terminal. */
export function createLog(options: { readonly level: LogLevel; readonly format: LogFormat }): Log {
  const log = new TsLogger<ILogObj>({
    name: 'ako',
    type: options.format,
    minLevel: options.level,
    mask: { keys: SECRET_KEYS, caseInsensitive: true },
    // A timestamp, the level and the message are enough on a terminal.
    ...(options.format === 'pretty'
      ? { pretty: { template: '{{hh}}:{{MM}}:{{ss}}.{{ms}} {{logLevelName}} ' } }
      : {}),
  });
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (message: string, fields?: Record<string, unknown>): void => {
      if (fields === undefined) log[level](message);
      else log[level](fields, message);
    };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel(level) {
      log.settings.minLevel = LEVEL_IDS[level];
    },
    flush: () => log.flush(),
  };
}

import type { Progress } from '../snapshot/progress.ts';
import { processStreams, type Streams } from './render.ts';

/** Where a live command reads from and writes to, and what that can show; tests replace it. */
export interface Terminal extends Streams {
  readonly style: Style;
  /** Columns. */
  readonly width: number;
  readonly progress: Bar;
  readonly now: () => Date;
  readonly env: NodeJS.ProcessEnv;
}

export interface Style {
  green(text: string): string;
  yellow(text: string): string;
  red(text: string): string;
  cyan(text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

const wrap =
  (on: number, off: number, enabled: boolean) =>
  (text: string): string =>
    enabled && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text;

export function styleOf(enabled: boolean): Style {
  return {
    green: wrap(32, 39, enabled),
    yellow: wrap(33, 39, enabled),
    red: wrap(31, 39, enabled),
    cyan: wrap(36, 39, enabled),
    bold: wrap(1, 22, enabled),
    dim: wrap(2, 22, enabled),
  };
}

/** Colours on a terminal, unless NO_COLOR says otherwise (no-color.org); FORCE_COLOR turns them on everywhere. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return isTerminal && env.TERM !== 'dumb';
}

export interface Bar extends Progress {
  /** Takes the bar away, so that something else can be written. */
  clear(): void;
}

/** No oftener than this, in milliseconds. */
const REDRAW_MS = 80;
const BAR_WIDTH = 24;

/** A bar on standard error, drawn over itself; nothing when that is no terminal. */
export function progressBar(stream: NodeJS.WriteStream, now: () => number = performance.now): Bar {
  if (!stream.isTTY) return { step: () => undefined, clear: () => undefined };
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = false;
  return {
    step(what, done, total) {
      const time = now();
      if (time - drawnAt < REDRAW_MS && done !== total) return;
      drawnAt = time;
      drawn = true;
      stream.write(`\r\x1b[2K${barText(what, done, total)}`.slice(0, (stream.columns ?? 80) + 5));
    },
    clear() {
      if (drawn) stream.write('\r\x1b[2K');
      drawn = false;
      drawnAt = Number.NEGATIVE_INFINITY;
    },
  };
}

/** `reading the cluster  [██████      ]  50 %`. */
export function barText(what: string, done?: number, total?: number): string {
  if (done === undefined || total === undefined || total === 0) return `${what} …`;
  const share = Math.min(1, done / total);
  const full = Math.round(share * BAR_WIDTH);
  return `${what}  [${'█'.repeat(full)}${' '.repeat(BAR_WIDTH - full)}] ${String(Math.round(share * 100)).padStart(3)} %`;
}

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    ...processStreams,
    style: styleOf(wantsColour(env, stdout.isTTY === true)),
    width: stdout.isTTY ? stdout.columns : 160,
    progress: progressBar(stderr),
    now: () => new Date(),
    env,
  };
}

export type FindingState = 'pass' | 'warn' | 'fail' | 'skip';

/** One line of `ako doctor`. */
export interface Finding {
  /** What was looked at, stable: `controller.tls`. */
  readonly check: string;
  readonly state: FindingState;
  /** What is so. Never holds secrets. */
  readonly text: string;
  /** What to do about it; of `warn` and `fail`. */
  readonly fix?: string;
}

/** Findings as they are made, so that a slow check does not hide the ones before it. */
export type Findings = AsyncIterable<Finding> | Iterable<Finding>;

export const pass = (check: string, text: string): Finding => ({ check, state: 'pass', text });
export const skip = (check: string, text: string): Finding => ({ check, state: 'skip', text });
export const warn = (check: string, text: string, fix: string): Finding => ({
  check,
  state: 'warn',
  text,
  fix,
});
export const fail = (check: string, text: string, fix: string): Finding => ({
  check,
  state: 'fail',
  text,
  fix,
});

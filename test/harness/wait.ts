import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';

export interface WaitOptions {
  /** What is awaited, for the error: "Ingress a/b has an address". */
  readonly what: string;
  /** Default 30 s. */
  readonly timeoutMs?: number;
  /** Pause between two checks; default 50 ms. */
  readonly intervalMs?: number;
  /** Ends the wait early with its reason. */
  readonly signal?: AbortSignal;
}

/** Takes a note of what a check found, for the error if the wait fails. */
export type Seen = (value: unknown) => void;

/**
 * Repeats `check` until it gives something other than `undefined`, `null` or `false`, and returns that.
 * An error thrown by `check`, a failed expectation for example, means "not yet".
 *
 * @throws an error that tells what was awaited, for how long, and what was seen last
 */
export async function waitFor<T>(
  check: (seen: Seen) => T | Promise<T>,
  options: WaitOptions,
): Promise<Exclude<T, undefined | null | false>> {
  const timeoutMs = options.timeoutMs ?? 30_000;
  const deadline = performance.now() + timeoutMs;
  let last: { value: unknown } | undefined;
  let cause: unknown;
  for (;;) {
    options.signal?.throwIfAborted();
    try {
      const result = await check((value) => {
        last = { value };
      });
      if (result !== undefined && result !== null && result !== false) {
        return result as Exclude<T, undefined | null | false>;
      }
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (performance.now() >= deadline) break;
    await sleep(options.intervalMs ?? 50);
  }
  const lines = [`Waited ${timeoutMs / 1000} s in vain: ${options.what}`];
  if (last !== undefined) lines.push(`Last seen: ${inspect(last.value, { depth: 8, breakLength: 110 })}`);
  if (cause instanceof Error) lines.push(`Last error: ${cause.message}`);
  throw new Error(lines.join('\n'), { cause });
}

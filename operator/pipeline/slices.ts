import { setImmediate as nextTurn } from 'node:timers/promises';

/** Longest time that a loop may hold the event loop, in milliseconds: leases and probes must not wait. */
const SLICE_MS = 15;

/**
 * Runs `step` for each item, giving way to other work whenever a slice of time is used up.
 * `between` runs at those moments, for work that should not wait for the end of the loop.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  step: (item: T) => void,
  between?: () => void,
): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    step(item);
    if (performance.now() < end) continue;
    await nextTurn();
    between?.();
    end = performance.now() + SLICE_MS;
  }
}

import type { ObjectKey } from '../model/types.ts';
import type { DesiredEntry } from './desired.ts';
import type { Failure } from './executor-types.ts';
import type { Lane } from './key-queue.ts';

/** What is known of a key that is not at rest. */
export interface KeyState {
  running: boolean;
  /** Touched while running: look again afterwards. */
  again: Lane | undefined;
  failures: number;
  failure: Failure | undefined;
  /** What was desired at the failure. */
  attempted: DesiredEntry | undefined;
  timer: NodeJS.Timeout | undefined;
  /** The failures come from an outage: tried at once when it is over. */
  outage: boolean;
  /** A write failed without an answer: it may have taken place, and the inventory be wrong. */
  uncertain: boolean;
}

/** The states of keys that are not at rest; made when first needed. */
export class KeyStates extends Map<ObjectKey, KeyState> {
  of(key: ObjectKey): KeyState {
    let state = this.get(key);
    if (state === undefined) {
      state = {
        running: false,
        again: undefined,
        failures: 0,
        failure: undefined,
        attempted: undefined,
        timer: undefined,
        outage: false,
        uncertain: false,
      };
      this.set(key, state);
    }
    return state;
  }
}

import { keysOfRef } from '../avi/apply.ts';
import { differences } from '../avi/compare.ts';
import { eachOwnRef, treeOf } from '../avi/fields.ts';
import { type InventoryEntry, inSync } from '../avi/inventory.ts';
import { splitKey } from '../avi/load.ts';
import type { ObjectKey } from '../model/types.ts';
import { adviceForFailure } from './advice.ts';
import type { ExplainSource, HopKind, HopState } from './types.ts';

/** How one Avi object stands against what is wanted of it. */
export interface AviState {
  readonly state: HopState;
  readonly text: string;
  readonly since?: string;
  readonly todo?: readonly string[];
  /** Of a `waiting` object: the one that fails. */
  readonly cause?: ObjectKey;
  /** A hop that tells more of the failure than the object's own type. */
  readonly hop?: HopKind;
}

export function aviState(source: ExplainSource, key: ObjectKey): AviState {
  const { controller } = source;
  if (typeof controller === 'string') return { state: 'unknown', text: 'the controller could not be read' };
  const wanted = source.desired.get(key);
  const actual = controller.get(key);
  const failure = source.failure(key);
  if (actual === undefined) return missing(source, key, new Set());
  if (wanted === undefined)
    return {
      state: 'warn',
      text: 'is on the controller, but nothing wants it any more',
      ...changedAt(actual),
    };
  if (inSync(wanted, actual)) return { ...running(source, key), ...changedAt(actual) };
  if (failure !== undefined) return failed(source, key, 'the controller does not take the change: ');
  const fields = differences(treeOf(wanted.object.type), wanted.canonical, actual.actual);
  const paths = fields.slice(0, 3).map(({ path }) => path);
  const more = fields.length > 3 ? ` and ${fields.length - 3} more` : '';
  return {
    state: 'warn',
    text: `is on the controller, but not as wanted: ${paths.join(', ')}${more} differ`,
    ...changedAt(actual),
    todo: [...notRunning(source), 'ako plan shows the difference.'],
  };
}

function missing(source: ExplainSource, key: ObjectKey, seen: Set<ObjectKey>): AviState {
  if (source.failure(key) !== undefined) return failed(source, key, '');
  const cause = failingBelow(source, key, seen);
  if (cause !== undefined) {
    const { type, name } = splitKey(cause);
    return { state: 'waiting', text: `is not there yet: it waits for ${type} ${name}`, cause };
  }
  return {
    state: 'fail',
    text: 'is not on the controller, and nobody has told why',
    todo: [...notRunning(source), 'ako plan shows what would be written; ako doctor, whether it can be.'],
  };
}

function notRunning({ operatorRuns }: ExplainSource): string[] {
  return operatorRuns === true ? [] : ['Is the operator running? kubectl get pods -n avi-system'];
}

function failed(source: ExplainSource, key: ObjectKey, before: string): AviState {
  const failure = source.failure(key);
  const message = failure?.message ?? '';
  const { tenant } = splitKey(key);
  const { hop, todo } = adviceForFailure(message, tenant, source.context);
  const again = failure?.final ? '' : ' (it is tried again)';
  return {
    state: 'fail',
    text: `${before}${message}${again}`,
    todo,
    ...(failure?.since === undefined ? {} : { since: failure.since }),
    ...(hop === undefined ? {} : { hop }),
  };
}

/** An object that this one refers to, and that the controller does not take: the first in the order of references. */
export function failingBelow(
  source: ExplainSource,
  key: ObjectKey,
  seen: Set<ObjectKey>,
): ObjectKey | undefined {
  const wanted = source.desired.get(key);
  if (wanted === undefined || seen.has(key)) return undefined;
  seen.add(key);
  const { type, tenant } = wanted.object;
  let found: ObjectKey | undefined;
  eachOwnRef(treeOf(type), wanted.canonical, (ref) => {
    if (found !== undefined) return;
    for (const target of keysOfRef(ref, tenant)) {
      if (source.desired.get(target) === undefined) continue;
      if (typeof source.controller !== 'string' && source.controller.get(target) !== undefined) break;
      found = source.failure(target) === undefined ? failingBelow(source, target, seen) : target;
      break;
    }
  });
  return found;
}

/** Up or down, where it is known. */
function running(source: ExplainSource, key: ObjectKey): Pick<AviState, 'state' | 'text'> {
  const runtime = source.runtime?.(key);
  if (runtime === undefined) return { state: 'ok', text: '' };
  const reason = runtime.reason === undefined ? '' : `: ${runtime.reason}`;
  switch (runtime.state) {
    case 'OPER_UP':
      return { state: 'ok', text: 'up' };
    case 'OPER_DISABLED':
      return { state: 'warn', text: `disabled on the controller${reason}` };
    case 'OPER_DOWN':
      return { state: 'warn', text: `down${reason}` };
    default:
      return { state: 'warn', text: `${runtime.state}${reason}` };
  }
}

/** `_last_modified` is in microseconds since 1970. */
export function changedAt({ lastModified }: InventoryEntry): { since?: string } {
  const micros = Number(lastModified);
  if (lastModified === undefined || !Number.isFinite(micros) || micros <= 0) return {};
  return { since: new Date(micros / 1000).toISOString().replace(/\.\d+Z$/, 'Z') };
}

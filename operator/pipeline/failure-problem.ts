import type { Failure } from '../avi/executor-types.ts';
import type { AviType, KubernetesRef, ObjectKey, Problem } from '../model/types.ts';

/**
 * The controller's refusal of an Avi object as a problem of a Kubernetes object that wanted it; it becomes a warning
 * event, from which {@link parseFailure} reads it back.
 */
export function failureProblem(key: ObjectKey, failure: Failure, object: KubernetesRef): Problem {
  const { error, final } = failure;
  return {
    object,
    field: '',
    reason: final ? REFUSED : FAILURE,
    message: `the Avi Controller ${final ? 'refused' : 'does not take'} ${describeKey(key)}: ${error.message}`,
  };
}

/** Reasons of the events. */
export const REFUSED = 'ControllerRefused';
export const FAILURE = 'ControllerFailure';

/** `pool c1--a.b (tenant admin)`. */
export function describeKey(key: ObjectKey): string {
  const [type, tenant, ...name] = key.split('/');
  return `${type} ${name.join('/')} (tenant ${tenant})`;
}

export interface ParsedFailure {
  readonly key: ObjectKey;
  readonly final: boolean;
  /** The controller's own words. */
  readonly message: string;
}

/** `undefined` when the text is no message of {@link failureProblem}. */
export function parseFailure(text: string): ParsedFailure | undefined {
  const match =
    /^the Avi Controller (refused|does not take) ([a-z0-9]+) (.+?) \(tenant ([^)]*)\): (.*)$/s.exec(text);
  if (match === null) return undefined;
  const [, how, type = '', name = '', tenant = '', message = ''] = match;
  return { key: `${type as AviType}/${tenant}/${name}`, final: how === 'refused', message };
}

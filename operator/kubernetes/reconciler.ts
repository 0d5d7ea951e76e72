import type { ObjectHandler } from './object-tracker.ts';

/**
 * Takes in the objects of one kind. It keeps its store itself; the framework remembers which objects it was told of.
 *
 * `slim` cuts a raw object down to what is kept; undefined means not of interest, which counts as deleted when it was of
 * interest before. `onChange` and `onDelete` are called synchronously and must not throw; if they do, it is logged with
 * the object's name and the watch goes on. After a gap an object may have been deleted and made anew under the same name:
 * that is one change, with another uid.
 */
export interface Reconciler<T> extends ObjectHandler<T> {
  /** In lower case: `ingress`. Unique among the reconcilers of an operator. */
  readonly kind: string;
  /** '' for the core group. */
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly namespaced: boolean;
  /** True for an API that a cluster need not have. It is looked for again now and then. */
  readonly optional?: boolean;
  /** In the API's own syntax: `app=web`, `type=kubernetes.io/tls`. */
  readonly selector?: { readonly labels?: string; readonly fields?: string };
  /** One namespace only. */
  readonly namespace?: string;
}

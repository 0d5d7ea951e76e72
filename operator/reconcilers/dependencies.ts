import type { ClusterStores } from '../cluster/view.ts';
import type { Context } from '../model/context.ts';
import type { UnitKey } from '../model/translation.ts';
import type { KubernetesRef } from '../model/types.ts';

/** What every reconciler works with: it writes its own store, and says which units a change touches. */
export interface Dependencies {
  readonly stores: ClusterStores;
  readonly engine: {
    readonly context: Context;
    touch(units: Iterable<UnitKey>): void;
  };
  readonly status: {
    /** The object's status changed in the cluster: is it still true? */
    check(ref: KubernetesRef): void;
    /** The object is gone. */
    forget(ref: KubernetesRef): void;
  };
}

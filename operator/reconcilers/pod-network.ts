import type { PodNetwork } from '../cluster/records.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { ROUTES_UNIT } from '../model/translation.ts';
import type { Dependencies } from './dependencies.ts';

/** What the kinds in which CNIs keep the pod CIDRs of nodes have in common: they are the static routes. */
export function podNetworkReconciler(
  { stores, engine }: Dependencies,
  api: Pick<Reconciler<PodNetwork>, 'kind' | 'group' | 'version' | 'plural' | 'slim'>,
): Reconciler<PodNetwork> {
  return {
    ...api,
    namespaced: false,
    optional: true,
    onChange(network) {
      const before = stores.podNetworks.set(network);
      // CNIs note much about their nodes; pod CIDRs hardly ever change.
      if (before !== undefined && text(before) === text(network)) return;
      engine.touch([ROUTES_UNIT]);
    },
    onDelete(network) {
      stores.podNetworks.delete(storeKey(network));
      engine.touch([ROUTES_UNIT]);
    },
  };
}

function text({ node, cidrs }: PodNetwork): string {
  return JSON.stringify([node, cidrs]);
}

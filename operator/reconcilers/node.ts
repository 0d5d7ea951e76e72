import type { Node } from '../cluster/records.ts';
import { node as slim } from '../cluster/slim.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { unitsOfNode } from '../model/affected.ts';
import { isSelectedNode } from '../model/nodes.ts';
import type { Settings } from '../settings/settings.ts';
import type { Dependencies } from './dependencies.ts';

/** Nodes are routes to pods, and in NodePort mode the servers of every pool. */
export function nodeReconciler({ stores, engine }: Dependencies): Reconciler<Node> {
  return {
    kind: 'node',
    group: '',
    version: 'v1',
    plural: 'nodes',
    namespaced: false,
    slim,
    onChange(node) {
      const before = stores.nodes.set(node);
      // Kubelets renew the status of their node every few minutes, and labels come and go; that is no change for us.
      const { settings } = engine.context;
      if (before !== undefined && text(before, settings) === text(node, settings)) return;
      engine.touch(unitsOfNode(stores, engine.context));
    },
    onDelete(node) {
      stores.nodes.delete(storeKey(node));
      engine.touch(unitsOfNode(stores, engine.context));
    },
  };
}

/** What translation reads; annotations have been cut down to it already. */
function text({ addresses, podCIDR, podCIDRs, annotations, ...rest }: Node, settings: Settings): string {
  return JSON.stringify([addresses, podCIDR, podCIDRs, annotations, isSelectedNode(settings, rest)]);
}

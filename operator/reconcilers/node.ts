import type { Node } from '../cluster/records.ts';
import { node as slim } from '../cluster/slim.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { unitsOfNode } from '../model/affected.ts';
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
      // Kubelets renew the status of their node every few minutes; that is no change for us.
      if (before !== undefined && text(before) === text(node)) return;
      engine.touch(unitsOfNode(stores, engine.context));
    },
    onDelete(node) {
      stores.nodes.delete(storeKey(node));
      engine.touch(unitsOfNode(stores, engine.context));
    },
  };
}

function text({ resourceVersion: _, ...rest }: Node): string {
  return JSON.stringify(rest);
}

import type { Pod } from '../cluster/records.ts';
import { pod as slim } from '../cluster/slim-pods.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { unitsOfPod } from '../model/affected.ts';
import type { Dependencies } from './dependencies.ts';

/** Pods that Antrea has opened ports of are servers themselves with serviceType NodePortLocal (l4-and-nodes.md 1.9.3). */
export function podReconciler({ stores, engine }: Dependencies): Reconciler<Pod> {
  const touch = (pod: Pod): void => engine.touch(unitsOfPod(stores, engine.context, pod));
  return {
    kind: 'pod',
    group: '',
    version: 'v1',
    plural: 'pods',
    namespaced: true,
    slim,
    onChange(pod) {
      const before = stores.pods.set(pod);
      if (before !== undefined) {
        if (text(before) === text(pod)) return;
        touch(before);
      }
      touch(pod);
    },
    onDelete(pod) {
      touch(stores.pods.delete(storeKey(pod)) ?? pod);
    },
  };
}

function text({ labels, notReady, ports, nodePorts }: Pod): string {
  return JSON.stringify([labels, notReady, ports, nodePorts]);
}

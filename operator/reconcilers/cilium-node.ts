import type { PodNetwork } from '../cluster/records.ts';
import { ciliumNode as slim } from '../cluster/slim-pods.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import type { Dependencies } from './dependencies.ts';
import { podNetworkReconciler } from './pod-network.ts';

/** Cilium: the pod CIDRs that its operator has given to nodes. */
export function ciliumNodeReconciler(dependencies: Dependencies): Reconciler<PodNetwork> {
  const api = { group: 'cilium.io', version: 'v2', plural: 'ciliumnodes' };
  return podNetworkReconciler(dependencies, { kind: 'ciliumnode', ...api, slim });
}

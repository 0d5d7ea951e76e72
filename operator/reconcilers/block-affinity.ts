import type { PodNetwork } from '../cluster/records.ts';
import { blockAffinity as slim } from '../cluster/slim-pods.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import type { Dependencies } from './dependencies.ts';
import { podNetworkReconciler } from './pod-network.ts';

/** Calico: the blocks of addresses that nodes have taken. */
export function blockAffinityReconciler(dependencies: Dependencies): Reconciler<PodNetwork> {
  const api = { group: 'crd.projectcalico.org', version: 'v1', plural: 'blockaffinities' };
  return podNetworkReconciler(dependencies, { kind: 'blockaffinity', ...api, slim });
}

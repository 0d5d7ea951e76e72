import type { PodNetwork } from '../cluster/records.ts';
import { hostSubnet as slim } from '../cluster/slim-pods.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import type { Dependencies } from './dependencies.ts';
import { podNetworkReconciler } from './pod-network.ts';

/** OpenShift SDN: the subnets of nodes. */
export function hostSubnetReconciler(dependencies: Dependencies): Reconciler<PodNetwork> {
  const api = { group: 'network.openshift.io', version: 'v1', plural: 'hostsubnets' };
  return podNetworkReconciler(dependencies, { kind: 'hostsubnet', ...api, slim });
}

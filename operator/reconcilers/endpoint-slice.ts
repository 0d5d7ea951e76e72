import type { EndpointSlice } from '../cluster/records.ts';
import { endpointSlice as slim } from '../cluster/slim.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { unitsOfService } from '../model/affected.ts';
import type { Dependencies } from './dependencies.ts';

/** Endpoints touch whatever their Service touches. */
export function endpointSliceReconciler({ stores, engine }: Dependencies): Reconciler<EndpointSlice> {
  const touch = (slice: EndpointSlice): void => {
    engine.touch(unitsOfService(stores, engine.context, slice.namespace, slice.service));
  };
  return {
    kind: 'endpointslice',
    group: 'discovery.k8s.io',
    version: 'v1',
    plural: 'endpointslices',
    namespaced: true,
    slim,
    onChange(slice) {
      const before = stores.endpointSlices.set(slice);
      if (before !== undefined) {
        // The controller notes times on its slices; that is no change for us.
        if (text(before) === text(slice)) return;
        if (before.service !== slice.service) touch(before);
      }
      touch(slice);
    },
    onDelete(slice) {
      touch(stores.endpointSlices.delete(storeKey(slice)) ?? slice);
    },
  };
}

function text({ service, addressType, ports, endpoints }: EndpointSlice): string {
  return JSON.stringify([service, addressType, ports, endpoints]);
}

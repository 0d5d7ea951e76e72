import type { Service } from '../cluster/records.ts';
import { service as slim } from '../cluster/slim.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { unitsOfLoadBalancer, unitsOfService } from '../model/affected.ts';
import type { Dependencies } from './dependencies.ts';
import { foreignAnnotations } from './own-annotations.ts';

/** A Service touches its own virtual service (type LoadBalancer) and the hosts that send to it. */
export function serviceReconciler({ stores, engine, status }: Dependencies): Reconciler<Service> {
  return {
    kind: 'service',
    group: '',
    version: 'v1',
    plural: 'services',
    namespaced: true,
    slim,
    onChange(service) {
      const before = stores.services.set(service);
      if (before !== undefined && text(before) === text(service)) {
        status.check(refOf(service));
        return;
      }
      const units = unitsOfService(stores, engine.context, service.namespace, service.name);
      engine.touch(before === undefined ? units : [...unitsOfLoadBalancer(before), ...units]);
    },
    onDelete(service) {
      const before = stores.services.delete(storeKey(service)) ?? service;
      status.forget(refOf(service));
      engine.touch([
        ...unitsOfLoadBalancer(before),
        ...unitsOfService(stores, engine.context, service.namespace, service.name),
      ]);
    },
  };
}

const refOf = (service: Service): string => `service/${service.namespace}/${service.name}`;

/** What translation reads: all but status, version and what the operator itself writes. */
function text({ status: _, resourceVersion: __, annotations, ...rest }: Service): string {
  return JSON.stringify([rest, foreignAnnotations(annotations)]);
}

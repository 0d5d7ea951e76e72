import type { IngressClass } from '../cluster/records.ts';
import { ingressClass as slim } from '../cluster/slim.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { unitsOfIngressClass } from '../model/affected.ts';
import type { Dependencies } from './dependencies.ts';

/** A class touches the Ingresses that name it, and those without a class when it is or was the default. */
export function ingressClassReconciler({ stores, engine }: Dependencies): Reconciler<IngressClass> {
  const touch = (name: string, isDefault: boolean): void => {
    engine.touch(unitsOfIngressClass(stores, engine.context, name, isDefault));
  };
  return {
    kind: 'ingressclass',
    group: 'networking.k8s.io',
    version: 'v1',
    plural: 'ingressclasses',
    namespaced: false,
    slim,
    onChange(ingressClass) {
      const before = stores.ingressClasses.set(ingressClass);
      touch(ingressClass.name, ingressClass.isDefault || before?.isDefault === true);
    },
    onDelete(ingressClass) {
      stores.ingressClasses.delete(storeKey(ingressClass));
      touch(ingressClass.name, ingressClass.isDefault);
    },
  };
}

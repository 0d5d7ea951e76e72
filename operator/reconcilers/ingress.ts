import type { Ingress } from '../cluster/records.ts';
import { ingress as slim } from '../cluster/slim.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { unitsOfIngress } from '../model/affected.ts';
import type { Dependencies } from './dependencies.ts';
import { foreignAnnotations } from './own-annotations.ts';

/** Ingresses touch the hosts that they ask for, before and after a change. */
export function ingressReconciler({ stores, engine, status }: Dependencies): Reconciler<Ingress> {
  return {
    kind: 'ingress',
    group: 'networking.k8s.io',
    version: 'v1',
    plural: 'ingresses',
    namespaced: true,
    slim,
    onChange(ingress) {
      const before = stores.ingresses.get(storeKey(ingress));
      if (before !== undefined && isFrozen(ingress) && !isFrozen(before)) {
        // A rule without http block stops the Ingress from being processed: what is there stays (l7-model.md 18-19).
        return;
      }
      stores.ingresses.set(ingress);
      if (before !== undefined && meansTheSame(before, ingress)) {
        status.check(refOf(ingress));
        return;
      }
      const units = unitsOfIngress(stores, engine.context, ingress);
      engine.touch(
        before === undefined ? units : [...units, ...unitsOfIngress(stores, engine.context, before)],
      );
    },
    onDelete(ingress) {
      const before = stores.ingresses.delete(storeKey(ingress)) ?? ingress;
      status.forget(refOf(ingress));
      engine.touch(unitsOfIngress(stores, engine.context, before));
    },
  };
}

const refOf = (ingress: Ingress): string => `ingress/${ingress.namespace}/${ingress.name}`;

function isFrozen(ingress: Ingress): boolean {
  return ingress.rules.some((rule) => rule.paths === undefined);
}

/** Nothing that translation reads has changed: only the status, or our own annotations. */
function meansTheSame(a: Ingress, b: Ingress): boolean {
  return text(a) === text(b);
}

function text(ingress: Ingress): string {
  const { className, rules, tls, deleting, created } = ingress;
  return JSON.stringify([className, rules, tls, deleting, created, foreignAnnotations(ingress.annotations)]);
}

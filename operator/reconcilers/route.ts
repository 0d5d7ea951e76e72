import type { Route } from '../cluster/records.ts';
import { route as slim } from '../cluster/slim.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { unitsOfRoute } from '../model/affected.ts';
import type { Dependencies } from './dependencies.ts';
import { foreignAnnotations } from './own-annotations.ts';

/** OpenShift Routes touch the host that they ask for, before and after a change. Other clusters do not have the API. */
export function routeReconciler({ stores, engine, status }: Dependencies): Reconciler<Route> {
  return {
    kind: 'route',
    group: 'route.openshift.io',
    version: 'v1',
    plural: 'routes',
    namespaced: true,
    optional: true,
    slim,
    onChange(route) {
      const before = stores.routes.set(route);
      if (before !== undefined && text(before) === text(route)) {
        status.check(refOf(route));
        return;
      }
      const units = unitsOfRoute(stores, engine.context, route);
      engine.touch(
        before === undefined ? units : [...units, ...unitsOfRoute(stores, engine.context, before)],
      );
    },
    onDelete(route) {
      const before = stores.routes.delete(storeKey(route)) ?? route;
      status.forget(refOf(route));
      engine.touch(unitsOfRoute(stores, engine.context, before));
    },
  };
}

const refOf = (route: Route): string => `route/${route.namespace}/${route.name}`;

/** What translation reads: all but status, version and what the operator itself writes. */
function text({ status: _, resourceVersion: __, annotations, ...rest }: Route): string {
  return JSON.stringify([rest, foreignAnnotations(annotations)]);
}

import type { Namespace } from '../cluster/records.ts';
import { namespace as slim } from '../cluster/slim.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { unitsOfNamespace } from '../model/affected.ts';
import { ruleUnitsOfNamespace } from '../model/rules/rule-book.ts';
import type { Dependencies } from './dependencies.ts';

/** Labels decide whether the objects of a namespace are served, an annotation in which tenant (l7-model.md 12.3). */
export function namespaceReconciler({ stores, engine }: Dependencies): Reconciler<Namespace> {
  const touch = (name: string): void => {
    engine.touch(unitsOfNamespace(stores, engine.context, name));
    // Rules are checked, and act, in the tenant of their namespace.
    engine.touch(ruleUnitsOfNamespace(stores, name));
  };
  return {
    kind: 'namespace',
    group: '',
    version: 'v1',
    plural: 'namespaces',
    namespaced: false,
    slim,
    onChange(namespace) {
      const before = stores.namespaces.set(namespace);
      if (before !== undefined && text(before) === text(namespace)) return;
      touch(namespace.name);
    },
    onDelete(namespace) {
      stores.namespaces.delete(storeKey(namespace));
      touch(namespace.name);
    },
  };
}

function text({ resourceVersion: _, ...rest }: Namespace): string {
  return JSON.stringify(rest);
}

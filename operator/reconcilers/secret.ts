import type { Secret } from '../cluster/records.ts';
import { secret as slim } from '../cluster/slim.ts';
import { storeKey } from '../cluster/store.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { unitsOfSecret } from '../model/affected.ts';
import type { Dependencies } from './dependencies.ts';

/** A Secret touches the hosts that it secures. Secrets without a key that we know are not kept at all. */
export function secretReconciler({ stores, engine }: Dependencies): Reconciler<Secret> {
  const touch = (secret: Secret): void => {
    engine.touch(unitsOfSecret(stores, engine.context, secret.namespace, secret.name));
  };
  return {
    kind: 'secret',
    group: '',
    version: 'v1',
    plural: 'secrets',
    namespaced: true,
    // Releases of Helm are many and large, and never certificates (lifecycle-and-config.md 4.1).
    selector: { fields: 'type!=helm.sh/release.v1' },
    slim,
    onChange(secret) {
      const before = stores.secrets.set(secret);
      if (before === undefined || !sameContent(before, secret)) touch(secret);
    },
    onDelete(secret) {
      touch(stores.secrets.delete(storeKey(secret)) ?? secret);
    },
  };
}

function sameContent(a: Secret, b: Secret): boolean {
  return (
    a.certificate === b.certificate &&
    a.key === b.key &&
    a.alternateCertificate === b.alternateCertificate &&
    a.alternateKey === b.alternateKey &&
    a.authority === b.authority &&
    JSON.stringify(a.passwords) === JSON.stringify(b.passwords)
  );
}

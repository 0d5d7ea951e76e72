import type { Meta, Service } from '../cluster/records.ts';
import { type Store, storeKey } from '../cluster/store.ts';
import type { ClusterStores } from '../cluster/view.ts';

interface Target {
  get(key: string): Meta | undefined;
  set(object: Meta): unknown;
}

/** What manifests change in a cluster, as `<kind>/<namespace>/<name>`. */
export interface Overlaid {
  /** Not in the cluster yet. */
  readonly added: readonly string[];
  readonly replaced: readonly string[];
}

/**
 * Lays manifests that are not applied yet over a cluster, as if they had just been. A manifest counts as the whole object, as
 * after `kubectl replace`; what only the cluster knows (identity, age, status, node ports) stays.
 *
 * @param now time of creation of what is new: the youngest, since where only one can have its way the oldest has
 */
export function overlay(live: ClusterStores, given: ClusterStores, now: string): Overlaid {
  const added: string[] = [];
  const replaced: string[] = [];
  const lay = (kind: string, target: Target, objects: Iterable<Meta>): void => {
    for (const object of objects) {
      const before = target.get(storeKey(object));
      (before === undefined ? added : replaced).push(`${kind}/${storeKey(object)}`);
      target.set(before === undefined ? { ...object, created: object.created || now } : laid(before, object));
    }
  };
  const { rules: givenRules, ...givenStores } = given;
  for (const name of Object.keys(givenStores) as (keyof typeof givenStores)[]) {
    // Both stores are of one kind, whichever it is.
    const target = live[name] as unknown as Store<Meta>;
    lay(kindOf(name), target, givenStores[name].values());
  }
  for (const name of Object.keys(givenRules) as (keyof typeof givenRules)[]) {
    const target = live.rules[name];
    lay(
      kindOf(name),
      {
        get: (key) => target.inCluster.get(key),
        set: (object) => target.set(object as never),
      },
      givenRules[name].inCluster.values(),
    );
  }
  return { added: added.sort(), replaced: replaced.sort() };
}

function laid(before: Meta, object: Meta): Meta {
  const kept = {
    uid: before.uid,
    created: before.created,
    resourceVersion: before.resourceVersion,
    ...('status' in before ? { status: before.status } : {}),
  };
  const merged = { ...object, ...kept };
  return isService(before) && isService(object) ? { ...merged, ...assigned(before, object) } : merged;
}

/** What the API server gives a Service, and an apply leaves. */
function assigned(before: Service, object: Service): Partial<Service> {
  return {
    clusterIP: object.clusterIP || before.clusterIP,
    ipFamilies: object.ipFamilies.length > 0 ? object.ipFamilies : before.ipFamilies,
    loadBalancerClass: object.loadBalancerClass ?? before.loadBalancerClass,
    ports: object.ports.map((port) => {
      const known = before.ports.find((p) => p.port === port.port && p.protocol === port.protocol);
      return port.nodePort === 0 && known !== undefined ? { ...port, nodePort: known.nodePort } : port;
    }),
  };
}

function isService(object: Meta): object is Service {
  return 'clusterIP' in object && 'ports' in object;
}

const IRREGULAR: Readonly<Record<string, string>> = { ingresses: 'ingress', ingressClasses: 'ingressclass' };

function kindOf(store: string): string {
  return IRREGULAR[store] ?? store.replace(/s$/, '').toLowerCase();
}

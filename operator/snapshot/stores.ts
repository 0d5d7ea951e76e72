import type { Meta } from '../cluster/records.ts';
import type { ClusterStores } from '../cluster/view.ts';

/** The objects of one kind. */
export interface KindOfObjects {
  /** Name of its store: `ingresses`. */
  readonly name: string;
  readonly size: number;
  values(): Iterable<Meta>;
}

/** Every kind of which there are objects. */
export function kindsIn(stores: ClusterStores): KindOfObjects[] {
  const { rules, ...others } = stores;
  const kinds: KindOfObjects[] = Object.entries(others).map(([name, store]) => ({
    name,
    size: store.size,
    values: () => store.values(),
  }));
  for (const [name, { inCluster }] of Object.entries(rules))
    kinds.push({ name, size: inCluster.size, values: () => inCluster.values() });
  return kinds.filter(({ size }) => size > 0);
}

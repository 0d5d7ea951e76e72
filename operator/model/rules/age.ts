import type { Meta } from '../../cluster/records.ts';

/** What decides between two rules: creation time, then namespace and name. */
export type Aged = Pick<Meta, 'created' | 'namespace' | 'name'>;

/** Negative when `a` is the older one. */
export function byAge(a: Aged, b: Aged): number {
  return compare(a.created, b.created) || compare(a.namespace, b.namespace) || compare(a.name, b.name);
}

export function isOlder(a: Aged, b: Aged): boolean {
  return byAge(a, b) < 0;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

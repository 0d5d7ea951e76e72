import { type PoolStatus, poolState } from '../balance/status.ts';
import type { Catalog } from './catalog.ts';
import { type Objects, type Ref, typeOfRef } from './objects.ts';

/** Types that stand between a virtual service and its pools. */
const BETWEEN = new Set(['poolgroup', 'httppolicyset', 'l4policyset', 'vsdatascriptset']);

/** Virtual services that a pool, or what leads to pools, is part of. */
export function virtualServicesAbove(objects: Objects, ref: Ref): Set<Ref> {
  const found = new Set<Ref>();
  const seen = new Set<Ref>();
  const look = (one: Ref): void => {
    for (const user of objects.users(one)) {
      if (seen.has(user)) continue;
      seen.add(user);
      const type = typeOfRef(user);
      if (type === 'virtualservice') found.add(user);
      else if (BETWEEN.has(type)) look(user);
    }
  };
  const type = typeOfRef(ref);
  if (type === 'pool' || BETWEEN.has(type)) look(ref);
  return found;
}

/** Pools that a virtual service can send traffic to, by whatever way. */
export function poolsBelow(targets: (ref: Ref) => Iterable<Ref>, service: Ref): Set<Ref> {
  const found = new Set<Ref>();
  const seen = new Set<Ref>();
  const look = (one: Ref): void => {
    for (const target of targets(one)) {
      if (seen.has(target)) continue;
      seen.add(target);
      const type = typeOfRef(target);
      if (type === 'pool') found.add(target);
      else if (BETWEEN.has(type)) look(target);
    }
  };
  look(service);
  return found;
}

/** A virtual service is up while enough of its pools are, or may be; one without pools is. */
export function isUp(
  objects: Objects,
  catalog: Catalog,
  ref: Ref,
  status: (pool: Ref) => PoolStatus | undefined,
): boolean {
  const statuses = [...poolsBelow((one) => objects.targets(one), ref)].flatMap((pool) => status(pool) ?? []);
  if (statuses.length === 0) return true;
  const up = statuses.filter((one) => ['OPER_UP', 'OPER_INITIALIZING'].includes(poolState(one))).length;
  return up >= Math.min(catalog.virtualService(ref)?.minPoolsUp ?? 1, statuses.length);
}

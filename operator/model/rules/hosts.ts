import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { everyoneAsking, generatedDomain, isOurs, routeDomain } from '../l7/claimants.ts';

/** Whether an Ingress or Route of ours asks for a host by itself. */
export function claimsHost(view: ClusterView, context: Context, host: string): boolean {
  for (const claimant of everyoneAsking(view, context, host)) {
    if (isOurs(view, context, claimant)) return true;
  }
  return false;
}

/**
 * Every host that somebody asks for. Costs the number of hosts: only for changes of rules that find their hosts by a pattern,
 * which concern any number of them.
 */
export function* hostsAskedFor(view: ClusterView, context: Context): Iterable<string> {
  yield* completed(view.ingresses.keysOf('host'), generatedDomain(context));
  yield* completed(view.routes.keysOf('host'), routeDomain(context));
}

/** Index keys that end in a dot are the first part of a host. */
function* completed(keys: Iterable<string>, domain: string | undefined): Iterable<string> {
  for (const key of keys) {
    if (!key.endsWith('.')) {
      if (key !== '') yield key;
    } else if (domain !== undefined && domain !== '') {
      yield key + domain;
    }
  }
}

import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { everyoneAsking, isOurs } from '../l7/claimants.ts';

/** Whether an Ingress or Route of ours asks for a host by itself. */
export function claimsHost(view: ClusterView, context: Context, host: string): boolean {
  for (const claimant of everyoneAsking(view, context, host)) {
    if (isOurs(view, context, claimant)) return true;
  }
  return false;
}

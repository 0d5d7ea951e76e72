import type { ClusterView } from '../cluster/view.ts';
import type { Running } from '../pipeline/session.ts';
import { explain } from './explain.ts';
import type { Explanation } from './types.ts';

/** Chains that one request may cost: the event loop has other things to do. */
const MOST_CHAINS = 50;

/** `GET /api/explain`: explains from what the running operator has in memory; asks nobody. */
export function explainRunning(view: ClusterView, running: Running, subject: string): Explanation {
  const { engine, executor, inventory, desired } = running;
  return explain(
    {
      view,
      context: engine.context,
      now: new Date(),
      desired,
      controller: inventory,
      failure(key) {
        const failure = executor.failure(key);
        return failure && { message: failure.error.message, final: failure.final };
      },
      operatorRuns: true,
    },
    subject,
    { most: MOST_CHAINS },
  );
}

import type { AviApi } from '../avi/api.ts';
import { createReferenceChecker } from '../avi/reference-check.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { Context } from '../model/context.ts';
import { askForReferences } from '../model/rules/rule-book.ts';

/**
 * The context with what custom resources of a cluster refer to on the controller, looked up once: for commands that foretell
 * or explain. What cannot be read stays unknown.
 */
export async function withReferences(
  api: Pick<AviApi, 'list'> | undefined,
  view: ClusterView,
  context: Context,
): Promise<Context> {
  if (api === undefined) return context;
  const objects = createReferenceChecker({ api, onChange: () => undefined });
  const complete = { ...context, objects };
  askForReferences(view, complete);
  await objects.tried();
  await objects.stop();
  return complete;
}

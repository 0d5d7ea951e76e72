import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import type { HostResult, ParentId } from './contribution.ts';
import { Draft } from './draft.ts';
import { type HostModel, hostModels } from './host-model.ts';
import { layOutDedicated, layOutEvhChild, layOutShared } from './layouts.ts';
import { placeHost } from './names.ts';
import { layOutPassthrough } from './passthrough.ts';

/**
 * Translates everything wanted for one host (l7-model.md 7). A host without anyone who asks for it gives nothing.
 * Objects that hosts share (parents, their VIP, group, script and redirects) come from {@link Contribution}s.
 */
export function translateHost(view: ClusterView, context: Context, host: string): HostResult {
  const { models, problems, refusals } = hostModels(view, context, host);
  const draft = new Draft(view, context, problems, refusals);
  for (const model of models) {
    draft.context = model.context;
    layOut(draft, model);
  }
  return draft.result();
}

function layOut(draft: Draft, model: HostModel): void {
  if (model.passthrough.length > 0) layOutPassthrough(draft, model);
  const oldest = model.claimants[0];
  if (oldest === undefined) return;
  const { context } = draft;
  const placing = placeHost(context, model.host, oldest.namespace, model.infix, model.shardSize);
  const { layout, virtualService } = placing;
  if (layout === 'sni' || layout === 'evh') {
    const parent: ParentId = { kind: layout, tenant: model.tenant, name: virtualService };
    if (layout === 'sni') layOutShared(draft, model, parent);
    else layOutEvhChild(draft, model, parent);
  } else {
    layOutDedicated(draft, model, layout, virtualService);
  }
}

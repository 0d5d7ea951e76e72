import type { GroupMember } from './contribution.ts';
import { type Draft, ownersOf } from './draft.ts';
import type { HostModel } from './host-model.ts';
import { HostNames, passthroughVirtualService } from './names.ts';
import { poolGroupBody } from './objects.ts';
import { addPool } from './paths.ts';

/** Pools by service, one group, selected by the script of the shared passthrough virtual service (l7-model.md 9). */
export function layOutPassthrough(draft: Draft, model: HostModel): void {
  const { context } = draft;
  const names = new HostNames(context, 'sni', model.host, model.infix);
  const shards = context.settings.passthroughShardSize;
  const name = passthroughVirtualService(context, model.host, model.infix, shards);
  const owners = ownersOf(model.passthrough);
  const members = new Map<string, GroupMember>();
  for (const record of model.passthrough) {
    for (const backEnd of record.backEnds) {
      const pool = names.passthroughPool(backEnd.service);
      if (members.has(pool)) continue;
      const added = addPool(draft, model, record, backEnd, pool, {
        hosts: [model.host],
        serviceName: backEnd.service,
      });
      if (added) members.set(pool, { pool, label: '', ratio: backEnd.weight });
    }
  }
  const group = names.passthroughPoolGroup();
  const added = draft.add(
    'poolgroup',
    model.tenant,
    poolGroupBody(context, {
      name: group,
      tenant: model.tenant,
      labelled: false,
      members: [...members.values()],
      markers: { hosts: [model.host] },
    }),
    owners,
  );
  draft.contribute({ kind: 'passthrough', tenant: model.tenant, name }, model, {
    fqdns: [model.host],
    redirects: model.redirect ? [model.host] : [],
    poolGroups: added ? [group] : [],
  });
  draft.place(model, owners, name, name);
}

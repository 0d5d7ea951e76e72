import type { GroupMember } from './contribution.ts';
import type { Draft } from './draft.ts';
import type { HostModel } from './host-model.ts';
import { HostNames, passthroughVirtualService } from './names.ts';
import { poolGroupBody } from './objects.ts';
import { ownersOf } from './order.ts';
import { addPool } from './paths.ts';

/** Pools by service, one group, selected by the script of the shared passthrough virtual service (l7-model.md 9). */
export function layOutPassthrough(draft: Draft, model: HostModel): void {
  const { context } = draft;
  const names = new HostNames(context, 'sni', model.host, model.infix);
  const shards = model.passthroughShardSize;
  const name = passthroughVirtualService(context, model.host, model.infix, shards);
  const owners = ownersOf(model.passthrough);
  const members: GroupMember[] = [];
  /** Paths do not count, so several may send to the same servers. */
  const seen = new Set<string>();
  for (const record of model.passthrough) {
    for (const backEnd of record.backEnds) {
      const servers = `${record.owner.namespace}/${backEnd.service} ${backEnd.portNumber} ${backEnd.portName}`;
      if (seen.has(servers)) continue;
      seen.add(servers);
      const pool = names.passthroughPool(backEnd.service);
      const added = addPool(draft, model, record, backEnd, pool, {
        markers: { hosts: [model.host], serviceName: backEnd.service },
      });
      if (added) members.push({ pool, label: '', ratio: backEnd.weight });
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
      members,
      markers: { hosts: [model.host] },
    }),
    owners,
  );
  draft.contribute({ kind: 'passthrough', tenant: model.tenant, name }, model, owners, {
    fqdns: model.dns === 'passthrough' ? [model.host] : [],
    redirects: model.passthroughRedirect ? [model.host] : [],
    poolGroups: added ? [group] : [],
  });
  draft.place(model, owners, name, name);
}

import { poolServers } from '../backends.ts';
import { MAX_NAME_LENGTH } from '../hash.ts';
import type { MarkerFields } from '../markers.ts';
import { serviceMetadata } from '../metadata.ts';
import type { GroupMember } from './contribution.ts';
import { type Draft, ownersOf } from './draft.ts';
import type { BackEnd, HostModel, PathRecord } from './host-model.ts';
import type { HostNames, Layout } from './names.ts';
import { pathRule, policySetBody, poolBody, poolGroupBody } from './objects.ts';

/** Pools, pool groups and path policies of a host. */

export function insecureMembers(draft: Draft, model: HostModel, names: HostNames): GroupMember[] {
  const members: GroupMember[] = [];
  for (const record of model.insecure) {
    const { owner, path } = record;
    for (const backEnd of record.backEnds) {
      const route = owner.kind === 'route';
      const pool = names.insecurePool(owner.namespace, path, owner.name, backEnd.service, route);
      const added = addPool(draft, model, record, backEnd, pool, {
        namespace: owner.namespace,
        hosts: [model.host],
        serviceName: route ? backEnd.service : undefined,
        paths: [path],
        ingressNames: [owner.name],
      });
      if (added) members.push({ pool, label: `${model.host}${path}`.toLowerCase(), ratio: backEnd.weight });
    }
  }
  return members.filter((member) => member.label.length <= MAX_NAME_LENGTH);
}

/** Pools and groups of all paths, and one policy set per namespace; returns the sets in the order of attachment. */
export function addPathPolicies(
  draft: Draft,
  model: HostModel,
  names: HostNames,
  layout: Layout,
  paths: readonly PathRecord[],
  hosts: readonly string[],
): string[] {
  const { context } = draft;
  const sets: { name: string; path: string }[] = [];
  for (const [namespace, records] of Map.groupBy(paths, (record) => record.owner.namespace)) {
    const rules = records.map((record) => ({
      record,
      rule: pathRule(record.path, record.exact, addTarget(draft, model, names, layout, record)),
    }));
    const name = names.pathPolicySet(namespace);
    const added = draft.add(
      'httppolicyset',
      model.tenant,
      policySetBody(context, {
        name,
        tenant: model.tenant,
        requests: inMatchOrder(rules).map(({ rule }) => rule),
        markers: {
          namespace,
          hosts,
          paths: records.map((record) => record.path).filter((path) => path !== ''),
          ingressNames: [...new Set(records.map((record) => record.owner.name))],
        },
      }),
      ownersOf(records),
    );
    if (added) sets.push({ name, path: records[0]?.path ?? '' });
  }
  // Sets whose first rule has no path come first, the others by that path (l7-model.md 8.1); sort is stable.
  return sets.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).map((set) => set.name);
}

/** Longest path first, equal lengths as they come; for one and the same path an exact match goes before a prefix. */
export function inMatchOrder<T extends { readonly record: PathRecord }>(rules: readonly T[]): T[] {
  const ordered = rules.toSorted((a, b) => b.record.path.length - a.record.path.length);
  const places = Map.groupBy(ordered.keys(), (i) => ordered[i]?.record.path ?? '');
  const result = [...ordered];
  for (const indexes of places.values()) {
    if (indexes.length < 2) continue;
    const same = indexes.flatMap((i) => ordered[i] ?? []);
    const exactFirst = [...same.filter((r) => r.record.exact), ...same.filter((r) => !r.record.exact)];
    for (const [n, i] of indexes.entries()) {
      const rule = exactFirst[n];
      if (rule !== undefined) result[i] = rule;
    }
  }
  return result;
}

/** The pool group (or pool) that a path switches to. */
export function addTarget(
  draft: Draft,
  model: HostModel,
  names: HostNames,
  layout: Layout,
  record: PathRecord,
): { group?: string; pool?: string } {
  const { context } = draft;
  const { owner, path } = record;
  const evh = layout.startsWith('evh');
  const fields = {
    namespace: owner.namespace,
    hosts: [model.host],
    paths: [path],
    ingressNames: [owner.name],
  };
  const direct = context.settings.noPGForSNI && !evh && owner.kind === 'ingress';
  const members: GroupMember[] = [];
  for (const backEnd of record.backEnds) {
    const pool = direct
      ? names.policyToPool(owner.namespace, path, owner.name)
      : names.pool(owner.namespace, path, owner.name, backEnd.service, owner.kind === 'route');
    const markers = { ...fields, serviceName: backEnd.service };
    if (addPool(draft, model, record, backEnd, pool, markers)) {
      members.push({ pool, label: '', ratio: backEnd.weight });
    }
  }
  if (direct) return members[0] === undefined ? {} : { pool: members[0].pool };
  const group = names.poolGroup(owner.namespace, path, owner.name);
  const body = poolGroupBody(context, {
    name: group,
    tenant: model.tenant,
    labelled: false,
    members,
    markers: fields,
  });
  return draft.add('poolgroup', model.tenant, body, [owner]) ? { group } : {};
}

export function addPool(
  draft: Draft,
  model: HostModel,
  record: PathRecord,
  backEnd: BackEnd,
  name: string,
  fields: MarkerFields,
): boolean {
  const { owner } = record;
  const { servers, problems } = poolServers(
    draft.view,
    draft.context,
    owner.namespace,
    backEnd.service,
    backEnd,
  );
  for (const { reason, message } of problems) draft.problem(owner, record.field, reason, message);
  const body = poolBody(draft.context, {
    name,
    tenant: model.tenant,
    servers,
    metadata: serviceMetadata({
      ingressName: owner.name,
      namespace: owner.namespace,
      hostnames: [model.host],
      poolRatio: backEnd.weight,
    }),
    markers: fields,
  });
  return draft.add('pool', model.tenant, body, [owner]);
}

import { poolServers } from '../backends.ts';
import { MAX_NAME_LENGTH } from '../hash.ts';
import type { MarkerFields } from '../markers.ts';
import { serviceMetadata } from '../metadata.ts';
import type { BackEnd, PathRecord } from './claim.ts';
import type { GroupMember } from './contribution.ts';
import type { Draft } from './draft.ts';
import type { HostModel } from './host-model.ts';
import type { HostNames, Layout } from './names.ts';
import { pathRule, pkiProfileBody, policySetBody, poolBody, poolGroupBody } from './objects.ts';
import { ownersOf } from './order.ts';

/** Pools, pool groups and path policies of a host. */

/** Pools of a shared SNI virtual service, with the labels that its script selects by (l7-model.md 7.1, 5.3). */
export function insecureMembers(
  draft: Draft,
  model: HostModel,
  names: HostNames,
  records: readonly PathRecord[],
): GroupMember[] {
  const members: GroupMember[] = [];
  for (const record of records) {
    const { owner, path } = record;
    const label = `${model.host}${path}`.toLowerCase();
    for (const backEnd of record.backEnds) {
      const route = owner.kind === 'route';
      const pool = names.insecurePool(owner.namespace, path, owner.name, backEnd.service, route);
      const added = addPool(draft, model, record, backEnd, pool, {
        insecure: true,
        markers: {
          namespace: owner.namespace,
          hosts: [model.host],
          serviceName: route ? backEnd.service : undefined,
          paths: [path],
          ingressNames: [owner.name],
        },
      });
      if (added && label.length <= MAX_NAME_LENGTH) members.push({ pool, label, ratio: backEnd.weight });
    }
  }
  return members;
}

/** A policy set with the rules for the paths of one namespace. */
export interface PathPolicySet {
  readonly name: string;
  /** Of its first rule as written, which decides about the order on a child (l7-model.md 8.1). */
  readonly path: string;
}

/** Pools and groups of all paths, and one policy set per namespace, in the order of the paths. */
export function addPathPolicies(
  draft: Draft,
  model: HostModel,
  names: HostNames,
  layout: Layout,
  paths: readonly PathRecord[],
  hosts: readonly string[],
): PathPolicySet[] {
  const { context } = draft;
  const sets: PathPolicySet[] = [];
  for (const [namespace, records] of Map.groupBy(paths, (record) => record.owner.namespace)) {
    const rules = records.flatMap((record) => {
      const target = addTarget(draft, model, names, layout, record);
      // A rule that selects nothing would make the controller refuse the whole set.
      return target === undefined ? [] : [{ record, rule: pathRule(record.path, record.exact, target) }];
    });
    const name = names.pathPolicySet(namespace);
    const owners = ownersOf(records);
    if (rules.length > 0 && `${name}-${rules.length - 1}`.length > MAX_NAME_LENGTH) {
      const message = `rules of policy set ${name.slice(0, 40)}… have names longer than ${MAX_NAME_LENGTH} characters and are left out`;
      for (const owner of owners) draft.problem(owner, 'metadata.name', 'NameTooLong', message);
    }
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
      owners,
    );
    if (added) sets.push({ name, path: records[0]?.path ?? '' });
  }
  return sets;
}

/**
 * Policy sets of a child in the order of attachment: those whose first rule has no path, redirects and drops among them,
 * then the others by that path (l7-model.md 8.1). A later set has the last word about the pool, so longer paths win.
 */
export function attachedToChild(paths: readonly PathPolicySet[], others: readonly string[]): string[] {
  const withPath = paths
    .filter(({ path }) => path !== '')
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const pathless = paths.filter(({ path }) => path === '');
  return [...pathless.map(({ name }) => name), ...others, ...withPath.map(({ name }) => name)];
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

/** The pool group (or pool) that a path switches to; `undefined` when there can be none. */
export function addTarget(
  draft: Draft,
  model: HostModel,
  names: HostNames,
  layout: Layout,
  record: PathRecord,
): { group: string } | { pool: string } | undefined {
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
    if (addPool(draft, model, record, backEnd, pool, { markers, names })) {
      members.push({ pool, label: '', ratio: backEnd.weight });
    }
  }
  if (direct) return members[0] === undefined ? undefined : { pool: members[0].pool };
  const group = names.poolGroup(owner.namespace, path, owner.name);
  const body = poolGroupBody(context, {
    name: group,
    tenant: model.tenant,
    labelled: false,
    members,
    markers: fields,
  });
  return draft.add('poolgroup', model.tenant, body, [owner]) ? { group } : undefined;
}

export interface AddPoolOptions {
  readonly markers: MarkerFields;
  /** Names the PKI profile of a re-encrypting path; absent where the pool is plain HTTP in any case. */
  readonly names?: HostNames;
  /** On a shared SNI virtual service. */
  readonly insecure?: boolean;
}

export function addPool(
  draft: Draft,
  model: HostModel,
  record: PathRecord,
  backEnd: BackEnd,
  name: string,
  { markers, names, insecure = false }: AddPoolOptions,
): boolean {
  const { view, context } = draft;
  const { owner } = record;
  const { servers, problems } = poolServers(view, context, owner.namespace, backEnd.service, backEnd);
  for (const { reason, message } of problems) draft.problem(owner, backEnd.field, reason, message);
  const pkiProfile =
    names === undefined ? undefined : addPkiProfile(draft, model, record, names, name, markers);
  const body = poolBody(context, {
    name,
    tenant: model.tenant,
    servers,
    metadata: serviceMetadata({
      ingressName: owner.name,
      namespace: owner.namespace,
      hostnames: [model.host],
      poolRatio: backEnd.weight,
      insecureEdgeTermAllow: insecure && record.alsoInsecure,
    }),
    markers,
    reencrypt: names === undefined || record.reencrypt === undefined ? undefined : { pkiProfile },
  });
  return draft.add('pool', model.tenant, body, [owner]);
}

/** The authority that a re-encrypting pool verifies its servers with, if the Route names one (l7-model.md 5.3). */
function addPkiProfile(
  draft: Draft,
  model: HostModel,
  { owner, reencrypt }: PathRecord,
  names: HostNames,
  pool: string,
  markers: MarkerFields,
): string | undefined {
  if (reencrypt === undefined || reencrypt.destinationCa === '') return undefined;
  const name = names.pkiProfile(pool);
  const body = pkiProfileBody(draft.context, name, model.tenant, reencrypt.destinationCa, markers);
  return draft.add('pkiprofile', model.tenant, body, [owner]) ? name : undefined;
}

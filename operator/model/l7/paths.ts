import { poolServers } from '../backends.ts';
import { MAX_NAME_LENGTH } from '../hash.ts';
import type { MarkerFields } from '../markers.ts';
import { serviceMetadata } from '../metadata.ts';
import { type PoolRule, poolRuleOf } from '../rules/http-rule.ts';
import type { Listener } from '../rules/listeners.ts';
import {
  matchedPath,
  type PathStyle,
  pathStyleOf,
  poolName,
  regexMatch,
  rootRedirects,
  stringGroupBody,
  stringGroupName,
} from '../rules/path-style.ts';
import { overwritesPolicies } from '../rules/virtual-service.ts';
import type { BackEnd, PathRecord } from './claim.ts';
import type { Owner } from './claimants.ts';
import type { GroupMember } from './contribution.ts';
import type { Draft } from './draft.ts';
import type { HostModel } from './host-model.ts';
import type { HostNames, Layout } from './names.ts';
import { pathRule, pkiProfileBody, policySetBody, poolBody, poolGroupBody, type Rule } from './objects.ts';
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
        names,
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

export interface PathPolicyOptions {
  /** Names that the virtual service answers to, for the markers. */
  readonly hosts: readonly string[];
  /** Its ports, or those of the virtual service that it is a child of. */
  readonly ports: readonly Listener[];
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
  { hosts, ports }: PathPolicyOptions,
): PathPolicySet[] {
  const { context } = draft;
  const style = pathStyleOf(model.rules, layout, model.secure.length > 0);
  const sets: PathPolicySet[] = [];
  for (const [namespace, written] of Map.groupBy(paths, (record) => record.owner.namespace)) {
    const records = written.map((record) => ({ ...record, path: matchedPath(style, record.path) }));
    const rules = written.flatMap((record, i) => {
      const target = addTarget(draft, model, names, layout, record, style);
      const matched = records[i];
      // A rule that selects nothing would make the controller refuse the whole set.
      if (target === undefined || matched === undefined) return [];
      const rule = pathRule(matched.path, matched.exact, target);
      return [{ record: matched, rule: style.regex ? withRegex(draft, model, matched, rule) : rule }];
    });
    if (overwritesPolicies(model.rules)) continue;
    const redirects =
      style.root !== undefined && written.some(({ path }) => path === '/')
        ? rootRedirects(style.root, ports)
        : [];
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
        requests: [...inMatchOrder(rules).map(({ rule }) => rule), ...redirects],
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

/** The rule with its path as a regular expression; one without path stays as it is. */
function withRegex(draft: Draft, model: HostModel, { owner, path }: PathRecord, rule: Rule): Rule {
  if (path === '') return rule;
  const name = stringGroupName(draft.context, model.host, path);
  const body = stringGroupBody(draft.context, name, model.tenant, path);
  if (!draft.add('stringgroup', model.tenant, body, [owner])) return rule;
  return { ...rule, match: { ...rule.match, path: regexMatch(name) } };
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
  style: PathStyle,
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
    const plain = direct
      ? names.policyToPool(owner.namespace, path, owner.name)
      : names.pool(owner.namespace, path, owner.name, backEnd.service, owner.kind === 'route');
    const pool = poolName(context, style, plain);
    const markers = { ...fields, serviceName: backEnd.service };
    if (addPool(draft, model, record, backEnd, pool, { markers, names, plain })) {
      members.push({ pool, label: '', ratio: backEnd.weight });
    }
  }
  if (direct) return members[0] === undefined ? undefined : { pool: members[0].pool };
  const group = poolName(context, style, names.poolGroup(owner.namespace, path, owner.name));
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
  /** Names the PKI profile of the pool; absent for passthrough, to which no rule applies. */
  readonly names?: HostNames;
  /** The name after which that profile is called, where the pool has another one. */
  readonly plain?: string;
  /** On a shared SNI virtual service: plain HTTP, unless a rule says otherwise. */
  readonly insecure?: boolean;
}

export function addPool(
  draft: Draft,
  model: HostModel,
  record: PathRecord,
  backEnd: BackEnd,
  name: string,
  { markers, names, plain = name, insecure = false }: AddPoolOptions,
): boolean {
  const { view, context } = draft;
  const { owner } = record;
  const { servers, problems } = poolServers(view, context, owner.namespace, backEnd.service, backEnd);
  for (const { reason, message } of problems) draft.problem(owner, backEnd.field, reason, message);
  const rule =
    names === undefined
      ? undefined
      : poolRuleOf(view, context, model.tenant, model.host, owner.namespace, record.path);
  const reencrypt = insecure || names === undefined ? undefined : record.reencrypt;
  const pkiProfile = names && addPkiProfile(draft, model, owner, names, plain, markers, reencrypt, rule);
  const body = poolBody(context, {
    name,
    tenant: model.tenant,
    servers,
    metadata: serviceMetadata({
      ingressName: owner.name,
      namespace: owner.namespace,
      hostnames: [model.host],
      crdStatus: rule?.crdStatus,
      poolRatio: backEnd.weight,
      insecureEdgeTermAllow: insecure && record.alsoInsecure,
    }),
    markers,
    tls: reencrypt !== undefined,
    rule: rule?.fields,
    pkiProfile,
  });
  return draft.add('pool', model.tenant, body, [owner]);
}

/**
 * The authority that a pool verifies its servers with: that of an HTTPRule, else the one that the Route names, unless the rule
 * names a profile on the controller (crds.md 16.2, l7-model.md 5.3).
 */
function addPkiProfile(
  draft: Draft,
  model: HostModel,
  owner: Owner,
  names: HostNames,
  pool: string,
  markers: MarkerFields,
  reencrypt: PathRecord['reencrypt'],
  rule: PoolRule | undefined,
): string | undefined {
  const ca = rule?.destinationCa;
  const certificate = ca?.certificate ?? reencrypt?.destinationCa ?? '';
  if (certificate === '' || (ca === undefined && rule?.fields.pki_profile_ref !== undefined))
    return undefined;
  const name = names.pkiProfile(pool);
  const fields = ca === undefined ? markers : { ...markers, infraSetting: undefined, paths: [ca.target] };
  const body = pkiProfileBody(draft.context, name, model.tenant, certificate, fields);
  return draft.add('pkiprofile', model.tenant, body, [owner]) ? name : undefined;
}

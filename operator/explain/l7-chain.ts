import type { ClusterView } from '../cluster/view.ts';
import type { Context } from '../model/context.ts';
import { akoUser } from '../model/context.ts';
import type { PathRecord } from '../model/l7/claim.ts';
import { type Claimant, everyoneAsking, isHostAllowed } from '../model/l7/claimants.ts';
import type { HostResult } from '../model/l7/contribution.ts';
import { translateHost } from '../model/l7/host.ts';
import { type HostModels, hostModels } from '../model/l7/host-model.ts';
import { translateHostless } from '../model/l7/hostless.ts';
import { rulesOf } from '../model/l7/ingress-rules.ts';
import { type ObjectKey, objectKey, type Problem } from '../model/types.ts';
import { admittedEntries } from '../status/route.ts';
import { addAcceptance } from './acceptance.ts';
import { adviceFor, hopOf } from './advice.ts';
import { addControllerHops, addPool, type Served } from './controller-hops.ts';
import { Hops } from './hops.ts';
import { markedAs } from './markers.ts';
import { addProblem, addProblemsOf, conflictIn } from './problem-hops.ts';
import { addCertificate, certificateOrigin } from './secret-hop.ts';
import { addServers } from './servers.ts';
import { addStatus } from './status-hop.ts';
import type { Chain, ExplainSource } from './types.ts';

/** What is wanted for a host, worked out once for all who ask for it. */
export interface HostFacts {
  readonly host: string;
  readonly models: HostModels;
  readonly result: HostResult;
}

export function hostFacts(view: ClusterView, context: Context, host: string): HostFacts {
  return { host, models: hostModels(view, context, host), result: translateHost(view, context, host) };
}

/** The way of an Ingress or Route, for one of its hosts. */
export function l7Chain(source: ExplainSource, claimant: Claimant, facts: HostFacts): Chain {
  const { owner } = claimant;
  const { host } = facts;
  const hops = new Hops();
  if (!addAcceptance(hops, source, claimant)) return hops.chain(owner.ref, host);
  const problems = facts.result.problems.filter(({ object }) => object === owner.ref);
  const served = facts.models.models.some((model) => model.owners.some(({ ref }) => ref === owner.ref));
  addRuleAndHost(hops, source, claimant, facts, problems, served);
  if (hops.failed) return hops.chain(owner.ref, host);
  const certificates = facts.result.objects
    .filter(({ type }) => type === 'sslkeyandcertificate')
    .map(({ type, tenant, name }) => objectKey(type, tenant, name));
  addSecret(hops, source, claimant, host, problems, served, certificates);
  if (hops.failed || !served) {
    if (!hops.failed) addUnexplained(hops, source, owner.ref, problems);
    return hops.chain(owner.ref, host);
  }
  const target = servedBy(source, owner.ref, owner.namespace, facts);
  if (target === undefined) return hops.chain(owner.ref, host);
  addProblemsOf(hops, source, problems, 'virtualservice');
  const looked = addControllerHops(hops, source, target);
  for (const record of recordsOf(facts, owner.ref)) addPath(hops, source, record, facts, problems, looked);
  if (looked) addStatusOf(hops, source, claimant, host, target.vsvip);
  return hops.chain(owner.ref, host);
}

/** The way of an object that asks for no host at all. */
export function hostlessChain(source: ExplainSource, claimant: Claimant): Chain {
  const { view, context } = source;
  const { owner } = claimant;
  const hops = new Hops();
  if (addAcceptance(hops, source, claimant)) {
    for (const problem of translateHostless(view, context, owner.ref).problems)
      addProblem(hops, source, problem, 'fail');
    if (!hops.failed) addUnexplained(hops, source, owner.ref, []);
  }
  return hops.chain(owner.ref, '');
}

function addRuleAndHost(
  hops: Hops,
  source: ExplainSource,
  claimant: Claimant,
  facts: HostFacts,
  problems: readonly Problem[],
  served: boolean,
): void {
  const { owner, ingress } = claimant;
  const { host } = facts;
  const state = served ? 'warn' : 'fail';
  let told =
    addProblemsOf(hops, source, problems, 'object', state) +
    addProblemsOf(hops, source, problems, 'rule', state);
  if (told === 0 && ingress !== undefined) {
    const { byHost } = rulesOf(ingress);
    const [r = 0] = byHost.get(host) ?? byHost.get('') ?? [];
    const paths = ingress.rules[r]?.paths?.length ?? 0;
    hops.ok('rule', `rule spec.rules[${r}]`, owner.ref, `${paths} ${paths === 1 ? 'path' : 'paths'}`);
  }
  if (hops.failed) return;
  told = addProblemsOf(hops, source, problems, 'host', state, host);
  if (told > 0) return;
  const others = [...everyoneAsking(source.view, source.context, host)].filter(
    (c) => c.owner.ref !== owner.ref,
  );
  const text = [
    isHostAllowed(source.context, host) && source.context.controller.dnsSubDomains.length > 0
      ? 'in a sub-domain of the cloud'
      : '',
    others.length > 0
      ? `also asked for by ${others
          .map((c) => c.owner.ref)
          .sort()
          .slice(0, 3)
          .join(', ')}`
      : '',
  ];
  hops.ok('host', `host ${host}`, owner.ref, text.filter((part) => part !== '').join('; '));
}

function addSecret(
  hops: Hops,
  source: ExplainSource,
  claimant: Claimant,
  host: string,
  problems: readonly Problem[],
  served: boolean,
  certificates: readonly ObjectKey[],
): void {
  const origin = certificateOrigin(source, claimant, host);
  const ofSecret = problems.filter((problem) => hopOf(problem) === 'secret');
  if (ofSecret.length === 0) {
    if (origin !== undefined) addCertificate(hops, source, origin, host, certificates);
    return;
  }
  for (const problem of ofSecret) {
    hops.add({
      kind: 'secret',
      name: origin?.name ?? 'TLS',
      state: served ? 'warn' : 'fail',
      text: problem.message,
      object: origin?.object ?? problem.object,
      field: problem.field,
      todo: adviceFor(problem, source.context),
      ...conflictIn(source, problem, host),
      ...(origin?.since === undefined ? {} : { since: origin.since }),
    });
  }
}

/** Not served, and no problem says so: at least what there is to say. */
function addUnexplained(
  hops: Hops,
  source: ExplainSource,
  object: string,
  problems: readonly Problem[],
): void {
  const [first] = problems;
  hops.add({
    kind: first === undefined ? 'rule' : hopOf(first),
    name: first?.field ?? 'rules',
    state: 'fail',
    text: first?.message ?? 'none of its paths can be served',
    object,
    ...(first === undefined ? {} : { field: first.field, todo: adviceFor(first, source.context) }),
  });
}

/** The objects that serve the owner's host; `undefined` when translation makes none for it. */
function servedBy(
  source: ExplainSource,
  ref: string,
  namespace: string,
  { host, result }: HostFacts,
): Served | undefined {
  const placement = result.placements.find((p) => p.object === ref && p.hostname === host);
  const own = result.objects.filter(({ origins }) => origins.includes(ref));
  const child = own.find(({ type }) => type === 'virtualservice');
  const parent = result.contributions.find(({ origins }) => origins.includes(ref))?.parent;
  const tenant = placement?.tenant ?? child?.tenant ?? parent?.tenant;
  const first =
    placement?.virtualService ??
    (child && objectKey('virtualservice', child.tenant, child.name)) ??
    (parent && objectKey('virtualservice', parent.tenant, parent.name));
  if (tenant === undefined || first === undefined) return undefined;
  const vsvip =
    placement?.vsvip ?? objectKey('vsvip', tenant, parent?.name ?? first.split('/').slice(2).join('/'));
  const shared = vsvip.split('/').slice(2).join('/');
  const top = objectKey('virtualservice', tenant, shared);
  const support = own
    .filter(({ type }) => type === 'httppolicyset' || type === 'poolgroup')
    .map(({ type, name }) => objectKey(type, tenant, name));
  for (const type of ['poolgroup', 'vsdatascriptset', 'httppolicyset'] as const) {
    const key = objectKey(type, tenant, shared);
    if (source.desired.get(key) !== undefined) support.push(key);
  }
  return { tenant, namespace, virtualServices: first === top ? [first] : [first, top], vsvip, support };
}

/** The paths of the owner that are served, each once. */
function recordsOf({ models }: HostFacts, ref: string): PathRecord[] {
  const all = models.models.flatMap((model) => [...model.secure, ...model.insecure, ...model.passthrough]);
  return all.filter(({ owner }) => owner.ref === ref);
}

function addPath(
  hops: Hops,
  source: ExplainSource,
  record: PathRecord,
  { result }: HostFacts,
  problems: readonly Problem[],
  looked: boolean,
): void {
  const { view, context } = source;
  const { owner, path, backEnds } = record;
  const pools = result.objects.filter(({ type, origins }) => type === 'pool' && origins.includes(owner.ref));
  for (const backEnd of backEnds) {
    const branch =
      backEnds.length > 1 ? `${path || '/'} → ${backEnd.service} (weight ${backEnd.weight})` : path || '/';
    for (const { tenant, name, body } of looked ? pools : []) {
      const marked = markedAs(body);
      const here = marked.paths.length === 0 || marked.paths.includes(path);
      if (here && (marked.service === undefined || marked.service === backEnd.service))
        addPool(hops, source, objectKey('pool', tenant, name), branch);
    }
    addServers(
      hops,
      view,
      context,
      {
        namespace: owner.namespace,
        service: backEnd.service,
        port: backEnd,
        owner: owner.ref,
        field: backEnd.field,
        layer4: false,
        branch,
      },
      problems.filter(({ field }) => field.startsWith(backEnd.field) || field.startsWith('spec.port')),
    );
  }
}

function addStatusOf(
  hops: Hops,
  source: ExplainSource,
  { owner, ingress, route }: Claimant,
  host: string,
  vsvip: ObjectKey,
): void {
  if (route !== undefined) {
    addStatus(hops, source, owner.ref, admittedEntries(route, akoUser(source.context.settings)), host, vsvip);
  } else if (rulesOf(ingress).byHost.has(host)) {
    addStatus(hops, source, owner.ref, ingress.status, host, vsvip);
  }
}

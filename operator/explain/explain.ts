import { hostOfRoute } from '../model/l7/claimants.ts';
import { l4Chain } from './l4-chain.ts';
import { type HostFacts, hostFacts, hostlessChain, l7Chain } from './l7-chain.ts';
import { find, type Target } from './subjects.ts';
import type { Chain, ExplainSource, Explanation, Verdict } from './types.ts';

/** More chains than this are not worked out: a shared virtual service may have thousands of hosts. */
const MOST_CHAINS = 500;

/**
 * How something is served, hop by hop, or what keeps it from being served. Pure: the same for `ako explain` and for the
 * running operator.
 *
 * @param subject a host, `<kind>/<namespace>/<name>` (Ingress, Route, Service, Secret), the name of a virtual service,
 *   or an address of a VIP
 * @param options.most chains that are worked out; the number of others is told
 */
export function explain(
  source: ExplainSource,
  subject: string,
  { most = MOST_CHAINS }: { readonly most?: number } = {},
): Explanation {
  const found = find(source, subject);
  if (found === undefined) {
    const near = nearest(source, subject);
    return {
      subject,
      verdict: 'not found',
      summary: `Nothing in the cluster asks for ${subject}, and nothing of ours on the controller has that name.`,
      chains: [],
      omitted: 0,
      notes: near.length === 0 ? [] : [`Did you mean ${near.join(' or ')}?`],
    };
  }
  const facts = new Map<string, HostFacts>();
  const chains = found.targets.slice(0, most).map((target) => chainOf(source, target, facts));
  const ordered = [...chains].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
  return {
    subject,
    verdict: overall(chains),
    summary: summaryOf(found.what, ordered),
    chains: ordered,
    omitted: found.targets.length - chains.length,
    notes: found.notes,
  };
}

function chainOf(source: ExplainSource, target: Target, facts: Map<string, HostFacts>): Chain {
  if ('service' in target) return l4Chain(source, target.service);
  const { claimant, host } = target;
  if (host === '') return hostlessChain(source, claimant);
  let ofHost = facts.get(host);
  if (ofHost === undefined) {
    ofHost = hostFacts(source.view, source.context, host);
    facts.set(host, ofHost);
  }
  return l7Chain(source, claimant, ofHost);
}

const RANK: Readonly<Record<Verdict, number>> = { 'not served': 0, 'served in part': 1, served: 2 };

function overall(chains: readonly Chain[]): Verdict {
  if (chains.length === 0) return 'not served';
  const verdicts = new Set(chains.map(({ verdict }) => verdict));
  const [only] = verdicts;
  return verdicts.size === 1 && only !== undefined ? only : 'served in part';
}

function summaryOf(what: string, chains: readonly Chain[]): string {
  const verdict = overall(chains);
  const [worst] = chains;
  if (worst === undefined) return `${what}: nothing is served.`;
  const hop = worst.failing === undefined ? undefined : worst.hops[worst.failing];
  if (hop !== undefined) {
    const whose = chains.length > 1 ? ` (for ${worst.object})` : '';
    return `${what} is ${verdict}: ${hop.name}: ${hop.text}${whose}.`;
  }
  const vips = new Set(
    chains.flatMap(({ hops }) => hops.filter(({ kind }) => kind === 'vip').map(({ name }) => name)),
  );
  const at = vips.size === 0 ? '' : ` at ${[...vips].slice(0, 3).join(', ')}`;
  const warnings = chains.flatMap(({ hops }) => hops).filter(({ state }) => state === 'warn').length;
  return `${what} is ${verdict}${at}${warnings > 0 ? `, with ${warnings === 1 ? 'a warning' : `${warnings} warnings`}` : ''}.`;
}

const NEAR = 3;

/** Hosts that the subject may have meant. */
function nearest({ view, context }: ExplainSource, subject: string): string[] {
  const hosts = new Set<string>();
  for (const { rules } of view.ingresses.values())
    for (const { host } of rules) if (host !== '') hosts.add(host);
  for (const route of view.routes.values()) {
    const host = hostOfRoute(context, route);
    if (host !== undefined) hosts.add(host);
  }
  const near: { host: string; distance: number }[] = [];
  for (const host of hosts) {
    if (Math.abs(host.length - subject.length) > NEAR) continue;
    const distance = edits(host, subject);
    if (distance <= NEAR) near.push({ host, distance });
  }
  return near
    .sort((a, b) => a.distance - b.distance || (a.host < b.host ? -1 : 1))
    .slice(0, 2)
    .map(({ host }) => host);
}

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

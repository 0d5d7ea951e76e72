import type { HostRuleSpec, InForce } from '../../cluster/rule-records.ts';
import { byAge } from './age.ts';

type HostRule = InForce<HostRuleSpec>;

const RANKS: Readonly<Record<string, number>> = { Exact: 0, Wildcard: 1, Contains: 2 };

const rank = ({ spec: { virtualhost } }: HostRule): number => RANKS[virtualhost.fqdnType ?? 'Exact'] ?? 0;

/**
 * Which of several rules that fit is the one that counts: an exact one, else the longest wildcard, else the one with the
 * longest text; of equal ones the oldest. The reference takes any of them (crds.md, Q5).
 */
export function best(rules: readonly HostRule[]): HostRule | undefined {
  let first: HostRule | undefined;
  for (const rule of rules) if (first === undefined || compare(rule, first) < 0) first = rule;
  return first;
}

function compare(a: HostRule, b: HostRule): number {
  return rank(a) - rank(b) || b.spec.virtualhost.fqdn.length - a.spec.virtualhost.fqdn.length || byAge(a, b);
}

import type { RuleStatus } from '../cluster/rule-records.ts';
import type { RuleOutcome } from '../model/rules/rule-kind.ts';

/** The status of a rule: the reference's members, and beside them what is in force of one that is rejected. */
export function ruleStatus({ status, error, inForce }: RuleOutcome): {
  readonly error: string;
  readonly status: string;
  readonly inForce?: object;
} {
  return inForce === undefined ? { error, status } : { error, status, inForce };
}

/** Merge patch that makes it so; `undefined` when it is. */
export function ruleStatusPatch(
  now: RuleStatus<object>,
  outcome: RuleOutcome,
): Record<string, unknown> | undefined {
  const { status, error, inForce } = outcome;
  const sameInForce = JSON.stringify(now.inForce) === JSON.stringify(inForce);
  if (now.status === status && now.error === error && sameInForce) return undefined;
  // A merge would keep members of what was in force before: it is taken away first, and set again by the next look.
  if (now.inForce !== undefined && !sameInForce) return { status, error, inForce: null };
  return ruleStatus(outcome);
}

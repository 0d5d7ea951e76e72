import type { RuleOutcome } from '../model/rules/rule-kind.ts';

/** The status of a rule: the reference's members, and beside them what is in force of one that is rejected. */
export function ruleStatus({ status, error, inForce }: RuleOutcome): {
  readonly error: string;
  readonly status: string;
  readonly inForce?: object;
} {
  return inForce === undefined ? { error, status } : { error, status, inForce };
}

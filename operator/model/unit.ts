import type { RuleOutcome } from './rules/rule-kind.ts';
import type { DesiredObject, Placement, Problem, Refusal } from './types.ts';

/**
 * The translation of one unit of work: one parent or L4 virtual service with everything below it, or the static routes
 * of one VRF.
 */
export interface UnitResult {
  readonly objects: readonly DesiredObject[];
  readonly placements: readonly Placement[];
  readonly problems: readonly Problem[];
  readonly refusals?: readonly Refusal[];
  /** The verdict about a rule, for its status. */
  readonly rule?: RuleOutcome;
}

/** A unit of which nothing should exist. */
export const NOTHING: UnitResult = Object.freeze({ objects: [], placements: [], problems: [] });

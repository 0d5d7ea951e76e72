import type { DesiredObject, Placement, Problem } from './types.ts';

/**
 * The translation of one unit of work: one parent or L4 virtual service with everything below it, or the static routes
 * of one VRF.
 */
export interface UnitResult {
  readonly objects: readonly DesiredObject[];
  readonly placements: readonly Placement[];
  readonly problems: readonly Problem[];
}

/** A unit of which nothing should exist. */
export const NOTHING: UnitResult = Object.freeze({ objects: [], placements: [], problems: [] });

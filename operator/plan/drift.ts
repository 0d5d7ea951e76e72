import type { FieldDiff } from '../avi/compare.ts';
import { treeOf } from '../avi/fields.ts';
import { splitKey } from '../avi/load.ts';
import { makePlan, type Operation } from '../avi/plan.ts';
import { changedAt } from '../explain/avi-state.ts';
import type { AviType } from '../model/types.ts';
import { type ReasonSource, sitesOf } from './reasons.ts';
import type { Site } from './sites.ts';

/**
 * How an object on the controller differs from what the cluster wants:
 * - `changed`: its stored checksum is that of what is wanted, so somebody changed it after the operator wrote it
 * - `pending`: what is wanted is not what was written last: the operator has not got to it, or another one wrote it
 * - `differs`: one of the two; the type has no checksum to tell
 * - `missing`: wanted, and not there
 * - `surplus`: ours, and wanted by nothing
 */
export type DriftKind = 'changed' | 'pending' | 'differs' | 'missing' | 'surplus';

export interface Drift {
  readonly kind: DriftKind;
  readonly type: AviType;
  readonly tenant: string;
  readonly name: string;
  /** `from`: what the controller has; `to`: what is wanted. */
  readonly fields: readonly FieldDiff[];
  /** RFC 3339; when the object was written last. */
  readonly since?: string;
  readonly because: readonly Site[];
}

/** All differences, in the order of a plan. */
export function driftOf(source: ReasonSource): Drift[] {
  return makePlan(source.desired, source.inventory).operations.map((operation) => {
    const { type, tenant, name } = splitKey(operation.key);
    const actual = source.inventory.get(operation.key);
    return {
      kind: kindOf(source, operation),
      type,
      tenant,
      name,
      fields: operation.fields,
      ...(actual === undefined ? {} : changedAt(actual)),
      because: sitesOf(source, operation),
    };
  });
}

function kindOf({ desired, inventory }: ReasonSource, { action, key }: Operation): DriftKind {
  if (action === 'create') return 'missing';
  if (action === 'delete') return 'surplus';
  const wanted = desired.get(key);
  const actual = inventory.get(key);
  if (wanted === undefined || actual === undefined) return 'missing';
  if (treeOf(actual.type).checksum === undefined) return 'differs';
  return actual.checksum === wanted.checksum ? 'changed' : 'pending';
}

import { type JsonObject, objectsOf, stringOf } from '../../json.ts';
import type { Ref } from '../engine/objects.ts';
import { numberOf, refOf } from './read.ts';

export interface GroupMember {
  readonly pool: Ref;
  readonly label: string;
  /** 0: no new connections. */
  readonly ratio: number;
}

export interface PoolGroup {
  readonly name: string;
  readonly members: readonly GroupMember[];
  /** Labels are prefixes of a text, of which the longest one wins, not priorities. */
  readonly implicitLabels: boolean;
  readonly failAction: JsonObject | undefined;
}

export function poolGroupOf(body: JsonObject): PoolGroup {
  return {
    name: stringOf(body.name),
    members: objectsOf(body.members).flatMap((member) => {
      const pool = refOf(member.pool_ref);
      if (pool === undefined) return [];
      return [{ pool, label: stringOf(member.priority_label), ratio: numberOf(member.ratio, 1) }];
    }),
    implicitLabels: body.implicit_priority_labels === true,
    failAction: objectsOf([body.fail_action ?? null])[0],
  };
}

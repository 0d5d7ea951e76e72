import type { Catalog } from '../engine/catalog.ts';
import type { Ref } from '../engine/objects.ts';
import type { GroupMember, PoolGroup } from '../model/pool-group.ts';
import { type PickRequest, roundRobin } from './algorithms.ts';
import type { LivePool } from './pool.ts';

/** A member and where weighted round robin stands with it. */
interface Share {
  readonly pool: Ref;
  readonly config: { readonly ratio: number };
  credit: number;
}

/**
 * Chooses pools from pool groups: by priority, then by ratio among those that can serve.
 */
export class GroupBalancer {
  readonly #catalog: Catalog;
  readonly #pool: (ref: Ref) => LivePool | undefined;
  /** By group; made anew with the group. */
  readonly #shares = new Map<Ref, { readonly group: PoolGroup; readonly shares: Map<GroupMember, Share> }>();

  constructor(catalog: Catalog, pool: (ref: Ref) => LivePool | undefined) {
    this.#catalog = catalog;
    this.#pool = pool;
  }

  /**
   * @param label what the labels of a group with implicit labels are prefixes of
   * @returns `none` when no member is meant, `down` when none of those can serve
   */
  pick(ref: Ref, request: PickRequest, label?: string): LivePool | 'none' | 'down' {
    const group = this.#catalog.poolGroup(ref);
    if (group === undefined) return 'none';
    const tiers = group.implicitLabels && label !== undefined ? byPrefix(group, label) : byPriority(group);
    if (tiers.length === 0) return 'none';
    for (const members of tiers) {
      const pool = this.#fromTier(ref, group, members, request);
      if (pool !== undefined) return pool;
    }
    return 'down';
  }

  #fromTier(
    ref: Ref,
    group: PoolGroup,
    members: readonly GroupMember[],
    request: PickRequest,
  ): LivePool | undefined {
    // A client that belongs to a server of a member stays with that member, whatever its ratio.
    for (const { pool } of members) {
      const live = this.#pool(pool);
      if (live?.persistent(request) !== undefined) return live;
    }
    const serving = members.filter(({ pool, ratio }) => ratio > 0 && this.#pool(pool)?.canServe);
    const shares = this.#sharesOf(ref, group);
    const chosen = roundRobin(
      serving.map((member) => {
        const share = shares.get(member) ?? { pool: member.pool, config: { ratio: member.ratio }, credit: 0 };
        shares.set(member, share);
        return share;
      }),
    );
    return chosen === undefined ? undefined : this.#pool(chosen.pool);
  }

  #sharesOf(ref: Ref, group: PoolGroup): Map<GroupMember, Share> {
    const known = this.#shares.get(ref);
    if (known?.group === group) return known.shares;
    const shares = new Map<GroupMember, Share>();
    this.#shares.set(ref, { group, shares });
    return shares;
  }

  forget(ref: Ref): void {
    this.#shares.delete(ref);
  }
}

/** The members whose label is the longest prefix of the text; others do not stand in for them. */
function byPrefix(group: PoolGroup, text: string): GroupMember[][] {
  let longest = -1;
  for (const { label } of group.members) {
    if (label.length > longest && text.startsWith(label)) longest = label.length;
  }
  if (longest < 0) return [];
  const label = text.slice(0, longest);
  return [group.members.filter((member) => member.label === label)];
}

/** Greater numbers first; labels that are no numbers, and none at all, last. */
function byPriority(group: PoolGroup): GroupMember[][] {
  const tiers = Map.groupBy(group.members, ({ label }) => label);
  const priority = (label: string) => (label === '' || Number.isNaN(Number(label)) ? -1 : Number(label));
  return [...tiers].sort(([left], [right]) => priority(right) - priority(left)).map(([, members]) => members);
}

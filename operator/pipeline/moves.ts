import { requestedAddresses } from '../avi/claims.ts';
import { type Contribution, type ParentId, parentKey } from '../model/l7/contribution.ts';
import type { UnitKey } from '../model/translation.ts';
import { type AviBody, type DesiredObject, type ObjectKey, objectKey } from '../model/types.ts';
import type { UnitResult } from '../model/unit.ts';

/** What the controller has, and whether the executor is done with it. */
export interface Ground {
  has(key: ObjectKey): boolean;
  /** Nothing is queued, under way, waiting or failed for the key. */
  isSettled(key: ObjectKey): boolean;
}

/** What a unit wants at present, in its own name and of the virtual services that it shares. */
export interface Shape {
  readonly objects: readonly DesiredObject[];
  readonly contributions: readonly Contribution[];
}

/**
 * One unit on its way from the virtual service and VIP that serve it to others.
 * - `making`: the new ones are built; the old ones stay as they are, with the names in DNS
 * - `naming`: the names go over
 * - `draining`: the old ones stay until clients have forgotten their addresses
 */
interface Move {
  readonly before: ReadonlySet<ObjectKey>;
  readonly objects: readonly DesiredObject[];
  readonly contributions: readonly Contribution[];
  after: ReadonlySet<ObjectKey>;
  /** Its own objects of the new place. */
  wanted: ReadonlySet<ObjectKey>;
  phase: 'making' | 'naming' | 'draining';
  /** What has to be there and settled before the next phase. */
  needs: readonly ObjectKey[];
  /** Those of them that are not. */
  missing: Set<ObjectKey>;
  timer: NodeJS.Timeout | undefined;
}

export interface MovesOptions {
  readonly ground: Ground;
  /** How long the old place answers after the names have gone over, in milliseconds: the time to live of DNS answers. */
  readonly drainMs: number;
  /** What a unit has now. */
  objectsOf(unit: UnitKey): Iterable<DesiredObject>;
  contributionsOf(unit: UnitKey): readonly Contribution[];
  /** Translates the unit again: its move has come to its next phase. */
  touch(unit: UnitKey): void;
}

/**
 * Make before break. A unit whose place changes (another shard, mode, tenant …) keeps what serves it until all of the new
 * place is on the controller; then the names in DNS go over, and after a while the old place goes. If the new place
 * cannot be built, the old one goes on serving.
 */
export class Moves {
  readonly #options: MovesOptions;
  /** Virtual services and VIPs by unit that is not on its way. */
  readonly #carriers = new Map<UnitKey, ReadonlySet<ObjectKey>>();
  readonly #moves = new Map<UnitKey, Move>();
  readonly #waiting = new Map<ObjectKey, Set<UnitKey>>();

  constructor(options: MovesOptions) {
    this.#options = options;
  }

  /** Units that are on their way. */
  get size(): number {
    return this.#moves.size;
  }

  units(): Iterable<UnitKey> {
    return this.#moves.keys();
  }

  /** What a unit is to want now, given what its translation says. The same again for the same input. */
  shape(unit: UnitKey, result: UnitResult & { readonly contributions?: readonly Contribution[] }): Shape {
    const { objects, contributions = [] } = result;
    const move = this.#moveOf(unit, result);
    if (move === undefined) return { objects, contributions };
    const own = new Set(objects.map(keyOf));
    move.wanted = own;
    const old = move.objects.filter((object) => !own.has(keyOf(object)));
    const kept = move.contributions.filter(({ parent }) => carriersOfParent(parent).some(isLeftBy(move)));
    const keptParents = new Set(kept.map(({ parent }) => parentKey(parent)));
    const came = contributions.filter(({ parent }) => !keptParents.has(parentKey(parent)));
    if (move.phase !== 'making') {
      return {
        objects: [...objects, ...old.map((object) => withoutNames(object, () => true))],
        contributions: [...came, ...kept.map((c) => ({ ...c, fqdns: [] }))],
      };
    }
    // A virtual service that goes to another VIP under its own name goes when that VIP is ready, together with its names.
    const stays = new Map(
      vipsOf(move).length === 0
        ? []
        : move.objects
            .filter((object) => move.before.has(keyOf(object)))
            .map((object) => [keyOf(object), object]),
    );
    const taken = new Set([...kept.flatMap(({ fqdns }) => fqdns), ...old.flatMap(namesOf)]);
    const isTaken = (fqdn: string): boolean => taken.has(fqdn);
    return {
      objects: [
        ...objects.map((object) => stays.get(keyOf(object)) ?? withoutNames(object, isTaken)),
        ...old,
      ],
      contributions: [
        ...came.map((c) => ({ ...c, fqdns: c.fqdns.filter((fqdn) => !isTaken(fqdn)) })),
        ...kept,
      ],
    };
  }

  /**
   * Looks what the moves of these units wait for, after their shapes and those of their parents have been handed on.
   *
   * @param objectsOfParent keys of what a shared virtual service consists of
   */
  watch(units: Iterable<UnitKey>, objectsOfParent: (parent: UnitKey) => Iterable<ObjectKey>): void {
    for (const unit of units) {
      const move = this.#moves.get(unit);
      if (move === undefined || move.phase === 'draining') continue;
      this.#unwatch(move, unit);
      move.needs = move.phase === 'making' ? this.#parts(unit, move, objectsOfParent) : vipsOf(move);
      this.#check(unit, move);
    }
  }

  /** The executor is done with a key, at least for now. */
  settled(key: ObjectKey): void {
    const units = this.#waiting.get(key);
    if (units === undefined) return;
    for (const unit of [...units]) {
      const move = this.#moves.get(unit);
      if (move === undefined || !this.#isReady(key, move)) continue;
      units.delete(unit);
      if (units.size === 0) this.#waiting.delete(key);
      if (!move.missing.delete(key) || move.missing.size > 0) continue;
      // What was settled before may be at work again by now.
      this.#check(unit, move);
    }
  }

  stop(): void {
    for (const { timer } of this.#moves.values()) clearTimeout(timer);
    this.#moves.clear();
    this.#waiting.clear();
  }

  #moveOf(unit: UnitKey, result: UnitResult): Move | undefined {
    const present = this.#moves.get(unit);
    const after = carriersOf(result);
    // One who moves on while his names go over may be asked for at either place.
    const moved = present !== undefined && present.phase !== 'making' && !sameSet(present.after, after);
    const before = moved
      ? new Set([...present.before, ...present.after])
      : (present?.before ?? this.#carriers.get(unit) ?? new Set());
    const isLeft = (key: ObjectKey): boolean => !after.has(key) && this.#options.ground.has(key);
    if (after.size > 0 && [...before].some(isLeft)) {
      if (present !== undefined && !moved) {
        // What it needs is known when its shape has been handed on; until then nothing can complete it.
        this.#unwatch(present, unit);
        present.after = after;
        return present;
      }
      const objects = [...this.#options.objectsOf(unit)];
      if (!needsOldAddress(result.objects, objects)) {
        this.#end(unit);
        const contributions = this.#options.contributionsOf(unit);
        const move = startOf(before, after, objects, contributions);
        this.#moves.set(unit, move);
        return move;
      }
    }
    this.#end(unit);
    this.#settle(unit, after);
    return undefined;
  }

  #settle(unit: UnitKey, carriers: ReadonlySet<ObjectKey>): void {
    if (carriers.size > 0) this.#carriers.set(unit, carriers);
    else this.#carriers.delete(unit);
  }

  #parts(
    unit: UnitKey,
    move: Move,
    objectsOfParent: (parent: UnitKey) => Iterable<ObjectKey>,
  ): readonly ObjectKey[] {
    const parents = this.#options
      .contributionsOf(unit)
      .filter(({ parent }) => !carriersOfParent(parent).some(isLeftBy(move)))
      .flatMap(({ parent }) => [...objectsOfParent(parentKey(parent))]);
    return [...move.wanted, ...move.after, ...parents];
  }

  #check(unit: UnitKey, move: Move): void {
    move.missing = new Set(move.needs.filter((key) => !this.#isReady(key, move)));
    for (const key of move.missing) add(this.#waiting, key, unit);
    if (move.missing.size === 0) this.#next(unit, move);
  }

  #next(unit: UnitKey, move: Move): void {
    if (move.phase === 'making' && vipsOf(move).length > 0) {
      move.phase = 'naming';
      this.#options.touch(unit);
    } else if (move.phase === 'naming') {
      move.phase = 'draining';
      move.timer = setTimeout(() => this.#arrive(unit, move), this.#options.drainMs);
    } else {
      this.#arrive(unit, move);
    }
  }

  /** What is left of the old place goes with the next translation. */
  #arrive(unit: UnitKey, move: Move): void {
    this.#end(unit);
    this.#settle(unit, move.after);
    this.#options.touch(unit);
  }

  #end(unit: UnitKey): void {
    const move = this.#moves.get(unit);
    if (move === undefined) return;
    clearTimeout(move.timer);
    this.#unwatch(move, unit);
    this.#moves.delete(unit);
  }

  #unwatch(move: Move, unit: UnitKey): void {
    for (const key of move.missing) {
      const units = this.#waiting.get(key);
      units?.delete(unit);
      if (units?.size === 0) this.#waiting.delete(key);
    }
    move.missing = new Set();
  }

  #isReady(key: ObjectKey, move: Move): boolean {
    const { ground } = this.#options;
    // An old VIP may be gone by now, with all the names that it had.
    return ground.isSettled(key) && (ground.has(key) || isLeftBy(move)(key));
  }
}

function startOf(
  before: ReadonlySet<ObjectKey>,
  after: ReadonlySet<ObjectKey>,
  objects: readonly DesiredObject[],
  contributions: readonly Contribution[],
): Move {
  return {
    before,
    objects,
    contributions,
    after,
    wanted: new Set(),
    phase: 'making',
    needs: [],
    missing: new Set(),
    timer: undefined,
  };
}

const keyOf = ({ type, tenant, name }: DesiredObject): ObjectKey => objectKey(type, tenant, name);

function carriersOf({ placements }: UnitResult): Set<ObjectKey> {
  return new Set(placements.flatMap(({ virtualService, vsvip }) => [virtualService, vsvip]));
}

function carriersOfParent({ tenant, name }: ParentId): ObjectKey[] {
  return [objectKey('virtualservice', tenant, name), objectKey('vsvip', tenant, name)];
}

const isLeftBy =
  ({ before, after }: Move) =>
  (key: ObjectKey): boolean =>
    before.has(key) && !after.has(key);

/** The VsVips between which names go over; none when the VIP stays. */
function vipsOf({ before, after }: Move): ObjectKey[] {
  const isVip = (key: ObjectKey): boolean => key.startsWith('vsvip/');
  const left = [...before].filter((key) => isVip(key) && !after.has(key));
  return left.length === 0 ? [] : [...left, ...[...after].filter(isVip)];
}

/** An address that was asked for cannot be in two places: the old one has to go first. */
function needsOldAddress(after: readonly DesiredObject[], before: readonly DesiredObject[]): boolean {
  const addresses = (objects: readonly DesiredObject[]): string[] =>
    objects.flatMap(({ type, body }) => (type === 'vsvip' ? requestedAddresses(body) : []));
  const old = new Set(addresses(before));
  const kept = new Set(before.map(keyOf));
  return after.some((object) => !kept.has(keyOf(object)) && addresses([object]).some((a) => old.has(a)));
}

function namesOf({ type, body }: DesiredObject): string[] {
  return type === 'vsvip' ? ((body.dns_info ?? []) as AviBody[]).map(({ fqdn }) => String(fqdn)) : [];
}

function withoutNames(object: DesiredObject, isTaken: (fqdn: string) => boolean): DesiredObject {
  if (!namesOf(object).some(isTaken)) return object;
  const rest = ((object.body.dns_info ?? []) as AviBody[]).filter(({ fqdn }) => !isTaken(String(fqdn)));
  return { ...object, body: { ...object.body, dns_info: rest.length > 0 ? rest : undefined } };
}

function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

function add<K, V>(index: Map<K, Set<V>>, key: K, value: V): void {
  const set = index.get(key);
  if (set === undefined) index.set(key, new Set([value]));
  else set.add(value);
}

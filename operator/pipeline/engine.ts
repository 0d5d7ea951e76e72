import type { ClusterView } from '../cluster/view.ts';
import type { Context } from '../model/context.ts';
import { allUnits, Translation, type UnitKey } from '../model/translation.ts';
import type { DesiredObject, ObjectKey } from '../model/types.ts';
import { NOTHING, type UnitResult } from '../model/unit.ts';
import { type Ground, Moves } from './moves.ts';
import { inSlices } from './slices.ts';

/** `change`: one change of a user; `bulk`: a first or full synchronisation, which must not delay the former. */
export type Lane = 'change' | 'bulk';

/** Where desired objects go (avi/desired.ts). */
export interface DesiredSink {
  /** Replaces what a unit wants; answers the keys of the objects that are now wanted differently. */
  replaceUnit(unit: UnitKey, objects: readonly DesiredObject[]): Iterable<ObjectKey>;
  /** What a unit wants. */
  unit(unit: UnitKey): Iterable<{ readonly key: ObjectKey; readonly object: DesiredObject }>;
}

/** Who brings the controller to the desired state (avi/executor.ts). */
export interface Executor {
  touch(keys: Iterable<ObjectKey>, lane: Lane): void;
}

/** Who tells users what happened (status/). */
export interface ResultSink {
  unitTranslated(unit: UnitKey, result: UnitResult): void;
  /** A defect of ours: what the unit has on the controller stays as it is. */
  unitFailed(unit: UnitKey, error: unknown): void;
}

export interface EngineOptions {
  readonly view: ClusterView;
  readonly context: Context;
  readonly desired: DesiredSink;
  readonly executor: Executor;
  readonly results: ResultSink;
  /** What is on the controller: what serves a host goes only when its successor is there. Absent: at once. */
  readonly ground?: Ground;
  /** How long the predecessor answers after that, in milliseconds. */
  readonly drainMs?: number;
}

/** A burst of changes larger than this is a bulk one. */
const BULK = 64;

const NO_GROUND: Ground = { has: () => false, isSettled: () => true };

/**
 * From touched units to desired objects: coalesces changes, translates in slices of time, and hands on what is now
 * wanted differently. Nothing is translated before {@link Engine.start}, that is, before every cache is complete.
 */
export class Engine {
  readonly #view: ClusterView;
  readonly #desired: DesiredSink;
  readonly #executor: Executor;
  readonly #results: ResultSink;
  #context: Context;
  readonly #translation: Translation;
  readonly #moves: Moves;
  readonly #units = new Set<UnitKey>();
  readonly #failed = new Set<UnitKey>();
  #dirty = new Set<UnitKey>();
  #started = false;
  #serving = true;
  #running: Promise<void> | undefined;

  constructor(options: EngineOptions) {
    this.#view = options.view;
    this.#context = options.context;
    this.#desired = options.desired;
    this.#executor = options.executor;
    this.#results = options.results;
    this.#moves = new Moves({
      ground: options.ground ?? NO_GROUND,
      drainMs: options.drainMs ?? 0,
      objectsOf: (unit) => [...this.#desired.unit(unit)].map(({ object }) => object),
      contributionsOf: (unit) => this.#translation.contributionsOf(unit),
      touch: (unit) => this.touch([unit]),
    });
    this.#translation = new Translation(
      this.#view,
      this.#context,
      (unit, error) => this.#fail(unit, error),
      (unit, result) => this.#moves.shape(unit, result).contributions,
    );
  }

  get context(): Context {
    return this.#context;
  }

  /** Number of units that wait for translation. */
  get backlog(): number {
    return this.#dirty.size;
  }

  /** Number of units that have their former virtual service or VIP still, beside the one that they are to have. */
  get moving(): number {
    return this.#moves.size;
  }

  /** Units that could not be translated: what they want is unknown, so nothing may count as unwanted. */
  get failed(): ReadonlySet<UnitKey> {
    return this.#failed;
  }

  /** Whether a unit wants anything. */
  has(unit: UnitKey): boolean {
    return this.#units.has(unit);
  }

  /** Marks units as changed; they are translated soon, together with others. */
  touch(units: Iterable<UnitKey>): void {
    for (const unit of units) this.#dirty.add(unit);
    if (this.#started && this.#dirty.size > 0) this.#schedule();
  }

  /** To be called when the executor is done with a key. */
  settled(key: ObjectKey): void {
    this.#moves.settled(key);
  }

  /** Translates everything; resolves when all of it has been handed to the executor. */
  async start(): Promise<void> {
    this.#started = true;
    this.touch(allUnits(this.#view, this.#context));
    await this.idle();
  }

  /** Takes new settings or facts of the controller into use: everything is translated anew, unchanged objects stay. */
  async reconfigure(context: Context): Promise<void> {
    await this.idle();
    this.#context = context;
    this.#translation.context = context;
    if (!this.#started || !this.#serving) return;
    // Units that exist under the new settings, and those that existed under the old ones; among these the parents.
    this.touch(allUnits(this.#view, context));
    this.touch(this.#units);
    await this.idle();
  }

  /** Wants nothing any more, until {@link resume}. */
  async suspend(): Promise<void> {
    await this.idle();
    this.#serving = false;
    this.touch(this.#units);
    await this.idle();
  }

  /** Ends {@link suspend}. */
  async resume(): Promise<void> {
    await this.idle();
    this.#serving = true;
    this.touch(allUnits(this.#view, this.#context));
    await this.idle();
  }

  /** Ends what goes on by itself. */
  stop(): void {
    this.#moves.stop();
  }

  /** Resolves when no change waits for translation. */
  async idle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  #schedule(): void {
    this.#running ??= new Promise<void>((resolve) => setImmediate(resolve))
      .then(() => this.#drain())
      .finally(() => {
        this.#running = undefined;
      });
  }

  async #drain(): Promise<void> {
    while (this.#dirty.size > 0) {
      const lane: Lane = this.#dirty.size > BULK ? 'bulk' : 'change';
      // Parents are translated after their hosts. Nothing is written before, so that no child goes ahead of its parent.
      // A rule that changed brings the units that it touches, so more may be translated than was asked for.
      const units = this.#take();
      const translated = new Set(units);
      const changed: ObjectKey[] = [];
      await inSlices(
        this.#translate(units),
        ([unit, result]) => this.#apply(unit, result, translated, changed),
        // A small change that arrives during a bulk translation goes first.
        () => {
          if (this.#dirty.size === 0 || this.#dirty.size > BULK) return;
          const urgentUnits = this.#take();
          const done = new Set(urgentUnits);
          const urgent: ObjectKey[] = [];
          for (const [unit, result] of this.#translate(urgentUnits)) this.#apply(unit, result, done, urgent);
          this.#hand(done, urgent, 'change');
        },
      );
      this.#hand(translated, changed, lane);
    }
  }

  *#translate(units: ReadonlySet<UnitKey>): Generator<[UnitKey, UnitResult]> {
    if (this.#serving) yield* this.#translation.translate(units);
    else for (const unit of units) yield [unit, NOTHING];
  }

  #hand(units: ReadonlySet<UnitKey>, changed: readonly ObjectKey[], lane: Lane): void {
    this.#executor.touch(changed, lane);
    this.#moves.watch(units, (parent) => [...this.#desired.unit(parent)].map(({ key }) => key));
  }

  #fail(unit: UnitKey, error: unknown): void {
    this.#failed.add(unit);
    this.#results.unitFailed(unit, error);
  }

  #take(): Set<UnitKey> {
    const taken = this.#dirty;
    this.#dirty = new Set();
    return taken;
  }

  #apply(unit: UnitKey, result: UnitResult, translated: Set<UnitKey>, changed: ObjectKey[]): void {
    translated.add(unit);
    try {
      const { objects } = this.#moves.shape(unit, result);
      changed.push(...this.#desired.replaceUnit(unit, objects));
      if (objects.length > 0) this.#units.add(unit);
      else this.#units.delete(unit);
    } catch (error) {
      this.#fail(unit, error);
      return;
    }
    this.#failed.delete(unit);
    this.#results.unitTranslated(unit, result);
  }
}

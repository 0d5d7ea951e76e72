import type { ClusterView } from '../cluster/view.ts';
import type { Context } from '../model/context.ts';
import { allUnits, Translation, type UnitKey } from '../model/translation.ts';
import type { DesiredObject, ObjectKey } from '../model/types.ts';
import type { UnitResult } from '../model/unit.ts';
import { inSlices } from './slices.ts';

/** `change`: one change of a user; `bulk`: a first or full synchronisation, which must not delay the former. */
export type Lane = 'change' | 'bulk';

/** Where desired objects go (avi/desired.ts). */
export interface DesiredSink {
  /** Replaces what a unit wants; answers the keys of the objects that are now wanted differently. */
  replaceUnit(unit: UnitKey, objects: readonly DesiredObject[]): Iterable<ObjectKey>;
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

/** A burst of changes larger than this is a bulk one. */
const BULK = 64;

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
  #translation: Translation;
  #units = new Set<UnitKey>();
  readonly #failed = new Set<UnitKey>();
  #dirty = new Set<UnitKey>();
  #started = false;
  #running: Promise<void> | undefined;

  constructor(options: {
    view: ClusterView;
    context: Context;
    desired: DesiredSink;
    executor: Executor;
    results: ResultSink;
  }) {
    this.#view = options.view;
    this.#context = options.context;
    this.#desired = options.desired;
    this.#executor = options.executor;
    this.#results = options.results;
    this.#translation = this.#newTranslation();
  }

  get context(): Context {
    return this.#context;
  }

  /** Number of units that wait for translation. */
  get backlog(): number {
    return this.#dirty.size;
  }

  /** Units that could not be translated: what they want is unknown, so nothing may count as unwanted. */
  get failed(): ReadonlySet<UnitKey> {
    return this.#failed;
  }

  /** Marks units as changed; they are translated soon, together with others. */
  touch(units: Iterable<UnitKey>): void {
    for (const unit of units) this.#dirty.add(unit);
    if (this.#started && this.#dirty.size > 0) this.#schedule();
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
    this.#translation = this.#newTranslation();
    if (!this.#started) return;
    // Units that exist under the new settings only, and those that existed under the old ones.
    const units = allUnits(this.#view, context);
    const gone = [...this.#units].filter((unit) => !units.has(unit));
    this.touch([...units, ...gone]);
    await this.idle();
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
      const changed: ObjectKey[] = [];
      await inSlices(
        this.#translation.translate(this.#take()),
        ([unit, result]) => this.#apply(unit, result, changed),
        // A small change that arrives during a bulk translation goes first.
        () => {
          if (this.#dirty.size === 0 || this.#dirty.size > BULK) return;
          const urgent: ObjectKey[] = [];
          for (const [unit, result] of this.#translation.translate(this.#take())) {
            this.#apply(unit, result, urgent);
          }
          this.#executor.touch(urgent, 'change');
        },
      );
      this.#executor.touch(changed, lane);
    }
  }

  #newTranslation(): Translation {
    return new Translation(this.#view, this.#context, (unit, error) => this.#fail(unit, error));
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

  #apply(unit: UnitKey, result: UnitResult, changed: ObjectKey[]): void {
    try {
      changed.push(...this.#desired.replaceUnit(unit, result.objects));
    } catch (error) {
      this.#fail(unit, error);
      return;
    }
    this.#failed.delete(unit);
    if (result.objects.length > 0) this.#units.add(unit);
    else this.#units.delete(unit);
    this.#results.unitTranslated(unit, result);
  }
}

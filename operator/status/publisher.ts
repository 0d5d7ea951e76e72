import type { LoadBalancerEntry } from '../cluster/records.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { EventRecorder } from '../kubernetes/events.ts';
import { errorText, type Logger } from '../kubernetes/logger.ts';
import type { StatusPatch, StatusWriter } from '../kubernetes/status-writer.ts';
import { Held } from '../model/held.ts';
import type { RuleOutcome } from '../model/rules/rule-kind.ts';
import type { UnitKey } from '../model/translation.ts';
import type { KubernetesRef, ObjectKey, Placement, Problem, Refusal } from '../model/types.ts';
import type { UnitResult } from '../model/unit.ts';
import type { Lane } from '../pipeline/engine.ts';
import { annotationChanges, wantedAnnotations } from './annotations.ts';
import { markedObjects, subjectOf, subjectOfStatus, targetOf } from './kinds.ts';
import { loadBalancerEntries } from './load-balancer.ts';

/** What is known of the objects on the controller (avi/inventory.ts). */
export interface ControllerView {
  get(
    key: ObjectKey,
  ): { readonly uuid: string; readonly addresses: readonly string[] | undefined } | undefined;
}

export interface PublisherOptions {
  readonly view: ClusterView;
  readonly controller: ControllerView;
  readonly writer: StatusWriter;
  readonly events: EventRecorder;
  readonly logger: Logger;
  /** Whether normal events are wanted; warnings are always sent. */
  readonly enableEvents: () => boolean;
  /** UUID of the controller's cluster, '' when it is not known. */
  readonly controllerUuid: () => string;
  /** Name of our entries in the status of Routes: `created_by` of our Avi objects (l7-model.md 13.3). */
  readonly routerName?: string;
  readonly now?: () => Date;
}

interface Unit {
  readonly placements: readonly Placement[];
  readonly problems: readonly Problem[];
  readonly refusals: readonly Refusal[];
  readonly rule: RuleOutcome | undefined;
}

/** Those of an object's placements that count now. */
interface Placements {
  /** The virtual service is on the controller. */
  readonly there: readonly Placement[];
  /** Hosts whose virtual service is on its way: their status stays as it is, so that a move does not blank it. */
  readonly waiting: ReadonlySet<string>;
}

/**
 * Keeps the statuses of Kubernetes objects true: which addresses serve them, and what is wrong with them. Works from what
 * translation says (placements, problems) and from what is on the controller; writes in the background, and only what
 * changed.
 */
export class StatusPublisher {
  readonly #options: PublisherOptions;
  readonly #routerName: string;
  readonly #units = new Map<UnitKey, Unit>();
  /** Units by the virtual services and VIPs that serve them. */
  readonly #served = new Map<ObjectKey, Set<UnitKey>>();
  /** Units that have a placement or a refusal of an object. */
  readonly #concerning = new Map<KubernetesRef, Set<UnitKey>>();
  /** What the controller said last of an object that serves some unit: uuid and addresses. */
  readonly #known = new Map<ObjectKey, string>();
  /** Problems that the controller has with our objects, by object. */
  readonly #refused = new Map<ObjectKey, readonly Problem[]>();
  #enabled = false;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#routerName = options.routerName ?? '';
  }

  /**
   * From now on statuses are written. Called when the first synchronisation is through: before that, an object that is not
   * on the controller may only be not there yet.
   */
  enable(): void {
    this.#enabled = true;
    for (const ref of this.#concerning.keys()) this.#write(ref, 'bulk');
    // A predecessor may have written the status of an object that is no longer ours.
    for (const ref of markedObjects(this.#options.view, this.#routerName)) {
      if (!this.#concerning.has(ref)) this.#write(ref, 'bulk');
    }
  }

  /** All problems that are known now. */
  *problems(): Iterable<Problem> {
    for (const unit of this.#units.values()) yield* unit.problems;
    for (const problems of this.#refused.values()) yield* problems;
  }

  unitTranslated(unit: UnitKey, result: UnitResult): void {
    const before = this.#units.get(unit);
    const after = unitOf(result);
    if (before === undefined && after === undefined) return;
    this.#index(unit, before, after);
    this.#report(before?.problems ?? [], after?.problems ?? []);
    if (sameStatus(before, after)) return;
    for (const ref of new Set([...concerned(before), ...concerned(after)])) this.#write(ref, 'change');
  }

  unitFailed(unit: UnitKey, error: unknown): void {
    if (error instanceof Held) {
      this.#report([], error.problems);
      return;
    }
    this.#options.logger.error(`${unit} could not be translated, which is a defect: it stays as it is`, {
      error: errorText(error),
      stack: error instanceof Error ? error.stack : undefined,
    });
  }

  /** An object of ours was written or deleted, or read again. */
  objectApplied(key: ObjectKey): void {
    this.#refused.delete(key);
    const units = this.#served.get(key);
    if (units === undefined) {
      this.#known.delete(key);
      return;
    }
    // Shared virtual services are written for each of their hosts: that changes no other host's status.
    const entry = this.#options.controller.get(key);
    const text = entry === undefined ? '' : `${entry.uuid} ${(entry.addresses ?? []).join(' ')}`;
    if (this.#known.get(key) === text) return;
    this.#known.set(key, text);
    this.#writeServedBy(key, units.size > 16 ? 'bulk' : 'change');
  }

  /** The controller refused an object for good: its origins learn why. */
  objectRefused(key: ObjectKey, problems: readonly Problem[]): void {
    const known = this.#refused.get(key);
    this.#report(known ?? [], problems);
    this.#refused.set(key, problems);
    // Who waited for it, with the status of before, is not served after all.
    if (known === undefined) this.#writeServedBy(key, 'change');
  }

  /** The object's own status or annotations changed: by us, or by someone who should not have. */
  check(ref: KubernetesRef): void {
    if (this.#concerning.has(ref)) this.#write(ref, 'bulk');
  }

  /** The Kubernetes object is gone. */
  forget(ref: KubernetesRef): void {
    const target = targetOf(ref);
    if (target !== undefined) this.#options.writer.forget(target);
  }

  #index(unit: UnitKey, before: Unit | undefined, after: Unit | undefined): void {
    for (const placement of before?.placements ?? []) {
      remove(this.#served, placement.virtualService, unit);
      remove(this.#served, placement.vsvip, unit);
    }
    for (const ref of concerned(before)) remove(this.#concerning, ref, unit);
    if (after === undefined) this.#units.delete(unit);
    else this.#units.set(unit, after);
    for (const placement of after?.placements ?? []) {
      add(this.#served, placement.virtualService, unit);
      add(this.#served, placement.vsvip, unit);
    }
    for (const ref of concerned(after)) add(this.#concerning, ref, unit);
  }

  #placements(ref: KubernetesRef): Placements {
    const { controller } = this.#options;
    const there: Placement[] = [];
    const waiting = new Set<string>();
    for (const unit of this.#concerning.get(ref) ?? []) {
      for (const placement of this.#units.get(unit)?.placements ?? []) {
        const { object, hostname, virtualService, vsvip } = placement;
        if (object !== ref) continue;
        if (controller.get(virtualService) !== undefined) there.push(placement);
        else if (!this.#refused.has(virtualService) && !this.#refused.has(vsvip)) waiting.add(hostname ?? '');
      }
    }
    for (const { hostname } of there) waiting.delete(hostname ?? '');
    return { there, waiting };
  }

  #refusal(ref: KubernetesRef): Refusal | undefined {
    for (const unit of this.#concerning.get(ref) ?? []) {
      const found = this.#units.get(unit)?.refusals.find(({ object }) => object === ref);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #rule(ref: KubernetesRef): RuleOutcome | undefined {
    for (const unit of this.#concerning.get(ref) ?? []) {
      const rule = this.#units.get(unit)?.rule;
      if (rule?.object === ref) return rule;
    }
    return undefined;
  }

  #writeServedBy(key: ObjectKey, lane: Lane): void {
    for (const unit of this.#served.get(key) ?? []) {
      for (const placement of this.#units.get(unit)?.placements ?? []) {
        if (placement.virtualService === key || placement.vsvip === key) this.#write(placement.object, lane);
      }
    }
  }

  #write(ref: KubernetesRef, lane: Lane): void {
    if (!this.#enabled) return;
    const target = targetOf(ref);
    if (target === undefined) return;
    this.#options.writer.write(target, () => this.#patch(ref), lane);
  }

  /** What has to change on an object now; `undefined` when nothing has to. */
  #patch(ref: KubernetesRef): StatusPatch | undefined {
    const { view, controller, now = () => new Date() } = this.#options;
    const subject = subjectOfStatus(view, ref);
    if (subject === undefined) return undefined;
    const { record } = subject;
    const { there, waiting } = this.#placements(ref);
    const shown = subject.shown(this.#routerName);
    const entries = [
      ...loadBalancerEntries(there, (vsvip) => controller.get(vsvip)?.addresses),
      ...shown.filter(({ hostname }) => waiting.has(hostname ?? '')),
    ];
    const wanted =
      entries.length === 0
        ? {}
        : wantedAnnotations(
            record.annotations,
            there,
            waiting,
            (key) => controller.get(key)?.uuid,
            this.#options.controllerUuid(),
          );
    const annotations = annotationChanges(record.annotations, wanted);
    const status = subject.patch({
      entries,
      annotations: wanted,
      refusal: this.#refusal(ref),
      rule: this.#rule(ref),
      routerName: this.#routerName,
      now: now(),
    });
    if (status === undefined && Object.keys(annotations).length === 0) return undefined;
    if (status !== undefined) this.#announce(ref, shown, entries, there);
    return {
      ...(status === undefined ? {} : { status }),
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
      observed: record.resourceVersion,
      exclusive: subject.exclusive,
      ...(record.uid === '' ? {} : { uid: record.uid }),
    };
  }

  #announce(
    ref: KubernetesRef,
    before: readonly LoadBalancerEntry[],
    after: readonly LoadBalancerEntry[],
    placements: readonly Placement[],
  ): void {
    if (!this.#options.enableEvents()) return;
    const subject = subjectOf(this.#options.view, ref);
    if (subject === undefined) return;
    if (after.length === 0) {
      if (before.length === 0) return;
      this.#options.events.record(subject, 'Normal', 'Removed', `Removed virtualservice for ${subject.name}`);
      return;
    }
    const known = new Set(before.map((entry) => entry.hostname ?? ''));
    for (const { hostname, virtualService } of placements) {
      if (known.has(hostname ?? '')) continue;
      const name = virtualService.split('/').slice(2).join('/');
      const what = hostname ?? subject.name;
      this.#options.events.record(subject, 'Normal', 'Synced', `Added virtualservice ${name} for ${what}`);
    }
  }

  /** New problems become warning events; warnings are always sent (lifecycle-and-config.md 2.13). */
  #report(before: readonly Problem[], after: readonly Problem[]): void {
    const old = new Set(before.map(problemText));
    for (const problem of after) {
      if (old.has(problemText(problem))) continue;
      const { object, field, reason, message } = problem;
      this.#options.logger.warn(message, { object, field, reason });
      const subject = subjectOf(this.#options.view, object);
      if (subject !== undefined) {
        const where = field === '' ? message : `${field}: ${message}`;
        this.#options.events.record(subject, 'Warning', reason, where);
      }
    }
  }
}

const problemText = (p: Problem): string => `${p.object}\n${p.field}\n${p.reason}\n${p.message}`;

/** What is kept of a result; `undefined` when there is nothing to keep. */
function unitOf({ placements, problems, refusals = [], rule }: UnitResult): Unit | undefined {
  const isEmpty = placements.length === 0 && problems.length === 0 && refusals.length === 0;
  return isEmpty && rule === undefined ? undefined : { placements, problems, refusals, rule };
}

/** The objects whose status a unit has a say in. */
function concerned(unit: Unit | undefined): Set<KubernetesRef> {
  const refs = new Set([...(unit?.placements ?? []), ...(unit?.refusals ?? [])].map(({ object }) => object));
  if (unit?.rule !== undefined) refs.add(unit.rule.object);
  return refs;
}

function sameStatus(a: Unit | undefined, b: Unit | undefined): boolean {
  const text = (unit: Unit | undefined): string =>
    JSON.stringify([unit?.placements ?? [], unit?.refusals ?? [], unit?.rule]);
  return text(a) === text(b);
}

function add<K, V>(index: Map<K, Set<V>>, key: K, value: V): void {
  const set = index.get(key);
  if (set === undefined) index.set(key, new Set([value]));
  else set.add(value);
}

function remove<K, V>(index: Map<K, Set<V>>, key: K, value: V): void {
  const set = index.get(key);
  set?.delete(value);
  if (set?.size === 0) index.delete(key);
}

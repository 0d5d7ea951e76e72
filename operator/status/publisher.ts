import type { LoadBalancerEntry } from '../cluster/records.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { EventRecorder } from '../kubernetes/events.ts';
import { errorText, type Logger } from '../kubernetes/logger.ts';
import type { StatusPatch, StatusWriter } from '../kubernetes/status-writer.ts';
import type { UnitKey } from '../model/translation.ts';
import type { KubernetesRef, ObjectKey, Placement, Problem } from '../model/types.ts';
import type { UnitResult } from '../model/unit.ts';
import type { Lane } from '../pipeline/engine.ts';
import { annotationChanges, VS_MAP } from './annotations.ts';
import { recordOf, statusObjects, subjectOf, targetOf } from './kinds.ts';
import { loadBalancerEntries, sameEntries } from './load-balancer.ts';

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
}

interface Unit {
  readonly placements: readonly Placement[];
  readonly problems: readonly Problem[];
}

/**
 * Keeps the statuses of Kubernetes objects true: which addresses serve them, and what is wrong with them. Works from what
 * translation says (placements, problems) and from what is on the controller; writes in the background, and only what
 * changed.
 */
export class StatusPublisher {
  readonly #options: PublisherOptions;
  readonly #units = new Map<UnitKey, Unit>();
  /** Units by the virtual services and VIPs that serve them. */
  readonly #served = new Map<ObjectKey, Set<UnitKey>>();
  readonly #placed = new Map<KubernetesRef, Set<UnitKey>>();
  /** What the controller said last of an object that serves some unit: uuid and addresses. */
  readonly #known = new Map<ObjectKey, string>();
  /** Problems that the controller has with our objects, by object. */
  readonly #refused = new Map<ObjectKey, readonly Problem[]>();
  #enabled = false;

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /**
   * From now on statuses are written. Called when the first synchronisation is through: before that, an object that is not
   * on the controller may only be not there yet.
   */
  enable(): void {
    this.#enabled = true;
    const { view } = this.#options;
    for (const [ref, record] of statusObjects(view)) {
      // A status that a predecessor wrote for an object that is no longer ours carries our annotations.
      if (this.#placed.has(ref) || record.annotations[VS_MAP] !== undefined) this.#write(ref, 'bulk');
    }
  }

  /** All problems that are known now. */
  *problems(): Iterable<Problem> {
    for (const unit of this.#units.values()) yield* unit.problems;
    for (const problems of this.#refused.values()) yield* problems;
  }

  unitTranslated(unit: UnitKey, result: UnitResult): void {
    const before = this.#units.get(unit);
    const after: Unit | undefined =
      result.placements.length > 0 || result.problems.length > 0 ? result : undefined;
    if (before === undefined && after === undefined) return;
    this.#index(unit, before, after);
    this.#report(before?.problems ?? [], after?.problems ?? []);
    if (samePlacements(before?.placements, after?.placements)) return;
    const refs = new Set([...(before?.placements ?? []), ...(after?.placements ?? [])].map((p) => p.object));
    for (const ref of refs) this.#write(ref, 'change');
  }

  unitFailed(unit: UnitKey, error: unknown): void {
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
    const lane = units.size > 16 ? 'bulk' : 'change';
    for (const unit of units) {
      for (const placement of this.#units.get(unit)?.placements ?? []) {
        if (placement.virtualService === key || placement.vsvip === key) this.#write(placement.object, lane);
      }
    }
  }

  /** The controller refused an object for good: its origins learn why. */
  objectRefused(key: ObjectKey, problems: readonly Problem[]): void {
    this.#report(this.#refused.get(key) ?? [], problems);
    this.#refused.set(key, problems);
  }

  /** The object's own status or annotations changed: by us, or by someone who should not have. */
  check(ref: KubernetesRef): void {
    if (this.#placed.has(ref)) this.#write(ref, 'bulk');
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
      remove(this.#placed, placement.object, unit);
    }
    if (after === undefined) this.#units.delete(unit);
    else this.#units.set(unit, { placements: after.placements, problems: after.problems });
    for (const placement of after?.placements ?? []) {
      add(this.#served, placement.virtualService, unit);
      add(this.#served, placement.vsvip, unit);
      add(this.#placed, placement.object, unit);
    }
  }

  /** Placements of an object whose virtual service is on the controller. */
  #placements(ref: KubernetesRef): Placement[] {
    const found: Placement[] = [];
    for (const unit of this.#placed.get(ref) ?? []) {
      for (const placement of this.#units.get(unit)?.placements ?? []) {
        if (placement.object !== ref) continue;
        if (this.#options.controller.get(placement.virtualService) !== undefined) found.push(placement);
      }
    }
    return found;
  }

  #write(ref: KubernetesRef, lane: Lane): void {
    if (!this.#enabled) return;
    const target = targetOf(ref);
    if (target === undefined) return;
    this.#options.writer.write(target, () => this.#patch(ref), lane);
  }

  /** What has to change on an object now; `undefined` when nothing has to. */
  #patch(ref: KubernetesRef): StatusPatch | undefined {
    const { view, controller } = this.#options;
    const record = recordOf(view, ref);
    if (record === undefined) return undefined;
    const placements = this.#placements(ref);
    const entries = loadBalancerEntries(placements, (vsvip) => controller.get(vsvip)?.addresses);
    const annotations = annotationChanges(
      record.annotations,
      entries.length > 0 ? placements : [],
      (key) => controller.get(key)?.uuid,
      this.#options.controllerUuid(),
    );
    const statusChanged = !sameEntries(record.status, entries);
    if (!statusChanged && Object.keys(annotations).length === 0) return undefined;
    if (statusChanged) this.#announce(ref, record.status, entries, placements);
    return {
      ...(statusChanged
        ? { status: { loadBalancer: { ingress: entries.length > 0 ? entries : null } } }
        : {}),
      annotations,
      observed: record.resourceVersion,
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
      this.#options.events.record(subject, 'Normal', 'Removed', `Removed virtualservice for ${subject.name}`);
      return;
    }
    const shown = new Set(before.map((entry) => entry.hostname ?? ''));
    for (const { hostname, virtualService } of placements) {
      if (shown.has(hostname ?? '')) continue;
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

function samePlacements(a: readonly Placement[] = [], b: readonly Placement[] = []): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
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

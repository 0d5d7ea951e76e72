import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { MAX_NAME_LENGTH } from '../hash.ts';
import {
  type AviBody,
  type AviType,
  type DesiredObject,
  type ObjectKey,
  objectKey,
  type Placement,
  type Problem,
  type Refusal,
} from '../types.ts';
import type { Owner } from './claimants.ts';
import type { Contribution, HostResult, ParentId } from './contribution.ts';
import type { HostModel } from './host-model.ts';

/** Collects the result of one host. */
export class Draft {
  readonly view: ClusterView;
  /** That of the model which is laid out. */
  context: Context;
  readonly #objects = new Map<ObjectKey, DesiredObject>();
  readonly #placements: Placement[] = [];
  readonly #contributions: Contribution[] = [];
  readonly #problems: Problem[];
  readonly #refusals: readonly Refusal[];

  constructor(
    view: ClusterView,
    context: Context,
    problems: readonly Problem[] = [],
    refusals: readonly Refusal[] = [],
  ) {
    this.view = view;
    this.context = context;
    this.#problems = [...problems];
    this.#refusals = refusals;
  }

  /**
   * Adds an object, unless its name is longer than the controller takes (l7-model.md 3.4) or belongs to another object of
   * the host already: then it is a problem of those who want it, and the caller leaves out what refers to it.
   */
  add(type: AviType, tenant: string, body: AviBody, owners: readonly Owner[]): boolean {
    const name = String(body.name);
    if (name.length > MAX_NAME_LENGTH) {
      for (const owner of owners) {
        this.problem(
          owner,
          'metadata.name',
          'NameTooLong',
          `the ${type} would be named ${name.slice(0, 40)}…, ${name.length} characters; the controller takes ${MAX_NAME_LENGTH}`,
        );
      }
      return false;
    }
    const key = objectKey(type, tenant, name);
    const other = this.#objects.get(key);
    if (other === undefined) {
      this.#objects.set(key, { type, tenant, name, body, origins: origins(owners) });
      return true;
    }
    if (JSON.stringify(other.body) === JSON.stringify(body)) {
      const all = new Set([...other.origins, ...origins(owners)]);
      this.#objects.set(key, { ...other, origins: [...all].sort() });
      return true;
    }
    for (const owner of owners) {
      const others = other.origins.join(', ');
      this.problem(
        owner,
        'metadata.name',
        'NameConflict',
        `the ${type} would be named ${name}, like one of ${others}: names and paths differ in "/", "_" and "-" only`,
      );
    }
    return false;
  }

  /** The object that the controller has under this name stays as it is. */
  keep(type: AviType, tenant: string, name: string, owners: readonly Owner[]): void {
    const object: DesiredObject = {
      type,
      tenant,
      name,
      body: { name },
      origins: origins(owners),
      keep: true,
    };
    this.#objects.set(objectKey(type, tenant, name), object);
  }

  problem(owner: Owner, field: string, reason: string, message: string): void {
    this.#problems.push({ object: owner.ref, field, reason, message });
  }

  /** A problem of another object than those that are served. */
  report(problem: Problem): void {
    this.#problems.push(problem);
  }

  place(model: HostModel, owners: readonly Owner[], virtualService: string, vsvip: string): void {
    for (const owner of owners) {
      if (!model.named.has(owner.ref)) continue;
      this.#placements.push({
        object: owner.ref,
        hostname: model.host,
        tenant: model.tenant,
        virtualService: objectKey('virtualservice', model.tenant, virtualService),
        vsvip: objectKey('vsvip', model.tenant, vsvip),
      });
    }
  }

  contribute(
    parent: ParentId,
    model: HostModel,
    owners: readonly Owner[],
    parts: Partial<Contribution>,
  ): void {
    this.#contributions.push({
      parent,
      host: model.host,
      fqdns: parts.fqdns ?? [],
      redirects: parts.redirects ?? [],
      members: parts.members ?? [],
      certificates: parts.certificates ?? [],
      foreignCertificates: parts.foreignCertificates ?? [],
      sslProfile: parts.sslProfile,
      rewrites: parts.rewrites ?? [],
      poolGroups: parts.poolGroups ?? [],
      setting: settingOf(model, owners),
      since: parts.sslProfile === undefined ? '' : ageOf(owners),
      origins: origins(owners),
    });
  }

  result(): HostResult {
    return {
      objects: [...this.#objects.values()],
      placements: this.#placements,
      problems: this.#problems,
      refusals: this.#refusals,
      contributions: this.#contributions,
    };
  }
}

export function origins(owners: readonly Owner[]): string[] {
  return [...new Set(owners.map((owner) => owner.ref))].sort();
}

function settingOf({ setting }: HostModel, owners: readonly Owner[]): Contribution['setting'] {
  return setting && { name: setting.name, revision: setting.revision, by: ageOf(owners) };
}

/** Owners are sorted by age. */
function ageOf([oldest]: readonly Owner[]): string {
  return oldest === undefined ? '' : `${oldest.created} ${oldest.namespace}/${oldest.name}`;
}

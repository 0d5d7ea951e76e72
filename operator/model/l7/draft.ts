import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { MAX_NAME_LENGTH } from '../hash.ts';
import {
  type AviBody,
  type AviType,
  type DesiredObject,
  objectKey,
  type Placement,
  type Problem,
} from '../types.ts';
import type { Contribution, HostResult, ParentId } from './contribution.ts';
import type { HostModel, Owner, PathRecord } from './host-model.ts';

/** Collects the result of one host. */
export class Draft {
  readonly view: ClusterView;
  readonly context: Context;
  readonly #objects: DesiredObject[] = [];
  readonly #placements: Placement[] = [];
  readonly #contributions: Contribution[] = [];
  readonly #problems: Problem[];

  constructor(view: ClusterView, context: Context, problems: readonly Problem[]) {
    this.view = view;
    this.context = context;
    this.#problems = [...problems];
  }

  /**
   * Adds an object, unless its name is longer than the controller takes: then it is a problem of those who want it, and
   * the caller leaves out what refers to it (l7-model.md 3.4).
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
    this.#objects.push({ type, tenant, name, body, origins: origins(owners) });
    return true;
  }

  problem(owner: Owner, field: string, reason: string, message: string): void {
    this.#problems.push({ object: owner.ref, field, reason, message });
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

  contribute(parent: ParentId, model: HostModel, parts: Partial<Contribution>): void {
    this.#contributions.push({
      parent,
      host: model.host,
      fqdns: parts.fqdns ?? [],
      redirects: parts.redirects ?? [],
      members: parts.members ?? [],
      certificates: parts.certificates ?? [],
      poolGroups: parts.poolGroups ?? [],
      origins: origins(model.claimants),
    });
  }

  result(): HostResult {
    return {
      objects: this.#objects,
      placements: this.#placements,
      problems: this.#problems,
      contributions: this.#contributions,
    };
  }
}

export function origins(owners: readonly Owner[]): string[] {
  return [...new Set(owners.map((owner) => owner.ref))].sort();
}

export function ownersOf(paths: readonly PathRecord[]): Owner[] {
  return [...new Map(paths.map((record) => [record.owner.ref, record.owner])).values()];
}

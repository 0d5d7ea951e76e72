import type { KubernetesRef } from '../model/types.ts';
import type { Chain, Hop, Verdict } from './types.ts';

/** Collects the hops of one chain, in order. */
export class Hops {
  readonly #hops: Hop[] = [];

  add(hop: Hop): void {
    this.#hops.push(hop);
  }

  /** A hop that works and has nothing to tell but its name. */
  ok(kind: Hop['kind'], name: string, object: string, text = '', since?: string): void {
    this.#hops.push({ kind, name, state: 'ok', text, object, ...(since ? { since } : {}) });
  }

  get failed(): boolean {
    return this.#hops.some(({ state, branch }) => state === 'fail' && branch === undefined);
  }

  chain(object: KubernetesRef, host: string): Chain {
    const hops = this.#hops;
    const failing = hops.findIndex(({ state }) => state === 'fail');
    return {
      object,
      host,
      verdict: verdictOf(hops),
      hops,
      ...(failing < 0 ? {} : { failing }),
    };
  }
}

/** A failure on the common way stops everything, one on a branch that branch only. */
function verdictOf(hops: readonly Hop[]): Verdict {
  const broken = (hop: Hop): boolean => hop.state === 'fail' || hop.state === 'waiting';
  if (hops.some((hop) => hop.branch === undefined && broken(hop) && hop.kind !== 'status'))
    return 'not served';
  const branches = Map.groupBy(
    hops.filter((hop) => hop.branch !== undefined),
    (hop) => hop.branch,
  );
  const failing = [...branches.values()].filter((group) => group.some(broken)).length;
  if (failing === 0) return 'served';
  return failing === branches.size ? 'not served' : 'served in part';
}

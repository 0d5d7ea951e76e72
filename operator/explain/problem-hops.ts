import { byAge, everyoneAsking } from '../model/l7/claimants.ts';
import type { Problem } from '../model/types.ts';
import { adviceFor, hopOf } from './advice.ts';
import type { Hops } from './hops.ts';
import type { ExplainSource, Hop, HopKind } from './types.ts';

/** Adds the problems of one hop; returns how many there are. */
export function addProblemsOf(
  hops: Hops,
  source: ExplainSource,
  problems: readonly Problem[],
  kind: HopKind,
  state: 'warn' | 'fail' = 'warn',
  host?: string,
): number {
  const found = problems.filter((problem) => hopOf(problem) === kind);
  for (const problem of found) addProblem(hops, source, problem, state, host);
  return found.length;
}

export function addProblem(
  hops: Hops,
  source: ExplainSource,
  problem: Problem,
  state: 'warn' | 'fail',
  host?: string,
): void {
  const kind = hopOf(problem);
  const name = kind === 'host' && host !== undefined ? `host ${host}` : problem.field || problem.object;
  hops.add({
    kind,
    name,
    state,
    text: problem.message,
    object: problem.object,
    field: problem.field,
    todo: adviceFor(problem, source.context),
    ...(host === undefined ? {} : conflictIn(source, problem, host)),
  });
}

/** Names the winner when a problem is one of two objects that want the same, and why it wins. */
export function conflictIn(source: ExplainSource, problem: Problem, host: string): Pick<Hop, 'conflict'> {
  const claimants = [...everyoneAsking(source.view, source.context, host)].map(({ owner }) => owner);
  const loser = claimants.find(({ ref }) => ref === problem.object);
  const winner = claimants
    .filter(({ ref }) => ref !== problem.object && problem.message.includes(ref))
    .sort(byAge)[0];
  if (winner === undefined) return {};
  const why =
    loser === undefined || winner.created === loser.created
      ? 'both are of the same age, and its name comes first'
      : `it is older: made ${winner.created}, this one ${loser.created}`;
  return { conflict: { winner: winner.ref, why } };
}

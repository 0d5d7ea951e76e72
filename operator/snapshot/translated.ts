import { DesiredStore } from '../avi/desired.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { Context } from '../model/context.ts';
import { Held } from '../model/held.ts';
import { allUnits, Translation, type UnitKey } from '../model/translation.ts';
import type { Placement, Problem, Refusal } from '../model/types.ts';
import { inSlices } from '../pipeline/slices.ts';
import { noProgress, type Progress } from './progress.ts';

/** What a cluster wants of the controller, by the code that the operator itself runs. */
export interface Translated {
  readonly desired: DesiredStore;
  readonly placements: readonly Placement[];
  readonly problems: readonly Problem[];
  readonly refusals: readonly Refusal[];
  /** Units that keep what they have on the controller, because what they want is not known: nothing is deleted then. */
  readonly held: readonly UnitKey[];
}

/**
 * Translates everything.
 *
 * @throws when a unit cannot be translated, which is a defect of ours: what is wanted is then not known
 */
export async function translated(
  view: ClusterView,
  context: Context,
  progress: Progress = noProgress,
): Promise<Translated> {
  const desired = new DesiredStore();
  const placements: Placement[] = [];
  const problems: Problem[] = [];
  const refusals: Refusal[] = [];
  const units = allUnits(view, context);
  const held: UnitKey[] = [];
  let done = 0;
  const translation = new Translation(view, context, (unit, error) => {
    if (!(error instanceof Held)) throw error;
    held.push(unit);
    problems.push(...error.problems);
  });
  await inSlices(
    translation.translate(units),
    ([unit, result]) => {
      desired.replaceUnit(unit, result.objects);
      placements.push(...result.placements);
      problems.push(...result.problems);
      refusals.push(...(result.refusals ?? []));
      done++;
    },
    () => progress.step('translating', Math.min(done, units.size), units.size),
  );
  problems.push(...desired.conflicts());
  return { desired, placements, problems, refusals, held };
}

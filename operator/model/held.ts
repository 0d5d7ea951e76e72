import type { Problem } from './types.ts';

/**
 * What a unit should be cannot be told now, and it is not a defect of ours: something that it depends on is not usable, and was
 * never seen usable. Whatever the unit has on the controller stays.
 */
export class Held extends Error {
  override readonly name = 'Held';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ object, message }) => `${object}: ${message}`).join('; '));
    this.problems = problems;
  }
}

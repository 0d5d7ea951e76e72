/** Told how far a long piece of work is. `total` is undefined while it is not known. */
export interface Progress {
  step(what: string, done?: number, total?: number): void;
}

export const noProgress: Progress = { step() {} };

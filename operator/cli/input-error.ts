/**
 * Something the user gave us is wrong. The command ends with exit code 1 and prints the message, which names file,
 * document and field, on standard error; no stack.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  /** One line per fault. */
  constructor(faults: string | readonly string[]) {
    super(typeof faults === 'string' ? faults : faults.join('\n'));
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { explain as explainSubject } from '../explain/explain.ts';
import type { Explanation } from '../explain/types.ts';
import type { ObjectKey } from '../model/types.ts';
import { readRuntime } from '../snapshot/runtime.ts';
import { explainText } from './explain-text.ts';
import { InputError } from './input-error.ts';
import type { LiveOptions } from './live-options.ts';
import { explainSource, type LiveView, openView } from './live-view.ts';
import type { Terminal } from './terminal.ts';

export interface ExplainOptions extends LiveOptions {
  readonly output: 'text' | 'json';
  /** Every chain, not only the first ones. */
  readonly all?: boolean;
  /** Exit code 2 when something is not served. */
  readonly exitCode?: boolean;
}

const SHOWN = 10;
/** Objects of which it is asked whether they are up. */
const MOST_RUNTIME = 200;

/**
 * `ako explain SUBJECT`: the way from a Kubernetes object to its address and servers, and where it breaks.
 *
 * @returns the exit code: 0; with `exitCode` 2 when something is not served
 * @throws {InputError} when nothing is known of the subject, or cluster or settings cannot be read
 */
export async function explain(subject: string, options: ExplainOptions, terminal: Terminal): Promise<number> {
  const view = await openView(options, terminal);
  try {
    const explanation = await explained(view, subject, terminal.now());
    if (explanation.verdict === 'not found')
      throw new InputError([explanation.summary, ...explanation.notes, ...view.notes]);
    const full: Explanation = { ...explanation, notes: [...explanation.notes, ...view.notes] };
    terminal.out(
      options.output === 'json'
        ? `${JSON.stringify(full, null, 2)}\n`
        : explainText(full, {
            style: terminal.style,
            now: terminal.now(),
            most: options.all ? Number.POSITIVE_INFINITY : SHOWN,
          }),
    );
    return options.exitCode && full.verdict !== 'served' ? 2 : 0;
  } finally {
    await view.close();
  }
}

/** First what serves it, then, with what is known of those objects, the whole. */
async function explained(view: LiveView, subject: string, now: Date): Promise<Explanation> {
  const first = explainSubject(explainSource(view, now), subject);
  const { api, controller } = view;
  if (api === undefined || typeof controller === 'string') return first;
  const keys = first.chains
    .flatMap(({ hops }) => hops)
    .filter(({ kind }) => kind === 'virtualservice' || kind === 'pool')
    .map(({ object }) => object as ObjectKey);
  if (keys.length === 0) return first;
  const runtime = await readRuntime(api, controller.inventory, keys.slice(0, MOST_RUNTIME));
  return explainSubject(explainSource(view, now, runtime), subject);
}

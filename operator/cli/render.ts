import { text as readText } from 'node:stream/consumers';
import { stringify } from 'yaml';
import { loadSettings } from './config-file.ts';
import { factsOf, loadController } from './controller-file.ts';
import { objectsOf } from './controller-objects.ts';
import { STDIN } from './documents.ts';
import { InputError } from './input-error.ts';
import { loadManifests } from './manifests.ts';
import { type Rendering, rendering } from './render-model.ts';
import { tree } from './render-tree.ts';

export interface RenderOptions {
  /** Files and folders of manifests, `-` for standard input. */
  readonly filename: readonly string[];
  readonly config?: string | undefined;
  readonly controller?: string | undefined;
  readonly output: 'json' | 'yaml' | 'tree';
  readonly verbose?: boolean | undefined;
}

/** Where a command reads from and writes to; tests replace it. */
export interface Streams {
  readonly stdin: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
}

export const processStreams: Streams = {
  stdin: () => readText(process.stdin),
  out: (text) => void process.stdout.write(text),
  err: (line) => void process.stderr.write(`${line}\n`),
};

/**
 * `ako render`: manifests in, Avi objects out; no cluster, no controller, no network. Throws an {@link InputError} for
 * bad input; nothing has been written to `out` then.
 */
export async function render(options: RenderOptions, streams: Streams = processStreams): Promise<void> {
  streams.out(formatted(await loadAndRender(options, streams), options.output));
}

/** The same as data. */
export async function loadAndRender(options: RenderOptions, streams: Streams): Promise<Rendering> {
  const sources = [...options.filename, options.config, options.controller].filter((path) => path === STDIN);
  if (sources.length > 1) throw new InputError('standard input (-) can be read once only');
  const read = { stdin: streams.stdin };
  const { settings, problems } = await loadSettings(options.config, read);
  const controller = await loadController(options.controller, read);
  const { facts, problems: unknown } = factsOf(controller, settings);
  const { stores, notes } = await loadManifests(options.filename, read);
  if (options.verbose) for (const note of notes) streams.err(`note: ${note}`);
  const objects = objectsOf(controller, settings);
  return rendering(stores, { settings, controller: facts, objects }, [...problems, ...unknown]);
}

function formatted(result: Rendering, output: RenderOptions['output']): string {
  switch (output) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'yaml':
      return stringify(result, { aliasDuplicateObjects: false, lineWidth: 0 });
    case 'tree':
      return tree(result);
  }
}

import { mkdirSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../objects/world.ts';
import type { Change } from '../store/store.ts';
import { AppendLog, readLines, writeSnapshot } from './files.ts';
import { loadLines, savedLine, savedLines } from './saved.ts';

/** A new snapshot is due when the logs are larger than this, and than the last snapshot. Bytes. */
const COMPACT_ABOVE = 32 * 1024 * 1024;

/** Keeps the store in a folder. */
export interface Persistence {
  /** Resolves when everything written to the store until now is on disk. Rejects when the disk failed. */
  flushed(): Promise<void>;
  /** Writes a snapshot and drops the logs before it. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Loads what the folder holds into the empty store, and writes every later change there.
 *
 * Files: `state-<n>.ndjson` is a complete snapshot (its last line says so), `log-<n>.ndjson` has the changes since the start
 * of snapshot n. Loading takes the newest complete snapshot and all logs from its number on, in order. A change that was only
 * half written when the process died is at the end of the last log, and was never answered: it is dropped.
 *
 * @param fsync waits for the disk at the end of each batch of changes
 * @param onProblem hears of a snapshot that could not be written; nothing is lost then, the logs go on growing
 * @throws Error when the folder cannot be used or a file is damaged elsewhere than at its end
 */
export async function openPersistence(
  folder: string,
  world: World,
  fsync: boolean,
  onProblem: (message: string) => void,
): Promise<Persistence> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = await loadFolder(folder, world);
  let generation = found.generation;
  let log = await AppendLog.open(join(folder, logName(generation)), fsync);
  let snapshotBytes = found.snapshotBytes;
  let loggedBytes = found.logBytes;
  let compacting: Promise<void> | undefined;
  /** The last batch of the log before the present one. */
  let before: Promise<void> = Promise.resolve();

  const stop = world.store.onChange((change: Change) => {
    const line = savedLine(change, world);
    loggedBytes += line.length;
    log.append(line);
    if (loggedBytes > Math.max(COMPACT_ABOVE, snapshotBytes) && compacting === undefined) {
      compact().catch((error: unknown) => onProblem(`snapshot not written: ${String(error)}`));
    }
  });

  async function run(): Promise<void> {
    const next = generation + 1;
    const old = log;
    const fresh = await AppendLog.open(join(folder, logName(next)), fsync);
    // From here on, changes go to the new log. The snapshot may show some of them already: replaying them changes nothing.
    log = fresh;
    generation = next;
    loggedBytes = 0;
    before = old.close();
    await before;
    snapshotBytes = await writeSnapshot(join(folder, stateName(next)), savedLines(world));
    removeOlder(folder, next);
  }

  function compact(): Promise<void> {
    compacting ??= run().finally(() => {
      compacting = undefined;
    });
    return compacting;
  }

  return {
    async flushed() {
      await before;
      await log.flushed();
    },
    compact,
    async close() {
      stop();
      await compacting;
      await log.close();
    },
  };
}

const stateName = (generation: number): string => `state-${generation}.ndjson`;
const logName = (generation: number): string => `log-${generation}.ndjson`;

function generations(folder: string, kind: 'state' | 'log'): number[] {
  const pattern = new RegExp(`^${kind}-(\\d+)\\.ndjson$`);
  return readdirSync(folder)
    .flatMap((file) => {
      const match = pattern.exec(file);
      return match === null ? [] : [Number(match[1])];
    })
    .sort((left, right) => left - right);
}

function removeOlder(folder: string, generation: number): void {
  for (const kind of ['state', 'log'] as const) {
    for (const old of generations(folder, kind)) {
      if (old < generation) unlinkSync(join(folder, kind === 'state' ? stateName(old) : logName(old)));
    }
  }
}

async function loadFolder(
  folder: string,
  world: World,
): Promise<{ generation: number; snapshotBytes: number; logBytes: number }> {
  // A snapshot gets its name only when it is complete (files.ts).
  const snapshot = generations(folder, 'state').at(-1);
  const logs = generations(folder, 'log').filter((generation) => generation >= (snapshot ?? 0));
  let snapshotBytes = 0;
  let logBytes = 0;
  async function* lines(): AsyncGenerator<string> {
    if (snapshot !== undefined) {
      for await (const line of readLines(join(folder, stateName(snapshot)))) {
        snapshotBytes += line.length;
        yield line;
      }
    }
    for (const generation of logs) {
      for await (const line of readLines(join(folder, logName(generation)))) {
        logBytes += line.length;
        yield line;
      }
    }
  }
  await loadLines(world, lines());
  return { generation: logs.at(-1) ?? snapshot ?? 0, snapshotBytes, logBytes };
}

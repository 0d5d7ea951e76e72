import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allTypes } from '../../avi-openapi/facts.ts';
import type { JournalRecord } from '../journal.ts';
import { startSimulator } from '../server.ts';
import { usePython } from './python.ts';

const FOLDER = new URL('openapi/', import.meta.url);
const DOCUMENT = fileURLToPath(new URL('../../avi-openapi/generated/openapi.yaml', import.meta.url));
const python = usePython(new URL('requirements.txt', FOLDER));

/**
 * Requests per operation, and the seed that they are drawn from. `AKO_FUZZ_EXAMPLES=100` makes a run of some ten minutes.
 */
const EXAMPLES = Number(process.env.AKO_FUZZ_EXAMPLES ?? 3);
const SEED = process.env.AKO_FUZZ_SEED ?? '1';
const TIMEOUT_MS = 300_000 + EXAMPLES * 30_000;

/** No answer may be a failure of the controller, or other than the document says. */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'use_after_free',
  'ensure_resource_availability',
  'ignored_auth',
];

test('every operation of the OpenAPI document, with generated requests', {
  timeout: TIMEOUT_MS,
}, async () => {
  // The tools leave files where they run.
  const folder = await mkdtemp(join(tmpdir(), 'openapi-'));
  const simulator = await startSimulator({ port: 0, tls: false, journalLimit: 1_000_000 });
  try {
    const options = ['--url', simulator.url, '--checks', CHECKS.join(), '--phases', 'fuzzing,stateful'];
    const extent = ['--max-examples', String(EXAMPLES), '--mode', 'all', '--seed', SEED];
    const quiet = ['--generation-database', 'none', '--no-color', '--continue-on-failure', '--no-shrink'];
    await python.module('schemathesis.cli', ['run', DOCUMENT, ...options, ...extent, ...quiet], {
      folder,
      env: {
        SCHEMATHESIS_HOOKS: 'hooks',
        PYTHONPATH: fileURLToPath(FOLDER),
        SIMULATOR_URL: simulator.url,
        SIMULATOR_SEED: SEED,
      },
      timeoutMs: TIMEOUT_MS,
    });

    const requests = simulator.journal.since(0);
    expect(requests.filter(({ status }) => status >= 500)).toEqual([]);
    // The requests must reach what they are meant for: most types were created, read, replaced and deleted.
    const types = allTypes().filter(({ single, referenceOnly }) => !single && !referenceOnly).length;
    for (const [method, status] of [
      ['POST', 201],
      ['GET', 200],
      ['PUT', 200],
      ['DELETE', 204],
    ] as const) {
      const reached = typesWith(requests, method, status);
      expect(reached / types, `share of types with ${method} ${status}`).toBeGreaterThan(0.6);
    }
  } finally {
    await simulator.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

function typesWith(requests: readonly JournalRecord[], method: string, status: number): number {
  const answered = requests.filter((request) => request.method === method && request.status === status);
  return new Set(answered.map(({ type }) => type)).size;
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { selfSigned } from '../certificate.ts';
import { startSimulator } from '../server.ts';
import { usePython } from './python.ts';

const FOLDER = new URL('avisdk/', import.meta.url);
const python = usePython(new URL('requirements.txt', FOLDER));

/** The suite takes some five seconds. */
const TIMEOUT_MS = 120_000;

test('the Python SDK works against the simulator', { timeout: TIMEOUT_MS }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'avisdk-'));
  const ca = join(folder, 'ca.pem');
  const simulator = await startSimulator({ port: 0, certOut: ca });
  try {
    const { cert, key } = await selfSigned('contract.example.com', ['contract.example.com']);
    await writeFile(join(folder, 'cert.pem'), cert);
    await writeFile(join(folder, 'key.pem'), key);
    const seeded = simulator.state.count();
    const mark = simulator.journal.seq;
    const output = await python.module('pytest', ['-q', '-p', 'no:cacheprovider'], {
      folder: fileURLToPath(FOLDER),
      env: { SIMULATOR_URL: simulator.url, REQUESTS_CA_BUNDLE: ca, CERTIFICATES: folder },
      timeoutMs: TIMEOUT_MS,
    });
    expect(output).toMatch(/^\d+ passed/m);
    expect(output).not.toMatch(/failed|error|skipped/);
    expect(simulator.journal.since(mark).filter(({ status }) => status >= 500)).toEqual([]);
    // Every test cleans up: with a controller that loses no deletion, nothing is left.
    expect(simulator.state.count()).toBe(seeded);
  } finally {
    await simulator.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

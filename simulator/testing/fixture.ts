import { afterAll, beforeAll } from 'vitest';
import type { SimulatorOptions } from '../options.ts';
import { type RunningSimulator, startSimulator } from '../server.ts';
import { TestClient } from './client.ts';

/** A simulator and a client that is logged in as admin, for the tests of one file. */
export interface Fixture {
  simulator: RunningSimulator;
  client: TestClient;
}

/** Starts before the tests of the surrounding `describe` (or file) and stops after them. */
export function useSimulator(options: SimulatorOptions = {}): Fixture {
  // Filled in before the first test runs.
  const fixture = {} as Fixture;
  beforeAll(async () => {
    fixture.simulator = await startSimulator({ port: 0, ...options });
    fixture.client = await TestClient.login(fixture.simulator, 'admin', options.password ?? 'admin');
  });
  afterAll(async () => {
    await fixture.client?.close();
    await fixture.simulator?.stop();
  });
  return fixture;
}

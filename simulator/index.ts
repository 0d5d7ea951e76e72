/** The Avi Controller simulator. Everything that others use is here. */
export type { ClusterState } from './cluster.ts';
export type {
  DataplaneMode,
  DataplaneOptions,
  Endpoint,
  ListenerInfo,
  RunningDataplane,
} from './dataplane/options.ts';
export type { FaultAction, FaultMatch, FaultRule } from './faults.ts';
export type { Journal, JournalRecord } from './journal.ts';
export type { SimulatorLogger, SimulatorOptions } from './options.ts';
export {
  checkSeed,
  readSeedFile,
  type SeedCloud,
  type SeedFile,
  type SeedNetwork,
} from './seed/seed-file.ts';
export { DEFAULT_HOST, DEFAULT_PORT, type RunningSimulator, startSimulator } from './server.ts';
export type { SimulatorState } from './state.ts';

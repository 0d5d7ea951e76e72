import { AddressBook } from './behaviour/addresses.ts';
import { DnsRecords } from './behaviour/dns.ts';
import type { KeyPair } from './certificate.ts';
import { ClusterState } from './cluster.ts';
import type { Dataplane } from './dataplane/dataplane.ts';
import { Faults } from './faults.ts';
import { RateLimiter } from './http/rate-limit.ts';
import { createIdentity } from './identity.ts';
import { Journal } from './journal.ts';
import { Deleted } from './objects/deleted.ts';
import type { World } from './objects/world.ts';
import type { SimulatorOptions } from './options.ts';
import { openPersistence, type Persistence } from './persistence/persistence.ts';
import { Lister } from './query/list.ts';
import { releaseNamed } from './schema/releases.ts';
import { parseVersion } from './schema/version.ts';
import { applySeed } from './seed/apply.ts';
import { checkSeed, DEFAULT_SEED, readSeedFile, type SeedFile } from './seed/seed-file.ts';
import { Accounts } from './session/accounts.ts';
import { Sessions } from './session/sessions.ts';
import { Store } from './store/store.ts';

/** Newest release that the simulator stands for. */
export const DEFAULT_VERSION = '30.2.1';

/** A simulated controller without its HTTP side. */
export interface Controller {
  readonly world: World;
  readonly sessions: Sessions;
  readonly accounts: Accounts;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly cluster: ClusterState;
  readonly lister: Lister;
  readonly rateLimiter: RateLimiter;
  readonly persistence: Persistence | undefined;
  /** Set when Service Engines were asked for. */
  dataplane: Dataplane | undefined;
}

/**
 * @param keyPair of the portal; it stands in the controller's own certificate objects too
 * @throws Error for a bad seed or unreadable data
 */
export async function createController(options: SimulatorOptions, keyPair: KeyPair): Promise<Controller> {
  const identity = createIdentity(options.idSeed, options.now);
  const seed = seedOf(options.seed);
  const versionText = releaseNamed(options.version ?? seed.version ?? DEFAULT_VERSION);
  const version = parseVersion(versionText);
  const world: World = {
    store: new Store(),
    identity,
    addresses: new AddressBook(),
    dns: new DnsRecords(),
    deleted: new Deleted(options.deleteDelayMs ?? 0),
    systemObjects: new Set(),
    version,
    versionText,
  };
  const persistence =
    options.dataDir === undefined
      ? undefined
      : await openPersistence(options.dataDir, world, options.fsync ?? true, (problem) =>
          options.logger?.warn(problem),
        );
  if (world.store.size === 0) applySeed(world, seed, { password: options.password ?? 'admin', keyPair });
  await persistence?.flushed();
  return {
    world,
    sessions: new Sessions(identity, {
      idleSeconds: options.sessionIdleSeconds ?? 15 * 60,
      maxSeconds: options.sessionMaxSeconds ?? 24 * 3600,
    }),
    accounts: new Accounts(world),
    journal: new Journal(options.journalLimit ?? 20_000),
    faults: new Faults(),
    cluster: new ClusterState(identity),
    lister: new Lister(world),
    rateLimiter: new RateLimiter(options.rateLimit),
    persistence,
    dataplane: undefined,
  };
}

function seedOf(seed: SimulatorOptions['seed']): SeedFile {
  if (seed === undefined) return DEFAULT_SEED;
  if (typeof seed === 'string') return readSeedFile(seed);
  return checkSeed(JSON.parse(JSON.stringify(seed)));
}

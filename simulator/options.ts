import type { DataplaneOptions } from './dataplane/options.ts';
import type { RateLimit } from './http/rate-limit.ts';
import type { SeedFile } from './seed/seed-file.ts';

/** Where the simulator tells what it does. Never gets secrets. */
export interface SimulatorLogger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** All members are optional: without any, a fresh controller of contracts.md listens on https://127.0.0.1:9443. */
export interface SimulatorOptions {
  /** 9443 by default; 0 takes a free one. */
  readonly port?: number;
  /** Address to listen on, 127.0.0.1 by default. */
  readonly host?: string;
  /** false serves plain HTTP. */
  readonly tls?: boolean;
  /** PEM files of certificate (chain) and key; both or none. Without them a self-signed certificate is made at each start. */
  readonly cert?: string;
  readonly key?: string;
  /** File that gets the certificate, for clients that verify. */
  readonly certOut?: string;
  /** Folder that keeps the objects over restarts; without it they live in memory. */
  readonly dataDir?: string;
  /** false leaves out the fsync of each batch: a crash of the machine, not of the process, may then lose writes. */
  readonly fsync?: boolean;
  /** Another controller than the default one: a file, or its content. Only read when `dataDir` holds nothing yet. */
  readonly seed?: string | SeedFile;
  /** Milliseconds that every request takes at least. */
  readonly latencyMs?: number;
  /** Serves `/_sim/…`: faults, journal, snapshots. No credentials are asked for there. */
  readonly admin?: boolean;
  /** Milliseconds for which a deleted object can still be read and its name is not free; 0 by default. */
  readonly deleteDelayMs?: number;
  /** Most requests per second of one client, told apart by `X-Avi-UserAgent`; the others get 429. None by default. */
  readonly rateLimit?: RateLimit;
  /** Service Engines that carry traffic; without, virtual services are only objects. */
  readonly dataplane?: DataplaneOptions;
  readonly logger?: SimulatorLogger;
  /** Release of the controller, e.g. `22.1.3`; the seed's by default, else 30.2.1. */
  readonly version?: string;
  /** Password of the user `admin`, `admin` by default. */
  readonly password?: string;
  /** Session life times in seconds: idle 900, in any case 86,400. */
  readonly sessionIdleSeconds?: number;
  readonly sessionMaxSeconds?: number;
  /** false does not ask for CSRF token and Referer. */
  readonly csrf?: boolean;
  /** Requests that the journal keeps, 20,000 by default. */
  readonly journalLimit?: number;
  /** Makes uuids (and by that all else but time stamps and cookies) the same in every run. */
  readonly idSeed?: number;
  /** Clock in milliseconds, for tests of expiry. */
  readonly now?: () => number;
}

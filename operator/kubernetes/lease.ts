import { sleep } from './backoff.ts';
import type { Connection } from './connection.ts';
import { isConflict, isNotFound } from './errors.ts';
import { errorText, type Logger } from './logger.ts';
import { resourcePath } from './resource.ts';

/** Times of the reference (lifecycle-and-config.md 3.1), in milliseconds. */
export interface LeaseTimes {
  /** After so long without renewal another one may take over. */
  readonly durationMs: number;
  /** After so long without renewal the holder itself stops: earlier than others may begin. */
  readonly renewMs: number;
  readonly retryMs: number;
}

export const LEASE_TIMES: LeaseTimes = { durationMs: 15_000, renewMs: 10_000, retryMs: 2_000 };
export const LEASE_NAME = 'ako-lease-lock';

export interface LeadershipOptions {
  readonly connection: Connection;
  readonly namespace: string;
  /** Another one for each process. */
  readonly identity: string;
  readonly logger: Logger;
  readonly times?: LeaseTimes;
  /** Told at each change; `holder` is who is at work, '' when nobody is known to be. Must not throw. */
  onChange(leads: boolean, holder: string): void;
}

export interface Leadership {
  /** Asked right before each write: false as soon as another one may have taken over. */
  mayWrite(): boolean;
  /** Gives the lease up, so that another one can take over at once. */
  stop(): Promise<void>;
}

interface Lease {
  readonly metadata: { readonly resourceVersion?: string };
  readonly spec?: {
    readonly holderIdentity?: string;
    readonly leaseDurationSeconds?: number;
    readonly acquireTime?: string;
    readonly leaseTransitions?: number;
  };
}

const LEASES = { group: 'coordination.k8s.io', version: 'v1', plural: 'leases' };

/**
 * One of several replicas is at work: the holder of a Lease. Clocks of different machines are not compared: a lease has
 * ended when it did not change for its duration by one's own clock.
 */
export function startLeadership(options: LeadershipOptions): Leadership {
  const { connection, identity, logger, times = LEASE_TIMES } = options;
  const collection = resourcePath(LEASES, options.namespace);
  const path = resourcePath(LEASES, options.namespace, LEASE_NAME);
  const stop = new AbortController();
  let renewed: { monotonic: number; wall: number } | undefined;
  let leads = false;
  let told: string | undefined;
  let seen = { version: '', at: performance.now() };

  /** Both clocks: one of them stands still while a machine sleeps. */
  const mayWrite = (): boolean =>
    renewed !== undefined &&
    performance.now() - renewed.monotonic < times.renewMs &&
    Date.now() - renewed.wall < times.renewMs;

  function tell(holder: string): void {
    const now = mayWrite();
    const text = `${now} ${holder}`;
    if (told === text) return;
    told = text;
    leads = now;
    logger.info(
      now ? 'this instance is at work' : `standing by${holder === '' ? '' : `: ${holder} is at work`}`,
    );
    options.onChange(now, holder);
  }

  function spec(before: Lease['spec'], holder: string) {
    const now = new Date().toISOString().replace('Z', '000Z');
    const same = before?.holderIdentity === holder;
    return {
      holderIdentity: holder,
      leaseDurationSeconds: Math.max(1, Math.round(times.durationMs / 1000)),
      renewTime: now,
      acquireTime: same ? (before?.acquireTime ?? now) : now,
      leaseTransitions: (before?.leaseTransitions ?? 0) + (same || holder === '' ? 0 : 1),
    };
  }

  async function attempt(): Promise<void> {
    const sent = { monotonic: performance.now(), wall: Date.now() };
    const timeoutMs = times.renewMs / 2;
    let lease: Lease;
    try {
      lease = await connection.request<Lease>('GET', path, { timeoutMs });
    } catch (error) {
      if (!isNotFound(error)) throw error;
      const metadata = { name: LEASE_NAME, namespace: options.namespace };
      const body = {
        apiVersion: 'coordination.k8s.io/v1',
        kind: 'Lease',
        metadata,
        spec: spec(undefined, identity),
      };
      await connection.request('POST', collection, { body, timeoutMs });
      renewed = sent;
      tell(identity);
      return;
    }
    const version = lease.metadata.resourceVersion ?? '';
    if (version !== seen.version) seen = { version, at: performance.now() };
    const holder = lease.spec?.holderIdentity ?? '';
    const duration = (lease.spec?.leaseDurationSeconds ?? 0) * 1000;
    if (holder !== identity && holder !== '' && performance.now() - seen.at < duration) {
      renewed = undefined;
      tell(holder);
      return;
    }
    await connection.request('PUT', path, {
      body: { ...lease, spec: spec(lease.spec, identity) },
      timeoutMs,
    });
    renewed = sent;
    tell(identity);
  }

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await attempt();
      } catch (error) {
        if (!isConflict(error)) logger.warn(`lease ${LEASE_NAME}: ${errorText(error)}`);
        if (!mayWrite()) tell('');
      }
      await sleep(times.retryMs, stop.signal);
    }
  }
  const running = run();

  return {
    mayWrite,
    async stop() {
      stop.abort();
      await running;
      const held = leads && mayWrite();
      renewed = undefined;
      if (!held) return;
      try {
        const lease = await connection.request<Lease>('GET', path);
        if (lease.spec?.holderIdentity !== identity) return;
        await connection.request('PUT', path, { body: { ...lease, spec: spec(lease.spec, '') } });
      } catch (error) {
        logger.debug(`lease ${LEASE_NAME} was not given up: ${errorText(error)}`);
      }
    },
  };
}

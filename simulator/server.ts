import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type KeyPair, selfSigned } from './certificate.ts';
import { type Controller, createController } from './controller.ts';
import type { RunningDataplane } from './dataplane/options.ts';
import type { Faults } from './faults.ts';
import { buildServer } from './http/server.ts';
import type { Journal } from './journal.ts';
import type { SimulatorOptions } from './options.ts';
import { SimulatorState } from './state.ts';

export const DEFAULT_PORT = 9443;
export const DEFAULT_HOST = '127.0.0.1';

const LOOPBACK = /^(localhost|127\..*|::1)$/;

/** A running simulator. */
export interface RunningSimulator {
  /** `https://127.0.0.1:9443` */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** What clients verify its certificate with: PEM. */
  readonly caPem: string;
  /** The inside, for tests: objects, sessions, cluster state, snapshots. */
  readonly state: SimulatorState;
  readonly faults: Faults;
  readonly journal: Journal;
  /** Service Engines that carry traffic; only with the option `dataplane`. */
  readonly dataplane: RunningDataplane | undefined;
  /** Goes off the network: connections end, new ones are refused. Objects and sessions stay. */
  pause(): Promise<void>;
  /** Comes back on the same port. */
  resume(): Promise<void>;
  /** Ends all connections, writes what is not yet on disk, and resolves when the port is free. */
  stop(): Promise<void>;
}

/**
 * Starts a simulated Avi Controller.
 *
 * @throws Error with a message for the user: port in use, unreadable certificate, seed or data folder
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const host = options.host ?? DEFAULT_HOST;
  const keyPair = await keyPairFor(options, host);
  if (options.certOut !== undefined) await writeFile(options.certOut, keyPair.cert);
  const controller = await createController(options, keyPair);
  const requested = options.port ?? DEFAULT_PORT;
  let server = buildServer(controller, keyPair, options);
  try {
    if (options.dataplane !== undefined) {
      const { startDataplane } = await import('./dataplane/dataplane.ts');
      controller.dataplane = await startDataplane(controller.world.store, options.dataplane, options.logger);
    }
    await listen(server, requested, host);
  } catch (error) {
    await controller.dataplane?.stop();
    await controller.persistence?.close();
    throw error;
  }
  const { port } = server.server.address() as AddressInfo;
  const scheme = options.tls === false ? 'http' : 'https';
  const url = `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
  options.logger?.info(describe(controller, url));
  if (options.admin && !LOOPBACK.test(host)) {
    options.logger?.warn(`whoever reaches ${url} may use /_sim, and read private keys there`);
  }
  return {
    url,
    host,
    port,
    caPem: keyPair.cert,
    state: new SimulatorState(controller),
    faults: controller.faults,
    journal: controller.journal,
    dataplane: controller.dataplane,
    pause: () => server.close(),
    async resume() {
      server = buildServer(controller, keyPair, options);
      await listen(server, port, host);
    },
    async stop() {
      await server.close();
      await controller.dataplane?.stop();
      await controller.persistence?.close();
    },
  };
}

async function listen(server: FastifyInstance, port: number, host: string): Promise<void> {
  try {
    await server.listen({ port, host });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE')
      throw new Error(`port ${port} of ${host} is in use; choose another one`, { cause: error });
    if (code === 'EACCES')
      throw new Error(`port ${port} of ${host} may not be used by this user`, { cause: error });
    throw error;
  }
}

function describe({ world }: Controller, url: string): string {
  return `Avi Controller simulator ${world.versionText} on ${url}, ${world.store.size} objects`;
}

async function keyPairFor({ cert, key }: SimulatorOptions, host: string): Promise<KeyPair> {
  if ((cert === undefined) !== (key === undefined))
    throw new Error('certificate and key must be given together');
  if (cert !== undefined && key !== undefined) {
    return { cert: await readFile(cert, 'utf8'), key: await readFile(key, 'utf8') };
  }
  const names = new Set(['localhost', '127.0.0.1', '::1']);
  if (host !== '0.0.0.0' && host !== '::') names.add(host);
  return selfSigned('avi-controller-simulator', [...names]);
}

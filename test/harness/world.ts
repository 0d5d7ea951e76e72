import { type AviClientApi, createAviApi } from '../../operator/avi/client/index.ts';
import { loadKubeConfig } from '../../operator/kubernetes/kubeconfig.ts';
import type { AviBody } from '../../operator/model/types.ts';
import { createLog, type Log } from '../../operator/observe/log.ts';
import { type RunningOperator, startOperator } from '../../operator/operator.ts';
import type { JournalRecord } from '../../simulator/journal.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/server.ts';
import { type InstallationOptions, installation } from './installation.ts';
import type { Kube } from './kube.ts';

/** A controller, and operators on a cluster, for tests of the whole. */
export class World {
  readonly kube: Kube;
  readonly kubeconfig: string;
  simulator: RunningSimulator;
  /** A client of our own, to look at what is on the controller. */
  avi: AviClientApi;
  readonly #operators: RunningOperator[] = [];
  readonly log: Log;

  private constructor(kube: Kube, kubeconfig: string, simulator: RunningSimulator) {
    this.kube = kube;
    this.kubeconfig = kubeconfig;
    this.simulator = simulator;
    this.avi = aviClient(simulator);
    this.log = createLog({ level: process.env.AKO_TEST_LOG ? 'DEBUG' : 'ERROR', format: 'pretty' });
  }

  static async start(
    kube: Kube,
    kubeconfig: string,
    options: { simulator?: SimulatorOptions; config?: InstallationOptions['config'] } = {},
  ): Promise<World> {
    const simulator = await startSimulator({ port: 0, ...options.simulator });
    const world = new World(kube, kubeconfig, simulator);
    await kube.apply(
      installation({
        controller: `127.0.0.1:${simulator.port}`,
        caPem: simulator.caPem,
        ...(options.config === undefined ? {} : { config: options.config }),
      }),
    );
    return world;
  }

  /** @param identity of one of several replicas */
  async startOperator(identity?: string): Promise<RunningOperator> {
    const operator = await startOperator({
      kubeConfig: loadKubeConfig({ file: this.kubeconfig }),
      namespace: 'avi-system',
      log: this.log,
      statusPort: 0,
      drainMs: 0,
      identity,
    });
    this.#operators.push(operator);
    return operator;
  }

  async stopOperator(operator: RunningOperator): Promise<void> {
    const i = this.#operators.indexOf(operator);
    if (i >= 0) this.#operators.splice(i, 1);
    await operator.stop();
  }

  /** Writes on the controller after a mark of its journal, as `PUT pool <name>`. */
  writesSince(mark: number): string[] {
    return this.simulator.journal
      .writesSince(mark)
      .filter((record) => record.userAgent === 'AKO')
      .map(writeText);
  }

  /** Names of objects of a type on the controller. */
  async names(type: string): Promise<string[]> {
    const names: string[] = [];
    for await (const page of this.avi.list(type, '*', {})) names.push(...page.map((o) => String(o.name)));
    return names.sort();
  }

  async object(type: string, name: string): Promise<AviBody | undefined> {
    for await (const page of this.avi.list(type, '*', { name })) return page[0];
    return undefined;
  }

  async stop(): Promise<void> {
    for (const operator of this.#operators.splice(0)) await operator.stop();
    await this.avi.close();
    await this.simulator.stop();
  }
}

function aviClient(simulator: RunningSimulator): AviClientApi {
  return createAviApi({
    controller: `127.0.0.1:${simulator.port}`,
    credentials: { username: 'admin', password: 'admin' },
    ca: simulator.caPem,
  });
}

export function writeText(record: JournalRecord): string {
  return `${record.method} ${record.type} ${record.name}`;
}

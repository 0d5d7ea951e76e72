import { isObject, type JsonObject, objectsOf, stringOf } from '../../json.ts';
import type { SimulatorOptions } from '../../options.ts';
import { type RunningSimulator, startSimulator } from '../../server.ts';
import { serverKey } from '../model/pool.ts';
import type { DataplaneOptions, Endpoint, RunningDataplane } from '../options.ts';
import type { Backend } from './backends.ts';

/** A simulator whose traffic flows on loopback ports, with the servers that a test starts. */
export class Traffic {
  readonly simulator: RunningSimulator;
  readonly dataplane: RunningDataplane;
  readonly #members: Map<string, Endpoint>;
  readonly #backends: Backend[] = [];

  private constructor(simulator: RunningSimulator, members: Map<string, Endpoint>) {
    if (simulator.dataplane === undefined) throw new Error('there is no data plane');
    this.simulator = simulator;
    this.dataplane = simulator.dataplane;
    this.#members = members;
  }

  static async start(
    options: SimulatorOptions = {},
    dataplane: Partial<DataplaneOptions> = {},
  ): Promise<Traffic> {
    const members = new Map<string, Endpoint>();
    const mapMember = (address: string, port: number) =>
      // A server that no test has started is nowhere, not on this machine's network.
      members.get(serverKey(address, port)) ?? { host: '127.0.0.1', port: 1 };
    const simulator = await startSimulator({
      port: 0,
      tls: false,
      ...options,
      dataplane: { mode: 'map', mapMember, ...dataplane },
    });
    return new Traffic(simulator, members);
  }

  /** A server is reached at that address from now on. */
  async member<T extends Backend>(address: string, port: number, backend: T | Promise<T>): Promise<T> {
    const started = await backend;
    this.#backends.push(started);
    this.#members.set(serverKey(address, port), started.at);
    return started;
  }

  /** Creates objects, or replaces those of the same name. Resolves when traffic flows accordingly. */
  async put(
    objects: readonly (readonly [type: string, body: JsonObject])[],
    tenant = 'admin',
  ): Promise<void> {
    const { state } = this.simulator;
    for (const [type, body] of objects) {
      const name = stringOf(body.name);
      if (state.get(type, name, tenant) === undefined) state.create(type, body, tenant);
      else state.change(type, name, body, tenant);
    }
    await this.dataplane.settled();
  }

  /** Where the VIP of a VsVip is. */
  at(vsvip: string, port: number, protocol: 'tcp' | 'udp' = 'tcp'): Endpoint {
    const at = this.dataplane.address(this.vip(vsvip), port, protocol);
    if (at === undefined) throw new Error(`nothing listens for ${vsvip} ${protocol} ${port}`);
    return at;
  }

  vip(vsvip: string): string {
    const [vip] = objectsOf(this.simulator.state.get('vsvip', vsvip)?.vip);
    const address = vip?.ip_address;
    if (!isObject(address)) throw new Error(`VsVip '${vsvip}' has no address`);
    return stringOf(address.addr);
  }

  async stop(): Promise<void> {
    await this.simulator.stop();
    for (const backend of this.#backends) await backend.stop();
  }
}

import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { LivePool } from '../balance/pool.ts';
import type { LiveServer } from '../balance/server.ts';
import type { ListenSpec } from '../engine/listen-specs.ts';
import type { Listener } from '../engine/listener.ts';
import type { Network } from '../engine/network.ts';
import type { Surroundings } from '../http/handler.ts';
import { plainAddress } from '../model/addresses.ts';
import type { ConnectionView } from '../model/policy.ts';
import type { NetworkProfile } from '../model/profiles.ts';
import type { Endpoint } from '../options.ts';
import { choiceFor, pickRequestFor, poolOf } from './choose.ts';
import { isDenied } from './network-security.ts';

const DEFAULT_PROFILE: NetworkProfile = { protocol: 'udp', idleMs: 10_000, perPacket: false };

/** Listens for datagrams: those of one client go to one server until it is quiet, and its answers come back. */
export async function openUdpListener(
  around: Surroundings,
  network: Network,
  spec: ListenSpec,
  at: Endpoint,
): Promise<Listener> {
  const flows = new Map<string, Flow>();
  const socket = createSocket({ type: isIPv6(at.host) ? 'udp6' : 'udp4' });
  const bound = await bind(socket, at);

  const onMessage = (message: Buffer, { address, port }: RemoteInfo) => {
    const profile = around.catalog.networkProfile(listener.spec.network) ?? DEFAULT_PROFILE;
    const key = `${address} ${port}`;
    const known = flows.get(key);
    if (known !== undefined && !profile.perPacket) {
      known.send(message);
      return;
    }
    const peer = { remoteAddress: address, remotePort: port };
    if (isDenied(around.catalog, listener.spec, peer)) return;
    const service = around.catalog.virtualService(listener.spec.front);
    if (service === undefined) return;
    const view: ConnectionView = {
      clientAddress: plainAddress(address),
      clientPort: port,
      port: listener.spec.port,
      protocol: 'udp',
    };
    const pool = poolOf(around, choiceFor(around.catalog, service, view), view);
    const picked = pool?.pick(pickRequestFor(view));
    if (pool === undefined || picked === undefined || picked === 'abort') return;
    const { server } = picked;
    const flowKey = profile.perPacket ? `${key} ${server.key}` : key;
    const flow =
      flows.get(flowKey) ??
      new Flow(around, network, pool, server, profile.idleMs, {
        reply: (answer) => socket.send(answer, port, address),
        ended: () => flows.delete(flowKey),
      });
    flows.set(flowKey, flow);
    flow.send(message);
  };

  const listener: Listener = {
    spec,
    at: bound,
    refresh: () => {},
    close: () =>
      new Promise((resolve) => {
        for (const flow of flows.values()) flow.destroy();
        socket.close(() => resolve());
      }),
  };
  socket.on('message', onMessage);
  // A client that is gone: its host has said so.
  socket.on('error', () => {});
  return listener;
}

function bind(socket: Socket, { host, port }: Endpoint): Promise<Endpoint> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ address: host, port, exclusive: true }, () => {
      socket.off('error', reject);
      resolve({ host, port: socket.address().port });
    });
  });
}

interface FlowEnds {
  readonly reply: (answer: Buffer) => void;
  readonly ended: () => void;
}

/** Datagrams between one client and one server. */
class Flow {
  readonly #server: LiveServer;
  readonly #ends: FlowEnds;
  readonly #socket: Socket;
  readonly #idle: NodeJS.Timeout;
  /** Until the socket is connected; names may have to be looked up. */
  #waiting: Buffer[] | undefined = [];
  #over = false;

  constructor(
    around: Surroundings,
    network: Network,
    pool: LivePool,
    server: LiveServer,
    idleMs: number,
    ends: FlowEnds,
  ) {
    this.#server = server;
    this.#ends = ends;
    this.#idle = setTimeout(() => this.destroy(), idleMs);
    this.#idle.unref();
    const at = network.server(server.address, server.port);
    this.#socket = createSocket({ type: isIPv6(at.host) ? 'udp6' : 'udp4' });
    server.begin(this);
    this.#socket.on('error', () => {
      around.suspect(pool, server);
      this.destroy();
    });
    this.#socket.on('message', (answer) => {
      this.#idle.refresh();
      ends.reply(answer);
    });
    this.#socket.connect(at.port, at.host, () => {
      for (const message of this.#waiting ?? []) this.#socket.send(message);
      this.#waiting = undefined;
    });
  }

  send(message: Buffer): void {
    this.#idle.refresh();
    if (this.#waiting === undefined) this.#socket.send(message);
    // More than a client can expect of datagrams is dropped.
    else if (this.#waiting.length < 64) this.#waiting.push(message);
  }

  destroy(): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#idle);
    this.#server.end(this);
    this.#socket.close();
    this.#ends.ended();
  }
}

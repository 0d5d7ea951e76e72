import type { Surroundings } from '../http/handler.ts';
import { openHttpListener } from '../http/listener.ts';
import { openTcpListener } from '../l4/tcp.ts';
import { openUdpListener } from '../l4/udp.ts';
import type { ListenerInfo } from '../options.ts';
import type { FrontTls } from '../tls/front.ts';
import { type ListenSpec, listenSpecs } from './listen-specs.ts';
import type { Listener } from './listener.ts';
import type { Network } from './network.ts';
import type { Objects, Ref } from './objects.ts';

export interface FrontsOptions {
  readonly around: Surroundings;
  readonly objects: Objects;
  readonly network: Network;
  readonly tls: FrontTls;
  readonly drainMs: number;
  readonly isUp: (service: Ref) => boolean;
  /** A socket was opened, or closed. */
  readonly changed: (key: string, listener: ListenerInfo | undefined) => void;
  /** Asks for an update when the changes before have been taken over. */
  readonly later: (services: ReadonlySet<Ref>) => void;
  readonly warn: (message: string) => void;
}

/** A port that somebody else has is tried again after so long. */
const RETRY_MS = 2000;

/** The sockets on which virtual services listen. */
export class Fronts {
  readonly #options: FrontsOptions;
  readonly #listeners = new Map<string, Listener>();
  /** Keys of the sockets of each virtual service. */
  readonly #owned = new Map<Ref, Set<string>>();
  readonly #failed = new Set<Ref>();
  #retry: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: FrontsOptions) {
    this.#options = options;
  }

  /** Brings the sockets of these virtual services into line with what they are configured as. */
  async update(services: ReadonlySet<Ref>): Promise<void> {
    if (this.#stopped || services.size === 0) return;
    // Tried again, or not wanted any more; who has failed before is not warned of again.
    const failedBefore = new Set<Ref>();
    for (const ref of services) if (this.#failed.delete(ref)) failedBefore.add(ref);
    const wanted = new Map<string, ListenSpec>();
    for (const ref of services) for (const spec of this.#specs(ref)) wanted.set(spec.key, spec);
    const closed: Promise<void>[] = [];
    for (const ref of services) {
      for (const key of this.#owned.get(ref) ?? []) {
        const listener = this.#listeners.get(key);
        if (listener === undefined || listener.spec.kind === wanted.get(key)?.kind) continue;
        closed.push(this.#close(listener));
      }
    }
    await Promise.all(closed);
    for (const spec of wanted.values()) await this.#place(spec, failedBefore);
  }

  #specs(ref: Ref): ListenSpec[] {
    const { around, objects, isUp } = this.#options;
    const service = around.catalog.virtualService(ref);
    if (service === undefined || (service.closesPortWhenDown && !isUp(ref))) return [];
    return listenSpecs(objects, around.catalog, service);
  }

  /** Opens a socket. One that is there already is kept, also for another virtual service. */
  async #place(spec: ListenSpec, failedBefore: ReadonlySet<Ref>): Promise<void> {
    const present = this.#listeners.get(spec.key);
    if (present !== undefined) {
      this.#take(present, spec);
      return;
    }
    const { network, warn } = this.#options;
    try {
      const listener = await this.#open(spec);
      this.#listeners.set(spec.key, listener);
      this.#own(spec);
      network.bound(spec.protocol, spec.vip, spec.port, listener.at);
      this.#options.changed(spec.key, this.#info(listener));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (!failedBefore.has(spec.front) && !this.#failed.has(spec.front)) {
        warn(`nothing can listen on ${spec.vip} port ${spec.port} (${spec.protocol}): ${code ?? message}`);
      }
      this.#failed.add(spec.front);
      this.#retryLater();
    }
  }

  #take(listener: Listener, spec: ListenSpec): void {
    const { front } = listener.spec;
    if (front !== spec.front) this.#owned.get(front)?.delete(spec.key);
    listener.spec = spec;
    this.#own(spec);
    listener.refresh();
    if (front !== spec.front) this.#options.changed(spec.key, this.#info(listener));
  }

  #own({ front, key }: ListenSpec): void {
    const keys = this.#owned.get(front);
    if (keys === undefined) this.#owned.set(front, new Set([key]));
    else keys.add(key);
  }

  async #open(spec: ListenSpec): Promise<Listener> {
    const { network, around, tls } = this.#options;
    const open = (at: { host: string; port: number }): Promise<Listener> => {
      switch (spec.kind) {
        case 'udp':
          return openUdpListener(around, network, spec, at);
        case 'tcp':
        case 'tls':
          return openTcpListener(around, tls, spec, at);
        default:
          return openHttpListener(around, tls, spec, at);
      }
    };
    const at = network.listenAt(spec.protocol, spec.vip, spec.port);
    try {
      return await open(at);
    } catch (error) {
      // A port that was chosen at another time may have another user now.
      if (at.port === spec.port || at.port === 0) throw error;
      return open({ host: at.host, port: 0 });
    }
  }

  #close(listener: Listener): Promise<void> {
    const { key, front } = listener.spec;
    this.#listeners.delete(key);
    const keys = this.#owned.get(front);
    keys?.delete(key);
    if (keys?.size === 0) this.#owned.delete(front);
    this.#options.changed(key, undefined);
    return listener.close(this.#options.drainMs);
  }

  #retryLater(): void {
    if (this.#retry !== undefined) return;
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.#options.later(new Set(this.#failed));
    }, RETRY_MS);
    this.#retry.unref();
  }

  #info({ spec, at }: Listener): ListenerInfo {
    const name = this.#options.around.catalog.virtualService(spec.front)?.name ?? '';
    return { virtualService: name, protocol: spec.protocol, vip: spec.vip, port: spec.port, at };
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#retry);
    await Promise.all([...this.#listeners.values()].map((listener) => listener.close(0)));
    this.#listeners.clear();
  }
}

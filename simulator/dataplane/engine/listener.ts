import type { Server as NetServer } from 'node:net';
import type { Endpoint } from '../options.ts';
import type { ListenSpec } from './listen-specs.ts';

/** A listening socket of a virtual service. */
export interface Listener {
  /** What it is for; another virtual service may take it over. */
  spec: ListenSpec;
  /** Where it really is. */
  readonly at: Endpoint;
  /** Something that it depends on has changed: profiles, certificates. */
  refresh(): void;
  /** Stops listening. Resolves when the port is free; what is in progress has some time yet. */
  close(drainMs: number): Promise<void>;
}

/** Binds a TCP server. */
export function listenOn(server: NetServer, { host, port }: Endpoint): Promise<Endpoint> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve({ host, port: typeof address === 'object' && address !== null ? address.port : port });
    });
  });
}

/** Stops accepting; the server's own connections do not matter to when that is done. */
export function stopListening(server: NetServer): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) {
      resolve();
      return;
    }
    server.close();
    // The port is free as soon as the handle is closed, which happens in this turn.
    setImmediate(resolve);
  });
}

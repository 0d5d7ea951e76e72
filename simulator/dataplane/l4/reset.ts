import type { Socket } from 'node:net';

/** Ends a connection with a reset; below TLS there is no way to send one. */
export function reset(socket: Socket): void {
  if (socket.destroyed) return;
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}

import { Engine } from '../engine/engine.ts';
import { hostNetwork } from '../engine/network.ts';
import type { ToChild, ToParent } from './messages.ts';

/** The program that runs inside the network namespace: Service Engines that the controller tells what to do. */
export const CHILD_PROGRAM = import.meta.filename;

function main(): void {
  let engine: Engine | undefined;
  const tell = (message: ToParent) => {
    // The controller may have gone.
    if (process.connected) process.send?.(message);
  };
  const end = async () => {
    await engine?.stop();
    process.exit(0);
  };
  process.on('message', async (message: ToChild) => {
    switch (message.kind) {
      case 'start': {
        const { monitorIntervalMs, drainMs } = message;
        engine = new Engine({
          network: hostNetwork,
          monitorIntervalMs,
          drainMs,
          onPool: (ref, status) => tell({ kind: 'pool', ref, status }),
          onListener: (key, listener) => tell({ kind: 'listener', key, listener }),
          warn: (text) => tell({ kind: 'warning', message: text }),
        });
        tell({ kind: 'ready' });
        break;
      }
      case 'apply': {
        const { turn, batch } = message;
        try {
          await engine?.apply(batch);
          tell({ kind: 'applied', turn });
        } catch (error) {
          tell({ kind: 'applied', turn, problem: error instanceof Error ? error.message : String(error) });
        }
        break;
      }
      case 'stop':
        await end();
    }
  });
  process.on('disconnect', end);
  // A signal to the process group is for the controller, which then says what to do.
  process.on('SIGINT', () => {});
}

if (import.meta.main) main();

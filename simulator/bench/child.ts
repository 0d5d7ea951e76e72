/** The simulator of the benchmark, in a process of its own, so that its costs can be told from those of the client. */
import { type RunningSimulator, startSimulator } from '../server.ts';
import { largePool } from './bodies.ts';

/** What the benchmark asks for, one at a time. */
export type Order =
  | { readonly do: 'start'; readonly tls: boolean; readonly dataDir?: string }
  | { readonly do: 'fill'; readonly objects: number }
  | { readonly do: 'costs' }
  | { readonly do: 'stop' };

export interface Costs {
  /** Processor time of the whole process since its start, seconds. */
  readonly cpuSeconds: number;
  readonly rssMiB: number;
}

export type Reply =
  | { readonly url: string; readonly caPem: string }
  | { readonly seconds: number }
  | Costs
  | Record<string, never>;

let simulator: RunningSimulator | undefined;

async function obey(order: Order): Promise<Reply> {
  switch (order.do) {
    case 'start': {
      const { tls, dataDir } = order;
      simulator = await startSimulator({ port: 0, tls, ...(dataDir === undefined ? {} : { dataDir }) });
      return { url: simulator.url, caPem: simulator.caPem };
    }
    case 'fill': {
      const start = performance.now();
      for (let n = 0; n < order.objects; n++) simulator?.state.create('pool', largePool(n));
      return { seconds: (performance.now() - start) / 1000 };
    }
    case 'costs': {
      const { user, system } = process.cpuUsage();
      return { cpuSeconds: (user + system) / 1e6, rssMiB: process.memoryUsage.rss() / 2 ** 20 };
    }
    case 'stop':
      await simulator?.stop();
      return {};
  }
}

process.on('message', (order: Order) => {
  obey(order).then(
    (reply) => process.send?.(reply),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());

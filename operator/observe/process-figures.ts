import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What the process costs; for `/api/status`, metrics and benchmarks. */
export interface ProcessFigures {
  /** Longest time that the event loop was held since the start, in milliseconds. */
  readonly longestStallMs: number;
  readonly rssMiB: number;
  readonly peakRssMiB: number;
  readonly heapMiB: number;
  readonly cpuSeconds: number;
  readonly uptimeSeconds: number;
}

const RESOLUTION_MS = 5;
const MIB = 1024 * 1024;

/** Starts watching the event loop; the returned function tells the figures up to now. */
export function watchProcess(): () => ProcessFigures {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  return () => {
    const { rss, heapUsed } = process.memoryUsage();
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    return {
      longestStallMs: Math.max(0, Math.round(delay.max / 1e6) - RESOLUTION_MS),
      rssMiB: Math.round(rss / MIB),
      peakRssMiB: Math.round(maxRSS / 1024),
      heapMiB: Math.round(heapUsed / MIB),
      cpuSeconds: Math.round((userCPUTime + systemCPUTime) / 1e4) / 100,
      uptimeSeconds: Math.round(process.uptime() * 100) / 100,
    };
  };
}

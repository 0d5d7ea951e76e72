import type { JsonObject } from '../../json.ts';
import type { LivePool } from '../balance/pool.ts';
import type { Health, LiveServer } from '../balance/server.ts';
import type { Catalog } from '../engine/catalog.ts';
import type { Ref } from '../engine/objects.ts';
import { numberOf } from '../model/read.ts';
import { type ProbeTarget, probe } from './probes.ts';

export interface CheckSurroundings {
  readonly catalog: Catalog;
  /** Milliseconds between checks in place of what monitors say. */
  readonly intervalMs: number | undefined;
  target(pool: LivePool, server: LiveServer, port: number): ProbeTarget;
  changed(pool: LivePool): void;
}

/** The health checks of one pool: a loop for each server and monitor. */
export class PoolChecks {
  readonly #pool: LivePool;
  readonly #around: CheckSurroundings;
  readonly #loops = new Map<LiveServer, Map<Ref, CheckLoop>>();

  constructor(pool: LivePool, around: CheckSurroundings) {
    this.#pool = pool;
    this.#around = around;
  }

  /** After a change of the pool or of a monitor: loops that are still right go on undisturbed. */
  update(): void {
    const { config } = this.#pool;
    const servers = new Set(config.enabled ? this.#pool.servers() : []);
    for (const [server, loops] of this.#loops) {
      if (servers.has(server)) continue;
      for (const loop of loops.values()) loop.stop();
      this.#loops.delete(server);
    }
    for (const server of servers) this.#updateServer(server, config.monitors);
  }

  #updateServer(server: LiveServer, refs: readonly Ref[]): void {
    const loops = this.#loops.get(server) ?? new Map<Ref, CheckLoop>();
    this.#loops.set(server, loops);
    for (const [ref, loop] of loops) {
      if (refs.includes(ref) && this.#around.catalog.healthMonitor(ref) === loop.monitor) continue;
      loop.stop();
      loops.delete(ref);
    }
    for (const ref of refs) {
      const monitor = this.#around.catalog.healthMonitor(ref);
      if (loops.has(ref) || monitor === undefined) continue;
      const port = numberOf(monitor.monitor_port, 0) || server.port;
      const target = () => this.#around.target(this.#pool, server, port);
      loops.set(ref, new CheckLoop(monitor, target, this.#around.intervalMs, () => this.#judge(server)));
    }
    this.#judge(server);
  }

  /** A connection to the server has failed: it is checked now instead of when it is its turn. */
  hurry(server: LiveServer): void {
    for (const loop of this.#loops.get(server)?.values() ?? []) loop.hurry();
  }

  #judge(server: LiveServer): void {
    const loops = [...(this.#loops.get(server)?.values() ?? [])];
    const needed = Math.min(this.#pool.config.minMonitorsUp || loops.length, loops.length);
    const count = (health: Health) => loops.filter((loop) => loop.health === health).length;
    const up = count('up');
    const health = up >= needed ? 'up' : up + count('unknown') >= needed ? 'unknown' : 'down';
    const reason = loops.find((loop) => loop.health === 'down')?.reason ?? '';
    if (this.#pool.setHealth(server, health, reason)) this.#around.changed(this.#pool);
  }

  stop(): void {
    for (const loops of this.#loops.values()) for (const loop of loops.values()) loop.stop();
    this.#loops.clear();
  }
}

/** Checks one server by one monitor, again and again. */
class CheckLoop {
  readonly monitor: JsonObject;
  health: Health = 'unknown';
  reason = '';
  readonly #target: () => ProbeTarget;
  readonly #intervalMs: number;
  readonly #judge: () => void;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  #running = false;
  /** Results in a row that differ from the present health. */
  #streak = 0;

  constructor(
    monitor: JsonObject,
    target: () => ProbeTarget,
    intervalMs: number | undefined,
    judge: () => void,
  ) {
    this.monitor = monitor;
    this.#target = target;
    this.#intervalMs = intervalMs ?? numberOf(monitor.send_interval, 10) * 1000;
    this.#judge = judge;
    this.hurry();
  }

  hurry(): void {
    if (this.#running || this.#stopped) return;
    clearTimeout(this.#timer);
    void this.#check();
  }

  async #check(): Promise<void> {
    this.#running = true;
    let problem: string | undefined;
    try {
      await probe(this.monitor, this.#target(), numberOf(this.monitor.receive_timeout, 4) * 1000);
    } catch (error) {
      problem = reasonOf(error);
    }
    this.#running = false;
    if (this.#stopped) return;
    this.#count(problem);
    // A little earlier or later each time, so that the checks of many servers spread.
    this.#timer = setTimeout(() => void this.#check(), this.#intervalMs * (0.9 + Math.random() * 0.2));
    this.#timer.unref();
  }

  /** The first result counts at once; later ones have to come several times in a row. */
  #count(problem: string | undefined): void {
    const found: Health = problem === undefined ? 'up' : 'down';
    const needed = numberOf(found === 'up' ? this.monitor.successful_checks : this.monitor.failed_checks, 2);
    if (found === this.health) {
      this.#streak = 0;
      return;
    }
    this.#streak += 1;
    if (this.health !== 'unknown' && this.#streak < needed) return;
    this.#streak = 0;
    this.health = found;
    this.reason = problem ?? '';
    this.#judge();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'connection refused';
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return 'unreachable';
  return message;
}

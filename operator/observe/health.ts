/** What the operator depends on; each is fine, or says why not. */
export type Dependency = 'settings' | 'kubernetes' | 'controller' | 'inventory' | 'first sync';

const ALL: readonly Dependency[] = ['settings', 'kubernetes', 'controller', 'inventory', 'first sync'];

export interface Condition {
  readonly ok: boolean;
  readonly message: string;
  /** RFC 3339 time of the last change. */
  readonly since: string;
}

/** The operator's own state, for probes and for `/api/status`. Not ready is a state with a reason, never an exit. */
export class Health {
  readonly #conditions = new Map<Dependency, Condition>();
  readonly #errors: { error: string; timestamp: string }[] = [];

  set(dependency: Dependency, ok: boolean, message: string): void {
    const before = this.#conditions.get(dependency);
    if (before?.ok === ok && before.message === message) return;
    const now = new Date().toISOString();
    this.#conditions.set(dependency, { ok, message, since: before?.ok === ok ? before.since : now });
    if (!ok) this.#note(dependency, message, now);
  }

  #note(dependency: Dependency, message: string, timestamp: string): void {
    this.#errors.push({ error: `${dependency}: ${message}`, timestamp });
    if (this.#errors.length > 10) this.#errors.shift();
  }

  /** What is in force works, and something else does not: the operator stays as ready as it is. */
  warn(dependency: Dependency, message: string): void {
    const { ok = false, since = '' } = this.#conditions.get(dependency) ?? {};
    this.#conditions.set(dependency, { ok, message, since });
    this.#note(dependency, message, new Date().toISOString());
  }

  get ready(): boolean {
    return ALL.every((dependency) => this.#conditions.get(dependency)?.ok === true);
  }

  conditions(): Record<Dependency, Condition> {
    const waiting: Condition = { ok: false, message: 'not there yet', since: '' };
    return Object.fromEntries(ALL.map((d) => [d, this.#conditions.get(d) ?? waiting])) as Record<
      Dependency,
      Condition
    >;
  }

  /** The body of the reference's liveness endpoint (lifecycle-and-config.md 2.2), and our conditions. */
  status() {
    const controller = this.#conditions.get('controller');
    return {
      avi_api: {
        connection_status:
          controller === undefined ? 'INITIATING' : controller.ok ? 'CONNECTED' : 'DISCONNECTED',
        errors: [...this.#errors],
      },
      ready: this.ready,
      conditions: this.conditions(),
    };
  }
}

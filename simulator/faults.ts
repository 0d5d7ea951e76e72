import type { JsonObject } from './json.ts';

/** Which requests a fault is for; what is absent matches everything. */
export interface FaultMatch {
  readonly method?: string | readonly string[];
  /** Lower-case API type, e.g. `vsvip`; `login` for logins. */
  readonly type?: string | readonly string[];
  /** Part of the path and query, or a pattern for them. */
  readonly path?: string | RegExp;
  /** Name of the object: in the body, in the query, or of the object with the uuid in the path. */
  readonly name?: string | RegExp;
  /** Name of the tenant in scope. */
  readonly tenant?: string;
  readonly userAgent?: string | RegExp;
  /** Further condition on the body (in code only). */
  readonly body?: (body: JsonObject) => boolean;
}

/** What happens. Several members may stand together: a delay and a status, for instance. */
export interface FaultAction {
  /** Milliseconds to wait: before the change, or (`delayAfter`) between the change and the answer. */
  readonly delay?: number;
  readonly delayAfter?: number;
  /**
   * Answers with this status; the request is then not carried out, unless `afterCommit` is set.
   * Body: an object is sent as JSON, a text as it is; `{"error": "injected fault"}` by default.
   */
  readonly status?: number;
  readonly body?: JsonObject | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly afterCommit?: boolean;
  /** Cuts the connection: before the body is read, before the change, or after the change and before the answer. */
  readonly reset?: 'before-read' | 'before-commit' | 'after-commit';
  /** Sends only so many bytes of the true answer, then cuts the connection. */
  readonly truncate?: number;
  /** Sends the true answer in small pieces over so many milliseconds. */
  readonly slowBody?: number;
  /** Changes the text of the true answer (in code only): wrong counts, invalid JSON, an empty body. */
  readonly rewrite?: (payload: string) => string;
  /** Runs before the request is carried out (in code only): a third party that is faster. */
  readonly meanwhile?: () => void;
}

export interface FaultRule extends FaultAction {
  readonly match?: FaultMatch;
  /** Begins with the n-th matching request, 1 by default. */
  readonly nth?: number;
  /** Ends after so many uses; 1 by default, 0 never ends. */
  readonly times?: number;
  /** 0 to 1: how likely a matching request is hit. */
  readonly probability?: number;
}

/** A request as far as rules look at it. `name` and `body` are known only after the body has been read. */
export interface FaultTarget {
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly tenant: string;
  readonly userAgent: string;
  readonly name: string;
  readonly body: JsonObject | undefined;
}

export interface ActiveFault {
  readonly id: number;
  readonly rule: FaultRule;
  /** Requests that matched so far. */
  matched: number;
  /** Requests that were hit so far. */
  used: number;
}

/** The faults to come. */
export class Faults {
  #active: ActiveFault[] = [];
  #nextId = 1;
  #random = Math.random;

  /** @returns the rule's id, for {@link remove} */
  add(rule: FaultRule): number {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#active.push({ id, rule, matched: 0, used: 0 });
    return id;
  }

  remove(id: number): boolean {
    const before = this.#active.length;
    this.#active = this.#active.filter((fault) => fault.id !== id);
    return this.#active.length < before;
  }

  clear(): void {
    this.#active = [];
  }

  /** Source of numbers in [0, 1) for rules with a probability; for repeatable runs. */
  setRandom(random: () => number): void {
    this.#random = random;
  }

  get active(): readonly ActiveFault[] {
    return this.#active;
  }

  get isEmpty(): boolean {
    return this.#active.length === 0;
  }

  /**
   * The first rule that hits the request; it is used up by one.
   * @param read whether the body has been read: rules that reset before that are asked for on their own
   */
  hit(target: FaultTarget, read: boolean): FaultAction | undefined {
    for (const fault of this.#active) {
      const { rule } = fault;
      if ((rule.reset === 'before-read') === read || !matches(rule.match ?? {}, target)) continue;
      fault.matched += 1;
      if (fault.matched < (rule.nth ?? 1)) continue;
      if (rule.probability !== undefined && this.#random() >= rule.probability) continue;
      fault.used += 1;
      if (rule.times !== 0 && fault.used >= (rule.times ?? 1)) this.remove(fault.id);
      return rule;
    }
    return undefined;
  }
}

function matches(match: FaultMatch, target: FaultTarget): boolean {
  return (
    oneOf(match.method, target.method) &&
    oneOf(match.type, target.type) &&
    within(match.path, target.url) &&
    (typeof match.name === 'string' ? match.name === target.name : within(match.name, target.name)) &&
    (match.tenant === undefined || match.tenant === target.tenant) &&
    within(match.userAgent, target.userAgent) &&
    (match.body === undefined || (target.body !== undefined && match.body(target.body)))
  );
}

function oneOf(wanted: string | readonly string[] | undefined, value: string): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? wanted === value : wanted.includes(value);
}

function within(wanted: string | RegExp | undefined, value: string): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? value.includes(wanted) : wanted.test(value);
}

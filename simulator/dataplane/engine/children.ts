import type { Groups, RequestView } from '../model/request.ts';
import type { HostRule, VirtualService } from '../model/virtual-service.ts';
import type { Ref } from './objects.ts';

interface EnhancedChild {
  readonly child: VirtualService;
  readonly rules: readonly HostRule[];
}

/** The children of one parent, by the names that they serve. Each change costs what the child is. */
export class Children {
  readonly #byName = new Map<string, VirtualService[]>();
  readonly #byHost = new Map<string, EnhancedChild[]>();
  readonly #known = new Map<Ref, VirtualService>();

  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  put(child: VirtualService): void {
    this.delete(child.ref);
    this.#known.set(child.ref, child);
    for (const name of child.domains) append(this.#byName, name, child);
    for (const { host, rules } of child.hosts) append(this.#byHost, host, { child, rules });
  }

  delete(ref: Ref): void {
    const child = this.#known.get(ref);
    if (child === undefined) return;
    this.#known.delete(ref);
    for (const name of child.domains) drop(this.#byName, name, (one) => one.ref === ref);
    for (const { host } of child.hosts) drop(this.#byHost, host, (one) => one.child.ref === ref);
  }

  /** The SNI child for a TLS server name. */
  byServerName(name: string): VirtualService | undefined {
    for (const key of namePatterns(name.toLowerCase())) {
      const child = this.#byName.get(key)?.[0];
      if (child !== undefined) return child;
    }
    return undefined;
  }

  /** The EVH child for a request: of the most specific host name, the one whose rule fits best. */
  byRequest(request: RequestView, groups: Groups): VirtualService | undefined {
    for (const key of namePatterns(request.host)) {
      const candidates = this.#byHost.get(key);
      if (candidates === undefined) continue;
      let best: EnhancedChild | undefined;
      let weight = Number.NEGATIVE_INFINITY;
      for (const candidate of candidates) {
        const found = weightFor(candidate.rules, request, groups);
        if (found <= weight) continue;
        best = candidate;
        weight = found;
      }
      if (best !== undefined) return best.child;
    }
    return undefined;
  }
}

/** Greatest weight of the rules that match; -1 where there are no rules; minus infinity when none matches. */
function weightFor(rules: readonly HostRule[], request: RequestView, groups: Groups): number {
  if (rules.length === 0) return -1;
  return rules.find(({ matches }) => matches(request, groups))?.weight ?? Number.NEGATIVE_INFINITY;
}

/**
 * What a name can be configured as, most specific first: itself; `*.example.com` and `.example.com`, which stand for any
 * labels in front (the latter for none, too); `www.example.*` for any labels behind.
 */
function* namePatterns(name: string): Generator<string> {
  yield name;
  yield `.${name}`;
  const labels = name.split('.');
  for (let i = 1; i < labels.length; i++) {
    const rest = labels.slice(i).join('.');
    yield `*.${rest}`;
    yield `.${rest}`;
  }
  for (let i = labels.length - 1; i > 0; i--) yield `${labels.slice(0, i).join('.')}.*`;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function drop<T>(map: Map<string, T[]>, key: string, test: (value: T) => boolean): void {
  const rest = map.get(key)?.filter((value) => !test(value)) ?? [];
  if (rest.length === 0) map.delete(key);
  else map.set(key, rest);
}

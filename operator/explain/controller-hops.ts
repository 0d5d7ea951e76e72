import { splitKey } from '../avi/load.ts';
import type { AviBody, ObjectKey } from '../model/types.ts';
import { type AviState, aviState } from './avi-state.ts';
import type { Hops } from './hops.ts';
import type { ExplainSource, Hop } from './types.ts';

/** The objects on the controller that serve one chain. */
export interface Served {
  readonly tenant: string;
  readonly namespace: string;
  /** The one that serves it, then the parent, if it has one. */
  readonly virtualServices: readonly ObjectKey[];
  readonly vsvip: ObjectKey;
  /** Policies, groups and scripts of the virtual services. */
  readonly support: readonly ObjectKey[];
}

/** Tenant, virtual service and VIP. Returns whether the controller could be looked at. */
export function addControllerHops(hops: Hops, source: ExplainSource, served: Served): boolean {
  const { controller, context } = source;
  if (typeof controller === 'string') {
    hops.add({
      kind: 'controller',
      name: `controller ${context.settings.controllerIP}`,
      state: 'fail',
      text: controller,
      object: `secret/${context.settings.podNamespace}/avi-secret`,
      todo: ['See what ako doctor says about the controller.'],
    });
    return false;
  }
  const keys = [...served.virtualServices, ...served.support, served.vsvip];
  const states = new Map(keys.map((key) => [key, aviState(source, key)]));
  const fault = addCommonFault(hops, served, states);
  if (!fault && served.tenant !== context.settings.tenantName) {
    const name = `tenant ${served.tenant}`;
    hops.ok('tenant', name, `namespace/${served.namespace}`, `of namespace ${served.namespace}`);
  }
  addVirtualService(hops, served, states, fault);
  addVip(hops, source, served, states, fault);
  return true;
}

/** Refusals that are about no single object: the tenant, or the controller as a whole. */
function addCommonFault(hops: Hops, served: Served, states: ReadonlyMap<ObjectKey, AviState>): boolean {
  for (const [key, state] of states) {
    if (state.hop !== 'tenant' && state.hop !== 'controller') continue;
    const { type, name } = splitKey(key);
    const isTenant = state.hop === 'tenant';
    hops.add({
      kind: state.hop,
      name: isTenant ? `tenant ${served.tenant}` : 'controller',
      state: 'fail',
      text: `${state.text} (for ${type} ${name})`,
      object: isTenant ? `namespace/${served.namespace}` : key,
      ...(isTenant ? { field: 'metadata.annotations[ako.vmware.com/tenant-name]' } : {}),
      ...optional(state),
    });
    return true;
  }
  return false;
}

const RANK: Readonly<Record<string, number>> = { fail: 0, waiting: 1, warn: 2, unknown: 3, ok: 4 };

function addVirtualService(
  hops: Hops,
  served: Served,
  states: ReadonlyMap<ObjectKey, AviState>,
  commonFault: boolean,
): void {
  const [first, parent] = served.virtualServices;
  if (first === undefined) return;
  const { name } = splitKey(first);
  const below = parent === undefined ? '' : ` (child of ${splitKey(parent).name})`;
  const hop = { kind: 'virtualservice', name: `virtual service ${name}${below}`, object: first } as const;
  if (commonFault) {
    hops.add({ ...hop, state: 'waiting', text: 'is not made because of that' });
    return;
  }
  const own = states.get(first);
  // The worst of it and of what hangs on it, itself first.
  const [key, worst] = [...served.virtualServices, ...served.support]
    .flatMap((other): [ObjectKey, AviState][] => {
      const state = states.get(other);
      return state === undefined ? [] : [[other, state]];
    })
    .sort(([, a], [, b]) => (RANK[a.state] ?? 0) - (RANK[b.state] ?? 0))[0] ?? [first, own];
  if (worst === undefined) return;
  if (key === first || worst.state === 'ok') {
    hops.add({ ...hop, state: worst.state, text: own?.text ?? '', ...optional(own ?? worst) });
    return;
  }
  const { type, name: otherName } = splitKey(key);
  hops.add({
    ...hop,
    object: key,
    state: worst.state,
    text: `its ${type} ${otherName}: ${worst.text}`,
    ...optional(worst),
  });
}

function addVip(
  hops: Hops,
  source: ExplainSource,
  { vsvip }: Served,
  states: ReadonlyMap<ObjectKey, AviState>,
  commonFault: boolean,
): void {
  const state = states.get(vsvip);
  if (state === undefined || typeof source.controller === 'string') return;
  const { name } = splitKey(vsvip);
  const entry = source.controller.get(vsvip);
  const addresses = entry?.addresses ?? [];
  const hop = { kind: 'vip', object: vsvip } as const;
  if (commonFault && entry === undefined) {
    hops.add({ ...hop, name: `VIP ${name}`, state: 'waiting', text: 'is not made because of that' });
    return;
  }
  if (entry !== undefined && addresses.length === 0) {
    hops.add({
      ...hop,
      name: `VIP ${name}`,
      state: 'fail',
      text: 'has no address yet',
      ...optional(state),
      todo: ['See the VIP on the controller: its network may have no address left, or the cloud is busy.'],
    });
    return;
  }
  const names = ((entry?.actual.dns_info ?? []) as AviBody[]).map(({ fqdn }) => String(fqdn));
  const dns = names.length === 0 ? '' : `in DNS: ${some(names)}`;
  hops.add({
    ...hop,
    name: `VIP ${addresses.length > 0 ? addresses.join(', ') : name}`,
    state: state.state,
    text: [state.text, dns].filter((part) => part !== '' && part !== 'up').join('; '),
    ...optional(state),
  });
}

/** A pool, on the branch of its path or port. */
export function addPool(hops: Hops, source: ExplainSource, pool: ObjectKey, branch: string): void {
  const state = aviState(source, pool);
  const { name } = splitKey(pool);
  hops.add({
    kind: 'pool',
    name: `pool ${name}`,
    state: state.state,
    text: state.text,
    object: pool,
    branch,
    ...optional(state),
  });
}

/** The certificate objects of a host: a refusal belongs to the Secret that they are made from. */
export function certificateFault(source: ExplainSource, keys: readonly ObjectKey[]): AviState | undefined {
  return keys
    .map((key) => aviState(source, key))
    .find(({ state, hop }) => state === 'fail' && hop === undefined);
}

export function optional(state: AviState): Partial<Pick<Hop, 'since' | 'todo'>> {
  return {
    ...(state.since === undefined ? {} : { since: state.since }),
    ...(state.todo === undefined || state.todo.length === 0 ? {} : { todo: state.todo }),
  };
}

export function some(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

import type { PickRequest } from '../balance/algorithms.ts';
import type { LivePool } from '../balance/pool.ts';
import type { Catalog } from '../engine/catalog.ts';
import type { Ref } from '../engine/objects.ts';
import { defaultChoice } from '../http/decide.ts';
import type { Surroundings } from '../http/handler.ts';
import type { ConnectionView } from '../model/policy.ts';
import type { Script } from '../model/script.ts';
import type { PoolChoice, VirtualService } from '../model/virtual-service.ts';

/** How a layer 4 virtual service chooses: by rules, else its own pool or group. */
export function choiceFor(catalog: Catalog, service: VirtualService, view: ConnectionView): PoolChoice {
  for (const ref of service.l4Policies) {
    const rule = catalog.l4Rules(ref)?.find(({ matches }) => matches(view, catalog));
    if (rule?.choice !== undefined) return rule.choice;
  }
  return defaultChoice(service, view);
}

/** The script that chooses by server name, if the virtual service has one. */
export function serverNameScript(
  catalog: Catalog,
  service: VirtualService,
): (Script & { kind: 'server-name' }) | undefined {
  for (const ref of service.scripts) {
    for (const script of catalog.scripts(ref) ?? []) if (script.kind === 'server-name') return script;
  }
  return undefined;
}

/** The pool group of a server name, among those that the script set names. */
export function groupFor(
  catalog: Catalog,
  { prefix, groups }: Script & { kind: 'server-name' },
  serverName: string,
): Ref | undefined {
  return groups.find((ref) => {
    const name = catalog.poolGroup(ref)?.name;
    if (name === undefined) return false;
    return prefix === undefined ? name.endsWith(`-${serverName}`) : name === `${prefix}${serverName}`;
  });
}

export function pickRequestFor(view: ConnectionView): PickRequest {
  return {
    clientAddress: view.clientAddress,
    clientPort: view.clientPort,
    uri: '',
    header: () => undefined,
    cookie: () => undefined,
  };
}

export function poolOf(around: Surroundings, choice: PoolChoice, view: ConnectionView): LivePool | undefined {
  if (choice.group !== undefined) {
    const picked = around.groups.pick(choice.group, pickRequestFor(view));
    return typeof picked === 'object' ? picked : undefined;
  }
  return choice.pool === undefined ? undefined : around.pool(choice.pool);
}

import { makePlan, type Plan } from '../avi/plan.ts';
import type { ClusterStores } from '../cluster/view.ts';
import { allUnits } from '../model/translation.ts';
import type { Problem } from '../model/types.ts';
import { kindsIn } from '../snapshot/stores.ts';
import { canonical } from './canonical.ts';
import { ageText } from './explain-text.ts';
import type { LiveOptions } from './live-options.ts';
import { inventoryOf, type LiveView, openView } from './live-view.ts';
import { sortedProblems } from './render-model.ts';
import type { Terminal } from './terminal.ts';

export interface StatusOptions extends LiveOptions {
  readonly output: 'text' | 'json';
}

/** `ako status -o json`. */
export interface StatusReport {
  readonly cluster: string;
  readonly controller: {
    readonly url: string;
    readonly ok: boolean;
    readonly message: string;
  };
  readonly operator: LiveView['operator'];
  /** Objects in the cluster, by kind. */
  readonly counts: Readonly<Record<string, number>>;
  readonly hosts: { readonly asked: number; readonly served: number };
  readonly services: { readonly asked: number; readonly served: number };
  /** Absent when the controller could not be read. */
  readonly objects?: Plan['summary'] & { readonly total: number };
  readonly addresses: readonly { readonly address: string; readonly hosts: number }[];
  readonly problems: readonly Problem[];
  /** What the controller does not take. */
  readonly refused: readonly { readonly object: string; readonly message: string; readonly since: string }[];
  readonly notes: readonly string[];
}

/**
 * `ako status`: the installation at a glance.
 *
 * @throws {InputError} when not even cluster and settings can be read
 */
export async function status(options: StatusOptions, terminal: Terminal): Promise<number> {
  const view = await openView(options, terminal);
  try {
    const report = statusOf(view);
    terminal.out(
      options.output === 'json'
        ? `${JSON.stringify(canonical(report), null, 2)}\n`
        : statusText(report, terminal),
    );
    return 0;
  } finally {
    await view.close();
  }
}

export function statusOf(view: LiveView): StatusReport {
  const { cluster, context, wanted, controller, api } = view;
  const { stores, settings } = cluster;
  const inventory = inventoryOf(view);
  const units = allUnits(stores, context);
  const served = wanted.placements.filter(
    ({ virtualService, vsvip }) =>
      inventory.has(virtualService) && (inventory.get(vsvip)?.addresses?.length ?? 0) > 0,
  );
  const isService = (object: string): boolean => object.startsWith('service/');
  const hosts = new Set(
    served.filter(({ object }) => !isService(object)).flatMap(({ hostname }) => hostname ?? []),
  );
  const byAddress = new Map<string, Set<string>>();
  for (const { hostname, object, vsvip } of served) {
    for (const address of inventory.get(vsvip)?.addresses ?? []) {
      const names = byAddress.get(address) ?? new Set();
      byAddress.set(address, names.add(hostname ?? object));
    }
  }
  const services = [...stores.services.values()].filter(({ type }) => type === 'LoadBalancer').length;
  const read = typeof controller !== 'string';
  return {
    cluster: settings.clusterName,
    controller: {
      url: api?.origin ?? settings.controllerIP,
      ok: read,
      message: read
        ? `version ${controller.facts.version}, cloud ${controller.facts.cloudName}, tenant ${settings.tenantName}`
        : controller,
    },
    operator: view.operator,
    counts: countsOf(stores),
    hosts: { asked: [...units].filter((unit) => unit.startsWith('host/')).length, served: hosts.size },
    services: { asked: services, served: new Set(served.map(({ object }) => object).filter(isService)).size },
    ...(read ? { objects: { ...makePlan(wanted.desired, inventory).summary, total: inventory.size } } : {}),
    addresses: [...byAddress]
      .map(([address, names]) => ({ address, hosts: names.size }))
      .sort((a, b) => b.hosts - a.hosts || (a.address < b.address ? -1 : 1)),
    problems: sortedProblems([...cluster.problems, ...wanted.problems]),
    refused: refusedOf(view),
    notes: view.notes,
  };
}

/** Refusals that are still true: what is on the controller as wanted by now is not among them. */
function refusedOf({ failures, wanted, ...view }: LiveView): StatusReport['refused'] {
  const inventory = inventoryOf({ failures, wanted, ...view });
  const open = new Set(makePlan(wanted.desired, inventory).operations.map(({ key }) => key));
  return [...failures]
    .filter(([key]) => open.has(key))
    .map(([object, { message, since }]) => ({ object, message, since }))
    .sort((a, b) => (a.object < b.object ? -1 : 1));
}

function countsOf(stores: ClusterStores): Record<string, number> {
  return Object.fromEntries(kindsIn(stores).map(({ name, size }) => [name, size]));
}

const SHOWN = 10;

export function statusText(report: StatusReport, { style, now }: Terminal): string {
  const { controller, operator, counts, hosts, services, objects, addresses, problems, refused, notes } =
    report;
  const row = (name: string, text: string): string => `${style.bold(name.padEnd(11))} ${text}`;
  const lines = [
    row('cluster', `${report.cluster}: ${countsText(counts)}`),
    row(
      'controller',
      `${controller.url}, ${controller.ok ? controller.message : style.red(controller.message)}`,
    ),
    row('operator', operatorText(operator, now())),
    row('hosts', servedText(hosts, style.yellow)),
    row('services', `${servedText(services, style.yellow)} (type LoadBalancer)`),
  ];
  if (objects !== undefined) {
    const { total, unchanged, create, update, delete: remove } = objects;
    const open = [
      create > 0 ? `${create} to create` : '',
      update > 0 ? `${update} to update` : '',
      remove > 0 ? `${remove} to delete` : '',
    ].filter((part) => part !== '');
    const rest = open.length === 0 ? style.green('all as wanted') : style.yellow(open.join(', '));
    lines.push(row('objects', `${total} of ours on the controller, ${unchanged} as wanted; ${rest}`));
  }
  for (const [i, { address, hosts: n }] of addresses.slice(0, SHOWN).entries())
    lines.push(row(i === 0 ? 'addresses' : '', `${address}  ${n} ${n === 1 ? 'name' : 'names'}`));
  if (addresses.length > SHOWN) lines.push(row('', `and ${addresses.length - SHOWN} more`));
  if (refused.length > 0) {
    lines.push('', style.red(style.bold('not taken by the controller')));
    for (const { object, message } of refused.slice(0, SHOWN))
      lines.push(`  ${style.red('✗')} ${object}: ${message}`);
    if (refused.length > SHOWN) lines.push(`  and ${refused.length - SHOWN} more`);
  }
  if (problems.length > 0) {
    lines.push('', style.yellow(style.bold('problems')));
    for (const { object, field, message } of problems.slice(0, SHOWN))
      lines.push(`  ${style.yellow('!')} ${object}${field === '' ? '' : ` ${field}`}: ${message}`);
    if (problems.length > SHOWN) lines.push(`  and ${problems.length - SHOWN} more`);
  }
  for (const note of notes) lines.push(`${style.yellow('note:')} ${note}`);
  return `${lines.join('\n')}\n`;
}

function countsText(counts: Readonly<Record<string, number>>): string {
  const texts = Object.entries(counts).map(([name, count]) => `${count} ${kindText(name, count)}`);
  return texts.join(', ') || 'nothing in it';
}

/** The kind behind a store, in the number that fits: `ingressClasses` is `IngressClass` or `IngressClasses`. */
function kindText(store: string, count: number): string {
  const plural = `${store[0]?.toUpperCase()}${store.slice(1)}`;
  if (count !== 1) return plural;
  return /(ss|x)es$/.test(plural) ? plural.slice(0, -2) : plural.replace(/s$/, '');
}

function servedText(
  { asked, served }: { readonly asked: number; readonly served: number },
  warn: (text: string) => string,
): string {
  if (asked === 0) return 'none asked for';
  if (served >= asked) return `all ${asked} served`;
  return warn(`${served} of ${asked} served`);
}

function operatorText(operator: LiveView['operator'], now: Date): string {
  if (typeof operator === 'string') return `not known: ${operator}`;
  if (operator.pods.length === 0) return 'no pod of it in this namespace';
  const pods = operator.pods.map(({ name, ready, restarts, started }) => {
    const age = started === '' ? '' : `, ${ageText(started, now)}`;
    const again = restarts > 0 ? `, ${restarts} restarts` : '';
    return `${name} (${ready ? 'ready' : 'not ready'}${age}${again})`;
  });
  return `${pods.join(', ')}${operator.leader === '' ? '' : `; at work: ${operator.leader}`}`;
}

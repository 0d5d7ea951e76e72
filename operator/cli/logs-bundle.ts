import { X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KubeConfig } from '@kubernetes/client-node';
import pack from '../../package.json' with { type: 'json' };
import type { Secret } from '../cluster/records.ts';
import type { Connection } from '../kubernetes/connection.ts';
import { errorText } from '../kubernetes/logger.ts';
import { driftOf } from '../plan/drift.ts';
import { readPodLog } from '../snapshot/pod-log.ts';
import { kindsIn } from '../snapshot/stores.ts';
import { canonical } from './canonical.ts';
import { doctor } from './doctor.ts';
import { driftText } from './drift.ts';
import { InputError } from './input-error.ts';
import type { LiveOptions } from './live-options.ts';
import { liveTree } from './live-tree.ts';
import { inventoryOf, type LiveView, openView } from './live-view.ts';
import { redacted } from './redaction.ts';
import { statusOf, statusText } from './status.ts';
import { type TarFile, tarGz } from './tar.ts';
import { styleOf, type Terminal } from './terminal.ts';

export interface LogsBundleOptions extends LiveOptions {
  readonly outputFile?: string;
  readonly serviceAccount: string;
}

/**
 * `ako logs-bundle`: everything that somebody needs who is to help, in one archive, without secrets.
 *
 * @throws {InputError} when not even cluster and settings can be read, or the file cannot be written
 */
export async function logsBundle(options: LogsBundleOptions, terminal: Terminal): Promise<number> {
  const now = terminal.now();
  const view = await openView(options, terminal);
  try {
    const { clusterName } = view.cluster.settings;
    const stamp = now
      .toISOString()
      .replace(/\.\d+Z$/, 'Z')
      .replaceAll(':', '');
    const folder = `ako-bundle-${clusterName}-${stamp}`;
    const file = options.outputFile ?? `${folder}.tar.gz`;
    terminal.progress.step('collecting');
    const files = await collect(view, options, terminal);
    const secrets = secretsOf(view);
    const clean = files.map(
      ({ name, content }): TarFile => ({
        name: `${folder.slice(0, 60)}/${name}`,
        content: redacted(content, secrets),
      }),
    );
    try {
      await writeFile(file, tarGz(clean, now.getTime()), { mode: 0o600 });
    } catch (error) {
      throw new InputError(`${file}: ${errorText(error)}`);
    }
    terminal.progress.clear();
    terminal.out(`${path.resolve(file)}\n`);
    for (const { name, content } of clean) terminal.out(`  ${name} (${content.length} bytes)\n`);
    terminal.out(
      'Passwords, tokens and keys have been taken out. Names and addresses are in it: look at it before it leaves the house.\n',
    );
    return 0;
  } finally {
    terminal.progress.clear();
    await view.close();
  }
}

async function collect(view: LiveView, options: LogsBundleOptions, terminal: Terminal): Promise<TarFile[]> {
  const { cluster, context, wanted, controller } = view;
  const plain: Terminal = { ...terminal, style: styleOf(false), width: 200, out: () => undefined };
  const files: TarFile[] = [];
  const add = (name: string, content: string): void => void files.push({ name, content });
  const addJson = (name: string, value: unknown): void =>
    add(name, `${JSON.stringify(canonical(value), null, 2)}\n`);

  addJson('about.json', {
    version: pack.version,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    time: terminal.now().toISOString(),
    apiServer: cluster.server,
  });
  const report = statusOf(view);
  add('status.txt', statusText(report, plain));
  addJson('status.json', report);
  const doctorLines: string[] = [];
  await doctor(
    { ...options, output: 'text' },
    { ...plain, out: (text) => void doctorLines.push(text) },
  ).catch((error: unknown) => doctorLines.push(errorText(error)));
  add('doctor.txt', doctorLines.join(''));
  addJson('settings.json', cluster.settings);
  for (const [name, content] of Object.entries(clusterObjects(view)))
    addJson(`cluster/${name}.json`, content);
  if (typeof controller === 'string') {
    add('controller/error.txt', `${controller}\n`);
  } else {
    const inventory = inventoryOf(view);
    const drifts = driftOf({ view: cluster.stores, context, desired: wanted.desired, inventory });
    add('drift.txt', driftText(drifts, inventory.size, plain));
    add('tree.txt', liveTree(inventory, { style: plain.style, runtime: new Map() }));
    addJson('controller/facts.json', controller.facts);
    addJson(
      'controller/inventory.json',
      [...inventory.values()].map(({ key, uuid, lastModified, checksum, actual, addresses }) => ({
        key,
        uuid,
        lastModified,
        checksum,
        addresses,
        actual,
      })),
    );
  }
  if (cluster.connection !== undefined && cluster.kubeConfig !== undefined)
    await addLogs(view, cluster.connection, cluster.kubeConfig, options.namespace, add, addJson);
  return files;
}

/** What is kept of each object; of Secrets and of the certificates of Routes only what they are. */
function clusterObjects({ cluster }: LiveView): Record<string, unknown> {
  const { secrets, routes } = cluster.stores;
  const all: Record<string, unknown> = {};
  for (const { name, values } of kindsIn(cluster.stores))
    if (name !== 'secrets' && name !== 'routes') all[name] = [...values()];
  all.secrets = [...secrets.values()].map(secretFacts);
  all.routes = [...routes.values()].map((route) => ({
    ...route,
    tls: route.tls && {
      termination: route.tls.termination,
      insecurePolicy: route.tls.insecurePolicy,
      certificate: certificateFacts(route.tls.certificate),
      hasKey: route.tls.key !== '',
    },
  }));
  return all;
}

function secretFacts({ namespace, name, type, created, certificate, key }: Secret) {
  return { namespace, name, type, created, hasKey: key !== '', certificate: certificateFacts(certificate) };
}

function certificateFacts(pem: string): unknown {
  if (pem === '') return 'none';
  try {
    const { subject, subjectAltName, issuer, validFrom, validTo } = new X509Certificate(pem);
    return { subject, subjectAltName, issuer, validFrom, validTo };
  } catch {
    return 'not a certificate';
  }
}

async function addLogs(
  view: LiveView,
  connection: Connection,
  kubeConfig: KubeConfig,
  namespace: string,
  add: (name: string, content: string) => void,
  addJson: (name: string, value: unknown) => void,
): Promise<void> {
  addJson('cluster/operator.json', view.operator);
  addJson('cluster/failures.json', Object.fromEntries(view.failures));
  const events = await connection
    .request('GET', '/api/v1/events', { query: { fieldSelector: 'source=avi-kubernetes-operator' } })
    .catch((error: unknown) => errorText(error));
  addJson('cluster/events.json', events);
  if (typeof view.operator === 'string') return;
  for (const { name } of view.operator.pods) {
    for (const previous of [false, true]) {
      const text = await readPodLog(kubeConfig, namespace, name, previous).catch((error: unknown) =>
        errorText(error),
      );
      if (text !== '') add(`logs/${name}${previous ? '.previous' : ''}.log`, text);
    }
  }
}

/** Every secret that is known here: none of them may be in the archive, wherever it came from. */
function secretsOf({ cluster }: LiveView): string[] {
  const { credentials, stores } = cluster;
  const secrets: string[] = [];
  if (typeof credentials !== 'string')
    secrets.push(...[credentials.password, credentials.token].filter((value) => value !== undefined));
  for (const { key, alternateKey } of stores.secrets.values()) secrets.push(key.trim(), alternateKey.trim());
  for (const { tls } of stores.routes.values()) if (tls !== undefined) secrets.push(tls.key.trim());
  return secrets.filter((secret) => secret !== '');
}

import { isDeepStrictEqual } from 'node:util';
import * as slim from '../cluster/slim.ts';
import { blockAffinity, ciliumNode, hostSubnet, pod } from '../cluster/slim-pods.ts';
import { type ClusterStores, createClusterStores } from '../cluster/view.ts';
import { CONFIG_MAP } from '../settings/parse.ts';
import {
  type CustomKind,
  completeCustom,
  customDefinition,
  isCustomKind,
  putCustom,
} from './custom-resources.ts';
import { type ReadOptions, readDocuments, type SourceDocument } from './documents.ts';
import { InputError } from './input-error.ts';
import { KNOWN_KINDS, type KnownKindName } from './manifest-shapes.ts';

/** More faults than this are not listed: the first ones have to be corrected anyway. */
const MAX_FAULTS = 20;
const DEFAULT_NAMESPACE = 'default';

export interface Manifests {
  readonly stores: ClusterStores;
  /** What was left out, for `--verbose`. */
  readonly notes: readonly string[];
}

interface Manifest {
  readonly where: string;
  readonly kind: KnownKindName | CustomKind;
  readonly key: string;
  readonly raw: Raw;
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads manifests as `-f` names them: files, folders (recursively), `-` for standard input; YAML with several documents,
 * JSON, and lists. Kinds that translation does not know are left out with a note. The result does not depend on the
 * order of files and documents: an object that is there twice must be the same each time. Throws an {@link InputError}
 * with one line per fault, each naming file, document and field.
 */
export async function loadManifests(paths: readonly string[], options: ReadOptions = {}): Promise<Manifests> {
  const notes: string[] = [];
  const faults: string[] = [];
  const manifests = new Map<string, Manifest>();
  for (const document of await readDocuments(paths, options)) {
    for (const item of unlisted(document, faults)) {
      const manifest = checked(item, faults, notes);
      if (manifest === undefined) continue;
      const id = `${manifest.kind} ${manifest.key}`;
      const other = manifests.get(id);
      if (other === undefined) manifests.set(id, manifest);
      else if (!isDeepStrictEqual(other.raw, manifest.raw)) {
        faults.push(
          `${manifest.where}: ${id} is also in ${other.where}, with other content; keep one of them`,
        );
      }
    }
  }
  if (faults.length > 0) {
    const more = faults.length - MAX_FAULTS;
    throw new InputError([...faults.slice(0, MAX_FAULTS), ...(more > 0 ? [`… and ${more} more`] : [])]);
  }
  return { stores: filled(manifests), notes };
}

/** The document itself, or the items of the list that it is. */
function* unlisted(document: SourceDocument, faults: string[]): Generator<SourceDocument> {
  const { where, value } = document;
  if (!isRaw(value) || typeof value.kind !== 'string' || !value.kind.endsWith('List')) {
    yield document;
    return;
  }
  if (!Array.isArray(value.items)) {
    faults.push(`${where}: items: a ${value.kind} needs a list of objects here`);
    return;
  }
  // Items of a typed list need not say what they are.
  const typed =
    value.kind === 'List' ? {} : { apiVersion: value.apiVersion, kind: value.kind.slice(0, -'List'.length) };
  for (const [i, item] of value.items.entries()) {
    const full: unknown = isRaw(item) ? { ...typed, ...item } : item;
    yield* unlisted({ where: `${where}, items[${i}]`, value: full }, faults);
  }
}

/** A manifest of a known kind that has the shape of its kind. */
function checked(document: SourceDocument, faults: string[], notes: string[]): Manifest | undefined {
  const { where, value } = document;
  if (!isRaw(value)) {
    faults.push(`${where}: a Kubernetes object is expected here, not ${describe(value)}`);
    return undefined;
  }
  const { apiVersion, kind } = value;
  for (const [field, given] of Object.entries({ apiVersion, kind })) {
    if (typeof given === 'string' && given !== '') continue;
    faults.push(`${where}: ${field} is missing or no text; this is not a Kubernetes object`);
    return undefined;
  }
  if (isCustomKind(kind) && groupOf(String(apiVersion)) === customDefinition(kind).group) {
    return checkedCustom(where, kind, value, faults);
  }
  if (!isKnown(kind) || groupOf(String(apiVersion)) !== groupOf(KNOWN_KINDS[kind].apiVersion)) {
    const name = isRaw(value.metadata) ? String(value.metadata.name ?? '') : '';
    const hint = kind === 'ConfigMap' && name === CONFIG_MAP ? '; settings are given with --config' : '';
    notes.push(`${where}: ${apiVersion} ${kind} ${name} is not used${hint}`);
    return undefined;
  }
  const known = KNOWN_KINDS[kind];
  if (apiVersion !== known.apiVersion) {
    faults.push(`${where}: apiVersion: ${kind} is supported in ${known.apiVersion}, not in ${apiVersion}`);
    return undefined;
  }
  const raw = known.namespaced ? withNamespace(value) : withoutNamespace(value);
  const found = known.shape(raw);
  if (found.length > 0) {
    const what = `${where} (${kind} ${keyOf(raw, known.namespaced)})`;
    faults.push(...found.map((fault) => `${what}: ${fault.field} ${fault.message}`));
    return undefined;
  }
  return { where, kind, key: keyOf(raw, known.namespaced), raw };
}

/** Any served version will do: they differ in what they know, not in what it means. */
function checkedCustom(where: string, kind: CustomKind, value: Raw, faults: string[]): Manifest | undefined {
  const { group, version, served, namespaced } = customDefinition(kind);
  const given = String(value.apiVersion).slice(group.length + 1);
  if (!served.includes(given)) {
    faults.push(
      `${where}: apiVersion: ${kind} is supported in ${group}/${version}, not in ${value.apiVersion}`,
    );
    return undefined;
  }
  const { raw, faults: found } = completeCustom(
    kind,
    namespaced ? withNamespace(value) : withoutNamespace(value),
  );
  const key = keyOf(raw, namespaced);
  if (!isRaw(raw.metadata) || typeof raw.metadata.name !== 'string' || raw.metadata.name === '') {
    found.push({ field: 'metadata.name', message: 'is missing' });
  }
  if (found.length > 0) {
    faults.push(...found.map((fault) => `${where} (${kind} ${key}): ${fault.field} ${fault.message}`));
    return undefined;
  }
  return { where, kind, key, raw };
}

function withNamespace(value: Raw): Raw {
  if (!isRaw(value.metadata) || (value.metadata.namespace ?? '') !== '') return value;
  return { ...value, metadata: { ...value.metadata, namespace: DEFAULT_NAMESPACE } };
}

function withoutNamespace(value: Raw): Raw {
  if (!isRaw(value.metadata) || value.metadata.namespace === undefined) return value;
  const { namespace: _, ...metadata } = value.metadata;
  return { ...value, metadata };
}

function keyOf(raw: Raw, namespaced: boolean): string {
  const metadata = isRaw(raw.metadata) ? raw.metadata : {};
  const name = String(metadata.name ?? '(without name)');
  return namespaced ? `${metadata.namespace ?? DEFAULT_NAMESPACE}/${name}` : name;
}

function filled(manifests: ReadonlyMap<string, Manifest>): ClusterStores {
  const stores = createClusterStores();
  for (const [, { kind, raw }] of [...manifests].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isCustomKind(kind)) {
      putCustom(kind, stores, raw);
      continue;
    }
    switch (kind) {
      case 'Ingress':
        stores.ingresses.set(slim.ingress(raw));
        break;
      case 'IngressClass':
        stores.ingressClasses.set(slim.ingressClass(raw));
        break;
      case 'Route':
        stores.routes.set(slim.route(raw));
        break;
      case 'Service':
        stores.services.set(slim.service(raw));
        break;
      case 'EndpointSlice':
        stores.endpointSlices.set(slim.endpointSlice(raw));
        break;
      case 'Secret': {
        const secret = slim.secret(raw);
        if (secret !== undefined) stores.secrets.set(secret);
        break;
      }
      case 'Node':
        stores.nodes.set(slim.node(raw));
        break;
      case 'Namespace':
        stores.namespaces.set(slim.namespace(raw));
        break;
      case 'Pod': {
        const record = pod(raw);
        if (record !== undefined) stores.pods.set(record);
        break;
      }
      case 'BlockAffinity':
        stores.podNetworks.set(blockAffinity(raw));
        break;
      case 'HostSubnet':
        stores.podNetworks.set(hostSubnet(raw));
        break;
      case 'CiliumNode':
        stores.podNetworks.set(ciliumNode(raw));
        break;
    }
  }
  return stores;
}

function isKnown(kind: unknown): kind is KnownKindName {
  return typeof kind === 'string' && Object.hasOwn(KNOWN_KINDS, kind);
}

function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'a list' : `the ${typeof value} "${String(value)}"`;
}

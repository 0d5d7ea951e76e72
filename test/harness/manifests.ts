import { parseAllDocuments } from 'yaml';

/** What an object in a manifest has at least; the rest of it is up to the API server. */
export interface ManifestObject {
  apiVersion?: string;
  kind?: string;
  metadata?: { name?: string; namespace?: string };
}

/** YAML or JSON text with any number of documents, or objects. `List` kinds are taken apart. */
export type Manifests = string | ManifestObject | readonly ManifestObject[];

/** An object that the API server can find: with API version, kind and name. */
export interface NamedObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; uid?: string; resourceVersion?: string };
}

/** @throws on YAML errors, and on objects without `apiVersion`, `kind` or `metadata.name` */
export function parseManifests(manifests: Manifests): NamedObject[] {
  if (typeof manifests !== 'string') return flatten(Array.isArray(manifests) ? manifests : [manifests]);
  const objects = parseAllDocuments(manifests).flatMap((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw error;
    return document.toJS() ?? [];
  });
  return flatten(objects);
}

function flatten(objects: readonly unknown[]): NamedObject[] {
  return objects.flatMap((object) => {
    if (isList(object)) return flatten(object.items);
    if (!isNamed(object)) {
      throw new Error(
        `not a Kubernetes object with apiVersion, kind and metadata.name: ${JSON.stringify(object)}`,
      );
    }
    return [object];
  });
}

function isList(object: unknown): object is { items: unknown[] } {
  const list = object as { kind?: unknown; items?: unknown } | null;
  return typeof list?.kind === 'string' && list.kind.endsWith('List') && Array.isArray(list.items);
}

function isNamed(object: unknown): object is NamedObject {
  const { apiVersion, kind, metadata } = (object ?? {}) as ManifestObject;
  return typeof apiVersion === 'string' && typeof kind === 'string' && typeof metadata?.name === 'string';
}

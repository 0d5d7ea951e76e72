/** Kubernetes objects of a rendered overlay. */

import { parseAllDocuments } from 'yaml';

export interface Container {
  readonly name: string;
  image?: string;
}

/** An object with all that a deployment needs of it; the rest is for the API server. */
export interface DeployedObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec?: {
    readonly replicas?: number;
    readonly template?: { readonly spec?: { readonly containers?: Container[] } };
  };
}

/** @throws Error when the text is no YAML, or holds something without `apiVersion`, `kind` and name */
export function parseObjects(text: string): DeployedObject[] {
  return parseAllDocuments(text).flatMap((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw error;
    const object: unknown = document.toJS();
    if (object === null || object === undefined) return [];
    if (!isDeployed(object))
      throw new Error(`not a Kubernetes object: ${JSON.stringify(object).slice(0, 200)}`);
    return [object];
  });
}

function isDeployed(value: unknown): value is DeployedObject {
  const { apiVersion, kind, metadata } = value as Partial<DeployedObject>;
  return typeof apiVersion === 'string' && typeof kind === 'string' && typeof metadata?.name === 'string';
}

/** `statefulset/ako`, as kubectl writes it. */
export function nameOf({ kind, metadata }: DeployedObject): string {
  return `${kind.toLowerCase()}/${metadata.name}`;
}

/** What others need goes first, what needs others last. */
const FIRST = [
  'Namespace',
  'CustomResourceDefinition',
  'PriorityClass',
  'ServiceAccount',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'Secret',
  'ConfigMap',
  'Service',
];
const LAST = ['Deployment', 'StatefulSet'];

/** A copy in the order in which objects are applied. Deletion goes the other way. */
export function inOrder(objects: readonly DeployedObject[]): DeployedObject[] {
  return objects.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ kind }: DeployedObject): number {
  const last = LAST.indexOf(kind);
  if (last >= 0) return FIRST.length + 1 + last;
  const first = FIRST.indexOf(kind);
  return first >= 0 ? first : FIRST.length;
}

/** Replaces the operator's image in all containers that run it. */
export function setImage(objects: readonly DeployedObject[], image: string): void {
  const operator = objects.find(({ kind, metadata }) => kind === 'StatefulSet' && metadata.name === 'ako');
  const before = operator?.spec?.template?.spec?.containers?.find(({ name }) => name === 'ako')?.image;
  if (before === undefined) throw new Error('the overlay has no StatefulSet ako with a container ako');
  for (const { spec } of objects) {
    for (const container of spec?.template?.spec?.containers ?? []) {
      if (container.image === before) container.image = image;
    }
  }
}

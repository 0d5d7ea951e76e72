/** One resource of the API, as in `/apis/<group>/<version>/<plural>`; `group` is '' for the core group. */
export interface Resource {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
}

/** The objects of a resource that are looked at. */
export interface ResourceScope extends Resource {
  /** One namespace only; absent: all namespaces, or a cluster-scoped resource. */
  readonly namespace?: string | undefined;
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string | undefined;
}

/** Names one object. */
export interface ObjectRef {
  readonly resource: Resource;
  /** '' for cluster-scoped objects. */
  readonly namespace: string;
  readonly name: string;
}

export interface RawMetadata {
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
  readonly uid?: string | undefined;
  readonly resourceVersion?: string | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** A Kubernetes object as the API server sent it. What else it holds depends on its kind. */
export interface RawObject {
  readonly apiVersion?: string | undefined;
  readonly kind?: string | undefined;
  readonly metadata?: RawMetadata | undefined;
}

/** `networking.k8s.io/v1`, or `v1` for the core group. */
export function apiVersionOf(resource: Resource): string {
  return resource.group === '' ? resource.version : `${resource.group}/${resource.version}`;
}

/** `ingresses.networking.k8s.io/v1`: the id of a resource in the framework and in logs. */
export function resourceId(resource: Resource): string {
  return `${resource.plural}.${apiVersionOf(resource)}`;
}

/** Inverse of {@link resourceId}; undefined when the text is not such an id. */
export function parseResourceId(id: string): Resource | undefined {
  const match = /^([^./]+)\.(?:(.+)\/)?([^/]+)$/.exec(id);
  if (match === null) return undefined;
  const [, plural = '', group = '', version = ''] = match;
  return { group, version, plural };
}

/** Path of a collection, an object or a sub-resource below the server's address. */
export function resourcePath(resource: Resource, namespace = '', name = '', subresource = ''): string {
  let path =
    resource.group === '' ? `/api/${resource.version}` : `/apis/${resource.group}/${resource.version}`;
  if (namespace !== '') path += `/namespaces/${encodeURIComponent(namespace)}`;
  path += `/${resource.plural}`;
  if (name !== '') path += `/${encodeURIComponent(name)}`;
  if (subresource !== '') path += `/${subresource}`;
  return path;
}

/** `<namespace>/<name>`, or `<name>` for cluster-scoped objects. */
export function objectKey(namespace: string | undefined, name: string): string {
  return namespace === undefined || namespace === '' ? name : `${namespace}/${name}`;
}

import type { Connection } from '../kubernetes/connection.ts';
import { isNotFound } from '../kubernetes/errors.ts';
import { errorText } from '../kubernetes/logger.ts';
import { type Finding, fail, pass, skip, warn } from './types.ts';

/** Oldest Kubernetes of which all APIs are there that the operator needs (EndpointSlice v1). */
const OLDEST_MINOR = 21;

/** Kinds that are always watched, in the versions that are asked for. */
const NEEDED: readonly [groupVersion: string, plural: string][] = [
  ['v1', 'services'],
  ['networking.k8s.io/v1', 'ingresses'],
  ['networking.k8s.io/v1', 'ingressclasses'],
  ['discovery.k8s.io/v1', 'endpointslices'],
  ['coordination.k8s.io/v1', 'leases'],
];

/** Custom resources of AKO, in the versions that are read (lifecycle-and-config.md 4.1). */
const CUSTOM: readonly [version: string, plural: string][] = [
  ['v1beta1', 'hostrules'],
  ['v1beta1', 'httprules'],
  ['v1beta1', 'aviinfrasettings'],
  ['v1alpha2', 'ssorules'],
  ['v1alpha2', 'l4rules'],
  ['v1alpha2', 'l7rules'],
];

/** API server: is it there, what is it, and does it have what is needed? */
export async function* checkApis(connection: Connection): AsyncGenerator<Finding> {
  let version: { major?: string; minor?: string; gitVersion?: string };
  try {
    version = await connection.request('GET', '/version');
  } catch (error) {
    yield fail(
      'kubernetes.connection',
      errorText(error),
      'See that the kubeconfig is for the right cluster and that the API server can be reached from here.',
    );
    return;
  }
  const minor = Number.parseInt(version.minor ?? '', 10);
  const text = `${connection.server}, Kubernetes ${version.gitVersion ?? 'of unknown version'}`;
  if (version.major === '1' && minor < OLDEST_MINOR)
    yield fail('kubernetes.connection', text, `Use Kubernetes 1.${OLDEST_MINOR} or newer.`);
  else yield pass('kubernetes.connection', text);

  const missing: string[] = [];
  for (const [groupVersion, plural] of NEEDED) {
    if (!(await served(connection, groupVersion)).has(plural)) missing.push(`${plural}.${groupVersion}`);
  }
  if (missing.length > 0)
    yield fail(
      'kubernetes.apis',
      `not served: ${missing.join(', ')}`,
      'Enable these APIs on the API server.',
    );
  else yield pass('kubernetes.apis', `${NEEDED.length} needed kinds are served`);
  yield* checkCustomResources(connection);
}

async function* checkCustomResources(connection: Connection): AsyncGenerator<Finding> {
  const here: string[] = [];
  const gone: string[] = [];
  for (const [version, plural] of CUSTOM) {
    const kinds = await served(connection, `ako.vmware.com/${version}`);
    (kinds.has(plural) ? here : gone).push(`${plural}/${version}`);
  }
  if (here.length === 0) yield skip('kubernetes.crds', 'no custom resources of ako.vmware.com are installed');
  else if (gone.length > 0) {
    yield warn(
      'kubernetes.crds',
      `not served: ${gone.join(', ')}`,
      'Install the definitions in crds/ of this version: kubectl apply -f crds/',
    );
  } else yield pass('kubernetes.crds', here.join(', '));
  const routes = await served(connection, 'route.openshift.io/v1');
  if (routes.has('routes')) yield pass('kubernetes.routes', 'OpenShift Routes are served');
}

/** Plural names of the kinds of a group and version; empty when there is none. */
export async function served(connection: Connection, groupVersion: string): Promise<Set<string>> {
  const path = groupVersion.includes('/') ? `/apis/${groupVersion}` : `/api/${groupVersion}`;
  try {
    const { resources } = await connection.request<{ resources?: { name: string }[] }>('GET', path);
    return new Set((resources ?? []).map(({ name }) => name));
  } catch (error) {
    if (isNotFound(error)) return new Set();
    throw error;
  }
}

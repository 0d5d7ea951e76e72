import { createClusterStores } from '../cluster/view.ts';
import type { Connection } from '../kubernetes/connection.ts';
import { errorText } from '../kubernetes/logger.ts';
import type { Reconciler } from '../kubernetes/reconciler.ts';
import type { Context } from '../model/context.ts';
import { registerNeeded } from '../reconcilers/conditional.ts';
import type { Dependencies } from '../reconcilers/dependencies.ts';
import { registerReconcilers } from '../reconcilers/index.ts';
import type { Settings } from '../settings/settings.ts';
import { type Finding, fail, pass, warn } from './types.ts';

/** One thing that the operator has to be allowed. */
interface Permission {
  readonly group: string;
  readonly resource: string;
  readonly subresource?: string;
  readonly verb: string;
  /** '' for all namespaces. */
  readonly namespace: string;
  readonly name?: string;
}

export interface PermissionOptions {
  readonly connection: Connection;
  readonly namespace: string;
  readonly settings: Settings;
  readonly context: Context;
  /** The operator's service account; asked about when one may ask about others. */
  readonly serviceAccount: string;
  /** False in a pod of the operator: then it asks about itself. */
  readonly asOther: boolean;
  /** Kinds of optional APIs that the cluster has. */
  isServed(group: string, version: string, plural: string): Promise<boolean>;
}

const AUTHORIZATION = '/apis/authorization.k8s.io/v1';
const PARALLEL = 8;

/** Whether the operator may do what it does: asked of the API server itself. */
export async function* checkPermissions(options: PermissionOptions): AsyncGenerator<Finding> {
  const { connection, namespace, serviceAccount } = options;
  const needed = await neededPermissions(options);
  let subject = options.asOther ? `system:serviceaccount:${namespace}:${serviceAccount}` : '';
  const missing: Permission[] = [];
  try {
    try {
      missing.push(...(await denied(connection, needed, subject)));
    } catch (error) {
      if (subject === '') throw error;
      yield warn(
        'kubernetes.rbac.subject',
        `may not ask about ${subject} (${errorText(error)}): what follows is about the user of this kubeconfig`,
        'Run ako doctor as a cluster administrator, or in the pod of the operator.',
      );
      subject = '';
      missing.push(...(await denied(connection, needed, subject)));
    }
  } catch (error) {
    yield fail(
      'kubernetes.rbac',
      `the API server does not tell: ${errorText(error)}`,
      'Allow create of selfsubjectaccessreviews.authorization.k8s.io, which every cluster does by default.',
    );
    return;
  }
  const who = subject || 'this user';
  if (missing.length === 0) {
    yield pass('kubernetes.rbac', `${who} has all ${needed.length} permissions`);
    return;
  }
  yield fail(
    'kubernetes.rbac',
    `${who} lacks ${missing.length} of ${needed.length} permissions: ${grouped(missing)}`,
    'Apply kustomize/base (ClusterRole ako-cr and Role ako, with their bindings); docs/rbac.md tells what each is for.',
  );
}

/** What the reconcilers list and watch, and what is written; so a new kind is asked for as soon as it is there. */
async function neededPermissions(options: PermissionOptions): Promise<Permission[]> {
  const { namespace, settings, context, isServed } = options;
  const reconcilers: Reconciler<unknown>[] = [];
  const registrar = {
    register<T>(reconciler: Reconciler<T>): void {
      reconcilers.push(reconciler as Reconciler<unknown>);
    },
  };
  const dependencies: Dependencies = {
    stores: createClusterStores(),
    engine: { context, touch: () => undefined },
    status: { check: () => undefined, forget: () => undefined },
  };
  registerReconcilers(registrar, dependencies);
  registerNeeded(registrar, dependencies, settings);
  const permissions: Permission[] = [
    { group: '', resource: 'configmaps', verb: 'list', namespace, name: 'avi-k8s-config' },
    { group: '', resource: 'configmaps', verb: 'watch', namespace, name: 'avi-k8s-config' },
    { group: '', resource: 'events', verb: 'create', namespace: '' },
    { group: '', resource: 'events', verb: 'patch', namespace: '' },
    { group: '', resource: 'services', subresource: 'status', verb: 'patch', namespace: '' },
    { group: '', resource: 'services', verb: 'patch', namespace: '' },
    {
      group: 'networking.k8s.io',
      resource: 'ingresses',
      subresource: 'status',
      verb: 'patch',
      namespace: '',
    },
    { group: 'networking.k8s.io', resource: 'ingresses', verb: 'patch', namespace: '' },
    { group: 'coordination.k8s.io', resource: 'leases', verb: 'create', namespace },
    { group: 'coordination.k8s.io', resource: 'leases', verb: 'update', namespace, name: 'ako-lease-lock' },
  ];
  for (const { group, version, plural, optional } of reconcilers) {
    if (optional === true && !(await isServed(group, version, plural))) continue;
    for (const verb of ['list', 'watch']) permissions.push({ group, resource: plural, verb, namespace: '' });
    if (group === 'ako.vmware.com' || group === 'route.openshift.io')
      permissions.push({ group, resource: plural, subresource: 'status', verb: 'patch', namespace: '' });
  }
  return permissions;
}

/** Those that are refused, in words. @throws {KubeError} when it cannot be asked */
async function denied(
  connection: Connection,
  permissions: readonly Permission[],
  user: string,
): Promise<Permission[]> {
  const missing: Permission[] = [];
  const queue = permissions.values();
  const worker = async (): Promise<void> => {
    for (const permission of queue)
      if (!(await isAllowed(connection, permission, user))) missing.push(permission);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return missing;
}

async function isAllowed(connection: Connection, permission: Permission, user: string): Promise<boolean> {
  const resourceAttributes = Object.fromEntries(
    Object.entries(permission).filter(([, value]) => value !== ''),
  );
  const kind = user === '' ? 'SelfSubjectAccessReview' : 'SubjectAccessReview';
  const [, , namespace = ''] = user.split(':');
  const groups = ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, 'system:authenticated'];
  const answer = await connection.request<{ status?: { allowed?: boolean } }>(
    'POST',
    `${AUTHORIZATION}/${kind.toLowerCase()}s`,
    {
      body: {
        apiVersion: 'authorization.k8s.io/v1',
        kind,
        spec: { resourceAttributes, ...(user === '' ? {} : { user, groups }) },
      },
    },
  );
  return answer.status?.allowed === true;
}

/** `list, watch services; patch ingresses/status.networking.k8s.io`. */
function grouped(permissions: readonly Permission[]): string {
  const groups = Map.groupBy(permissions, whatOf);
  return [...groups]
    .map(
      ([what, group]) =>
        `${group
          .map(({ verb }) => verb)
          .sort()
          .join(', ')} ${what}`,
    )
    .sort()
    .join('; ');
}

function whatOf({ group, resource, subresource, namespace, name }: Permission): string {
  const what = `${resource}${subresource === undefined ? '' : `/${subresource}`}${group === '' ? '' : `.${group}`}`;
  const which = name === undefined ? '' : ` ${name}`;
  return `${what}${which}${namespace === '' ? '' : ` in namespace ${namespace}`}`;
}

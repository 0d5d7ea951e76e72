import type { Connection } from '../kubernetes/connection.ts';
import { isNotFound } from '../kubernetes/errors.ts';
import { resourcePath } from '../kubernetes/resource.ts';

/** A pod of the operator. */
export interface OperatorPod {
  readonly name: string;
  readonly ready: boolean;
  readonly restarts: number;
  readonly image: string;
  /** RFC 3339, '' when it has not started. */
  readonly started: string;
}

export interface OperatorState {
  readonly pods: readonly OperatorPod[];
  /** Pod that is at work, of several; '' without a lease. */
  readonly leader: string;
}

interface RawPod {
  readonly metadata?: { readonly name?: string };
  readonly spec?: { readonly containers?: readonly { readonly image?: string }[] };
  readonly status?: {
    readonly startTime?: string;
    readonly conditions?: readonly { readonly type?: string; readonly status?: string }[];
    readonly containerStatuses?: readonly { readonly restartCount?: number }[];
  };
}

const PODS = { group: '', version: 'v1', plural: 'pods' };
const LEASES = { group: 'coordination.k8s.io', version: 'v1', plural: 'leases' };
const LABEL = 'app.kubernetes.io/name=ako';
const LEASE = 'ako-lease-lock';

/**
 * The operator as it runs in the cluster.
 *
 * @throws {KubeError} when pods cannot be read
 */
export async function readOperator(connection: Connection, namespace: string): Promise<OperatorState> {
  const { items } = await connection.request<{ items?: RawPod[] }>('GET', resourcePath(PODS, namespace), {
    query: { labelSelector: LABEL },
  });
  return { pods: (items ?? []).map(podOf), leader: await leaderOf(connection, namespace) };
}

function podOf({ metadata, spec, status }: RawPod): OperatorPod {
  return {
    name: metadata?.name ?? '',
    ready: status?.conditions?.some((c) => c.type === 'Ready' && c.status === 'True') ?? false,
    restarts: (status?.containerStatuses ?? []).reduce((sum, c) => sum + (c.restartCount ?? 0), 0),
    image: spec?.containers?.[0]?.image ?? '',
    started: status?.startTime ?? '',
  };
}

async function leaderOf(connection: Connection, namespace: string): Promise<string> {
  try {
    const lease = await connection.request<{ spec?: { holderIdentity?: string } }>(
      'GET',
      resourcePath(LEASES, namespace, LEASE),
    );
    return lease.spec?.holderIdentity ?? '';
  } catch (error) {
    if (isNotFound(error)) return '';
    throw error;
  }
}

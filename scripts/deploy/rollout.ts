/** How far the pods of a StatefulSet or Deployment are, and why they are not further. */

import type { V1Deployment, V1Pod, V1StatefulSet } from '@kubernetes/client-node';
import type { ClusterApi } from './cluster.ts';
import type { DeployedObject } from './objects.ts';

/** Port of `--status-port` in the manifests, where a pod names none. */
const STATUS_PORT = 8080;
const LOG_LINES = 5;

export interface Rollout {
  readonly done: boolean;
  /** One line for each thing that is known; the first is the shortest. */
  readonly lines: readonly string[];
}

/** Whether this is a kind whose pods can be waited for. */
export function hasPods(object: DeployedObject): boolean {
  return object.kind === 'StatefulSet' || object.kind === 'Deployment';
}

/** Looks once. `thorough`: ask the pods themselves, too, which takes some calls more. */
export async function rolloutOf(
  api: ClusterApi,
  object: DeployedObject,
  thorough: boolean,
): Promise<Rollout> {
  const current = await api.get<V1StatefulSet & V1Deployment>(object);
  if (current === undefined) return { done: false, lines: ['it is not in the cluster'] };
  const wanted = current.spec?.replicas ?? 1;
  const {
    observedGeneration = 0,
    readyReplicas = 0,
    updatedReplicas = 0,
    replicas = 0,
  } = current.status ?? {};
  const seen = observedGeneration >= (current.metadata?.generation ?? 0);
  const updated =
    object.kind === 'StatefulSet'
      ? current.status?.updateRevision === current.status?.currentRevision
      : updatedReplicas === wanted && replicas === wanted;
  if (seen && updated && readyReplicas >= wanted) {
    return { done: true, lines: [`${readyReplicas} of ${wanted} ready`] };
  }
  const namespace = current.metadata?.namespace ?? '';
  const labels = Object.entries(current.spec?.selector?.matchLabels ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
  const pods = await api.list<V1Pod>('pods', namespace, { labels });
  const lines = [`${readyReplicas} of ${wanted} ready${updated ? '' : ', not all of them of this version'}`];
  if (!seen) lines.push('the cluster has not looked at the change yet');
  if (pods.length === 0) lines.push('there are no pods');
  for (const pod of pods) lines.push(...(await reasonsOf(api, pod, thorough)));
  if (thorough) {
    const names = [object.metadata.name, ...pods.map((pod) => pod.metadata?.name ?? '')];
    lines.push(...(await warningsOf(api, namespace, names)));
  }
  return { done: false, lines };
}

async function reasonsOf(api: ClusterApi, pod: V1Pod, thorough: boolean): Promise<string[]> {
  const { name = '', namespace = '', deletionTimestamp } = pod.metadata ?? {};
  const lines: string[] = [];
  const say = (text: string): number => lines.push(`pod ${name}: ${text}`);
  if (deletionTimestamp !== undefined) say('is stopping');
  const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
  if (scheduled?.status === 'False') say(`cannot be scheduled: ${scheduled.message}`);
  const statuses = pod.status?.containerStatuses ?? [];
  if (statuses.length === 0 && lines.length === 0) say('has not started');
  for (const { name: container, ready, state, lastState, restartCount } of statuses) {
    if (ready) continue;
    const ended = state?.terminated ?? lastState?.terminated;
    if (state?.waiting !== undefined) {
      say([state.waiting.reason ?? 'waiting', state.waiting.message].filter(Boolean).join(': '));
    }
    if (ended !== undefined) {
      say(`ended with exit code ${ended.exitCode} (${ended.reason}), ${restartCount} restarts`);
    }
    if (!thorough) {
      if (lines.length === 0) say('runs, but is not ready');
      continue;
    }
    const answer =
      state?.running === undefined ? undefined : await api.askPod(namespace, name, statusPort(pod), 'readyz');
    const unmet = unmetConditions(answer);
    if (unmet.length > 0) {
      for (const reason of unmet) say(reason);
      continue;
    }
    if (state?.running !== undefined) say('runs, but is not ready');
    const log = await api.logs(
      namespace,
      name,
      container,
      LOG_LINES,
      state?.running === undefined && restartCount > 0,
    );
    for (const line of log.split('\n').filter(Boolean)) say(`log: ${line}`);
  }
  return lines;
}

function statusPort(pod: V1Pod): number {
  const ports = pod.spec?.containers.flatMap(({ ports }) => ports ?? []);
  return ports?.find(({ name }) => name === 'status')?.containerPort ?? STATUS_PORT;
}

/** What `/readyz` says is missing: `settings: secret avi-system/avi-secret does not exist`. */
function unmetConditions(answer: unknown): string[] {
  const { conditions } = (answer ?? {}) as {
    conditions?: Readonly<Record<string, { readonly ok?: boolean; readonly message?: string }>>;
  };
  return Object.entries(conditions ?? {})
    .filter(([, { ok }]) => ok === false)
    .map(([what, { message }]) => `not ready: ${what}: ${message}`);
}

interface EventObject {
  readonly type?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly involvedObject?: { readonly kind?: string; readonly name?: string };
}

async function warningsOf(api: ClusterApi, namespace: string, names: readonly string[]): Promise<string[]> {
  const events = await api.list<EventObject>('events', namespace, { fields: 'type=Warning' }).catch(() => []);
  const lines = events
    .filter(({ involvedObject }) => names.includes(involvedObject?.name ?? ''))
    .map(
      ({ reason, message, involvedObject }) =>
        `event: ${involvedObject?.kind?.toLowerCase()} ${involvedObject?.name}: ${reason}: ${message}`,
    );
  return [...new Set(lines)].slice(-LOG_LINES);
}

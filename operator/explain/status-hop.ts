import type { LoadBalancerEntry } from '../cluster/records.ts';
import type { ObjectKey } from '../model/types.ts';
import type { Hops } from './hops.ts';
import type { ExplainSource } from './types.ts';

/** Whether the status of the object shows the address, as users of Kubernetes see it. */
export function addStatus(
  hops: Hops,
  source: ExplainSource,
  object: string,
  shown: readonly LoadBalancerEntry[],
  host: string | undefined,
  vsvip: ObjectKey,
): void {
  const { controller } = source;
  if (typeof controller === 'string' || source.hasStatuses === false) return;
  const addresses = controller.get(vsvip)?.addresses ?? [];
  const ofHost = shown.filter((entry) => (entry.hostname ?? '') === (host ?? ''));
  const seen = ofHost.flatMap(({ ip }) => ip ?? []);
  const hop = { kind: 'status', name: 'status', object } as const;
  if (addresses.length === 0 || hops.failed) {
    const text = seen.length === 0 ? 'shows no address' : `still shows ${seen.join(', ')}`;
    hops.add({ ...hop, state: 'waiting', text });
  } else if (addresses.every((address) => seen.includes(address))) {
    hops.add({ ...hop, state: 'ok', text: `shows ${seen.join(', ')}` });
  } else {
    hops.add({
      ...hop,
      state: 'warn',
      text: seen.length === 0 ? 'does not show the address' : `shows ${seen.join(', ')}`,
      todo:
        source.operatorRuns === true
          ? ['See the log of the operator: it may not be allowed to write statuses.']
          : ['The operator writes it: is it running? kubectl get pods -n avi-system'],
    });
  }
}

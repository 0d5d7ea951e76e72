import type { PodNetwork, PodNetworkKind } from '../cluster/records.ts';
import { storeKey } from '../cluster/store.ts';
import type { ClusterStores } from '../cluster/view.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { podNetworkKind } from '../model/routes/pod-cidrs.ts';
import type { Settings } from '../settings/settings.ts';
import { blockAffinityReconciler } from './block-affinity.ts';
import { ciliumNodeReconciler } from './cilium-node.ts';
import type { Dependencies } from './dependencies.ts';
import { hostSubnetReconciler } from './host-subnet.ts';
import { podReconciler } from './pod.ts';

/** A watch that can be ended; `stop` resolves when no callback will be called any more. */
export interface Registration {
  stop(): Promise<void>;
}

/** Takes reconcilers at any time; whoever waits for complete lists then waits for theirs too. */
export interface Registrar<R> {
  register<T>(reconciler: Reconciler<T>): R;
}

/** A kind that is watched with some settings only: others need neither the memory for it nor the permission. */
interface Conditional {
  needed(settings: Settings): boolean;
  register<R>(registrar: Registrar<R>, dependencies: Dependencies): R;
  /** Forgets the objects, which are not kept current any longer. */
  clear(stores: ClusterStores): void;
}

const CONDITIONAL: readonly Conditional[] = [
  {
    needed: ({ serviceType }) => serviceType === 'NodePortLocal',
    register: (registrar, dependencies) => registrar.register(podReconciler(dependencies)),
    clear: ({ pods }) => {
      for (const pod of [...pods.values()]) pods.delete(storeKey(pod));
    },
  },
  podNetwork('BlockAffinity', blockAffinityReconciler),
  podNetwork('HostSubnet', hostSubnetReconciler),
  podNetwork('CiliumNode', ciliumNodeReconciler),
];

/** The pod CIDRs of nodes are needed only where routes are made of them (l4-and-nodes.md 2.3, 2.4). */
function podNetwork(
  kind: PodNetworkKind,
  make: (dependencies: Dependencies) => Reconciler<PodNetwork>,
): Conditional {
  return {
    needed: ({ cniPlugin, primaryInstance, disableStaticRouteSync, serviceType }) =>
      podNetworkKind(cniPlugin) === kind &&
      primaryInstance &&
      !disableStaticRouteSync &&
      serviceType === 'ClusterIP',
    register: (registrar, dependencies) => registrar.register(make(dependencies)),
    clear: ({ podNetworks }) => {
      for (const network of [...podNetworks.by('kind', kind)]) podNetworks.delete(storeKey(network));
    },
  };
}

/** Registers, once, what these settings need besides the kinds that are always watched: for commands that read a cluster. */
export function registerNeeded(
  registrar: Registrar<unknown>,
  dependencies: Dependencies,
  settings: Settings,
): void {
  for (const kind of CONDITIONAL) if (kind.needed(settings)) kind.register(registrar, dependencies);
}

/** Watches what the settings need, as they change. */
export class ConditionalReconcilers {
  readonly #registrar: Registrar<Registration>;
  readonly #dependencies: Dependencies;
  readonly #active = new Map<Conditional, Registration>();

  constructor(registrar: Registrar<Registration>, dependencies: Dependencies) {
    this.#registrar = registrar;
    this.#dependencies = dependencies;
  }

  /** Both at once: for a beginning, when nothing is being translated. */
  async apply(settings: Settings): Promise<void> {
    this.begin(settings);
    await this.end(settings);
  }

  /**
   * Watches, beside what is watched already, what these settings need; the barrier of complete lists waits for it. To be
   * called before anything is translated with them.
   */
  begin(settings: Settings): void {
    for (const kind of CONDITIONAL) {
      if (!kind.needed(settings) || this.#active.has(kind)) continue;
      this.#active.set(kind, kind.register(this.#registrar, this.#dependencies));
    }
  }

  /** Ends what these settings do not need, and forgets its objects. To be called when nothing else is translated any more. */
  async end(settings: Settings): Promise<void> {
    for (const [kind, registration] of [...this.#active]) {
      if (kind.needed(settings)) continue;
      this.#active.delete(kind);
      await registration.stop();
      kind.clear(this.#dependencies.stores);
    }
  }
}

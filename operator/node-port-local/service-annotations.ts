import type { Service } from '../cluster/records.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { StatusPatch, StatusWriter } from '../kubernetes/status-writer.ts';
import type { UnitKey } from '../model/translation.ts';
import type { UnitResult } from '../model/unit.ts';

/** Asks Antrea to open node ports for the pods of a Service (l4-and-nodes.md 1.9.3). */
export const NODE_PORT_LOCAL_ANNOTATION = 'nodeportlocal.antrea.io/enabled';

const SERVICES = { group: '', version: 'v1', plural: 'services' };

export interface ServiceAnnotationsOptions {
  readonly view: Pick<ClusterView, 'services' | 'ingresses' | 'routes'>;
  /** One of its own: a status writer keeps a single plan for each object. */
  readonly writer: StatusWriter;
}

/**
 * Keeps the annotation on the Services that virtual services send to, and takes it from those that they no longer send to;
 * a Service that none was seen to send to keeps what it has, since its owner may use Antrea's node ports for other ends.
 * Works from what translation says; only with serviceType NodePortLocal.
 */
export class ServiceAnnotations {
  readonly #options: ServiceAnnotationsOptions;
  readonly #byUnit = new Map<UnitKey, ReadonlySet<string>>();
  /** Number of units by Service. */
  readonly #users = new Map<string, number>();
  #enabled = false;

  constructor(options: ServiceAnnotationsOptions) {
    this.#options = options;
  }

  /** From now on annotations are written: the first synchronisation has seen everything. */
  enable(): void {
    this.#enabled = true;
    for (const key of this.#users.keys()) this.#write(key);
  }

  unitTranslated(unit: UnitKey, result: UnitResult): void {
    const before = this.#byUnit.get(unit);
    const after = servicesBehind(this.#options.view, result);
    if (after.size > 0) this.#byUnit.set(unit, after);
    else this.#byUnit.delete(unit);
    for (const key of after) {
      if (!before?.has(key)) this.#users.set(key, (this.#users.get(key) ?? 0) + 1);
      // Also when nothing changed here: somebody may have taken the annotation away.
      this.#write(key);
    }
    for (const key of before ?? []) {
      if (after.has(key)) continue;
      const users = (this.#users.get(key) ?? 1) - 1;
      if (users > 0) this.#users.set(key, users);
      else {
        this.#users.delete(key);
        this.#write(key);
      }
    }
  }

  /** Takes the annotation from all Services that virtual services send to: for the end of serving. */
  withdraw(): void {
    const keys = [...this.#users.keys()];
    this.#users.clear();
    this.#byUnit.clear();
    for (const key of keys) this.#write(key);
  }

  #write(key: string): void {
    if (!this.#enabled || this.#patch(key) === undefined) return;
    const slash = key.indexOf('/');
    const ref = { resource: SERVICES, namespace: key.slice(0, slash), name: key.slice(slash + 1) };
    this.#options.writer.write(ref, () => this.#patch(key));
  }

  #patch(key: string): StatusPatch | undefined {
    const service = this.#options.view.services.get(key);
    if (service === undefined || service.deleting) return undefined;
    const now = service.annotations[NODE_PORT_LOCAL_ANNOTATION];
    const wanted = this.#users.has(key) && canHave(service) ? 'true' : null;
    // What others wrote is not ours to take: only `true` could be ours.
    if (wanted === null ? now !== 'true' : now === wanted) return undefined;
    return {
      annotations: { [NODE_PORT_LOCAL_ANNOTATION]: wanted },
      observed: service.resourceVersion,
      ...(service.uid === '' ? {} : { uid: service.uid }),
    };
  }
}

/** Antrea opens ports for pods of these types only; NodePort Services have ports of their own. */
function canHave(service: Service): boolean {
  return service.type === 'ClusterIP' || service.type === 'LoadBalancer';
}

/** The Services of the objects for which a unit has pools. */
function servicesBehind(
  view: ServiceAnnotationsOptions['view'],
  { objects }: UnitResult,
): ReadonlySet<string> {
  const refs = new Set(objects.flatMap(({ type, origins }) => (type === 'pool' ? origins : [])));
  const services = new Set<string>();
  for (const ref of refs) {
    const slash = ref.indexOf('/');
    const key = ref.slice(slash + 1);
    const namespace = key.slice(0, key.indexOf('/'));
    switch (ref.slice(0, slash)) {
      case 'service':
        services.add(key);
        break;
      case 'ingress':
        for (const { paths = [] } of view.ingresses.get(key)?.rules ?? []) {
          for (const { service } of paths) if (service) services.add(`${namespace}/${service.name}`);
        }
        break;
      case 'route':
        for (const { name } of view.routes.get(key)?.backEnds ?? []) services.add(`${namespace}/${name}`);
        break;
    }
  }
  return services;
}

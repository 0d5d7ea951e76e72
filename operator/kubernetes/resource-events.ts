import type { KubernetesObject } from '@kubernetes/client-node';
import { type ResourceEvent, ResourceEventType, ResourceMetaImpl } from './framework.ts';
import { errorText, type Logger } from './logger.ts';
import type { ObjectHandler } from './object-tracker.ts';
import { WorkQueue } from './queue.ts';
import { objectKey, type RawObject, type Resource, resourceId } from './resource.ts';

export interface ResourceEvents {
  readonly handler: ObjectHandler<KubernetesObject>;
  stop(): Promise<void>;
}

/**
 * Delivers a watch as the events of `@dot-i/k8s-operator`: one after the other, each when the last one's promise has settled.
 * Events of one object come in order; changes that come faster than they are taken are delivered as the newest of them. A
 * rejected event is delivered again after a back-off, unless a newer one has taken its place.
 */
export function createResourceEvents(
  resource: Resource,
  onEvent: (event: ResourceEvent) => Promise<void>,
  logger: Logger,
): ResourceEvents {
  const id = resourceId(resource);
  const { Added, Modified, Deleted } = ResourceEventType;
  /** Events of an object that were not yet taken, oldest first. */
  const pending = new Map<string, ResourceEvent[]>();

  const queue = new WorkQueue<string>({
    concurrency: 1,
    backoff: { baseMs: 500, maxMs: 60_000 },
    async process(key) {
      const event = pending.get(key)?.shift();
      if (event === undefined) return;
      try {
        await onEvent(copyForHandler(event));
      } catch (error) {
        const newer = pending.get(key) ?? [];
        if (newer[0] === undefined || newer[0].type === Deleted) newer.unshift(event);
        else if (event.type === Added) newer[0] = { ...newer[0], type: Added };
        pending.set(key, newer);
        throw error;
      }
      if (pending.get(key)?.length === 0) pending.delete(key);
      else queue.add(key);
    },
    onFailure(key, error, failures) {
      logger.error(`event handler of ${id} failed for ${key}, will retry: ${errorText(error)}`, { failures });
    },
  });

  function push(type: ResourceEvent['type'], object: KubernetesObject): void {
    const { namespace, name = '' } = object.metadata ?? {};
    const key = objectKey(namespace, name);
    const meta = ResourceMetaImpl.createWithPlural(resource.plural, object);
    const waiting = pending.get(key) ?? [];
    const last = waiting.at(-1);
    if (last !== undefined && last.type !== Deleted && type === Modified) {
      waiting[waiting.length - 1] = { meta, object, type: last.type };
    } else {
      waiting.push({ meta, object, type });
    }
    pending.set(key, waiting);
    queue.add(key);
  }

  return {
    handler: {
      slim: withoutManagedFields,
      onChange: (object, before) => push(before === undefined ? Added : Modified, object),
      onDelete: (before) => push(Deleted, before),
    },
    stop: () => queue.stop(),
  };
}

/** All of an object but the bookkeeping of server-side apply, which is often its larger half. */
function withoutManagedFields(raw: RawObject): KubernetesObject {
  const { managedFields: _, ...metadata } = (raw.metadata ?? {}) as Record<string, unknown>;
  // The API server's JSON has the shape that this type describes, save for dates, which stay texts.
  return { ...raw, metadata } as KubernetesObject;
}

/** Handlers (`handleResourceFinalizer`, for one) change the lists of an object: they get lists of their own. */
function copyForHandler(event: ResourceEvent): ResourceEvent {
  const { metadata } = event.object;
  if (metadata === undefined) return event;
  const { finalizers } = metadata;
  const copy = { ...metadata, ...(finalizers && { finalizers: [...finalizers] }) };
  return { ...event, object: { ...event.object, metadata: copy } };
}

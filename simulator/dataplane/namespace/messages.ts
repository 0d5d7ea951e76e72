import type { PoolStatus } from '../balance/status.ts';
import type { Batch, Ref } from '../engine/objects.ts';
import type { ListenerInfo } from '../options.ts';

/** Between the controller and its Service Engines in a namespace. */

export type ToChild =
  | {
      readonly kind: 'start';
      readonly monitorIntervalMs: number | undefined;
      readonly drainMs: number | undefined;
    }
  | { readonly kind: 'apply'; readonly turn: number; readonly batch: Batch }
  | { readonly kind: 'stop' };

export type ToParent =
  | { readonly kind: 'ready' }
  | { readonly kind: 'applied'; readonly turn: number; readonly problem?: string }
  | { readonly kind: 'pool'; readonly ref: Ref; readonly status: PoolStatus | undefined }
  | { readonly kind: 'listener'; readonly key: string; readonly listener: ListenerInfo | undefined }
  | { readonly kind: 'warning'; readonly message: string };

import type { JsonObject } from '../json.ts';
import type { TypeSchema } from '../schema/schemas.ts';
import type { ApiVersion } from '../schema/version.ts';
import type { Entry } from '../store/entry.ts';
import type { Caller, World } from './world.ts';

/** A create or replace call on its way into the store. */
export interface Write {
  readonly world: World;
  readonly caller: Caller;
  readonly schema: TypeSchema;
  /** The object before; undefined when it is being created. */
  readonly previous: Entry | undefined;
  readonly uuid: string;
  /** Uuid of the tenant that the object belongs to. */
  readonly tenant: string;
  /** Uuid of the object's cloud; empty for a type without clouds. */
  readonly cloud: string;
  /** Resolved form of a reference, looked up as from this object. */
  readonly resolve: (reference: string, type: string, path: string) => Entry | undefined;
  /** The body as it will be stored. Rules may change it in place until it is committed. */
  body: JsonObject;
}

/**
 * What a controller does for one type beyond storing it. All members are optional; a rule that refuses throws an ApiError.
 */
export interface Behaviour {
  /** Before defaults and validation: fills in what the client may leave out. References are as the client wrote them. */
  readonly prepare?: (write: Write) => void;
  /** After validation, with references in stored form: checks that need other objects, computed members. Must not change the world. */
  readonly check?: (write: Write) => void;
  /** The object is in the store. */
  readonly stored?: (world: World, entry: Entry, before: JsonObject | undefined) => void;
  /** Objects that a new object brings with it. */
  readonly companions?: (world: World, entry: Entry) => Companion[];
  /** The object is gone. */
  readonly removed?: (world: World, entry: Entry) => void;
  /** Referrers that go with the object instead of keeping it from being deleted. */
  readonly owns?: (entry: Entry, referrer: Entry) => boolean;
  /** Objects that were made for this one alone: they go after it, where nothing else refers to them. */
  readonly leaves?: (world: World, entry: Entry) => Entry[];
  /**
   * Adds members that are computed at read. `occasion` tells a read from the answer to a write, which may show less.
   * References must be given in stored form.
   *
   * @param version that the client speaks: members that were there until some release are put back for it
   */
  readonly decorate?: (
    world: World,
    entry: Entry,
    body: JsonObject,
    occasion: Occasion,
    version: ApiVersion,
  ) => JsonObject;
}

export interface Companion {
  readonly type: string;
  /** Uuid of the tenant that it belongs to. */
  readonly tenant: string;
  readonly body: JsonObject;
}

export type Occasion = 'read' | 'write';

import type { ClusterState } from './cluster.ts';
import type { Controller } from './controller.ts';
import type { Faults } from './faults.ts';
import type { RateLimiter } from './http/rate-limit.ts';
import type { Journal } from './journal.ts';
import type { JsonObject } from './json.ts';
import type { Deleted } from './objects/deleted.ts';
import { presenter } from './objects/present.ts';
import { findTenant } from './objects/references.ts';
import { removeObject } from './objects/remove.ts';
import { ADMIN_TENANT, type Caller, simulatorIn, type World } from './objects/world.ts';
import { createObject, replaceObject } from './objects/write.ts';
import { schemaOf, type TypeSchema } from './schema/schemas.ts';
import type { Sessions } from './session/sessions.ts';
import { restoreState, snapshotState } from './snapshot.ts';
import type { Entry } from './store/entry.ts';

/**
 * The inside of a simulator, for tests: read and change objects as a third party would, set faults, look at the journal.
 * Objects are shown as a client sees them, with `#name` in references, without a host.
 */
export class SimulatorState {
  readonly faults: Faults;
  readonly journal: Journal;
  readonly sessions: Sessions;
  readonly cluster: ClusterState;
  /** What was deleted a moment ago; `delayMs` may be changed. */
  readonly deleted: Deleted;
  /** `limit` may be changed. */
  readonly rateLimiter: RateLimiter;
  readonly #controller: Controller;
  readonly #show: ReturnType<typeof presenter>;

  constructor(controller: Controller) {
    this.#controller = controller;
    this.faults = controller.faults;
    this.journal = controller.journal;
    this.sessions = controller.sessions;
    this.cluster = controller.cluster;
    this.deleted = controller.world.deleted;
    this.rateLimiter = controller.rateLimiter;
    this.#show = presenter(controller.world, {
      base: '',
      version: controller.world.version,
      names: true,
      skipDefaults: false,
      secrets: false,
      fields: undefined,
      exclude: undefined,
    });
  }

  /** All objects of a type in all tenants, sorted by name. */
  list(type: string, test: (body: JsonObject) => boolean = () => true): JsonObject[] {
    return [...this.#world.store.table(schemaFor(type).type).all]
      .map((entry) => this.#show(entry, 'read'))
      .filter(test);
  }

  /** The object of that name; undefined when there is none. */
  get(type: string, name: string, tenant = 'admin'): JsonObject | undefined {
    const entry = this.#find(type, name, tenant);
    return entry === undefined ? undefined : this.#show(entry, 'read');
  }

  create(type: string, body: JsonObject, tenant = 'admin'): JsonObject {
    const caller = this.#caller(tenant);
    const entry = createObject(this.#world, caller, schemaFor(type), structuredClone(body));
    return this.#show(entry, 'read');
  }

  /**
   * Changes members of an object behind the clients' backs; `undefined` takes a member out.
   * @throws Error when there is no such object
   */
  change(type: string, name: string, members: JsonObject, tenant = 'admin'): JsonObject {
    const entry = this.#existing(type, name, tenant);
    const body: JsonObject = { ...structuredClone(entry.body), ...structuredClone(members) };
    delete body._last_modified;
    replaceObject(this.#world, this.#caller(tenant), schemaFor(type), entry, body);
    return this.#show(entry, 'read');
  }

  remove(type: string, name: string, tenant = 'admin'): void {
    removeObject(this.#world, this.#existing(type, name, tenant));
  }

  /** Number of objects of a type, or of all. */
  count(type?: string): number {
    return type === undefined
      ? this.#world.store.size
      : this.#world.store.table(schemaFor(type).type).byUuid.size;
  }

  /** Virtual addresses in use in a VRF. */
  addressesInUse(vrf = 'global', cloud = 'Default-Cloud'): number {
    const { store, addresses } = this.#world;
    const owner = store.table('cloud').find(ADMIN_TENANT, '', cloud);
    const entry = store.table('vrfcontext').find(ADMIN_TENANT, owner?.uuid ?? '', vrf);
    return entry === undefined ? 0 : addresses.inUse(`/api/vrfcontext/${entry.uuid}`);
  }

  /** The password of a user is another one from now on; open sessions end. */
  setPassword(user: string, password: string): void {
    const entry = this.#world.store.table('user').find('', '', user);
    if (entry === undefined) throw new Error(`there is no user '${user}'`);
    const body: JsonObject = { ...structuredClone(entry.body), password };
    delete body._last_modified;
    replaceObject(this.#world, this.#caller('admin'), schemaFor('user'), entry, body);
    this.sessions.drop(entry.uuid);
  }

  /** As after a reboot: no sessions, a new time since which the cluster is up. */
  reboot(): void {
    this.sessions.drop();
    this.cluster.upSince = this.#world.identity.now();
  }

  snapshot(): string {
    return snapshotState(this.#controller);
  }

  /** Writes a snapshot into the data folder and drops the logs before it; does nothing without a folder. */
  async compact(): Promise<void> {
    await this.#controller.persistence?.compact();
  }

  restore(snapshot: string): Promise<void> {
    return restoreState(this.#controller, snapshot);
  }

  get #world(): World {
    return this.#controller.world;
  }

  #tenant(name: string): string {
    const tenant = findTenant(this.#world, name);
    if (tenant === undefined) throw new Error(`there is no tenant '${name}'`);
    return tenant.uuid;
  }

  #caller(tenant: string): Caller {
    return simulatorIn(this.#tenant(tenant));
  }

  #find(type: string, name: string, tenant: string): Entry | undefined {
    const schema = schemaFor(type);
    const owner = schema.tenanted ? this.#tenant(tenant) : '';
    for (const entry of this.#world.store.table(schema.type).byName.get(name) ?? []) {
      if (entry.tenant === owner) return entry;
    }
    return undefined;
  }

  #existing(type: string, name: string, tenant: string): Entry {
    const entry = this.#find(type, name, tenant);
    if (entry === undefined) throw new Error(`there is no ${type} '${name}' in tenant '${tenant}'`);
    return entry;
  }
}

function schemaFor(type: string): TypeSchema {
  const schema = schemaOf(type);
  if (schema === undefined) throw new Error(`there is no object type '${type}'`);
  return schema;
}

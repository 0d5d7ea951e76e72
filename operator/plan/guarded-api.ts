import { type AviApi, AviError } from '../avi/api.ts';
import { canonicalActual } from '../avi/canonical.ts';
import { relate } from '../avi/compare.ts';
import type { DesiredStore } from '../avi/desired.ts';
import { isShared, treeOf } from '../avi/fields.ts';
import { entryFrom, type Inventory } from '../avi/inventory.ts';
import { nameOfRef } from '../avi/reference.ts';
import { ourPart } from '../avi/shared-objects.ts';
import type { AviBody, AviType, ObjectKey } from '../model/types.ts';
import { objectKey } from '../model/types.ts';
import { actualFingerprint } from './fingerprint.ts';
import type { SavedPlan } from './saved.ts';

type Action = 'create' | 'update' | 'delete';

/**
 * An API that carries out a saved plan and nothing else: each write has to be one that was shown, with the content that was
 * shown, over an object that is still as it was then. Anything else is refused for good, whatever the caller's reasons.
 */
export function guardedApi(
  api: AviApi,
  saved: SavedPlan,
  world: { readonly desired: DesiredStore; readonly inventory: Inventory; readonly clusterName: string },
): AviApi {
  const { desired, inventory, clusterName } = world;
  const actions = new Map<ObjectKey, Action>();
  const late = new Set<ObjectKey>();
  for (const { action, type, tenant, name, later } of saved.plan.operations) {
    actions.set(objectKey(type, tenant, name), action);
    if (later !== undefined) late.add(objectKey(type, tenant, name));
  }
  const keys = new Map<string, ObjectKey>();
  /** Fingerprints by uuid and version, of all that was read. */
  const versions = new Map<string, string>();
  /** Versions that our own writes made. */
  const own = new Set<string>();
  for (const entry of inventory.values()) {
    keys.set(entry.uuid, entry.key);
    versions.set(versionOf(entry.uuid, entry.lastModified), actualFingerprint(entry));
  }

  function learn(type: AviType, tenant: string, body: AviBody): void {
    const known = keys.get(String(body.uuid));
    const owner = known === undefined ? (nameOfRef(body.tenant_ref) ?? tenant) : known.split('/')[1];
    const entry = entryFrom(type, body, clusterName, owner);
    if (entry !== undefined)
      versions.set(versionOf(entry.uuid, entry.lastModified), actualFingerprint(entry));
  }

  function check(action: Action, key: ObjectKey | undefined, what: string): ObjectKey {
    if (key === undefined || actions.get(key) !== action)
      throw refused(`to ${action} ${key ?? what} was not shown`);
    return key;
  }

  function checkContent(key: ObjectKey, type: AviType, body: AviBody): void {
    const wanted = desired.get(key)?.canonical;
    const written = canonicalActual(type, isShared(type) ? ourPart(type, body, clusterName) : body);
    if (wanted !== undefined && relate(treeOf(type), wanted, written) !== 'different') return;
    if (wanted !== undefined && late.has(key) && onlyLacksNames(wanted, written)) return;
    throw refused(
      `${key} would be written otherwise than was shown, since an object that it names was refused`,
    );
  }

  function checkUnchanged(key: ObjectKey, uuid: string, lastModified: unknown): void {
    const version = versionOf(uuid, lastModified);
    if (own.has(version) || versions.get(version) === saved.fingerprints[key]?.actual) return;
    throw refused(`${key} on the controller is another than the one that was shown`);
  }

  /** Names that are free now may follow a write of ours, and only that. */
  function mayFollow(key: ObjectKey, uuid: string, body: AviBody): boolean {
    return late.has(key) && own.has(versionOf(uuid, body._last_modified));
  }

  function written(key: ObjectKey, answer: AviBody): AviBody {
    keys.set(String(answer.uuid), key);
    own.add(versionOf(String(answer.uuid), answer._last_modified));
    return answer;
  }

  return {
    list: (type, tenant, query) => api.list(type, tenant, query),
    async get(type, tenant, uuid) {
      const body = await api.get(type, tenant, uuid);
      learn(type, tenant, body);
      return body;
    },
    async create(type, tenant, body) {
      const key = check('create', objectKey(type, tenant, String(body.name)), String(body.name));
      checkContent(key, type, body);
      return written(key, await api.create(type, tenant, body));
    },
    async replace(type, tenant, uuid, body) {
      const known = keys.get(uuid);
      const key =
        known !== undefined && mayFollow(known, uuid, body)
          ? known
          : check('update', known, `${type} ${uuid}`);
      checkUnchanged(key, uuid, body._last_modified);
      checkContent(key, type, body);
      return written(key, await api.replace(type, tenant, uuid, body));
    },
    async remove(type, tenant, uuid) {
      const key = check('delete', keys.get(uuid), `${type} ${uuid}`);
      // A deletion cannot be made conditional: look once more, immediately before.
      const body = await existing(api, type, tenant, uuid);
      if (body === undefined) return;
      learn(type, tenant, body);
      checkUnchanged(key, uuid, body._last_modified);
      await api.remove(type, tenant, uuid);
    },
  };
}

const versionOf = (uuid: string, lastModified: unknown): string =>
  `${uuid} ${typeof lastModified === 'string' ? lastModified : ''}`;

/** Everything of a VsVip is as wanted, but that some of its names are missing. */
function onlyLacksNames(wanted: AviBody, written: AviBody): boolean {
  const names = (body: AviBody): string[] =>
    ((body.dns_info ?? []) as AviBody[]).map(({ fqdn }) => String(fqdn));
  const all = new Set(names(wanted));
  const rest = relate(
    treeOf('vsvip'),
    { ...wanted, dns_info: undefined },
    { ...written, dns_info: undefined },
  );
  return rest !== 'different' && names(written).every((name) => all.has(name));
}

async function existing(
  api: AviApi,
  type: AviType,
  tenant: string,
  uuid: string,
): Promise<AviBody | undefined> {
  try {
    return await api.get(type, tenant, uuid);
  } catch (error) {
    if (error instanceof AviError && error.status === 404) return undefined;
    throw error;
  }
}

function refused(what: string): AviError {
  return new AviError('final', 0, `The world moved: ${what}. Plan again`);
}

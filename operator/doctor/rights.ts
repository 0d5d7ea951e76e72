import { type AviApi, AviError } from '../avi/api.ts';
import { nameOfRef } from '../avi/reference.ts';
import type { AviBody, AviType } from '../model/types.ts';
import type { Settings } from '../settings/settings.ts';
import { type Finding, fail, pass, skip } from './types.ts';

type Access = 'read' | 'write';

/** What is needed, as AKO's own roles have it (lifecycle-and-config.md 3.4): by API type. */
interface Right {
  readonly type: string;
  readonly access: Access;
  readonly tenant: string;
}

const MADE: readonly AviType[] = [
  'virtualservice',
  'vsvip',
  'pool',
  'poolgroup',
  'httppolicyset',
  'l4policyset',
  'vsdatascriptset',
  'sslkeyandcertificate',
  'pkiprofile',
  'stringgroup',
];

/** Types whose permission has another name than the type (avi-schema.md, Permission). */
const RESOURCES: Readonly<Record<string, string>> = { vsvip: 'VIRTUALSERVICE' };

export interface RightsOptions {
  readonly api: AviApi;
  readonly settings: Settings;
  readonly username: string;
  readonly superuser: boolean;
  /** Tenants in which objects are made. */
  readonly tenants: ReadonlySet<string>;
  /** Ask the controller to delete what does not exist, to find out whether that would be allowed. */
  readonly probeWrites: boolean;
}

/**
 * Whether the user may do on the controller what the operator does: from its roles, where it may read them; else each type
 * is read once, and what may be written stays unknown unless it may be probed.
 */
export async function* checkRights(options: RightsOptions): AsyncGenerator<Finding> {
  const { username, superuser, api } = options;
  if (superuser) {
    yield pass('controller.rights', `${username} is a superuser: it may do everything`);
    return;
  }
  const needed = neededRights(options);
  const grants = await grantsOf(api, username).catch(() => undefined);
  if (grants !== undefined) {
    yield* told(
      username,
      needed,
      needed.filter((right) => !allows(grants, right)),
    );
    return;
  }
  const denied: Right[] = [];
  for (const right of needed) {
    const read: Right = { ...right, access: 'read' };
    if (!(await mayRead(api, read))) denied.push(read);
    else if (right.access === 'write' && options.probeWrites && !(await mayWrite(api, right)))
      denied.push(right);
  }
  yield* told(username, needed, denied);
  if (!options.probeWrites && denied.length === 0) {
    yield skip(
      'controller.rights.write',
      `${username} may not read its own roles, so what it may write is not known; --probe-writes finds out`,
    );
  }
}

function* told(username: string, needed: readonly Right[], denied: readonly Right[]): Generator<Finding> {
  if (denied.length === 0) {
    yield pass('controller.rights', `${username} has all ${needed.length} rights that are needed`);
    return;
  }
  for (const [tenant, rights] of Map.groupBy(denied, (right) => right.tenant)) {
    const texts = rights.map(({ type, access }) => `${access} ${type}`);
    yield fail(
      'controller.rights',
      `in tenant ${tenant}, ${username} may not: ${texts.join(', ')}`,
      `Give ${username} a role with these permissions in tenant ${tenant}: ${permissionsText(rights)}.`,
    );
  }
}

function permissionsText(rights: readonly Right[]): string {
  const names = rights.map(
    ({ type, access }) => `${resourceOf(type)} ${access === 'write' ? 'WRITE' : 'READ'}_ACCESS`,
  );
  return [...new Set(names)].join(', ');
}

function neededRights({ settings, tenants }: RightsOptions): Right[] {
  const rights: Right[] = [];
  for (const tenant of tenants) for (const type of MADE) rights.push({ type, access: 'write', tenant });
  const own = settings.tenantName;
  const routes =
    settings.serviceType === 'ClusterIP' && !settings.disableStaticRouteSync && settings.primaryInstance;
  for (const type of ['vrfcontext', 'serviceenginegroup'])
    rights.push({ type, access: routes ? 'write' : 'read', tenant: own });
  for (const type of ['cloud', 'network', 'ipamdnsproviderprofile'])
    rights.push({ type, access: 'read', tenant: own });
  return rights;
}

interface Grant {
  /** `undefined`: all. */
  readonly tenant: string | undefined;
  readonly privileges: ReadonlyMap<string, string>;
}

/** The user's roles. @throws {AviError} when they may not be read, Error when the user is not found */
async function grantsOf(api: AviApi, username: string): Promise<Grant[]> {
  const user = await first(api, 'user', { name: username });
  if (user === undefined) throw new Error(`user ${username} is not shown`);
  const grants: Grant[] = [];
  for (const access of Array.isArray(user.access) ? (user.access as AviBody[]) : []) {
    const role = nameOfRef(access.role_ref);
    const body = role === undefined ? undefined : await first(api, 'role', { name: role });
    const privileges = Array.isArray(body?.privileges) ? (body.privileges as AviBody[]) : [];
    grants.push({
      tenant: access.all_tenants === true ? undefined : nameOfRef(access.tenant_ref),
      privileges: new Map(privileges.map(({ resource, type }) => [String(resource), String(type)])),
    });
  }
  return grants;
}

async function first(api: AviApi, type: string, query: Record<string, string>): Promise<AviBody | undefined> {
  for await (const page of api.list(type, 'admin', query)) return page[0];
  return undefined;
}

/** Shared types are looked for in admin too, so a right there will do. */
function allows(grants: readonly Grant[], { type, access, tenant }: Right): boolean {
  const places = MADE.includes(type as AviType) ? [tenant] : [tenant, 'admin'];
  return grants.some(({ tenant: where, privileges }) => {
    if (where !== undefined && !places.includes(where)) return false;
    const level = privileges.get(resourceOf(type));
    return level === 'WRITE_ACCESS' || (access === 'read' && level === 'READ_ACCESS');
  });
}

function resourceOf(type: string): string {
  return `PERMISSION_${RESOURCES[type] ?? type.toUpperCase()}`;
}

async function mayRead(api: AviApi, { type, tenant }: Right): Promise<boolean> {
  const places = MADE.includes(type as AviType) ? [tenant] : [...new Set([tenant, 'admin'])];
  for (const place of places) {
    try {
      // One object is enough to know.
      for await (const _ of api.list(type, place, { name: 'ako-doctor-no-such-object' })) break;
      return true;
    } catch (error) {
      if (!(error instanceof AviError && error.status === 403)) throw error;
    }
  }
  return false;
}

/** Deleting what does not exist changes nothing; who may not delete at all gets 403. */
async function mayWrite(api: AviApi, { type, tenant }: Right): Promise<boolean> {
  try {
    await api.remove(type as AviType, tenant, `${type}-ako-doctor-no-such-object`);
    return true;
  } catch (error) {
    if (error instanceof AviError && error.status === 403) return false;
    return true;
  }
}

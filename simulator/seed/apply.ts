import type { KeyPair } from '../certificate.ts';
import type { JsonObject } from '../json.ts';
import { ADMIN_TENANT, simulatorIn, type World } from '../objects/world.ts';
import { createObject, replaceObject } from '../objects/write.ts';
import { schemaOf, type TypeSchema } from '../schema/schemas.ts';
import { parseVersion } from '../schema/version.ts';
import { type Entry, storedRef } from '../store/entry.ts';
import { addCloud } from './clouds.ts';
import { DEFAULT_OBJECTS } from './default-objects.ts';
import { defaultRoles } from './roles.ts';
import { createSample } from './sample.ts';
import { DEFAULT_SEED, type SeedFile } from './seed-file.ts';

export interface SeedOptions {
  readonly password: string;
  /** Goes into the certificate objects of the controller. */
  readonly keyPair: KeyPair;
}

/** Creates one object as the controller itself would; the body is used up. */
export type Create = (type: string, body: JsonObject, uuid?: string) => Entry;

export function schemaFor(type: string): TypeSchema {
  const schema = schemaOf(type);
  if (schema === undefined) throw new Error(`there is no object type '${type}'`);
  return schema;
}

/** Fills an empty store with what a controller has before anyone configured it, and what the seed adds. */
export function applySeed(world: World, seed: SeedFile, options: SeedOptions): void {
  const caller = simulatorIn(ADMIN_TENANT);
  const create: Create = (type, body, uuid) => createObject(world, caller, schemaFor(type), body, uuid);
  const system: Create = (type, body, uuid = `${type}-${world.identity.uuid()}`) => {
    // Before the object is stored: the saved form tells it.
    world.systemObjects.add(`${type}/${uuid}`);
    return create(type, body, uuid);
  };

  system('tenant', { name: 'admin' }, ADMIN_TENANT);
  for (const { type, body, uuid, since } of DEFAULT_OBJECTS) {
    const more =
      type === 'systemconfiguration' && seed.licenseTier !== undefined
        ? { default_license_tier: seed.licenseTier }
        : {};
    if (parseVersion(since ?? '') <= world.version) system(type, { ...structuredClone(body), ...more }, uuid);
  }
  for (const role of defaultRoles()) system('role', role);
  addCertificates(system, options.keyPair);
  addAdmin(system, options.password);
  addCluster(system);

  for (const tenant of seed.tenants ?? []) if (tenant !== 'admin') create('tenant', { name: tenant });
  const clouds = seed.clouds ?? DEFAULT_SEED.clouds ?? [];
  // Every controller has a Default-Cloud; one that the seed does not describe is as on the first day: without orchestrator.
  const all = clouds.some(({ name }) => name === 'Default-Cloud')
    ? clouds
    : [{ name: 'Default-Cloud', vtype: 'CLOUD_NONE' }, ...clouds];
  for (const cloud of all) {
    addCloud(cloud, world.version, create, (entry, change) => {
      replaceObject(world, caller, schemaFor(entry.type), entry, {
        ...structuredClone(entry.body),
        ...change,
      });
    });
  }
  for (const name of seed.objects ?? []) addObject(name, create, world);
}

const CERTIFICATES: Readonly<Record<string, string>> = {
  'System-Default-Cert': 'SSL_CERTIFICATE_TYPE_VIRTUALSERVICE',
  'System-Default-Cert-EC': 'SSL_CERTIFICATE_TYPE_VIRTUALSERVICE',
  'System-Default-Portal-Cert': 'SSL_CERTIFICATE_TYPE_SYSTEM',
  'System-Default-Portal-Cert-EC256': 'SSL_CERTIFICATE_TYPE_SYSTEM',
  'System-Default-Root-CA': 'SSL_CERTIFICATE_TYPE_CA',
};

function addCertificates(system: Create, { cert, key }: KeyPair): void {
  for (const [name, type] of Object.entries(CERTIFICATES)) {
    system('sslkeyandcertificate', { name, type, certificate: { certificate: cert }, key });
  }
}

function addAdmin(system: Create, password: string): void {
  system(
    'user',
    {
      name: 'admin',
      username: 'admin',
      password,
      full_name: 'System Administrator',
      email: '',
      local: true,
      is_superuser: true,
      is_active: true,
      default_tenant_ref: storedRef({ type: 'tenant', uuid: ADMIN_TENANT }),
      user_profile_ref: '/api/useraccountprofile?name=No-Lockout-User-Account-Profile',
      access: [
        {
          role_ref: '/api/role?name=System-Admin',
          tenant_ref: `/api/tenant/${ADMIN_TENANT}`,
          all_tenants: true,
        },
      ],
    },
    'user-1',
  );
}

function addCluster(system: Create): void {
  const ip = { addr: '127.0.0.1', type: 'V4' };
  system('cluster', {
    name: 'cluster-0-1',
    nodes: [{ name: '127.0.0.1', ip, vm_hostname: 'node1.controller.local' }],
  });
}

function addObject(path: string, create: Create, world: World): void {
  const slash = path.indexOf('/');
  const type = path.slice(0, slash);
  const name = path.slice(slash + 1);
  const schema = schemaFor(type);
  const existing = world.store.table(schema.type).byName.get(name);
  if (existing !== undefined) return;
  try {
    createSample(world, create, schema, name);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new Error(`seed: object '${path}': ${text}`);
  }
}

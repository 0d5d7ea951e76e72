import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseSubnet } from '../ip.ts';
import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import { parseVersion } from '../schema/version.ts';

/** What `--seed FILE` and `--controller FILE` describe (contracts.md). YAML or JSON. */
export interface SeedFile {
  readonly version?: string;
  /** Of the system configuration, e.g. `ESSENTIALS`. */
  readonly licenseTier?: string;
  readonly tenants?: readonly string[];
  readonly clouds?: readonly SeedCloud[];
  /** `<type>/<name>` of further objects in the admin tenant. */
  readonly objects?: readonly string[];
}

export interface SeedCloud {
  readonly name: string;
  /** `CLOUD_VCENTER` by default. */
  readonly vtype?: string;
  /** Kind of the data network's transport zone of an NSX-T cloud, `OVERLAY` by default. */
  readonly transportZone?: 'OVERLAY' | 'VLAN' | '';
  readonly dnsSubDomains?: readonly string[];
  readonly networks?: readonly SeedNetwork[];
  readonly seGroups?: readonly string[];
  /** Besides `global` and `management`. On NSX-T, VRF `x` belongs to tier-1 router `/infra/tier-1s/x`. */
  readonly vrfs?: readonly string[];
}

export interface SeedNetwork {
  readonly name: string;
  readonly uuid?: string;
  /** `global` by default. */
  readonly vrf?: string;
  /** In CIDR notation. */
  readonly subnets?: readonly string[];
}

/** The default of contracts.md. */
export const DEFAULT_SEED: SeedFile = {
  clouds: [
    {
      name: 'Default-Cloud',
      vtype: 'CLOUD_VCENTER',
      dnsSubDomains: ['avi.internal'],
      networks: [{ name: 'net1', vrf: 'global', subnets: ['10.10.0.0/16'] }],
    },
  ],
};

/** @throws Error with a message that names file and field */
export function readSeedFile(file: string): SeedFile {
  let content: JsonValue;
  try {
    content = parse(readFileSync(file, 'utf8')) as JsonValue;
  } catch (error) {
    throw new Error(`seed ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return checkSeed(content, `seed ${file}`);
}

/** @throws Error that names the field at fault, so that a typing error does not silently seed something else */
export function checkSeed(content: JsonValue, where = 'seed'): SeedFile {
  const root = objectAt(content, where, ['version', 'licenseTier', 'tenants', 'clouds', 'objects']);
  optional(root.version, (value) => {
    if (typeof value !== 'string' || Number.isNaN(parseVersion(value)))
      fail(`${where}.version`, 'must be a release such as "30.2.1"');
  });
  optional(root.licenseTier, (value) => nameAt(value, `${where}.licenseTier`));
  optional(root.tenants, (value) => stringsAt(value, `${where}.tenants`));
  optional(root.objects, (value) => {
    for (const [index, name] of stringsAt(value, `${where}.objects`).entries()) {
      if (!/^[a-z0-9]+\/.+/.test(name)) fail(`${where}.objects[${index}]`, 'must be <type>/<name>');
    }
  });
  optional(root.clouds, (value) => {
    for (const [index, cloud] of arrayAt(value, `${where}.clouds`).entries())
      checkCloud(cloud, `${where}.clouds[${index}]`);
  });
  // Every member has been checked; the compiler cannot see that.
  return root as SeedFile;
}

function checkCloud(value: JsonValue, where: string): void {
  const cloud = objectAt(value, where, [
    'name',
    'vtype',
    'transportZone',
    'dnsSubDomains',
    'networks',
    'seGroups',
    'vrfs',
  ]);
  nameAt(cloud.name, `${where}.name`);
  optional(cloud.vtype, (type) => {
    if (typeof type !== 'string' || !type.startsWith('CLOUD_'))
      fail(`${where}.vtype`, 'must be a cloud type such as CLOUD_VCENTER');
  });
  optional(cloud.transportZone, (zone) => {
    if (zone !== 'OVERLAY' && zone !== 'VLAN' && zone !== '')
      fail(`${where}.transportZone`, 'must be OVERLAY or VLAN');
  });
  for (const member of ['dnsSubDomains', 'seGroups', 'vrfs'] as const) {
    optional(cloud[member], (list) => stringsAt(list, `${where}.${member}`));
  }
  optional(cloud.networks, (list) => {
    for (const [index, item] of arrayAt(list, `${where}.networks`).entries()) {
      const path = `${where}.networks[${index}]`;
      const network = objectAt(item, path, ['name', 'uuid', 'vrf', 'subnets']);
      nameAt(network.name, `${path}.name`);
      optional(network.uuid || null, (uuid) => nameAt(uuid, `${path}.uuid`));
      optional(network.vrf, (vrf) => nameAt(vrf, `${path}.vrf`));
      optional(network.subnets, (subnets) => {
        for (const subnet of stringsAt(subnets, `${path}.subnets`)) {
          try {
            parseSubnet(subnet);
          } catch (error) {
            fail(`${path}.subnets`, (error as Error).message);
          }
        }
      });
    }
  });
}

function fail(where: string, text: string): never {
  throw new Error(`${where}: ${text}`);
}

function optional(value: JsonValue | undefined, check: (value: JsonValue) => void): void {
  if (value !== undefined && value !== null) check(value);
}

function objectAt(value: JsonValue, where: string, members: readonly string[]): JsonObject {
  if (!isObject(value)) fail(where, 'must be an object');
  for (const member of Object.keys(value)) {
    if (!members.includes(member))
      fail(`${where}.${member}`, `is not known; there are ${members.join(', ')}`);
  }
  return value;
}

function arrayAt(value: JsonValue, where: string): JsonValue[] {
  return Array.isArray(value) ? value : fail(where, 'must be a list');
}

function stringsAt(value: JsonValue, where: string): string[] {
  return arrayAt(value, where).map((item, index) => nameAt(item, `${where}[${index}]`));
}

function nameAt(value: JsonValue | undefined, where: string): string {
  return typeof value === 'string' && value !== '' ? value : fail(where, 'must be a text');
}

import type { CloudType, ControllerFacts } from '../model/context.ts';
import type { Problem } from '../model/types.ts';
import { chooseVrf, GLOBAL_VRF } from '../model/vrf.ts';
import { CONFIG_MAP } from '../settings/parse.ts';
import type { Settings, VipNetwork } from '../settings/settings.ts';
import { type ReadOptions, readDocuments } from './documents.ts';
import { InputError } from './input-error.ts';
import { shapeOf } from './shape.ts';

/** A network of a cloud. */
export interface NetworkDescription {
  readonly name: string;
  readonly uuid: string;
  readonly vrf: string;
  readonly subnets: readonly string[];
}

export interface CloudDescription {
  readonly name: string;
  readonly vtype: CloudType;
  /** Of an NSX-T cloud. */
  readonly transportZone: 'OVERLAY' | 'VLAN' | '';
  readonly dnsSubDomains: readonly string[];
  /** `undefined` when nothing is said about networks. */
  readonly networks: readonly NetworkDescription[] | undefined;
  readonly seGroups: readonly string[];
  /** On NSX-T, VRF `x` belongs to tier-1 router `/infra/tier-1s/x`. */
  readonly vrfs: readonly string[];
}

/** A controller as `--controller FILE` describes it (contracts.md), defaults filled in. */
export interface ControllerDescription {
  readonly version: string;
  readonly licenseTier: string;
  readonly tenants: readonly string[];
  readonly clouds: readonly CloudDescription[];
  /** `<type>/<name>` of objects that custom resources may refer to. */
  readonly objects: readonly string[];
}

const CLOUD_TYPES = [
  'CLOUD_VCENTER',
  'CLOUD_NONE',
  'CLOUD_NSXT',
  'CLOUD_AWS',
  'CLOUD_AZURE',
  'CLOUD_GCP',
  'CLOUD_OPENSTACK',
] as const satisfies CloudType[];

/** What every cloud has. */
const SYSTEM_VRFS = [GLOBAL_VRF, 'management'];
const SYSTEM_GROUPS = ['Default-Group'];

const DEFAULT_CLOUD: CloudDescription = {
  name: 'Default-Cloud',
  vtype: 'CLOUD_VCENTER',
  transportZone: '',
  dnsSubDomains: ['avi.internal'],
  networks: [{ name: 'net1', uuid: '', vrf: GLOBAL_VRF, subnets: ['10.10.0.0/16'] }],
  seGroups: SYSTEM_GROUPS,
  vrfs: SYSTEM_VRFS,
};

/** A fresh simulator; also what `render` assumes without `--controller`. */
export const DEFAULT_CONTROLLER: ControllerDescription = {
  version: '30.2.1',
  licenseTier: 'ENTERPRISE',
  tenants: ['admin'],
  clouds: [DEFAULT_CLOUD],
  objects: [],
};

const name = { type: 'string', minLength: 1 };
const names = { type: 'array', items: name };

/** Only `name` of a cloud and of a network has to be given. */
const shape = shapeOf({
  type: 'object',
  additionalProperties: false,
  properties: {
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$', description: 'must be a version x.y.z' },
    licenseTier: name,
    tenants: names,
    clouds: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: {
          name,
          vtype: { enum: CLOUD_TYPES },
          transportZone: { enum: ['OVERLAY', 'VLAN', ''] },
          dnsSubDomains: names,
          networks: {
            type: 'array',
            items: {
              type: 'object',
              required: ['name'],
              additionalProperties: false,
              properties: { name, uuid: { type: 'string' }, vrf: name, subnets: names },
            },
          },
          seGroups: names,
          vrfs: names,
        },
      },
    },
    objects: {
      type: 'array',
      items: {
        type: 'string',
        pattern: '^[a-z0-9]+/.+$',
        description: 'must be <type>/<name>, like wafpolicy/my-policy',
      },
    },
  },
});

type Given<T> = { readonly [K in keyof T]?: T[K] | undefined };

interface GivenCloud extends Omit<Given<CloudDescription>, 'networks'> {
  readonly networks?: readonly Given<NetworkDescription>[];
}

interface GivenController extends Omit<Given<ControllerDescription>, 'clouds'> {
  readonly clouds?: readonly GivenCloud[];
}

/**
 * Reads `--controller FILE`, JSON or YAML; without a file, the defaults. A file that lists clouds has these and no other
 * (and `Default-Cloud`, which every controller has); what a cloud leaves out it does not have. Throws an
 * {@link InputError} that names file and field.
 */
export async function loadController(
  file: string | undefined,
  options: ReadOptions = {},
): Promise<ControllerDescription> {
  if (file === undefined) return DEFAULT_CONTROLLER;
  const documents = await readDocuments([file], options);
  const [document] = documents;
  if (document === undefined) throw new InputError(`${file}: the file is empty`);
  if (documents.length > 1) throw new InputError(`${file}: ${documents.length} documents; one is expected`);
  const faults = shape(document.value);
  if (faults.length > 0) {
    throw new InputError(faults.map((fault) => `${document.where}: ${fault.field} ${fault.message}`));
  }
  // The shape has been checked.
  return completed(document.value as GivenController);
}

function completed(given: GivenController): ControllerDescription {
  return {
    version: given.version ?? DEFAULT_CONTROLLER.version,
    licenseTier: given.licenseTier ?? DEFAULT_CONTROLLER.licenseTier,
    tenants: united(DEFAULT_CONTROLLER.tenants, given.tenants),
    clouds: given.clouds === undefined ? DEFAULT_CONTROLLER.clouds : completedClouds(given.clouds),
    objects: given.objects ?? [],
  };
}

/** A `Default-Cloud` that is not described is as on the first day: without orchestrator, networks and domains. */
function completedClouds(given: readonly GivenCloud[]): CloudDescription[] {
  const clouds = given.map(completedCloud);
  if (clouds.some((cloud) => cloud.name === DEFAULT_CLOUD.name)) return clouds;
  return [...clouds, completedCloud({ name: DEFAULT_CLOUD.name, vtype: 'CLOUD_NONE' })];
}

function completedCloud(given: GivenCloud): CloudDescription {
  return {
    name: given.name ?? '',
    vtype: given.vtype ?? DEFAULT_CLOUD.vtype,
    transportZone: given.transportZone ?? (given.vtype === 'CLOUD_NSXT' ? 'OVERLAY' : ''),
    dnsSubDomains: given.dnsSubDomains ?? [],
    networks: given.networks?.map((network) => ({
      name: network.name ?? '',
      uuid: network.uuid ?? '',
      vrf: network.vrf ?? GLOBAL_VRF,
      subnets: network.subnets ?? [],
    })),
    seGroups: united(SYSTEM_GROUPS, given.seGroups),
    vrfs: united(SYSTEM_VRFS, given.vrfs),
  };
}

function united(system: readonly string[], given: readonly string[] | undefined): string[] {
  return [...new Set([...system, ...(given ?? [])])];
}

/**
 * What translation needs to know of a described controller. Other names in the settings that the controller does not
 * have are problems; with the default description, which describes nobody's controller, they are taken on trust. Throws
 * an {@link InputError} when the cloud is not described: all else depends on it.
 */
export function factsOf(
  description: ControllerDescription,
  settings: Settings,
): { readonly facts: ControllerFacts; readonly problems: readonly Problem[] } {
  const trusted = description === DEFAULT_CONTROLLER;
  const cloud = trusted
    ? DEFAULT_CLOUD
    : description.clouds.find((candidate) => candidate.name === settings.cloudName);
  if (cloud === undefined) {
    const known = description.clouds.map((c) => c.name).join(', ');
    throw new InputError(
      `cloudName is "${settings.cloudName}", which the controller does not have; it has ${known}`,
    );
  }
  const vrf = chooseVrf(settings, {
    cloudType: cloud.vtype,
    nsxtTransportZone: cloud.transportZone,
    vrfOfNetwork: (network) => networkOf(cloud, network)?.vrf,
    vrfOfTier1: (path) => cloud.vrfs.find((name) => path === `/infra/tier-1s/${name}`),
  });
  return {
    facts: {
      version: description.version,
      cloudName: settings.cloudName,
      cloudType: cloud.vtype,
      nsxtTransportZone: cloud.transportZone,
      dnsSubDomains: [...cloud.dnsSubDomains].sort(),
      vrf: vrf ?? GLOBAL_VRF,
      enterprise: /^ENTERPRISE(_WITH_CLOUD_SERVICES)?$/.test(description.licenseTier),
    },
    problems: trusted ? [] : missingNames(description, cloud, settings),
  };
}

/** The names in the settings that the controller does not have. */
function missingNames(
  description: ControllerDescription,
  cloud: CloudDescription,
  settings: Settings,
): Problem[] {
  const problems: Problem[] = [];
  const check = (key: string, what: string, wanted: string, known: readonly string[]): void => {
    if (known.includes(wanted)) return;
    problems.push({
      object: `configmap/${settings.podNamespace}/${CONFIG_MAP}`,
      field: `data.${key}`,
      reason: 'NotOnController',
      message: `${key} names ${what} "${wanted}", which the controller does not have; it has ${known.join(', ') || 'none'}`,
    });
  };
  check('tenantName', 'tenant', settings.tenantName, description.tenants);
  check('serviceEngineGroupName', 'SE group', settings.serviceEngineGroupName, cloud.seGroups);
  for (const network of cloud.networks === undefined ? [] : settings.vipNetworkList) {
    const known = (cloud.networks ?? []).map((n) => (network.networkUUID === '' ? n.name : n.uuid));
    check('vipNetworkList', 'network', network.networkUUID || network.networkName, known);
  }
  return problems;
}

function networkOf(cloud: CloudDescription, wanted: VipNetwork): NetworkDescription | undefined {
  return cloud.networks?.find((network) =>
    wanted.networkUUID === '' ? network.name === wanted.networkName : network.uuid === wanted.networkUUID,
  );
}

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

export interface VrfDescription {
  readonly name: string;
  /** Path of the tier-1 router that the VRF belongs to (NSX-T), '' for none. */
  readonly tier1path: string;
}

export interface CloudDescription {
  readonly name: string;
  readonly vtype: CloudType;
  /** Of an NSX-T cloud. */
  readonly transportZone: 'OVERLAY' | 'VLAN' | '';
  readonly dnsSubDomains: readonly string[];
  readonly networks: readonly NetworkDescription[];
  readonly seGroups: readonly string[];
  readonly vrfs: readonly VrfDescription[];
}

/** A controller as `--controller FILE` and `--seed FILE` describe it (contracts.md), defaults filled in. */
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

const DEFAULT_CLOUD: CloudDescription = {
  name: 'Default-Cloud',
  vtype: 'CLOUD_VCENTER',
  transportZone: '',
  dnsSubDomains: ['avi.internal'],
  networks: [{ name: 'net1', uuid: '', vrf: GLOBAL_VRF, subnets: ['10.10.0.0/16'] }],
  seGroups: ['Default-Group'],
  vrfs: [
    { name: GLOBAL_VRF, tier1path: '' },
    { name: 'management', tier1path: '' },
  ],
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
          vrfs: {
            type: 'array',
            items: {
              type: ['string', 'object'],
              required: ['name'],
              additionalProperties: false,
              properties: { name, tier1path: { type: 'string' } },
            },
          },
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

interface GivenCloud extends Omit<Given<CloudDescription>, 'networks' | 'vrfs'> {
  readonly networks?: readonly Given<NetworkDescription>[];
  readonly vrfs?: readonly (string | Given<VrfDescription>)[];
}

interface GivenController extends Omit<Given<ControllerDescription>, 'clouds'> {
  readonly clouds?: readonly GivenCloud[];
}

/**
 * Reads `--controller FILE` (or `--seed FILE`), JSON or YAML; without a file, the defaults. What the file leaves out has
 * its default, an empty list means none. A field that is not known is a warning. Throws an {@link InputError} that names
 * file and field.
 */
export async function loadController(
  file: string | undefined,
  options: ReadOptions & { readonly warn?: (line: string) => void } = {},
): Promise<ControllerDescription> {
  if (file === undefined) return DEFAULT_CONTROLLER;
  const documents = await readDocuments([file], options);
  const [document] = documents;
  if (document === undefined) throw new InputError(`${file}: the file is empty`);
  if (documents.length > 1) throw new InputError(`${file}: ${documents.length} documents; one is expected`);
  const lines = { warnings: [] as string[], faults: [] as string[] };
  for (const fault of shape(document.value)) {
    const line = `${document.where}: ${fault.field} ${fault.message}`;
    (fault.unknown ? lines.warnings : lines.faults).push(line);
  }
  if (lines.faults.length > 0) throw new InputError(lines.faults);
  for (const line of lines.warnings) options.warn?.(line);
  // The shape has been checked.
  return completed(document.value as GivenController);
}

function completed(given: GivenController): ControllerDescription {
  return {
    version: given.version ?? DEFAULT_CONTROLLER.version,
    licenseTier: given.licenseTier ?? DEFAULT_CONTROLLER.licenseTier,
    tenants: [...new Set(['admin', ...(given.tenants ?? [])])],
    clouds: given.clouds?.map(completedCloud) ?? DEFAULT_CONTROLLER.clouds,
    objects: given.objects ?? [],
  };
}

function completedCloud(given: GivenCloud): CloudDescription {
  const vrfs = given.vrfs?.map((vrf) =>
    typeof vrf === 'string'
      ? { name: vrf, tier1path: '' }
      : { name: vrf.name ?? '', tier1path: vrf.tier1path ?? '' },
  );
  return {
    name: given.name ?? '',
    vtype: given.vtype ?? DEFAULT_CLOUD.vtype,
    transportZone: given.transportZone ?? (given.vtype === 'CLOUD_NSXT' ? 'OVERLAY' : ''),
    dnsSubDomains: given.dnsSubDomains ?? DEFAULT_CLOUD.dnsSubDomains,
    networks:
      given.networks?.map((network) => ({
        name: network.name ?? '',
        uuid: network.uuid ?? '',
        vrf: network.vrf ?? GLOBAL_VRF,
        subnets: network.subnets ?? [],
      })) ?? DEFAULT_CLOUD.networks,
    seGroups: given.seGroups ?? DEFAULT_CLOUD.seGroups,
    vrfs: vrfs ?? DEFAULT_CLOUD.vrfs,
  };
}

/**
 * What translation needs to know of a described controller. Names in the settings that the controller does not have are
 * problems; with the default description, which describes nobody's controller, they are taken on trust.
 */
export function factsOf(
  description: ControllerDescription,
  settings: Settings,
): { readonly facts: ControllerFacts; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const trusted = description === DEFAULT_CONTROLLER;
  const check = (key: string, what: string, wanted: string, known: readonly string[]): void => {
    if (trusted || known.includes(wanted)) return;
    problems.push({
      object: `configmap/${settings.podNamespace}/${CONFIG_MAP}`,
      field: `data.${key}`,
      reason: 'NotOnController',
      message: `${key} names ${what} "${wanted}", which the controller does not have; it has ${known.join(', ') || 'none'}`,
    });
  };

  const cloudNames = description.clouds.map((c) => c.name);
  check('cloudName', 'cloud', settings.cloudName, cloudNames);
  const cloud =
    description.clouds.find((c) => c.name === settings.cloudName) ?? description.clouds[0] ?? DEFAULT_CLOUD;
  check('tenantName', 'tenant', settings.tenantName, description.tenants);
  check('serviceEngineGroupName', 'SE group', settings.serviceEngineGroupName, cloud.seGroups);
  for (const network of settings.vipNetworkList) {
    const known = cloud.networks.map((n) => (network.networkUUID === '' ? n.name : n.uuid));
    check('vipNetworkList', 'network', network.networkUUID || network.networkName, known);
  }

  const vrf = chooseVrf(settings, {
    cloudType: cloud.vtype,
    nsxtTransportZone: cloud.transportZone,
    vrfOfNetwork: (network) => networkOf(cloud, network)?.vrf,
    vrfOfTier1: (path) =>
      path === '' ? undefined : cloud.vrfs.find((candidate) => candidate.tier1path === path)?.name,
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
    problems,
  };
}

function networkOf(cloud: CloudDescription, wanted: VipNetwork): NetworkDescription | undefined {
  return cloud.networks.find((network) =>
    wanted.networkUUID === '' ? network.name === wanted.networkName : network.uuid === wanted.networkUUID,
  );
}

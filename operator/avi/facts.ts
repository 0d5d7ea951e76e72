import type { CloudType, ControllerFacts } from '../model/context.ts';
import { isPublicCloud } from '../model/network.ts';
import { chooseVrf } from '../model/vrf.ts';
import type { Settings } from '../settings/settings.ts';
import { AviError } from './api.ts';
import { type AviClient, type AviClientApi, dataOf } from './client/index.ts';
import { readNetworks } from './facts-networks.ts';

/** What the operator reads of a controller before it programs anything (lifecycle-and-config.md 2.1, 2.5). */
export interface ReadFacts {
  readonly facts: ControllerFacts;
  /** UUID of the controller's cluster, for annotations; '' when it could not be read. */
  readonly controllerUuid: string;
}

/** The controller answers, but is not what the settings say. Mended by an administrator, not by waiting alone. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
}

/** Cluster states in which a controller may be programmed (lifecycle-and-config.md 2.1 step 12). */
const ACTIVE = new Set(['CLUSTER_UP_NO_HA', 'CLUSTER_UP_HA_ACTIVE', 'CLUSTER_UP_HA_COMPROMISED']);
const ENTERPRISE = new Set(['ENTERPRISE', 'ENTERPRISE_WITH_CLOUD_SERVICES']);

/**
 * Reads cloud, DNS sub-domains, VRF and licence.
 *
 * @throws {AviError} when the controller cannot be asked
 * @throws {FactsError} when something that the settings name does not exist there; the message says what
 */
export async function readFacts(api: AviClientApi, settings: Settings): Promise<ReadFacts> {
  const { client } = api;
  const tenant = settings.tenantName;
  const header = { 'X-Avi-Tenant': tenant };
  const version = await api.apiVersion();
  const [runtime, cloud, tier, controllerUuid] = await Promise.all([
    dataOf(client.GET('/api/cluster/runtime', { params: { header } })),
    readCloud(client, header, settings),
    readTier(client, header),
    readControllerUuid(client, header),
    checkTenant(client, tenant),
  ]);
  const state = runtime.cluster_state?.state;
  if (state !== undefined && !ACTIVE.has(state))
    throw new FactsError(`the controller's cluster is not up: ${state}`);

  const cloudType = (cloud.vtype ?? 'CLOUD_VCENTER') as CloudType;
  const transportZone = cloud.nsxt_configuration?.data_network_config?.tz_type;
  const nsxtTransportZone = transportZone === 'OVERLAY' || transportZone === 'VLAN' ? transportZone : '';
  const [dnsSubDomains, networks, vrfOfTier1] = await Promise.all([
    readSubDomains(client, header, cloud.uuid ?? ''),
    readNetworks(api, settings, {
      type: cloudType,
      uuid: cloud.uuid ?? '',
      managementNetwork: cloud.vcenter_configuration?.management_network,
    }),
    readTier1Vrf(api, settings, cloudType),
  ]);
  const vrf = chooseVrf(settings, {
    cloudType,
    nsxtTransportZone,
    vrfOfNetwork: () => networks.vrf,
    vrfOfTier1: () => vrfOfTier1,
  });
  if (vrf === undefined) {
    const network = settings.vipNetworkList[0];
    throw new FactsError(
      `network ${network?.networkName || network?.networkUUID} of vipNetworkList does not exist in cloud ${settings.cloudName}`,
    );
  }
  return {
    facts: {
      version,
      cloudName: settings.cloudName,
      cloudType,
      nsxtTransportZone,
      dnsSubDomains,
      vrf,
      networkUuids: networks.uuids,
      enterprise: ENTERPRISE.has(tier),
    },
    controllerUuid,
  };
}

type Header = { readonly 'X-Avi-Tenant': string };

async function readCloud(client: AviClient, header: Header, settings: Settings) {
  const { results = [] } = await dataOf(
    client.GET('/api/cloud', { params: { header, query: { name: settings.cloudName, include_name: true } } }),
  );
  const [cloud] = results;
  if (cloud === undefined)
    throw new FactsError(`cloud ${settings.cloudName} does not exist on the controller`);
  const type = (cloud.vtype ?? 'CLOUD_VCENTER') as CloudType;
  if (!isPublicCloud(type) && !settings.vpcMode && !cloud.ipam_provider_ref) {
    throw new FactsError(`cloud ${settings.cloudName} has no IPAM profile: VIPs could not get an address`);
  }
  return cloud;
}

async function checkTenant(client: AviClient, tenant: string): Promise<void> {
  const { count } = await dataOf(
    client.GET('/api/tenant', { params: { header: { 'X-Avi-Tenant': tenant }, query: { name: tenant } } }),
  );
  if (count === 0) throw new FactsError(`tenant ${tenant} does not exist on the controller`);
}

/** A controller that does not tell its licence is treated as one without Enterprise (lifecycle-and-config.md 2.1). */
async function readTier(client: AviClient, header: Header): Promise<string> {
  return orElse('', async () => {
    const { default_license_tier: tier } = await dataOf(
      client.GET('/api/systemconfiguration', { params: { header } }),
    );
    return tier ?? '';
  });
}

async function readControllerUuid(client: AviClient, header: Header): Promise<string> {
  return orElse('', async () => {
    const { uuid } = await dataOf(client.GET('/api/cluster', { params: { header } }));
    return uuid ?? '';
  });
}

async function readSubDomains(client: AviClient, header: Header, cloudUuid: string): Promise<string[]> {
  const { domains = [] } = await dataOf(
    client.GET('/api/ipamdnsproviderprofiledomainlist', {
      params: { header, query: { cloud_uuid: cloudUuid } },
    }),
  );
  return [...domains].sort();
}

/** The VRF that an NSX-T tier-1 router belongs to (l4-and-nodes.md 3.2 rule 5). */
async function readTier1Vrf(
  api: AviClientApi,
  settings: Settings,
  cloudType: CloudType,
): Promise<string | undefined> {
  if (cloudType !== 'CLOUD_NSXT' || settings.nsxtT1LR === '') return undefined;
  const query = { 'cloud_ref.name': settings.cloudName };
  for await (const page of api.list(
    'vrfcontext',
    settings.dedicatedTenantMode ? settings.tenantName : '*',
    query,
  )) {
    for (const vrf of page) {
      const attributes = Array.isArray(vrf.attrs) ? vrf.attrs : [];
      const matches = attributes.some(
        (a) =>
          typeof a === 'object' &&
          a !== null &&
          !Array.isArray(a) &&
          a.key === 'tier1path' &&
          a.value === settings.nsxtT1LR,
      );
      if (matches && typeof vrf.name === 'string') return vrf.name;
    }
  }
  return undefined;
}

/** Something that the operator can do without; connection troubles are still errors. */
async function orElse<T>(fallback: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AviError && error.kind === 'final') return fallback;
    throw error;
  }
}

import type { AviApi } from '../avi/api.ts';
import { vipAddresses } from '../avi/inventory.ts';
import { nameOfRef } from '../avi/reference.ts';
import type { CloudType } from '../model/context.ts';
import { isPublicCloud } from '../model/network.ts';
import type { AviBody } from '../model/types.ts';
import { chooseVrf } from '../model/vrf.ts';
import type { Settings, VipNetwork } from '../settings/settings.ts';
import { guarded, one } from './infrastructure.ts';
import { addressValue, type Range, rangesOf, sizeOf } from './ranges.ts';
import { type Finding, fail, pass, skip, warn } from './types.ts';

/** Fewer free addresses than this are worth a warning. */
const FEW = 10;

/** Networks of VIPs and nodes, the VRF that follows from them, and how many addresses are left. */
export async function* checkNetworks(
  api: AviApi,
  settings: Settings,
  cloud: AviBody,
): AsyncGenerator<Finding> {
  const type = String(cloud.vtype ?? 'CLOUD_VCENTER') as CloudType;
  if (isPublicCloud(type) || settings.vpcMode) {
    yield skip('controller.networks', `${type} has its own networks`);
    return;
  }
  if (settings.vipNetworkList.length === 0) {
    yield warn(
      'controller.networks',
      'vipNetworkList is empty: addresses come from any network of the IPAM profile',
      'Name the networks for VIPs in vipNetworkList.',
    );
  }
  const vrf = await vrfOf(api, settings, type);
  const used = await usedAddresses(api, settings);
  for (const network of settings.vipNetworkList)
    yield await guarded('controller.networks', () => vipNetwork(api, settings, network, vrf, cloud, used));
  for (const { networkName, networkUUID } of settings.nodeNetworkList) {
    yield await guarded('controller.nodenetworks', async () => {
      const label = networkName || networkUUID;
      const found = await networkOf(api, settings, { networkName, networkUUID });
      return found === undefined
        ? fail('controller.nodenetworks', missing(label, settings), 'Correct nodeNetworkList.')
        : pass('controller.nodenetworks', `${label} for nodes`);
    });
  }
  if (vrf !== undefined) yield await guarded('controller.vrf', () => vrfFinding(api, settings, vrf));
}

async function vrfOf(api: AviApi, settings: Settings, cloudType: CloudType): Promise<string | undefined> {
  const [first] = settings.vipNetworkList;
  const network = first && (await networkOf(api, settings, first).catch(() => undefined));
  return chooseVrf(settings, {
    cloudType,
    nsxtTransportZone: '',
    vrfOfNetwork: () => nameOfRef(network?.vrf_context_ref),
    vrfOfTier1: () => undefined,
  });
}

async function vrfFinding(api: AviApi, settings: Settings, vrf: string): Promise<Finding> {
  const found = await one(api, 'vrfcontext', settings, { name: vrf, 'cloud_ref.name': settings.cloudName });
  return found === undefined
    ? fail(
        'controller.vrf',
        `VRF ${vrf} does not exist in cloud ${settings.cloudName}`,
        'Correct vrfName or vipNetworkList.',
      )
    : pass('controller.vrf', vrf);
}

function networkOf(
  api: AviApi,
  settings: Settings,
  { networkName, networkUUID }: Pick<VipNetwork, 'networkName' | 'networkUUID'>,
): Promise<AviBody | undefined> {
  const query: Record<string, string> =
    networkUUID === '' ? { name: networkName, 'cloud_ref.name': settings.cloudName } : { uuid: networkUUID };
  return one(api, 'network', settings, query);
}

const missing = (label: string, settings: Settings): string =>
  `network ${label} does not exist in cloud ${settings.cloudName}`;

async function vipNetwork(
  api: AviApi,
  settings: Settings,
  wanted: VipNetwork,
  vrf: string | undefined,
  cloud: AviBody,
  used: readonly bigint[],
): Promise<Finding> {
  const check = 'controller.networks';
  const label = wanted.networkName || wanted.networkUUID;
  const network = await networkOf(api, settings, wanted);
  if (network === undefined) return fail(check, missing(label, settings), 'Correct vipNetworkList.');
  const own = nameOfRef(network.vrf_context_ref);
  if (vrf !== undefined && own !== undefined && own !== vrf) {
    return fail(
      check,
      `network ${label} is in VRF ${own}, virtual services are in ${vrf}`,
      'Let all networks of vipNetworkList be in one VRF.',
    );
  }
  const profile = await ipamProfile(api, settings, cloud);
  if (profile !== undefined && !isUsable(profile, network)) {
    return fail(
      check,
      `network ${label} is not among the usable networks of IPAM profile ${String(profile.name)}`,
      'Add it to the usable networks of the profile.',
    );
  }
  const ranges = rangesOf(network);
  if (ranges.length === 0) {
    return warn(
      check,
      `network ${label} has no static range for VIPs`,
      'Add a static range (for VIPs, or for VIPs and SEs) to a subnet of the network.',
    );
  }
  return freeFinding(check, label, ranges, used);
}

function freeFinding(
  check: string,
  label: string,
  ranges: readonly Range[],
  used: readonly bigint[],
): Finding {
  const total = ranges.reduce((sum, range) => sum + sizeOf(range), 0n);
  const taken = used.filter((value) =>
    ranges.some(({ first, last }) => value >= first && value <= last),
  ).length;
  const free = total - BigInt(taken);
  const text = `network ${label}: ${free} of ${total} addresses for VIPs are free`;
  const fix = `Widen the static range of network ${label} on the controller.`;
  if (free <= 0n) return fail(check, text, fix);
  return free < BigInt(FEW) && total > BigInt(FEW) ? warn(check, text, fix) : pass(check, text);
}

async function ipamProfile(api: AviApi, settings: Settings, cloud: AviBody): Promise<AviBody | undefined> {
  const name = nameOfRef(cloud.ipam_provider_ref);
  if (name === undefined) return undefined;
  const profile = await one(api, 'ipamdnsproviderprofile', settings, { name }).catch(() => undefined);
  return profile?.type === 'IPAMDNS_TYPE_INTERNAL' ? profile : undefined;
}

/** A profile without a list lets every network be used. */
function isUsable(profile: AviBody, network: AviBody): boolean {
  const internal = (profile.internal_profile ?? {}) as AviBody;
  const networks = Array.isArray(internal.usable_networks) ? (internal.usable_networks as AviBody[]) : [];
  if (networks.length === 0) return true;
  return networks.some(
    ({ nw_ref }) => nameOfRef(nw_ref) === network.name || String(nw_ref).includes(`/${String(network.uuid)}`),
  );
}

/** All addresses of VIPs that the user can see; those of others count too. Empty when they cannot be read. */
async function usedAddresses(api: AviApi, settings: Settings): Promise<bigint[]> {
  const used: bigint[] = [];
  try {
    const tenant = settings.dedicatedTenantMode ? settings.tenantName : '*';
    for await (const page of api.list('vsvip', tenant, { 'cloud_ref.name': settings.cloudName }))
      for (const body of page)
        for (const address of vipAddresses(body)) used.push(addressValue(address) ?? -1n);
  } catch {
    return [];
  }
  return used;
}

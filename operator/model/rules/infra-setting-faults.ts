import { isIPv6 } from 'node:net';
import type { AviInfraSettingSpec } from '../../cluster/rule-records.ts';
import { parseCidr } from '../ip.ts';
import type { CheckSite, Fault } from './check.ts';

/** What is wrong with an AviInfraSetting (crds.md 6.3). */
export function* infraSettingFaults(
  site: CheckSite,
  { spec }: { readonly spec: AviInfraSettingSpec },
): Generator<Fault> {
  const { network, seGroup } = spec;
  if ((network?.bgpPeerLabels ?? []).length > 0 && network?.enableRhi !== true) {
    yield 'BGPPeerLabels cannot be set if EnableRhi is false.';
  }
  for (const { networkName = '', cidr, v6cidr } of network?.vipNetworks ?? []) {
    if (cidr && parseCidr(cidr)?.family !== 'V4') {
      yield `invalid CIDR configuration ${cidr} detected for networkName ${networkName} in vipNetworkList`;
    }
    if (v6cidr && parseCidr(v6cidr)?.family !== 'V6' && !isIPv6(v6cidr)) {
      yield `invalid IPv6 CIDR configuration ${v6cidr} detected for networkName ${networkName} in vipNetworkList`;
    }
  }
  const listeners = network?.listeners ?? [];
  if (listeners.length > 0 && !listeners.some((listener) => listener.enableSSL === true)) {
    yield 'One of the port in aviInfraSetting must have SSL enabled';
  }
  yield* networks(site, spec);
  yield* site.exist('serviceenginegroup', [seGroup?.name]);
}

/** On AWS and Azure networks are subnets that the controller does not list. */
function* networks(site: CheckSite, { network }: AviInfraSettingSpec): Generator<Fault> {
  const { cloudType } = site.context.controller;
  if (cloudType === 'CLOUD_AWS' || cloudType === 'CLOUD_AZURE') return;
  for (const { networkName, networkUUID } of [
    ...(network?.vipNetworks ?? []),
    ...(network?.nodeNetworks ?? []),
  ]) {
    if (networkUUID) yield* site.existByUuid('network', networkUUID);
    else yield* site.exist('network', [networkName]);
  }
}

import type { CloudType } from '../model/context.ts';
import { isPublicCloud } from '../model/network.ts';
import { chooseNetwork, type NetworkCandidate } from '../model/network-choice.ts';
import type { AviBody, Json } from '../model/types.ts';
import type { Settings } from '../settings/settings.ts';
import { AviError } from './api.ts';
import { type AviClientApi, dataOf } from './client/index.ts';
import { nameOfRef, uuidOfRef } from './reference.ts';

/** What the networks that the settings name are on the controller. */
export interface ReadNetworks {
  /** VRF of the first VIP network, where it is needed; `undefined` when there is no such network. */
  readonly vrf: string | undefined;
  /** UUIDs of networks that have their name in common with others, by name. */
  readonly uuids: Readonly<Record<string, string>>;
}

export interface CloudOfNetworks {
  readonly type: CloudType;
  readonly uuid: string;
  /** Reference to the management network of a vCenter cloud. */
  readonly managementNetwork?: string | undefined;
}

/**
 * Looks up the networks of the settings. Several of one name are possible on vCenter and clouds without orchestrator
 * (l4-and-nodes.md 2.8, 2.9); where there is one, it stays named as it is, so that nothing changes.
 *
 * @throws {AviError} when the controller cannot be asked
 */
export async function readNetworks(
  api: AviClientApi,
  settings: Settings,
  cloud: CloudOfNetworks,
): Promise<ReadNetworks> {
  const [first, ...others] = settings.vpcMode ? [] : settings.vipNetworkList;
  if (isPublicCloud(cloud.type)) return { vrf: undefined, uuids: {} };
  const look = new NetworkLookup(api, settings, cloud);
  const uuids: Record<string, string> = {};
  let vrf: string | undefined;
  if (first !== undefined) {
    const subnets = [first.cidr, first.v6cidr].filter((text) => text !== '');
    const found = await look.find(first.networkName, first.networkUUID, subnets, uuids);
    vrf = found?.vrf;
  }
  if (cloud.type !== 'CLOUD_VCENTER' && cloud.type !== 'CLOUD_NONE') return { vrf, uuids };
  for (const { networkName, networkUUID, cidr, v6cidr } of others) {
    if (networkUUID !== '') continue;
    await look.find(
      networkName,
      '',
      [cidr, v6cidr].filter((text) => text !== ''),
      uuids,
    );
  }
  for (const { networkName, networkUUID } of cloud.type === 'CLOUD_VCENTER' ? settings.nodeNetworkList : []) {
    if (networkUUID === '' && !Object.hasOwn(uuids, networkName)) await look.find(networkName, '', [], uuids);
  }
  return { vrf, uuids };
}

class NetworkLookup {
  readonly #api: AviClientApi;
  readonly #settings: Settings;
  readonly #cloud: CloudOfNetworks;
  #management: Promise<ReadonlySet<string>> | undefined;

  constructor(api: AviClientApi, settings: Settings, cloud: CloudOfNetworks) {
    this.#api = api;
    this.#settings = settings;
    this.#cloud = cloud;
  }

  /** A network by UUID, else by name; notes in `uuids` which one it is when the name does not tell. */
  async find(
    name: string,
    uuid: string,
    subnets: readonly string[],
    uuids: Record<string, string>,
  ): Promise<NetworkCandidate | undefined> {
    if (uuid !== '') return this.#byUuid(uuid);
    const candidates: NetworkCandidate[] = [];
    const query = { name, 'cloud_ref.name': this.#settings.cloudName };
    for await (const page of this.#api.list('network', this.#settings.tenantName, query)) {
      candidates.push(...page.filter((body) => body.name === name).map(candidateOf));
    }
    if (candidates.length < 2) return candidates[0];
    const vrf = this.#settings.vrfName;
    const withHosts = await Promise.all(
      candidates.map(async (candidate) => ({ ...candidate, hosts: await this.#hosts(candidate.uuid) })),
    );
    this.#management ??= this.#managementHosts();
    const chosen = chooseNetwork(withHosts, { vrf, subnets, managementHosts: await this.#management });
    if (chosen !== undefined) uuids[name] = chosen.uuid;
    return chosen;
  }

  async #byUuid(uuid: string): Promise<NetworkCandidate | undefined> {
    const body = await orNothing(
      dataOf(
        this.#api.client.GET('/api/network/{uuid}', {
          params: {
            header: this.#header,
            path: { uuid },
            query: { cloud_uuid: this.#cloud.uuid, include_name: true },
          },
        }),
      ),
    );
    return body && candidateOf(body as AviBody);
  }

  get #header() {
    return { 'X-Avi-Tenant': this.#settings.tenantName };
  }

  /** Hosts of the management network: of the SE group, else of the cloud. */
  async #managementHosts(): Promise<ReadonlySet<string>> {
    const { serviceEngineGroupName: name, cloudName } = this.#settings;
    let network = this.#cloud.managementNetwork;
    const query = { name, 'cloud_ref.name': cloudName };
    for await (const page of this.#api.list('serviceenginegroup', this.#settings.tenantName, query)) {
      const own = page[0]?.mgmt_network_ref;
      if (typeof own === 'string') network = own;
    }
    const uuid = network === undefined ? undefined : uuidOfRef(network);
    return new Set(uuid === undefined ? [] : await this.#hosts(uuid));
  }

  /** Only vCenter clouds know the hosts of their networks. */
  async #hosts(uuid: string): Promise<readonly string[]> {
    if (this.#cloud.type !== 'CLOUD_VCENTER') return [];
    const runtime = await orNothing(
      dataOf(
        this.#api.client.GET('/api/vimgrnwruntime/{uuid}', {
          params: { header: this.#header, path: { uuid } },
        }),
      ),
    );
    return (runtime?.host_refs ?? []).flatMap((ref) => uuidOfRef(ref) ?? []);
  }
}

function candidateOf(body: AviBody): NetworkCandidate {
  const subnets = Array.isArray(body.configured_subnets) ? body.configured_subnets : [];
  return {
    uuid: String(body.uuid ?? ''),
    vrf: nameOfRef(body.vrf_context_ref) ?? '',
    subnets: subnets.flatMap(prefixText),
    hosts: [],
  };
}

function prefixText(subnet: Json): string[] {
  const { prefix } = (subnet ?? {}) as { prefix?: { ip_addr?: { addr?: string }; mask?: number } };
  return prefix?.ip_addr?.addr === undefined ? [] : [`${prefix.ip_addr.addr}/${prefix.mask}`];
}

async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AviError && error.status === 404) return undefined;
    throw error;
  }
}

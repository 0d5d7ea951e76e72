import type { Settings } from '../settings/settings.ts';
import type { NetworkChoice } from './network.ts';
import type { AviBody, ObjectKey } from './types.ts';

/** Cloud connector types (l4-and-nodes.md 3.1). Unknown ones are treated as vCenter, as the reference does. */
export type CloudType =
  | 'CLOUD_VCENTER'
  | 'CLOUD_NONE'
  | 'CLOUD_NSXT'
  | 'CLOUD_AWS'
  | 'CLOUD_AZURE'
  | 'CLOUD_GCP'
  | 'CLOUD_OPENSTACK';

/** What translation needs to know of the controller: read at start and refreshed, or described by `--controller FILE`. */
export interface ControllerFacts {
  /** API version in use, e.g. `30.2.1`. */
  readonly version: string;
  readonly cloudName: string;
  readonly cloudType: CloudType;
  /** Transport zone of an NSX-T cloud. */
  readonly nsxtTransportZone: 'OVERLAY' | 'VLAN' | '';
  /** DNS sub-domains of the cloud's DNS profile, sorted; empty when it has none. */
  readonly dnsSubDomains: readonly string[];
  /** VRF chosen by the rules of l4-and-nodes.md 3.2. */
  readonly vrf: string;
  /** UUIDs of networks that the settings name, where several have that name, by name. */
  readonly networkUuids?: Readonly<Record<string, string>>;
  /** True for licence tiers `ENTERPRISE` and `ENTERPRISE_WITH_CLOUD_SERVICES`. */
  readonly enterprise: boolean;
}

/**
 * What is on the controller already, for the cases in which it is right as it is: a certificate whose Secret is there but
 * cannot be used goes on being served, and the routes of a node stay while it is not known what they should be.
 */
export interface Retained {
  has(key: ObjectKey): boolean;
  /** Our own static routes on a VRF. */
  staticRoutes?(vrf: ObjectKey): readonly AviBody[];
}

/** An object on the controller that is not ours to make, as far as those who refer to it have to know it. */
export interface ForeignObject {
  /** `type` of a profile; absent for other types of objects. */
  readonly type?: string | undefined;
  readonly createdBy?: string | undefined;
}

/** What else is on the controller: custom resources refer to it by name (crds.md 3.3). */
export interface ControllerObjects {
  /** `undefined`: not known yet. Who asked is told when the answer is there, and when it changes. */
  find(type: string, tenant: string, name: string): ForeignObject | 'missing' | undefined;
  /** The same for an object that is named by its UUID, as networks may be. */
  findByUuid(type: string, tenant: string, uuid: string): ForeignObject | 'missing' | undefined;
  /** Nobody refers to `<type>/<tenant>/<name>` any more. */
  release?(reference: string): void;
}

export interface Context {
  readonly settings: Settings;
  readonly controller: ControllerFacts;
  /** Absent where references are taken on trust. */
  readonly objects?: ControllerObjects | undefined;
  /** Where to place virtual services, when not as the settings alone say (see `networkOf`). */
  readonly network?: NetworkChoice | undefined;
  /** Name of that AviInfraSetting, where it is part of names and markers. */
  readonly infraSetting?: string | undefined;
  /** Absent offline, where nothing is on any controller. */
  readonly retained?: Retained | undefined;
}

/** `<cluster>--`: begins the name of every object (l7-model.md 1.1). */
export function namePrefix(settings: Settings): string {
  return `${settings.clusterName}--`;
}

/** Value of `created_by` on all our objects (l7-model.md 1.8). */
export function akoUser(settings: Settings): string {
  return settings.primaryInstance
    ? `ako-${settings.clusterName}`
    : `ako-${settings.clusterName}-${settings.podNamespace}`;
}

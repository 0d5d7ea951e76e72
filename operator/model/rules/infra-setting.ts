import type { Service } from '../../cluster/records.ts';
import type { AviInfraSettingSpec, InForce } from '../../cluster/rule-records.ts';
import { type ClusterView, INFRA_SETTING_ANNOTATION } from '../../cluster/view.ts';
import type { NodeNetwork, Settings, VipNetwork } from '../../settings/settings.ts';
import type { Context } from '../context.ts';
import { sha1Hex } from '../hash.ts';
import { classOf } from '../l7/accept.ts';
import type { Owner } from '../l7/claimants.ts';
import { globalNetwork, type NetworkChoice } from '../network.ts';
import type { Problem } from '../types.ts';
import type { Listener } from './listeners.ts';

/** What an AviInfraSetting says, with what the operator's settings say where it is silent (crds.md 6.5). */
export interface InfraChoice {
  readonly name: string;
  readonly network: NetworkChoice;
  /** `undefined`: as in the operator's settings. */
  readonly shardSize: string | undefined;
  readonly listeners: readonly Listener[];
  /** Another one when anything of this is different. */
  readonly revision: string;
}

const choices = new WeakMap<InForce<AviInfraSettingSpec>, { settings: Settings; choice: InfraChoice }>();

/** The setting of a name, if it is in force; the same object as long as nothing changes. */
export function infraChoice(view: ClusterView, context: Context, name: string): InfraChoice | undefined {
  const setting = view.rules.aviInfraSettings.inForce.get(name);
  if (setting === undefined) return undefined;
  const known = choices.get(setting);
  if (known?.settings === context.settings) return known.choice;
  const choice = choiceOf(context.settings, name, setting.spec);
  choices.set(setting, { settings: context.settings, choice });
  return choice;
}

function choiceOf(settings: Settings, name: string, spec: AviInfraSettingSpec): InfraChoice {
  const network = networkChoice(settings, spec);
  const shardSize = spec.l7Settings?.shardSize;
  const listeners = (spec.network?.listeners ?? []).map(({ port, enableSSL, enableHTTP2 }) => ({
    port,
    ssl: enableSSL === true,
    http2: enableHTTP2 === true,
  }));
  const revision = sha1Hex(JSON.stringify([network, shardSize, listeners])).slice(0, 12);
  return { name, network, shardSize, listeners, revision };
}

function networkChoice(
  settings: Settings,
  { network = {}, seGroup, nsxSettings }: AviInfraSettingSpec,
): NetworkChoice {
  const global = globalNetwork(settings);
  const rhi = network.enableRhi ?? global.rhi;
  const labels = (network.bgpPeerLabels ?? []).length > 0 ? network.bgpPeerLabels : settings.bgpPeerLabels;
  const vipNetworks = (network.vipNetworks ?? []).map(vipNetwork);
  const nodeNetworks = (network.nodeNetworks ?? []).map(nodeNetwork);
  return {
    seGroup: seGroup?.name || global.seGroup,
    rhi,
    bgpPeerLabels: rhi ? [...(labels ?? [])].sort() : [],
    vipNetworks: vipNetworks.length > 0 && !settings.vpcMode ? vipNetworks : global.vipNetworks,
    nodeNetworks: nodeNetworks.length > 0 ? nodeNetworks : global.nodeNetworks,
    tier1: nsxSettings?.t1lr || global.tier1,
    floatingIp: network.enablePublicIP,
  };
}

type SpecNetwork = NonNullable<AviInfraSettingSpec['network']>;

function vipNetwork(given: NonNullable<SpecNetwork['vipNetworks']>[number]): VipNetwork {
  const { networkName = '', networkUUID = '', cidr = '', v6cidr = '' } = given;
  return { networkName, networkUUID, cidr, v6cidr };
}

function nodeNetwork(given: NonNullable<SpecNetwork['nodeNetworks']>[number]): NodeNetwork {
  const { networkName = '', networkUUID = '', cidrs = [] } = given;
  return { networkName, networkUUID, cidrs };
}

/** Which setting places an object (crds.md 6.2). */
export type Attachment =
  | { readonly kind: 'none' }
  | { readonly kind: 'setting'; readonly choice: InfraChoice; readonly scoped: boolean }
  /** It does not exist: whoever names it is not served. */
  | { readonly kind: 'missing'; readonly problem: Omit<Problem, 'object'> }
  /** It was never accepted, so that nothing is known of it: whatever is there stays. */
  | { readonly kind: 'unusable'; readonly problem: Omit<Problem, 'object'> };

interface Reference {
  readonly name: string;
  readonly field: string;
  readonly by: string;
}

const NONE: Attachment = { kind: 'none' };

/** The setting of an Ingress: of its class, else of its namespace. That of a Route: its own, else of its namespace. */
export function attachmentOf(view: ClusterView, context: Context, owner: Owner): Attachment {
  const reference = referenceOf(view, owner) ?? referenceOfNamespace(view, owner.namespace);
  return reference === undefined ? NONE : resolve(view, context, owner.namespace, reference);
}

function referenceOf(view: ClusterView, { kind, namespace, name }: Owner): Reference | undefined {
  if (kind === 'route') {
    const named = view.routes.get(`${namespace}/${name}`)?.annotations[INFRA_SETTING_ANNOTATION];
    const field = `metadata.annotations[${INFRA_SETTING_ANNOTATION}]`;
    return named ? { name: named, field, by: 'the Route' } : undefined;
  }
  const ingress = view.ingresses.get(`${namespace}/${name}`);
  if (ingress === undefined) return undefined;
  const ingressClass = classOf(view, ingress);
  if (typeof ingressClass === 'string' || ingressClass.infraSetting === undefined) return undefined;
  return {
    name: ingressClass.infraSetting,
    field: 'spec.ingressClassName',
    by: `IngressClass ${ingressClass.name}`,
  };
}

function referenceOfNamespace(view: ClusterView, namespace: string): Reference | undefined {
  const name = view.namespaces.get(namespace)?.annotations[INFRA_SETTING_ANNOTATION];
  return name === undefined ? undefined : { name, field: 'metadata.namespace', by: `namespace ${namespace}` };
}

function resolve(
  view: ClusterView,
  context: Context,
  namespace: string,
  { name, field, by }: Reference,
): Attachment {
  const choice = infraChoice(view, context, name);
  if (choice !== undefined) {
    const scoped = view.namespaces.get(namespace)?.annotations[INFRA_SETTING_ANNOTATION] === name;
    return { kind: 'setting', choice, scoped };
  }
  if (view.rules.aviInfraSettings.inCluster.get(name) !== undefined) {
    const message = `AviInfraSetting ${name}, which ${by} names, is not accepted: what is served stays as it is`;
    return { kind: 'unusable', problem: { field, reason: 'InfraSettingRejected', message } };
  }
  const message = `AviInfraSetting ${name || '(empty name)'}, which ${by} names, does not exist: the object is not served`;
  return { kind: 'missing', problem: { field, reason: 'InfraSettingMissing', message } };
}

/**
 * Where a Service of type LoadBalancer is placed: as its own setting says, else that of its namespace. One that cannot be used
 * is left out, and said so; the Service is served without any then (crds.md 6.2).
 */
export function placedService(
  view: ClusterView,
  context: Context,
  service: Service,
  report: (problem: Omit<Problem, 'object'>) => void,
): Context {
  const own = service.annotations[INFRA_SETTING_ANNOTATION];
  const field = `metadata.annotations[${INFRA_SETTING_ANNOTATION}]`;
  const reference = own
    ? { name: own, field, by: 'the Service' }
    : referenceOfNamespace(view, service.namespace);
  if (reference === undefined) return context;
  const choice = infraChoice(view, context, reference.name);
  if (choice !== undefined) return placedContext(context, choice, false);
  const there = view.rules.aviInfraSettings.inCluster.get(reference.name) !== undefined;
  const what = `AviInfraSetting ${reference.name || '(empty name)'}, which ${reference.by} names,`;
  report({
    field: reference.field,
    reason: there ? 'InfraSettingRejected' : 'InfraSettingMissing',
    message: `${what} ${there ? 'is not accepted' : 'does not exist'}: the Service is served without it`,
  });
  return context;
}

const placed = new WeakMap<InfraChoice, { context: Context; inNames: boolean; placed: Context }[]>();

/** A context in which everything is placed as a setting says. `inNames`: its name is also part of names and markers. */
export function placedContext(context: Context, choice: InfraChoice, inNames: boolean): Context {
  const known = placed.get(choice)?.find((entry) => entry.context === context && entry.inNames === inNames);
  if (known !== undefined) return known.placed;
  const made = {
    ...context,
    network: choice.network,
    ...(inNames ? { infraSetting: choice.name } : {}),
  };
  // A choice is used with one context at a time, save for tests: earlier ones need not be kept.
  placed.set(choice, [
    ...(placed.get(choice) ?? []).filter((entry) => entry.context === context),
    { context, inNames, placed: made },
  ]);
  return made;
}

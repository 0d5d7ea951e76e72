import type { Settings } from '../settings/settings.ts';

/** A label for role-based access on the controller (`RoleFilterMatchLabel`). */
export type Marker = { key: string; values: string[] };

/** What the markers of one object say. Absent and empty members give no marker. */
export interface MarkerFields {
  readonly namespace?: string | undefined;
  readonly hosts?: readonly string[] | undefined;
  /** Only where the setting's name is also part of object names (l7-model.md 10.1). */
  readonly infraSetting?: string | undefined;
  readonly serviceName?: string | undefined;
  /** A list that holds one empty string is kept: an object without path says `Path: [""]`. */
  readonly paths?: readonly string[] | undefined;
  readonly port?: string | number | undefined;
  readonly protocol?: string | undefined;
  readonly ingressNames?: readonly string[] | undefined;
  readonly gatewayName?: string | undefined;
  readonly gatewayNamespace?: string | undefined;
  readonly httpRouteName?: string | undefined;
  readonly httpRouteNamespace?: string | undefined;
  readonly httpRouteRuleName?: string | undefined;
  readonly backendName?: string | undefined;
  readonly backendNamespace?: string | undefined;
}

/**
 * Markers in their fixed order; the first one names the cluster (l4-and-nodes.md 0.2, l7-model.md 1.7).
 * Values of lists are sorted; duplicates stay.
 */
export function markers(settings: Settings, fields: MarkerFields = {}): Marker[] {
  const list: Marker[] = [{ key: 'clustername', values: [settings.clusterName] }];
  one(list, 'Namespace', fields.namespace);
  many(list, 'Host', fields.hosts);
  one(list, 'InfrasettingName', fields.infraSetting);
  one(list, 'ServiceName', fields.serviceName);
  many(list, 'Path', fields.paths);
  one(list, 'Port', fields.port === undefined ? undefined : String(fields.port));
  one(list, 'Protocol', fields.protocol);
  many(list, 'IngressName', fields.ingressNames);
  one(list, 'GatewayName', fields.gatewayName);
  one(list, 'GatewayNamespace', fields.gatewayNamespace);
  one(list, 'HTTPRouteName', fields.httpRouteName);
  one(list, 'HTTPRouteNamespace', fields.httpRouteNamespace);
  one(list, 'HTTPRouteRuleName', fields.httpRouteRuleName);
  one(list, 'BackendName', fields.backendName);
  one(list, 'BackendNs', fields.backendNamespace);
  return list;
}

function one(list: Marker[], key: string, value: string | undefined): void {
  if (value !== undefined && value !== '') list.push({ key, values: [value] });
}

function many(list: Marker[], key: string, values: readonly string[] | undefined): void {
  if (values !== undefined && values.length > 0) list.push({ key, values: values.toSorted() });
}

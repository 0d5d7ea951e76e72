import { type AviApi, AviError } from '../avi/api.ts';
import type { AviClientApi } from '../avi/client/index.ts';
import { nameOfRef } from '../avi/reference.ts';
import { errorText } from '../kubernetes/logger.ts';
import type { CloudType } from '../model/context.ts';
import { isPublicCloud } from '../model/network.ts';
import type { AviBody } from '../model/types.ts';
import type { Settings } from '../settings/settings.ts';
import { type Finding, fail, pass, skip, warn } from './types.ts';

/** Cluster, licence, tenants, cloud with its profiles, SE group and VRF: what the settings name has to be there. */
export async function* checkInfrastructure(
  api: AviClientApi,
  settings: Settings,
  tenants: ReadonlySet<string>,
): AsyncGenerator<Finding, AviBody | undefined> {
  yield await guarded('controller.cluster', () => clusterFinding(api, settings));
  yield await guarded('controller.licence', () => licenceFinding(api, settings));
  for (const tenant of [...tenants].sort())
    yield await guarded('controller.tenant', () => tenantFinding(api, settings, tenant));
  const cloud = await one(api, 'cloud', settings, { name: settings.cloudName }).catch(() => undefined);
  if (cloud === undefined) {
    yield await guarded('controller.cloud', () => missingCloud(api, settings));
    return undefined;
  }
  const type = String(cloud.vtype ?? 'CLOUD_VCENTER') as CloudType;
  yield pass('controller.cloud', `${settings.cloudName} (${type})`);
  yield await guarded('controller.ipam', () => ipamFinding(cloud, type, settings));
  yield await guarded('controller.dns', () => dnsFinding(api, cloud, settings));
  yield await guarded('controller.segroup', () => groupFinding(api, settings));
  return cloud;
}

/** The finding, or that it could not be made. */
export async function guarded(check: string, work: () => Promise<Finding>): Promise<Finding> {
  try {
    return await work();
  } catch (error) {
    const status = error instanceof AviError ? error.status : 0;
    if (status === 403) {
      return fail(
        check,
        errorText(error),
        'Give the user of Secret avi-secret a role that may read this (roles ako-admin and ako-tenant of AKO have what is needed).',
      );
    }
    return fail(check, errorText(error), 'See the state of the controller.');
  }
}

/** The first object of a list; what a tenant's user may not see is looked for in admin. */
export async function one(
  api: AviApi,
  type: string,
  settings: Settings,
  query: Record<string, string>,
): Promise<AviBody | undefined> {
  let refused: unknown;
  for (const tenant of new Set([settings.tenantName, 'admin'])) {
    try {
      for await (const page of api.list(type, tenant, query)) if (page[0] !== undefined) return page[0];
    } catch (error) {
      refused ??= error;
    }
  }
  if (refused !== undefined) throw refused;
  return undefined;
}

async function clusterFinding(api: AviClientApi, settings: Settings): Promise<Finding> {
  const header = { 'X-Avi-Tenant': settings.tenantName };
  const { data } = await api.client.GET('/api/cluster/runtime', { params: { header } });
  const state = data?.cluster_state?.state ?? 'unknown';
  const nodes = data?.node_states?.length ?? 0;
  if (/^CLUSTER_UP_(NO_HA|HA_ACTIVE)$/.test(state))
    return pass('controller.cluster', `${state}, ${nodes} ${nodes === 1 ? 'node' : 'nodes'}`);
  if (state === 'CLUSTER_UP_HA_COMPROMISED')
    return warn('controller.cluster', state, 'A node of the controller is missing: see its dashboard.');
  return fail('controller.cluster', state, 'Wait until the controller is up.');
}

async function licenceFinding(api: AviClientApi, settings: Settings): Promise<Finding> {
  const header = { 'X-Avi-Tenant': settings.tenantName };
  let tier = '';
  try {
    const { data } = await api.client.GET('/api/systemconfiguration', { params: { header } });
    tier = data?.default_license_tier ?? '';
  } catch (error) {
    return skip(
      'controller.licence',
      `is not readable (${errorText(error)}): taken for one without Enterprise`,
    );
  }
  if (/^ENTERPRISE(_WITH_CLOUD_SERVICES)?$/.test(tier)) return pass('controller.licence', tier);
  return warn(
    'controller.licence',
    `${tier || 'unknown'}: some features are missing (TCP proxy for Services with several protocols, WAF, EVH …)`,
    'Use an Enterprise licence where these are needed.',
  );
}

async function tenantFinding(api: AviApi, settings: Settings, tenant: string): Promise<Finding> {
  const found = await one(api, 'tenant', settings, { name: tenant });
  const whose =
    tenant === settings.tenantName ? 'tenantName' : 'annotation ako.vmware.com/tenant-name of a namespace';
  if (found !== undefined) return pass('controller.tenant', `${tenant} (${whose})`);
  return fail(
    'controller.tenant',
    `tenant ${tenant} does not exist, or the user may not enter it (${whose})`,
    `Make the tenant, give the user a role in it, or correct ${whose}.`,
  );
}

async function missingCloud(api: AviApi, settings: Settings): Promise<Finding> {
  const names: string[] = [];
  for await (const page of api.list('cloud', settings.tenantName, {}))
    names.push(...page.map(({ name }) => String(name)));
  return fail(
    'controller.cloud',
    `cloud ${settings.cloudName} does not exist; there are ${names.sort().join(', ') || 'none'}`,
    'Correct cloudName in ConfigMap avi-k8s-config.',
  );
}

async function ipamFinding(cloud: AviBody, type: CloudType, settings: Settings): Promise<Finding> {
  const profile = nameOfRef(cloud.ipam_provider_ref);
  if (profile !== undefined) return pass('controller.ipam', `profile ${profile}`);
  if (isPublicCloud(type) || settings.vpcMode)
    return pass('controller.ipam', `${type} allocates addresses itself`);
  return fail(
    'controller.ipam',
    `cloud ${settings.cloudName} has no IPAM profile: VIPs get no address`,
    'Give the cloud an IPAM profile with the VIP networks as usable networks.',
  );
}

async function dnsFinding(api: AviClientApi, cloud: AviBody, settings: Settings): Promise<Finding> {
  const header = { 'X-Avi-Tenant': settings.tenantName };
  const { data } = await api.client.GET('/api/ipamdnsproviderprofiledomainlist', {
    params: { header, query: { cloud_uuid: String(cloud.uuid) } },
  });
  const domains = [...(data?.domains ?? [])].sort();
  if (domains.length === 0) {
    return warn(
      'controller.dns',
      `cloud ${settings.cloudName} has no DNS profile with a domain: no names are generated, and none are checked`,
      'Give the cloud a DNS profile with the domains of your hosts.',
    );
  }
  if (settings.defaultDomain !== '' && !domains.includes(settings.defaultDomain)) {
    return warn(
      'controller.dns',
      `defaultDomain ${settings.defaultDomain} is not among the domains of the cloud: ${domains.join(', ')}`,
      'Correct defaultDomain, or add the domain to the DNS profile.',
    );
  }
  return pass('controller.dns', `domains ${domains.join(', ')}`);
}

async function groupFinding(api: AviApi, settings: Settings): Promise<Finding> {
  const { serviceEngineGroupName: name, cloudName, clusterName } = settings;
  const group = await one(api, 'serviceenginegroup', settings, { name, 'cloud_ref.name': cloudName });
  if (group === undefined) {
    return fail(
      'controller.segroup',
      `SE group ${name} does not exist in cloud ${cloudName}`,
      'Correct serviceEngineGroupName, or make the group.',
    );
  }
  const labels = Array.isArray(group.labels) ? (group.labels as AviBody[]) : [];
  const owner = labels.find(({ key }) => key === 'clustername')?.value;
  const managed = settings.serviceType === 'ClusterIP' && !settings.disableStaticRouteSync;
  if (managed && labels.length > 0 && owner !== clusterName) {
    const text = labels.map(({ key, value }) => `${key}=${value}`).join(', ');
    return fail(
      'controller.segroup',
      `SE group ${name} is labelled ${text}: another cluster uses it, and its engines get that cluster's routes`,
      'Give this cluster an SE group of its own (serviceEngineGroupName), or remove the label.',
    );
  }
  return pass('controller.segroup', `${name}${owner === undefined ? '' : `, labelled for ${String(owner)}`}`);
}

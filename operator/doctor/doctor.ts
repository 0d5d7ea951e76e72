import type { KubeConfig } from '@kubernetes/client-node';
import { type AviClientApi, createAviApi } from '../avi/client/index.ts';
import type { ClusterStores } from '../cluster/view.ts';
import type { Connection } from '../kubernetes/connection.ts';
import { errorText } from '../kubernetes/logger.ts';
import { CONTROLLER_NAME } from '../model/l7/accept.ts';
import { TENANT_ANNOTATION } from '../model/namespaces.ts';
import type { Problem } from '../model/types.ts';
import { contextOf } from '../pipeline/context.ts';
import type { ControllerCredentials } from '../settings/credentials.ts';
import type { Settings } from '../settings/settings.ts';
import { checkApis, served } from './apis.ts';
import { checkClusterClock } from './cluster-clock.ts';
import { checkLogin } from './controller-login.ts';
import { checkTls } from './controller-tls.ts';
import { checkInfrastructure } from './infrastructure.ts';
import { checkNetworks } from './networks.ts';
import { checkNodes } from './nodes.ts';
import { checkPermissions } from './permissions.ts';
import { checkRights } from './rights.ts';
import { type Finding, fail, pass, skip, warn } from './types.ts';

/** What there is to look at; what could not be had is a sentence that says why. */
export interface Patient {
  readonly now: Date;
  /** Absent without a cluster. */
  readonly cluster:
    | {
        readonly kubeConfig: KubeConfig;
        readonly connection: Connection;
        readonly namespace: string;
        readonly serviceAccount: string;
        /** False in a pod of the operator. */
        readonly asOther: boolean;
      }
    | undefined;
  /** Reads the cluster; called once the API server is known to answer. */
  read(): Promise<PatientData>;
  readonly probeWrites: boolean;
}

export interface PatientData {
  readonly stores: ClusterStores;
  /** Kinds that could not be read, with the reason. */
  readonly unreadable: ReadonlyMap<string, string>;
  readonly settings: Settings | string;
  readonly problems: readonly Problem[];
  /** Origin of the controller, or why there is none. */
  readonly controller: string | undefined;
  readonly credentials: ControllerCredentials | string;
}

/** Looks at cluster, settings, controller and nodes; never throws, each trouble is a finding. */
export async function* diagnose(patient: Patient): AsyncGenerator<Finding> {
  const { cluster } = patient;
  if (cluster !== undefined) {
    const findings = checkApis(cluster.connection);
    let reachable = true;
    for await (const finding of guardedStream('kubernetes', findings)) {
      yield finding;
      if (finding.check === 'kubernetes.connection' && finding.state === 'fail') reachable = false;
    }
    if (!reachable) return;
    yield await checkClusterClock(cluster.kubeConfig);
  }
  let data: PatientData;
  try {
    data = await patient.read();
  } catch (error) {
    yield fail('settings', errorText(error), 'Correct what is named; ako doctor goes on from there.');
    return;
  }
  yield* checkData(data);
  if (typeof data.settings === 'string') return;
  if (cluster !== undefined) {
    yield* guardedStream(
      'kubernetes.rbac',
      checkPermissions({
        ...cluster,
        settings: data.settings,
        context: unknownContext(data.settings),
        isServed: async (group, version, plural) =>
          (await served(cluster.connection, group === '' ? version : `${group}/${version}`)).has(plural),
      }),
    );
    yield* checkClasses(data.stores, data.settings);
  }
  yield* checkController(patient, data, data.settings);
  yield* guardedStream('nodes', checkNodes(data.stores, unknownContext(data.settings)));
}

/** Settings, credentials, and kinds that could not be read. */
function* checkData(data: PatientData): Generator<Finding> {
  const { settings, problems, credentials, unreadable } = data;
  if (typeof settings === 'string')
    yield fail('settings', settings, 'Install ConfigMap avi-k8s-config (docs/settings.md), or correct it.');
  else if (problems.length === 0) yield pass('settings', `cluster ${settings.clusterName}`);
  for (const { field, message } of problems)
    yield warn('settings', message, `Correct ${field} in ConfigMap avi-k8s-config.`);
  if (typeof credentials === 'string')
    yield fail(
      'credentials',
      credentials,
      'Install Secret avi-secret with username, and password or authtoken.',
    );
  else yield pass('credentials', `for user ${credentials.username}`);
  for (const [kind, reason] of unreadable)
    yield fail('kubernetes.read', `${kind}: ${reason}`, 'See the lines about permissions.');
}

function* checkClasses({ ingressClasses, routes }: ClusterStores, settings: Settings): Generator<Finding> {
  const ours = [...ingressClasses.by('controller', CONTROLLER_NAME)];
  const check = 'kubernetes.ingressclass';
  if (ours.length === 0) {
    if (routes.size > 0) yield skip(check, 'none of ours; Routes need none');
    else
      yield warn(
        check,
        `no IngressClass has controller ${CONTROLLER_NAME}: no Ingress is served`,
        'Apply kustomize/base, or make an IngressClass with this spec.controller.',
      );
    return;
  }
  const standard = ours.filter(({ isDefault }) => isDefault).map(({ name }) => name);
  const names = ours
    .map(({ name }) => name)
    .sort()
    .join(', ');
  if (standard.length > 1)
    yield warn(
      check,
      `several are the default: ${standard.sort().join(', ')}`,
      'Mark one only as the default.',
    );
  else if (standard.length === 0 && !settings.defaultIngController)
    yield pass(check, `${names}; Ingresses without a class are not served`);
  else
    yield pass(
      check,
      `${names}${standard.length === 1 ? `, default ${standard[0]}` : ', none is the default'}`,
    );
}

async function* checkController(
  patient: Patient,
  data: PatientData,
  settings: Settings,
): AsyncGenerator<Finding> {
  const { controller: origin, credentials } = data;
  if (origin === undefined) {
    yield fail(
      'controller.connection',
      'there is no controllerIP',
      'Set controllerIP in ConfigMap avi-k8s-config.',
    );
    return;
  }
  const ca = typeof credentials === 'string' ? undefined : credentials.ca;
  if (!(yield* checkTls(origin, ca, settings.controllerTLSVerify, patient.now))) return;
  if (typeof credentials === 'string') return;
  const login = yield* checkLogin(origin, credentials, settings.controllerTLSVerify);
  if (login === undefined) return;
  const api = clientOf(settings, credentials);
  const tenants = tenantsOf(data.stores, settings);
  try {
    const infrastructure = checkInfrastructure(api, settings, tenants);
    const cloud = yield* infrastructure;
    if (cloud !== undefined) yield* guardedStream('controller.networks', checkNetworks(api, settings, cloud));
    yield* guardedStream(
      'controller.rights',
      checkRights({
        api,
        settings,
        username: credentials.username,
        superuser: login.superuser,
        tenants,
        probeWrites: patient.probeWrites,
      }),
    );
  } finally {
    await api.close();
  }
}

function clientOf(
  settings: Settings,
  { username, password = '', token, ca }: ControllerCredentials,
): AviClientApi {
  return createAviApi({
    controller: settings.controllerIP,
    credentials: token === undefined ? { username, password } : { username, token },
    ca,
    verify: settings.controllerTLSVerify,
    tenant: settings.tenantName,
  });
}

/** The tenants in which objects of this cluster are made. */
function tenantsOf({ namespaces }: ClusterStores, settings: Settings): Set<string> {
  const tenants = new Set([settings.tenantName]);
  for (const { annotations } of namespaces.values()) {
    const tenant = annotations[TENANT_ANNOTATION];
    if (tenant) tenants.add(tenant);
  }
  return tenants;
}

/** For what does not depend on the controller. */
function unknownContext(settings: Settings) {
  return contextOf(settings, {
    version: '',
    cloudName: settings.cloudName,
    cloudType: 'CLOUD_VCENTER',
    nsxtTransportZone: '',
    dnsSubDomains: [],
    vrf: settings.vrfName || 'global',
    enterprise: true,
  });
}

/** A check that breaks off is a finding, and the others go on. */
async function* guardedStream(
  check: string,
  findings: AsyncIterable<Finding> | Iterable<Finding>,
): AsyncGenerator<Finding> {
  try {
    yield* findings;
  } catch (error) {
    yield fail(check, `could not be looked at: ${errorText(error)}`, 'See the lines above.');
  }
}

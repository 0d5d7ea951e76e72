import type { Ingress, Secret, Service } from '../../cluster/records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import { DEFAULT_SECRET_ANNOTATION, generatedHostKey } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { tenantOf } from '../namespaces.ts';
import type { KubernetesRef, Problem } from '../types.ts';
import { refusal } from './accept.ts';
import { secretPairs } from './certificates.ts';

/**
 * What is wanted for one host, whatever the layout: which Ingresses speak for it, their paths and back ends, and how it
 * is secured (l7-model.md 4). The four layouts only differ in how they lay this out on the controller.
 */

export interface Owner {
  readonly kind: 'ingress' | 'route';
  readonly namespace: string;
  readonly name: string;
  readonly created: string;
  readonly ref: KubernetesRef;
}

export interface BackEnd {
  readonly service: string;
  readonly portName: string;
  readonly portNumber: number;
  /** `undefined` when it cannot be known: no such service, or of type NodePort (l7-model.md 4.4). */
  readonly targetPort: number | string | undefined;
  readonly weight: number;
}

export interface PathRecord {
  readonly owner: Owner;
  readonly path: string;
  readonly exact: boolean;
  readonly backEnds: readonly BackEnd[];
  /** Where it is written, for problems of its back ends: `spec.rules[0].http.paths[1].backend.service`. */
  readonly field: string;
}

export interface HostCertificate {
  readonly name: 'main' | 'alternate' | 'default' | 'default-alternate';
  readonly certificate: string;
  readonly key: string;
}

/** One host in one tenant. */
export interface HostModel {
  readonly host: string;
  readonly tenant: string;
  /** Infra-setting's part of names, with its trailing `-`; empty without one. */
  readonly infix: string;
  /** Oldest first; only those that are really served. */
  readonly owners: readonly Owner[];
  readonly insecure: readonly PathRecord[];
  readonly secure: readonly PathRecord[];
  readonly passthrough: readonly PathRecord[];
  readonly certificates: readonly HostCertificate[];
  /** HTTP is redirected to HTTPS. */
  readonly redirect: boolean;
  /** Owners whose rule names the host literally: only they show it in their status (l7-model.md 13.2, 18-17). */
  readonly named: ReadonlySet<KubernetesRef>;
  /**
   * Everyone who asks for the host, also those that cannot be served now (missing certificate): a shared parent is there
   * for them already (l7-model.md 4.7).
   */
  readonly claimants: readonly Owner[];
}

export interface HostModels {
  readonly models: readonly HostModel[];
  readonly problems: readonly Problem[];
}

const PASSTHROUGH_ANNOTATION = 'passthrough.ako.vmware.com/enabled';
export const DEFAULT_SECRET = 'router-certs-default';

/** Host of a rule without one, or `undefined` when the cloud has no sub-domain (l7-model.md 4.3). */
export function generatedHost(
  context: Context,
  ingress: { namespace: string; name: string },
): string | undefined {
  const first = context.controller.dnsSubDomains[0];
  return first === undefined ? undefined : `${generatedHostKey(ingress)}${first.replace(/^\./, '')}`;
}

/** A host must end in a sub-domain of the cloud's DNS profile; without a profile every host will do. */
export function isHostAllowed(context: Context, host: string): boolean {
  const domains = context.controller.dnsSubDomains;
  return domains.length === 0 || domains.some((domain) => host.endsWith(domain));
}

/** The hosts that an Ingress asks for, in the order of its rules. */
export function hostsOf(context: Context, ingress: Ingress): string[] {
  const hosts = new Set<string>();
  for (const rule of ingress.rules) {
    const host = rule.host === '' ? generatedHost(context, ingress) : rule.host;
    if (host !== undefined) hosts.add(host);
  }
  return [...hosts];
}

/** All Ingresses that ask for a host, oldest first (creation time, then namespace and name). */
function ingressesOf(view: ClusterView, context: Context, host: string): Ingress[] {
  const found = new Map<string, Ingress>();
  for (const ingress of view.ingresses.by('host', host))
    found.set(`${ingress.namespace}/${ingress.name}`, ingress);
  const domain = context.controller.dnsSubDomains[0]?.replace(/^\./, '');
  if (domain !== undefined && host.endsWith(domain)) {
    const key = host.slice(0, host.length - domain.length);
    for (const ingress of view.ingresses.by('host', key))
      found.set(`${ingress.namespace}/${ingress.name}`, ingress);
  }
  return [...found.values()].sort(byAge);
}

/** The order in which the reference meets objects at start: creation time, then namespace and name. */
export function byAge(a: Meta, b: Meta): number {
  return compare(a.created, b.created) || compare(a.namespace, b.namespace) || compare(a.name, b.name);
}
type Meta = { readonly created: string; readonly namespace: string; readonly name: string };
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything wanted for a host, one model per tenant. */
export function hostModels(view: ClusterView, context: Context, host: string): HostModels {
  const problems: Problem[] = [];
  const byTenant = new Map<string, Draft>();
  for (const ingress of ingressesOf(view, context, host)) {
    if (refusal(view, context, ingress) !== undefined) continue;
    const use = useOf(view, context, ingress, host, problems);
    if (use === undefined) continue;
    const tenant = tenantOf(view, context, ingress.namespace);
    let draft = byTenant.get(tenant);
    if (draft === undefined) {
      draft = newDraft();
      byTenant.set(tenant, draft);
    }
    merge(draft, use, problems);
  }
  return {
    models: [...byTenant].map(([tenant, draft]) => ({ host, tenant, infix: '', ...draft })),
    problems,
  };
}

/** What one Ingress wants for the host. */
interface Use {
  readonly owner: Owner;
  readonly named: boolean;
  readonly paths: readonly PathRecord[];
  readonly security:
    | 'insecure'
    | 'passthrough'
    | { readonly certificates: readonly HostCertificate[] }
    | 'missing';
  readonly secretField: string;
}

function useOf(
  view: ClusterView,
  context: Context,
  ingress: Ingress,
  host: string,
  problems: Problem[],
): Use | undefined {
  const ref = `ingress/${ingress.namespace}/${ingress.name}`;
  const problem = (field: string, reason: string, message: string): void => {
    problems.push({ object: ref, field, reason, message });
  };
  const without = ingress.rules.findIndex((rule) => rule.paths === undefined);
  if (without >= 0) {
    // The reference leaves the whole Ingress as it is (18-19); from a fresh start that means not served.
    problem(
      `spec.rules[${without}].http`,
      'RuleWithoutPaths',
      'the rule has no http paths: the Ingress is not processed until each rule has some',
    );
    return undefined;
  }
  const owner: Owner = {
    kind: 'ingress',
    namespace: ingress.namespace,
    name: ingress.name,
    created: ingress.created,
    ref,
  };
  const generated = generatedHost(context, ingress);
  const paths: PathRecord[] = [];
  const seen = new Set<string>();
  let named = false;
  for (const [r, rule] of ingress.rules.entries()) {
    if (rule.host === '' ? generated !== host : rule.host !== host) continue;
    if (!isHostAllowed(context, host)) {
      const domains = context.controller.dnsSubDomains.join(', ');
      problem(
        `spec.rules[${r}].host`,
        'HostOutsideSubDomains',
        `host ${host} does not end in a DNS sub-domain of cloud ${context.controller.cloudName} (${domains})`,
      );
      continue;
    }
    named ||= rule.host !== '';
    for (const [p, path] of (rule.paths ?? []).entries()) {
      const field = `spec.rules[${r}].http.paths[${p}]`;
      if (path.service === undefined) {
        problem(
          `${field}.backend.resource`,
          'ResourceBackEnd',
          'a resource back end cannot be served: name a service',
        );
        continue;
      }
      if (seen.has(path.path)) {
        problem(
          `${field}.path`,
          'DuplicatePath',
          `path ${path.path || '(empty)'} of host ${host} is there twice in this Ingress: the first one is served`,
        );
        continue;
      }
      seen.add(path.path);
      const service = view.services.get(`${ingress.namespace}/${path.service.name}`);
      const backEnd = backEndOf(path.service, service);
      checkBackEnd(backEnd, service, `${field}.backend.service`, ingress.namespace, problem);
      paths.push({
        owner,
        path: path.path,
        exact: path.pathType === 'Exact',
        backEnds: [backEnd],
        field: `${field}.backend.service`,
      });
    }
  }
  if (paths.length === 0) return undefined;
  return { owner, named, paths, ...securityOf(view, context, ingress, host, problem) };
}

/** l7-model.md 4.4. */
function backEndOf(
  wanted: { readonly name: string; readonly portNumber: number; readonly portName: string },
  service: Service | undefined,
): BackEnd {
  const portNumber = wanted.portNumber || 80;
  const portName =
    wanted.portName || (service?.ports.find((port) => port.port === wanted.portNumber)?.name ?? '');
  const target =
    service === undefined || service.type === 'NodePort'
      ? undefined
      : service.ports.find((port) => port.port === wanted.portNumber || port.name === wanted.portName)
          ?.targetPort;
  return { service: wanted.name, portName, portNumber, targetPort: target, weight: 100 };
}

function checkBackEnd(
  backEnd: BackEnd,
  service: Service | undefined,
  field: string,
  namespace: string,
  problem: (field: string, reason: string, message: string) => void,
): void {
  if (service === undefined) return; // reported where the servers of its pool are looked up
  if (service.type === 'ExternalName') {
    problem(
      `${field}.name`,
      'ExternalNameService',
      `service ${namespace}/${backEnd.service} is of type ExternalName, which has no endpoints: its pool has no servers`,
    );
  } else if (
    service.type !== 'NodePort' &&
    backEnd.targetPort === undefined &&
    !service.ports.some((port) => port.name === backEnd.portName)
  ) {
    const ports = service.ports
      .map((port) => (port.name ? `${port.port} (${port.name})` : `${port.port}`))
      .join(', ');
    problem(
      `${field}.port`,
      'ServicePortMissing',
      `service ${namespace}/${backEnd.service} has no port ${backEnd.portName || backEnd.portNumber}; it has ${ports || 'none'}`,
    );
  }
}

/** How the Ingress secures the host (l7-model.md 4.5, 4.6). */
function securityOf(
  view: ClusterView,
  context: Context,
  ingress: Ingress,
  host: string,
  problem: (field: string, reason: string, message: string) => void,
): Pick<Use, 'security' | 'secretField'> {
  if (ingress.annotations[PASSTHROUGH_ANNOTATION]?.toLowerCase() === 'true') {
    return { security: 'passthrough', secretField: '' };
  }
  if (ingress.annotations[DEFAULT_SECRET_ANNOTATION] === 'true') {
    const field = `metadata.annotations[${DEFAULT_SECRET_ANNOTATION}]`;
    const key = `${context.settings.podNamespace}/${DEFAULT_SECRET}`;
    const certificates = certificatesOf(view.secrets.get(key), key, field, 'default', problem);
    return { security: certificates === undefined ? 'missing' : { certificates }, secretField: field };
  }
  const t = ingress.tls.findIndex((entry) => entry.hosts.includes(host));
  if (t < 0) return { security: 'insecure', secretField: '' };
  const field = `spec.tls[${t}].secretName`;
  const key = `${ingress.namespace}/${ingress.tls[t]?.secretName ?? ''}`;
  const certificates = certificatesOf(view.secrets.get(key), key, field, 'main', problem);
  return { security: certificates === undefined ? 'missing' : { certificates }, secretField: field };
}

function certificatesOf(
  secret: Secret | undefined,
  key: string,
  field: string,
  kind: 'main' | 'default',
  problem: (field: string, reason: string, message: string) => void,
): HostCertificate[] | undefined {
  if (secret === undefined) {
    problem(
      field,
      'SecretMissing',
      `secret ${key} does not exist or holds no certificate: the host is not served`,
    );
    return undefined;
  }
  const { main, alternate } = secretPairs(secret);
  if (!main.ok) {
    problem(
      field,
      main.reason,
      `secret ${key} cannot be used: ${main.message}; the host is not served with it`,
    );
    return undefined;
  }
  const certificates: HostCertificate[] = [{ name: kind, certificate: main.certificate, key: main.key }];
  if (alternate?.ok === true) {
    certificates.push({
      name: kind === 'main' ? 'alternate' : 'default-alternate',
      certificate: alternate.certificate,
      key: alternate.key,
    });
  } else if (alternate !== undefined) {
    problem(
      field,
      alternate.reason,
      `the alternate certificate of secret ${key} is left out: ${alternate.message}`,
    );
  }
  return certificates;
}

interface Draft {
  owners: Owner[];
  claimants: Owner[];
  insecure: PathRecord[];
  secure: PathRecord[];
  passthrough: PathRecord[];
  certificates: readonly HostCertificate[];
  redirect: boolean;
  named: Set<KubernetesRef>;
}

function newDraft(): Draft {
  return {
    owners: [],
    claimants: [],
    insecure: [],
    secure: [],
    passthrough: [],
    certificates: [],
    redirect: false,
    named: new Set(),
  };
}

/** Adds what one Ingress wants; the oldest comes first and wins where only one can. */
function merge(draft: Draft, use: Use, problems: Problem[]): void {
  draft.claimants.push(use.owner);
  if (use.security === 'missing') return;
  draft.owners.push(use.owner);
  if (use.named) draft.named.add(use.owner.ref);
  if (use.security === 'insecure') {
    draft.insecure.push(...use.paths);
  } else if (use.security === 'passthrough') {
    draft.passthrough.push(...use.paths);
    draft.redirect = true;
  } else {
    draft.secure.push(...use.paths);
    draft.redirect = true;
    if (draft.certificates.length === 0) {
      draft.certificates = use.security.certificates;
    } else if (draft.certificates[0]?.certificate !== use.security.certificates[0]?.certificate) {
      problems.push({
        object: use.owner.ref,
        field: use.secretField,
        reason: 'CertificateConflict',
        message: `the host is served with the certificate of ${draft.owners[0]?.ref ?? 'an older object'}, which asked for it first`,
      });
    }
  }
}

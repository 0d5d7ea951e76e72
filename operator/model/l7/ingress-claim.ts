import type { Ingress, IngressPath, Service } from '../../cluster/records.ts';
import { DEFAULT_SECRET_ANNOTATION } from '../../cluster/view.ts';
import { fromDefaultSecret, fromNamedSecret } from './certificate-sources.ts';
import type { BackEnd, Claim, ClaimSite, PathRecord, Security } from './claim.ts';
import { generatedHost, isHostAllowed, type Owner } from './claimants.ts';
import { rulesOf } from './ingress-rules.ts';

const PASSTHROUGH_ANNOTATION = 'passthrough.ako.vmware.com/enabled';

/** What an Ingress wants for a host (l7-model.md 4); `undefined` when it has no path there that can be served. */
export function claimOfIngress(site: ClaimSite, owner: Owner, ingress: Ingress): Claim | undefined {
  const { context, host } = site;
  const rules = rulesOf(ingress);
  if (rules.withoutPaths >= 0) {
    // The reference leaves the whole Ingress as it is (18-19); from a fresh start that means not served.
    site.problem(
      owner,
      `spec.rules[${rules.withoutPaths}].http`,
      'RuleWithoutPaths',
      'the rule has no http paths: the Ingress is not processed until each rule has some',
    );
    return undefined;
  }
  const named = rules.byHost.get(host) ?? [];
  const generated = generatedHost(context, ingress) === host ? (rules.byHost.get('') ?? []) : [];
  const indexes = [...named, ...generated].sort((a, b) => a - b);
  if (!isHostAllowed(context, host)) {
    for (const r of indexes) site.problem(owner, `spec.rules[${r}].host`, ...outsideSubDomains(site));
    return undefined;
  }
  const paths: PathRecord[] = [];
  const seen = new Set<string>();
  for (const r of indexes) {
    for (const [p, path] of (ingress.rules[r]?.paths ?? []).entries()) {
      const record = pathRecord(site, owner, path, `spec.rules[${r}].http.paths[${p}]`, seen);
      if (record !== undefined) paths.push(record);
    }
  }
  if (paths.length === 0) return undefined;
  const security = securityOf(site, owner, ingress);
  return {
    owner,
    named: named.length > 0,
    paths,
    security,
    // An Ingress always has HTTP redirected to HTTPS (l7-model.md 4.6).
    http: security.kind === 'insecure' ? undefined : 'redirect',
  };
}

export function outsideSubDomains({ context, host }: ClaimSite): [reason: string, message: string] {
  const { cloudName, dnsSubDomains } = context.controller;
  return [
    'HostOutsideSubDomains',
    `host ${host} does not end in a DNS sub-domain of cloud ${cloudName} (${dnsSubDomains.join(', ')})`,
  ];
}

function pathRecord(
  site: ClaimSite,
  owner: Owner,
  { path, pathType, service }: IngressPath,
  field: string,
  seen: Set<string>,
): PathRecord | undefined {
  if (service === undefined) {
    const message = 'a resource back end cannot be served: name a service';
    site.problem(owner, `${field}.backend.resource`, 'ResourceBackEnd', message);
    return undefined;
  }
  if (seen.has(path)) {
    const message = `path ${path || '(empty)'} of host ${site.host} is there twice in this Ingress: the first one is served`;
    site.problem(owner, `${field}.path`, 'DuplicatePath', message);
    return undefined;
  }
  seen.add(path);
  const found = site.view.services.get(`${owner.namespace}/${service.name}`);
  const backEnd = backEndOf(service, found, `${field}.backend.service`);
  if (found !== undefined) checkBackEnd(site, owner, backEnd, found);
  return {
    owner,
    path,
    exact: pathType === 'Exact',
    backEnds: [backEnd],
    reencrypt: undefined,
    alsoInsecure: false,
    field,
  };
}

/** l7-model.md 4.4. */
function backEndOf(
  wanted: NonNullable<IngressPath['service']>,
  service: Service | undefined,
  field: string,
): BackEnd {
  const portNumber = wanted.portNumber || 80;
  const portName =
    wanted.portName || (service?.ports.find((port) => port.port === wanted.portNumber)?.name ?? '');
  const target =
    service === undefined || service.type === 'NodePort'
      ? undefined
      : service.ports.find((port) => port.port === wanted.portNumber || port.name === wanted.portName)
          ?.targetPort;
  return { service: wanted.name, portName, portNumber, targetPort: target, weight: 100, field };
}

/** A missing service is reported where the servers of its pool are looked up. */
function checkBackEnd(site: ClaimSite, owner: Owner, backEnd: BackEnd, service: Service): void {
  const name = `service ${owner.namespace}/${backEnd.service}`;
  if (service.type === 'ExternalName') {
    const message = `${name} is of type ExternalName, which has no endpoints: its pool has no servers`;
    site.problem(owner, `${backEnd.field}.name`, 'ExternalNameService', message);
  } else if (
    service.type !== 'NodePort' &&
    backEnd.targetPort === undefined &&
    !service.ports.some((port) => port.name === backEnd.portName)
  ) {
    const wanted = backEnd.portName || backEnd.portNumber;
    const message = `${name} has no port ${wanted}; it has ${portsText(service)}`;
    site.problem(owner, `${backEnd.field}.port`, 'ServicePortMissing', message);
  }
}

export function portsText({ ports }: Service): string {
  return ports.map(({ port, name }) => (name ? `${port} (${name})` : `${port}`)).join(', ') || 'none';
}

/** How the Ingress secures the host (l7-model.md 4.5, 4.6). */
function securityOf(site: ClaimSite, owner: Owner, ingress: Ingress): Security {
  if (ingress.annotations[PASSTHROUGH_ANNOTATION]?.toLowerCase() === 'true') return { kind: 'passthrough' };
  if (ingress.annotations[DEFAULT_SECRET_ANNOTATION] === 'true') {
    return fromDefaultSecret(site, owner, `metadata.annotations[${DEFAULT_SECRET_ANNOTATION}]`);
  }
  const t = rulesOf(ingress).tlsByHost.get(site.host);
  if (t === undefined) return { kind: 'insecure' };
  const name = ingress.tls[t]?.secretName ?? '';
  return fromNamedSecret(site, owner, `spec.tls[${t}].secretName`, name);
}

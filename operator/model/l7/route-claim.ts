import type { Route, RouteTls, Service } from '../../cluster/records.ts';
import { fromRoute } from './certificate-sources.ts';
import { checkCertificate } from './certificates.ts';
import type { BackEnd, Claim, ClaimSite, Fault, HttpPolicy, PathRecord, Security } from './claim.ts';
import { hostOfRoute, isHostAllowed, type Owner } from './claimants.ts';
import { outsideSubDomains, portsText } from './ingress-claim.ts';

/** Of a back end that does not say (l7-model.md 5.2). */
const DEFAULT_WEIGHT = 100;

const HTTP_POLICIES: Readonly<Record<string, HttpPolicy | undefined>> = {
  Redirect: 'redirect',
  Allow: 'allow',
  None: 'none',
};

/**
 * What a Route wants for its host (l7-model.md 5); `undefined` when it cannot be served at all, which is then in its
 * status.
 */
export function claimOfRoute(site: ClaimSite, owner: Owner, route: Route): Claim | undefined {
  const rejection = rejectionOf(site, route);
  if (rejection !== undefined) {
    site.refuse(owner, rejection.fault, rejection.shown);
    return undefined;
  }
  const { tls } = route;
  const reencrypt =
    tls?.termination === 'reencrypt' ? { destinationCa: tls.destinationCaCertificate } : undefined;
  const http = tls === undefined ? undefined : HTTP_POLICIES[tls.insecurePolicy];
  const security = securityOf(site, owner, tls);
  const path: PathRecord = {
    owner,
    path: route.path,
    exact: false,
    backEnds: backEndsOf(site, owner, route),
    reencrypt,
    alsoInsecure: http === 'allow',
    field: 'spec',
  };
  return { owner, named: true, paths: [path], security, http };
}

interface Rejection {
  readonly fault: Fault;
  readonly shown?: string;
}

/** Why a Route is not even looked at (l7-model.md 5.1). A rejected Route does not claim its host either. */
export function rejectionOf(site: ClaimSite, route: Route): Rejection | undefined {
  const { context } = site;
  const twice = duplicateService(route);
  if (twice !== undefined) {
    const message = `service ${twice} is named more than once: a Route may send to each service once`;
    return {
      fault: { field: 'spec.alternateBackends', reason: 'DuplicateBackEnd', message },
      shown: 'MultipleBackendsWithSameServiceError',
    };
  }
  if (route.backEnds[0]?.name === '') {
    return { fault: { field: 'spec.to.name', reason: 'ServiceMissing', message: 'it names no service' } };
  }
  const host = hostOfRoute(context, route);
  if (host === undefined) {
    const message =
      route.subdomain === ''
        ? 'the Route names neither a host nor a sub-domain'
        : 'a Route with a sub-domain needs setting defaultDomain to make its host, and that is empty';
    return { fault: { field: 'spec.host', reason: 'HostMissing', message } };
  }
  if (!isHostAllowed(context, host)) {
    const [reason, message] = outsideSubDomains(site);
    return { fault: { field: 'spec.host', reason, message } };
  }
  return undefined;
}

function duplicateService({ backEnds }: Route): string | undefined {
  const names = new Set<string>();
  for (const { name } of backEnds) {
    if (names.has(name)) return name;
    names.add(name);
  }
  return undefined;
}

function securityOf(site: ClaimSite, owner: Owner, tls: RouteTls | undefined): Security {
  switch (tls?.termination) {
    case undefined:
      return { kind: 'insecure' };
    case 'passthrough':
      return { kind: 'passthrough' };
    case 'reencrypt': {
      const ca = tls.destinationCaCertificate;
      if (ca === '' || checkCertificate(ca)) return fromRoute(site, owner, tls);
      const field = 'spec.tls.destinationCACertificate';
      const message =
        'it is not a PEM certificate: the Route is not served, since its back ends could not be verified';
      return { kind: 'missing', fault: { field, reason: 'CertificateInvalid', message } };
    }
    case 'edge':
      return fromRoute(site, owner, tls);
    default: {
      const message = `termination "${tls?.termination}" is not one of edge, reencrypt, passthrough`;
      return {
        kind: 'missing',
        fault: { field: 'spec.tls.termination', reason: 'TerminationUnknown', message },
      };
    }
  }
}

function backEndsOf(site: ClaimSite, owner: Owner, route: Route): BackEnd[] {
  const found: BackEnd[] = [];
  for (const [i, { kind, name, weight = DEFAULT_WEIGHT }] of route.backEnds.entries()) {
    const field = i === 0 ? 'spec.to' : `spec.alternateBackends[${i - 1}]`;
    if (kind !== 'Service') {
      const message = `a back end of kind ${kind} cannot be served: name a Service`;
      site.problem(owner, `${field}.kind`, 'BackEndKind', message);
      continue;
    }
    const service = site.view.services.get(`${owner.namespace}/${name}`);
    if (service !== undefined) check(site, owner, route, service, field);
    found.push({ service: name, ...portOf(service, route.targetPort), weight, field });
  }
  return found;
}

/**
 * Which port of a service a Route means. It selects by the name of a service port or by the number of a target port, for
 * alternate back ends too (18-3); without a selection the service has to have just one port.
 */
function portOf(
  service: Service | undefined,
  selected: number | string | undefined,
): Pick<BackEnd, 'portName' | 'portNumber' | 'targetPort'> {
  const port = selectedPort(service, selected);
  const target = typeof selected === 'number' ? selected : undefined;
  if (port === undefined) {
    return { portName: typeof selected === 'string' ? selected : '', portNumber: 0, targetPort: target };
  }
  return { portName: port.name, portNumber: port.port, targetPort: target ?? port.targetPort };
}

function selectedPort(service: Service | undefined, selected: number | string | undefined) {
  if (selected === undefined) return service?.ports.length === 1 ? service.ports[0] : undefined;
  return service?.ports.find((port) =>
    typeof selected === 'string' ? port.name === selected : port.targetPort === selected,
  );
}

/** A missing service is reported where the servers of its pool are looked up. */
function check(site: ClaimSite, owner: Owner, route: Route, service: Service, field: string): void {
  const name = `service ${service.namespace}/${service.name}`;
  const { targetPort } = route;
  if (service.type === 'ExternalName') {
    const message = `${name} is of type ExternalName, which has no endpoints: its pool has no servers`;
    site.problem(owner, `${field}.name`, 'ExternalNameService', message);
  } else if (selectedPort(service, targetPort) !== undefined) {
    return;
  } else if (targetPort === undefined && service.ports.length > 1) {
    const message = `${name} has ports ${portsText(service)}: say which one with spec.port.targetPort`;
    site.problem(owner, 'spec.port', 'ServicePortAmbiguous', message);
  } else if (typeof targetPort === 'string') {
    const message = `${name} has no port named ${targetPort}; it has ${portsText(service)}`;
    site.problem(owner, 'spec.port.targetPort', 'ServicePortMissing', message);
  }
}

import type { Context } from '../model/context.ts';
import type { Problem } from '../model/types.ts';
import type { HopKind } from './types.ts';

/** Which hop a problem belongs to, by its reason; else by the field that it names. */
export function hopOf({ reason, field }: Pick<Problem, 'reason' | 'field'>): HopKind {
  return HOPS[reason] ?? hopOfField(field);
}

const HOPS: Readonly<Record<string, HopKind>> = {
  NoRules: 'rule',
  RuleWithoutPaths: 'rule',
  ResourceBackEnd: 'rule',
  DuplicatePath: 'rule',
  HostMissing: 'host',
  HostOutsideSubDomains: 'host',
  HostAlreadyClaimed: 'host',
  DuplicateHost: 'host',
  DuplicateHostPath: 'host',
  InsecurePolicyConflict: 'host',
  InvalidHostname: 'host',
  SecretMissing: 'secret',
  SecretNotUsed: 'secret',
  SecretIncomplete: 'secret',
  CertificateInvalid: 'secret',
  CertificateConflict: 'secret',
  KeyMismatch: 'secret',
  TerminationUnknown: 'secret',
  InvalidAddress: 'vip',
  SharedVipConflict: 'vip',
  NameTooLong: 'virtualservice',
  NameConflict: 'virtualservice',
  ConflictingObject: 'virtualservice',
  DuplicateBackEnd: 'backend',
  BackEndKind: 'backend',
  ServiceMissing: 'backend',
  ServiceNotFound: 'backend',
  ExternalNameService: 'backend',
  PortNotInEndpoints: 'backend',
  PortNotInPods: 'backend',
};

function hopOfField(field: string): HopKind {
  if (/^spec\.tls/.test(field)) return 'secret';
  if (/\.backend\.|^spec\.(to|alternateBackends|ports)/.test(field)) return 'backend';
  if (/^spec\.(rules\[\d+\]\.)?host/.test(field)) return 'host';
  if (/^spec\.rules/.test(field)) return 'rule';
  return 'object';
}

/** What to do about a problem; empty when its message says all that there is to say. */
export function adviceFor(problem: Problem, context: Context): string[] {
  const { object, field, reason } = problem;
  const [kind = '', namespace = '', name = ''] = object.split('/');
  const edit = `kubectl edit ${kind} ${name} -n ${namespace}`;
  const { dnsSubDomains, cloudName } = context.controller;
  switch (reason) {
    case 'HostOutsideSubDomains':
      return [
        `Use a host that ends in ${dnsSubDomains.join(' or ')} (${edit}),`,
        `or add its domain to the DNS profile of cloud ${cloudName} on the controller.`,
      ];
    case 'HostMissing':
      return ['Name a host in the rule, or give the cloud a DNS profile with a domain.'];
    case 'NoRules':
    case 'RuleWithoutPaths':
      return [`Give each rule http.paths with a service (${edit}).`];
    case 'ResourceBackEnd':
      return [`Name a service in place of the resource (${edit}).`];
    case 'HostAlreadyClaimed':
      return [
        'Use another host, or remove it from the older object.',
        'fqdnReusePolicy InterNamespaceAllowed lets namespaces share hosts.',
      ];
    case 'DuplicateHost':
      return ['Use another host, or move both objects into one namespace or tenant.'];
    case 'DuplicateHostPath':
      return ['Use another path, or remove it from one of the two.'];
    case 'SecretMissing':
      return [
        `Make the Secret: kubectl create secret tls ${secretIn(problem)} --cert=FILE --key=FILE -n ${namespace}`,
        `or correct ${field} (${edit}).`,
      ];
    case 'SecretNotUsed':
      return [
        `Put the Secret into namespace ${context.settings.podNamespace}, or set useDefaultSecretsOnly to "false".`,
      ];
    case 'SecretIncomplete':
    case 'CertificateInvalid':
    case 'KeyMismatch':
      return [
        `Replace the Secret by one with a matching pair: kubectl create secret tls ${secretIn(problem)} --cert=FILE --key=FILE -n ${namespace} --dry-run=client -o yaml | kubectl replace -f -`,
      ];
    case 'CertificateConflict':
      return ['Let both objects name the same Secret, or one of them none.'];
    case 'ServiceNotFound':
    case 'ServiceMissing':
      return [`Make the Service, or correct ${field} (${edit}).`];
    case 'ServiceIsLoadBalancer':
      return ['Let the Ingress send to a Service of type ClusterIP that selects the same pods.'];
    case 'ServicePortMissing':
      return [`Name a port that the Service has (${edit}).`];
    case 'ServicePortAmbiguous':
      return [`Set spec.port.targetPort (${edit}).`];
    case 'PortNotInEndpoints':
    case 'PortNotInPods':
      return ["Let the Service's targetPort name a port that the pods have."];
    case 'ServiceHasNoNodePort':
      return ['Set the Service to type NodePort: with serviceType NodePort nodes are the servers.'];
    case 'NameTooLong':
      return ['Use shorter names, or enableEVH, which hashes them.'];
    case 'NameConflict':
      return ['Rename one of the two objects, or change its path.'];
    default:
      return field === '' ? [] : [`Correct ${field} (${edit}).`];
  }
}

/** The name of the Secret in the message of a problem: `secret ns/name …`. */
function secretIn({ message }: Problem): string {
  return /secret [^/\s]+\/([^\s:,]+)/.exec(message)?.[1] ?? 'NAME';
}

/** What the controller's refusal is about, and what to do. */
export interface FailureAdvice {
  readonly hop: HopKind | undefined;
  readonly todo: readonly string[];
}

export function adviceForFailure(message: string, tenant: string, context: Context): FailureAdvice {
  const { settings, controller } = context;
  if (/no available free ips/i.test(message)) {
    const networks = settings.vipNetworkList.map((n) => n.networkName || n.networkUUID).join(', ');
    return {
      hop: 'vip',
      todo: [
        `Widen the range for VIPs of network ${networks || '(the one of the IPAM profile)'} on the controller,`,
        'or free addresses: ako tree shows who has them.',
      ],
    };
  }
  if (/not authorized|permission|forbidden/i.test(message)) {
    return {
      hop: 'tenant',
      todo: [
        `Give the user of Secret avi-secret a role with write access in tenant ${tenant} (ako doctor lists what is needed),`,
        `or correct annotation ako.vmware.com/tenant-name of the namespace.`,
      ],
    };
  }
  if (/tenant.*(does not exist|not found)|(does not exist|not found).*tenant/i.test(message)) {
    return {
      hop: 'tenant',
      todo: [
        `Make tenant ${tenant} on the controller, or correct annotation ako.vmware.com/tenant-name of the namespace.`,
      ],
    };
  }
  if (/did not make it/.test(message)) {
    return {
      hop: undefined,
      todo: ['Rename or remove the object on the controller, or give this cluster another clusterName.'],
    };
  }
  if (/disallowed during upgrade/i.test(message)) {
    return { hop: 'controller', todo: ['Nothing: it is tried again when the upgrade is over.'] };
  }
  if (/no answer from|is not trusted/i.test(message)) {
    return { hop: 'controller', todo: ['See what ako doctor says about the controller.'] };
  }
  return {
    hop: undefined,
    todo: [
      `Correct what the controller (${controller.version}) names in its words above; it is tried again at the next change.`,
    ],
  };
}

import type { Service } from '../../cluster/records.ts';
import type { Context } from '../context.ts';
import { subDomain } from '../l7/fqdn.ts';

export const EXTERNAL_DNS_ANNOTATION = 'external-dns.alpha.kubernetes.io/hostname';

const MAX_LABEL = 63;
/** What is left of a namespace's name when neither it nor the Service's can be kept. */
const SHORT_NAMESPACE = 48;

/** The host name that a Service asks for by annotation; '' when it asks for none. */
export function externalName(service: Service): string {
  return service.annotations[EXTERNAL_DNS_ANNOTATION] ?? '';
}

/** The generated host name of a Service, when names are generated and the cloud has a domain (l4-and-nodes.md 1.5). */
export function generatedName(context: Context, service: Service): string | undefined {
  const domain = subDomain(context);
  if (domain === undefined) return undefined;
  const name = repaired(service.name, 's');
  const namespace = repaired(service.namespace, 'n');
  switch (context.settings.autoFQDN) {
    case 'default':
      return `${name}.${namespace}.${domain}`;
    case 'flat':
      return `${flatLabel(name, namespace)}.${domain}`;
    default:
      return undefined;
  }
}

function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL && /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(text);
}

/** A name that is no DNS label gets a letter in front where this makes it one. */
function repaired(name: string, letter: string): string {
  return !isLabel(name) && isLabel(letter + name) ? letter + name : name;
}

/** `<service>-<namespace>`, cut to one label: the Service's name first, then the namespace's. */
function flatLabel(service: string, namespace: string): string {
  if (service.length + namespace.length + 1 <= MAX_LABEL) return `${service}-${namespace}`;
  const room = MAX_LABEL - namespace.length - 1;
  if (room > 0) return `${service.slice(0, room)}-${namespace}`;
  const roomForNamespace = MAX_LABEL - service.length - 1;
  const short = namespace
    .slice(0, roomForNamespace > 0 ? roomForNamespace : SHORT_NAMESPACE)
    .replace(/-+$/, '');
  return `${service.slice(0, MAX_LABEL - short.length - 1)}-${short}`;
}

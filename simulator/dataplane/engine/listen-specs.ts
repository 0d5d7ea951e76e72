import { objectsOf } from '../../json.ts';
import { addressOf } from '../model/read.ts';
import type { Service, VirtualService } from '../model/virtual-service.ts';
import type { TransportProtocol } from '../options.ts';
import type { Catalog } from './catalog.ts';
import { socketKey } from './network.ts';
import type { Objects, Ref } from './objects.ts';

export type ListenerKind = 'http' | 'https' | 'http2' | 'tcp' | 'tls' | 'udp';

/** A socket that a virtual service needs. */
export interface ListenSpec {
  readonly key: string;
  readonly kind: ListenerKind;
  readonly protocol: TransportProtocol;
  readonly vip: string;
  readonly port: number;
  /** The virtual service. */
  readonly front: Ref;
  readonly application: Ref | undefined;
  readonly network: Ref | undefined;
}

/** Of a range of ports, so many are listened on. */
const MAX_PORTS = 1000;

/** The sockets of a virtual service that is up; none for children and for what is disabled. */
export function listenSpecs(objects: Objects, catalog: Catalog, service: VirtualService): ListenSpec[] {
  if (!service.enabled || service.kind === 'child') return [];
  const vips = objectsOf(objects.body(service.vsvip)?.vip)
    .filter(({ enabled }) => enabled !== false)
    .flatMap((vip) => [vip.ip_address, vip.ip6_address, vip.floating_ip, vip.floating_ip6].map(addressOf))
    .filter((address) => address !== '');
  const specs = new Map<string, ListenSpec>();
  for (const one of service.services) {
    const application = one.application ?? service.application;
    const network = one.network ?? service.network;
    const protocol = catalog.networkProfile(network)?.protocol ?? 'tcp';
    if (protocol === 'sctp') continue;
    const kind = kindOf(catalog, one, application, protocol);
    const last = Math.min(one.last, one.first + MAX_PORTS - 1);
    for (let port = one.first; port <= last; port++) {
      for (const vip of vips) {
        const key = socketKey(protocol, vip, port);
        specs.set(key, { key, kind, protocol, vip, port, front: service.ref, application, network });
      }
    }
  }
  return [...specs.values()];
}

function kindOf(
  catalog: Catalog,
  { tls, http2 }: Service,
  application: Ref | undefined,
  protocol: TransportProtocol,
): ListenerKind {
  if (protocol === 'udp') return 'udp';
  const type = catalog.applicationProfile(application)?.type ?? 'l4';
  if (type === 'http') return tls ? (http2 ? 'http2' : 'https') : 'http';
  return tls || type === 'ssl' ? 'tls' : 'tcp';
}

import type { Catalog } from '../engine/catalog.ts';
import type { ListenSpec } from '../engine/listen-specs.ts';
import { plainAddress } from '../model/addresses.ts';
import type { ConnectionView } from '../model/policy.ts';

/** The first matching rule of the network security policy decides; without one a connection is let in. */
export function isDenied(
  catalog: Catalog,
  { front, port, protocol }: Pick<ListenSpec, 'front' | 'port' | 'protocol'>,
  peer: { readonly remoteAddress?: string | undefined; readonly remotePort?: number | undefined },
): boolean {
  const rules = catalog.networkRules(catalog.virtualService(front)?.security);
  if (rules === undefined || rules.length === 0) return false;
  const view: ConnectionView = {
    clientAddress: plainAddress(peer.remoteAddress),
    clientPort: peer.remotePort ?? 0,
    port,
    protocol,
  };
  return rules.find(({ matches }) => matches(view, catalog))?.denies ?? false;
}

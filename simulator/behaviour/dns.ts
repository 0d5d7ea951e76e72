import { isObject, type JsonObject, objectsOf, stringOf } from '../json.ts';
import type { Entry } from '../store/entry.ts';

/** The host names that VsVips have registered, by cloud (avi-api.md 5.4). */
export class DnsRecords {
  readonly #owners = new Map<string, Entry>();

  owner(cloud: string, fqdn: string): Entry | undefined {
    return this.#owners.get(recordKey(cloud, fqdn));
  }

  register(vsvip: Entry): void {
    for (const fqdn of fqdnsOf(vsvip.body)) this.#owners.set(recordKey(vsvip.cloud, fqdn), vsvip);
  }

  /** Takes back the names of a body that the VsVip has, or had. */
  withdraw(vsvip: Entry, body: JsonObject): void {
    for (const fqdn of fqdnsOf(body)) {
      const key = recordKey(vsvip.cloud, fqdn);
      if (this.#owners.get(key) === vsvip) this.#owners.delete(key);
    }
  }

  /** Addresses that a name resolves to; floating ones where there are any. */
  resolve(cloud: string, fqdn: string): string[] {
    const vips = objectsOf(this.owner(cloud, fqdn)?.body.vip);
    return vips.flatMap((vip) =>
      [vip.floating_ip ?? vip.ip_address, vip.ip6_address].flatMap((address) =>
        isObject(address) ? [stringOf(address.addr)] : [],
      ),
    );
  }

  clear(): void {
    this.#owners.clear();
  }
}

export function fqdnsOf(vsvip: JsonObject): string[] {
  return objectsOf(vsvip.dns_info).flatMap(({ fqdn }) =>
    typeof fqdn === 'string' && fqdn !== '' ? [fqdn] : [],
  );
}

function recordKey(cloud: string, fqdn: string): string {
  return `${cloud}\0${fqdn.toLowerCase()}`;
}

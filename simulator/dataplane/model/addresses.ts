import { contains, parseAddress, readIpAddr, readPrefix } from '../../ip.ts';
import { type JsonObject, objectsOf } from '../../json.ts';

/** Sockets that serve both families show IPv4 clients as `::ffff:192.0.2.1`. */
export function plainAddress(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}

/** Whether an address is among `addrs`, `prefixes` or `ranges`, as `IpAddrMatch` and `IpAddrGroup` have them. */
export function isInList(list: JsonObject, text: string): boolean {
  const address = parseAddress(text);
  if (address === undefined) return false;
  const same = (other: typeof address | undefined) =>
    other?.family === address.family && other.value === address.value;
  return (
    objectsOf(list.addrs).some((one) => same(readIpAddr(one))) ||
    objectsOf(list.prefixes).some((one) => {
      const subnet = readPrefix(one);
      return subnet !== undefined && contains(subnet, address);
    }) ||
    objectsOf(list.ranges).some((range) => {
      const begin = readIpAddr(range.begin);
      const end = readIpAddr(range.end);
      return (
        begin?.family === address.family &&
        end?.family === address.family &&
        begin.value <= address.value &&
        address.value <= end.value
      );
    })
  );
}

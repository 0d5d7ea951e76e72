import { isIPv6 } from 'node:net';

/**
 * The origin of a controller from the setting `controllerIP`: `host`, `host:port`, an IPv6 address, or `[IPv6]:port`
 * (contracts.md). `https` unless the text begins with `http://`, for a proxy beside the operator.
 *
 * @returns e.g. `https://[fd00::1]:8443`, without a slash at the end.
 * @throws with a message for users when the text is none of these.
 */
export function controllerOrigin(controller: string): string {
  const text = controller.trim();
  const [, scheme = 'https', address = ''] = /^(?:(https?):\/\/)?(.*?)\/?$/i.exec(text) ?? [];
  const host = isIPv6(address) ? `[${address}]` : address;
  const url = host === '' || /[\s/?#@\\%]/.test(host) ? null : URL.parse(`${scheme}://${host}`);
  if (url === null) {
    throw new Error(`"${text}" is not the address of a controller: give host, host:port or an IPv6 address`);
  }
  return url.origin;
}

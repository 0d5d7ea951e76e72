import type { HostRuleSpec, InForce } from '../../cluster/rule-records.ts';

/** A port of a virtual service. */
export interface Listener {
  readonly port: number;
  readonly ssl: boolean;
  readonly http2?: boolean;
}

export const HTTP_AND_HTTPS: readonly Listener[] = [
  { port: 80, ssl: false },
  { port: 443, ssl: true },
];

/**
 * The ports of a virtual service: those of the HostRule if it lists any, else the usual ones; of these the ones that the
 * AviInfraSetting lists too are as it says, its others are added (crds.md 4.5, 6.5).
 */
export function listenersOf(
  usual: readonly Listener[],
  rule: InForce<HostRuleSpec> | undefined,
  setting: { readonly listeners: readonly Listener[] } | undefined,
): readonly Listener[] {
  const listed = (rule?.spec.virtualhost.tcpSettings?.listeners ?? []).flatMap(({ port, enableSSL }) =>
    port === undefined ? [] : [{ port, ssl: enableSSL === true }],
  );
  const ports = listed.length > 0 ? listed : usual;
  const byPort = new Map(ports.map((listener) => [listener.port, listener]));
  for (const listener of setting?.listeners ?? []) byPort.set(listener.port, listener);
  return [...byPort.values()];
}

import type { Context } from '../context.ts';

/** Profiles and monitors of the controller by protocol; an unknown protocol counts as TCP (l4-and-nodes.md 1.6, 1.8). */
const UDP_PROFILE = 'System-UDP-Fast-Path';
const SCTP_PROFILE = 'System-SCTP-Proxy';

/** Name of the network profile of a virtual service whose ports have these protocols. */
export function networkProfile(context: Context, protocols: ReadonlySet<string>): string {
  const onlyOther = [...protocols].every((p) => p === 'UDP' || p === 'SCTP');
  if (!onlyOther) return context.controller.enterprise ? 'System-TCP-Proxy' : 'System-TCP-Fast-Path';
  return protocols.has('UDP') ? UDP_PROFILE : SCTP_PROFILE;
}

/** Profile of one port where it differs, or may differ, from that of its virtual service: only when protocols mix. */
export function overrideProfile(protocol: string, protocols: ReadonlySet<string>): string | undefined {
  if (protocols.size < 2) return undefined;
  return protocol === 'UDP' ? UDP_PROFILE : protocol === 'SCTP' ? SCTP_PROFILE : undefined;
}

/** Name of the health monitor of a pool. */
export function healthMonitor(protocol: string): string {
  return protocol === 'UDP' ? 'System-UDP' : protocol === 'SCTP' ? 'System-SCTP' : 'System-TCP';
}

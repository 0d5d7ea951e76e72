import type { Context } from '../context.ts';
import { certificateRef, pkiProfileRef, sslProfileRef } from '../refs.ts';
import type { AviBody } from '../types.ts';

/** Names of the objects for mutual TLS with the pods of an Istio mesh (l4-and-nodes.md 4.1). */
export function istioNames({ settings }: Context) {
  const suffix = `${settings.clusterName}-${settings.podNamespace}`;
  return { authority: `istio-pki-${suffix}`, certificate: `istio-workload-${suffix}` };
}

/** What every pool says about TLS in Istio mode, whatever else was said about it; nothing otherwise. */
export function istioPoolFields(context: Context): AviBody {
  if (!context.settings.istioEnabled) return {};
  const { authority, certificate } = istioNames(context);
  return {
    pki_profile_ref: pkiProfileRef(authority),
    ssl_key_and_certificate_ref: certificateRef(certificate),
    ssl_profile_ref: sslProfileRef('System-Standard'),
  };
}

import { ISTIO_SECRET } from '../../cluster/slim.ts';
import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { checkCertificate, secretPairs } from '../l7/certificates.ts';
import { certificateBody, pkiProfileBody } from '../l7/objects.ts';
import { type AviBody, type AviType, type DesiredObject, objectKey, type Problem } from '../types.ts';
import { NOTHING, type UnitResult } from '../unit.ts';
import { istioNames } from './pool-fields.ts';

/** The certificate that pools show, and the authority that they verify servers with. */
export function translateIstio(view: ClusterView, context: Context): UnitResult {
  const { settings } = context;
  if (!settings.istioEnabled) return NOTHING;
  const object = `secret/${settings.podNamespace}/${ISTIO_SECRET}`;
  const secret = view.secrets.get(`${settings.podNamespace}/${ISTIO_SECRET}`);
  const { authority, certificate } = istioNames(context);
  const tenant = settings.tenantName;
  const wanted = (type: AviType, name: string, body: AviBody): DesiredObject => ({
    type,
    tenant,
    name,
    body,
    origins: [object],
  });
  const fault = (field: string, reason: string, what: string): UnitResult => {
    const message = `${what}; pools cannot speak TLS to the mesh without it`;
    const problems: Problem[] = [{ object, field, reason, message }];
    // What is on the controller already goes on being used.
    const kept = [
      wanted('pkiprofile', authority, { name: authority }),
      wanted('sslkeyandcertificate', certificate, { name: certificate }),
    ]
      .filter(({ type, name }) => context.retained?.has(objectKey(type, tenant, name)))
      .map((kept): DesiredObject => ({ ...kept, keep: true }));
    return { objects: kept, placements: [], problems };
  };
  if (secret === undefined) {
    return fault(
      '',
      'IstioCertificateMissing',
      `Secret ${ISTIO_SECRET} with cert-chain, key and root-cert is not there`,
    );
  }
  const pair = secretPairs(secret).main;
  if (!pair.ok) return fault('data', pair.reason, `Secret ${ISTIO_SECRET}: ${pair.message}`);
  if (!checkCertificate(secret.authority)) {
    return fault(
      'data[root-cert]',
      'CertificateInvalid',
      `Secret ${ISTIO_SECRET}: root-cert is not a PEM certificate`,
    );
  }
  return {
    objects: [
      wanted('pkiprofile', authority, pkiProfileBody(context, authority, tenant, secret.authority, {})),
      wanted(
        'sslkeyandcertificate',
        certificate,
        certificateBody(context, { name: certificate, tenant, pair, markers: {} }),
      ),
    ],
    placements: [],
    problems: [],
  };
}

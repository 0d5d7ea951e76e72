import type { HttpRuleSpec } from '../../cluster/rule-records.ts';
import { checkCertificate } from '../l7/certificates.ts';
import type { CheckSite, Fault } from './check.ts';

/** What is wrong with an HTTPRule (crds.md 5.2). */
export function* httpRuleFaults(
  site: CheckSite,
  { spec }: { readonly spec: HttpRuleSpec },
): Generator<Fault> {
  for (const { tls } of spec.paths ?? []) {
    if (tls?.pkiProfile && tls.destinationCA) {
      yield 'PKIProfile and DestinationCA fields are set in the HTTPRule. Only one of the field should be set.';
    }
  }
  for (const { target, tls, applicationPersistence, healthMonitors } of spec.paths ?? []) {
    // The reference sends it to the controller, which refuses the pool's profile and with it the pool.
    if (tls?.destinationCA && !checkCertificate(tls.destinationCA)) {
      yield `destinationCA of target ${target} is not a PEM certificate`;
    }
    yield* site.exist('sslprofile', [tls?.sslProfile]);
    yield* site.exist('applicationpersistenceprofile', [applicationPersistence]);
    yield* site.exist('pkiprofile', [tls?.pkiProfile]);
    yield* site.exist('healthmonitor', healthMonitors ?? []);
  }
}

import type { L7RuleSpec } from '../../cluster/rule-records.ts';
import type { CheckSite, Fault } from './check.ts';

/** What is wrong with an L7Rule (crds.md 8.3). */
export function* l7RuleFaults(site: CheckSite, { spec }: { readonly spec: L7RuleSpec }): Generator<Fault> {
  yield* site.exist('botdetectionpolicy', [spec.botPolicyRef]);
  yield* site.exist('securitypolicy', [spec.securityPolicyRef]);
  yield* site.exist('trafficcloneprofile', [spec.trafficCloneProfileRef]);
  yield* site.exist('analyticsprofile', [spec.analyticsProfile?.name]);
  yield* site.httpProfile(spec.applicationProfile?.name);
  yield* site.exist('wafpolicy', [spec.wafPolicy?.name]);
  yield* site.exist('icapprofile', [spec.icapProfile?.name]);
  yield* site.exist('errorpageprofile', [spec.errorPageProfile?.name]);
  yield* site.exist('httppolicyset', spec.httpPolicy?.policySets ?? []);
}

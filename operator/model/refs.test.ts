import { expect, it } from 'vitest';
import * as refs from './refs.ts';

// l7-model.md 1.6 and l4-and-nodes.md 0.3: note which have a slash before `?`.
it.each([
  [refs.cloudRef('c'), '/api/cloud?name=c'],
  [refs.tenantRef('t'), '/api/tenant/?name=t'],
  [refs.seGroupRef('g'), '/api/serviceenginegroup?name=g'],
  [refs.vrfRef('v'), '/api/vrfcontext?name=v'],
  [refs.applicationProfileRef('p'), '/api/applicationprofile/?name=p'],
  [refs.networkProfileRef('p'), '/api/networkprofile/?name=p'],
  [refs.healthMonitorRef('System-TCP'), '/api/healthmonitor/?name=System-TCP'],
  [refs.vsVipRef('v'), '/api/vsvip/?name=v'],
  [refs.virtualServiceRef('v'), '/api/virtualservice/?name=v'],
  [refs.l4PolicySetRef('p'), '/api/l4policyset/?name=p'],
  [refs.httpPolicySetRef('p'), '/api/httppolicyset/?name=p'],
  [refs.dataScriptSetRef('p'), '/api/vsdatascriptset/?name=p'],
  [refs.certificateRef('c'), '/api/sslkeyandcertificate/?name=c'],
  [refs.poolRef('p'), '/api/pool/?name=p'],
  [refs.poolMemberRef('p'), '/api/pool?name=p'],
  [refs.poolGroupRef('p'), '/api/poolgroup/?name=p'],
  [refs.pkiProfileRef('p'), '/api/pkiprofile?name=p'],
  [refs.sslProfileRef('p'), '/api/sslprofile?name=p'],
  [refs.stringGroupRef('s'), '/api/stringgroup?name=s'],
  [refs.protocolParserRef('Default-TLS'), '/api/protocolparser/?name=Default-TLS'],
  [refs.networkRef({ networkName: 'n', networkUUID: '' }), '/api/network/?name=n'],
  [refs.networkRef({ networkName: 'n', networkUUID: 'network-1' }), '/api/network/network-1'],
  [refs.ruleRef('wafpolicy', 'w'), '/api/wafpolicy?name=w'],
])('%s', (ref, text) => {
  expect(ref).toBe(text);
});

it.each([
  ['a b', 'a+b'],
  ['a&b=c', 'a%26b%3Dc'],
  ["it's (x)!*", 'it%27s+%28x%29%21%2A'],
  ['ü-_.~', '%C3%BC-_.~'],
])('query-escapes %s', (text, escaped) => {
  expect(refs.queryEscape(text)).toBe(escaped);
  expect(new URLSearchParams(`name=${escaped}`).get('name')).toBe(text);
});

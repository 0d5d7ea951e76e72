import { expect, it } from 'vitest';
import { serviceMetadata } from './metadata.ts';

// l4-and-nodes.md 0.4
const EMPTY =
  '{"namespace_ingress_name":null,"ingress_name":"","namespace":"","hostnames":null,"namespace_svc_name":null,' +
  '"crd_status":{"type":"","value":"","status":""},"pool_ratio":0,"passthrough_parent_ref":"","passthrough_child_ref":"",' +
  '"gateway":"","httproute":"","httproute_rule_name":"","insecureedgetermallow":false,"is_mci_ingress":false,' +
  '"fqdn_reuse_policy":"","host_namespace_ingress_name":null}';

it('has all members, empty ones too', () => {
  expect(serviceMetadata()).toBe(EMPTY);
  expect(serviceMetadata({ hostnames: [] })).toBe(EMPTY);
});

it('keeps the order of members, whatever the order of values', () => {
  const text = serviceMetadata({
    hostNamespaceIngressName: { 'a.b': ['ns/i'] },
    poolRatio: 100,
    hostnames: ['a.b'],
    ingressName: 'i',
    namespaceIngressName: ['ns/i'],
  });
  expect(text).toBe(
    EMPTY.replace('"namespace_ingress_name":null', '"namespace_ingress_name":["ns/i"]')
      .replace('"ingress_name":""', '"ingress_name":"i"')
      .replace('"hostnames":null', '"hostnames":["a.b"]')
      .replace('"pool_ratio":0', '"pool_ratio":100')
      .replace('"host_namespace_ingress_name":null', '"host_namespace_ingress_name":{"a.b":["ns/i"]}'),
  );
});

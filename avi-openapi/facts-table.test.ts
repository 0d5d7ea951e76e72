import { expect, test } from 'vitest';
import { allTypes, defaultOf, fieldFacts, isReference, objectFacts, typeFacts } from './facts.ts';

test('types know their model and scope', () => {
  expect(typeFacts('vsvip')).toMatchObject({
    type: 'vsvip',
    model: 'VsVip',
    cloudScoped: true,
    single: false,
  });
  expect(typeFacts('httppolicyset')).toMatchObject({ model: 'HTTPPolicySet', cloudScoped: false });
  expect(typeFacts('cluster')?.single).toBe(true);
  expect(typeFacts('ipaddrgroup')?.referenceOnly).toBe(true);
  expect(typeFacts('botpolicy')).toBe(typeFacts('botdetectionpolicy'));
  expect(typeFacts('nonsense')).toBeUndefined();
  expect(allTypes().filter(({ type }) => type === 'botdetectionpolicy')).toHaveLength(1);
});

test('fields are found by path', () => {
  expect(fieldFacts('pool', 'servers.ip.type')).toMatchObject({ kind: 'string', enum: ['V4', 'DNS', 'V6'] });
  expect(fieldFacts('pool', 'servers')).toMatchObject({ kind: 'object', list: true, maxItems: 5000 });
  expect(fieldFacts('pool', 'servers.nonsense')).toBeUndefined();
  expect(fieldFacts('pool', 'servers.nonsense.addr')).toBeUndefined();
  expect(fieldFacts('pool', 'graceful_disable_timeout')).toMatchObject({
    min: 1,
    max: 7200,
    special: [0, -1],
  });
  expect(fieldFacts('sslkeyandcertificate', 'key')?.sensitive).toBe(true);
  expect(fieldFacts('virtualservice', 'uuid')?.readOnly).toBe(true);
  expect(fieldFacts('virtualservice', 'vh_matches')?.since).toBe('20.1.3');
  expect(fieldFacts('virtualservice', 'constructor')).toBeUndefined();
});

test('defaults and references', () => {
  expect(defaultOf('pool', 'lb_algorithm')).toBe('LB_ALGORITHM_LEAST_CONNECTIONS');
  expect(defaultOf('pool', 'servers.enabled')).toBe(true);
  expect(defaultOf('pool', 'name')).toBeUndefined();
  expect(isReference('pool', 'cloud_ref')).toBe(true);
  expect(isReference('cloud', 'vcenter_configuration.management_network')).toBe(true);
  expect(isReference('pool', 'name')).toBe(false);
  expect(fieldFacts('pool', 'health_monitor_refs')).toMatchObject({ list: true, ref: 'healthmonitor' });
});

test('every nested object is linked, and every reference has a type', () => {
  for (const type of allTypes()) {
    for (const field of type.fields.values()) {
      if (field.kind === 'object') expect(field.object).toBe(objectFacts(field.object?.name ?? ''));
      if (field.ref !== undefined) expect(typeFacts(field.ref), `${type.type}.${field.name}`).toBeDefined();
    }
  }
});

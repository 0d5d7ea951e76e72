import { expect, it } from 'vitest';
import { node } from '../cluster/slim.ts';
import { nodeAddress } from './nodes.ts';

const record = node({
  metadata: {
    name: 'n1',
    annotations: {
      'projectcalico.org/IPv4Address': '10.9.0.1/24',
      'projectcalico.org/IPv6Address': 'fd09::1/64',
      'node.antrea.io/transport-addresses': '10.8.0.1, 10.8.0.2,fd08::1',
    },
  },
  status: {
    addresses: [
      { type: 'Hostname', address: '10.1.1.1' },
      { type: 'ExternalIP', address: '203.0.113.1' },
      { type: 'InternalIP', address: 'fd00::1' },
      { type: 'InternalIP', address: '10.0.0.1' },
      { type: 'InternalIP', address: '10.0.0.2' },
    ],
  },
});
const bare = node({
  metadata: { name: 'n2' },
  status: { addresses: [{ type: 'InternalIP', address: '10.0.0.3' }] },
});

// l4-and-nodes.md 2.2
it.each([
  ['', 'V4', '10.0.0.1'],
  ['', 'V6', 'fd00::1'],
  ['calico', 'V4', '10.9.0.1'],
  ['calico', 'V6', 'fd09::1'],
  ['antrea', 'V4', '10.8.0.2'],
  ['antrea', 'V6', 'fd08::1'],
] as const)('CNI "%s", %s', (cni, family, address) => {
  expect(nodeAddress(record, family, cni)).toBe(address);
});

it('falls back to the status when the CNI says nothing', () => {
  expect(nodeAddress(bare, 'V4', 'calico')).toBe('10.0.0.3');
  expect(nodeAddress(bare, 'V4', 'antrea')).toBe('10.0.0.3');
  expect(nodeAddress(bare, 'V6', 'calico')).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { chooseNetwork, type NetworkCandidate, type NetworkWish } from './network-choice.ts';

const network = (uuid: string, more: Partial<NetworkCandidate> = {}): NetworkCandidate => ({
  uuid,
  vrf: 'global',
  subnets: [],
  hosts: [],
  ...more,
});
const choose = (candidates: NetworkCandidate[], wish: Partial<NetworkWish> = {}) =>
  chooseNetwork(candidates, { vrf: '', subnets: [], managementHosts: new Set(), ...wish })?.uuid;

describe('of several networks with one name', () => {
  it('the first by UUID, whatever the order', () => {
    expect(choose([network('b'), network('a')])).toBe('a');
    expect(choose([])).toBeUndefined();
  });

  it('the one with the subnets, both where two are given', () => {
    const both = network('c', { subnets: ['10.0.0.0/8', 'fd00::/64'] });
    const one = network('b', { subnets: ['10.0.0.0/8'] });
    expect(choose([network('a'), both, one], { subnets: ['10.0.0.0/8'] })).toBe('b');
    expect(choose([network('a'), both, one], { subnets: ['10.0.0.0/8', 'fd00::/64'] })).toBe('c');
    expect(choose([network('a'), both, one], { subnets: ['192.0.2.0/24'] })).toBe('a');
  });

  it('the one that shares most hosts with the management network, with subnets if possible', () => {
    const managementHosts = new Set(['h1', 'h2']);
    const none = network('a', { hosts: ['h9'], subnets: ['10.0.0.0/8'] });
    const bare = network('b', { hosts: ['h1', 'h2'] });
    const whole = network('c', { hosts: ['h1', 'h2'], subnets: ['10.0.0.0/8'] });
    const less = network('d', { hosts: ['h1'], subnets: ['10.0.0.0/8'] });
    expect(choose([none, bare, whole, less], { managementHosts })).toBe('c');
    expect(choose([none, bare, less], { managementHosts })).toBe('b');
    expect(choose([none], { managementHosts })).toBe('a');
  });

  it('one in the VRF, if there is any', () => {
    const blue = network('b', { vrf: 'blue' });
    expect(choose([network('a'), blue], { vrf: 'blue' })).toBe('b');
    expect(choose([network('a'), blue], { vrf: 'red' })).toBe('a');
  });
});

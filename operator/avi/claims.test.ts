import { describe, expect, it } from 'vitest';
import type { AviBody } from '../model/types.ts';
import { FakeController } from './testing/fake-controller.ts';
import { virtualService, vsVip } from './testing/objects.ts';
import { converge, makeRig, settled } from './testing/rig.ts';

const site = (name: string, fqdns: readonly string[], vip: AviBody = {}) => [
  vsVip(name, fqdns, vip),
  virtualService(name),
];
const fixed = (addr: string): AviBody => ({ ip_address: { addr, type: 'V4' } });

function names(fake: FakeController, name: string): unknown[] {
  return ((fake.read('vsvip', `c1--${name}`)?.dns_info ?? []) as AviBody[]).map(({ fqdn }) => fqdn);
}

describe('names in DNS and addresses that move', () => {
  it('moves a name to a VsVip that is new: it is made without, and gets it when it is free', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, site('a', ['x.example', 'y.example']));
    await converge(rig);
    rig.want(...site('a', ['x.example']), ...site('b', ['y.example']));
    await settled(rig);
    expect(rig.failures).toEqual([]);
    expect([names(fake, 'a'), names(fake, 'b')]).toEqual([['x.example'], ['y.example']]);
  });

  it('moves names between VsVips that are there, in both directions', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [...site('a', ['x.example']), ...site('b', ['y.example'])]);
    await converge(rig);
    rig.want(...site('a', ['y.example']), ...site('b', ['x.example']));
    await settled(rig);
    expect(rig.failures).toEqual([]);
    expect([names(fake, 'a'), names(fake, 'b')]).toEqual([['y.example'], ['x.example']]);
  });

  it('waits for the deletion of the owner, as long as that takes', async () => {
    const fake = new FakeController();
    const first = await makeRig(fake, site('a', ['x.example'], fixed('10.0.0.99')));
    await converge(first);
    // As after a start: the new VsVip is wanted before deletions are allowed.
    const rig = await makeRig(fake, site('b', ['x.example'], fixed('10.0.0.99')));
    rig.executor.touch([...rig.desired.keys(), ...rig.inventory.keys()], 'bulk');
    await settled(rig);
    expect(fake.names('vsvip')).toEqual(['c1--a']);
    rig.executor.enableDeletes();
    await settled(rig);
    expect(rig.failures).toEqual([]);
    expect(fake.names('vsvip')).toEqual(['c1--b']);
    expect(names(fake, 'b')).toEqual(['x.example']);
  });

  it('leaves a name that two of ours want to the one that has it, and reports the other', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, site('a', ['x.example']));
    await converge(rig);
    rig.want(...site('a', ['x.example']), ...site('b', ['x.example']));
    await settled(rig);
    expect(names(fake, 'a')).toEqual(['x.example']);
    expect(rig.failures[0]).toMatchObject({ key: 'vsvip/admin/c1--b', failure: { final: true } });
  });

  it('does not take the case of a name for a difference', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, site('a', ['x.example']));
    await converge(rig);
    rig.want(...site('a', []), ...site('b', ['X.Example']));
    await settled(rig);
    expect(rig.failures).toEqual([]);
    expect(names(fake, 'b')).toEqual(['X.Example']);
  });
});

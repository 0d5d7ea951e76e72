import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import { parseSettings } from './parse.ts';
import type { Configuration } from './source.ts';

const LOGIN = { username: 'admin', password: 'one', token: undefined, ca: 'CA' };

function configuration(data: Record<string, string> = {}, login: Partial<typeof LOGIN> = {}): Configuration {
  const { settings } = parseSettings({ controllerIP: 'avi', ...data }, { podNamespace: 'avi-system' });
  return { settings, credentials: { ...LOGIN, ...login } };
}

const changes = (data: Record<string, string>, login: Partial<typeof LOGIN> = {}) =>
  changesBetween(configuration(), configuration(data, login));

describe('what a change of the configuration means', () => {
  it('is nothing when nothing changed', () => {
    expect(changes({})).toEqual({ keys: [], login: false, translation: false, session: false });
  });

  it('is nothing but the key for what is asked for where it is used', () => {
    expect(changes({ logLevel: 'DEBUG', enableEvents: 'false' })).toMatchObject({
      keys: ['enableEvents', 'logLevel'],
      translation: false,
      session: false,
    });
  });

  it.each([
    ['shardVSSize', 'SMALL'],
    ['enableEVH', 'true'],
    ['serviceType', 'NodePort'],
    ['tenantName', 'red'],
    ['blockedNamespaceList', '["a"]'],
    ['autoFQDN', 'flat'],
    ['vipNetworkList', '[{"networkName":"net1"}]'],
  ])('is another translation for %s', (key, value) => {
    expect(changes({ [key]: value })).toMatchObject({ keys: [key], translation: true, session: false });
  });

  it('is another translation for NodePortLocal too', () => {
    const npl = { serviceType: 'NodePortLocal', cniPlugin: 'antrea' };
    expect(changes(npl)).toMatchObject({ translation: true, session: false });
  });

  it.each([
    ['clusterName', 'other'],
    ['cloudName', 'other'],
    ['controllerIP', 'other'],
    ['primaryInstance', 'false'],
    ['dedicatedTenantMode', 'true'],
  ])('is another session for %s', (key, value) => {
    expect(changes({ [key]: value })).toMatchObject({ keys: [key], session: true });
  });

  it('is another session for another tenant only where that is the one that is listed', () => {
    const before = configuration({ dedicatedTenantMode: 'true' });
    const after = configuration({ dedicatedTenantMode: 'true', tenantName: 'red' });
    expect(changesBetween(before, after).session).toBe(true);
  });

  it('is a login for another password, and another session for another authority; neither value is shown', () => {
    expect(changes({}, { password: 'two' })).toEqual({
      keys: ['credentials'],
      login: true,
      translation: false,
      session: false,
    });
    expect(changes({}, { ca: 'other' })).toMatchObject({ keys: ['certificate authority'], session: true });
  });
});

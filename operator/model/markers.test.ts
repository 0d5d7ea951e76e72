import { expect, it } from 'vitest';
import { markers } from './markers.ts';
import { contextOf } from './test-cluster.ts';

const { settings } = contextOf();

it('always names the cluster, first', () => {
  expect(markers(settings)).toEqual([{ key: 'clustername', values: ['cluster1'] }]);
});

it('keeps the fixed order, whatever the order of the fields', () => {
  const list = markers(settings, {
    gatewayName: 'g',
    ingressNames: ['i2', 'i1', 'i2'],
    protocol: 'TCP,UDP',
    port: 80,
    paths: ['/b', '/a'],
    serviceName: 's',
    infraSetting: 'x',
    hosts: ['b', 'a'],
    namespace: 'n',
  });
  expect(list.map(({ key, values }) => `${key}=${values.join('|')}`)).toEqual([
    'clustername=cluster1',
    'Namespace=n',
    'Host=a|b',
    'InfrasettingName=x',
    'ServiceName=s',
    'Path=/a|/b',
    'Port=80',
    'Protocol=TCP,UDP',
    'IngressName=i1|i2|i2',
    'GatewayName=g',
  ]);
});

it('leaves out what is empty, but keeps an empty path in a list', () => {
  expect(markers(settings, { namespace: '', hosts: [], paths: [''] }).slice(1)).toEqual([
    { key: 'Path', values: [''] },
  ]);
});

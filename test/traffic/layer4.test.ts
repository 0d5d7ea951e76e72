/** Traffic through what the operator makes of Services of type LoadBalancer, and TLS that it passes through. */
import { once } from 'node:events';
import { connect, createServer } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tcpBackend, udpBackend } from '../../simulator/dataplane/testing/backends.ts';
import { certificate } from '../../simulator/dataplane/testing/certificates.ts';
import { ask, datagram, Line } from '../../simulator/dataplane/testing/clients.ts';
import { Traffic } from '../../simulator/dataplane/testing/traffic.ts';
import { CLASS, ingress, service } from './manifests.ts';
import { Programmed } from './program.ts';

let traffic: Traffic;
let programmed: Programmed;

beforeAll(async () => {
  traffic = await Traffic.start();
  programmed = new Programmed(traffic);
  await traffic.member('10.244.0.1', 9000, tcpBackend('a'));
  await traffic.member('10.244.0.1', 9001, tcpBackend('b'));
  await traffic.member('10.244.0.1', 5300, udpBackend('u'));
});
afterAll(() => traffic.stop());

const first = async (at: { host: string; port: number }) => {
  const line = new Line(at);
  const text = await line.until((all) => all.endsWith('\n'));
  line.socket.destroy();
  return text.trim();
};

test('a Service with TCP ports, one of them with UDP, too', async () => {
  const ports = [
    { name: 'a', port: 7000, targetPort: 9000 },
    { name: 'b', port: 7001, targetPort: 9001 },
    { name: 'u', port: 7001, targetPort: 5300, protocol: 'UDP' as const },
  ];
  await programmed.apply(CLASS, ...service('lb', ['10.244.0.1'], { type: 'LoadBalancer', ports }));
  const vsvip = programmed.vsvip(() => true);
  expect(await first(traffic.at(vsvip, 7000))).toBe('a');
  expect(await first(traffic.at(vsvip, 7001))).toBe('b');
  expect(await datagram(traffic.at(vsvip, 7001, 'udp'), 'hello')).toBe('u hello');
});

test('TLS that is passed through by server name, and its redirect', async () => {
  const names = ['one', 'two'] as const;
  const cas = new Map<string, string>();
  const manifests: object[] = [CLASS];
  for (const [i, name] of names.entries()) {
    const { cert, key } = await certificate([`${name}.avi.internal`]);
    cas.set(name, cert);
    const tls = createServer({ cert, key }, (socket) => socket.end(`hello from ${name}`));
    const address = `10.244.1.${i}`;
    await traffic.member(
      address,
      8443,
      tcpBackend(name, (socket) => void tls.emit('connection', socket)),
    );
    manifests.push(
      ...service(name, [address], { ports: [{ name: 'https', port: 443, targetPort: 8443 }] }),
      ingress(name, {
        hosts: { [`${name}.avi.internal`]: { '/': name } },
        annotations: { 'passthrough.ako.vmware.com/enabled': 'true' },
        port: 443,
      }),
    );
  }
  await programmed.apply(...manifests);
  for (const name of names) {
    const host = `${name}.avi.internal`;
    const at = programmed.at(host, 443);
    const ca = cas.get(name) ?? '';
    const socket = connect({ host: at.host, port: at.port, servername: host, ca });
    const [text] = await once(socket, 'data');
    expect(String(text)).toBe(`hello from ${name}`);
    const got = await ask(programmed.at(host, 80), { host, path: '/x' });
    expect(got.headers.location).toBe(`https://${host}/x`);
  }
});

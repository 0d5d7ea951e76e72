import { once } from 'node:events';
import { connect as connectTls, createServer, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json.ts';
import { server, virtualService, vsvip } from '../../testing/bodies.ts';
import { tcpBackend, udpBackend } from '../testing/backends.ts';
import { authority, certificate, certificateBody } from '../testing/certificates.ts';
import { datagram, Line } from '../testing/clients.ts';
import { Traffic } from '../testing/traffic.ts';
import { readClientHello } from './client-hello.ts';
import { proxyHeader } from './proxy-protocol.ts';

let traffic: Traffic;
const L4 = { application_profile_ref: '/api/applicationprofile?name=System-L4-Application' };
const UDP = '/api/networkprofile?name=System-UDP-Fast-Path';

beforeAll(async () => {
  traffic = await Traffic.start();
  await traffic.member('10.244.0.1', 9000, tcpBackend('one'));
  await traffic.member('10.244.0.2', 9000, tcpBackend('two'));
  await traffic.put([
    ['pool', { name: 'one', servers: [server('10.244.0.1', 9000)] }],
    ['pool', { name: 'two', servers: [server('10.244.0.2', 9000)] }],
    [
      'pool',
      {
        name: 'mixed',
        lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN',
        servers: [server('10.244.9.9', 9000), server('10.244.0.2', 9000)],
      },
    ],
  ]);
});
afterAll(() => traffic.stop());

describe('TCP', () => {
  beforeAll(() =>
    traffic.put([
      ['vsvip', vsvip('tcp')],
      [
        'virtualservice',
        virtualService('tcp', {
          ...L4,
          services: [{ port: 9000 }, { port: 9001, port_range_end: 9003 }],
          pool_ref: '/api/pool?name=one',
        }),
      ],
    ]),
  );

  test('goes both ways, and each side may end by itself', async () => {
    const line = new Line(traffic.at('tcp', 9000));
    expect(await line.until((text) => text.endsWith('\n'))).toBe('one\n');
    line.socket.write('ping');
    await line.until((text) => text.endsWith('ping'));
    line.socket.end('last');
    expect(await line.end()).toBe('one\npinglast');
  });

  test('has large amounts carried without loss', async () => {
    const line = new Line(traffic.at('tcp', 9000));
    const block = 'x'.repeat(1_000_000);
    for (let i = 0; i < 8; i++) line.socket.write(block);
    line.socket.end();
    expect(await line.end()).toHaveLength(8_000_000 + 'one\n'.length);
  });

  test('is served on all ports of a range', async () => {
    for (const port of [9001, 9002, 9003]) {
      expect(await new Line(traffic.at('tcp', port)).until((text) => text.endsWith('\n'))).toBe('one\n');
    }
  });

  test('goes where the rules of a policy say, else to the own pool', async () => {
    const rule = (index: number, ports: number[], pool: string): JsonObject => ({
      index,
      name: `r${index}`,
      match: {
        port: { match_criteria: 'IS_IN', ports },
        protocol: { match_criteria: 'IS_IN', protocol: 'PROTOCOL_TCP' },
      },
      action: {
        select_pool: { action_type: 'L4_RULE_ACTION_SELECT_POOL', pool_ref: `/api/pool?name=${pool}` },
      },
    });
    await traffic.put([
      ['l4policyset', { name: 'rules', l4_connection_policy: { rules: [rule(0, [9002], 'two')] } }],
      [
        'virtualservice',
        { name: 'tcp', l4_policies: [{ index: 0, l4_policy_set_ref: '/api/l4policyset?name=rules' }] },
      ],
    ]);
    const first = async (port: number) =>
      (await new Line(traffic.at('tcp', port)).until((text) => text.endsWith('\n'))).trim();
    expect(await first(9001)).toBe('one');
    expect(await first(9002)).toBe('two');
  });

  test('takes another server when one refuses', async () => {
    await traffic.put([
      ['virtualservice', { name: 'tcp', l4_policies: undefined, pool_ref: '/api/pool?name=mixed' }],
    ]);
    for (let i = 0; i < 4; i++) {
      const line = new Line(traffic.at('tcp', 9000));
      expect(await line.until((text) => text.endsWith('\n'))).toBe('two\n');
      line.socket.destroy();
    }
  });

  test('is closed where no server can be had', async () => {
    await traffic.put([
      ['pool', { name: 'one', servers: [] }],
      ['virtualservice', { name: 'tcp', pool_ref: '/api/pool?name=one' }],
    ]);
    expect(await new Line(traffic.at('tcp', 9000)).end()).toBe('');
    await traffic.put([['pool', { name: 'one', servers: [server('10.244.0.1', 9000)] }]]);
  });

  test('tells servers who the client is, where the profile says so', async () => {
    await traffic.put([
      [
        'applicationprofile',
        {
          name: 'proxy',
          type: 'APPLICATION_PROFILE_TYPE_L4',
          tcp_app_profile: { proxy_protocol_enabled: true },
        },
      ],
      ['virtualservice', { name: 'tcp', application_profile_ref: '/api/applicationprofile?name=proxy' }],
    ]);
    const line = new Line(traffic.at('tcp', 9000));
    const text = await line.until((all) => all.includes('\r\n'));
    expect(text).toBe(`one\nPROXY TCP4 127.0.0.1 ${traffic.vip('tcp')} ${line.socket.localPort} 9000\r\n`);
    line.socket.destroy();
  });
});

describe('TLS that ends here', () => {
  test('carries plain TCP to the servers', async () => {
    const ca = await authority('ca');
    await traffic.put([
      ['sslkeyandcertificate', certificateBody('tls', await certificate(['tls.test'], ca))],
      ['vsvip', vsvip('tls')],
      [
        'virtualservice',
        virtualService('tls', {
          application_profile_ref: '/api/applicationprofile?name=System-SSL-Application',
          services: [{ port: 443, enable_ssl: true }],
          pool_ref: '/api/pool?name=one',
          ssl_key_and_certificate_refs: ['/api/sslkeyandcertificate?name=tls'],
        }),
      ],
    ]);
    const { host, port } = traffic.at('tls', 443);
    const socket = connectTls({ host, port, servername: 'tls.test', ca: ca.cert });
    const [first] = await once(socket, 'data');
    expect(String(first)).toBe('one\n');
    socket.destroy();
  });
});

describe('UDP', () => {
  beforeAll(async () => {
    await traffic.member('10.244.1.1', 5300, udpBackend('one'));
    await traffic.member('10.244.1.2', 5300, udpBackend('two'));
    const servers = [server('10.244.1.1', 5300), server('10.244.1.2', 5300)];
    await traffic.put([
      ['pool', { name: 'udp', servers, lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN' }],
      ['vsvip', vsvip('udp')],
      [
        'virtualservice',
        virtualService('udp', {
          ...L4,
          network_profile_ref: UDP,
          services: [{ port: 53 }],
          pool_ref: '/api/pool?name=udp',
        }),
      ],
    ]);
  });

  test('gets answers, and clients are spread over the servers', async () => {
    const at = traffic.at('udp', 53, 'udp');
    const answers = [await datagram(at, 'a'), await datagram(at, 'b'), await datagram(at, 'c')];
    expect(answers.map((text) => text.split(' ')[1])).toEqual(['a', 'b', 'c']);
    expect(new Set(answers.map((text) => text.split(' ')[0]))).toEqual(new Set(['one', 'two']));
  });

  test('shares a port with TCP on the same VIP', async () => {
    const toTwo: JsonObject = {
      index: 0,
      name: 'tcp',
      match: { protocol: { match_criteria: 'IS_IN', protocol: 'PROTOCOL_TCP' } },
      action: { select_pool: { action_type: 'L4_RULE_ACTION_SELECT_POOL', pool_ref: '/api/pool?name=two' } },
    };
    await traffic.put([
      ['l4policyset', { name: 'split', l4_connection_policy: { rules: [toTwo] } }],
      [
        'virtualservice',
        {
          name: 'udp',
          network_profile_ref: '/api/networkprofile?name=System-TCP-Proxy',
          services: [{ port: 53, override_network_profile_ref: UDP }, { port: 53 }],
          l4_policies: [{ index: 0, l4_policy_set_ref: '/api/l4policyset?name=split' }],
        },
      ],
    ]);
    expect(await datagram(traffic.at('udp', 53, 'udp'), 'a')).toMatch(/ a$/);
    expect(await new Line(traffic.at('udp', 53)).until((text) => text.endsWith('\n'))).toBe('two\n');
  });
});

describe('a server name', () => {
  test('chooses the pool group, and TLS is not touched', async () => {
    const pairs = {
      a: await certificate(['a.test']),
      b: await certificate(['b.test']),
    };
    for (const [i, name] of (['a', 'b'] as const).entries()) {
      const tls = createServer(pairs[name], (socket) => socket.end(name));
      await traffic.member(
        `10.244.2.${i}`,
        8443,
        tcpBackend(name, (socket) => void tls.emit('connection', socket)),
      );
      await traffic.put([
        ['pool', { name: `pass-${name}`, servers: [server(`10.244.2.${i}`, 8443)] }],
        ['poolgroup', { name: `c--${name}.test`, members: [{ pool_ref: `/api/pool?name=pass-${name}` }] }],
      ]);
    }
    const script = 'local n = tls.get_sni(r)\navi.poolgroup.select("c--" .. n)\n';
    await traffic.put([
      [
        'vsdatascriptset',
        {
          name: 'pass',
          datascript: [{ evt: 'VS_DATASCRIPT_EVT_L4_REQUEST', script }],
          pool_group_refs: ['a', 'b'].map((name) => `/api/poolgroup?name=c--${name}.test`),
        },
      ],
      ['vsvip', vsvip('pass')],
      [
        'virtualservice',
        virtualService('pass', {
          ...L4,
          services: [{ port: 443 }],
          vs_datascripts: [{ index: 0, vs_datascript_set_ref: '/api/vsdatascriptset?name=pass' }],
        }),
      ],
    ]);
    const { host, port } = traffic.at('pass', 443);
    for (const name of ['a', 'b'] as const) {
      const socket: TLSSocket = connectTls({ host, port, servername: `${name}.test`, ca: pairs[name].cert });
      const [text] = await once(socket, 'data');
      expect(String(text)).toBe(name);
    }
    const unknown = connectTls({ host, port, servername: 'c.test', rejectUnauthorized: false });
    await expect(once(unknown, 'secureConnect')).rejects.toThrow(/disconnected|reset/);
    const plain = new Line({ host, port });
    plain.socket.write('GET / HTTP/1.1\r\n\r\n');
    expect(await plain.end()).toBe('');
  });
});

describe('reading a client hello', () => {
  /** What a client of Node sends first. */
  async function helloFor(servername: string): Promise<Buffer> {
    let caught: (bytes: Buffer) => void = () => {};
    const hello = new Promise<Buffer>((resolve) => {
      caught = resolve;
    });
    const { at, stop } = await tcpBackend('catch', (socket) => socket.once('data', caught));
    const socket = connectTls({ host: at.host, port: at.port, servername });
    socket.on('error', () => {});
    const bytes = await hello;
    socket.destroy();
    await stop();
    return bytes;
  }

  test('finds the name, whatever pieces it comes in', async () => {
    const hello = await helloFor('Some.Host.test');
    expect(readClientHello(hello)).toEqual({ kind: 'hello', serverName: 'some.host.test' });
    for (let length = 0; length < hello.length; length++) {
      expect(readClientHello(hello.subarray(0, length))).toEqual({ kind: 'incomplete' });
    }
    expect(readClientHello(inRecords(hello, 50))).toEqual({ kind: 'hello', serverName: 'some.host.test' });
  });

  test('knows a hello without a name, and what is none', async () => {
    expect(readClientHello(await helloFor(''))).toEqual({ kind: 'hello', serverName: undefined });
    expect(readClientHello(Buffer.from('GET / HTTP/1.1'))).toEqual({ kind: 'other' });
    expect(readClientHello(Buffer.from([22, 3, 1, 0, 4, 2, 0, 0, 0]))).toEqual({ kind: 'other' });
    const cut = Buffer.from([22, 3, 1, 0, 8, 1, 0, 0, 4, 3, 3, 0, 0]);
    expect(readClientHello(cut)).toEqual({ kind: 'other' });
  });

  /** The same message in records of so many bytes. */
  function inRecords(hello: Buffer, size: number): Buffer {
    const message = hello.subarray(5);
    const records: Buffer[] = [];
    for (let at = 0; at < message.length; at += size) {
      const part = message.subarray(at, at + size);
      records.push(Buffer.from([22, 3, 1, part.length >> 8, part.length & 255]), part);
    }
    return Buffer.concat(records);
  }
});

test('headers of the PROXY protocol', () => {
  const v4 = { client: '192.0.2.1', clientPort: 4660, vip: '10.10.0.1', port: 443 };
  expect(proxyHeader(1, v4).toString()).toBe('PROXY TCP4 192.0.2.1 10.10.0.1 4660 443\r\n');
  expect(proxyHeader(2, v4).toString('hex')).toBe(
    '0d0a0d0a000d0a515549540a' + '2111000c' + 'c0000201' + '0a0a0001' + '123401bb',
  );
  const v6 = { ...v4, vip: 'fd00::1' };
  expect(proxyHeader(2, v6).toString('hex')).toBe(
    `0d0a0d0a000d0a515549540a${'21210024'}00000000000000000000ffffc0000201fd000000000000000000000000000001123401bb`,
  );
});

import { createSocket } from 'node:dgram';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isObject, type JsonObject, objectsOf, stringOf } from '../../json.ts';
import { server, virtualService, vsvip } from '../../testing/bodies.ts';
import { TestClient } from '../../testing/client.ts';
import { httpBackend, tcpBackend, udpBackend } from '../testing/backends.ts';
import { ask, shares } from '../testing/clients.ts';
import { Traffic } from '../testing/traffic.ts';
import { type ProbeTarget, probe } from './probes.ts';

let traffic: Traffic;
let client: TestClient;
/** What servers answer at /health. */
const health = { a: 200, b: 200 };

beforeAll(async () => {
  traffic = await Traffic.start({}, { monitorIntervalMs: 20 });
  client = await TestClient.login(traffic.simulator);
  for (const [i, name] of (['a', 'b'] as const).entries()) {
    const backend = httpBackend(name, (request, response) => {
      if (request.url !== '/health') return false;
      response.writeHead(health[name]).end(`state of ${name}`);
      return true;
    });
    await traffic.member(`10.244.0.${i}`, 8080, backend);
  }
  await traffic.put([
    [
      'healthmonitor',
      {
        name: 'http',
        type: 'HEALTH_MONITOR_HTTP',
        http_monitor: { http_request: 'GET /health HTTP/1.0', http_response_code: ['HTTP_2XX'] },
      },
    ],
    [
      'pool',
      {
        name: 'p',
        lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN',
        servers: [server('10.244.0.0'), server('10.244.0.1'), { ...server('10.244.0.2'), enabled: false }],
        health_monitor_refs: ['/api/healthmonitor?name=http'],
      },
    ],
    ['vsvip', vsvip('web')],
    ['virtualservice', virtualService('web', { pool_ref: '/api/pool?name=p' })],
  ]);
});
afterAll(async () => {
  await client.close();
  await traffic.stop();
});

const uuid = (type: string, name: string) => stringOf(traffic.simulator.state.get(type, name)?.uuid);
const view = async (type: string, name: string): Promise<JsonObject> =>
  (await client.get(`/api/${type}/${uuid(type, name)}/runtime`)).body;
const stateOf = (runtime: JsonObject) =>
  isObject(runtime.oper_status) ? runtime.oper_status.state : undefined;
const until = (test: () => Promise<unknown>) => vi.waitFor(test, { timeout: 20_000, interval: 5 });

describe('a health monitor', () => {
  test('decides who is served, and what the runtime views show', async () => {
    await until(async () => expect(stateOf(await view('pool', 'p'))).toBe('OPER_UP'));
    health.a = 500;
    await until(async () => expect(await view('pool', 'p')).toMatchObject({ num_servers_up: 1 }));
    expect(await view('pool', 'p')).toMatchObject({
      oper_status: { state: 'OPER_UP' },
      num_servers: 3,
      num_servers_enabled: 2,
      percent_servers_up_enabled: 50,
    });
    const { results } = await client.get(`/api/pool/${uuid('pool', 'p')}/runtime/server`);
    expect(results.map(({ oper_status }) => oper_status)).toMatchObject([
      { state: 'OPER_DOWN', reason: ['status 500'] },
      { state: 'OPER_UP' },
      { state: 'OPER_DISABLED' },
    ]);
    expect(await shares(4, () => ask(traffic.at('web', 80)))).toEqual({ b: 4 });
    expect(stateOf(await view('virtualservice', 'web'))).toBe('OPER_UP');
  });

  test('takes pool and virtual service down, and up again', async () => {
    health.b = 500;
    await until(async () => expect(stateOf(await view('pool', 'p'))).toBe('OPER_DOWN'));
    expect(stateOf(await view('virtualservice', 'web'))).toBe('OPER_DOWN');
    expect((await ask(traffic.at('web', 80))).status).toBe(503);
    const [inventory] = objectsOf((await client.get('/api/virtualservice-inventory?name=web')).results);
    expect(inventory).toMatchObject({
      runtime: { oper_status: { state: 'OPER_DOWN', reason: ['0 of 1 pools are up'] } },
      health_score: { health_score: 0 },
    });
    health.a = 200;
    await until(async () => expect(stateOf(await view('virtualservice', 'web'))).toBe('OPER_UP'));
    expect((await ask(traffic.at('web', 80))).echo.server).toBe('a');
  });

  test('that changes takes effect at once, and without any all are up', async () => {
    const http_monitor = { http_request: 'GET /health HTTP/1.0', http_response_code: ['HTTP_5XX'] };
    await traffic.put([['healthmonitor', { name: 'http', http_monitor }]]);
    await until(async () => {
      const { results } = await client.get(`/api/pool/${uuid('pool', 'p')}/runtime/server`);
      expect(results.map(({ oper_status }) => stateOf({ oper_status }))).toEqual([
        'OPER_DOWN',
        'OPER_UP',
        'OPER_DISABLED',
      ]);
    });
    await traffic.put([['pool', { name: 'p', health_monitor_refs: [] }]]);
    expect(await view('pool', 'p')).toMatchObject({ num_servers_up: 2 });
  });

  test('closes the port of a virtual service that wants that', async () => {
    await traffic.put([
      [
        'pool',
        {
          name: 'gone',
          servers: [server('10.244.9.9')],
          health_monitor_refs: ['/api/healthmonitor?name=System-TCP'],
        },
      ],
      ['vsvip', vsvip('closes')],
      [
        'virtualservice',
        virtualService('closes', { pool_ref: '/api/pool?name=gone', remove_listening_port_on_vs_down: true }),
      ],
    ]);
    const vip = traffic.vip('closes');
    await until(async () => expect(traffic.dataplane.address(vip, 80)).toBeUndefined());
    await traffic.member('10.244.9.9', 8080, httpBackend('back'));
    await until(async () => expect(traffic.dataplane.address(vip, 80)).toBeDefined());
    expect((await ask(traffic.at('closes', 80))).echo.server).toBe('back');
  });
});

describe('a check', () => {
  const target = (at: ProbeTarget['at']): ProbeTarget => ({
    at,
    name: 'server.test',
    tls: false,
    connect: () => {
      throw new Error('not used here');
    },
  });
  const withSocket = async (at: ProbeTarget['at']): Promise<ProbeTarget> => {
    const { connect } = await import('node:net');
    return { ...target(at), connect: () => connect(at) };
  };

  test('by TCP sends, and looks for its answer', async () => {
    const backend = await tcpBackend('hello');
    const monitor = (tcp_monitor: JsonObject) => ({ type: 'HEALTH_MONITOR_TCP', tcp_monitor });
    const run = async (settings: JsonObject) => probe(monitor(settings), await withSocket(backend.at), 300);
    await run({});
    await run({ tcp_request: 'x\\n', tcp_response: 'hello\nx\n' });
    await expect(run({ tcp_request: 'x', tcp_response: 'other' })).rejects.toThrow('no answer in time');
    await backend.stop();
    await expect(run({})).rejects.toThrow('ECONNREFUSED');
  });

  test('by HTTP completes its request, and knows maintenance', async () => {
    const seen: string[] = [];
    const backend = await httpBackend('x', (request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers.host}`);
      response.writeHead(503).end('closed for now');
      return true;
    });
    const run = async (http_monitor: JsonObject) =>
      probe({ type: 'HEALTH_MONITOR_HTTP', http_monitor }, await withSocket(backend.at), 2000);
    await run({ http_request: 'HEAD /x', http_response_code: ['HTTP_ANY'] });
    expect(seen).toEqual(['HEAD /x server.test']);
    await run({ http_response_code: ['HTTP_5XX'], http_response: 'closed' });
    await expect(run({ http_response_code: ['HTTP_5XX'], maintenance_code: [503] })).rejects.toThrow(
      'maintenance',
    );
    await expect(run({ http_response_code: ['HTTP_2XX', 'HTTP_3XX'] })).rejects.toThrow('status 503');
    await expect(run({ http_response_code: ['HTTP_5XX'], http_response: 'open' })).rejects.toThrow(
      'expected text',
    );
    await backend.stop();
  });

  test('by DNS asks for its name', async () => {
    const socket = createSocket('udp4');
    // Answers every question with the address 192.0.2.1.
    socket.on('message', (query, { port, address }) => {
      const answer = Buffer.from('c00c000100010000003c0004c0000201', 'hex');
      const head = Buffer.concat([query.subarray(0, 2), Buffer.from('81800001000100000000', 'hex')]);
      // Name, zero, type and class; what follows the question is not repeated.
      const end = query.indexOf(0, 12) + 5;
      socket.send(Buffer.concat([head, query.subarray(12, end), answer]), port, address);
    });
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
    const at = { host: '127.0.0.1', port: socket.address().port };
    const monitor = (response_string: string): JsonObject => ({
      type: 'HEALTH_MONITOR_DNS',
      dns_monitor: { query_name: 'www.test', response_string },
    });
    await probe(monitor(''), target(at), 5000);
    await probe(monitor('192.0.2.1'), target(at), 5000);
    await expect(probe(monitor('192.0.2.2'), target(at), 5000)).rejects.toThrow('expected one');
    socket.close();
  });

  test('by UDP takes silence for well, a refusal not', async () => {
    const backend = await udpBackend('u');
    const monitor = (udp_monitor: JsonObject) => ({ type: 'HEALTH_MONITOR_UDP', udp_monitor });
    await probe(monitor({ udp_request: 'q' }), target(backend.at), 2000);
    await probe(monitor({ udp_request: 'q', udp_response: 'u q' }), target(backend.at), 2000);
    await backend.stop();
    await expect(probe(monitor({ udp_request: 'q' }), target(backend.at), 2000)).rejects.toThrow(
      'ECONNREFUSED',
    );
  });
});

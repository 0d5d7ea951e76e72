import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { isIPv6, type Socket } from 'node:net';
import { type JsonObject, stringOf } from '../../json.ts';
import { numbersOf, objectOf, stringsOf } from '../model/read.ts';
import type { Endpoint } from '../options.ts';

/** What a health check needs of its surroundings. */
export interface ProbeTarget {
  /** Where the server really is. */
  readonly at: Endpoint;
  /** The server as it is configured, for the Host header. */
  readonly name: string;
  /** Opens a connection, with TLS when the monitor or the pool wants it. */
  connect(tls: boolean): Socket;
  /** Whether the pool speaks TLS to its servers. */
  readonly tls: boolean;
}

/** Resolves when the server is well; rejects with the reason when it is not. */
type Probe = (monitor: JsonObject, target: ProbeTarget, signal: AbortSignal) => Promise<void>;

const PROBES: Readonly<Record<string, Probe>> = {
  HEALTH_MONITOR_TCP: (monitor, target, signal) => tcp(objectOf(monitor.tcp_monitor), target, signal),
  HEALTH_MONITOR_HTTP: (monitor, target, signal) =>
    http(objectOf(monitor.http_monitor), target, false, signal),
  HEALTH_MONITOR_HTTPS: (monitor, target, signal) =>
    http(objectOf(monitor.https_monitor), target, true, signal),
  HEALTH_MONITOR_UDP: (monitor, target, signal) => udp(objectOf(monitor.udp_monitor), target, signal),
  HEALTH_MONITOR_DNS: (monitor, target, signal) => dns(objectOf(monitor.dns_monitor), target, signal),
};

/** Checks a server once. Kinds of monitors that are not simulated (ping, external, mail, LDAP …) find it well. */
export async function probe(monitor: JsonObject, target: ProbeTarget, timeoutMs: number): Promise<void> {
  const run = PROBES[stringOf(monitor.type)];
  if (run === undefined) return;
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new Error('no answer in time')), timeoutMs);
  try {
    await run(monitor, target, limit.signal);
  } finally {
    clearTimeout(timer);
    limit.abort();
  }
}

/** More of an answer is not looked at. */
const MAX_ANSWER = 16_384;

async function tcp(settings: JsonObject, target: ProbeTarget, signal: AbortSignal): Promise<void> {
  const wanted = stringOf(settings.tcp_response);
  const request = unescaped(stringOf(settings.tcp_request));
  const answer = await exchange(target.connect(false), request, signal, (text) =>
    wanted === '' ? true : text.includes(wanted),
  );
  if (wanted !== '' && !answer.includes(wanted)) throw new Error('the answer is not the expected one');
  refuseMaintenance(answer, settings);
}

async function http(
  settings: JsonObject,
  target: ProbeTarget,
  tls: boolean,
  signal: AbortSignal,
): Promise<void> {
  const wanted = stringOf(settings.http_response);
  const answer = await exchange(
    target.connect(tls || target.tls),
    requestText(settings, target),
    signal,
    (text) => (wanted === '' ? /^HTTP\/\d\.\d \d{3}.*?\r?\n/.test(text) : text.includes(wanted)),
  );
  const status = Number(/^HTTP\/\d\.\d (\d{3})/.exec(answer)?.[1]);
  if (!(status > 0)) throw new Error('the answer is not HTTP');
  if (numbersOf(settings.maintenance_code).includes(status))
    throw new Error(`maintenance (status ${status})`);
  const codes = stringsOf(settings.http_response_code);
  const fits = (code: string) => code === 'HTTP_ANY' || code === `HTTP_${Math.floor(status / 100)}XX`;
  if (codes.length > 0 && !codes.some(fits)) throw new Error(`status ${status}`);
  if (wanted !== '' && !answer.includes(wanted))
    throw new Error('the answer does not have the expected text');
  refuseMaintenance(answer, settings);
}

function refuseMaintenance(answer: string, { maintenance_response }: JsonObject): void {
  const text = stringOf(maintenance_response);
  if (text !== '' && answer.includes(text)) throw new Error('maintenance');
}

/** The request line and headers of a monitor, completed unless it says that they are exact. */
function requestText(settings: JsonObject, target: ProbeTarget): string {
  const body = stringOf(settings.http_request_body);
  const head = unescaped(stringOf(settings.http_request) || 'GET / HTTP/1.0').replace(/(\r?\n)+$/, '');
  if (settings.exact_http_request === true) return `${head}\r\n\r\n${body}`;
  const lines = head.split(/\r?\n/);
  const has = (name: string) => lines.some((line) => line.toLowerCase().startsWith(`${name}:`));
  if (!/ HTTP\/\d/.test(lines[0] ?? '')) lines[0] += ' HTTP/1.0';
  if (!has('host')) lines.push(`Host: ${target.name}`);
  if (!has('user-agent')) lines.push('User-Agent: avi/1.0');
  if (!has('connection')) lines.push('Connection: close');
  if (body !== '' && !has('content-length')) lines.push(`Content-Length: ${Buffer.byteLength(body)}`);
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

function unescaped(text: string): string {
  return text.replaceAll('\\r', '\r').replaceAll('\\n', '\n');
}

/** Connects, sends, and reads until it is enough or the server ends. Without anything to send, connecting is enough. */
function exchange(
  socket: Socket,
  request: string,
  signal: AbortSignal,
  isEnough: (text: string) => boolean,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const done = () => {
      socket.destroy();
      resolve(answer);
    };
    const failed = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    signal.addEventListener('abort', () => failed(signal.reason as Error), { once: true });
    socket.setEncoding('latin1');
    socket.on('error', failed);
    socket.on('end', done);
    socket.on('data', (text: string) => {
      answer += text;
      if (isEnough(answer) || answer.length > MAX_ANSWER) done();
    });
    const ready = () => {
      if (request === '' && isEnough('')) done();
      else if (request !== '') socket.write(request);
    };
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', ready);
  });
}

/** Without an expected answer a server is well unless its host says that nobody listens there. */
function udp(settings: JsonObject, { at }: ProbeTarget, signal: AbortSignal): Promise<void> {
  const wanted = stringOf(settings.udp_response);
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(at.host) ? 'udp6' : 'udp4');
    let silence: NodeJS.Timeout | undefined;
    const end = (error?: Error) => {
      clearTimeout(silence);
      if (!closed) socket.close();
      closed = true;
      if (error === undefined) resolve();
      else reject(error);
    };
    let closed = false;
    signal.addEventListener('abort', () => end(signal.reason as Error), { once: true });
    socket.on('error', end);
    socket.on('message', (message) => {
      if (wanted === '' || message.toString('latin1').includes(wanted)) end();
      else end(new Error('the answer is not the expected one'));
    });
    socket.connect(at.port, at.host, () => {
      socket.send(unescaped(stringOf(settings.udp_request)), () => {
        // A refusal comes at once; where none comes, an answer need not either.
        if (wanted === '' && !closed) silence = setTimeout(end, 200);
      });
    });
  });
}

async function dns(settings: JsonObject, { at }: ProbeTarget, signal: AbortSignal): Promise<void> {
  const resolver = new Resolver({ tries: 1 });
  resolver.setServers([`${isIPv6(at.host) ? `[${at.host}]` : at.host}:${at.port}`]);
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
  const type = stringOf(settings.record_type) === 'DNS_RECORD_AAAA' ? 'AAAA' : 'A';
  try {
    const records = await resolver.resolve(stringOf(settings.query_name), type);
    const wanted = stringOf(settings.response_string);
    if (wanted !== '' && !records.includes(wanted)) throw new Error('the answer is not the expected one');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const answered =
      code === 'ENOTFOUND' || code === 'ENODATA' || code === 'ESERVFAIL' || code === 'EREFUSED';
    if (!(answered && settings.rcode === 'RCODE_ANYTHING')) throw error;
  }
}

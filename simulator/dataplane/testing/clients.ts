import { createSocket } from 'node:dgram';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { Endpoint } from '../options.ts';
import type { Echo } from './backends.ts';

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body of an echoing server. */
  readonly echo: Echo;
}

export interface Asked extends RequestOptions {
  readonly host?: string;
  readonly path?: string;
  readonly body?: string | Readable;
  /** With TLS; the server name is the host. */
  readonly https?: boolean;
}

/** One request to where a VIP is; rejects when the connection fails. */
export function ask(
  at: Endpoint,
  { host = 'app.test', path = '/', body, https, ...more }: Asked = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      host: at.host,
      port: at.port,
      path,
      agent: false,
      servername: host,
      rejectUnauthorized: false,
      ...more,
      headers: { host, ...(more.headers as Record<string, string> | undefined) },
    };
    const sent = (https ? httpsRequest : httpRequest)(options, async (answer) => {
      try {
        let text = '';
        answer.setEncoding('utf8');
        for await (const chunk of answer) text += chunk;
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text,
          get echo() {
            return JSON.parse(text) as Echo;
          },
        });
      } catch (error) {
        reject(error);
      }
    });
    sent.on('error', reject);
    if (body === undefined || typeof body === 'string') sent.end(body);
    else body.pipe(sent);
  });
}

/** Names of the servers that answered so many requests, counted. */
export async function shares(count: number, one: () => Promise<Got>): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (let i = 0; i < count; i++) {
    const { server } = (await one()).echo;
    found[server] = (found[server] ?? 0) + 1;
  }
  return found;
}

/** A TCP connection that can be read by pieces. */
export class Line {
  readonly socket: Socket;
  #text = '';
  #ended = false;
  #wake: (() => void) | undefined;

  constructor(at: Endpoint) {
    this.socket = connect({ host: at.host, port: at.port, allowHalfOpen: true });
    this.socket.setEncoding('utf8');
    this.socket.on('data', (text: string) => {
      this.#text += text;
      this.#wake?.();
    });
    const ended = () => {
      this.#ended = true;
      this.#wake?.();
    };
    this.socket.on('error', ended);
    this.socket.on('end', ended);
    this.socket.on('close', ended);
  }

  /** What has come, once the test accepts it or the connection has ended. */
  async until(test: (text: string) => boolean): Promise<string> {
    while (!test(this.#text) && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#text;
  }

  /** All of it, when the other side has ended. */
  end(): Promise<string> {
    return this.until(() => false);
  }
}

/** Sends a datagram and returns the answer. */
export function datagram(at: Endpoint, text: string): Promise<string> {
  const socket = createSocket('udp4');
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('message', (message) => {
      socket.close();
      resolve(message.toString());
    });
    socket.send(text, at.port, at.host);
  });
}

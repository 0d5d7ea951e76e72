import type { ServerResponse } from 'node:http';
import { type JsonObject, stringOf } from '../../json.ts';

const TEXTS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Payload Too Large',
  421: 'Misdirected Request',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** An answer that no server has given. `why` is for the person who reads it. */
export function answerLocally(
  response: ServerResponse,
  status: number,
  file: JsonObject | undefined,
  why = '',
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  if (status === 204 || status === 304) {
    response.writeHead(status).end();
    return;
  }
  const type = stringOf(file?.content_type) || 'text/html';
  const body = file === undefined ? page(status, why) : stringOf(file.file_content);
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

export function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location, 'content-length': 0 }).end();
}

function page(status: number, why: string): string {
  const title = `${status} ${TEXTS[status] ?? ''}`.trim();
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${why}</p></body></html>\n`;
}

import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Controller } from '../controller.ts';
import type { JournalRecord } from '../journal.ts';
import { findTenant } from '../objects/references.ts';
import type { Permissions } from '../session/permissions.ts';
import { json } from './answer.ts';
import { queryOf } from './request.ts';
import { handler } from './routes.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'console.css': 'text/css; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'api.js': 'text/javascript; charset=utf-8',
  'dom.js': 'text/javascript; charset=utf-8',
  'views.js': 'text/javascript; charset=utf-8',
  'detail.js': 'text/javascript; charset=utf-8',
};

/** Nothing but our own files, and the API. */
const POLICY =
  "default-src 'self'; img-src data:; frame-ancestors 'none'; form-action 'self'; base-uri 'none'";

const MOST_WRITES = 500;

/** The page at `/`. Anybody may have it: it holds nothing, and asks the API with the session of its user. */
export function consolePages(app: FastifyInstance): void {
  for (const [file, type] of Object.entries(FILES)) {
    const content = readFileSync(new URL(`../console/${file}`, import.meta.url));
    app.get(file === 'index.html' ? '/' : `/console/${file}`, (_request, reply) =>
      reply
        .header('content-type', type)
        .header('cache-control', 'no-cache')
        .header('content-security-policy', POLICY)
        .header('x-content-type-options', 'nosniff')
        .send(content),
    );
  }
}

/** What the page shows beyond what the API of a controller tells: the last writes, of the tenants that the user may enter. */
export function consoleRoutes(app: FastifyInstance, controller: Controller): void {
  const { journal } = controller;
  app.route({
    method: 'GET',
    url: '/console/writes',
    handler: handler(controller, (request) => {
      const { since = '0', most = '100' } = queryOf(request);
      const limit = Math.min(MOST_WRITES, Math.max(0, Number(most) || 0));
      const allowed = inTenants(controller, request.state.permissions);
      const records = journal.lastWrites(Number(since) || 0, limit, allowed);
      return json(200, { seq: journal.seq, records: records.map(shown) });
    }),
  });
}

function inTenants(
  { world }: Controller,
  permissions: Permissions | undefined,
): (record: JournalRecord) => boolean {
  const tenants = permissions?.tenants;
  if (tenants === undefined) return () => true;
  return ({ tenant }) => tenants.has(findTenant(world, tenant)?.uuid ?? '');
}

/** Without bodies: they may be large, and nobody sees them. */
function shown(record: JournalRecord) {
  const { seq, time, method, type, uuid, name, tenant, user, status, duration } = record;
  return { seq, time, method, type, uuid, name, tenant, user, status, duration };
}

import type { FastifyInstance } from 'fastify';
import { licenceTier } from '../behaviour/system.ts';
import type { Controller } from '../controller.ts';
import { ApiError, notFound } from '../errors.ts';
import { isObject, type JsonObject, objectsOf, stringOf } from '../json.ts';
import type { World } from '../objects/world.ts';
import { entryOf } from '../store/entry.ts';
import { json } from './answer.ts';
import { queryOf } from './request.ts';
import { type Handle, handler } from './routes.ts';

/** `version` of login and initial data (avi-api.md 1.2). */
export function versionInfo(world: World): JsonObject {
  return {
    build: 9000,
    Tag: `${world.versionText}-9000-simulator`,
    ProductName: 'Avi Cloud Controller',
    Product: 'controller',
    Version: world.versionText,
    min_version: '15.2',
    Date: '2024-01-01T00:00:00+00:00',
  };
}

/** Calls that the status check of the SDKs makes without a session. */
export function openSystemRoutes(app: FastifyInstance, controller: Controller): void {
  const route = routeIn(app, controller);
  route('GET', '/api/cluster/status', () => json(200, controller.cluster.runtime()));
  // With a session it says the same: the part that clients need is public.
  route('GET', '/api/initial-data', () =>
    json(200, { version: versionInfo(controller.world), setup_failed: false }),
  );
}

/** Views of the system as a whole. */
export function systemRoutes(app: FastifyInstance, controller: Controller): void {
  const { world, cluster } = controller;
  const route = routeIn(app, controller);
  route('GET', '/api/cluster/runtime', () => json(200, cluster.runtime()));
  route('GET', '/api/cluster/version', () => json(200, versionInfo(world)));
  route('GET', '/api/license', () => json(200, { licenses: [], default_license_tier: licenceTier(world) }));
  route('GET', '/api/ipamdnsproviderprofiledomainlist', (request) => {
    const query = queryOf(request);
    return json(200, { domains: domainsOf(world, query.cloud_uuid, query.ipamdnsprovider_uuid) });
  });
}

function routeIn(app: FastifyInstance, controller: Controller) {
  return (method: string, url: string, handle: Handle): void => {
    app.route({ method, url, handler: handler(controller, handle) });
  };
}

/** Sub-domains of the cloud's DNS profile (avi-api.md 5.4). */
function domainsOf(world: World, cloud: string | undefined, profile: string | undefined): string[] {
  const named = profile === undefined ? undefined : world.store.get('ipamdnsproviderprofile', profile);
  const owner = cloud === undefined ? undefined : world.store.get('cloud', cloud);
  if (named === undefined && owner === undefined) {
    if (cloud !== undefined || profile !== undefined)
      throw notFound(cloud === undefined ? 'IpamDnsProviderProfile' : 'Cloud');
    throw new ApiError(400, { error: 'cloud_uuid or ipamdnsprovider_uuid is required' });
  }
  const dns = named ?? entryOf(world.store, owner?.body.dns_provider_ref);
  const internal = isObject(dns?.body.internal_profile) ? dns.body.internal_profile : {};
  return objectsOf(internal.dns_service_domain).map(({ domain_name }) => stringOf(domain_name));
}

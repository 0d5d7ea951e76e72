import { badRequest } from '../errors.ts';
import { isObject, type JsonObject, memberAt, objectsOf, stringOf } from '../json.ts';
import type { Write } from '../objects/behaviour.ts';

/**
 * On an NSX-T cloud whose tier-1 routers are listed, `tier1_lr` must be one of them (avi-api.md 7.3, L11). Where the cloud finds
 * the routers itself, or works with VPCs, any path will do.
 *
 * @throws ApiError 400
 */
export function checkTier1({ world, body, schema, cloud }: Write): void {
  const wanted = stringOf(body.tier1_lr);
  // A path of a VPC names no router.
  if (wanted === '' || wanted.startsWith('/orgs/')) return;
  const configuration = world.store.get('cloud', cloud)?.body.nsxt_configuration;
  if (!isObject(configuration) || configuration.vpc_mode === true) return;
  const known = tier1Routers(configuration);
  if (known.length > 0 && !known.includes(wanted)) {
    throw badRequest(`${schema.model}.tier1_lr: '${wanted}' is not a tier-1 router of the cloud`, {
      obj_name: stringOf(body.name),
    });
  }
}

/** In the present shape, and in the flat one of before 22.1.1. */
function tier1Routers(configuration: JsonObject): string[] {
  return ['data_network_config.tier1_segment_config.manual', 'tier1_segment_config.manual'].flatMap(
    (path) => {
      const manual = memberAt(configuration, path);
      return isObject(manual)
        ? objectsOf(manual.tier1_lrs).map(({ tier1_lr_id }) => stringOf(tier1_lr_id))
        : [];
    },
  );
}

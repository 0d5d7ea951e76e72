import { type JsonObject, objectsOf, stringOf } from '../../json.ts';
import type { Ref } from '../engine/objects.ts';
import { refsOf } from './read.ts';

/**
 * Data scripts are not run. Those of the operator (and of the reference implementation) are known by what they do:
 * at layer 7 choose in the one pool group that they name by `host/path`, at layer 4 choose a pool group by the server
 * name of the TLS client hello (l7-model.md 8.6).
 */
export type Script =
  | { readonly kind: 'host-path'; readonly group: Ref }
  | { readonly kind: 'server-name'; readonly prefix: string | undefined; readonly groups: readonly Ref[] }
  | { readonly kind: 'unknown'; readonly event: string };

export function scriptsOf(body: JsonObject): Script[] {
  const groups = refsOf(body.pool_group_refs);
  return objectsOf(body.datascript).map((one): Script => {
    const event = stringOf(one.evt);
    const text = stringOf(one.script);
    if (!text.includes('avi.poolgroup.select')) return { kind: 'unknown', event };
    const [group] = groups;
    if (event === 'VS_DATASCRIPT_EVT_HTTP_REQ' && text.includes('get_host_tokens') && group !== undefined) {
      return { kind: 'host-path', group };
    }
    if (event === 'VS_DATASCRIPT_EVT_L4_REQUEST' && text.includes('get_sni')) {
      // avi.poolgroup.select("<prefix>" .. name)
      const prefix = /avi\.poolgroup\.select\(\s*["']([^"']*)["']\s*\.\./.exec(text)?.[1];
      return { kind: 'server-name', prefix, groups };
    }
    return { kind: 'unknown', event };
  });
}

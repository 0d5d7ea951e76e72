import { classOf } from '../model/l7/accept.ts';
import type { Claimant } from '../model/l7/claimants.ts';
import { isNamespaceAccepted } from '../model/namespaces.ts';
import type { Hops } from './hops.ts';
import { ingressRefusal, routeRefusalText } from './refusals.ts';
import type { ExplainSource } from './types.ts';

/** Class, namespace and the object itself. False when it is not ours. */
export function addAcceptance(hops: Hops, source: ExplainSource, claimant: Claimant): boolean {
  const { view, context } = source;
  const { owner, ingress, route } = claimant;
  const refused =
    ingress === undefined ? routeRefusalText(view, context, route) : ingressRefusal(view, context, ingress);
  const created = (ingress ?? route).created || undefined;
  if (ingress !== undefined) {
    const found = classOf(view, ingress);
    const name = typeof found === 'string' ? (ingress.className ?? '(none)') : found.name;
    if (refused?.hop === 'class') {
      hops.add({
        kind: 'class',
        name: `class ${name}`,
        state: 'fail',
        text: refused.text,
        object: refused.object,
        field: refused.field,
        todo: refused.todo,
      });
      return false;
    }
    if (typeof found !== 'string')
      hops.ok(
        'class',
        `class ${name}`,
        `ingressclass/${name}`,
        ingress.className ? '' : 'the default',
        found.created,
      );
  }
  const { blockedNamespaceList, nsSyncLabelKey } = context.settings;
  if (refused?.hop === 'namespace') {
    hops.add({
      kind: 'namespace',
      name: `namespace ${owner.namespace}`,
      state: 'fail',
      text: refused.text,
      object: refused.object,
      field: refused.field,
      todo: refused.todo,
    });
    return false;
  }
  if (
    (blockedNamespaceList.length > 0 || nsSyncLabelKey !== '') &&
    isNamespaceAccepted(view, context, owner.namespace)
  )
    hops.ok('namespace', `namespace ${owner.namespace}`, `namespace/${owner.namespace}`, 'is served');
  const label = `${owner.kind === 'ingress' ? 'Ingress' : 'Route'} ${owner.namespace}/${owner.name}`;
  if (refused !== undefined) {
    hops.add({
      kind: 'object',
      name: label,
      state: 'fail',
      text: refused.text,
      object: refused.object,
      field: refused.field,
      todo: refused.todo,
      ...(created === undefined ? {} : { since: created }),
    });
    return false;
  }
  hops.ok('object', label, owner.ref, '', created);
  return true;
}

import type { Ingress, Service } from '../cluster/records.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { Context } from '../model/context.ts';
import { hasOurClass, LOAD_BALANCER_CLASS } from '../model/l4/accept.ts';
import { CONTROLLER_NAME, type Refusal, refusal, routeRefusal } from '../model/l7/accept.ts';
import { isNamespaceAccepted } from '../model/namespaces.ts';

/** Why an object is none of ours, in words. */
export interface RefusalText {
  /** Which hop of the chain fails. */
  readonly hop: 'class' | 'namespace' | 'object';
  /** The object at fault: `<kind>/<namespace>/<name>`. */
  readonly object: string;
  readonly field: string;
  readonly text: string;
  readonly todo: readonly string[];
}

/** Of an Ingress; `undefined` when it is ours. */
export function ingressRefusal(
  view: ClusterView,
  context: Context,
  ingress: Ingress,
): RefusalText | undefined {
  const reason = refusal(view, context, ingress);
  const ref = `ingress/${ingress.namespace}/${ingress.name}`;
  return reason && textOf(view, context, reason, ref, ingress.namespace, ingress.className);
}

/** Of a Route. */
export function routeRefusalText(
  view: ClusterView,
  context: Context,
  route: { readonly namespace: string; readonly name: string } & Parameters<typeof routeRefusal>[2],
): RefusalText | undefined {
  const reason = routeRefusal(view, context, route);
  const ref = `route/${route.namespace}/${route.name}`;
  return reason && textOf(view, context, reason, ref, route.namespace, undefined);
}

/** Of a Service that somebody expects to be served at layer 4. */
export function serviceRefusal(
  view: ClusterView,
  context: Context,
  service: Service,
): RefusalText | undefined {
  const { namespace, name, type, loadBalancerClass } = service;
  const { settings } = context;
  const object = `service/${namespace}/${name}`;
  if (service.deleting) return deleting(object);
  if (type !== 'LoadBalancer') {
    return {
      hop: 'object',
      object,
      field: 'spec.type',
      text: `it is of type ${type}: only type LoadBalancer gets a virtual service of its own`,
      todo: ['Set spec.type to LoadBalancer, or let an Ingress send to it.'],
    };
  }
  if (settings.layer7Only) {
    return {
      hop: 'class',
      object: configMap(context),
      field: 'data.layer7Only',
      text: 'layer7Only is "true": no Service is served at layer 4',
      todo: ['Set layer7Only to "false" in ConfigMap avi-k8s-config.'],
    };
  }
  if (!hasOurClass(context, service)) {
    return {
      hop: 'class',
      object,
      field: 'spec.loadBalancerClass',
      text:
        loadBalancerClass === undefined
          ? 'it names no load balancer class, and defaultLBController is "false"'
          : `its load balancer class is ${loadBalancerClass}, which is another controller's`,
      todo: [
        `Set spec.loadBalancerClass to ${LOAD_BALANCER_CLASS} (it can only be set when a Service is made).`,
      ],
    };
  }
  return isNamespaceAccepted(view, context, namespace)
    ? undefined
    : textOf(view, context, 'NamespaceNotSelected', object, namespace, undefined);
}

function textOf(
  view: ClusterView,
  context: Context,
  reason: Refusal,
  object: string,
  namespace: string,
  className: string | undefined,
): RefusalText {
  switch (reason) {
    case 'Deleting':
      return deleting(object);
    case 'NoDefaultClass':
      return {
        hop: 'class',
        object,
        field: 'spec.ingressClassName',
        text: `it names no class, and no class of ${CONTROLLER_NAME} is the default${others(view)}`,
        todo: [
          ours(view).length > 0
            ? `Set spec.ingressClassName to ${ours(view)[0]}, or mark that class with annotation ingressclass.kubernetes.io/is-default-class: "true".`
            : `Make an IngressClass with spec.controller ${CONTROLLER_NAME}, and name it in spec.ingressClassName.`,
        ],
      };
    case 'ClassMissing':
      return {
        hop: 'class',
        object,
        field: 'spec.ingressClassName',
        text: `IngressClass ${className} does not exist${others(view)}`,
        todo: [
          ours(view).length > 0
            ? `Set spec.ingressClassName to ${ours(view)[0]}.`
            : `Make IngressClass ${className} with spec.controller ${CONTROLLER_NAME}.`,
        ],
      };
    case 'OtherController': {
      const controller = view.ingressClasses.get(className ?? '')?.controller;
      return {
        hop: 'class',
        object,
        field: 'spec.ingressClassName',
        text: `IngressClass ${className} belongs to controller ${controller}, not to ${CONTROLLER_NAME}${others(view)}`,
        todo: [
          ours(view).length > 0
            ? `Set spec.ingressClassName to ${ours(view)[0]} if Avi is to serve it.`
            : `Make an IngressClass with spec.controller ${CONTROLLER_NAME}, and name it in spec.ingressClassName.`,
        ],
      };
    }
    case 'NamespaceNotSelected':
      return namespaceText(view, context, namespace);
  }
}

function namespaceText(view: ClusterView, context: Context, namespace: string): RefusalText {
  const { blockedNamespaceList, nsSyncLabelKey, nsSyncLabelValue } = context.settings;
  if (blockedNamespaceList.includes(namespace)) {
    return {
      hop: 'namespace',
      object: configMap(context),
      field: 'data.blockedNamespaceList',
      text: `namespace ${namespace} is on the blocked list`,
      todo: [`Take ${namespace} out of blockedNamespaceList in ConfigMap avi-k8s-config.`],
    };
  }
  const value = view.namespaces.get(namespace)?.labels[nsSyncLabelKey];
  const has = value === undefined ? 'does not have it' : `has ${nsSyncLabelKey}=${value}`;
  return {
    hop: 'namespace',
    object: `namespace/${namespace}`,
    field: `metadata.labels[${nsSyncLabelKey}]`,
    text: `only namespaces with label ${nsSyncLabelKey}=${nsSyncLabelValue} are served, and ${namespace} ${has}`,
    todo: [`kubectl label namespace ${namespace} ${nsSyncLabelKey}=${nsSyncLabelValue} --overwrite`],
  };
}

function deleting(object: string): RefusalText {
  return {
    hop: 'object',
    object,
    field: 'metadata.deletionTimestamp',
    text: 'it is being deleted',
    todo: ['Nothing: it goes away. If it does not, see its metadata.finalizers.'],
  };
}

/** The names of our classes, the default first. */
function ours(view: ClusterView): string[] {
  return [...view.ingressClasses.by('controller', CONTROLLER_NAME)]
    .sort((a, b) => Number(b.isDefault) - Number(a.isDefault) || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

function others(view: ClusterView): string {
  const names = ours(view);
  return names.length === 0 ? '; there is none of ours' : `; ours: ${names.join(', ')}`;
}

function configMap({ settings }: Context): string {
  return `configmap/${settings.podNamespace}/avi-k8s-config`;
}

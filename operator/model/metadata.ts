/** Members of `service_metadata` that carry a value; the others are written with their empty values. */
export interface ServiceMetadata {
  readonly namespaceIngressName?: readonly string[] | undefined;
  readonly ingressName?: string | undefined;
  readonly namespace?: string | undefined;
  readonly hostnames?: readonly string[] | undefined;
  readonly namespaceServiceName?: readonly string[] | undefined;
  readonly crdStatus?: { readonly type: string; readonly value: string; readonly status: string } | undefined;
  readonly poolRatio?: number | undefined;
  readonly passthroughParentRef?: string | undefined;
  readonly passthroughChildRef?: string | undefined;
  readonly gateway?: string | undefined;
  readonly httpRoute?: string | undefined;
  readonly httpRouteRuleName?: string | undefined;
  readonly insecureEdgeTermAllow?: boolean | undefined;
  readonly isMciIngress?: boolean | undefined;
  readonly fqdnReusePolicy?: string | undefined;
  readonly hostNamespaceIngressName?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * JSON text for `service_metadata` of virtual services and pools: all members, in the fixed order
 * (l4-and-nodes.md 0.4, l7-model.md 8.1). Unset lists and maps are `null`; so are empty ones.
 */
export function serviceMetadata(values: ServiceMetadata = {}): string {
  return JSON.stringify({
    namespace_ingress_name: list(values.namespaceIngressName),
    ingress_name: values.ingressName ?? '',
    namespace: values.namespace ?? '',
    hostnames: list(values.hostnames),
    namespace_svc_name: list(values.namespaceServiceName),
    crd_status: {
      type: values.crdStatus?.type ?? '',
      value: values.crdStatus?.value ?? '',
      status: values.crdStatus?.status ?? '',
    },
    pool_ratio: values.poolRatio ?? 0,
    passthrough_parent_ref: values.passthroughParentRef ?? '',
    passthrough_child_ref: values.passthroughChildRef ?? '',
    gateway: values.gateway ?? '',
    httproute: values.httpRoute ?? '',
    httproute_rule_name: values.httpRouteRuleName ?? '',
    insecureedgetermallow: values.insecureEdgeTermAllow ?? false,
    is_mci_ingress: values.isMciIngress ?? false,
    fqdn_reuse_policy: values.fqdnReusePolicy ?? '',
    host_namespace_ingress_name: values.hostNamespaceIngressName ?? null,
  });
}

function list(values: readonly string[] | undefined): readonly string[] | null {
  return values === undefined || values.length === 0 ? null : values;
}

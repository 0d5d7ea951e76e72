/** Generated from crds/*.yaml by `npm run generate`. Do not edit. */
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AKOConfig: {
            apiVersion?: string;
            kind?: string;
            metadata?: Record<string, never>;
            /** @description Read by AKO's installer. This operator is configured with ConfigMap avi-k8s-config. */
            spec?: {
                /** @description Name of the log file of the Gateway API container. */
                akoGatewayLogFile?: string;
                /** @description General settings. */
                akoSettings?: {
                    /** @description Setting apiServerPort of ConfigMap avi-k8s-config. */
                    apiServerPort?: number;
                    /** @description Setting blockedNamespaceList of ConfigMap avi-k8s-config. */
                    blockedNamespaceList?: string[];
                    /** @description Setting clusterName of ConfigMap avi-k8s-config. */
                    clusterName?: string;
                    /** @description Setting cniPlugin of ConfigMap avi-k8s-config. */
                    cniPlugin?: string;
                    /** @description Setting deleteConfig of ConfigMap avi-k8s-config. */
                    deleteConfig?: boolean;
                    /** @description Setting disableStaticRouteSync of ConfigMap avi-k8s-config. */
                    disableStaticRouteSync?: boolean;
                    /** @description Setting enableEVH of ConfigMap avi-k8s-config. */
                    enableEVH?: boolean;
                    /** @description Setting enableEvents of ConfigMap avi-k8s-config. */
                    enableEvents?: boolean;
                    /** @description Setting fullSyncFrequency of ConfigMap avi-k8s-config. */
                    fullSyncFrequency?: string;
                    /** @description Setting ipFamily of ConfigMap avi-k8s-config. */
                    ipFamily?: string;
                    /** @description Setting istioEnabled of ConfigMap avi-k8s-config. */
                    istioEnabled?: boolean;
                    /** @description Setting layer7Only of ConfigMap avi-k8s-config. */
                    layer7Only?: boolean;
                    /**
                     * @description Setting logLevel of ConfigMap avi-k8s-config.
                     * @enum {string}
                     */
                    logLevel?: "INFO" | "DEBUG" | "WARN" | "ERROR";
                    /** @description Namespace sync selector. */
                    namespaceSelector?: {
                        /** @description Setting nsSyncLabelKey of ConfigMap avi-k8s-config. */
                        labelKey?: string;
                        /** @description Setting nsSyncLabelValue of ConfigMap avi-k8s-config. */
                        labelValue?: string;
                    };
                    /** @description Setting servicesAPI of ConfigMap avi-k8s-config. */
                    servicesAPI?: boolean;
                    /** @description Setting useDefaultSecretsOnly of ConfigMap avi-k8s-config. */
                    useDefaultSecretsOnly?: boolean;
                    /** @description Setting vipPerNamespace of ConfigMap avi-k8s-config. */
                    vipPerNamespace?: boolean;
                };
                /** @description Avi Controller. */
                controllerSettings?: {
                    /** @description Setting cloudName of ConfigMap avi-k8s-config. */
                    cloudName?: string;
                    /** @description Setting controllerIP of ConfigMap avi-k8s-config. */
                    controllerIP?: string;
                    /** @description Setting controllerVersion of ConfigMap avi-k8s-config. */
                    controllerVersion?: string;
                    /** @description Setting serviceEngineGroupName of ConfigMap avi-k8s-config. */
                    serviceEngineGroupName?: string;
                    /** @description Setting tenantName of ConfigMap avi-k8s-config. */
                    tenantName?: string;
                    /** @description Setting vrfName of ConfigMap avi-k8s-config. */
                    vrfName?: string;
                };
                /** @description Feature switches. */
                featureGates?: {
                    /**
                     * @description Setting enableEndpointSlice of ConfigMap avi-k8s-config.
                     * @default true
                     */
                    enableEndpointSlice?: boolean;
                    /** @description Setting enablePrometheus of ConfigMap avi-k8s-config. */
                    enablePrometheus?: boolean;
                    /** @description Run the Gateway API container; create GatewayClass avi-lb. */
                    gatewayAPI?: boolean;
                };
                /** @description Gateway API container. */
                gatewayAPI?: {
                    /** @description Image. */
                    image?: {
                        /** @description Pull policy. */
                        pullPolicy?: string;
                        /** @description Repository. */
                        repository?: string;
                    };
                };
                /** @description AKO image pull policy. */
                imagePullPolicy?: string;
                /** @description Pull secrets. */
                imagePullSecrets?: {
                    /** @description Secret name. */
                    name?: string;
                }[];
                /** @description AKO image. */
                imageRepository?: string;
                /** @description L4 settings. */
                l4Settings?: {
                    /** @description Setting autoFQDN of ConfigMap avi-k8s-config. */
                    autoFQDN?: string;
                    /** @description Setting defaultDomain of ConfigMap avi-k8s-config. */
                    defaultDomain?: string;
                    /** @description Setting defaultLBController of ConfigMap avi-k8s-config. */
                    defaultLBController?: boolean;
                };
                /** @description L7 settings. */
                l7Settings?: {
                    /** @description Setting defaultIngController of ConfigMap avi-k8s-config. */
                    defaultIngController?: boolean;
                    /**
                     * @description Setting fqdnReusePolicy of ConfigMap avi-k8s-config.
                     * @enum {string}
                     */
                    fqdnReusePolicy?: "InterNamespaceAllowed" | "Strict";
                    /** @description Setting noPGForSni of ConfigMap avi-k8s-config. */
                    noPGForSNI?: boolean;
                    /**
                     * @description Setting passhthroughShardSize of ConfigMap avi-k8s-config.
                     * @enum {string}
                     */
                    passthroughShardSize?: "LARGE" | "MEDIUM" | "SMALL";
                    /**
                     * @description Setting serviceType of ConfigMap avi-k8s-config.
                     * @enum {string}
                     */
                    serviceType?: "NodePort" | "ClusterIP" | "NodePortLocal";
                    /**
                     * @description Setting shardVSSize of ConfigMap avi-k8s-config.
                     * @enum {string}
                     */
                    shardVSSize?: "LARGE" | "MEDIUM" | "SMALL" | "DEDICATED";
                };
                /** @description Name of the log file. */
                logFile?: string;
                /** @description Folder of the log file. */
                mountPath?: string;
                /** @description Network settings. */
                networkSettings?: {
                    /** @description Setting bgpPeerLabels of ConfigMap avi-k8s-config. */
                    bgpPeerLabels?: string[];
                    /** @description Setting defaultDomain of ConfigMap avi-k8s-config. */
                    defaultDomain?: string;
                    /** @description Setting enableRHI of ConfigMap avi-k8s-config. */
                    enableRHI?: boolean;
                    /** @description Setting nodeNetworkList of ConfigMap avi-k8s-config. */
                    nodeNetworkList?: {
                        /** @description Subnets. */
                        cidrs?: string[];
                        /** @description Name. */
                        networkName?: string;
                        /** @description UUID. */
                        networkUUID?: string;
                    }[];
                    /** @description Setting nsxtT1LR of ConfigMap avi-k8s-config. */
                    nsxtT1LR?: string;
                    /** @description Setting vipNetworkList of ConfigMap avi-k8s-config. */
                    vipNetworkList?: {
                        /** @description IPv4 subnet. */
                        cidr?: string;
                        /** @description Name. */
                        networkName?: string;
                        /** @description UUID. */
                        networkUUID?: string;
                        /** @description IPv6 subnet. */
                        v6cidr?: string;
                    }[];
                };
                /** @description Node filter for NodePort mode. */
                nodePortSelector?: {
                    /** @description Setting nodeKey of ConfigMap avi-k8s-config. */
                    key?: string;
                    /** @description Setting nodeValue of ConfigMap avi-k8s-config. */
                    value?: string;
                };
                /** @description Claim of the volume for logs. */
                pvc?: string;
                /** @description StatefulSet replicas. */
                replicaCount?: number;
                /** @description AKO container resources. */
                resources?: {
                    /** @description Limits. */
                    limits?: {
                        /** @description Cpu. */
                        cpu?: string;
                        /** @description Memory. */
                        memory?: string;
                    };
                    /** @description Requests. */
                    requests?: {
                        /** @description Cpu. */
                        cpu?: string;
                        /** @description Memory. */
                        memory?: string;
                    };
                };
            };
            /** @description Written by AKO's installer. */
            status?: {
                /** @description Processing, Ready or Error. */
                state?: string;
            };
        };
        ApplicationProfile: {
            apiVersion?: string;
            kind?: string;
            metadata?: Record<string, never>;
            /** @description An application profile, made on the Avi Controller as described. */
            spec?: {
                /** @description Settings for HTTP. */
                http_profile?: {
                    /**
                     * Format: int32
                     * @description Milliseconds to wait for the body of a request.
                     */
                    client_body_timeout?: number;
                    /**
                     * Format: int32
                     * @description Largest body of a request in KB; 0 for any size.
                     */
                    client_max_body_size?: number;
                    /** @description Whether the connection to a server is closed after an error. */
                    close_server_side_connection_on_error?: boolean;
                    /** @description Whether connections to servers are used for requests of several clients. */
                    connection_multiplexing_enabled?: boolean;
                    /**
                     * @description Whether small chunks are merged.
                     * @default true
                     */
                    enable_chunk_merge?: boolean;
                    /**
                     * Format: int32
                     * @description Buffer for answers of servers, in KB.
                     */
                    http_upstream_buffer_size?: number;
                    /** @description Whether clients are sent a Keep-Alive header. */
                    keepalive_header?: boolean;
                    /**
                     * Format: int32
                     * @description Milliseconds that an idle connection is kept.
                     */
                    keepalive_timeout?: number;
                    /**
                     * Format: int32
                     * @description Most headers of a request; 0 for any number.
                     * @default 256
                     */
                    max_header_count?: number;
                    /**
                     * Format: int32
                     * @description Most requests on one connection; 0 for any number.
                     */
                    max_keepalive_requests?: number;
                    /** @description Whether plain HTTP on a TLS port is answered with a reset. */
                    reset_conn_http_on_ssl_port?: boolean;
                    /** @description Where the address of the client is found. */
                    true_client_ip?: {
                        /**
                         * @description From which end of the header addresses are counted.
                         * @enum {string}
                         */
                        direction?: "LEFT" | "RIGHT";
                        /** @description Name of the header. */
                        headers?: string[];
                        /**
                         * Format: int32
                         * @description Which address in the header, from 1.
                         */
                        index_in_header?: number;
                    };
                    /** @description Whether the application decides how long a connection is kept. */
                    use_app_keepalive_timeout?: boolean;
                    /** @description Whether the address of the client is taken from a header. */
                    use_true_client_ip?: boolean;
                    /** @description Whether servers are sent X-Forwarded-Proto. */
                    x_forwarded_proto_enabled?: boolean;
                    /** @description Name in place of X-Forwarded-For. */
                    xff_alternate_name?: string;
                    /** @description Whether servers are sent X-Forwarded-For. */
                    xff_enabled?: boolean;
                    /**
                     * @description What becomes of such headers that a request has already.
                     * @enum {string}
                     */
                    xff_update?: "REPLACE_XFF_HEADERS" | "APPEND_TO_THE_XFF_HEADER" | "ADD_NEW_XFF_HEADER";
                };
                /**
                 * @description Kind of the profile.
                 * @enum {string}
                 */
                type: "APPLICATION_PROFILE_TYPE_HTTP";
            };
            /** @description Written by the CRD operator. */
            status?: {
                /** @description Avi object name. */
                backendObjectName?: string;
                /** @description The state of the object on the Avi Controller; condition Programmed tells whether it is there as described. */
                conditions?: {
                    /**
                     * Format: date-time
                     * @description Time the condition last flipped.
                     */
                    lastTransitionTime: string;
                    /** @description Human text. */
                    message: string;
                    /**
                     * Format: int64
                     * @description Generation the condition was computed for.
                     */
                    observedGeneration?: number;
                    /** @description CamelCase cause. */
                    reason: string;
                    /**
                     * @description Truth value.
                     * @enum {string}
                     */
                    status: "True" | "False" | "Unknown";
                    /** @description Condition name. */
                    type: string;
                }[];
                /** @description Constant AKOCRDController. */
                controller?: string;
                /**
                 * Format: date-time
                 * @description Time of last status write.
                 */
                lastUpdated?: string;
                /**
                 * Format: int64
                 * @description Last processed generation.
                 */
                observedGeneration?: number;
                /** @description Avi tenant used. */
                tenant?: string;
                /** @description Avi UUID. */
                uuid: string;
            };
        };
        AviInfraSetting: {
            /** @description Where virtual services are placed: Service Engine group, networks, number of shared virtual services. */
            spec?: {
                /** @description Networks, routes and ports. What is left out is as in the operator's settings. */
                network?: {
                    /** @description Networks for VIPs. Only some public clouds use more than the first. */
                    vipNetworks?: {
                        /** @description Name of the network on the Avi Controller (on AWS, of the subnet). */
                        networkName?: string;
                        /** @description UUID of the network on the Avi Controller, in place of its name. */
                        networkUUID?: string;
                        /** @description IPv4 subnet of the network, such as 10.10.0.0/16. */
                        cidr?: string;
                        /** @description IPv6 subnet of the network. */
                        v6cidr?: string;
                    }[];
                    /** @description Networks that the nodes of the cluster are in, for the placement of pools. */
                    nodeNetworks?: {
                        /** @description Name of the network on the Avi Controller. */
                        networkName?: string;
                        /** @description UUID of the network on the Avi Controller, in place of its name. */
                        networkUUID?: string;
                        /** @description Subnets of the network, IPv4 or IPv6. */
                        cidrs?: string[];
                    }[];
                    /** @description Whether routes to VIPs are advertised (route health injection). */
                    enableRhi?: boolean;
                    /** @description Whether VIPs get a public address too. In public clouds only. */
                    enablePublicIP?: boolean;
                    /** @description Ports of shared and dedicated virtual services, beside 80 and 443 or, for these numbers, in their place. */
                    listeners?: {
                        /** @description The port. */
                        port: number;
                        /** @description Whether connections to the port are TLS. */
                        enableSSL?: boolean;
                        /** @description Whether HTTP/2 is spoken on the port. */
                        enableHTTP2?: boolean;
                    }[];
                    /** @description Labels of the BGP peers to which routes are advertised. Needs enableRhi. */
                    bgpPeerLabels?: string[];
                };
                /** @description The Service Engine group. */
                seGroup?: {
                    /** @description Name of the Service Engine group on the Avi Controller. */
                    name: string;
                };
                /** @description How hosts share virtual services. */
                l7Settings?: {
                    /**
                     * @description Number of shared virtual services: SMALL 1, MEDIUM 4, LARGE 8; DEDICATED gives each host its own.
                     * @enum {string}
                     */
                    shardSize: "SMALL" | "MEDIUM" | "LARGE" | "DEDICATED";
                };
                /** @description For NSX-T clouds. */
                nsxSettings?: {
                    /** @description Path of the tier-1 gateway, or of the VPC. */
                    t1lr: string;
                };
            };
            /** @description Written by the operator; anything written here by others is overwritten. */
            status?: {
                /** @description Why the object is rejected; empty when it is accepted. */
                error?: string;
                /** @description Accepted or Rejected; absent until the operator has looked at the object. */
                status?: string;
                /** @description Present while a newer spec is rejected: the spec that was accepted last, and that stays in force until then. */
                inForce?: {
                    [key: string]: unknown;
                };
            };
        };
        ClusterSet: {
            /** @description Clusters whose Services are imported. Read by the federator of clusters, not by this operator. */
            spec: {
                /** @description Name of the Secret with a kubeconfig of all members. */
                secretName?: string;
                /** @description The members. */
                clusters?: {
                    /** @description Context of the kubeconfig. */
                    context?: string;
                }[];
            };
            /** @description Written by the federator of clusters. */
            status?: {
                /** @description State of the members. */
                serviceDiscoveryStatus?: {
                    /** @description Context of the member. */
                    cluster?: string;
                    /** @description Its state. */
                    status?: string;
                }[];
            };
        };
        HealthMonitor: {
            apiVersion?: string;
            kind?: string;
            metadata?: Record<string, never>;
            /** @description A health monitor, made on the Avi Controller as described. */
            spec?: {
                /** @description Credentials for HTTP monitors. */
                authentication?: {
                    /** @description Name of a Secret of type ako.vmware.com/basic-auth in the same namespace, with username and password. */
                    secret_ref: string;
                };
                /**
                 * Format: int32
                 * @description Failed checks after which a server is down.
                 * @default 2
                 */
                failed_checks?: number;
                /** @description For HTTP monitors. */
                http_monitor?: {
                    /**
                     * @description How the monitor authenticates.
                     * @enum {string}
                     */
                    auth_type?: "AUTH_BASIC" | "AUTH_NTLM";
                    /**
                     * @description Whether the request is sent to the letter, without added headers.
                     * @default false
                     */
                    exact_http_request?: boolean;
                    /**
                     * @description The request line, and headers if any.
                     * @default GET / HTTP/1.0
                     */
                    http_request?: string;
                    /** @description Body of the request. */
                    http_request_body?: string;
                    /** @description Text that has to be in the response. */
                    http_response?: string;
                    /** @description Classes of status codes that mean up. */
                    http_response_code?: ("HTTP_ANY" | "HTTP_1XX" | "HTTP_2XX" | "HTTP_3XX" | "HTTP_4XX" | "HTTP_5XX")[];
                    /** @description Status codes that mean maintenance. */
                    maintenance_code?: number[];
                    /** @description Text in the response that means maintenance. */
                    maintenance_response?: string;
                    /**
                     * Format: int32
                     * @description Bytes of the response that are looked at.
                     */
                    response_size?: number;
                };
                /** @description Whether the monitor is for all sites of a GSLB federation. */
                is_federated?: boolean;
                /**
                 * Format: int32
                 * @description Port to check, in place of that of the server.
                 */
                monitor_port?: number;
                /**
                 * Format: int32
                 * @description Seconds to wait for an answer.
                 * @default 4
                 */
                receive_timeout?: number;
                /**
                 * Format: int32
                 * @description Seconds between two checks.
                 * @default 10
                 */
                send_interval?: number;
                /**
                 * Format: int32
                 * @description Successful checks after which a server is up.
                 * @default 2
                 */
                successful_checks?: number;
                /** @description For TCP monitors. */
                tcp_monitor?: {
                    /** @description Text in the response that means maintenance. */
                    maintenance_response?: string;
                    /** @description Whether the connection is not completed. */
                    tcp_half_open?: boolean;
                    /** @description Text that is sent. */
                    tcp_request?: string;
                    /** @description Text that has to come back. */
                    tcp_response?: string;
                };
                /**
                 * @description Kind of the monitor.
                 * @enum {string}
                 */
                type: "HEALTH_MONITOR_TCP" | "HEALTH_MONITOR_PING" | "HEALTH_MONITOR_HTTP";
            };
            /** @description Written by the CRD operator. */
            status?: {
                /** @description Avi object name. */
                backendObjectName?: string;
                /** @description The state of the object on the Avi Controller; condition Programmed tells whether it is there as described. */
                conditions?: {
                    /**
                     * Format: date-time
                     * @description Time the condition last flipped.
                     */
                    lastTransitionTime: string;
                    /** @description Human text. */
                    message: string;
                    /**
                     * Format: int64
                     * @description Generation the condition was computed for.
                     */
                    observedGeneration?: number;
                    /** @description CamelCase cause. */
                    reason: string;
                    /**
                     * @description Truth value.
                     * @enum {string}
                     */
                    status: "True" | "False" | "Unknown";
                    /** @description Condition name. */
                    type: string;
                }[];
                /** @description Constant AKOCRDController. */
                controller?: string;
                /**
                 * Format: int64
                 * @description Hash of the version of the Secret in use; 0 without one.
                 */
                dependencySum?: number;
                /**
                 * Format: date-time
                 * @description Time of last status write.
                 */
                lastUpdated?: string;
                /**
                 * Format: int64
                 * @description Last processed generation.
                 */
                observedGeneration?: number;
                /** @description Avi tenant used. */
                tenant?: string;
                /** @description Avi UUID. */
                uuid?: string;
            };
        };
        HostRule: {
            /** @description Settings for the virtual service of one host, or for one that hosts share. */
            spec?: {
                /** @description The host, and the settings of its virtual service. */
                virtualhost: {
                    /** @description Name of an analytics profile on the Avi Controller. */
                    analyticsProfile?: string;
                    /** @description Name of an application profile of type HTTP on the Avi Controller. */
                    applicationProfile?: string;
                    /** @description Name of an ICAP profile on the Avi Controller; at most one. */
                    icapProfile?: string[];
                    /** @description Whether the virtual service is switched on. */
                    enableVirtualHost?: boolean;
                    /** @description Name of an error page profile on the Avi Controller. */
                    errorPageProfile?: string;
                    /** @description The host that the rule is about. For a shared virtual service, its generated host name, or its name where it has none. */
                    fqdn: string;
                    /**
                     * @description Exact: this host. Wildcard: hosts that end in what follows the *. Contains: hosts with this text in them. An exact rule goes before a wildcard, a longer wildcard before a shorter one, both before Contains.
                     * @default Exact
                     * @enum {string}
                     */
                    fqdnType?: "Exact" | "Wildcard" | "Contains";
                    /** @description Names of data script sets on the Avi Controller, run in this order. */
                    datascripts?: string[];
                    /** @description HTTP policy sets of your own. */
                    httpPolicy?: {
                        /** @description Leaves out the policy sets that the operator makes, and with them the routing by path and the redirect to HTTPS. */
                        overwrite?: boolean;
                        /** @description Names of HTTP policy sets on the Avi Controller, applied in this order after the operator's own. */
                        policySets?: string[];
                    };
                    /** @description Name of a network security policy on the Avi Controller. Only for a virtual service with a VIP: a shared or a dedicated one. */
                    networkSecurityPolicy?: string;
                    /** @description Name of an L7Rule in the same namespace; with enableEVH only. */
                    l7Rule?: string;
                    /** @description A name under which the host is served in several clusters. */
                    gslb?: {
                        /** @description The global host name. */
                        fqdn?: string;
                        /**
                         * @description Not read by this operator: for the one that keeps the GSLB services of several clusters (AMKO).
                         * @default false
                         */
                        includeAliases?: boolean;
                    };
                    /** @description How TLS connections are terminated. Makes the host secure. */
                    tls?: {
                        /** @description Name of an SSL/TLS profile on the Avi Controller. */
                        sslProfile?: string;
                        /** @description The certificate of the host. It goes before those of Ingresses and Routes. */
                        sslKeyCertificate: {
                            /** @description Name of the certificate on the Avi Controller, or of the Secret. */
                            name: string;
                            /**
                             * @description ref: a certificate on the Avi Controller. secret: a Secret in the namespace of the rule, with tls.crt and tls.key.
                             * @enum {string}
                             */
                            type: "ref" | "secret";
                            /** @description A second certificate, with a key of another kind (RSA beside ECDSA). */
                            alternateCertificate?: {
                                /** @description Name of the certificate on the Avi Controller, or of the Secret. */
                                name: string;
                                /**
                                 * @description ref: a certificate on the Avi Controller. secret: a Secret in the namespace of the rule.
                                 * @enum {string}
                                 */
                                type: "ref" | "secret";
                            };
                        };
                        /**
                         * @description Always edge: connections to the back ends are a matter of HTTPRule.
                         * @enum {string}
                         */
                        termination?: "edge";
                    };
                    /** @description Name of a WAF policy on the Avi Controller. */
                    wafPolicy?: string;
                    /** @description What is logged. */
                    analyticsPolicy?: {
                        /** @description Logs of all requests, not just of significant ones. */
                        fullClientLogs?: {
                            /**
                             * @description Whether all requests are logged.
                             * @default false
                             */
                            enabled?: boolean;
                            /**
                             * @description How much is held back: HIGH keeps 10 logs a second per Service Engine, MEDIUM 30, LOW 50, DISABLED all.
                             * @default HIGH
                             * @enum {string}
                             */
                            throttle?: "LOW" | "MEDIUM" | "HIGH" | "DISABLED";
                            /**
                             * @description Minutes for which all requests are logged; 0 for ever.
                             * @default 0
                             */
                            duration?: number;
                        };
                        /**
                         * @description Whether all HTTP headers are logged.
                         * @default false
                         */
                        logAllHeaders?: boolean;
                    };
                    /** @description Ports and address. Only for a virtual service with a VIP: a shared or a dedicated one. */
                    tcpSettings?: {
                        /** @description All ports of the virtual service, in place of 80 and 443. At least one has to have TLS. */
                        listeners?: {
                            /** @description The port. */
                            port?: number;
                            /** @description Whether connections to the port are TLS. */
                            enableSSL?: boolean;
                        }[];
                        /** @description The IPv4 address that the VIP should have. */
                        loadBalancerIP?: string;
                    };
                    /** @description Further host names of the same virtual service. With fqdnType Exact only. */
                    aliases?: string[];
                    /** @description Paths of Ingresses and Routes are regular expressions. */
                    useRegex?: boolean;
                    /** @description Requests for / are redirected to this path. */
                    applicationRootPath?: string;
                };
            };
            /** @description Written by the operator; anything written here by others is overwritten. */
            status?: {
                /** @description Why the object is rejected; empty when it is accepted. */
                error?: string;
                /** @description Accepted or Rejected; absent until the operator has looked at the object. */
                status?: string;
                /** @description Present while a newer spec is rejected: the spec that was accepted last, and that stays in force until then. */
                inForce?: {
                    [key: string]: unknown;
                };
            };
        };
        HTTPRule: {
            /** @description Settings for the back ends of one host, by path. */
            spec?: {
                /** @description The host, exactly as Ingresses or Routes of the rule's namespace name it. */
                fqdn: string;
                /** @description Settings by path. Where several targets fit a path, the longest has the last word. */
                paths?: {
                    /** @description How requests are divided between servers. */
                    loadBalancerPolicy?: {
                        /**
                         * @description How a server is chosen.
                         * @enum {string}
                         */
                        algorithm?: "LB_ALGORITHM_CONSISTENT_HASH" | "LB_ALGORITHM_CORE_AFFINITY" | "LB_ALGORITHM_FASTEST_RESPONSE" | "LB_ALGORITHM_FEWEST_SERVERS" | "LB_ALGORITHM_LEAST_CONNECTIONS" | "LB_ALGORITHM_LEAST_LOAD" | "LB_ALGORITHM_ROUND_ROBIN";
                        /**
                         * @description What is hashed, with LB_ALGORITHM_CONSISTENT_HASH.
                         * @enum {string}
                         */
                        hash?: "LB_ALGORITHM_CONSISTENT_HASH_CALLID" | "LB_ALGORITHM_CONSISTENT_HASH_SOURCE_IP_ADDRESS" | "LB_ALGORITHM_CONSISTENT_HASH_SOURCE_IP_ADDRESS_AND_PORT" | "LB_ALGORITHM_CONSISTENT_HASH_URI" | "LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER" | "LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_STRING";
                        /** @description The header that is hashed, with LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER. */
                        hostHeader?: string;
                    };
                    /** @description The settings are for all paths that begin with this text. */
                    target: string;
                    /** @description Names of health monitors on the Avi Controller, in place of System-TCP. */
                    healthMonitors?: string[];
                    /** @description Name of an application persistence profile on the Avi Controller. */
                    applicationPersistence?: string;
                    /** @description TLS to the servers. */
                    tls?: {
                        /** @description Name of a PKI profile on the Avi Controller, to verify the servers with. Not together with destinationCA. */
                        pkiProfile?: string;
                        /** @description Certificate of the authority to verify the servers with, as PEM text. */
                        destinationCA?: string;
                        /** @description Name of an SSL/TLS profile on the Avi Controller; System-Standard when left out. */
                        sslProfile?: string;
                        /**
                         * @description Always reencrypt.
                         * @enum {string}
                         */
                        type: "reencrypt";
                    };
                    /** @description Whether HTTP/2 is spoken to the servers. */
                    enableHTTP2?: boolean;
                }[];
            };
            /** @description Written by the operator; anything written here by others is overwritten. */
            status?: {
                /** @description Why the object is rejected; empty when it is accepted. */
                error?: string;
                /** @description Accepted or Rejected; absent until the operator has looked at the object. */
                status?: string;
                /** @description Present while a newer spec is rejected: the spec that was accepted last, and that stays in force until then. */
                inForce?: {
                    [key: string]: unknown;
                };
            };
        };
        L4Rule: {
            /** @description Settings for the virtual service of a Service of type LoadBalancer, which names the rule in annotation ako.vmware.com/l4rule. */
            spec?: {
                /** @description What is logged. */
                analyticsPolicy?: {
                    /** @description Logs of all connections, not just of significant ones. */
                    fullClientLogs?: {
                        /**
                         * @description Minutes for which all connections are logged; 0 for ever.
                         * @default 30
                         */
                        duration?: number;
                        /** @description Whether all connections are logged. */
                        enabled: boolean;
                        /**
                         * @description Logs that a Service Engine keeps in a second; 0 for all.
                         * @default 10
                         */
                        throttle?: number;
                    };
                };
                /**
                 * @description Name of an analytics profile on the Avi Controller.
                 * @default System-Analytics-Profile
                 */
                analyticsProfileRef?: string;
                /**
                 * @description Name of an application profile of type L4 or SSL on the Avi Controller.
                 * @default System-L4-Application
                 */
                applicationProfileRef?: string;
                /** @description Settings of the pools, by port of the Service. The first entry for a port counts. */
                backendProperties?: {
                    /** @description Metrics of the pool. */
                    analyticsPolicy?: {
                        /**
                         * @description Whether metrics are collected in real time.
                         * @default false
                         */
                        enableRealtimeMetrics?: boolean;
                    };
                    /** @description Name of an application persistence profile on the Avi Controller. */
                    applicationPersistenceProfileRef?: string;
                    /**
                     * @description Whether the pool is switched on.
                     * @default true
                     */
                    enabled?: boolean;
                    /** @description Names of health monitors on the Avi Controller. */
                    healthMonitorRefs?: string[];
                    /**
                     * @description How a server is chosen.
                     * @default LB_ALGORITHM_LEAST_CONNECTIONS
                     * @enum {string}
                     */
                    lbAlgorithm?: "LB_ALGORITHM_LEAST_CONNECTIONS" | "LB_ALGORITHM_ROUND_ROBIN" | "LB_ALGORITHM_FASTEST_RESPONSE" | "LB_ALGORITHM_CONSISTENT_HASH" | "LB_ALGORITHM_LEAST_LOAD" | "LB_ALGORITHM_FEWEST_SERVERS" | "LB_ALGORITHM_RANDOM" | "LB_ALGORITHM_FEWEST_TASKS" | "LB_ALGORITHM_NEAREST_SERVER" | "LB_ALGORITHM_CORE_AFFINITY" | "LB_ALGORITHM_TOPOLOGY";
                    /** @description The header that is hashed, with LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER. */
                    lbAlgorithmConsistentHashHdr?: string;
                    /**
                     * @description What is hashed, with LB_ALGORITHM_CONSISTENT_HASH.
                     * @enum {string}
                     */
                    lbAlgorithmHash?: "LB_ALGORITHM_CONSISTENT_HASH_SOURCE_IP_ADDRESS" | "LB_ALGORITHM_CONSISTENT_HASH_SOURCE_IP_ADDRESS_AND_PORT" | "LB_ALGORITHM_CONSISTENT_HASH_URI" | "LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER" | "LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_STRING" | "LB_ALGORITHM_CONSISTENT_HASH_CALLID";
                    /** @description Number of servers that have to be up for the pool to be up. */
                    minServersUp?: number;
                    /** @description Name of a PKI profile on the Avi Controller, to verify the servers with. */
                    pkiProfileRef?: string;
                    /** @description Port of the Service that the entry is for. */
                    port: number;
                    /**
                     * @description Protocol of that port.
                     * @enum {string}
                     */
                    protocol: "TCP" | "UDP" | "SCTP";
                    /** @description Name of a certificate on the Avi Controller that is presented to the servers. */
                    sslKeyAndCertificateRef?: string;
                    /** @description Name of an SSL/TLS profile on the Avi Controller for connections to the servers. */
                    sslProfileRef?: string;
                    /** @description Names of HealthMonitor objects in the namespace of the rule. Not used when healthMonitorRefs are given. */
                    healthMonitorCrdRefs?: string[];
                }[];
                /** @description The ports of the virtual service. When given, all ports of the Service have to be in it. */
                listenerProperties?: {
                    /**
                     * @description Whether connections to the port are TLS. For a Service with one port only.
                     * @default false
                     */
                    enableSsl?: boolean;
                    /** @description Port of the Service. */
                    port: number;
                    /**
                     * @description Protocol of that port.
                     * @enum {string}
                     */
                    protocol: "TCP";
                }[];
                /** @description The address that the VIP should have, unless the Service asks for one. */
                loadBalancerIP?: string;
                /**
                 * @description Name of a network profile on the Avi Controller. System-TCP-Proxy means none in particular for Services whose ports are not TCP.
                 * @default System-TCP-Proxy
                 */
                networkProfileRef?: string;
                /** @description Name of a network security policy on the Avi Controller. */
                networkSecurityPolicyRef?: string;
                /** @description Limits of the virtual service. */
                performanceLimits?: {
                    /** @description Most connections at a time. */
                    maxConcurrentConnections?: number;
                    /** @description Most throughput, in Mbit/s. */
                    maxThroughput?: number;
                };
                /** @description Name of a security policy (denial of service) on the Avi Controller. */
                securityPolicyRef?: string;
                /** @description Names of certificates on the Avi Controller. With an application profile of type SSL only. */
                sslKeyAndCertificateRefs?: string[];
                /** @description Name of an SSL/TLS profile on the Avi Controller. With an application profile of type SSL only. */
                sslProfileRef?: string;
                /** @description Names of data script sets on the Avi Controller, run in this order. */
                vsDatascriptRefs?: string[];
                /**
                 * @description Whether the route to the VIP is withdrawn while the virtual service is down. In NSX-T clouds only.
                 * @default false
                 */
                revokeVipRoute?: boolean;
            };
            /** @description Written by the operator; anything written here by others is overwritten. */
            status?: {
                /** @description Why the object is rejected; empty when it is accepted. */
                error?: string;
                /** @description Accepted or Rejected; absent until the operator has looked at the object. */
                status?: string;
                /** @description Present while a newer spec is rejected: the spec that was accepted last, and that stays in force until then. */
                inForce?: {
                    [key: string]: unknown;
                };
            };
        };
        L7Rule: {
            /** @description Further settings for virtual services at layer 7. Used through a HostRule (with enableEVH) or by an HTTPRoute. */
            spec?: {
                /**
                 * @description Whether client certificates that are not valid are let through.
                 * @default false
                 */
                allowInvalidClientCert?: boolean;
                /** @description Name of a bot detection policy on the Avi Controller. */
                botPolicyRef?: string;
                /**
                 * @description Whether connections of clients are closed when the configuration changes.
                 * @default false
                 */
                closeClientConnOnConfigUpdate?: boolean;
                /** @description Host name that is sent to the servers in place of the one requested. Only for a virtual service with a VIP. */
                hostNameXlate?: string;
                /**
                 * @description Whether the virtual service is placed without regard to the reachability of its servers.
                 * @default false
                 */
                ignPoolNetReach?: boolean;
                /** @description Number of pools that have to be up for the virtual service to be up. */
                minPoolsUp?: number;
                /** @description Limits. Only for a virtual service with a VIP. */
                performanceLimits?: {
                    /** @description Most connections at a time. */
                    maxConcurrentConnections?: number;
                    /** @description Most throughput, in Mbit/s. */
                    maxThroughput?: number;
                };
                /**
                 * @description Whether ports are closed while the virtual service is down.
                 * @default false
                 */
                removeListeningPortOnVsDown?: boolean;
                /** @description Name of a security policy (denial of service) on the Avi Controller. Only for a virtual service with a VIP. */
                securityPolicyRef?: string;
                /**
                 * @description Expected size of an entry of the TLS session cache, in bytes.
                 * @default 1024
                 */
                sslSessCacheAvgSize?: number;
                /** @description Name of a traffic clone profile on the Avi Controller. */
                trafficCloneProfileRef?: string;
                /** @description The analytics profile of the virtual service, unless the HostRule names one. */
                analyticsProfile?: {
                    /**
                     * @description AviRef: an object on the Avi Controller.
                     * @default AviRef
                     * @enum {string}
                     */
                    kind: "AviRef";
                    /** @description Name of the analytics profile on the Avi Controller. */
                    name: string;
                };
                /** @description The application profile (of type HTTP) of the virtual service, unless the HostRule names one. */
                applicationProfile?: {
                    /**
                     * @description AviRef: an object on the Avi Controller.
                     * @default AviRef
                     * @enum {string}
                     */
                    kind: "AviRef";
                    /** @description Name of the application profile (of type HTTP) on the Avi Controller. */
                    name: string;
                };
                /** @description The WAF policy of the virtual service, unless the HostRule names one. */
                wafPolicy?: {
                    /**
                     * @description AviRef: an object on the Avi Controller.
                     * @default AviRef
                     * @enum {string}
                     */
                    kind: "AviRef";
                    /** @description Name of the WAF policy on the Avi Controller. */
                    name: string;
                };
                /** @description The ICAP profile of the virtual service, unless the HostRule names one. Used with HTTPRoutes only. */
                icapProfile?: {
                    /**
                     * @description AviRef: an object on the Avi Controller.
                     * @default AviRef
                     * @enum {string}
                     */
                    kind: "AviRef";
                    /** @description Name of the ICAP profile on the Avi Controller. */
                    name: string;
                };
                /** @description The error page profile of the virtual service, unless the HostRule names one. */
                errorPageProfile?: {
                    /**
                     * @description AviRef: an object on the Avi Controller.
                     * @default AviRef
                     * @enum {string}
                     */
                    kind: "AviRef";
                    /** @description Name of the error page profile on the Avi Controller. */
                    name: string;
                };
                /** @description What is logged, unless the HostRule says it. */
                analyticsPolicy?: {
                    /** @description Logs of all requests, not just of significant ones. */
                    fullClientLogs?: {
                        /**
                         * @description Whether all requests are logged.
                         * @default false
                         */
                        enabled?: boolean;
                        /**
                         * @description How much is held back: HIGH keeps 10 logs a second per Service Engine, MEDIUM 30, LOW 50, DISABLED all.
                         * @default HIGH
                         * @enum {string}
                         */
                        throttle?: "LOW" | "MEDIUM" | "HIGH" | "DISABLED";
                        /**
                         * @description Minutes for which all requests are logged; 0 for ever.
                         * @default 0
                         */
                        duration?: number;
                    };
                    /**
                     * @description Whether all HTTP headers are logged.
                     * @default false
                     */
                    logAllHeaders?: boolean;
                };
                /** @description HTTP policy sets, unless the HostRule names some. */
                httpPolicy?: {
                    /** @description Leaves out the policy sets that the operator makes. */
                    overwrite?: boolean;
                    /** @description Names of HTTP policy sets on the Avi Controller. */
                    policySets?: string[];
                };
            };
            /** @description Written by the operator; anything written here by others is overwritten. */
            status?: {
                /** @description Why the object is rejected; empty when it is accepted. */
                error?: string;
                /** @description Accepted or Rejected; absent until the operator has looked at the object. */
                status?: string;
                /** @description Present while a newer spec is rejected: the spec that was accepted last, and that stays in force until then. */
                inForce?: {
                    [key: string]: unknown;
                };
            };
        };
        Gateway: {
            /** @description A virtual service for Services of type LoadBalancer (the API before gateway.networking.k8s.io). */
            spec?: {
                /** @description Requested addresses. */
                addresses?: {
                    /**
                     * @description Address kind.
                     * @default IPAddress
                     * @enum {string}
                     */
                    type?: "IPAddress" | "NamedAddress";
                    /** @description Address. */
                    value: string;
                }[];
                /** @description Class. */
                gatewayClassName: string;
                /** @description Listeners. */
                listeners: {
                    /** @description Optional host. */
                    hostname?: string;
                    /**
                     * Format: int32
                     * @description Port.
                     */
                    port: number;
                    /** @description Protocol. */
                    protocol: string;
                    /** @description Route selection. */
                    routes: {
                        /**
                         * @description Route group.
                         * @default networking.x-k8s.io
                         */
                        group?: string;
                        /** @description Route kind (AKO uses Service). */
                        kind: string;
                        /**
                         * @description Namespace filter.
                         * @default {
                         *       "from": "Same"
                         *     }
                         */
                        namespaces?: {
                            /**
                             * @description Filter mode.
                             * @enum {string}
                             */
                            from?: "All" | "Selector" | "Same";
                            /** @description Label selector. */
                            selector?: {
                                /** @description Expressions. */
                                matchExpressions?: {
                                    /** @description Label key. */
                                    key: string;
                                    /** @description Operator. */
                                    operator: string;
                                    /** @description Values. */
                                    values?: string[];
                                }[];
                                /** @description Labels. */
                                matchLabels?: {
                                    [key: string]: string;
                                };
                            };
                        };
                        /** @description Label selector. */
                        selector?: {
                            /** @description Expressions. */
                            matchExpressions?: {
                                /** @description Label key. */
                                key: string;
                                /** @description Operator. */
                                operator: string;
                                /** @description Values. */
                                values?: string[];
                            }[];
                            /** @description Labels. */
                            matchLabels?: {
                                [key: string]: string;
                            };
                        };
                    };
                    /** @description TLS. */
                    tls?: {
                        /** @description Certificate object. */
                        certificateRef?: {
                            /** @description Group. */
                            group: string;
                            /** @description Kind. */
                            kind: string;
                            /** @description Name. */
                            name: string;
                        };
                        /**
                         * @description Mode.
                         * @default Terminate
                         * @enum {string}
                         */
                        mode?: "Terminate" | "Passthrough";
                        /** @description Options. */
                        options?: {
                            [key: string]: string;
                        };
                        /**
                         * @description Override policy.
                         * @default {
                         *       "certificate": "Deny"
                         *     }
                         */
                        routeOverride?: {
                            /**
                             * @description Allow override.
                             * @default Deny
                             * @enum {string}
                             */
                            certificate: "Allow" | "Deny";
                        };
                    };
                }[];
            };
            /**
             * @description State of the Gateway.
             * @default {
             *       "conditions": [
             *         {
             *           "lastTransitionTime": "1970-01-01T00:00:00Z",
             *           "message": "Waiting for controller",
             *           "reason": "NotReconciled",
             *           "status": "False",
             *           "type": "Scheduled"
             *         }
             *       ]
             *     }
             */
            status?: {
                /** @description Assigned addresses. */
                addresses?: {
                    /**
                     * @description Kind.
                     * @default IPAddress
                     * @enum {string}
                     */
                    type?: "IPAddress" | "NamedAddress";
                    /** @description Address. */
                    value: string;
                }[];
                /**
                 * @description Condition list.
                 * @default [
                 *       {
                 *         "lastTransitionTime": "1970-01-01T00:00:00Z",
                 *         "message": "Waiting for controller",
                 *         "reason": "NotReconciled",
                 *         "status": "False",
                 *         "type": "Scheduled"
                 *       }
                 *     ]
                 */
                conditions?: {
                    /**
                     * Format: date-time
                     * @description Time the condition last flipped.
                     */
                    lastTransitionTime: string;
                    /** @description Human text. */
                    message: string;
                    /**
                     * Format: int64
                     * @description Generation the condition was computed for.
                     */
                    observedGeneration?: number;
                    /** @description CamelCase cause. */
                    reason: string;
                    /**
                     * @description Truth value.
                     * @enum {string}
                     */
                    status: "True" | "False" | "Unknown";
                    /** @description Condition name. */
                    type: string;
                }[];
                /** @description Per-listener state. */
                listeners?: {
                    /** @description Condition list. */
                    conditions: {
                        /**
                         * Format: date-time
                         * @description Time the condition last flipped.
                         */
                        lastTransitionTime: string;
                        /** @description Human text. */
                        message: string;
                        /**
                         * Format: int64
                         * @description Generation the condition was computed for.
                         */
                        observedGeneration?: number;
                        /** @description CamelCase cause. */
                        reason: string;
                        /**
                         * @description Truth value.
                         * @enum {string}
                         */
                        status: "True" | "False" | "Unknown";
                        /** @description Condition name. */
                        type: string;
                    }[];
                    /** @description Host. */
                    hostname?: string;
                    /**
                     * Format: int32
                     * @description Port.
                     */
                    port: number;
                    /** @description Protocol. */
                    protocol: string;
                }[];
            };
        };
        GatewayClass: {
            /** @description A class of Gateways (the API before gateway.networking.k8s.io). */
            spec?: {
                /** @description Controller name; AKO answers to ako.vmware.com/avi-lb. */
                controller: string;
                /** @description Extension object. */
                parametersRef?: {
                    /** @description ako.vmware.com to be honoured. */
                    group: string;
                    /** @description AviInfraSetting to be honoured. */
                    kind: string;
                    /** @description AviInfraSetting name. */
                    name: string;
                };
            };
            /**
             * @description Whether the class is admitted.
             * @default {
             *       "conditions": [
             *         {
             *           "lastTransitionTime": "1970-01-01T00:00:00Z",
             *           "message": "Waiting for controller",
             *           "reason": "Waiting",
             *           "status": "False",
             *           "type": "Admitted"
             *         }
             *       ]
             *     }
             */
            status?: {
                /**
                 * @description Condition list.
                 * @default [
                 *       {
                 *         "lastTransitionTime": "1970-01-01T00:00:00Z",
                 *         "message": "Waiting for controller",
                 *         "reason": "Waiting",
                 *         "status": "False",
                 *         "type": "Admitted"
                 *       }
                 *     ]
                 */
                conditions?: {
                    /**
                     * Format: date-time
                     * @description Time the condition last flipped.
                     */
                    lastTransitionTime: string;
                    /** @description Human text. */
                    message: string;
                    /**
                     * Format: int64
                     * @description Generation the condition was computed for.
                     */
                    observedGeneration?: number;
                    /** @description CamelCase cause. */
                    reason: string;
                    /**
                     * @description Truth value.
                     * @enum {string}
                     */
                    status: "True" | "False" | "Unknown";
                    /** @description Condition name. */
                    type: string;
                }[];
            };
        };
        MultiClusterIngress: {
            /** @description A host that is served by Services of several clusters. With enableMCI, enableEVH and serviceType NodePort only. */
            spec: {
                /** @description The host. */
                hostName: string;
                /** @description Name of a Secret of the same namespace with the certificate; makes the host secure. */
                secretName?: string;
                /** @description The back ends. */
                config: {
                    /** @description Path prefix. */
                    path?: string;
                    /** @description Context of the member cluster, as in the ClusterSet. */
                    cluster?: string;
                    /** @description The Service in that cluster. */
                    service?: {
                        /** @description Its namespace. */
                        namespace?: string;
                        /** @description Its name. */
                        name?: string;
                        /** @description Its port. */
                        port?: number;
                    };
                    /** @description Share of the requests, relative to the other back ends of the path. */
                    weight?: number;
                }[];
            };
            /** @description Written by the operator. */
            status?: {
                /** @description Whether the object is served. */
                status?: {
                    /** @description True when it is. */
                    accepted?: boolean;
                    /** @description Why it is not. */
                    reason?: string;
                };
                /** @description Where it is served. */
                loadBalancer?: {
                    /** @description One entry per address. */
                    ingress?: {
                        /** @description The host. */
                        hostname?: string;
                        /** @description Address of the VIP. */
                        ip?: string;
                    }[];
                };
            };
        };
        PKIProfile: {
            apiVersion?: string;
            kind?: string;
            metadata?: Record<string, never>;
            /** @description Authorities that servers are verified with; a PKI profile is made on the Avi Controller. */
            spec?: {
                /** @description Certificates of the authorities. */
                ca_certs: {
                    /** @description PEM text. */
                    certificate: string;
                }[];
            };
            /** @description Written by the CRD operator. */
            status?: {
                /** @description Avi object name. */
                backendObjectName?: string;
                /** @description The state of the object on the Avi Controller; condition Programmed tells whether it is there as described. */
                conditions?: {
                    /**
                     * Format: date-time
                     * @description Time the condition last flipped.
                     */
                    lastTransitionTime: string;
                    /** @description Human text. */
                    message: string;
                    /**
                     * Format: int64
                     * @description Generation the condition was computed for.
                     */
                    observedGeneration?: number;
                    /** @description CamelCase cause. */
                    reason: string;
                    /**
                     * @description Truth value.
                     * @enum {string}
                     */
                    status: "True" | "False" | "Unknown";
                    /** @description Condition name. */
                    type: string;
                }[];
                /** @description Constant AKOCRDController. */
                controller?: string;
                /**
                 * Format: date-time
                 * @description Time of last status write.
                 */
                lastUpdated?: string;
                /**
                 * Format: int64
                 * @description Last processed generation.
                 */
                observedGeneration?: number;
                /** @description Avi tenant used. */
                tenant?: string;
                /** @description Avi UUID. */
                uuid: string;
            };
        };
        RouteBackendExtension: {
            apiVersion?: string;
            kind?: string;
            metadata?: Record<string, never>;
            /** @description Settings for a back end of an HTTPRoute. */
            spec?: {
                /** @description TLS to the servers. */
                backendTLS?: {
                    /** @description Names that a certificate of a server may have. */
                    domainName?: string[];
                    /** @description Whether the name in a certificate is checked. */
                    hostCheckEnabled?: boolean;
                    /** @description The authorities to verify the servers with. */
                    pkiProfile?: {
                        /**
                         * @description CRD: a PKIProfile object.
                         * @enum {string}
                         */
                        kind: "CRD";
                        /** @description Name of the PKIProfile in the same namespace. */
                        name: string;
                    };
                };
                /** @description Health monitors. */
                healthMonitor?: {
                    /**
                     * @description AVIREF: an object on the Avi Controller.
                     * @enum {string}
                     */
                    kind: "AVIREF";
                    /** @description Name of the health monitor on the Avi Controller. */
                    name: string;
                }[];
                /**
                 * @description How a server is chosen.
                 * @default LB_ALGORITHM_LEAST_CONNECTIONS
                 * @enum {string}
                 */
                lbAlgorithm?: "LB_ALGORITHM_LEAST_CONNECTIONS" | "LB_ALGORITHM_ROUND_ROBIN" | "LB_ALGORITHM_FASTEST_RESPONSE" | "LB_ALGORITHM_CONSISTENT_HASH" | "LB_ALGORITHM_LEAST_LOAD" | "LB_ALGORITHM_FEWEST_SERVERS" | "LB_ALGORITHM_RANDOM" | "LB_ALGORITHM_FEWEST_TASKS" | "LB_ALGORITHM_NEAREST_SERVER" | "LB_ALGORITHM_CORE_AFFINITY" | "LB_ALGORITHM_TOPOLOGY";
                /** @description The header that is hashed, with LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER. */
                lbAlgorithmConsistentHashHdr?: string;
                /**
                 * @description What is hashed, with LB_ALGORITHM_CONSISTENT_HASH.
                 * @enum {string}
                 */
                lbAlgorithmHash?: "LB_ALGORITHM_CONSISTENT_HASH_SOURCE_IP_ADDRESS" | "LB_ALGORITHM_CONSISTENT_HASH_SOURCE_IP_ADDRESS_AND_PORT" | "LB_ALGORITHM_CONSISTENT_HASH_URI" | "LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER" | "LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_STRING" | "LB_ALGORITHM_CONSISTENT_HASH_CALLID";
                /**
                 * @description Name of a persistence profile that every Avi Controller has.
                 * @enum {string}
                 */
                persistenceProfile?: "System-Persistence-Client-IP" | "System-Persistence-Http-Cookie" | "System-Persistence-TLS" | "System-Persistence-App-Cookie";
            };
            /** @description Written by the operator; anything written here by others is overwritten. */
            status?: {
                /** @description Who has looked at the object: AKOCRDController. */
                controller?: string;
                /** @description Why the object is rejected; empty when it is accepted. */
                error?: string;
                /** @description Accepted or Rejected; absent until the operator has looked at the object. */
                status?: string;
            };
        };
        ServiceImport: {
            /** @description What another cluster exports: a Service and where its endpoints are reached from outside. */
            spec: {
                /** @description Context of the cluster, as in the ClusterSet. */
                cluster?: string;
                /** @description Namespace of the Service there. */
                namespace?: string;
                /** @description Name of the Service there. */
                service?: string;
                /** @description Its ports. */
                svcPorts?: {
                    /** @description The port. */
                    port?: number;
                    /** @description Where it is reached. */
                    endpoints?: {
                        /** @description Address, of a node as a rule. */
                        ip?: string;
                        /** @description Port, a node port as a rule. */
                        port?: number;
                    }[];
                }[];
            };
        };
        SSORule: {
            /** @description Single sign-on for one host: OAuth/OIDC or SAML. With enableEVH only. */
            spec?: {
                /** @description The host, exactly. */
                fqdn: string;
                /** @description OAuth or OpenID Connect. */
                oauthVsConfig?: {
                    /** @description Name of the session cookie. */
                    cookieName?: string;
                    /**
                     * @description Minutes that a session lasts.
                     * @default 60
                     */
                    cookieTimeout?: number;
                    /** @description Path that ends a session. */
                    logoutURI?: string;
                    /** @description The identity providers. */
                    oauthSettings?: {
                        /** @description This application, as the identity provider knows it. */
                        appSettings?: {
                            /** @description Client id. */
                            clientID: string;
                            /** @description Name of a Secret in the namespace of the rule; its key clientSecret holds the client secret. */
                            clientSecret: string;
                            /** @description OpenID Connect. */
                            oidcConfig?: {
                                /** @description Whether OpenID Connect is used. */
                                oidcEnable?: boolean;
                                /**
                                 * @description Whether the profile claims are asked for.
                                 * @default true
                                 */
                                profile?: boolean;
                                /** @description Whether the userinfo endpoint is asked. */
                                userinfo?: boolean;
                            };
                            /** @description Further scopes. */
                            scopes?: string[];
                        };
                        /** @description Name of an auth profile on the Avi Controller. */
                        authProfileRef: string;
                        /** @description How access tokens are checked. */
                        resourceServer?: {
                            /**
                             * @description Kind of the access tokens.
                             * @enum {string}
                             */
                            accessType: "ACCESS_TOKEN_TYPE_JWT" | "ACCESS_TOKEN_TYPE_OPAQUE";
                            /**
                             * @description Minutes for which an answer about an opaque token holds.
                             * @default 0
                             */
                            introspectionDataTimeout?: number;
                            /** @description For JWT tokens. */
                            jwtParams?: {
                                /** @description The audience that a token has to be for. */
                                audience: string;
                            };
                            /** @description For opaque tokens. */
                            opaqueTokenParams?: {
                                /** @description Id to ask the introspection endpoint with. */
                                serverID: string;
                                /** @description Name of a Secret in the namespace of the rule; its key serverSecret holds the secret to ask with. */
                                serverSecret: string;
                            };
                        };
                    }[];
                    /** @description Where a user is sent after the end of a session. */
                    postLogoutRedirectURI?: string;
                    /** @description Where the identity provider sends users back to. */
                    redirectURI?: string;
                };
                /** @description SAML service provider. */
                samlSpConfig?: {
                    /** @description Index of the assertion consumer service, with SAML_AUTHN_REQ_ACS_TYPE_INDEX. */
                    acsIndex?: number;
                    /**
                     * @description How requests name the assertion consumer service.
                     * @enum {string}
                     */
                    authnReqAcsType: "SAML_AUTHN_REQ_ACS_TYPE_URL" | "SAML_AUTHN_REQ_ACS_TYPE_INDEX" | "SAML_AUTHN_REQ_ACS_TYPE_NONE";
                    /** @description Name of the session cookie. */
                    cookieName?: string;
                    /**
                     * @description Minutes that a session lasts.
                     * @default 60
                     */
                    cookieTimeout?: number;
                    /** @description Entity id of the service provider. */
                    entityID: string;
                    /** @description Name of the certificate on the Avi Controller that signs requests. */
                    signingSslKeyAndCertificateRef?: string;
                    /** @description Address of the assertion consumer service. */
                    singleSignonURL: string;
                    /** @description Whether a session lasts as long as the identity provider says. */
                    useIdpSessionTimeout?: boolean;
                };
                /** @description Name of an SSO policy on the Avi Controller. */
                ssoPolicyRef: string;
            };
            /** @description Written by the operator; anything written here by others is overwritten. */
            status?: {
                /** @description Why the object is rejected; empty when it is accepted. */
                error?: string;
                /** @description Accepted or Rejected; absent until the operator has looked at the object. */
                status?: string;
                /** @description Present while a newer spec is rejected: the spec that was accepted last, and that stays in force until then. */
                inForce?: {
                    [key: string]: unknown;
                };
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AkoConfig = components['schemas']['AKOConfig'];
export type ApplicationProfile = components['schemas']['ApplicationProfile'];
export type AviInfraSetting = components['schemas']['AviInfraSetting'];
export type ClusterSet = components['schemas']['ClusterSet'];
export type HealthMonitor = components['schemas']['HealthMonitor'];
export type HostRule = components['schemas']['HostRule'];
export type HttpRule = components['schemas']['HTTPRule'];
export type L4Rule = components['schemas']['L4Rule'];
export type L7Rule = components['schemas']['L7Rule'];
export type Gateway = components['schemas']['Gateway'];
export type GatewayClass = components['schemas']['GatewayClass'];
export type MultiClusterIngress = components['schemas']['MultiClusterIngress'];
export type PkiProfile = components['schemas']['PKIProfile'];
export type RouteBackendExtension = components['schemas']['RouteBackendExtension'];
export type ServiceImport = components['schemas']['ServiceImport'];
export type SsoRule = components['schemas']['SSORule'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

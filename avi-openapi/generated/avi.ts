/** Generated from avi-openapi/openapi.yaml and avi-openapi/schemas by `npm run generate`. Do not edit. */
export interface paths {
    "/api/analyticsprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listAnalyticsProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createAnalyticsProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analyticsprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getAnalyticsProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceAnalyticsProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteAnalyticsProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchAnalyticsProfile"];
        trace?: never;
    };
    "/api/applicationpersistenceprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listApplicationPersistenceProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createApplicationPersistenceProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicationpersistenceprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getApplicationPersistenceProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceApplicationPersistenceProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteApplicationPersistenceProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchApplicationPersistenceProfile"];
        trace?: never;
    };
    "/api/applicationprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listApplicationProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createApplicationProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicationprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getApplicationProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceApplicationProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteApplicationProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchApplicationProfile"];
        trace?: never;
    };
    "/api/authprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listAuthProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createAuthProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getAuthProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceAuthProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteAuthProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchAuthProfile"];
        trace?: never;
    };
    "/api/botdetectionpolicy": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listBotDetectionPolicy"];
        put?: never;
        /** Creates an object. */
        post: operations["createBotDetectionPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/botdetectionpolicy/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getBotDetectionPolicy"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceBotDetectionPolicy"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteBotDetectionPolicy"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchBotDetectionPolicy"];
        trace?: never;
    };
    "/api/cloud": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listCloud"];
        put?: never;
        /** Creates an object. */
        post: operations["createCloud"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cloud/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getCloud"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceCloud"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteCloud"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchCloud"];
        trace?: never;
    };
    "/api/cluster": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        /** The nodes of the controller. */
        get: operations["getCluster"];
        /** Changes the cluster. */
        put: operations["replaceCluster"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster/runtime": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        /** State of the cluster and of its nodes. */
        get: operations["getClusterRuntime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the controller ready? Answers without a session. */
        get: operations["getClusterStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/errorpageprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listErrorPageProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createErrorPageProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/errorpageprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getErrorPageProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceErrorPageProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteErrorPageProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchErrorPageProfile"];
        trace?: never;
    };
    "/api/healthmonitor": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listHealthMonitor"];
        put?: never;
        /** Creates an object. */
        post: operations["createHealthMonitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/healthmonitor/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getHealthMonitor"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceHealthMonitor"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteHealthMonitor"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchHealthMonitor"];
        trace?: never;
    };
    "/api/httppolicyset": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listHTTPPolicySet"];
        put?: never;
        /** Creates an object. */
        post: operations["createHTTPPolicySet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/httppolicyset/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getHTTPPolicySet"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceHTTPPolicySet"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteHTTPPolicySet"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchHTTPPolicySet"];
        trace?: never;
    };
    "/api/icapprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listIcapProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createIcapProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/icapprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getIcapProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceIcapProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteIcapProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchIcapProfile"];
        trace?: never;
    };
    "/api/initial-data": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        /** The version of the controller. Answers without a session. */
        get: operations["getInitialData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ipamdnsproviderprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listIpamDnsProviderProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createIpamDnsProviderProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ipamdnsproviderprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getIpamDnsProviderProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceIpamDnsProviderProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteIpamDnsProviderProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchIpamDnsProviderProfile"];
        trace?: never;
    };
    "/api/ipamdnsproviderprofiledomainlist": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        /** The DNS domains that VIPs of a cloud may use. */
        get: operations["listUsableDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jwtserverprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listJWTServerProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createJWTServerProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jwtserverprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getJWTServerProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceJWTServerProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteJWTServerProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchJWTServerProfile"];
        trace?: never;
    };
    "/api/l4policyset": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listL4PolicySet"];
        put?: never;
        /** Creates an object. */
        post: operations["createL4PolicySet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/l4policyset/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getL4PolicySet"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceL4PolicySet"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteL4PolicySet"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchL4PolicySet"];
        trace?: never;
    };
    "/api/network": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listNetwork"];
        put?: never;
        /** Creates an object. */
        post: operations["createNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getNetwork"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceNetwork"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteNetwork"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchNetwork"];
        trace?: never;
    };
    "/api/networkprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listNetworkProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createNetworkProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networkprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getNetworkProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceNetworkProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteNetworkProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchNetworkProfile"];
        trace?: never;
    };
    "/api/networksecuritypolicy": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listNetworkSecurityPolicy"];
        put?: never;
        /** Creates an object. */
        post: operations["createNetworkSecurityPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networksecuritypolicy/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getNetworkSecurityPolicy"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceNetworkSecurityPolicy"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteNetworkSecurityPolicy"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchNetworkSecurityPolicy"];
        trace?: never;
    };
    "/api/nsxtsegmentruntime": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listNsxtSegmentRuntime"];
        put?: never;
        /** Creates an object. */
        post: operations["createNsxtSegmentRuntime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nsxtsegmentruntime/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getNsxtSegmentRuntime"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceNsxtSegmentRuntime"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteNsxtSegmentRuntime"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchNsxtSegmentRuntime"];
        trace?: never;
    };
    "/api/pkiprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listPKIProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createPKIProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pkiprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getPKIProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replacePKIProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deletePKIProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchPKIProfile"];
        trace?: never;
    };
    "/api/pool": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listPool"];
        put?: never;
        /** Creates an object. */
        post: operations["createPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pool/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getPool"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replacePool"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deletePool"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchPool"];
        trace?: never;
    };
    "/api/poolgroup": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listPoolGroup"];
        put?: never;
        /** Creates an object. */
        post: operations["createPoolGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/poolgroup/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getPoolGroup"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replacePoolGroup"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deletePoolGroup"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchPoolGroup"];
        trace?: never;
    };
    "/api/protocolparser": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listProtocolParser"];
        put?: never;
        /** Creates an object. */
        post: operations["createProtocolParser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocolparser/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getProtocolParser"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceProtocolParser"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteProtocolParser"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchProtocolParser"];
        trace?: never;
    };
    "/api/role": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listRole"];
        put?: never;
        /** Creates an object. */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/role/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getRole"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceRole"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchRole"];
        trace?: never;
    };
    "/api/securitypolicy": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listSecurityPolicy"];
        put?: never;
        /** Creates an object. */
        post: operations["createSecurityPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/securitypolicy/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getSecurityPolicy"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceSecurityPolicy"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteSecurityPolicy"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchSecurityPolicy"];
        trace?: never;
    };
    "/api/serviceengine": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listServiceEngine"];
        put?: never;
        /** Creates an object. */
        post: operations["createServiceEngine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/serviceengine/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getServiceEngine"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceServiceEngine"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteServiceEngine"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchServiceEngine"];
        trace?: never;
    };
    "/api/serviceenginegroup": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listServiceEngineGroup"];
        put?: never;
        /** Creates an object. */
        post: operations["createServiceEngineGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/serviceenginegroup/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getServiceEngineGroup"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceServiceEngineGroup"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteServiceEngineGroup"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchServiceEngineGroup"];
        trace?: never;
    };
    "/api/sslkeyandcertificate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listSSLKeyAndCertificate"];
        put?: never;
        /** Creates an object. */
        post: operations["createSSLKeyAndCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sslkeyandcertificate/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getSSLKeyAndCertificate"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceSSLKeyAndCertificate"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteSSLKeyAndCertificate"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchSSLKeyAndCertificate"];
        trace?: never;
    };
    "/api/sslprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listSSLProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createSSLProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sslprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getSSLProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceSSLProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteSSLProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchSSLProfile"];
        trace?: never;
    };
    "/api/ssopolicy": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listSSOPolicy"];
        put?: never;
        /** Creates an object. */
        post: operations["createSSOPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ssopolicy/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getSSOPolicy"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceSSOPolicy"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteSSOPolicy"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchSSOPolicy"];
        trace?: never;
    };
    "/api/stringgroup": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listStringGroup"];
        put?: never;
        /** Creates an object. */
        post: operations["createStringGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stringgroup/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getStringGroup"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceStringGroup"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteStringGroup"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchStringGroup"];
        trace?: never;
    };
    "/api/systemconfiguration": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        /** Settings of the whole controller. */
        get: operations["getSystemConfiguration"];
        /** Changes the settings. */
        put: operations["replaceSystemConfiguration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenant": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listTenant"];
        put?: never;
        /** Creates an object. */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenant/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getTenant"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceTenant"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchTenant"];
        trace?: never;
    };
    "/api/trafficcloneprofile": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listTrafficCloneProfile"];
        put?: never;
        /** Creates an object. */
        post: operations["createTrafficCloneProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trafficcloneprofile/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getTrafficCloneProfile"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceTrafficCloneProfile"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteTrafficCloneProfile"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchTrafficCloneProfile"];
        trace?: never;
    };
    "/api/user": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listUser"];
        put?: never;
        /** Creates an object. */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user-token": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        /** The tokens of the user. */
        get: operations["listUserTokens"];
        put?: never;
        /** Makes a token that can log in instead of the password. */
        post: operations["createUserToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user-token/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a token. */
        delete: operations["deleteUserToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getUser"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceUser"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchUser"];
        trace?: never;
    };
    "/api/vcenterserver": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listVCenterServer"];
        put?: never;
        /** Creates an object. */
        post: operations["createVCenterServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vcenterserver/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getVCenterServer"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceVCenterServer"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteVCenterServer"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchVCenterServer"];
        trace?: never;
    };
    "/api/vimgrnwruntime": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listVIMgrNWRuntime"];
        put?: never;
        /** Creates an object. */
        post: operations["createVIMgrNWRuntime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vimgrnwruntime/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getVIMgrNWRuntime"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceVIMgrNWRuntime"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteVIMgrNWRuntime"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchVIMgrNWRuntime"];
        trace?: never;
    };
    "/api/virtualservice": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listVirtualService"];
        put?: never;
        /** Creates an object. */
        post: operations["createVirtualService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/virtualservice/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getVirtualService"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceVirtualService"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteVirtualService"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchVirtualService"];
        trace?: never;
    };
    "/api/vrfcontext": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listVrfContext"];
        put?: never;
        /** Creates an object. */
        post: operations["createVrfContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vrfcontext/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getVrfContext"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceVrfContext"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteVrfContext"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchVrfContext"];
        trace?: never;
    };
    "/api/vsdatascriptset": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listVSDataScriptSet"];
        put?: never;
        /** Creates an object. */
        post: operations["createVSDataScriptSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vsdatascriptset/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getVSDataScriptSet"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceVSDataScriptSet"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteVSDataScriptSet"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchVSDataScriptSet"];
        trace?: never;
    };
    "/api/vsvip": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listVsVip"];
        put?: never;
        /** Creates an object. */
        post: operations["createVsVip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vsvip/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getVsVip"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceVsVip"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteVsVip"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchVsVip"];
        trace?: never;
    };
    "/api/wafpolicy": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listWafPolicy"];
        put?: never;
        /** Creates an object. */
        post: operations["createWafPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wafpolicy/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getWafPolicy"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceWafPolicy"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteWafPolicy"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchWafPolicy"];
        trace?: never;
    };
    "/api/{type}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                /** @description API name of the type. */
                type: components["parameters"]["type"];
            };
            cookie?: never;
        };
        /**
         * Lists, with filters, page by page.
         * @description The value of any scalar member and `<reference>.name`, `<reference>.uuid` can be filters too.
         */
        get: operations["listAnyObject"];
        put?: never;
        /** Creates an object. */
        post: operations["createAnyObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{type}/{uuid}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                /** @description API name of the type. */
                type: components["parameters"]["type"];
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        /** Reads one object. */
        get: operations["getAnyObject"];
        /** Replaces an object. What is absent goes back to its default. */
        put: operations["replaceAnyObject"];
        post?: never;
        /** Deletes an object, unless something refers to it. */
        delete: operations["deleteAnyObject"];
        options?: never;
        head?: never;
        /** Changes parts of an object. */
        patch: operations["patchAnyObject"];
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a session.
         * @description Needs neither cookie nor CSRF token. The cookies of the answer are the session.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session, if there is one. */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnalyticsPolicy: {
            /** @default false */
            all_headers?: boolean;
            /**
             * @default NO_INSIGHTS
             * @enum {string}
             */
            client_insights?: "NO_INSIGHTS" | "PASSIVE" | "ACTIVE";
            client_insights_sampling?: components["schemas"]["ClientInsightsSampling"];
            client_log_filters?: components["schemas"]["ClientLogFilter"][];
            full_client_logs?: components["schemas"]["FullClientLogs"];
            learning_log_policy?: components["schemas"]["LearningLogPolicy"];
            metrics_realtime_update?: components["schemas"]["MetricsRealTimeUpdate"];
            /**
             * Format: uint32
             * @default 10
             */
            significant_log_throttle?: number;
            /**
             * Format: uint32
             * @default 10
             */
            udf_log_throttle?: number;
        };
        /** @description Thresholds and logging of metrics. Many further numeric thresholds exist on a controller; they are kept as they are. */
        AnalyticsProfile: {
            name: string;
            tenant_ref?: string;
            description?: string;
            /**
             * Format: uint32
             * @default 500
             */
            apdex_response_threshold?: number;
            /**
             * Format: double
             * @default 4
             */
            apdex_response_tolerated_factor?: number;
            /**
             * Format: uint32
             * @default 250
             */
            apdex_rtt_threshold?: number;
            /**
             * Format: double
             * @default 4
             */
            apdex_rtt_tolerated_factor?: number;
            /** @default true */
            enable_se_analytics?: boolean;
            /** @default true */
            enable_server_analytics?: boolean;
            /** @default true */
            enable_vs_analytics?: boolean;
            exclude_http_error_codes?: number[];
            sensitive_log_profile?: components["schemas"]["SensitiveLogProfile"];
            client_log_config?: components["schemas"]["ClientLogConfiguration"];
            client_log_streaming_config?: components["schemas"]["ClientLogStreamingConfig"];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
        } & components["schemas"]["ConfigObject"];
        /** @description An object of a type that has no paths of its own here. */
        AnyObject: {
            name?: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        AppCookiePersistenceProfile: {
            encryption_key?: string;
            prst_hdr_name: string;
            /**
             * Format: int32
             * @default 20
             */
            timeout?: number;
        };
        /** @description How a client stays with its server. */
        ApplicationPersistenceProfile: {
            app_cookie_persistence_profile?: components["schemas"]["AppCookiePersistenceProfile"];
            description?: string;
            hdr_persistence_profile?: components["schemas"]["HdrPersistenceProfile"];
            http_cookie_persistence_profile?: components["schemas"]["HttpCookiePersistenceProfile"];
            ip_persistence_profile?: components["schemas"]["IPPersistenceProfile"];
            /** @default false */
            is_federated?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            /**
             * @default PERSISTENCE_TYPE_CLIENT_IP_ADDRESS
             * @enum {string}
             */
            persistence_type: "PERSISTENCE_TYPE_CLIENT_IP_ADDRESS" | "PERSISTENCE_TYPE_HTTP_COOKIE" | "PERSISTENCE_TYPE_TLS" | "PERSISTENCE_TYPE_CLIENT_IPV6_ADDRESS" | "PERSISTENCE_TYPE_CUSTOM_HTTP_HEADER" | "PERSISTENCE_TYPE_APP_COOKIE" | "PERSISTENCE_TYPE_GSLB_SITE";
            /**
             * @default HM_DOWN_PICK_NEW_SERVER
             * @enum {string}
             */
            server_hm_down_recovery?: "HM_DOWN_PICK_NEW_SERVER" | "HM_DOWN_ABORT_CONNECTION" | "HM_DOWN_CONTINUE_PERSISTENT_SERVER";
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        /** @description What a virtual service speaks (HTTP, L4, SSL, DNS …) and how. */
        ApplicationProfile: {
            /** @enum {string} */
            app_service_type?: "APP_SERVICE_TYPE_L7_HORIZON" | "APP_SERVICE_TYPE_L4_BLAST" | "APP_SERVICE_TYPE_L4_PCOIP" | "APP_SERVICE_TYPE_L4_FTP";
            cloud_config_cksum?: string;
            created_by?: string;
            description?: string;
            dns_service_profile?: components["schemas"]["DnsServiceApplicationProfile"];
            dos_rl_profile?: components["schemas"]["DosRateLimitProfile"];
            http_profile?: components["schemas"]["HTTPApplicationProfile"];
            l4_ssl_profile?: components["schemas"]["L4SSLApplicationProfile"];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            /** @default false */
            preserve_client_ip?: boolean;
            preserve_client_port?: boolean;
            /** @default false */
            preserve_dest_ip_port?: boolean;
            sip_service_profile?: components["schemas"]["SipServiceApplicationProfile"];
            tcp_app_profile?: components["schemas"]["TCPApplicationProfile"];
            tenant_ref?: string;
            /** @enum {string} */
            type: "APPLICATION_PROFILE_TYPE_L4" | "APPLICATION_PROFILE_TYPE_HTTP" | "APPLICATION_PROFILE_TYPE_SYSLOG" | "APPLICATION_PROFILE_TYPE_DNS" | "APPLICATION_PROFILE_TYPE_SSL" | "APPLICATION_PROFILE_TYPE_SIP";
        } & components["schemas"]["ConfigObject"];
        /** @description How clients are authenticated: LDAP, SAML, OAuth, JWT … */
        AuthProfile: {
            description?: string;
            http?: components["schemas"]["AuthProfileHTTPClientParams"];
            jwt_profile_ref?: string;
            ldap?: components["schemas"]["LdapAuthSettings"];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            oauth_profile?: components["schemas"]["OAuthProfile"];
            pa_agent_ref?: string;
            saml?: components["schemas"]["SamlSettings"];
            tacacs_plus?: components["schemas"]["TacacsPlusAuthSettings"];
            tenant_ref?: string;
            /** @enum {string} */
            type: "AUTH_PROFILE_LDAP" | "AUTH_PROFILE_TACACS_PLUS" | "AUTH_PROFILE_SAML" | "AUTH_PROFILE_PINGACCESS" | "AUTH_PROFILE_JWT" | "AUTH_PROFILE_OAUTH";
        } & components["schemas"]["ConfigObject"];
        AuthProfileHTTPClientParams: {
            [key: string]: unknown;
        };
        AuthenticationPolicy: {
            [key: string]: unknown;
        };
        AuthorizationPolicy: {
            [key: string]: unknown;
        };
        AutoScaleLaunchConfig: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        AwsConfiguration: {
            [key: string]: unknown;
        };
        AzureConfiguration: {
            [key: string]: unknown;
        };
        BfdProfile: {
            /**
             * Format: uint32
             * @default 1000
             */
            minrx?: number;
            /**
             * Format: uint32
             * @default 1000
             */
            mintx?: number;
            /**
             * Format: uint32
             * @default 3
             */
            multi?: number;
        };
        BgpPeer: {
            /** @default true */
            advertise_snat_ip?: boolean;
            /** @default true */
            advertise_vip?: boolean;
            /**
             * Format: uint32
             * @default 5
             */
            advertisement_interval?: number;
            /** @default true */
            bfd?: boolean;
            /**
             * Format: uint32
             * @default 10
             */
            connect_timer?: number;
            /**
             * Format: uint32
             * @default 0
             */
            ebgp_multihop?: number;
            /** Format: uint32 */
            hold_time?: number;
            ibgp_local_as_override?: boolean;
            /** Format: uint32 */
            keepalive_interval?: number;
            label?: string;
            /** Format: uint32 */
            local_as?: number;
            md5_secret?: string;
            network_ref?: string;
            peer_ip?: components["schemas"]["IpAddr"];
            peer_ip6?: components["schemas"]["IpAddr"];
            /** Format: uint32 */
            remote_as?: number;
            /** @default false */
            shutdown?: boolean;
            subnet?: components["schemas"]["IpAddrPrefix"];
            subnet6?: components["schemas"]["IpAddrPrefix"];
        };
        BgpProfile: {
            community?: string[];
            /**
             * Format: uint32
             * @default 180
             */
            hold_time?: number;
            /** @default true */
            ibgp: boolean;
            ip_communities?: components["schemas"]["IpCommunity"][];
            /**
             * Format: uint32
             * @default 60
             */
            keepalive_interval?: number;
            /** Format: uint32 */
            local_as: number;
            /** Format: uint32 */
            local_preference?: number;
            /** Format: uint32 */
            num_as_path_prepend?: number;
            peers?: components["schemas"]["BgpPeer"][];
            routing_options?: components["schemas"]["BgpRoutingOptions"][];
            /** @default true */
            send_community?: boolean;
            /** @default false */
            shutdown?: boolean;
        };
        BgpRoutingOptions: {
            advertise_default_route?: boolean;
            advertise_learned_routes?: boolean;
            label: string;
            learn_only_default_route?: boolean;
            learn_routes?: boolean;
            /**
             * Format: uint32
             * @default 50
             */
            max_learn_limit?: number;
        };
        BotAllowList: {
            [key: string]: unknown;
        };
        BotClassification: {
            /** @enum {string} */
            type: "HUMAN" | "GOOD_BOT" | "BAD_BOT" | "DANGEROUS_BOT" | "USER_DEFINED_BOT" | "UNKNOWN_CLIENT";
            user_defined_type?: string;
        };
        BotConfigClientBehavior: {
            [key: string]: unknown;
        };
        BotConfigConsolidator: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        BotConfigIPLocation: {
            [key: string]: unknown;
        };
        BotConfigIPReputation: {
            [key: string]: unknown;
        };
        BotConfigUserAgent: {
            [key: string]: unknown;
        };
        BotDetectionMatch: {
            classifications?: components["schemas"]["BotClassification"][];
            /** @enum {string} */
            match_operation: "IS_IN" | "IS_NOT_IN";
        };
        /** @description How bots are recognised. Also reachable as `botpolicy`. */
        BotDetectionPolicy: {
            allow_list?: components["schemas"]["BotAllowList"];
            client_behavior_detector?: components["schemas"]["BotConfigClientBehavior"];
            description?: string;
            ip_location_detector: components["schemas"]["BotConfigIPLocation"];
            ip_reputation_detector: components["schemas"]["BotConfigIPReputation"];
            name: string;
            system_bot_mapping_ref?: string;
            system_consolidator_ref?: string;
            tenant_ref?: string;
            user_agent_detector: components["schemas"]["BotConfigUserAgent"];
            user_bot_mapping_ref?: string;
            user_consolidator_ref?: string;
        } & components["schemas"]["ConfigObject"];
        BotMapping: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        CRL: {
            body?: string;
            common_name?: string;
            distinguished_name?: string;
            etag?: string;
            file_ref?: string;
            fingerprint?: string;
            last_refreshed?: string;
            last_update?: string;
            next_update?: string;
            server_url?: string;
            text?: string;
            /**
             * Format: int32
             * @default 1440
             */
            update_interval?: number;
        };
        CSRFPolicy: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        CertificateAuthority: {
            ca_ref?: string;
            name?: string;
        };
        CertificateManagementProfile: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        ClientInsightsSampling: {
            [key: string]: unknown;
        };
        ClientLogConfiguration: {
            [key: string]: unknown;
        };
        ClientLogFilter: {
            [key: string]: unknown;
        };
        ClientLogStreamingConfig: {
            [key: string]: unknown;
        };
        CloneServer: {
            ip_address?: components["schemas"]["IpAddr"];
            mac?: string;
            network_ref?: string;
            subnet?: components["schemas"]["IpAddrPrefix"];
        };
        /** @description The infrastructure that service engines run in and networks come from. */
        Cloud: {
            /**
             * Format: uint32
             * @default 60
             */
            autoscale_polling_interval?: number;
            aws_configuration?: components["schemas"]["AwsConfiguration"];
            azure_configuration?: components["schemas"]["AzureConfiguration"];
            cloudstack_configuration?: components["schemas"]["CloudStackConfiguration"];
            custom_tags?: components["schemas"]["CustomTag"][];
            /** @default false */
            dhcp_enabled?: boolean;
            dns_provider_ref?: string;
            /** @default false */
            dns_resolution_on_se?: boolean;
            dns_resolvers?: components["schemas"]["DnsResolver"][];
            docker_configuration?: components["schemas"]["DockerConfiguration"];
            east_west_dns_provider_ref?: string;
            east_west_ipam_provider_ref?: string;
            /** @default false */
            enable_vip_on_all_interfaces?: boolean;
            /** @default false */
            enable_vip_static_routes?: boolean;
            gcp_configuration?: components["schemas"]["GCPConfiguration"];
            /** @default false */
            ip6_autocfg_enabled?: boolean;
            ipam_provider_ref?: string;
            /** @enum {string} */
            license_tier?: "ENTERPRISE_16" | "ENTERPRISE" | "ENTERPRISE_18" | "BASIC" | "ESSENTIALS" | "ENTERPRISE_WITH_CLOUD_SERVICES";
            /** @enum {string} */
            license_type?: "LIC_BACKEND_SERVERS" | "LIC_SOCKETS" | "LIC_CORES" | "LIC_HOSTS" | "LIC_SE_BANDWIDTH" | "LIC_METERED_SE_BANDWIDTH";
            linuxserver_configuration?: components["schemas"]["LinuxServerConfiguration"];
            /** @default false */
            maintenance_mode?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            /**
             * Format: uint32
             * @default 300
             */
            metrics_polling_interval?: number;
            /** @default true */
            mgmt_ip_v4_enabled?: boolean;
            /** @default true */
            mgmt_ip_v6_enabled?: boolean;
            /**
             * Format: uint32
             * @default 1500
             */
            mtu?: number;
            name: string;
            nsxt_configuration?: components["schemas"]["NsxtConfiguration"];
            ntp_configuration?: components["schemas"]["NTPConfiguration"];
            obj_name_prefix?: string;
            openstack_configuration?: components["schemas"]["OpenStackConfiguration"];
            /** @default false */
            prefer_static_routes?: boolean;
            proxy_configuration?: components["schemas"]["ProxyConfiguration"];
            rancher_configuration?: components["schemas"]["RancherConfiguration"];
            /** @default false */
            resolve_fqdn_to_ipv6?: boolean;
            se_group_template_ref?: string;
            /** @default true */
            state_based_dns_registration?: boolean;
            tenant_ref?: string;
            vca_configuration?: components["schemas"]["vCloudAirConfiguration"];
            vcenter_configuration?: components["schemas"]["vCenterConfiguration"];
            /** @default false */
            vmc_deployment?: boolean;
            /**
             * @default CLOUD_NONE
             * @enum {string}
             */
            vtype: "CLOUD_NONE" | "CLOUD_VCENTER" | "CLOUD_OPENSTACK" | "CLOUD_AWS" | "CLOUD_VCA" | "CLOUD_APIC" | "CLOUD_MESOS" | "CLOUD_LINUXSERVER" | "CLOUD_DOCKER_UCP" | "CLOUD_RANCHER" | "CLOUD_OSHIFT_K8S" | "CLOUD_AZURE" | "CLOUD_GCP" | "CLOUD_NSXT";
        } & components["schemas"]["ConfigObject"];
        CloudConnectorUser: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        CloudStackConfiguration: {
            [key: string]: unknown;
        };
        /** @description The nodes of the controller. */
        Cluster: {
            name: string;
            nodes?: components["schemas"]["ClusterNode"][];
            /** @default true */
            rejoin_nodes_automatically?: boolean;
            tenant_ref?: string;
            virtual_ip?: components["schemas"]["IpAddr"];
        } & components["schemas"]["ConfigObject"];
        ClusterHAConfig: {
            cluster_id?: string;
            /** @default false */
            override_vsphere_ha?: boolean;
            vmg_name?: string;
        };
        ClusterNode: {
            categories?: string[];
            ip: components["schemas"]["IpAddr"];
            /** @default node */
            name?: string;
            password?: string;
            public_ip_or_name?: components["schemas"]["IpAddr"];
            vm_hostname?: string;
            vm_mor?: string;
            vm_name?: string;
            vm_uuid?: string;
        };
        ClusterNodeState: {
            /** @description Name or address of the node. */
            name: string;
            /** @enum {string} */
            role: "CLUSTER_LEADER" | "CLUSTER_FOLLOWER";
            state?: components["schemas"]["ClusterServiceStateName"];
            /**
             * @description YYYY-MM-DD hh:mm:ss
             * @example 2024-03-01 04:58:48
             */
            up_since?: string;
        };
        /** @description In use are CLUSTER_UP_NO_HA, CLUSTER_UP_HA_ACTIVE and CLUSTER_UP_HA_COMPROMISED; with any other state the controller is not ready. Releases may add states, therefore the set is open. */
        ClusterOperationalStatus: {
            /**
             * @example CLUSTER_STARTING_UP
             * @example CLUSTER_UP_NO_HA
             * @example CLUSTER_REBOOTING
             * @example CLUSTER_UP_HA_COMPROMISED
             * @example CLUSTER_PROCESSING
             * @example CLUSTER_UP_HA_NOT_READY
             * @example CLUSTER_UP_HA_ACTIVE
             * @example CLUSTER_CONFIG_FAILED
             */
            state?: string;
            reason?: string[];
            /** Format: uint64 */
            reason_code?: number;
            last_changed_time?: components["schemas"]["TimeStamp"];
            /**
             * @description YYYY-MM-DD hh:mm:ss
             * @example 2024-03-01 04:58:48
             */
            up_since?: string;
            /** Format: uint64 */
            progress?: number;
        };
        ClusterRuntime: {
            cluster_state?: components["schemas"]["ClusterOperationalStatus"];
            node_states?: components["schemas"]["ClusterNodeState"][];
            service_states?: components["schemas"]["ClusterServiceState"][];
        };
        ClusterServiceState: {
            name: string;
            state: components["schemas"]["ClusterServiceStateName"];
            cluster_nodes?: components["schemas"]["ClusterNode"][];
            roles?: ("SERVICE_ROLE_LEADER" | "SERVICE_ROLE_FOLLOWER")[];
        };
        /** @enum {string} */
        ClusterServiceStateName: "CLUSTER_COLD_REBOOT" | "CLUSTER_WARM_REBOOT" | "CLUSTER_WAITING" | "CLUSTER_FAILURE" | "CLUSTER_CLEAN_REBOOT" | "CLUSTER_STARTING" | "CLUSTER_INACTIVE" | "CLUSTER_ACTIVE";
        CompressionProfile: {
            [key: string]: unknown;
        };
        /** @description Members of every configuration object. `name` and `tenant_ref` stand with each type, for a few types differ there. */
        ConfigObject: {
            /** @description Given by the controller at creation. */
            readonly uuid?: string;
            /** @description Absolute address of the object; ends in `#name` when names are included. */
            readonly url?: string;
            /** @description Microseconds since the epoch in decimal digits. In the body of a PUT it makes the change conditional: 412 when the stored one differs. */
            readonly _last_modified?: string;
            readonly configpb_attributes?: components["schemas"]["ConfigPbAttributes"];
        };
        ConfigPbAttributes: {
            /**
             * Format: uint32
             * @description Counts the changes of the object.
             */
            readonly version?: number;
        };
        ConnPoolProperties: {
            /**
             * Format: uint32
             * @description 0 means infinite idle time.
             * @default 60000
             */
            upstream_connpool_conn_idle_tmo?: number;
            /**
             * Format: uint32
             * @description 0 means infinite life time.
             * @default 600000
             */
            upstream_connpool_conn_life_tmo?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            upstream_connpool_conn_max_reuse?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            upstream_connpool_server_max_cache?: number;
        };
        ContentLibConfig: {
            [key: string]: unknown;
        };
        ContentRewriteProfile: {
            [key: string]: unknown;
        };
        ControllerInternalAuth: {
            [key: string]: unknown;
        };
        CookieMatch: {
            /**
             * @default INSENSITIVE
             * @enum {string}
             */
            match_case?: "SENSITIVE" | "INSENSITIVE";
            /** @enum {string} */
            match_criteria: "HDR_EXISTS" | "HDR_DOES_NOT_EXIST" | "HDR_BEGINS_WITH" | "HDR_DOES_NOT_BEGIN_WITH" | "HDR_CONTAINS" | "HDR_DOES_NOT_CONTAIN" | "HDR_ENDS_WITH" | "HDR_DOES_NOT_END_WITH" | "HDR_EQUALS" | "HDR_DOES_NOT_EQUAL";
            name: string;
            value?: string;
        };
        CustomIpamDnsProfile: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        CustomIpamSubnet: {
            network_id: string;
            subnet?: components["schemas"]["IpAddrPrefix"];
            subnet6?: components["schemas"]["IpAddrPrefix"];
        };
        CustomParams: {
            [key: string]: unknown;
        };
        CustomTag: {
            [key: string]: unknown;
        };
        DNSConfiguration: {
            [key: string]: unknown;
        };
        DataNetworkConfig: {
            tier1_segment_config?: components["schemas"]["NsxtTier1SegmentConfig"];
            transport_zone?: string;
            /** @enum {string} */
            tz_type?: "OVERLAY" | "VLAN";
            vlan_segments?: string[];
        };
        DebugVrfContext: {
            [key: string]: unknown;
        };
        DiscoveredNetwork: {
            network_ref: string;
            subnet?: components["schemas"]["IpAddrPrefix"][];
            subnet6?: components["schemas"]["IpAddrPrefix"][];
        };
        DnsAttacks: {
            [key: string]: unknown;
        };
        DnsCnameRdata: {
            cname: string;
        };
        /** @description A DNS name of a VIP. */
        DnsInfo: {
            /**
             * @default DNS_RECORD_RESPONSE_CONSISTENT_HASH
             * @enum {string}
             */
            algorithm?: "DNS_RECORD_RESPONSE_ROUND_ROBIN" | "DNS_RECORD_RESPONSE_CONSISTENT_HASH";
            cname?: components["schemas"]["DnsCnameRdata"];
            fqdn?: string;
            readonly metadata?: string;
            /**
             * Format: uint32
             * @description 0 means return all records.
             */
            num_records_in_response?: number;
            /** Format: uint32 */
            ttl?: number;
            /**
             * @default DNS_RECORD_A
             * @enum {string}
             */
            type?: "DNS_RECORD_OTHER" | "DNS_RECORD_A" | "DNS_RECORD_NS" | "DNS_RECORD_CNAME" | "DNS_RECORD_SOA" | "DNS_RECORD_PTR" | "DNS_RECORD_HINFO" | "DNS_RECORD_MX" | "DNS_RECORD_TXT" | "DNS_RECORD_RP" | "DNS_RECORD_DNSKEY" | "DNS_RECORD_AAAA" | "DNS_RECORD_SRV" | "DNS_RECORD_OPT" | "DNS_RECORD_RRSIG" | "DNS_RECORD_AXFR" | "DNS_RECORD_ANY";
        };
        DnsPolicies: {
            dns_policy_ref: string;
            /** Format: uint32 */
            index: number;
        };
        DnsPolicy: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        DnsRecord: {
            [key: string]: unknown;
        };
        DnsResolver: {
            [key: string]: unknown;
        };
        DnsServiceApplicationProfile: {
            [key: string]: unknown;
        };
        DnsServiceDomain: {
            domain_name: string;
            /** @default true */
            pass_through?: boolean;
            /** Format: uint32 */
            record_ttl?: number;
        };
        DockerConfiguration: {
            [key: string]: unknown;
        };
        DomainList: {
            domains: string[];
        };
        DosRateLimitProfile: {
            [key: string]: unknown;
        };
        DsrProfile: {
            [key: string]: unknown;
        };
        /** @description The body may also be plain text that is not JSON. */
        Error: {
            /** @description Text for people; it may itself be JSON, keyed by field. */
            error?: string;
            /** @description The object at fault. */
            obj_name?: string;
            /** @description Instead of `error` when the method is not allowed. */
            detail?: string;
        };
        ErrorPage: {
            /** @default true */
            enable?: boolean;
            error_page_body_ref?: string;
            error_redirect?: string;
            /** Format: int32 */
            index?: number;
            match?: components["schemas"]["HTTPStatusMatch"];
        };
        ErrorPageBody: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        /** @description Pages shown instead of error answers. */
        ErrorPageProfile: {
            error_pages?: components["schemas"]["ErrorPage"][];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        FTPProfile: {
            [key: string]: unknown;
        };
        FailAction: {
            local_rsp?: components["schemas"]["FailActionHTTPLocalResponse"];
            redirect?: components["schemas"]["FailActionHTTPRedirect"];
            /**
             * @default FAIL_ACTION_CLOSE_CONN
             * @enum {string}
             */
            type: "FAIL_ACTION_HTTP_REDIRECT" | "FAIL_ACTION_HTTP_LOCAL_RSP" | "FAIL_ACTION_CLOSE_CONN" | "FAIL_ACTION_BACKUP_POOL";
        };
        FailActionHTTPLocalResponse: {
            file?: components["schemas"]["HTTPLocalFile"];
            /**
             * @default FAIL_HTTP_STATUS_CODE_503
             * @enum {string}
             */
            status_code?: "FAIL_HTTP_STATUS_CODE_200" | "FAIL_HTTP_STATUS_CODE_503";
        };
        FailActionHTTPRedirect: {
            host: string;
            path?: string;
            /**
             * @default HTTPS
             * @enum {string}
             */
            protocol?: "HTTP" | "HTTPS";
            query?: string;
            /**
             * @default HTTP_REDIRECT_STATUS_CODE_302
             * @enum {string}
             */
            status_code?: "HTTP_REDIRECT_STATUS_CODE_301" | "HTTP_REDIRECT_STATUS_CODE_302" | "HTTP_REDIRECT_STATUS_CODE_307";
        };
        FileObject: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        FullClientLogs: {
            /**
             * Format: uint32
             * @description 0 means infinite.
             * @default 30
             */
            duration?: number;
            enabled: boolean;
            /**
             * Format: uint32
             * @default 10
             */
            throttle?: number;
        };
        GCPConfiguration: {
            [key: string]: unknown;
        };
        GatewayMonitor: {
            gateway_ip: components["schemas"]["IpAddr"];
            /**
             * Format: uint32
             * @default 10
             */
            gateway_monitor_fail_threshold?: number;
            /**
             * Format: uint32
             * @default 1000
             */
            gateway_monitor_interval?: number;
            /**
             * Format: uint32
             * @default 15
             */
            gateway_monitor_success_threshold?: number;
            subnet?: components["schemas"]["IpAddrPrefix"];
        };
        GeoDB: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        GeoLocation: {
            [key: string]: unknown;
        };
        GeoMatch: {
            /** @enum {string} */
            attribute: "ATTRIBUTE_IP_PREFIX" | "ATTRIBUTE_COUNTRY_CODE" | "ATTRIBUTE_COUNTRY_NAME" | "ATTRIBUTE_CONTINENT_CODE" | "ATTRIBUTE_CONTINENT_NAME" | "ATTRIBUTE_REGION_NAME" | "ATTRIBUTE_CITY_NAME" | "ATTRIBUTE_ISP_NAME" | "ATTRIBUTE_ORGANIZATION_NAME" | "ATTRIBUTE_AS_NUMBER" | "ATTRIBUTE_AS_NAME" | "ATTRIBUTE_LONGITUDE" | "ATTRIBUTE_LATITUDE" | "ATTRIBUTE_CUSTOM_1" | "ATTRIBUTE_CUSTOM_2" | "ATTRIBUTE_CUSTOM_3" | "ATTRIBUTE_CUSTOM_4" | "ATTRIBUTE_CUSTOM_5" | "ATTRIBUTE_CUSTOM_6" | "ATTRIBUTE_CUSTOM_7" | "ATTRIBUTE_CUSTOM_8" | "ATTRIBUTE_CUSTOM_9" | "ATTRIBUTE_USER_DEFINED_MAPPING";
            /** @enum {string} */
            match_operation: "IS_IN" | "IS_NOT_IN";
            values: string[];
        };
        HTTP2ApplicationProfile: {
            /** @default false */
            enable_http2_server_push?: boolean;
            /**
             * Format: uint32
             * @default 64
             */
            http2_initial_window_size?: number;
            /**
             * Format: uint32
             * @default 10
             */
            max_http2_concurrent_pushes_per_connection?: number;
            /**
             * Format: uint32
             * @default 128
             */
            max_http2_concurrent_streams_per_connection?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited control frames on a client side HTTP/2 connection.
             * @default 1000
             */
            max_http2_control_frames_per_connection?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited empty data frames over a client side HTTP/2 connection.
             * @default 1000
             */
            max_http2_empty_data_frames_per_connection?: number;
            /**
             * Format: uint32
             * @default 4096
             */
            max_http2_header_field_size?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited frames can be queued on a client side HTTP/2 connection.
             * @default 1000
             */
            max_http2_queued_frames_to_client_per_connection?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited requests on a client side HTTP/2 connection.
             * @default 1000
             */
            max_http2_requests_per_connection?: number;
        };
        HTTP2PoolProperties: {
            /**
             * Format: uint32
             * @description 0 means unlimited control frames on a server side HTTP/2 connection.
             * @default 0
             */
            max_http2_control_frames_per_connection?: number;
            /**
             * Format: uint32
             * @default 4096
             */
            max_http2_header_field_size?: number;
        };
        HTTPApplicationProfile: {
            /** @default false */
            allow_dots_in_header_name?: boolean;
            cache_config?: components["schemas"]["HttpCacheConfig"];
            /**
             * Format: int32
             * @default 30000
             */
            client_body_timeout?: number;
            /**
             * Format: int32
             * @default 10000
             */
            client_header_timeout?: number;
            /**
             * Format: int64
             * @default 0
             */
            client_max_body_size?: number;
            /**
             * Format: int32
             * @default 12
             */
            client_max_header_size?: number;
            /**
             * Format: int32
             * @default 48
             */
            client_max_request_size?: number;
            /** @default false */
            close_server_side_connection_on_error?: boolean;
            /** @default false */
            collect_client_tls_fingerprint?: boolean;
            compression_profile?: components["schemas"]["CompressionProfile"];
            /** @default true */
            connection_multiplexing_enabled?: boolean;
            /** @default true */
            detect_ntlm_app?: boolean;
            /** @default true */
            disable_keepalive_posts_msie6?: boolean;
            /** @default false */
            disable_sni_hostname_check?: boolean;
            /** @default true */
            enable_chunk_merge?: boolean;
            /** @default false */
            enable_fire_and_forget?: boolean;
            /** @default false */
            enable_request_body_buffering?: boolean;
            /** @default false */
            enable_request_body_metrics?: boolean;
            /** @default true */
            fwd_close_hdr_for_bound_connections?: boolean;
            /** @default false */
            hsts_enabled?: boolean;
            /**
             * Format: uint64
             * @default 365
             */
            hsts_max_age?: number;
            /** @default true */
            hsts_subdomains_enabled?: boolean;
            http2_profile?: components["schemas"]["HTTP2ApplicationProfile"];
            /** @default false */
            http_to_https?: boolean;
            /**
             * Format: uint32
             * @description 0 means auto compute the size of buffer.
             * @default 0
             */
            http_upstream_buffer_size?: number;
            /** @default false */
            httponly_enabled?: boolean;
            /** @default false */
            keepalive_header?: boolean;
            /**
             * Format: int32
             * @default 30000
             */
            keepalive_timeout?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            max_bad_rps_cip?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            max_bad_rps_cip_uri?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            max_bad_rps_uri?: number;
            /**
             * Format: int32
             * @description 0 means unlimited headers in request and response.
             * @default 256
             */
            max_header_count?: number;
            /**
             * Format: int32
             * @description 0 means unlimited requests on a connection.
             * @default 100
             */
            max_keepalive_requests?: number;
            /**
             * Format: int32
             * @default 48
             */
            max_response_headers_size?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            max_rps_cip?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            max_rps_cip_uri?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            max_rps_unknown_cip?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            max_rps_unknown_uri?: number;
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            max_rps_uri?: number;
            /** @default false */
            pass_through_x_accel_headers?: boolean;
            pki_profile_ref?: string;
            /**
             * Format: int32
             * @default 30000
             */
            post_accept_timeout?: number;
            /** @default false */
            reset_conn_http_on_ssl_port?: boolean;
            /** @default true */
            respond_with_100_continue?: boolean;
            /** @default false */
            secure_cookie_enabled?: boolean;
            /** @default false */
            server_side_redirect_to_https?: boolean;
            session_config?: components["schemas"]["HTTPSessionConfig"];
            ssl_client_certificate_action?: components["schemas"]["SSLClientCertificateAction"];
            /**
             * @default SSL_CLIENT_CERTIFICATE_NONE
             * @enum {string}
             */
            ssl_client_certificate_mode?: "SSL_CLIENT_CERTIFICATE_NONE" | "SSL_CLIENT_CERTIFICATE_REQUEST" | "SSL_CLIENT_CERTIFICATE_REQUIRE";
            true_client_ip?: components["schemas"]["TrueClientIPConfig"];
            /** @default false */
            use_app_keepalive_timeout?: boolean;
            /** @default false */
            use_true_client_ip?: boolean;
            /** @default true */
            websockets_enabled?: boolean;
            /** @default false */
            x_forwarded_proto_enabled?: boolean;
            /** @default X-Forwarded-For */
            xff_alternate_name?: string;
            /** @default true */
            xff_enabled?: boolean;
            /**
             * @default REPLACE_XFF_HEADERS
             * @enum {string}
             */
            xff_update?: "REPLACE_XFF_HEADERS" | "APPEND_TO_THE_XFF_HEADER" | "ADD_NEW_XFF_HEADER";
        };
        HTTPCookieData: {
            name?: string;
            value?: string;
        };
        HTTPHdrAction: {
            /** @enum {string} */
            action: "HTTP_ADD_HDR" | "HTTP_REMOVE_HDR" | "HTTP_REPLACE_HDR";
            cookie?: components["schemas"]["HTTPCookieData"];
            hdr?: components["schemas"]["HTTPHdrData"];
            /** Format: uint32 */
            hdr_index?: number;
        };
        HTTPHdrData: {
            name?: string;
            value?: components["schemas"]["HTTPHdrValue"];
        };
        HTTPHdrValue: {
            /** @default false */
            is_sensitive?: boolean;
            val?: string;
            /** @enum {string} */
            var?: "HTTP_POLICY_VAR_CLIENT_IP" | "HTTP_POLICY_VAR_VS_PORT" | "HTTP_POLICY_VAR_VS_IP" | "HTTP_POLICY_VAR_HTTP_HDR" | "HTTP_POLICY_VAR_SSL_CLIENT_FINGERPRINT" | "HTTP_POLICY_VAR_SSL_CLIENT_SERIAL" | "HTTP_POLICY_VAR_SSL_CLIENT_ISSUER" | "HTTP_POLICY_VAR_SSL_CLIENT_SUBJECT" | "HTTP_POLICY_VAR_SSL_CLIENT_RAW" | "HTTP_POLICY_VAR_SSL_PROTOCOL" | "HTTP_POLICY_VAR_SSL_SERVER_NAME" | "HTTP_POLICY_VAR_USER_NAME" | "HTTP_POLICY_VAR_SSL_CIPHER" | "HTTP_POLICY_VAR_REQUEST_ID" | "HTTP_POLICY_VAR_SSL_CLIENT_VERSION" | "HTTP_POLICY_VAR_SSL_CLIENT_SIGALG" | "HTTP_POLICY_VAR_SSL_CLIENT_NOTVALIDBEFORE" | "HTTP_POLICY_VAR_SSL_CLIENT_NOTVALIDAFTER" | "HTTP_POLICY_VAR_SSL_CLIENT_ESCAPED" | "HTTP_POLICY_VAR_SOURCE_IP";
        };
        HTTPLocalFile: {
            content_type: string;
            file_content: string;
            /** Format: uint32 */
            file_length?: number;
        };
        HTTPPolicies: {
            http_policy_set_ref: string;
            /**
             * Format: int32
             * @description Order of evaluation.
             */
            index: number;
        };
        /** @description Rules on HTTP requests and responses: security, switching, redirects, header changes. */
        HTTPPolicySet: {
            cloud_config_cksum?: string;
            created_by?: string;
            description?: string;
            geo_db_ref?: string;
            http_request_policy?: components["schemas"]["HTTPRequestPolicy"];
            http_response_policy?: components["schemas"]["HTTPResponsePolicy"];
            http_security_policy?: components["schemas"]["HTTPSecurityPolicy"];
            ip_reputation_db_ref?: string;
            /** @default false */
            is_internal_policy?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        HTTPRedirectAction: {
            add_string?: string;
            host?: components["schemas"]["URIParam"];
            /** @default true */
            keep_query?: boolean;
            path?: components["schemas"]["URIParam"];
            /** Format: uint32 */
            port?: number;
            /** @enum {string} */
            protocol: "HTTP" | "HTTPS";
            /**
             * @default HTTP_REDIRECT_STATUS_CODE_302
             * @enum {string}
             */
            status_code?: "HTTP_REDIRECT_STATUS_CODE_301" | "HTTP_REDIRECT_STATUS_CODE_302" | "HTTP_REDIRECT_STATUS_CODE_307";
        };
        HTTPRequestPolicy: {
            rules?: components["schemas"]["HTTPRequestRule"][];
        };
        HTTPRequestRule: {
            all_headers?: boolean;
            /** @default true */
            enable: boolean;
            hdr_action?: components["schemas"]["HTTPHdrAction"][];
            /** Format: int32 */
            index: number;
            log?: boolean;
            match?: components["schemas"]["MatchTarget"];
            name: string;
            redirect_action?: components["schemas"]["HTTPRedirectAction"];
            rewrite_url_action?: components["schemas"]["HTTPRewriteURLAction"];
            switching_action?: components["schemas"]["HTTPSwitchingAction"];
        };
        HTTPReselectRespCode: {
            codes?: number[];
            ranges?: components["schemas"]["HTTPStatusRange"][];
            resp_code_block?: ("HTTP_RSP_4XX" | "HTTP_RSP_5XX")[];
        };
        HTTPResponsePolicy: {
            rules?: components["schemas"]["HTTPResponseRule"][];
        };
        HTTPResponseRule: {
            all_headers?: boolean;
            /** @default true */
            enable: boolean;
            hdr_action?: components["schemas"]["HTTPHdrAction"][];
            /** Format: int32 */
            index: number;
            loc_hdr_action?: components["schemas"]["HTTPRewriteLocHdrAction"];
            log?: boolean;
            match?: components["schemas"]["ResponseMatchTarget"];
            name: string;
        };
        HTTPRewriteLocHdrAction: {
            host?: components["schemas"]["URIParam"];
            /** @default true */
            keep_query?: boolean;
            path?: components["schemas"]["URIParam"];
            /** Format: uint32 */
            port?: number;
            /** @enum {string} */
            protocol: "HTTP" | "HTTPS";
        };
        HTTPRewriteURLAction: {
            host_hdr?: components["schemas"]["URIParam"];
            path?: components["schemas"]["URIParam"];
            query?: components["schemas"]["URIParamQuery"];
        };
        HTTPSecurityAction: {
            /** @enum {string} */
            action: "HTTP_SECURITY_ACTION_CLOSE_CONN" | "HTTP_SECURITY_ACTION_SEND_RESPONSE" | "HTTP_SECURITY_ACTION_ALLOW" | "HTTP_SECURITY_ACTION_REDIRECT_TO_HTTPS" | "HTTP_SECURITY_ACTION_RATE_LIMIT" | "HTTP_SECURITY_ACTION_REQUEST_CHECK_ICAP";
            file?: components["schemas"]["HTTPLocalFile"];
            /** Format: uint32 */
            https_port?: number;
            rate_profile?: components["schemas"]["HTTPSecurityActionRateProfile"];
            /** @enum {string} */
            status_code?: "HTTP_LOCAL_RESPONSE_STATUS_CODE_200" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_204" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_403" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_404" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_429" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_501";
        };
        HTTPSecurityActionRateProfile: {
            action: components["schemas"]["RateLimiterAction"];
            per_client_ip?: boolean;
            per_uri_path?: boolean;
            rate_limiter: components["schemas"]["RateLimiter"];
        };
        HTTPSecurityPolicy: {
            rules?: components["schemas"]["HTTPSecurityRule"][];
        };
        HTTPSecurityRule: {
            action?: components["schemas"]["HTTPSecurityAction"];
            /** @default true */
            enable: boolean;
            /** Format: int32 */
            index: number;
            log?: boolean;
            match?: components["schemas"]["MatchTarget"];
            name: string;
        };
        HTTPServerReselect: {
            /** @default false */
            enabled: boolean;
            /**
             * Format: uint32
             * @default 4
             */
            num_retries?: number;
            /** @default false */
            retry_nonidempotent?: boolean;
            /**
             * Format: uint32
             * @default 0
             */
            retry_timeout?: number;
            svr_resp_code?: components["schemas"]["HTTPReselectRespCode"];
        };
        HTTPSessionConfig: {
            /** @default true */
            session_cookie_httponly?: boolean;
            /** @default albsessid */
            session_cookie_name?: string;
            /**
             * @default SAMESITE_LAX
             * @enum {string}
             */
            session_cookie_samesite?: "SAMESITE_NONE" | "SAMESITE_LAX" | "SAMESITE_STRICT";
            /** @default true */
            session_cookie_secure?: boolean;
        };
        HTTPStatusMatch: {
            /** @enum {string} */
            match_criteria: "IS_IN" | "IS_NOT_IN";
            ranges?: components["schemas"]["HTTPStatusRange"][];
            status_codes?: number[];
        };
        HTTPStatusRange: {
            /** Format: int32 */
            begin: number;
            /** Format: int32 */
            end: number;
        };
        HTTPSwitchingAction: {
            /** @enum {string} */
            action: "HTTP_SWITCHING_SELECT_POOL" | "HTTP_SWITCHING_SELECT_LOCAL" | "HTTP_SWITCHING_SELECT_POOLGROUP";
            file?: components["schemas"]["HTTPLocalFile"];
            /** Format: uint32 */
            other_status_code?: number;
            pool_group_ref?: string;
            pool_ref?: string;
            server?: components["schemas"]["PoolServer"];
            /** @enum {string} */
            status_code?: "HTTP_LOCAL_RESPONSE_STATUS_CODE_200" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_204" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_403" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_404" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_429" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_501";
        };
        HTTPVersionMatch: {
            /** @enum {string} */
            match_criteria: "IS_IN" | "IS_NOT_IN";
            versions?: ("ZERO_NINE" | "ONE_ZERO" | "ONE_ONE" | "TWO_ZERO")[];
        };
        HardwareSecurityModuleGroup: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        HdrMatch: {
            hdr: string;
            /**
             * @default INSENSITIVE
             * @enum {string}
             */
            match_case?: "SENSITIVE" | "INSENSITIVE";
            /** @enum {string} */
            match_criteria: "HDR_EXISTS" | "HDR_DOES_NOT_EXIST" | "HDR_BEGINS_WITH" | "HDR_DOES_NOT_BEGIN_WITH" | "HDR_CONTAINS" | "HDR_DOES_NOT_CONTAIN" | "HDR_ENDS_WITH" | "HDR_DOES_NOT_END_WITH" | "HDR_EQUALS" | "HDR_DOES_NOT_EQUAL";
            value?: string[];
        };
        HdrPersistenceProfile: {
            prst_hdr_name?: string;
        };
        /** @description An active check of the servers of a pool. Exactly the member that belongs to `type` should be present. */
        HealthMonitor: {
            allow_duplicate_monitors?: boolean;
            authentication?: components["schemas"]["HealthMonitorAuthInfo"];
            description?: string;
            disable_quickstart?: boolean;
            dns_monitor?: components["schemas"]["HealthMonitorDNS"];
            external_monitor?: components["schemas"]["HealthMonitorExternal"];
            /**
             * Format: int32
             * @default 2
             */
            failed_checks?: number;
            ftp_monitor?: components["schemas"]["HealthMonitorFtp"];
            ftps_monitor?: components["schemas"]["HealthMonitorFtp"];
            http_monitor?: components["schemas"]["HealthMonitorHttp"];
            https_monitor?: components["schemas"]["HealthMonitorHttp"];
            imap_monitor?: components["schemas"]["HealthMonitorImap"];
            imaps_monitor?: components["schemas"]["HealthMonitorImap"];
            /** @default false */
            is_federated?: boolean;
            ldap_monitor?: components["schemas"]["HealthMonitorLdap"];
            ldaps_monitor?: components["schemas"]["HealthMonitorLdap"];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            /**
             * Format: int32
             * @description 0 means use server port.
             */
            monitor_port?: number;
            name: string;
            pop3_monitor?: components["schemas"]["HealthMonitorPop3"];
            pop3s_monitor?: components["schemas"]["HealthMonitorPop3"];
            radius_monitor?: components["schemas"]["HealthMonitorRadius"];
            /**
             * Format: int32
             * @default 4
             */
            receive_timeout?: number;
            sctp_monitor?: components["schemas"]["HealthMonitorSctp"];
            /**
             * Format: int32
             * @default 10
             */
            send_interval?: number;
            sip_monitor?: components["schemas"]["HealthMonitorSIP"];
            smtp_monitor?: components["schemas"]["HealthMonitorSmtp"];
            smtps_monitor?: components["schemas"]["HealthMonitorSmtp"];
            /**
             * Format: int32
             * @default 2
             */
            successful_checks?: number;
            tcp_monitor?: components["schemas"]["HealthMonitorTcp"];
            tenant_ref?: string;
            /** @enum {string} */
            type: "HEALTH_MONITOR_PING" | "HEALTH_MONITOR_TCP" | "HEALTH_MONITOR_HTTP" | "HEALTH_MONITOR_HTTPS" | "HEALTH_MONITOR_EXTERNAL" | "HEALTH_MONITOR_UDP" | "HEALTH_MONITOR_DNS" | "HEALTH_MONITOR_GSLB" | "HEALTH_MONITOR_SIP" | "HEALTH_MONITOR_RADIUS" | "HEALTH_MONITOR_SMTP" | "HEALTH_MONITOR_SMTPS" | "HEALTH_MONITOR_POP3" | "HEALTH_MONITOR_POP3S" | "HEALTH_MONITOR_IMAP" | "HEALTH_MONITOR_IMAPS" | "HEALTH_MONITOR_FTP" | "HEALTH_MONITOR_FTPS" | "HEALTH_MONITOR_LDAP" | "HEALTH_MONITOR_LDAPS" | "HEALTH_MONITOR_SCTP";
            udp_monitor?: components["schemas"]["HealthMonitorUdp"];
        } & components["schemas"]["ConfigObject"];
        HealthMonitorAuthInfo: {
            password: string;
            username: string;
        };
        HealthMonitorDNS: {
            /**
             * @default DNS_QUERY_TYPE
             * @enum {string}
             */
            qtype?: "DNS_QUERY_TYPE" | "DNS_ANY_TYPE" | "DNS_ANY_THING";
            query_name: string;
            /**
             * @default RCODE_NO_ERROR
             * @enum {string}
             */
            rcode?: "RCODE_NO_ERROR" | "RCODE_ANYTHING";
            /**
             * @default DNS_RECORD_A
             * @enum {string}
             */
            record_type?: "DNS_RECORD_OTHER" | "DNS_RECORD_A" | "DNS_RECORD_NS" | "DNS_RECORD_CNAME" | "DNS_RECORD_SOA" | "DNS_RECORD_PTR" | "DNS_RECORD_HINFO" | "DNS_RECORD_MX" | "DNS_RECORD_TXT" | "DNS_RECORD_RP" | "DNS_RECORD_DNSKEY" | "DNS_RECORD_AAAA" | "DNS_RECORD_SRV" | "DNS_RECORD_OPT" | "DNS_RECORD_RRSIG" | "DNS_RECORD_AXFR" | "DNS_RECORD_ANY";
            response_string?: string;
        };
        HealthMonitorExternal: {
            command_code: string;
            command_parameters?: string;
            command_path?: string;
            command_variables?: string;
        };
        HealthMonitorFtp: {
            [key: string]: unknown;
        };
        HealthMonitorHttp: {
            /** @enum {string} */
            auth_type?: "AUTH_BASIC" | "AUTH_NTLM";
            /** @default false */
            exact_http_request?: boolean;
            /** @default GET / HTTP/1.0 */
            http_request?: string;
            http_request_body?: string;
            http_response?: string;
            http_response_code?: ("HTTP_ANY" | "HTTP_1XX" | "HTTP_2XX" | "HTTP_3XX" | "HTTP_4XX" | "HTTP_5XX")[];
            maintenance_code?: number[];
            maintenance_response?: string;
            /** Format: uint32 */
            response_size?: number;
            ssl_attributes?: components["schemas"]["HealthMonitorSSLAttributes"];
        };
        HealthMonitorImap: {
            [key: string]: unknown;
        };
        HealthMonitorLdap: {
            [key: string]: unknown;
        };
        HealthMonitorPop3: {
            [key: string]: unknown;
        };
        HealthMonitorRadius: {
            [key: string]: unknown;
        };
        HealthMonitorSIP: {
            [key: string]: unknown;
        };
        HealthMonitorSSLAttributes: {
            pki_profile_ref?: string;
            server_name?: string;
            ssl_key_and_certificate_ref?: string;
            ssl_profile_ref: string;
        };
        HealthMonitorSctp: {
            sctp_request?: string;
            sctp_response?: string;
        };
        HealthMonitorSmtp: {
            [key: string]: unknown;
        };
        HealthMonitorTcp: {
            maintenance_response?: string;
            /** @default false */
            tcp_half_open?: boolean;
            tcp_request?: string;
            tcp_response?: string;
        };
        HealthMonitorUdp: {
            maintenance_response?: string;
            udp_request?: string;
            udp_response?: string;
        };
        HorizonProfile: {
            /**
             * Format: uint32
             * @default 8443
             */
            blast_port?: number;
            /**
             * Format: uint32
             * @default 4172
             */
            pcoip_port?: number;
        };
        HostHdrMatch: {
            /**
             * @default INSENSITIVE
             * @enum {string}
             */
            match_case?: "SENSITIVE" | "INSENSITIVE";
            /** @enum {string} */
            match_criteria: "HDR_EXISTS" | "HDR_DOES_NOT_EXIST" | "HDR_BEGINS_WITH" | "HDR_DOES_NOT_BEGIN_WITH" | "HDR_CONTAINS" | "HDR_DOES_NOT_CONTAIN" | "HDR_ENDS_WITH" | "HDR_DOES_NOT_END_WITH" | "HDR_EQUALS" | "HDR_DOES_NOT_EQUAL";
            value?: string[];
        };
        HttpCacheConfig: {
            [key: string]: unknown;
        };
        HttpCookiePersistenceKey: {
            aes_key?: string;
            hmac_key?: string;
            name?: string;
        };
        HttpCookiePersistenceProfile: {
            /** @default false */
            always_send_cookie?: boolean;
            cookie_name?: string;
            encryption_key?: string;
            /** @default false */
            http_only?: boolean;
            /** @default false */
            is_persistent_cookie?: boolean;
            key?: components["schemas"]["HttpCookiePersistenceKey"][];
            /**
             * Format: int32
             * @description 0 means no Timeout.
             */
            timeout?: number;
        };
        IPNetworkSubnet: {
            network_ref?: string;
            subnet?: components["schemas"]["IpAddrPrefix"];
            subnet6?: components["schemas"]["IpAddrPrefix"];
            subnet6_uuid?: string;
            subnet_uuid?: string;
        };
        IPPersistenceProfile: {
            /** Format: uint32 */
            ip_mask?: number;
            /**
             * Format: int32
             * @default 5
             */
            ip_persistent_timeout?: number;
        };
        IPReputationDB: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        IPReputationTypeMatch: {
            /** @enum {string} */
            match_operation: "IS_IN" | "IS_NOT_IN";
            reputation_types?: ("IP_REPUTATION_TYPE_SPAM_SOURCE" | "IP_REPUTATION_TYPE_WINDOWS_EXPLOITS" | "IP_REPUTATION_TYPE_WEB_ATTACKS" | "IP_REPUTATION_TYPE_BOTNETS" | "IP_REPUTATION_TYPE_SCANNERS" | "IP_REPUTATION_TYPE_DOS" | "IP_REPUTATION_TYPE_REPUTATION" | "IP_REPUTATION_TYPE_PHISHING" | "IP_REPUTATION_TYPE_PROXY" | "IP_REPUTATION_TYPE_NETWORK" | "IP_REPUTATION_TYPE_CLOUD" | "IP_REPUTATION_TYPE_MOBILE_THREATS" | "IP_REPUTATION_TYPE_TOR" | "IP_REPUTATION_TYPE_ALL")[];
        };
        IcapNsxDefenderConfig: {
            [key: string]: unknown;
        };
        /** @description An ICAP service that requests are scanned by. */
        IcapProfile: {
            /** @default true */
            allow_204?: boolean;
            /**
             * Format: uint32
             * @default 51200
             */
            buffer_size?: number;
            /**
             * @default ICAP_FAIL_OPEN
             * @enum {string}
             */
            buffer_size_exceed_action?: "ICAP_FAIL_OPEN" | "ICAP_FAIL_CLOSED";
            cloud_ref?: string;
            description?: string;
            /** @default true */
            enable_preview?: boolean;
            /**
             * @default ICAP_FAIL_OPEN
             * @enum {string}
             */
            fail_action?: "ICAP_FAIL_OPEN" | "ICAP_FAIL_CLOSED";
            name: string;
            nsx_defender_config?: components["schemas"]["IcapNsxDefenderConfig"];
            pool_group_ref: string;
            /**
             * Format: uint32
             * @default 5000
             */
            preview_size?: number;
            /**
             * Format: uint32
             * @default 60000
             */
            response_timeout?: number;
            service_uri: string;
            /**
             * Format: uint32
             * @default 10000
             */
            slow_response_warning_threshold?: number;
            tenant_ref?: string;
            /**
             * @default ICAP_VENDOR_OPSWAT
             * @enum {string}
             */
            vendor?: "ICAP_VENDOR_GENERIC" | "ICAP_VENDOR_OPSWAT" | "ICAP_VENDOR_LASTLINE";
        } & components["schemas"]["ConfigObject"];
        InfobloxSubnet: {
            subnet?: components["schemas"]["IpAddrPrefix"];
            subnet6?: components["schemas"]["IpAddrPrefix"];
        };
        InitialData: {
            version?: components["schemas"]["VersionInfo"];
        };
        InternalGatewayMonitor: {
            /** @default false */
            disable_gateway_monitor?: boolean;
            /**
             * Format: uint32
             * @default 10
             */
            gateway_monitor_failure_threshold?: number;
            /**
             * Format: uint32
             * @default 1000
             */
            gateway_monitor_interval?: number;
            /**
             * Format: uint32
             * @default 15
             */
            gateway_monitor_success_threshold?: number;
        };
        /** @description An IP address, or a host name (`DNS`, for servers only). */
        IpAddr: {
            addr: string;
            /** @enum {string} */
            type: "V4" | "DNS" | "V6";
        };
        IpAddrGroup: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        IpAddrMatch: {
            addrs?: components["schemas"]["IpAddr"][];
            group_refs?: string[];
            /** @enum {string} */
            match_criteria: "IS_IN" | "IS_NOT_IN";
            prefixes?: components["schemas"]["IpAddrPrefix"][];
            ranges?: components["schemas"]["IpAddrRange"][];
        };
        IpAddrPrefix: {
            ip_addr: components["schemas"]["IpAddr"];
            /** Format: int32 */
            mask: number;
        };
        IpAddrRange: {
            begin: components["schemas"]["IpAddr"];
            end: components["schemas"]["IpAddr"];
        };
        IpCommunity: {
            [key: string]: unknown;
        };
        IpamDnsAwsProfile: {
            [key: string]: unknown;
        };
        IpamDnsAzureProfile: {
            [key: string]: unknown;
        };
        IpamDnsCustomProfile: {
            custom_ipam_dns_profile_ref?: string;
            dynamic_params?: components["schemas"]["CustomParams"][];
            usable_alloc_subnets?: components["schemas"]["CustomIpamSubnet"][];
            usable_domains?: string[];
        };
        IpamDnsGCPProfile: {
            [key: string]: unknown;
        };
        IpamDnsInfobloxProfile: {
            dns_view?: string;
            extensible_attributes?: components["schemas"]["CustomParams"][];
            ip6_address?: components["schemas"]["IpAddr"];
            ip_address?: components["schemas"]["IpAddr"];
            network_view?: string;
            password: string;
            profile_url?: string;
            usable_alloc_subnets?: components["schemas"]["InfobloxSubnet"][];
            usable_domains?: string[];
            username: string;
            /** @default 2.0 */
            wapi_version?: string;
        };
        IpamDnsInternalProfile: {
            dns_service_domain?: components["schemas"]["DnsServiceDomain"][];
            dns_virtualservice_ref?: string;
            /**
             * Format: uint32
             * @default 30
             */
            ttl?: number;
            usable_networks?: components["schemas"]["IpamUsableNetwork"][];
            /** @deprecated */
            usable_network_refs?: string[];
        };
        IpamDnsOCIProfile: {
            [key: string]: unknown;
        };
        IpamDnsOpenstackProfile: {
            [key: string]: unknown;
        };
        /** @description Where addresses and DNS records come from. */
        IpamDnsProviderProfile: {
            /** @default false */
            allocate_ip_in_vrf?: boolean;
            aws_profile?: components["schemas"]["IpamDnsAwsProfile"];
            azure_profile?: components["schemas"]["IpamDnsAzureProfile"];
            custom_profile?: components["schemas"]["IpamDnsCustomProfile"];
            gcp_profile?: components["schemas"]["IpamDnsGCPProfile"];
            infoblox_profile?: components["schemas"]["IpamDnsInfobloxProfile"];
            internal_profile?: components["schemas"]["IpamDnsInternalProfile"];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            oci_profile?: components["schemas"]["IpamDnsOCIProfile"];
            openstack_profile?: components["schemas"]["IpamDnsOpenstackProfile"];
            proxy_configuration?: components["schemas"]["ProxyConfiguration"];
            tenant_ref?: string;
            tencent_profile?: components["schemas"]["IpamDnsTencentProfile"];
            /** @enum {string} */
            type: "IPAMDNS_TYPE_INFOBLOX" | "IPAMDNS_TYPE_AWS" | "IPAMDNS_TYPE_OPENSTACK" | "IPAMDNS_TYPE_GCP" | "IPAMDNS_TYPE_INFOBLOX_DNS" | "IPAMDNS_TYPE_CUSTOM" | "IPAMDNS_TYPE_CUSTOM_DNS" | "IPAMDNS_TYPE_AZURE" | "IPAMDNS_TYPE_OCI" | "IPAMDNS_TYPE_TENCENT" | "IPAMDNS_TYPE_INTERNAL" | "IPAMDNS_TYPE_INTERNAL_DNS" | "IPAMDNS_TYPE_AWS_DNS" | "IPAMDNS_TYPE_AZURE_DNS";
        } & components["schemas"]["ConfigObject"];
        IpamDnsTencentProfile: {
            [key: string]: unknown;
        };
        IpamUsableNetwork: {
            labels?: components["schemas"]["KeyValueTuple"][];
            nw_ref: string;
        };
        /** @description Issuer and keys of JSON web tokens. */
        JWTServerProfile: {
            controller_internal_auth?: components["schemas"]["ControllerInternalAuth"];
            /** @default false */
            is_federated?: boolean;
            issuer?: string;
            jwks_keys?: string;
            /**
             * @default CLIENT_AUTH
             * @enum {string}
             */
            jwt_profile_type?: "CLIENT_AUTH" | "CONTROLLER_INTERNAL_AUTH";
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        JWTValidationParams: {
            audience: string;
        };
        JWTValidationVsConfig: {
            audience: string;
            /**
             * @default JWT_LOCATION_AUTHORIZATION_HEADER
             * @enum {string}
             */
            jwt_location: "JWT_LOCATION_AUTHORIZATION_HEADER" | "JWT_LOCATION_QUERY_PARAM";
            jwt_name?: string;
        };
        JsonPatchOperation: {
            /** @enum {string} */
            op: "add" | "remove" | "replace";
            path: string;
            value?: unknown;
        };
        KeyValue: {
            key: string;
            value?: string;
        };
        KeyValueTuple: {
            key: string;
            value?: string;
        };
        L4ConnectionPolicy: {
            rules?: components["schemas"]["L4Rule"][];
        };
        L4Policies: {
            /**
             * Format: int32
             * @description Order of evaluation.
             */
            index: number;
            l4_policy_set_ref: string;
        };
        /** @description Rules that choose a pool by port and protocol of a connection. */
        L4PolicySet: {
            created_by?: string;
            description?: string;
            /** @default false */
            is_internal_policy?: boolean;
            l4_connection_policy?: components["schemas"]["L4ConnectionPolicy"];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        L4Rule: {
            action?: components["schemas"]["L4RuleAction"];
            /** @default true */
            enable?: boolean;
            /** Format: int32 */
            index: number;
            match?: components["schemas"]["L4RuleMatchTarget"];
            name: string;
        };
        L4RuleAction: {
            select_pool?: components["schemas"]["L4RuleActionSelectPool"];
        };
        L4RuleActionSelectPool: {
            /** @enum {string} */
            action_type: "L4_RULE_ACTION_SELECT_POOL" | "L4_RULE_ACTION_SELECT_POOLGROUP";
            pool_group_ref?: string;
            pool_ref?: string;
        };
        L4RuleMatchTarget: {
            client_ip?: components["schemas"]["IpAddrMatch"];
            port?: components["schemas"]["L4RulePortMatch"];
            protocol?: components["schemas"]["L4RuleProtocolMatch"];
        };
        L4RulePortMatch: {
            /** @enum {string} */
            match_criteria: "IS_IN" | "IS_NOT_IN";
            port_ranges?: components["schemas"]["PortRange"][];
            ports?: number[];
        };
        L4RuleProtocolMatch: {
            /** @enum {string} */
            match_criteria: "IS_IN" | "IS_NOT_IN";
            /** @enum {string} */
            protocol: "PROTOCOL_ICMP" | "PROTOCOL_TCP" | "PROTOCOL_UDP" | "PROTOCOL_SCTP";
        };
        L4SSLApplicationProfile: {
            /**
             * Format: uint32
             * @default 3600
             */
            ssl_stream_idle_timeout?: number;
        };
        LDAPVSConfig: {
            [key: string]: unknown;
        };
        LabelGroup: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        LdapAuthSettings: {
            [key: string]: unknown;
        };
        LearningLogPolicy: {
            /** @default false */
            enabled?: boolean;
            host?: string;
            /** Format: uint32 */
            port?: number;
        };
        LinuxServerConfiguration: {
            [key: string]: unknown;
        };
        LocationHdrMatch: {
            /**
             * @default INSENSITIVE
             * @enum {string}
             */
            match_case?: "SENSITIVE" | "INSENSITIVE";
            /** @enum {string} */
            match_criteria: "HDR_EXISTS" | "HDR_DOES_NOT_EXIST" | "HDR_BEGINS_WITH" | "HDR_DOES_NOT_BEGIN_WITH" | "HDR_CONTAINS" | "HDR_DOES_NOT_CONTAIN" | "HDR_ENDS_WITH" | "HDR_DOES_NOT_END_WITH" | "HDR_EQUALS" | "HDR_DOES_NOT_EQUAL";
            value?: string[];
        };
        /** @description One of `password` and `token` is needed. */
        LoginRequest: {
            username: string;
            password?: string;
            token?: string;
        };
        LoginResponse: {
            user_initialized?: boolean;
            version?: components["schemas"]["VersionInfo"];
            user?: components["schemas"]["SessionUser"];
            /** @description Tenants that the user may enter. */
            tenants?: components["schemas"]["Tenant"][];
            system_config?: components["schemas"]["SystemConfiguration"];
            controller?: components["schemas"]["SessionController"];
            /** @example avi-sessionid */
            session_cookie_name?: string;
        };
        ManagementNetworkConfig: {
            overlay_segment?: components["schemas"]["Tier1LogicalRouterInfo"];
            transport_zone: string;
            /** @enum {string} */
            tz_type: "OVERLAY" | "VLAN";
            vlan_segment?: string;
        };
        /** @description What a request must match. All members that are present must hold. */
        MatchTarget: {
            bot_detection_result?: components["schemas"]["BotDetectionMatch"];
            client_ip?: components["schemas"]["IpAddrMatch"];
            cookie?: components["schemas"]["CookieMatch"];
            geo_matches?: components["schemas"]["GeoMatch"][];
            hdrs?: components["schemas"]["HdrMatch"][];
            host_hdr?: components["schemas"]["HostHdrMatch"];
            ip_reputation_type?: components["schemas"]["IPReputationTypeMatch"];
            method?: components["schemas"]["MethodMatch"];
            path?: components["schemas"]["PathMatch"];
            protocol?: components["schemas"]["ProtocolMatch"];
            query?: components["schemas"]["QueryMatch"];
            source_ip?: components["schemas"]["IpAddrMatch"];
            tls_fingerprint_match?: components["schemas"]["TlsFingerprintMatch"];
            version?: components["schemas"]["HTTPVersionMatch"];
            vs_port?: components["schemas"]["PortMatch"];
        };
        MethodMatch: {
            /** @enum {string} */
            match_criteria: "IS_IN" | "IS_NOT_IN";
            methods?: ("HTTP_METHOD_GET" | "HTTP_METHOD_HEAD" | "HTTP_METHOD_PUT" | "HTTP_METHOD_DELETE" | "HTTP_METHOD_POST" | "HTTP_METHOD_OPTIONS" | "HTTP_METHOD_TRACE" | "HTTP_METHOD_CONNECT" | "HTTP_METHOD_PATCH" | "HTTP_METHOD_PROPFIND" | "HTTP_METHOD_PROPPATCH" | "HTTP_METHOD_MKCOL" | "HTTP_METHOD_COPY" | "HTTP_METHOD_MOVE" | "HTTP_METHOD_LOCK" | "HTTP_METHOD_UNLOCK")[];
        };
        MetricsRealTimeUpdate: {
            /**
             * Format: uint32
             * @description 0 means infinite.
             * @default 30
             */
            duration?: number;
            /** @default false */
            enabled: boolean;
        };
        MicroService: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        MicroServiceMatch: {
            [key: string]: unknown;
        };
        NTPConfiguration: {
            [key: string]: unknown;
        };
        /** @description A network with its subnets and address ranges. */
        Network: {
            attrs?: components["schemas"]["KeyValue"][];
            cloud_ref?: string;
            configured_subnets?: components["schemas"]["Subnet"][];
            /** @default true */
            dhcp_enabled?: boolean;
            /** @default false */
            exclude_discovered_subnets?: boolean;
            /** @default true */
            ip6_autocfg_enabled?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            /** @default false */
            synced_from_se?: boolean;
            tenant_ref?: string;
            /** @default true */
            vcenter_dvs?: boolean;
            readonly vimgrnw_ref?: string;
            vrf_context_ref?: string;
        } & components["schemas"]["ConfigObject"];
        NetworkFilter: {
            network_ref: string;
            server_filter?: string;
        };
        /** @description Transport behaviour of a virtual service: proxy or fast path, TCP, UDP or SCTP. */
        NetworkProfile: {
            /** @default false */
            connection_mirror?: boolean;
            description?: string;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            profile: components["schemas"]["NetworkProfileUnion"];
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        NetworkProfileUnion: {
            sctp_fast_path_profile?: components["schemas"]["SCTPFastPathProfile"];
            sctp_proxy_profile?: components["schemas"]["SCTPProxyProfile"];
            tcp_fast_path_profile?: components["schemas"]["TCPFastPathProfile"];
            tcp_proxy_profile?: components["schemas"]["TCPProxyProfile"];
            /**
             * @default PROTOCOL_TYPE_TCP_PROXY
             * @enum {string}
             */
            type: "PROTOCOL_TYPE_TCP_PROXY" | "PROTOCOL_TYPE_TCP_FAST_PATH" | "PROTOCOL_TYPE_UDP_FAST_PATH" | "PROTOCOL_TYPE_UDP_PROXY" | "PROTOCOL_TYPE_SCTP_PROXY" | "PROTOCOL_TYPE_SCTP_FAST_PATH";
            udp_fast_path_profile?: components["schemas"]["UDPFastPathProfile"];
            udp_proxy_profile?: components["schemas"]["UDPProxyProfile"];
        };
        NetworkSecurityMatchTarget: {
            client_ip?: components["schemas"]["IpAddrMatch"];
            client_port?: components["schemas"]["PortMatchGeneric"];
            geo_matches?: components["schemas"]["GeoMatch"][];
            ip_reputation_type?: components["schemas"]["IPReputationTypeMatch"];
            microservice?: components["schemas"]["MicroServiceMatch"];
            vs_port?: components["schemas"]["PortMatch"];
        };
        /** @description Rules that allow, deny or limit connections by address and port. */
        NetworkSecurityPolicy: {
            cloud_config_cksum?: string;
            created_by?: string;
            description?: string;
            geo_db_ref?: string;
            internal?: boolean;
            ip_reputation_db_ref?: string;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name?: string;
            rules?: components["schemas"]["NetworkSecurityRule"][];
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        NetworkSecurityPolicyActionRLParam: {
            [key: string]: unknown;
        };
        NetworkSecurityRule: {
            /** @enum {string} */
            action: "NETWORK_SECURITY_POLICY_ACTION_TYPE_ALLOW" | "NETWORK_SECURITY_POLICY_ACTION_TYPE_DENY" | "NETWORK_SECURITY_POLICY_ACTION_TYPE_RATE_LIMIT";
            /**
             * Format: uint32
             * @description 0 means blocked for ever.
             * @default 0
             */
            age?: number;
            created_by?: string;
            enable: boolean;
            /** Format: uint32 */
            index: number;
            /** @default false */
            log?: boolean;
            match: components["schemas"]["NetworkSecurityMatchTarget"];
            name: string;
            rl_param?: components["schemas"]["NetworkSecurityPolicyActionRLParam"];
        };
        NsxtClusters: {
            cluster_ids?: string[];
            /** @default false */
            include?: boolean;
        };
        NsxtConfiguration: {
            /** @default true */
            automate_dfw_objects?: boolean;
            /** @default false */
            automate_dfw_rules?: boolean;
            data_network_config?: components["schemas"]["DataNetworkConfig"];
            /** @default default */
            domain_id?: string;
            /** @default default */
            enforcementpoint_id?: string;
            management_network_config?: components["schemas"]["ManagementNetworkConfig"];
            nsxt_credentials_ref?: string;
            nsxt_url?: string;
            /** @default default */
            site_id?: string;
            /**
             * @deprecated
             * @description Replaced by `data_network_config`.
             */
            tier1_segment_config?: components["schemas"]["NsxtTier1SegmentConfig"];
            /**
             * @deprecated
             * @description Replaced by `data_network_config`.
             */
            transport_zone?: string;
            /** @default false */
            vmc_mode?: boolean;
            vpc_mode?: boolean;
        };
        NsxtDatastores: {
            [key: string]: unknown;
        };
        NsxtHosts: {
            host_ids?: string[];
            /** @default false */
            include?: boolean;
        };
        /** @description An NSX-T segment as discovered. Read only for clients. */
        NsxtSegmentRuntime: {
            cloud_ref?: string;
            dhcp6_ranges?: string[];
            /** @default true */
            dhcp_enabled?: boolean;
            dhcp_ranges?: string[];
            name?: string;
            nw_name?: string;
            nw_ref?: string;
            opaque_network_id?: string;
            origin_id?: string;
            /** @default false */
            security_only_nsxt?: boolean;
            segment_gw?: string;
            segment_gw6?: string;
            segment_id?: string;
            segname?: string;
            subnet?: string;
            subnet6?: string;
            tenant_ref?: string;
            tier1_id?: string;
            vlan_ids?: string[];
            vrf_context_ref?: string;
        } & components["schemas"]["ConfigObject"];
        NsxtTier1SegmentAutomaticMode: {
            nsxt_segment_subnet: components["schemas"]["IpAddrPrefix"];
            /**
             * Format: uint32
             * @default 16
             */
            num_se_per_segment?: number;
            tier1_lr_ids?: string[];
        };
        NsxtTier1SegmentConfig: {
            automatic?: components["schemas"]["NsxtTier1SegmentAutomaticMode"];
            manual?: components["schemas"]["NsxtTier1SegmentManualMode"];
            /**
             * @default TIER1_SEGMENT_MANUAL
             * @enum {string}
             */
            segment_config_mode: "TIER1_SEGMENT_MANUAL" | "TIER1_SEGMENT_AUTOMATIC";
        };
        NsxtTier1SegmentManualMode: {
            tier1_lrs?: components["schemas"]["Tier1LogicalRouterInfo"][];
        };
        OAuthAppSettings: {
            client_id: string;
            client_secret?: string;
            oidc_config?: components["schemas"]["OIDCConfig"];
            scopes?: string[];
        };
        OAuthProfile: {
            authorization_endpoint: string;
            end_session_endpoint?: string;
            instance_id?: string;
            introspection_endpoint?: string;
            issuer?: string;
            /**
             * Format: int32
             * @default 0
             */
            jwks_timeout?: number;
            jwks_uri?: string;
            oauth_controller_settings?: components["schemas"]["OAuthAppSettings"];
            /**
             * @default CLIENT_OAUTH
             * @enum {string}
             */
            oauth_profile_type?: "CLIENT_OAUTH" | "CONTROLLER_OAUTH";
            /** @enum {string} */
            oauth_provider?: "OAUTH_CSP";
            /**
             * Format: int32
             * @default 102400
             */
            oauth_resp_buffer_sz?: number;
            org_id?: string;
            pool_ref?: string;
            redirect_uri?: string;
            service_id?: string;
            service_name?: string;
            token_endpoint?: string;
            userinfo_endpoint?: string;
        };
        OAuthResourceServer: {
            /**
             * @default ACCESS_TOKEN_TYPE_JWT
             * @enum {string}
             */
            access_type: "ACCESS_TOKEN_TYPE_JWT" | "ACCESS_TOKEN_TYPE_OPAQUE";
            /**
             * Format: int32
             * @description 0 means no caching of introspection data.
             * @default 0
             */
            introspection_data_timeout?: number;
            jwt_params?: components["schemas"]["JWTValidationParams"];
            opaque_token_params?: components["schemas"]["OpaqueTokenValidationParams"];
        };
        OAuthSettings: {
            app_settings?: components["schemas"]["OAuthAppSettings"];
            auth_profile_ref: string;
            resource_server?: components["schemas"]["OAuthResourceServer"];
        };
        OAuthVSConfig: {
            cookie_name?: string;
            /**
             * Format: int32
             * @default 60
             */
            cookie_timeout?: number;
            key?: components["schemas"]["HttpCookiePersistenceKey"][];
            logout_uri?: string;
            oauth_settings?: components["schemas"]["OAuthSettings"][];
            post_logout_redirect_uri?: string;
            redirect_uri?: string;
        };
        OCSPConfig: {
            [key: string]: unknown;
        };
        OCSPResponseInfo: {
            [key: string]: unknown;
        };
        OIDCConfig: {
            oidc_enable?: boolean;
            /** @default true */
            profile?: boolean;
            userinfo?: boolean;
        };
        OpaqueTokenValidationParams: {
            server_id: string;
            server_secret: string;
        };
        OpenStackConfiguration: {
            [key: string]: unknown;
        };
        /** @description Authorities (and revocation lists) that certificates of peers are verified with. */
        PKIProfile: {
            allow_pki_errors?: ("ALLOW_EXPIRED_CRL" | "ALLOW_ALL_ERRORS")[];
            ca_certs?: components["schemas"]["SSLCertificate"][];
            created_by?: string;
            /** @default true */
            crl_check?: boolean;
            crls?: components["schemas"]["CRL"][];
            ignore_peer_chain?: boolean;
            /** @default false */
            is_federated?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            tenant_ref?: string;
            /** @default true */
            validate_only_leaf_crl?: boolean;
        } & components["schemas"]["ConfigObject"];
        /** @description Scalars: `add` and `replace` set. Lists: `add` appends or merges by key, `replace` swaps the whole list, `delete` takes the matching entries out. */
        Patch: {
            add?: {
                [key: string]: unknown;
            };
            replace?: {
                [key: string]: unknown;
            };
            delete?: {
                [key: string]: unknown;
            };
            json_patch?: components["schemas"]["JsonPatchOperation"][];
        };
        PathMatch: {
            /**
             * @default INSENSITIVE
             * @enum {string}
             */
            match_case?: "SENSITIVE" | "INSENSITIVE";
            /**
             * @default CONTAINS
             * @enum {string}
             */
            match_criteria: "BEGINS_WITH" | "DOES_NOT_BEGIN_WITH" | "CONTAINS" | "DOES_NOT_CONTAIN" | "ENDS_WITH" | "DOES_NOT_END_WITH" | "EQUALS" | "DOES_NOT_EQUAL" | "REGEX_MATCH" | "REGEX_DOES_NOT_MATCH";
            /** @default true */
            match_decoded_string?: boolean;
            match_str?: string[];
            string_group_refs?: string[];
        };
        PerformanceLimits: {
            /** Format: int32 */
            max_concurrent_connections?: number;
            /** Format: int32 */
            max_throughput?: number;
        };
        Permission: {
            /** @enum {string} */
            resource: "PERMISSION_CONTROLLER" | "PERMISSION_INTERNAL" | "PERMISSION_VIRTUALSERVICE" | "PERMISSION_POOL" | "PERMISSION_HEALTHMONITOR" | "PERMISSION_NETWORKPROFILE" | "PERMISSION_APPLICATIONPROFILE" | "PERMISSION_HTTPPOLICYSET" | "PERMISSION_IPADDRGROUP" | "PERMISSION_STRINGGROUP" | "PERMISSION_SSLPROFILE" | "PERMISSION_SSLKEYANDCERTIFICATE" | "PERMISSION_NETWORKSECURITYPOLICY" | "PERMISSION_APPLICATIONPERSISTENCEPROFILE" | "PERMISSION_ANALYTICSPROFILE" | "PERMISSION_VSDATASCRIPTSET" | "PERMISSION_TENANT" | "PERMISSION_PKIPROFILE" | "PERMISSION_AUTHPROFILE" | "PERMISSION_CLOUD" | "PERMISSION_SERVICEENGINE" | "PERMISSION_SERVICEENGINEGROUP" | "PERMISSION_NETWORK" | "PERMISSION_SYSTEMCONFIGURATION" | "PERMISSION_VRFCONTEXT" | "PERMISSION_USER" | "PERMISSION_ROLE" | "PERMISSION_ALERT" | "PERMISSION_ALERTCONFIG" | "PERMISSION_ALERTEMAILCONFIG" | "PERMISSION_ALERTSYSLOGCONFIG" | "PERMISSION_ACTIONGROUPCONFIG" | "PERMISSION_SNMPTRAPPROFILE" | "PERMISSION_UPGRADE" | "PERMISSION_REBOOT" | "PERMISSION_TECHSUPPORT" | "PERMISSION_EXEMPT" | "PERMISSION_VIRTUALSERVICE_MAINTENANCE" | "PERMISSION_POOL_MAINTENANCE" | "PERMISSION_TRAFFIC_CAPTURE" | "PERMISSION_MICROSERVICEGROUP" | "PERMISSION_IPAMDNSPROVIDERPROFILE" | "PERMISSION_CERTIFICATEMANAGEMENTPROFILE" | "PERMISSION_POOLGROUP" | "PERMISSION_PRIORITYLABELS" | "PERMISSION_POOLGROUPDEPLOYMENTPOLICY" | "PERMISSION_GSLB" | "PERMISSION_GSLBSERVICE" | "PERMISSION_GSLBGEODBPROFILE" | "PERMISSION_DNSPOLICY" | "PERMISSION_TRAFFICCLONEPROFILE" | "PERMISSION_SE_TOKEN" | "PERMISSION_WAFPOLICY" | "PERMISSION_WAFPROFILE" | "PERMISSION_USER_CREDENTIAL" | "PERMISSION_AUTOSCALE" | "PERMISSION_CUSTOMIPAMDNSPROFILE" | "PERMISSION_ERRORPAGEPROFILE" | "PERMISSION_ERRORPAGEBODY" | "PERMISSION_L4POLICYSET" | "PERMISSION_MICROSERVICE" | "PERMISSION_HARDWARESECURITYMODULEGROUP" | "PERMISSION_SECURITYPOLICY" | "PERMISSION_WAFPOLICYPSMGROUP" | "PERMISSION_PINGACCESSAGENT" | "PERMISSION_NETWORKSERVICE" | "PERMISSION_NATPOLICY" | "PERMISSION_PROTOCOLPARSER" | "PERMISSION_SSOPOLICY" | "PERMISSION_CONTROLLERSITE" | "PERMISSION_IMAGE" | "PERMISSION_UPGRADE_OPS" | "PERMISSION_UPGRADE_SEGROUP_OPS" | "PERMISSION_TESTSEDATASTORELEVEL1" | "PERMISSION_TESTSEDATASTORELEVEL2" | "PERMISSION_TESTSEDATASTORELEVEL3" | "PERMISSION_FILE_OBJECT" | "PERMISSION_IPREPUTATIONDB" | "PERMISSION_ICAP" | "PERMISSION_GSLBSERVICE_GROUP" | "PERMISSION_JWTSERVERPROFILE" | "PERMISSION_GEODB" | "PERMISSION_BOTDETECTIONPOLICY" | "PERMISSION_JWTPROFILE" | "PERMISSION_LABELGROUP" | "PERMISSION_WAFCRS" | "PERMISSION_AUTHMAPPINGPROFILE" | "PERMISSION_ALBSERVICESCONFIG" | "PERMISSION_ALBSERVICESSTATUS" | "PERMISSION_ALBSERVICESREG" | "PERMISSION_LICENSING" | "PERMISSION_ALBSERVICESUSERINFO" | "PERMISSION_TENANT_SYSTEM_CONFIGURATION" | "PERMISSION_CSRFPOLICY" | "PERMISSION_SERVICEAUTHPROFILE" | "PERMISSION_SYSTEMREPORT";
            subresource?: components["schemas"]["SubResource"];
            /** @enum {string} */
            type: "NO_ACCESS" | "READ_ACCESS" | "WRITE_ACCESS";
        };
        PingAccessAgent: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        PlacementNetwork: {
            network_ref: string;
            subnet: components["schemas"]["IpAddrPrefix"];
        };
        PlacementScopeConfig: {
            clusters?: components["schemas"]["ClusterHAConfig"][];
            nsxt_clusters?: components["schemas"]["NsxtClusters"];
            nsxt_datastores?: components["schemas"]["NsxtDatastores"];
            nsxt_hosts?: components["schemas"]["NsxtHosts"];
            vcenter_folder?: string;
            vcenter_ref: string;
        };
        /** @description Servers, and how load is spread over them. */
        Pool: {
            analytics_policy?: components["schemas"]["PoolAnalyticsPolicy"];
            analytics_profile_ref?: string;
            /**
             * @default NON_DEFAULT_80_443
             * @enum {string}
             */
            append_port?: "NON_DEFAULT_80_443" | "NEVER" | "ALWAYS";
            application_persistence_profile_ref?: string;
            autoscale_launch_config_ref?: string;
            autoscale_networks?: string[];
            autoscale_policy_ref?: string;
            /** @default false */
            capacity_estimation?: boolean;
            /**
             * Format: uint32
             * @description 0 means automatic.
             * @default 0
             */
            capacity_estimation_ttfb_thresh?: number;
            /** @description Free text of the client; never computed or checked by the controller. */
            cloud_config_cksum?: string;
            cloud_ref?: string;
            conn_pool_properties?: components["schemas"]["ConnPoolProperties"];
            /**
             * Format: int32
             * @description 0 means immediate.
             * @default 10
             */
            connection_ramp_duration?: number;
            created_by?: string;
            /**
             * Format: int32
             * @description Port of servers that have none of their own.
             * @default 80
             */
            default_server_port?: number;
            /** @default true */
            delete_server_on_dns_refresh?: boolean;
            description?: string;
            domain_name?: string[];
            east_west?: boolean;
            /** @default false */
            enable_http2?: boolean;
            /** @default true */
            enabled?: boolean;
            external_autoscale_groups?: string[];
            fail_action?: components["schemas"]["FailAction"];
            /**
             * Format: uint32
             * @default 10
             */
            fewest_tasks_feedback_delay?: number;
            /**
             * Format: int32
             * @description 0 means immediate. -1 means infinite.
             * @default 1
             */
            graceful_disable_timeout?: number;
            /**
             * Format: int32
             * @description 0 means immediate. -1 means infinite.
             * @default -1
             */
            graceful_hm_down_disable_timeout?: number;
            readonly gslb_sp_enabled?: boolean;
            health_monitor_refs?: string[];
            horizon_profile?: components["schemas"]["HorizonProfile"];
            /** @default false */
            host_check_enabled?: boolean;
            http2_properties?: components["schemas"]["HTTP2PoolProperties"];
            /** @default false */
            ignore_server_port?: boolean;
            /** @default true */
            inline_health_monitor?: boolean;
            ipaddrgroup_ref?: string;
            /** @default false */
            lb_algo_rr_per_se?: boolean;
            /**
             * @default LB_ALGORITHM_LEAST_CONNECTIONS
             * @enum {string}
             */
            lb_algorithm?: "LB_ALGORITHM_LEAST_CONNECTIONS" | "LB_ALGORITHM_ROUND_ROBIN" | "LB_ALGORITHM_FASTEST_RESPONSE" | "LB_ALGORITHM_CONSISTENT_HASH" | "LB_ALGORITHM_LEAST_LOAD" | "LB_ALGORITHM_FEWEST_SERVERS" | "LB_ALGORITHM_RANDOM" | "LB_ALGORITHM_FEWEST_TASKS" | "LB_ALGORITHM_NEAREST_SERVER" | "LB_ALGORITHM_CORE_AFFINITY" | "LB_ALGORITHM_TOPOLOGY";
            lb_algorithm_consistent_hash_hdr?: string;
            /**
             * Format: uint32
             * @default 2
             */
            lb_algorithm_core_nonaffinity?: number;
            /**
             * @default LB_ALGORITHM_CONSISTENT_HASH_SOURCE_IP_ADDRESS
             * @enum {string}
             */
            lb_algorithm_hash?: "LB_ALGORITHM_CONSISTENT_HASH_SOURCE_IP_ADDRESS" | "LB_ALGORITHM_CONSISTENT_HASH_SOURCE_IP_ADDRESS_AND_PORT" | "LB_ALGORITHM_CONSISTENT_HASH_URI" | "LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER" | "LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_STRING" | "LB_ALGORITHM_CONSISTENT_HASH_CALLID";
            /** @default false */
            lookup_server_by_name?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            /**
             * Format: int32
             * @default 0
             */
            max_concurrent_connections_per_server?: number;
            max_conn_rate_per_server?: components["schemas"]["RateProfile"];
            /** Format: uint32 */
            min_health_monitors_up?: number;
            /** Format: uint32 */
            min_servers_up?: number;
            name: string;
            networks?: components["schemas"]["NetworkFilter"][];
            nsx_securitygroup?: string[];
            pki_profile_ref?: string;
            placement_networks?: components["schemas"]["PlacementNetwork"][];
            /**
             * @default POOL_TYPE_GENERIC_APP
             * @enum {string}
             */
            pool_type?: "POOL_TYPE_GENERIC_APP" | "POOL_TYPE_OAUTH";
            /**
             * Format: uint32
             * @default 128
             */
            request_queue_depth?: number;
            /** @default false */
            request_queue_enabled?: boolean;
            resolve_pool_by_dns?: boolean;
            /** @default false */
            rewrite_host_header_to_server_name?: boolean;
            /** @default false */
            rewrite_host_header_to_sni?: boolean;
            /** @default false */
            routing_pool?: boolean;
            /**
             * @default DISALLOW_NEW_CONNECTION
             * @enum {string}
             */
            server_disable_type?: "DISALLOW_NEW_CONNECTION" | "ALLOW_NEW_CONNECTION_IF_PERSISTENCE_PRESENT";
            server_name?: string;
            server_reselect?: components["schemas"]["HTTPServerReselect"];
            /**
             * Format: uint32
             * @default 0
             */
            server_timeout?: number;
            servers?: components["schemas"]["Server"][];
            /** @description Free text of the client, returned byte for byte. */
            service_metadata?: string;
            /** @default true */
            sni_enabled?: boolean;
            sp_gs_info?: components["schemas"]["SpGslbServiceInfo"];
            ssl_key_and_certificate_ref?: string;
            ssl_profile_ref?: string;
            tenant_ref?: string;
            tier1_lr?: string;
            /** @default false */
            use_service_port?: boolean;
            /** @default false */
            use_service_ssl_mode?: boolean;
            vrf_ref?: string;
            /** @description The virtual services that use it. */
            readonly vs_refs?: string[];
        } & components["schemas"]["ConfigObject"];
        PoolAnalyticsPolicy: {
            /** @default false */
            enable_realtime_metrics?: boolean;
        };
        /** @description Several pools with weights (ratio) and priorities. */
        PoolGroup: {
            cloud_config_cksum?: string;
            cloud_ref?: string;
            created_by?: string;
            /** @default false */
            deactivate_primary_pool_on_down?: boolean;
            deployment_policy_ref?: string;
            description?: string;
            /**
             * @deprecated
             * @description Deprecated from 30.2.1.
             */
            enable_http2?: boolean;
            fail_action?: components["schemas"]["FailAction"];
            /** @default false */
            implicit_priority_labels?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            members?: components["schemas"]["PoolGroupMember"][];
            /**
             * Format: uint32
             * @description 0 means disable.
             * @default 0
             */
            min_servers?: number;
            name: string;
            priority_labels_ref?: string;
            service_metadata?: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        PoolGroupDeploymentPolicy: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        PoolGroupMember: {
            /** @enum {string} */
            deployment_state?: "EVALUATION_IN_PROGRESS" | "IN_SERVICE" | "OUT_OF_SERVICE" | "EVALUATION_FAILED";
            pool_ref: string;
            /** @description Higher priority is used first; a number in text form when no priority labels object is used. */
            priority_label?: string;
            /**
             * Format: uint32
             * @description Share of the load. 0 means do not select this pool for new connections.
             * @default 1
             */
            ratio?: number;
        };
        PoolServer: {
            hostname?: string;
            ip: components["schemas"]["IpAddr"];
            /** Format: uint32 */
            port?: number;
        };
        PortMatch: {
            /** @enum {string} */
            match_criteria: "IS_IN" | "IS_NOT_IN";
            ports?: number[];
        };
        PortMatchGeneric: {
            /** @enum {string} */
            match_criteria: "IS_IN" | "IS_NOT_IN";
            ports?: number[];
            ranges?: components["schemas"]["PortRange"][];
        };
        PortRange: {
            /** Format: uint32 */
            end: number;
            /** Format: uint32 */
            start: number;
        };
        PortalConfiguration: {
            /** @default false */
            allow_basic_authentication?: boolean;
            /**
             * Format: uint32
             * @default 24
             */
            api_force_timeout?: number;
            /** @default false */
            disable_remote_cli_shell?: boolean;
            /** @default false */
            disable_swagger?: boolean;
            /** @default true */
            enable_clickjacking_protection?: boolean;
            /** @default true */
            enable_http?: boolean;
            /** @default true */
            enable_https?: boolean;
            /** Format: uint32 */
            http_port?: number;
            /** Format: uint32 */
            https_port?: number;
            /**
             * Format: uint32
             * @default 8
             */
            minimum_password_length?: number;
            /** @default false */
            password_strength_check?: boolean;
            pkiprofile_ref?: string;
            /** @default true */
            redirect_to_https?: boolean;
            sslkeyandcertificate_refs?: string[];
            sslprofile_ref?: string;
            /** @default false */
            use_uuid_from_input?: boolean;
        };
        PriorityLabels: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        ProtocolMatch: {
            /** @enum {string} */
            match_criteria: "IS_IN" | "IS_NOT_IN";
            /** @enum {string} */
            protocols: "HTTP" | "HTTPS";
        };
        /** @description Parser for a protocol, for use in DataScripts. */
        ProtocolParser: {
            description?: string;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            parser_code: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        ProxyConfiguration: {
            [key: string]: unknown;
        };
        QueryMatch: {
            /**
             * @default INSENSITIVE
             * @enum {string}
             */
            match_case?: "SENSITIVE" | "INSENSITIVE";
            /** @enum {string} */
            match_criteria: "QUERY_MATCH_CONTAINS" | "QUERY_MATCH_DOES_NOT_CONTAIN" | "QUERY_MATCH_EXISTS" | "QUERY_MATCH_DOES_NOT_EXIST" | "QUERY_MATCH_BEGINS_WITH" | "QUERY_MATCH_DOES_NOT_BEGIN_WITH" | "QUERY_MATCH_ENDS_WITH" | "QUERY_MATCH_DOES_NOT_END_WITH" | "QUERY_MATCH_EQUALS" | "QUERY_MATCH_DOES_NOT_EQUAL" | "QUERY_MATCH_REGEX_MATCH" | "QUERY_MATCH_REGEX_DOES_NOT_MATCH";
            /** @default true */
            match_decoded_string?: boolean;
            match_str?: string[];
            string_group_refs?: string[];
        };
        RancherConfiguration: {
            [key: string]: unknown;
        };
        RateLimiter: {
            /**
             * Format: uint32
             * @default 0
             */
            burst_sz?: number;
            /**
             * Format: uint32
             * @default 1000000000
             */
            count: number;
            name?: string;
            /**
             * Format: uint32
             * @default 1
             */
            period: number;
        };
        RateLimiterAction: {
            file?: components["schemas"]["HTTPLocalFile"];
            redirect?: components["schemas"]["HTTPRedirectAction"];
            /**
             * @default HTTP_LOCAL_RESPONSE_STATUS_CODE_429
             * @enum {string}
             */
            status_code?: "HTTP_LOCAL_RESPONSE_STATUS_CODE_200" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_204" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_403" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_404" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_429" | "HTTP_LOCAL_RESPONSE_STATUS_CODE_501";
            /**
             * @default RL_ACTION_NONE
             * @enum {string}
             */
            type?: "RL_ACTION_NONE" | "RL_ACTION_DROP_CONN" | "RL_ACTION_RESET_CONN" | "RL_ACTION_CLOSE_CONN" | "RL_ACTION_LOCAL_RSP" | "RL_ACTION_REDIRECT";
        };
        RateProfile: {
            [key: string]: unknown;
        };
        ResponseMatchTarget: {
            client_ip?: components["schemas"]["IpAddrMatch"];
            cookie?: components["schemas"]["CookieMatch"];
            hdrs?: components["schemas"]["HdrMatch"][];
            host_hdr?: components["schemas"]["HostHdrMatch"];
            loc_hdr?: components["schemas"]["LocationHdrMatch"];
            method?: components["schemas"]["MethodMatch"];
            path?: components["schemas"]["PathMatch"];
            protocol?: components["schemas"]["ProtocolMatch"];
            query?: components["schemas"]["QueryMatch"];
            rsp_hdrs?: components["schemas"]["HdrMatch"][];
            source_ip?: components["schemas"]["IpAddrMatch"];
            status?: components["schemas"]["HTTPStatusMatch"];
            version?: components["schemas"]["HTTPVersionMatch"];
            vs_port?: components["schemas"]["PortMatch"];
        };
        /** @description Rights of users. */
        Role: {
            /** @default true */
            allow_unlabelled_access?: boolean;
            filters?: components["schemas"]["RoleFilter"][];
            name: string;
            privileges?: components["schemas"]["Permission"][];
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        RoleFilter: {
            /** @default true */
            enabled?: boolean;
            match_label: components["schemas"]["RoleFilterMatchLabel"];
            /**
             * @default ROLE_FILTER_EQUALS
             * @enum {string}
             */
            match_operation?: "ROLE_FILTER_EQUALS" | "ROLE_FILTER_DOES_NOT_EQUAL" | "ROLE_FILTER_GLOB_MATCH" | "ROLE_FILTER_GLOB_DOES_NOT_MATCH";
            name?: string;
        };
        /** @description A label on an object, for role filters and for label queries. */
        RoleFilterMatchLabel: {
            key: string;
            values?: string[];
        };
        SAMLSPConfig: {
            /**
             * Format: int32
             * @default 0
             */
            acs_index?: number;
            /**
             * @default SAML_AUTHN_REQ_ACS_TYPE_NONE
             * @enum {string}
             */
            authn_req_acs_type: "SAML_AUTHN_REQ_ACS_TYPE_URL" | "SAML_AUTHN_REQ_ACS_TYPE_INDEX" | "SAML_AUTHN_REQ_ACS_TYPE_NONE";
            cookie_name?: string;
            /**
             * Format: int32
             * @default 60
             */
            cookie_timeout?: number;
            entity_id: string;
            key?: components["schemas"]["HttpCookiePersistenceKey"][];
            signing_ssl_key_and_certificate_ref?: string;
            single_signon_url: string;
            readonly sp_metadata?: string;
            use_idp_session_timeout?: boolean;
        };
        SCTPFastPathProfile: {
            /** @default false */
            enable_init_chunk_protection?: boolean;
            /**
             * Format: int32
             * @default 0
             */
            idle_timeout?: number;
        };
        SCTPProxyProfile: {
            /**
             * Format: int32
             * @default 60
             */
            cookie_expiration_timeout?: number;
            /**
             * Format: int32
             * @default 30
             */
            heartbeat_interval?: number;
            /**
             * Format: int32
             * @default 0
             */
            idle_timeout?: number;
            /**
             * Format: int32
             * @default 10
             */
            max_retransmissions_association?: number;
            /**
             * Format: int32
             * @default 8
             */
            max_retransmissions_init_chunks?: number;
            /**
             * Format: int32
             * @default 10
             */
            number_of_streams?: number;
            /**
             * Format: int32
             * @default 256
             */
            receive_window?: number;
            /**
             * Format: int32
             * @default 0
             */
            reset_timeout?: number;
        };
        SSLCertificate: {
            certificate?: string;
            certificate_signing_request?: string;
            chain_verified?: boolean;
            /**
             * Format: int32
             * @default 365
             */
            days_until_expire?: number;
            /**
             * @default SSL_CERTIFICATE_GOOD
             * @enum {string}
             */
            expiry_status?: "SSL_CERTIFICATE_GOOD" | "SSL_CERTIFICATE_EXPIRY_WARNING" | "SSL_CERTIFICATE_EXPIRED";
            fingerprint?: string;
            issuer?: components["schemas"]["SSLCertificateDescription"];
            key_params?: components["schemas"]["SSLKeyParams"];
            not_after?: string;
            not_before?: string;
            public_key?: string;
            self_signed?: boolean;
            serial_number?: string;
            signature?: string;
            signature_algorithm?: string;
            subject?: components["schemas"]["SSLCertificateDescription"];
            subject_alt_names?: string[];
            text?: string;
            version?: string;
        };
        SSLCertificateDescription: {
            common_name?: string;
            country?: string;
            distinguished_name?: string;
            email_address?: string;
            locality?: string;
            organization?: string;
            organization_unit?: string;
            state?: string;
        };
        SSLClientCertificateAction: {
            /** @default false */
            close_connection?: boolean;
            headers?: components["schemas"]["SSLClientRequestHeader"][];
        };
        SSLClientRequestHeader: {
            request_header?: string;
            /** @enum {string} */
            request_header_value?: "HTTP_POLICY_VAR_CLIENT_IP" | "HTTP_POLICY_VAR_VS_PORT" | "HTTP_POLICY_VAR_VS_IP" | "HTTP_POLICY_VAR_HTTP_HDR" | "HTTP_POLICY_VAR_SSL_CLIENT_FINGERPRINT" | "HTTP_POLICY_VAR_SSL_CLIENT_SERIAL" | "HTTP_POLICY_VAR_SSL_CLIENT_ISSUER" | "HTTP_POLICY_VAR_SSL_CLIENT_SUBJECT" | "HTTP_POLICY_VAR_SSL_CLIENT_RAW" | "HTTP_POLICY_VAR_SSL_PROTOCOL" | "HTTP_POLICY_VAR_SSL_SERVER_NAME" | "HTTP_POLICY_VAR_USER_NAME" | "HTTP_POLICY_VAR_SSL_CIPHER" | "HTTP_POLICY_VAR_REQUEST_ID" | "HTTP_POLICY_VAR_SSL_CLIENT_VERSION" | "HTTP_POLICY_VAR_SSL_CLIENT_SIGALG" | "HTTP_POLICY_VAR_SSL_CLIENT_NOTVALIDBEFORE" | "HTTP_POLICY_VAR_SSL_CLIENT_NOTVALIDAFTER" | "HTTP_POLICY_VAR_SSL_CLIENT_ESCAPED" | "HTTP_POLICY_VAR_SOURCE_IP";
        };
        /** @description A certificate with its private key, or the certificate of an authority. */
        SSLKeyAndCertificate: {
            ca_certs?: components["schemas"]["CertificateAuthority"][];
            certificate: components["schemas"]["SSLCertificate"];
            /** @default false */
            certificate_base64?: boolean;
            certificate_management_profile_ref?: string;
            created_by?: string;
            dynamic_params?: components["schemas"]["CustomParams"][];
            /** @default false */
            enable_ocsp_stapling?: boolean;
            enckey_base64?: string;
            enckey_name?: string;
            /**
             * @default SSL_PEM
             * @enum {string}
             */
            format?: "SSL_PEM" | "SSL_PKCS12";
            hardwaresecuritymodulegroup_ref?: string;
            /** @default false */
            import_key_to_hsm?: boolean;
            /** @default false */
            is_federated?: boolean;
            key?: string;
            /** @default false */
            key_base64?: boolean;
            key_params?: components["schemas"]["SSLKeyParams"];
            key_passphrase?: string;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            ocsp_config?: components["schemas"]["OCSPConfig"];
            /**
             * @default OCSP_ERR_CERTSTATUS_DISABLED
             * @enum {string}
             */
            readonly ocsp_error_status?: "OCSP_ERR_CERTSTATUS_GOOD" | "OCSP_ERR_CERTSTATUS_REVOKED" | "OCSP_ERR_CERTSTATUS_UNKNOWN" | "OCSP_ERR_CERTSTATUS_SERVERFAIL_ERR" | "OCSP_ERR_CERTSTATUS_JOBDB" | "OCSP_ERR_CERTSTATUS_DISABLED" | "OCSP_ERR_CERTSTATUS_GETCERT" | "OCSP_ERR_CERTSTATUS_NONVSCERT" | "OCSP_ERR_CERTSTATUS_SELFSIGNED" | "OCSP_ERR_CERTSTATUS_CERTFINISH" | "OCSP_ERR_CERTSTATUS_CACERT" | "OCSP_ERR_CERTSTATUS_REQUEST" | "OCSP_ERR_CERTSTATUS_ISSUER_REVOKED" | "OCSP_ERR_CERTSTATUS_PARSE_CERT" | "OCSP_ERR_CERTSTATUS_HTTP_REQ" | "OCSP_ERR_CERTSTATUS_URL_LIST" | "OCSP_ERR_CERTSTATUS_HTTP_SEND" | "OCSP_ERR_CERTSTATUS_HTTP_RECV" | "OCSP_ERR_CERTSTATUS_HTTP_RESP";
            readonly ocsp_responder_url_list_from_certs?: string[];
            readonly ocsp_response_info?: components["schemas"]["OCSPResponseInfo"];
            /**
             * @default SSL_CERTIFICATE_FINISHED
             * @enum {string}
             */
            status?: "SSL_CERTIFICATE_FINISHED" | "SSL_CERTIFICATE_PENDING";
            tenant_ref?: string;
            /** @enum {string} */
            type?: "SSL_CERTIFICATE_TYPE_VIRTUALSERVICE" | "SSL_CERTIFICATE_TYPE_SYSTEM" | "SSL_CERTIFICATE_TYPE_CA";
        } & components["schemas"]["ConfigObject"];
        SSLKeyECParams: {
            /**
             * @default SSL_KEY_EC_CURVE_SECP256R1
             * @enum {string}
             */
            curve?: "SSL_KEY_EC_CURVE_SECP256R1" | "SSL_KEY_EC_CURVE_SECP384R1" | "SSL_KEY_EC_CURVE_SECP521R1";
        };
        SSLKeyParams: {
            /**
             * @default SSL_KEY_ALGORITHM_RSA
             * @enum {string}
             */
            algorithm: "SSL_KEY_ALGORITHM_RSA" | "SSL_KEY_ALGORITHM_EC";
            ec_params?: components["schemas"]["SSLKeyECParams"];
            rsa_params?: components["schemas"]["SSLKeyRSAParams"];
        };
        SSLKeyRSAParams: {
            /**
             * Format: uint32
             * @default 65537
             */
            exponent?: number;
            /**
             * @default SSL_KEY_2048_BITS
             * @enum {string}
             */
            key_size?: "SSL_KEY_1024_BITS" | "SSL_KEY_2048_BITS" | "SSL_KEY_3072_BITS" | "SSL_KEY_4096_BITS";
        };
        /** @description Accepted TLS versions and ciphers. */
        SSLProfile: {
            /** @default AES:3DES:RC4 */
            accepted_ciphers?: string;
            accepted_versions?: components["schemas"]["SSLVersion"][];
            cipher_enums?: ("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256" | "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384" | "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256" | "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384" | "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256" | "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384" | "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256" | "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384" | "TLS_RSA_WITH_AES_128_GCM_SHA256" | "TLS_RSA_WITH_AES_256_GCM_SHA384" | "TLS_RSA_WITH_AES_128_CBC_SHA256" | "TLS_RSA_WITH_AES_256_CBC_SHA256" | "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA" | "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA" | "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA" | "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA" | "TLS_RSA_WITH_AES_128_CBC_SHA" | "TLS_RSA_WITH_AES_256_CBC_SHA" | "TLS_RSA_WITH_3DES_EDE_CBC_SHA" | "TLS_AES_256_GCM_SHA384" | "TLS_CHACHA20_POLY1305_SHA256" | "TLS_AES_128_GCM_SHA256")[];
            /** @default TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256 */
            ciphersuites?: string;
            description?: string;
            dhparam?: string;
            /** @default auto */
            ec_named_curve?: string;
            /** @default false */
            enable_early_data?: boolean;
            /** @default true */
            enable_ssl_session_reuse?: boolean;
            /** @default false */
            is_federated?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            /** @default false */
            prefer_client_cipher_ordering?: boolean;
            /** @default true */
            send_close_notify?: boolean;
            /** @default auto */
            signature_algorithm?: string;
            ssl_rating?: components["schemas"]["SSLRating"];
            /**
             * Format: uint32
             * @default 86400
             */
            ssl_session_timeout?: number;
            tags?: components["schemas"]["Tag"][];
            tenant_ref?: string;
            /**
             * @default SSL_PROFILE_TYPE_APPLICATION
             * @enum {string}
             */
            type?: "SSL_PROFILE_TYPE_APPLICATION" | "SSL_PROFILE_TYPE_SYSTEM";
        } & components["schemas"]["ConfigObject"];
        SSLProfileSelector: {
            client_ip_list: components["schemas"]["IpAddrMatch"];
            ssl_profile_ref: string;
        };
        SSLRating: {
            [key: string]: unknown;
        };
        SSLVersion: {
            /**
             * @default SSL_VERSION_TLS1_1
             * @enum {string}
             */
            type: "SSL_VERSION_SSLV3" | "SSL_VERSION_TLS1" | "SSL_VERSION_TLS1_1" | "SSL_VERSION_TLS1_2" | "SSL_VERSION_TLS1_3";
        };
        /** @description Authentication and authorisation rules of a virtual service. */
        SSOPolicy: {
            authentication_policy?: components["schemas"]["AuthenticationPolicy"];
            authorization_policy?: components["schemas"]["AuthorizationPolicy"];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            tenant_ref?: string;
            /**
             * @default SSO_TYPE_SAML
             * @enum {string}
             */
            type: "SSO_TYPE_SAML" | "SSO_TYPE_PINGACCESS" | "SSO_TYPE_JWT" | "SSO_TYPE_LDAP" | "SSO_TYPE_OAUTH";
        } & components["schemas"]["ConfigObject"];
        SamlSettings: {
            [key: string]: unknown;
        };
        SeResources: {
            [key: string]: unknown;
        };
        /** @description Protection against attacks on the DNS service. */
        SecurityPolicy: {
            description?: string;
            dns_amplification_denyports?: components["schemas"]["PortMatchGeneric"];
            dns_attacks?: components["schemas"]["DnsAttacks"];
            /**
             * Format: uint32
             * @default 0
             */
            dns_policy_index: number;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            /**
             * Format: uint32
             * @default 0
             */
            network_security_policy_index: number;
            /**
             * @default DETECTION
             * @enum {string}
             */
            oper_mode?: "DETECTION" | "MITIGATION";
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        Selector: {
            labels?: components["schemas"]["KeyValueTuple"][];
            /** @enum {string} */
            type: "SELECTOR_IPAM";
        };
        SensitiveLogProfile: {
            [key: string]: unknown;
        };
        /** @description One member of a pool. */
        Server: {
            autoscaling_group_name?: string;
            availability_zone?: string;
            description?: string;
            discovered_networks?: components["schemas"]["DiscoveredNetwork"][];
            /** @default true */
            enabled?: boolean;
            external_orchestration_id?: string;
            external_uuid?: string;
            hostname?: string;
            ip: components["schemas"]["IpAddr"];
            location?: components["schemas"]["GeoLocation"];
            mac_address?: string;
            nw_ref?: string;
            /**
             * Format: int32
             * @description Absent: the default server port of the pool. 0 means use backend port in pool.
             */
            port?: number;
            /** Format: uint32 */
            preference_order?: number;
            prst_hdr_val?: string;
            /**
             * Format: int32
             * @default 1
             */
            ratio?: number;
            /** @default false */
            resolve_server_by_dns?: boolean;
            /** @default false */
            rewrite_host_header?: boolean;
            server_node?: string;
            /** @default false */
            static?: boolean;
            /** @default false */
            verify_network?: boolean;
            vm_ref?: string;
        };
        ServerAutoScalePolicy: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        /** @description A port, or a range of ports, on which a virtual service listens. */
        Service: {
            /** @default false */
            enable_http2?: boolean;
            /** @default false */
            enable_ssl?: boolean;
            /** @default false */
            horizon_internal_ports?: boolean;
            /** @default false */
            is_active_ftp_data_port?: boolean;
            override_application_profile_ref?: string;
            override_network_profile_ref?: string;
            /** Format: uint32 */
            port: number;
            /**
             * Format: uint32
             * @description 0 means single port.
             * @default 0
             */
            port_range_end?: number;
        };
        /** @description One data plane instance. */
        ServiceEngine: {
            /** @default VM name unknown */
            name?: string;
            availability_zone?: string;
            cloud_ref?: string;
            controller_ip?: string;
            data_vnics?: components["schemas"]["vNIC"][];
            /**
             * @default SE_STATE_ENABLED
             * @enum {string}
             */
            enable_state?: "SE_STATE_ENABLED" | "SE_STATE_DISABLED_FOR_PLACEMENT" | "SE_STATE_DISABLED" | "SE_STATE_DISABLED_FORCE";
            flavor?: string;
            host_ref?: string;
            /** @enum {string} */
            hypervisor?: "DEFAULT" | "VMWARE_ESX" | "KVM" | "VMWARE_VSAN" | "XEN";
            mgmt_vnic?: components["schemas"]["vNIC"];
            resources?: components["schemas"]["SeResources"];
            se_group_ref?: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        /** @description How service engines are built and how virtual services are placed on them. About 290 fields exist; only those that matter to us are named here. Members that are not named are kept as they are. */
        ServiceEngineGroup: {
            name: string;
            cloud_ref?: string;
            tenant_ref?: string;
            description?: string;
            /**
             * @default HA_MODE_SHARED
             * @enum {string}
             */
            ha_mode?: "HA_MODE_SHARED_PAIR" | "HA_MODE_SHARED" | "HA_MODE_LEGACY_ACTIVE_STANDBY";
            labels?: components["schemas"]["KeyValue"][];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            vcenters?: components["schemas"]["PlacementScopeConfig"][];
            /**
             * Format: int32
             * @default 10
             */
            max_se?: number;
            /**
             * Format: int32
             * @default 1
             */
            min_se?: number;
            /**
             * Format: int32
             * @default 10
             */
            max_vs_per_se?: number;
            /**
             * Format: int32
             * @default 1
             */
            min_scaleout_per_vs?: number;
            /**
             * Format: uint32
             * @default 4
             */
            max_scaleout_per_vs?: number;
            /**
             * Format: int32
             * @default 1
             */
            buffer_se?: number;
            /**
             * Format: int32
             * @default 1
             */
            vcpus_per_se?: number;
            /**
             * Format: int32
             * @default 2048
             */
            memory_per_se?: number;
            /**
             * Format: int32
             * @default 15
             */
            disk_per_se?: number;
            /** @default Avi */
            se_name_prefix?: string;
            mgmt_network_ref?: string;
            mgmt_subnet?: components["schemas"]["IpAddrPrefix"];
            /**
             * @default PLACEMENT_ALGO_PACKED
             * @enum {string}
             */
            algo?: "PLACEMENT_ALGO_PACKED" | "PLACEMENT_ALGO_DISTRIBUTED";
            /**
             * @default PLACEMENT_MODE_AUTO
             * @enum {string}
             */
            placement_mode?: "PLACEMENT_MODE_AUTO";
            /** @default false */
            active_standby?: boolean;
            /** @enum {string} */
            license_tier?: "ENTERPRISE_16" | "ENTERPRISE" | "ENTERPRISE_18" | "BASIC" | "ESSENTIALS" | "ENTERPRISE_WITH_CLOUD_SERVICES";
            /** @enum {string} */
            license_type?: "LIC_BACKEND_SERVERS" | "LIC_SOCKETS" | "LIC_CORES" | "LIC_HOSTS" | "LIC_SE_BANDWIDTH" | "LIC_METERED_SE_BANDWIDTH";
            /**
             * Format: int32
             * @default 120
             */
            se_deprovision_delay?: number;
            /** @default true */
            vs_host_redundancy?: boolean;
            /** @default false */
            distribute_load_active_standby?: boolean;
            /** @default false */
            auto_rebalance?: boolean;
            vcenter_clusters?: components["schemas"]["VcenterClusters"];
            vcenter_hosts?: components["schemas"]["VcenterHosts"];
            vcenter_datastores?: components["schemas"]["VcenterDatastore"][];
            /** @default AviSeFolder */
            vcenter_folder?: string;
            realtime_se_metrics?: components["schemas"]["MetricsRealTimeUpdate"];
            /** @default true */
            hm_on_standby?: boolean;
            /** @default false */
            per_app?: boolean;
        } & components["schemas"]["ConfigObject"];
        ServicePoolSelector: {
            service_pool_group_ref?: string;
            service_pool_ref?: string;
            /** Format: uint32 */
            service_port: number;
            /**
             * Format: uint32
             * @description 0 means single port.
             * @default 0
             */
            service_port_range_end?: number;
            /** @enum {string} */
            service_protocol?: "PROTOCOL_TYPE_TCP_PROXY" | "PROTOCOL_TYPE_TCP_FAST_PATH" | "PROTOCOL_TYPE_UDP_FAST_PATH" | "PROTOCOL_TYPE_UDP_PROXY" | "PROTOCOL_TYPE_SCTP_PROXY" | "PROTOCOL_TYPE_SCTP_FAST_PATH";
        };
        SessionController: {
            /** @default 15 */
            api_idle_timeout?: number;
        };
        SessionUser: {
            uuid?: string;
            name?: string;
            username?: string;
            full_name?: string;
            email?: string;
            local?: boolean;
            is_superuser?: boolean;
            default_tenant_ref?: string;
            ui_property?: string;
        };
        SidebandProfile: {
            ip?: components["schemas"]["IpAddr"][];
            /**
             * Format: int32
             * @default 1024
             */
            sideband_max_request_body_size?: number;
        };
        SipServiceApplicationProfile: {
            [key: string]: unknown;
        };
        SpGslbServiceInfo: {
            [key: string]: unknown;
        };
        StaticIpRange: {
            range: components["schemas"]["IpAddrRange"];
            /**
             * @default STATIC_IPS_FOR_VIP_AND_SE
             * @enum {string}
             */
            type?: "STATIC_IPS_FOR_SE" | "STATIC_IPS_FOR_VIP" | "STATIC_IPS_FOR_VIP_AND_SE";
        };
        /** @description One route of a VRF. `route_id` is unique in the VRF. */
        StaticRoute: {
            disable_gateway_monitor?: boolean;
            if_name?: string;
            labels?: components["schemas"]["KeyValue"][];
            next_hop: components["schemas"]["IpAddr"];
            prefix: components["schemas"]["IpAddrPrefix"];
            route_id: string;
        };
        /** @description What an object read from the controller always has. */
        Stored: {
            uuid: string;
            url: string;
        };
        /** @description A list of strings or key/value pairs that policies match against. */
        StringGroup: {
            description?: string;
            kv?: components["schemas"]["KeyValue"][];
            /** @default false */
            longest_match?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            tenant_ref?: string;
            /**
             * @default SG_TYPE_STRING
             * @enum {string}
             */
            type: "SG_TYPE_STRING" | "SG_TYPE_KEYVAL";
        } & components["schemas"]["ConfigObject"];
        SubResource: {
            /** @default false */
            exclude_subresources?: boolean;
            subresources?: ("SUBRESOURCE_POOL_ENABLED" | "SUBRESOURCE_POOL_SERVERS" | "SUBRESOURCE_POOL_SERVER_ENABLED" | "SUBRESOURCE_VIRTUALSERVICE_ENABLED" | "SUBRESOURCE_VIRTUALSERVICE_AUTO_ALLOCATE_FLOATING_IP" | "SUBRESOURCE_GSLBSERVICE_ENABLED" | "SUBRESOURCE_GSLBSERVICE_GROUPS" | "SUBRESOURCE_GSLBSERVICE_GROUP_ENABLED" | "SUBRESOURCE_GSLBSERVICE_GROUP_MEMBERS" | "SUBRESOURCE_GSLBSERVICE_GROUP_MEMBER_ENABLED")[];
        };
        Subnet: {
            prefix: components["schemas"]["IpAddrPrefix"];
            /** @description Addresses that may be given out. */
            static_ip_ranges?: components["schemas"]["StaticIpRange"][];
            /** @deprecated */
            static_ranges?: components["schemas"]["IpAddrRange"][];
            /** @deprecated */
            static_ips?: components["schemas"]["IpAddr"][];
        };
        /** @description Settings of the whole controller. Only the members that matter to us are named; others are kept as they are. */
        SystemConfiguration: {
            /**
             * @default ENTERPRISE_WITH_CLOUD_SERVICES
             * @enum {string}
             */
            default_license_tier?: "ENTERPRISE_16" | "ENTERPRISE" | "ENTERPRISE_18" | "BASIC" | "ESSENTIALS" | "ENTERPRISE_WITH_CLOUD_SERVICES";
            global_tenant_config?: components["schemas"]["TenantConfiguration"];
            portal_configuration?: components["schemas"]["PortalConfiguration"];
            dns_configuration?: components["schemas"]["DNSConfiguration"];
            ntp_configuration?: components["schemas"]["NTPConfiguration"];
            /** @default false */
            fips_mode?: boolean;
            /** @default false */
            common_criteria_mode?: boolean;
            /** @default false */
            docker_mode?: boolean;
            /** @default false */
            enable_cors?: boolean;
            /** @default false */
            welcome_workflow_complete?: boolean;
            ssh_ciphers?: string[];
            ssh_hmacs?: string[];
        } & components["schemas"]["ConfigObject"];
        TCPApplicationProfile: {
            ftp_profile?: components["schemas"]["FTPProfile"];
            pki_profile_ref?: string;
            /** @default false */
            proxy_protocol_enabled?: boolean;
            /**
             * @default PROXY_PROTOCOL_VERSION_1
             * @enum {string}
             */
            proxy_protocol_version?: "PROXY_PROTOCOL_VERSION_1" | "PROXY_PROTOCOL_VERSION_2";
            /**
             * @default SSL_CLIENT_CERTIFICATE_NONE
             * @enum {string}
             */
            ssl_client_certificate_mode?: "SSL_CLIENT_CERTIFICATE_NONE" | "SSL_CLIENT_CERTIFICATE_REQUEST" | "SSL_CLIENT_CERTIFICATE_REQUIRE";
        };
        TCPFastPathProfile: {
            dsr_profile?: components["schemas"]["DsrProfile"];
            /** @default false */
            enable_syn_protection?: boolean;
            /**
             * Format: int32
             * @description 0 means infinite.
             * @default 300
             */
            session_idle_timeout?: number;
        };
        TCPProxyProfile: {
            /** @default false */
            aggressive_congestion_avoidance?: boolean;
            /** @default true */
            auto_window_growth?: boolean;
            /** @default true */
            automatic?: boolean;
            /**
             * @default CC_ALGO_NEW_RENO
             * @enum {string}
             */
            cc_algo?: "CC_ALGO_NEW_RENO" | "CC_ALGO_CUBIC" | "CC_ALGO_HTCP";
            /**
             * Format: uint32
             * @default 2
             */
            congestion_recovery_scaling_factor?: number;
            /**
             * Format: int32
             * @description 0 means infinite.
             * @default 600
             */
            idle_connection_timeout?: number;
            /**
             * @default KEEP_ALIVE
             * @enum {string}
             */
            idle_connection_type?: "KEEP_ALIVE" | "CLOSE_IDLE";
            /** @default false */
            ignore_time_wait?: boolean;
            /**
             * Format: int32
             * @description The largest int32 passes the value of the client through.
             * @default 0
             */
            ip_dscp?: number;
            /** @default true */
            keepalive_in_halfclose_state?: boolean;
            /**
             * Format: int32
             * @default 8
             */
            max_retransmissions?: number;
            /**
             * Format: int32
             * @description 0 means use Interface MTU.
             */
            max_segment_size?: number;
            /**
             * Format: int32
             * @default 8
             */
            max_syn_retransmissions?: number;
            /** Format: uint32 */
            min_rexmt_timeout?: number;
            /** @default false */
            nagles_algorithm?: boolean;
            /**
             * Format: uint32
             * @default 0
             */
            reassembly_queue_size?: number;
            /**
             * Format: int32
             * @default 64
             */
            receive_window?: number;
            /** Format: uint32 */
            reorder_threshold?: number;
            /**
             * Format: uint32
             * @default 1
             */
            slow_start_scaling_factor?: number;
            /**
             * Format: int32
             * @description 0 means immediate.
             * @default 2000
             */
            time_wait_delay?: number;
            /** @default true */
            use_interface_mtu?: boolean;
        };
        TacacsPlusAuthSettings: {
            [key: string]: unknown;
        };
        Tag: {
            [key: string]: unknown;
        };
        /** @description A separate space of objects. */
        Tenant: {
            attrs?: components["schemas"]["KeyValue"][];
            config_settings?: components["schemas"]["TenantConfiguration"];
            created_by?: string;
            description?: string;
            /** @default false */
            enforce_label_group?: boolean;
            label_group_refs?: string[];
            /** @default true */
            local?: boolean;
            name: string;
            readonly macro_in_progress?: boolean;
            readonly tenant_force_delete_in_progress?: boolean;
        } & components["schemas"]["ConfigObject"];
        TenantConfiguration: {
            /** @default true */
            se_in_provider_context?: boolean;
            /** @default true */
            tenant_access_to_provider_se?: boolean;
            /** @default false */
            tenant_vrf?: boolean;
        };
        TestSeDatastoreLevel1: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        Tier1LogicalRouterInfo: {
            locale_service?: string;
            segment_id?: string;
            tier1_lr_id: string;
        };
        TimeStamp: {
            secs?: number;
            usecs?: number;
        };
        TlsFingerprintMatch: {
            fingerprints?: string[];
            /** @enum {string} */
            match_operation: "IS_IN" | "IS_NOT_IN";
            string_group_refs?: string[];
        };
        /** @description Servers that get a copy of the traffic. */
        TrafficCloneProfile: {
            clone_servers?: components["schemas"]["CloneServer"][];
            cloud_ref?: string;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            /** @default false */
            preserve_client_ip?: boolean;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        TrueClientIPConfig: {
            /**
             * @default LEFT
             * @enum {string}
             */
            direction?: "LEFT" | "RIGHT";
            headers?: string[];
            /**
             * Format: uint32
             * @default 1
             */
            index_in_header?: number;
        };
        UDPFastPathProfile: {
            dsr_profile?: components["schemas"]["DsrProfile"];
            /** @default false */
            per_pkt_loadbalance?: boolean;
            /**
             * Format: int32
             * @default 10
             */
            session_idle_timeout?: number;
            /** @default true */
            snat?: boolean;
        };
        UDPProxyProfile: {
            /**
             * Format: int32
             * @default 10
             */
            session_idle_timeout?: number;
        };
        URIParam: {
            tokens?: components["schemas"]["URIParamToken"][];
            /** @enum {string} */
            type: "URI_PARAM_TYPE_TOKENIZED";
        };
        URIParamQuery: {
            add_string?: string;
            /** @default true */
            keep_query?: boolean;
        };
        URIParamToken: {
            /**
             * Format: uint32
             * @description 65535 means end of string.
             */
            end_index?: number;
            /** Format: uint32 */
            start_index?: number;
            str_value?: string;
            /** @enum {string} */
            type: "URI_TOKEN_TYPE_HOST" | "URI_TOKEN_TYPE_PATH" | "URI_TOKEN_TYPE_STRING" | "URI_TOKEN_TYPE_STRING_GROUP" | "URI_TOKEN_TYPE_REGEX" | "URI_TOKEN_TYPE_REGEX_QUERY";
        };
        /** @description A user of the controller. */
        User: {
            access?: components["schemas"]["UserRole"][];
            anonymous_user?: boolean;
            date_joined?: string;
            default_tenant_ref?: string;
            email?: string;
            full_name?: string;
            /** @default true */
            is_active?: boolean;
            is_internal_user?: boolean;
            is_staff?: boolean;
            is_superuser?: boolean;
            local?: boolean;
            logged_in?: boolean;
            name: string;
            password?: string;
            passwordless?: boolean;
            recovery_token?: string;
            service_user?: boolean;
            token_expiration_date?: string;
            ui_property?: string;
            /** Format: uint32 */
            uid?: number;
            unix_crypt_password?: string;
            user_profile_ref?: string;
            username?: string;
        } & components["schemas"]["ConfigObject"];
        UserAccountProfile: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        UserRole: {
            all_tenants?: boolean;
            role_ref?: string;
            tenant_ref?: string;
        };
        UserToken: {
            /**
             * @description Life time; on input only.
             * @example 240
             */
            hours?: string;
            token?: string;
            uuid?: string;
            username?: string;
            /** Format: date-time */
            expires_at?: string;
        };
        /** @description A vCenter that an NSX-T cloud uses. */
        VCenterServer: {
            cloud_ref?: string;
            content_lib?: components["schemas"]["ContentLibConfig"];
            name: string;
            tenant_ref?: string;
            vcenter_credentials_ref?: string;
            vcenter_url?: string;
        } & components["schemas"]["ConfigObject"];
        /** @description A host that an EVH child serves, with the rules that a request to it must match. */
        VHMatch: {
            host: string;
            rules?: components["schemas"]["VHMatchRule"][];
            /** @deprecated */
            path?: components["schemas"]["PathMatch"][];
        };
        VHMatchRule: {
            matches: components["schemas"]["MatchTarget"];
            name: string;
        };
        VIMgrHostRuntime: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        VIMgrIPSubnetRuntime: {
            [key: string]: unknown;
        };
        /** @description A network as discovered in the infrastructure. Read only for clients. */
        VIMgrNWRuntime: {
            MgmtNW?: boolean;
            auto_expand?: boolean;
            availability_zone?: string;
            cloud_ref?: string;
            datacenter_uuid?: string;
            dvs?: boolean;
            host_refs?: string[];
            interested_nw?: boolean;
            ip_subnet?: components["schemas"]["VIMgrIPSubnetRuntime"][];
            logical_switch_id?: string;
            managed_object_id: string;
            name: string;
            /** Format: int32 */
            num_ports?: number;
            switch_name?: string;
            tenant_name?: string;
            tenant_ref?: string;
            /** @enum {string} */
            type: "CLOUD_NONE" | "CLOUD_VCENTER" | "CLOUD_OPENSTACK" | "CLOUD_AWS" | "CLOUD_VCA" | "CLOUD_APIC" | "CLOUD_MESOS" | "CLOUD_LINUXSERVER" | "CLOUD_DOCKER_UCP" | "CLOUD_RANCHER" | "CLOUD_OSHIFT_K8S" | "CLOUD_AZURE" | "CLOUD_GCP" | "CLOUD_NSXT";
            /** Format: int32 */
            vlan?: number;
            vlan_range?: components["schemas"]["VlanRange"][];
            vm_refs?: string[];
            vrf_context_ref?: string;
        } & components["schemas"]["ConfigObject"];
        VIMgrVMRuntime: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        VSDataScript: {
            /** @enum {string} */
            evt: "VS_DATASCRIPT_EVT_HTTP_REQ" | "VS_DATASCRIPT_EVT_HTTP_RESP" | "VS_DATASCRIPT_EVT_HTTP_RESP_DATA" | "VS_DATASCRIPT_EVT_HTTP_LB_FAILED" | "VS_DATASCRIPT_EVT_HTTP_REQ_DATA" | "VS_DATASCRIPT_EVT_HTTP_RESP_FAILED" | "VS_DATASCRIPT_EVT_HTTP_LB_DONE" | "VS_DATASCRIPT_EVT_HTTP_AUTH" | "VS_DATASCRIPT_EVT_HTTP_POST_AUTH" | "VS_DATASCRIPT_EVT_TCP_CLIENT_ACCEPT" | "VS_DATASCRIPT_EVT_SSL_HANDSHAKE_DONE" | "VS_DATASCRIPT_EVT_CLIENT_SSL_PRE_CONNECT" | "VS_DATASCRIPT_EVT_CLIENT_SSL_CLIENT_HELLO" | "VS_DATASCRIPT_EVT_DNS_REQ" | "VS_DATASCRIPT_EVT_DNS_RESP" | "VS_DATASCRIPT_EVT_L4_REQUEST" | "VS_DATASCRIPT_EVT_L4_RESPONSE" | "VS_DATASCRIPT_EVT_MAX";
            script: string;
        };
        /** @description Lua scripts that run on events of a virtual service, with the objects they use. */
        VSDataScriptSet: {
            created_by?: string;
            datascript?: components["schemas"]["VSDataScript"][];
            description?: string;
            geo_db_ref?: string;
            ip_reputation_db_ref?: string;
            ipgroup_refs?: string[];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            pki_profile_refs?: string[];
            pool_group_refs?: string[];
            pool_refs?: string[];
            protocol_parser_refs?: string[];
            rate_limiters?: components["schemas"]["RateLimiter"][];
            ssl_key_certificate_refs?: string[];
            ssl_profile_refs?: string[];
            string_group_refs?: string[];
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        VSDataScripts: {
            /**
             * Format: int32
             * @description Order of evaluation.
             */
            index: number;
            vs_datascript_set_ref: string;
        };
        VcenterClusters: {
            [key: string]: unknown;
        };
        VcenterDatastore: {
            [key: string]: unknown;
        };
        VcenterHosts: {
            [key: string]: unknown;
        };
        VersionInfo: {
            /** @example 30.2.1 */
            Version?: string;
            /**
             * @description Lowest API version that is spoken.
             * @example 15.2
             */
            min_version?: string;
            build?: number;
            Tag?: string;
            Product?: string;
            ProductName?: string;
            Date?: string;
        };
        /** @description One virtual address. Either given (`ip_address`, `ip6_address`) or allocated from the network in `ipam_network_subnet`. */
        Vip: {
            /** @default false */
            auto_allocate_floating_ip?: boolean;
            /** @default false */
            auto_allocate_ip?: boolean;
            /**
             * @default V4_ONLY
             * @enum {string}
             */
            auto_allocate_ip_type?: "V4_ONLY" | "V6_ONLY" | "V4_V6";
            availability_zone?: string;
            /** @default false */
            avi_allocated_fip?: boolean;
            /** @default false */
            avi_allocated_vip?: boolean;
            discovered_networks?: components["schemas"]["DiscoveredNetwork"][];
            /** @default true */
            enabled?: boolean;
            floating_ip?: components["schemas"]["IpAddr"];
            floating_ip6?: components["schemas"]["IpAddr"];
            floating_subnet6_uuid?: string;
            floating_subnet_uuid?: string;
            ip6_address?: components["schemas"]["IpAddr"];
            ip_address?: components["schemas"]["IpAddr"];
            ipam_network_subnet?: components["schemas"]["IPNetworkSubnet"];
            network_ref?: string;
            placement_networks?: components["schemas"]["VipPlacementNetwork"][];
            port_uuid?: string;
            /**
             * Format: uint32
             * @default 32
             */
            prefix_length?: number;
            subnet?: components["schemas"]["IpAddrPrefix"];
            subnet6?: components["schemas"]["IpAddrPrefix"];
            subnet6_uuid?: string;
            subnet_uuid?: string;
            /**
             * @description Unique among the addresses of one VsVip. Cannot be changed later.
             * @default 0
             */
            vip_id?: string;
        };
        VipPlacementNetwork: {
            network_ref?: string;
            subnet?: components["schemas"]["IpAddrPrefix"];
            subnet6?: components["schemas"]["IpAddrPrefix"];
        };
        VipRuntime: {
            [key: string]: unknown;
        };
        /** @description A front end: ports on a VIP and what happens to the traffic that arrives there. Parents hold the VIP, children (SNI or enhanced virtual hosting) hold the host names. */
        VirtualService: {
            /**
             * @default ACTIVE_STANDBY_SE_1
             * @enum {string}
             */
            active_standby_se_tag?: "ACTIVE_STANDBY_SE_1" | "ACTIVE_STANDBY_SE_2";
            /** @default false */
            advertise_down_vs?: boolean;
            /** @default false */
            allow_invalid_client_cert?: boolean;
            analytics_policy?: components["schemas"]["AnalyticsPolicy"];
            analytics_profile_ref?: string;
            application_profile_ref?: string;
            readonly azure_availability_set?: string;
            /** Format: uint32 */
            bgp_local_preference?: number;
            /** Format: uint32 */
            bgp_num_as_path_prepend?: number;
            bgp_peer_labels?: string[];
            bot_policy_ref?: string;
            /** @default false */
            bulk_sync_kvcache?: boolean;
            /** @default false */
            close_client_conn_on_config_update?: boolean;
            /** @description Free text of the client; never computed or checked by the controller. */
            cloud_config_cksum?: string;
            cloud_ref?: string;
            /**
             * @default CLOUD_NONE
             * @enum {string}
             */
            cloud_type?: "CLOUD_NONE" | "CLOUD_VCENTER" | "CLOUD_OPENSTACK" | "CLOUD_AWS" | "CLOUD_VCA" | "CLOUD_APIC" | "CLOUD_MESOS" | "CLOUD_LINUXSERVER" | "CLOUD_DOCKER_UCP" | "CLOUD_RANCHER" | "CLOUD_OSHIFT_K8S" | "CLOUD_AZURE" | "CLOUD_GCP" | "CLOUD_NSXT";
            connections_rate_limit?: components["schemas"]["RateProfile"];
            content_rewrite?: components["schemas"]["ContentRewriteProfile"];
            created_by?: string;
            csrf_policy_ref?: string;
            /** @default false */
            delay_fairness?: boolean;
            description?: string;
            dns_info?: components["schemas"]["DnsInfo"][];
            dns_policies?: components["schemas"]["DnsPolicies"][];
            /** @default false */
            east_west_placement?: boolean;
            /** @default true */
            enable_autogw?: boolean;
            enable_rhi?: boolean;
            enable_rhi_snat?: boolean;
            /** @default false */
            enable_session?: boolean;
            /** @default true */
            enabled?: boolean;
            error_page_profile_ref?: string;
            /**
             * @default LOAD_AWARE
             * @enum {string}
             */
            flow_dist?: "LOAD_AWARE" | "CONSISTENT_HASH_SOURCE_IP_ADDRESS" | "CONSISTENT_HASH_SOURCE_IP_ADDRESS_AND_PORT";
            /**
             * @default NO_LABEL
             * @enum {string}
             */
            flow_label_type?: "NO_LABEL" | "APPLICATION_LABEL" | "SERVICE_LABEL";
            fqdn?: string;
            host_name_xlate?: string;
            http_policies?: components["schemas"]["HTTPPolicies"][];
            icap_request_profile_refs?: string[];
            /** @default false */
            ign_pool_net_reach?: boolean;
            jwt_config?: components["schemas"]["JWTValidationVsConfig"];
            l4_policies?: components["schemas"]["L4Policies"][];
            ldap_vs_config?: components["schemas"]["LDAPVSConfig"];
            /** @default false */
            limit_doser?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            /**
             * Format: uint32
             * @description 0 means unlimited.
             * @default 0
             */
            max_cps_per_client?: number;
            microservice_ref?: string;
            /** Format: uint32 */
            min_pools_up?: number;
            name: string;
            network_profile_ref?: string;
            network_security_policy_ref?: string;
            nsx_securitygroup?: string[];
            oauth_vs_config?: components["schemas"]["OAuthVSConfig"];
            performance_limits?: components["schemas"]["PerformanceLimits"];
            pool_group_ref?: string;
            pool_ref?: string;
            /** @default false */
            remove_listening_port_on_vs_down?: boolean;
            requests_rate_limit?: components["schemas"]["RateProfile"];
            /** @default false */
            revoke_vip_route?: boolean;
            saml_sp_config?: components["schemas"]["SAMLSPConfig"];
            /** @default false */
            scaleout_ecmp?: boolean;
            se_group_ref?: string;
            security_policy_ref?: string;
            server_network_profile_ref?: string;
            /** @description Free text of the client, returned byte for byte. */
            service_metadata?: string;
            service_pool_select?: components["schemas"]["ServicePoolSelector"][];
            services?: components["schemas"]["Service"][];
            sideband_profile?: components["schemas"]["SidebandProfile"];
            snat_ip?: components["schemas"]["IpAddr"][];
            snat_ip6_addresses?: components["schemas"]["IpAddr"][];
            readonly sp_pool_refs?: string[];
            ssl_key_and_certificate_refs?: string[];
            /** @description Filled in only when a service of the virtual service has SSL enabled. */
            ssl_profile_ref?: string;
            ssl_profile_selectors?: components["schemas"]["SSLProfileSelector"][];
            /**
             * Format: uint32
             * @default 1024
             */
            ssl_sess_cache_avg_size?: number;
            sso_policy_ref?: string;
            static_dns_records?: components["schemas"]["DnsRecord"][];
            tenant_ref?: string;
            test_se_datastore_level_1_ref?: string;
            topology_policies?: components["schemas"]["DnsPolicies"][];
            traffic_clone_profile_ref?: string;
            /** @default true */
            traffic_enabled?: boolean;
            /**
             * @default VS_TYPE_NORMAL
             * @enum {string}
             */
            type?: "VS_TYPE_NORMAL" | "VS_TYPE_VH_PARENT" | "VS_TYPE_VH_CHILD";
            /** @default false */
            use_bridge_ip_as_vip?: boolean;
            /** @default false */
            use_vip_as_snat?: boolean;
            /** @description Host names of an SNI child. */
            vh_domain_name?: string[];
            /** @description Hosts and rules of an EVH child. */
            vh_matches?: components["schemas"]["VHMatch"][];
            /** @description The parent of a child; it must be of type VS_TYPE_VH_PARENT and of the same vh_type. */
            vh_parent_vs_ref?: string;
            /**
             * @default VS_TYPE_VH_SNI
             * @enum {string}
             */
            vh_type?: "VS_TYPE_VH_SNI" | "VS_TYPE_VH_ENHANCED";
            vip?: components["schemas"]["Vip"][];
            vrf_context_ref?: string;
            vs_datascripts?: components["schemas"]["VSDataScripts"][];
            vsvip_cloud_config_cksum?: string;
            /** @description Required for normal and parent virtual services, absent on children. */
            vsvip_ref?: string;
            waf_policy_ref?: string;
            /**
             * Format: uint32
             * @default 1
             */
            weight?: number;
            /** @description Raised at each change. */
            readonly version?: number;
            /** @description Uuids of the children; only on a parent that has some. */
            readonly vh_child_vs_uuid?: string[];
            readonly vip_runtime?: components["schemas"]["VipRuntime"][];
        } & components["schemas"]["ConfigObject"];
        VlanRange: {
            [key: string]: unknown;
        };
        /** @description A routing domain: static routes, BGP, gateway monitors. */
        VrfContext: {
            attrs?: components["schemas"]["KeyValue"][];
            bfd_profile?: components["schemas"]["BfdProfile"];
            bgp_profile?: components["schemas"]["BgpProfile"];
            cloud_ref?: string;
            debugvrfcontext?: components["schemas"]["DebugVrfContext"];
            description?: string;
            gateway_mon?: components["schemas"]["GatewayMonitor"][];
            internal_gateway_monitor?: components["schemas"]["InternalGatewayMonitor"];
            /** @default true */
            lldp_enable?: boolean;
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            static_routes?: components["schemas"]["StaticRoute"][];
            /** @default false */
            system_default?: boolean;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        /** @description One or more virtual IP addresses with their DNS names, used by one or more virtual services. */
        VsVip: {
            /** Format: uint32 */
            bgp_local_preference?: number;
            /** Format: uint32 */
            bgp_num_as_path_prepend?: number;
            bgp_peer_labels?: string[];
            cloud_ref?: string;
            dns_info?: components["schemas"]["DnsInfo"][];
            /** @default false */
            east_west_placement?: boolean;
            ipam_selector?: components["schemas"]["Selector"];
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
            name: string;
            tenant_ref?: string;
            tier1_lr?: string;
            use_standard_alb?: boolean;
            vip?: components["schemas"]["Vip"][];
            vrf_context_ref?: string;
            /** @description Free text of the client; never computed or checked by the controller. */
            vsvip_cloud_config_cksum?: string;
            /** @description The virtual services that use it. */
            readonly vs_refs?: string[];
        } & components["schemas"]["ConfigObject"];
        WafCRS: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        /** @description Web application firewall rules in use. */
        WafPolicy: {
            name: string;
            tenant_ref?: string;
            created_by?: string;
            description?: string;
            /**
             * @default WAF_MODE_DETECTION_ONLY
             * @enum {string}
             */
            mode: "WAF_MODE_DETECTION_ONLY" | "WAF_MODE_ENFORCEMENT";
            /**
             * @default WAF_PARANOIA_LEVEL_LOW
             * @enum {string}
             */
            paranoia_level?: "WAF_PARANOIA_LEVEL_LOW" | "WAF_PARANOIA_LEVEL_MEDIUM" | "WAF_PARANOIA_LEVEL_HIGH" | "WAF_PARANOIA_LEVEL_EXTREME";
            /** @default false */
            enable_app_learning?: boolean;
            /** @default true */
            allow_mode_delegation?: boolean;
            waf_profile_ref: string;
            waf_crs_ref?: string;
            /**
             * @default WAF_FAILURE_MODE_OPEN
             * @enum {string}
             */
            failure_mode?: "WAF_FAILURE_MODE_OPEN" | "WAF_FAILURE_MODE_CLOSED";
            markers?: components["schemas"]["RoleFilterMatchLabel"][];
        } & components["schemas"]["ConfigObject"];
        WafProfile: {
            name: string;
            tenant_ref?: string;
        } & components["schemas"]["ConfigObject"];
        vCenterConfiguration: {
            content_lib?: components["schemas"]["ContentLibConfig"];
            datacenter?: string;
            datacenter_managed_object_id?: string;
            /**
             * @deprecated
             * @description Deprecated from 30.1.1.
             */
            deactivate_vm_discovery?: boolean;
            /** @default false */
            is_nsx_environment?: boolean;
            management_ip_subnet?: components["schemas"]["IpAddrPrefix"];
            management_network?: string;
            password?: string;
            /**
             * @default WRITE_ACCESS
             * @enum {string}
             */
            privilege: "NO_ACCESS" | "READ_ACCESS" | "WRITE_ACCESS";
            /** @default true */
            use_content_lib?: boolean;
            username?: string;
            vcenter_template_se_location?: string;
            vcenter_url?: string;
        };
        vCloudAirConfiguration: {
            [key: string]: unknown;
        };
        vNIC: {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description Refused: invalid body, unknown reference, or against the state of the system. Deleting an object that is in use may end here too. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No session, or wrong credentials, or a wrong CSRF token. */
        NoSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No right to do this, unknown tenant, an upgrade is running, or the object is in use. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such object. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An object of this name exists. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Someone else changed the object: read it again. */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Anything else: 419 asks to repeat the call with the cookies of the answer, 429 to slow down; 5xx are failures of the controller. The body may be plain text. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description API name of the type. */
        type: string;
        uuid: string;
        /**
         * @description API version to speak. Absent, the controller speaks one from long ago.
         * @example 30.2.1
         */
        Version: string;
        /** @description Name of the tenant to work in; `*` reads from all tenants. */
        Tenant: string;
        /** @description The tenant by uuid. */
        TenantUuid: string;
        /** @description Uuid to give to the new object. */
        Slug: string;
        name: string;
        /** @description A part of the name. */
        nameContains: string;
        /** @description A part of the name, in any case. */
        nameIcontains: string;
        /** @description Names, separated by commas. */
        nameIn: string;
        uuidQuery: string;
        /** @description Uuids, separated by commas. */
        uuidIn: string;
        created_by: string;
        /** @description Name of the cloud. */
        cloudName: string;
        /** @description Uuid of the cloud. */
        cloudUuid: string;
        /** @description Uuid of the cloud. */
        cloud_uuid: string;
        /** @description Name of the service engine group. */
        seGroupName: string;
        /** @description Name of the VRF. */
        vrfContextName: string;
        /** @description Key of a marker, with `label_value`. */
        label_key: string;
        /** @description A value of the marker `label_key`. */
        label_value: string;
        /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
        fields: string;
        /** @description Adds `#name` to references and `url`. An empty value means true. */
        include_name: string | boolean;
        /** @description Leaves defaults out. */
        skip_default: string | boolean;
        /** @description Users that are service accounts too. */
        include_service_accounts: string | boolean;
        join_subresources: string;
        /** @description `<type>:<uuid>` */
        refers_to: string;
        /** @description `<type>:<uuid>` */
        referred_by: string;
        search: string;
        isearch: string;
        exclude: string;
        limit_by: string;
        /** @description Field to sort by; `-` in front turns the order round. */
        sort: string;
        page: number;
        page_size: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AnalyticsPolicy = components['schemas']['AnalyticsPolicy'];
export type AnalyticsProfile = components['schemas']['AnalyticsProfile'];
export type AnyObject = components['schemas']['AnyObject'];
export type AppCookiePersistenceProfile = components['schemas']['AppCookiePersistenceProfile'];
export type ApplicationPersistenceProfile = components['schemas']['ApplicationPersistenceProfile'];
export type ApplicationProfile = components['schemas']['ApplicationProfile'];
export type AuthProfile = components['schemas']['AuthProfile'];
export type AuthProfileHttpClientParams = components['schemas']['AuthProfileHTTPClientParams'];
export type AuthenticationPolicy = components['schemas']['AuthenticationPolicy'];
export type AuthorizationPolicy = components['schemas']['AuthorizationPolicy'];
export type AutoScaleLaunchConfig = components['schemas']['AutoScaleLaunchConfig'];
export type AwsConfiguration = components['schemas']['AwsConfiguration'];
export type AzureConfiguration = components['schemas']['AzureConfiguration'];
export type BfdProfile = components['schemas']['BfdProfile'];
export type BgpPeer = components['schemas']['BgpPeer'];
export type BgpProfile = components['schemas']['BgpProfile'];
export type BgpRoutingOptions = components['schemas']['BgpRoutingOptions'];
export type BotAllowList = components['schemas']['BotAllowList'];
export type BotClassification = components['schemas']['BotClassification'];
export type BotConfigClientBehavior = components['schemas']['BotConfigClientBehavior'];
export type BotConfigConsolidator = components['schemas']['BotConfigConsolidator'];
export type BotConfigIpLocation = components['schemas']['BotConfigIPLocation'];
export type BotConfigIpReputation = components['schemas']['BotConfigIPReputation'];
export type BotConfigUserAgent = components['schemas']['BotConfigUserAgent'];
export type BotDetectionMatch = components['schemas']['BotDetectionMatch'];
export type BotDetectionPolicy = components['schemas']['BotDetectionPolicy'];
export type BotMapping = components['schemas']['BotMapping'];
export type Crl = components['schemas']['CRL'];
export type CsrfPolicy = components['schemas']['CSRFPolicy'];
export type CertificateAuthority = components['schemas']['CertificateAuthority'];
export type CertificateManagementProfile = components['schemas']['CertificateManagementProfile'];
export type ClientInsightsSampling = components['schemas']['ClientInsightsSampling'];
export type ClientLogConfiguration = components['schemas']['ClientLogConfiguration'];
export type ClientLogFilter = components['schemas']['ClientLogFilter'];
export type ClientLogStreamingConfig = components['schemas']['ClientLogStreamingConfig'];
export type CloneServer = components['schemas']['CloneServer'];
export type Cloud = components['schemas']['Cloud'];
export type CloudConnectorUser = components['schemas']['CloudConnectorUser'];
export type CloudStackConfiguration = components['schemas']['CloudStackConfiguration'];
export type Cluster = components['schemas']['Cluster'];
export type ClusterHaConfig = components['schemas']['ClusterHAConfig'];
export type ClusterNode = components['schemas']['ClusterNode'];
export type ClusterNodeState = components['schemas']['ClusterNodeState'];
export type ClusterOperationalStatus = components['schemas']['ClusterOperationalStatus'];
export type ClusterRuntime = components['schemas']['ClusterRuntime'];
export type ClusterServiceState = components['schemas']['ClusterServiceState'];
export type ClusterServiceStateName = components['schemas']['ClusterServiceStateName'];
export type CompressionProfile = components['schemas']['CompressionProfile'];
export type ConfigObject = components['schemas']['ConfigObject'];
export type ConfigPbAttributes = components['schemas']['ConfigPbAttributes'];
export type ConnPoolProperties = components['schemas']['ConnPoolProperties'];
export type ContentLibConfig = components['schemas']['ContentLibConfig'];
export type ContentRewriteProfile = components['schemas']['ContentRewriteProfile'];
export type ControllerInternalAuth = components['schemas']['ControllerInternalAuth'];
export type CookieMatch = components['schemas']['CookieMatch'];
export type CustomIpamDnsProfile = components['schemas']['CustomIpamDnsProfile'];
export type CustomIpamSubnet = components['schemas']['CustomIpamSubnet'];
export type CustomParams = components['schemas']['CustomParams'];
export type CustomTag = components['schemas']['CustomTag'];
export type DnsConfiguration = components['schemas']['DNSConfiguration'];
export type DataNetworkConfig = components['schemas']['DataNetworkConfig'];
export type DebugVrfContext = components['schemas']['DebugVrfContext'];
export type DiscoveredNetwork = components['schemas']['DiscoveredNetwork'];
export type DnsAttacks = components['schemas']['DnsAttacks'];
export type DnsCnameRdata = components['schemas']['DnsCnameRdata'];
export type DnsInfo = components['schemas']['DnsInfo'];
export type DnsPolicies = components['schemas']['DnsPolicies'];
export type DnsPolicy = components['schemas']['DnsPolicy'];
export type DnsRecord = components['schemas']['DnsRecord'];
export type DnsResolver = components['schemas']['DnsResolver'];
export type DnsServiceApplicationProfile = components['schemas']['DnsServiceApplicationProfile'];
export type DnsServiceDomain = components['schemas']['DnsServiceDomain'];
export type DockerConfiguration = components['schemas']['DockerConfiguration'];
export type DomainList = components['schemas']['DomainList'];
export type DosRateLimitProfile = components['schemas']['DosRateLimitProfile'];
export type DsrProfile = components['schemas']['DsrProfile'];
export type Error = components['schemas']['Error'];
export type ErrorPage = components['schemas']['ErrorPage'];
export type ErrorPageBody = components['schemas']['ErrorPageBody'];
export type ErrorPageProfile = components['schemas']['ErrorPageProfile'];
export type FtpProfile = components['schemas']['FTPProfile'];
export type FailAction = components['schemas']['FailAction'];
export type FailActionHttpLocalResponse = components['schemas']['FailActionHTTPLocalResponse'];
export type FailActionHttpRedirect = components['schemas']['FailActionHTTPRedirect'];
export type FileObject = components['schemas']['FileObject'];
export type FullClientLogs = components['schemas']['FullClientLogs'];
export type GcpConfiguration = components['schemas']['GCPConfiguration'];
export type GatewayMonitor = components['schemas']['GatewayMonitor'];
export type GeoDb = components['schemas']['GeoDB'];
export type GeoLocation = components['schemas']['GeoLocation'];
export type GeoMatch = components['schemas']['GeoMatch'];
export type Http2ApplicationProfile = components['schemas']['HTTP2ApplicationProfile'];
export type Http2PoolProperties = components['schemas']['HTTP2PoolProperties'];
export type HttpApplicationProfile = components['schemas']['HTTPApplicationProfile'];
export type HttpCookieData = components['schemas']['HTTPCookieData'];
export type HttpHdrAction = components['schemas']['HTTPHdrAction'];
export type HttpHdrData = components['schemas']['HTTPHdrData'];
export type HttpHdrValue = components['schemas']['HTTPHdrValue'];
export type HttpLocalFile = components['schemas']['HTTPLocalFile'];
export type HttpPolicies = components['schemas']['HTTPPolicies'];
export type HttpPolicySet = components['schemas']['HTTPPolicySet'];
export type HttpRedirectAction = components['schemas']['HTTPRedirectAction'];
export type HttpRequestPolicy = components['schemas']['HTTPRequestPolicy'];
export type HttpRequestRule = components['schemas']['HTTPRequestRule'];
export type HttpReselectRespCode = components['schemas']['HTTPReselectRespCode'];
export type HttpResponsePolicy = components['schemas']['HTTPResponsePolicy'];
export type HttpResponseRule = components['schemas']['HTTPResponseRule'];
export type HttpRewriteLocHdrAction = components['schemas']['HTTPRewriteLocHdrAction'];
export type HttpRewriteUrlAction = components['schemas']['HTTPRewriteURLAction'];
export type HttpSecurityAction = components['schemas']['HTTPSecurityAction'];
export type HttpSecurityActionRateProfile = components['schemas']['HTTPSecurityActionRateProfile'];
export type HttpSecurityPolicy = components['schemas']['HTTPSecurityPolicy'];
export type HttpSecurityRule = components['schemas']['HTTPSecurityRule'];
export type HttpServerReselect = components['schemas']['HTTPServerReselect'];
export type HttpSessionConfig = components['schemas']['HTTPSessionConfig'];
export type HttpStatusMatch = components['schemas']['HTTPStatusMatch'];
export type HttpStatusRange = components['schemas']['HTTPStatusRange'];
export type HttpSwitchingAction = components['schemas']['HTTPSwitchingAction'];
export type HttpVersionMatch = components['schemas']['HTTPVersionMatch'];
export type HardwareSecurityModuleGroup = components['schemas']['HardwareSecurityModuleGroup'];
export type HdrMatch = components['schemas']['HdrMatch'];
export type HdrPersistenceProfile = components['schemas']['HdrPersistenceProfile'];
export type HealthMonitor = components['schemas']['HealthMonitor'];
export type HealthMonitorAuthInfo = components['schemas']['HealthMonitorAuthInfo'];
export type HealthMonitorDns = components['schemas']['HealthMonitorDNS'];
export type HealthMonitorExternal = components['schemas']['HealthMonitorExternal'];
export type HealthMonitorFtp = components['schemas']['HealthMonitorFtp'];
export type HealthMonitorHttp = components['schemas']['HealthMonitorHttp'];
export type HealthMonitorImap = components['schemas']['HealthMonitorImap'];
export type HealthMonitorLdap = components['schemas']['HealthMonitorLdap'];
export type HealthMonitorPop3 = components['schemas']['HealthMonitorPop3'];
export type HealthMonitorRadius = components['schemas']['HealthMonitorRadius'];
export type HealthMonitorSip = components['schemas']['HealthMonitorSIP'];
export type HealthMonitorSslAttributes = components['schemas']['HealthMonitorSSLAttributes'];
export type HealthMonitorSctp = components['schemas']['HealthMonitorSctp'];
export type HealthMonitorSmtp = components['schemas']['HealthMonitorSmtp'];
export type HealthMonitorTcp = components['schemas']['HealthMonitorTcp'];
export type HealthMonitorUdp = components['schemas']['HealthMonitorUdp'];
export type HorizonProfile = components['schemas']['HorizonProfile'];
export type HostHdrMatch = components['schemas']['HostHdrMatch'];
export type HttpCacheConfig = components['schemas']['HttpCacheConfig'];
export type HttpCookiePersistenceKey = components['schemas']['HttpCookiePersistenceKey'];
export type HttpCookiePersistenceProfile = components['schemas']['HttpCookiePersistenceProfile'];
export type IpNetworkSubnet = components['schemas']['IPNetworkSubnet'];
export type IpPersistenceProfile = components['schemas']['IPPersistenceProfile'];
export type IpReputationDb = components['schemas']['IPReputationDB'];
export type IpReputationTypeMatch = components['schemas']['IPReputationTypeMatch'];
export type IcapNsxDefenderConfig = components['schemas']['IcapNsxDefenderConfig'];
export type IcapProfile = components['schemas']['IcapProfile'];
export type InfobloxSubnet = components['schemas']['InfobloxSubnet'];
export type InitialData = components['schemas']['InitialData'];
export type InternalGatewayMonitor = components['schemas']['InternalGatewayMonitor'];
export type IpAddr = components['schemas']['IpAddr'];
export type IpAddrGroup = components['schemas']['IpAddrGroup'];
export type IpAddrMatch = components['schemas']['IpAddrMatch'];
export type IpAddrPrefix = components['schemas']['IpAddrPrefix'];
export type IpAddrRange = components['schemas']['IpAddrRange'];
export type IpCommunity = components['schemas']['IpCommunity'];
export type IpamDnsAwsProfile = components['schemas']['IpamDnsAwsProfile'];
export type IpamDnsAzureProfile = components['schemas']['IpamDnsAzureProfile'];
export type IpamDnsCustomProfile = components['schemas']['IpamDnsCustomProfile'];
export type IpamDnsGcpProfile = components['schemas']['IpamDnsGCPProfile'];
export type IpamDnsInfobloxProfile = components['schemas']['IpamDnsInfobloxProfile'];
export type IpamDnsInternalProfile = components['schemas']['IpamDnsInternalProfile'];
export type IpamDnsOciProfile = components['schemas']['IpamDnsOCIProfile'];
export type IpamDnsOpenstackProfile = components['schemas']['IpamDnsOpenstackProfile'];
export type IpamDnsProviderProfile = components['schemas']['IpamDnsProviderProfile'];
export type IpamDnsTencentProfile = components['schemas']['IpamDnsTencentProfile'];
export type IpamUsableNetwork = components['schemas']['IpamUsableNetwork'];
export type JwtServerProfile = components['schemas']['JWTServerProfile'];
export type JwtValidationParams = components['schemas']['JWTValidationParams'];
export type JwtValidationVsConfig = components['schemas']['JWTValidationVsConfig'];
export type JsonPatchOperation = components['schemas']['JsonPatchOperation'];
export type KeyValue = components['schemas']['KeyValue'];
export type KeyValueTuple = components['schemas']['KeyValueTuple'];
export type L4ConnectionPolicy = components['schemas']['L4ConnectionPolicy'];
export type L4Policies = components['schemas']['L4Policies'];
export type L4PolicySet = components['schemas']['L4PolicySet'];
export type L4Rule = components['schemas']['L4Rule'];
export type L4RuleAction = components['schemas']['L4RuleAction'];
export type L4RuleActionSelectPool = components['schemas']['L4RuleActionSelectPool'];
export type L4RuleMatchTarget = components['schemas']['L4RuleMatchTarget'];
export type L4RulePortMatch = components['schemas']['L4RulePortMatch'];
export type L4RuleProtocolMatch = components['schemas']['L4RuleProtocolMatch'];
export type L4SslApplicationProfile = components['schemas']['L4SSLApplicationProfile'];
export type LdapvsConfig = components['schemas']['LDAPVSConfig'];
export type LabelGroup = components['schemas']['LabelGroup'];
export type LdapAuthSettings = components['schemas']['LdapAuthSettings'];
export type LearningLogPolicy = components['schemas']['LearningLogPolicy'];
export type LinuxServerConfiguration = components['schemas']['LinuxServerConfiguration'];
export type LocationHdrMatch = components['schemas']['LocationHdrMatch'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type LoginResponse = components['schemas']['LoginResponse'];
export type ManagementNetworkConfig = components['schemas']['ManagementNetworkConfig'];
export type MatchTarget = components['schemas']['MatchTarget'];
export type MethodMatch = components['schemas']['MethodMatch'];
export type MetricsRealTimeUpdate = components['schemas']['MetricsRealTimeUpdate'];
export type MicroService = components['schemas']['MicroService'];
export type MicroServiceMatch = components['schemas']['MicroServiceMatch'];
export type NtpConfiguration = components['schemas']['NTPConfiguration'];
export type Network = components['schemas']['Network'];
export type NetworkFilter = components['schemas']['NetworkFilter'];
export type NetworkProfile = components['schemas']['NetworkProfile'];
export type NetworkProfileUnion = components['schemas']['NetworkProfileUnion'];
export type NetworkSecurityMatchTarget = components['schemas']['NetworkSecurityMatchTarget'];
export type NetworkSecurityPolicy = components['schemas']['NetworkSecurityPolicy'];
export type NetworkSecurityPolicyActionRlParam = components['schemas']['NetworkSecurityPolicyActionRLParam'];
export type NetworkSecurityRule = components['schemas']['NetworkSecurityRule'];
export type NsxtClusters = components['schemas']['NsxtClusters'];
export type NsxtConfiguration = components['schemas']['NsxtConfiguration'];
export type NsxtDatastores = components['schemas']['NsxtDatastores'];
export type NsxtHosts = components['schemas']['NsxtHosts'];
export type NsxtSegmentRuntime = components['schemas']['NsxtSegmentRuntime'];
export type NsxtTier1SegmentAutomaticMode = components['schemas']['NsxtTier1SegmentAutomaticMode'];
export type NsxtTier1SegmentConfig = components['schemas']['NsxtTier1SegmentConfig'];
export type NsxtTier1SegmentManualMode = components['schemas']['NsxtTier1SegmentManualMode'];
export type OAuthAppSettings = components['schemas']['OAuthAppSettings'];
export type OAuthProfile = components['schemas']['OAuthProfile'];
export type OAuthResourceServer = components['schemas']['OAuthResourceServer'];
export type OAuthSettings = components['schemas']['OAuthSettings'];
export type OAuthVsConfig = components['schemas']['OAuthVSConfig'];
export type OcspConfig = components['schemas']['OCSPConfig'];
export type OcspResponseInfo = components['schemas']['OCSPResponseInfo'];
export type OidcConfig = components['schemas']['OIDCConfig'];
export type OpaqueTokenValidationParams = components['schemas']['OpaqueTokenValidationParams'];
export type OpenStackConfiguration = components['schemas']['OpenStackConfiguration'];
export type PkiProfile = components['schemas']['PKIProfile'];
export type Patch = components['schemas']['Patch'];
export type PathMatch = components['schemas']['PathMatch'];
export type PerformanceLimits = components['schemas']['PerformanceLimits'];
export type Permission = components['schemas']['Permission'];
export type PingAccessAgent = components['schemas']['PingAccessAgent'];
export type PlacementNetwork = components['schemas']['PlacementNetwork'];
export type PlacementScopeConfig = components['schemas']['PlacementScopeConfig'];
export type Pool = components['schemas']['Pool'];
export type PoolAnalyticsPolicy = components['schemas']['PoolAnalyticsPolicy'];
export type PoolGroup = components['schemas']['PoolGroup'];
export type PoolGroupDeploymentPolicy = components['schemas']['PoolGroupDeploymentPolicy'];
export type PoolGroupMember = components['schemas']['PoolGroupMember'];
export type PoolServer = components['schemas']['PoolServer'];
export type PortMatch = components['schemas']['PortMatch'];
export type PortMatchGeneric = components['schemas']['PortMatchGeneric'];
export type PortRange = components['schemas']['PortRange'];
export type PortalConfiguration = components['schemas']['PortalConfiguration'];
export type PriorityLabels = components['schemas']['PriorityLabels'];
export type ProtocolMatch = components['schemas']['ProtocolMatch'];
export type ProtocolParser = components['schemas']['ProtocolParser'];
export type ProxyConfiguration = components['schemas']['ProxyConfiguration'];
export type QueryMatch = components['schemas']['QueryMatch'];
export type RancherConfiguration = components['schemas']['RancherConfiguration'];
export type RateLimiter = components['schemas']['RateLimiter'];
export type RateLimiterAction = components['schemas']['RateLimiterAction'];
export type RateProfile = components['schemas']['RateProfile'];
export type ResponseMatchTarget = components['schemas']['ResponseMatchTarget'];
export type Role = components['schemas']['Role'];
export type RoleFilter = components['schemas']['RoleFilter'];
export type RoleFilterMatchLabel = components['schemas']['RoleFilterMatchLabel'];
export type SamlspConfig = components['schemas']['SAMLSPConfig'];
export type SctpFastPathProfile = components['schemas']['SCTPFastPathProfile'];
export type SctpProxyProfile = components['schemas']['SCTPProxyProfile'];
export type SslCertificate = components['schemas']['SSLCertificate'];
export type SslCertificateDescription = components['schemas']['SSLCertificateDescription'];
export type SslClientCertificateAction = components['schemas']['SSLClientCertificateAction'];
export type SslClientRequestHeader = components['schemas']['SSLClientRequestHeader'];
export type SslKeyAndCertificate = components['schemas']['SSLKeyAndCertificate'];
export type SslKeyEcParams = components['schemas']['SSLKeyECParams'];
export type SslKeyParams = components['schemas']['SSLKeyParams'];
export type SslKeyRsaParams = components['schemas']['SSLKeyRSAParams'];
export type SslProfile = components['schemas']['SSLProfile'];
export type SslProfileSelector = components['schemas']['SSLProfileSelector'];
export type SslRating = components['schemas']['SSLRating'];
export type SslVersion = components['schemas']['SSLVersion'];
export type SsoPolicy = components['schemas']['SSOPolicy'];
export type SamlSettings = components['schemas']['SamlSettings'];
export type SeResources = components['schemas']['SeResources'];
export type SecurityPolicy = components['schemas']['SecurityPolicy'];
export type Selector = components['schemas']['Selector'];
export type SensitiveLogProfile = components['schemas']['SensitiveLogProfile'];
export type Server = components['schemas']['Server'];
export type ServerAutoScalePolicy = components['schemas']['ServerAutoScalePolicy'];
export type Service = components['schemas']['Service'];
export type ServiceEngine = components['schemas']['ServiceEngine'];
export type ServiceEngineGroup = components['schemas']['ServiceEngineGroup'];
export type ServicePoolSelector = components['schemas']['ServicePoolSelector'];
export type SessionController = components['schemas']['SessionController'];
export type SessionUser = components['schemas']['SessionUser'];
export type SidebandProfile = components['schemas']['SidebandProfile'];
export type SipServiceApplicationProfile = components['schemas']['SipServiceApplicationProfile'];
export type SpGslbServiceInfo = components['schemas']['SpGslbServiceInfo'];
export type StaticIpRange = components['schemas']['StaticIpRange'];
export type StaticRoute = components['schemas']['StaticRoute'];
export type Stored = components['schemas']['Stored'];
export type StringGroup = components['schemas']['StringGroup'];
export type SubResource = components['schemas']['SubResource'];
export type Subnet = components['schemas']['Subnet'];
export type SystemConfiguration = components['schemas']['SystemConfiguration'];
export type TcpApplicationProfile = components['schemas']['TCPApplicationProfile'];
export type TcpFastPathProfile = components['schemas']['TCPFastPathProfile'];
export type TcpProxyProfile = components['schemas']['TCPProxyProfile'];
export type TacacsPlusAuthSettings = components['schemas']['TacacsPlusAuthSettings'];
export type Tag = components['schemas']['Tag'];
export type Tenant = components['schemas']['Tenant'];
export type TenantConfiguration = components['schemas']['TenantConfiguration'];
export type TestSeDatastoreLevel1 = components['schemas']['TestSeDatastoreLevel1'];
export type Tier1LogicalRouterInfo = components['schemas']['Tier1LogicalRouterInfo'];
export type TimeStamp = components['schemas']['TimeStamp'];
export type TlsFingerprintMatch = components['schemas']['TlsFingerprintMatch'];
export type TrafficCloneProfile = components['schemas']['TrafficCloneProfile'];
export type TrueClientIpConfig = components['schemas']['TrueClientIPConfig'];
export type UdpFastPathProfile = components['schemas']['UDPFastPathProfile'];
export type UdpProxyProfile = components['schemas']['UDPProxyProfile'];
export type UriParam = components['schemas']['URIParam'];
export type UriParamQuery = components['schemas']['URIParamQuery'];
export type UriParamToken = components['schemas']['URIParamToken'];
export type User = components['schemas']['User'];
export type UserAccountProfile = components['schemas']['UserAccountProfile'];
export type UserRole = components['schemas']['UserRole'];
export type UserToken = components['schemas']['UserToken'];
export type VCenterServer = components['schemas']['VCenterServer'];
export type VhMatch = components['schemas']['VHMatch'];
export type VhMatchRule = components['schemas']['VHMatchRule'];
export type ViMgrHostRuntime = components['schemas']['VIMgrHostRuntime'];
export type ViMgrIpSubnetRuntime = components['schemas']['VIMgrIPSubnetRuntime'];
export type ViMgrNwRuntime = components['schemas']['VIMgrNWRuntime'];
export type ViMgrVmRuntime = components['schemas']['VIMgrVMRuntime'];
export type VsDataScript = components['schemas']['VSDataScript'];
export type VsDataScriptSet = components['schemas']['VSDataScriptSet'];
export type VsDataScripts = components['schemas']['VSDataScripts'];
export type VcenterClusters = components['schemas']['VcenterClusters'];
export type VcenterDatastore = components['schemas']['VcenterDatastore'];
export type VcenterHosts = components['schemas']['VcenterHosts'];
export type VersionInfo = components['schemas']['VersionInfo'];
export type Vip = components['schemas']['Vip'];
export type VipPlacementNetwork = components['schemas']['VipPlacementNetwork'];
export type VipRuntime = components['schemas']['VipRuntime'];
export type VirtualService = components['schemas']['VirtualService'];
export type VlanRange = components['schemas']['VlanRange'];
export type VrfContext = components['schemas']['VrfContext'];
export type VsVip = components['schemas']['VsVip'];
export type WafCrs = components['schemas']['WafCRS'];
export type WafPolicy = components['schemas']['WafPolicy'];
export type WafProfile = components['schemas']['WafProfile'];
export type VCenterConfiguration = components['schemas']['vCenterConfiguration'];
export type VCloudAirConfiguration = components['schemas']['vCloudAirConfiguration'];
export type VNic = components['schemas']['vNIC'];
export type ResponseRefused = components['responses']['Refused'];
export type ResponseNoSession = components['responses']['NoSession'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseStale = components['responses']['Stale'];
export type ResponseError = components['responses']['Error'];
export type ParameterType = components['parameters']['type'];
export type ParameterUuid = components['parameters']['uuid'];
export type ParameterVersion = components['parameters']['Version'];
export type ParameterTenant = components['parameters']['Tenant'];
export type ParameterTenantUuid = components['parameters']['TenantUuid'];
export type ParameterSlug = components['parameters']['Slug'];
export type ParameterName = components['parameters']['name'];
export type ParameterNameContains = components['parameters']['nameContains'];
export type ParameterNameIcontains = components['parameters']['nameIcontains'];
export type ParameterNameIn = components['parameters']['nameIn'];
export type ParameterUuidQuery = components['parameters']['uuidQuery'];
export type ParameterUuidIn = components['parameters']['uuidIn'];
export type ParameterCreatedBy = components['parameters']['created_by'];
export type ParameterCloudName = components['parameters']['cloudName'];
export type ParameterCloudUuid = components['parameters']['cloudUuid'];
export type ParameterCloudUuid_2 = components['parameters']['cloud_uuid'];
export type ParameterSeGroupName = components['parameters']['seGroupName'];
export type ParameterVrfContextName = components['parameters']['vrfContextName'];
export type ParameterLabelKey = components['parameters']['label_key'];
export type ParameterLabelValue = components['parameters']['label_value'];
export type ParameterFields = components['parameters']['fields'];
export type ParameterIncludeName = components['parameters']['include_name'];
export type ParameterSkipDefault = components['parameters']['skip_default'];
export type ParameterIncludeServiceAccounts = components['parameters']['include_service_accounts'];
export type ParameterJoinSubresources = components['parameters']['join_subresources'];
export type ParameterRefersTo = components['parameters']['refers_to'];
export type ParameterReferredBy = components['parameters']['referred_by'];
export type ParameterSearch = components['parameters']['search'];
export type ParameterIsearch = components['parameters']['isearch'];
export type ParameterExclude = components['parameters']['exclude'];
export type ParameterLimitBy = components['parameters']['limit_by'];
export type ParameterSort = components['parameters']['sort'];
export type ParameterPage = components['parameters']['page'];
export type ParameterPageSize = components['parameters']['page_size'];
export type $defs = Record<string, never>;
export interface operations {
    listAnalyticsProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["AnalyticsProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createAnalyticsProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyticsProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getAnalyticsProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceAnalyticsProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyticsProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteAnalyticsProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchAnalyticsProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listApplicationPersistenceProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["ApplicationPersistenceProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createApplicationPersistenceProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationPersistenceProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPersistenceProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPersistenceProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getApplicationPersistenceProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPersistenceProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceApplicationPersistenceProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationPersistenceProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPersistenceProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteApplicationPersistenceProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchApplicationPersistenceProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPersistenceProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listApplicationProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["ApplicationProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createApplicationProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getApplicationProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceApplicationProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteApplicationProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchApplicationProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listAuthProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["AuthProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createAuthProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getAuthProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceAuthProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteAuthProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchAuthProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listBotDetectionPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["BotDetectionPolicy"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createBotDetectionPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotDetectionPolicy"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotDetectionPolicy"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotDetectionPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getBotDetectionPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotDetectionPolicy"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceBotDetectionPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotDetectionPolicy"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotDetectionPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteBotDetectionPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchBotDetectionPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotDetectionPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listCloud: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["Cloud"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createCloud: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cloud"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cloud"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cloud"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getCloud: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cloud"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceCloud: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cloud"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cloud"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteCloud: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchCloud: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cloud"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    getCluster: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            default: components["responses"]["Error"];
        };
    };
    replaceCluster: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cluster"];
            };
        };
        responses: {
            /** @description The cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    getClusterRuntime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRuntime"];
                };
            };
            401: components["responses"]["NoSession"];
            default: components["responses"]["Error"];
        };
    };
    getClusterStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRuntime"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Error"];
        };
    };
    listErrorPageProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["ErrorPageProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createErrorPageProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErrorPageProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorPageProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorPageProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getErrorPageProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorPageProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceErrorPageProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErrorPageProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorPageProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteErrorPageProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchErrorPageProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorPageProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listHealthMonitor: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["HealthMonitor"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createHealthMonitor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthMonitor"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthMonitor"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthMonitor"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getHealthMonitor: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthMonitor"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceHealthMonitor: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthMonitor"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthMonitor"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteHealthMonitor: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchHealthMonitor: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthMonitor"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listHTTPPolicySet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["HTTPPolicySet"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createHTTPPolicySet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HTTPPolicySet"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPPolicySet"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPPolicySet"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getHTTPPolicySet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPPolicySet"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceHTTPPolicySet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HTTPPolicySet"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPPolicySet"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteHTTPPolicySet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchHTTPPolicySet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPPolicySet"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listIcapProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["IcapProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createIcapProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IcapProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IcapProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IcapProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getIcapProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IcapProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceIcapProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IcapProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IcapProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteIcapProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchIcapProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IcapProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    getInitialData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Version data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitialData"];
                };
            };
            401: components["responses"]["NoSession"];
            default: components["responses"]["Error"];
        };
    };
    listIpamDnsProviderProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["IpamDnsProviderProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createIpamDnsProviderProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IpamDnsProviderProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IpamDnsProviderProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IpamDnsProviderProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getIpamDnsProviderProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IpamDnsProviderProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceIpamDnsProviderProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IpamDnsProviderProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IpamDnsProviderProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteIpamDnsProviderProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchIpamDnsProviderProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IpamDnsProviderProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listUsableDomains: {
        parameters: {
            query?: {
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainList"];
                };
            };
            401: components["responses"]["NoSession"];
            default: components["responses"]["Error"];
        };
    };
    listJWTServerProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["JWTServerProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createJWTServerProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JWTServerProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JWTServerProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JWTServerProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getJWTServerProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JWTServerProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceJWTServerProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JWTServerProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JWTServerProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteJWTServerProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchJWTServerProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JWTServerProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listL4PolicySet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["L4PolicySet"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createL4PolicySet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["L4PolicySet"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["L4PolicySet"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["L4PolicySet"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getL4PolicySet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["L4PolicySet"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceL4PolicySet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["L4PolicySet"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["L4PolicySet"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteL4PolicySet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchL4PolicySet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["L4PolicySet"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listNetwork: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["Network"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createNetwork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Network"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getNetwork: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceNetwork: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Network"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteNetwork: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchNetwork: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listNetworkProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["NetworkProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createNetworkProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getNetworkProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceNetworkProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteNetworkProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchNetworkProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listNetworkSecurityPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["NetworkSecurityPolicy"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createNetworkSecurityPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkSecurityPolicy"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSecurityPolicy"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSecurityPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getNetworkSecurityPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSecurityPolicy"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceNetworkSecurityPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkSecurityPolicy"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSecurityPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteNetworkSecurityPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchNetworkSecurityPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkSecurityPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listNsxtSegmentRuntime: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["NsxtSegmentRuntime"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createNsxtSegmentRuntime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NsxtSegmentRuntime"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NsxtSegmentRuntime"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NsxtSegmentRuntime"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getNsxtSegmentRuntime: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NsxtSegmentRuntime"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceNsxtSegmentRuntime: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NsxtSegmentRuntime"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NsxtSegmentRuntime"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteNsxtSegmentRuntime: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchNsxtSegmentRuntime: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NsxtSegmentRuntime"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listPKIProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["PKIProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createPKIProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PKIProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PKIProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PKIProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getPKIProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PKIProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replacePKIProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PKIProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PKIProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deletePKIProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchPKIProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PKIProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listPool: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["Pool"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createPool: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pool"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getPool: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replacePool: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pool"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deletePool: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchPool: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listPoolGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["PoolGroup"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createPoolGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolGroup"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolGroup"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolGroup"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getPoolGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolGroup"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replacePoolGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolGroup"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolGroup"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deletePoolGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchPoolGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolGroup"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listProtocolParser: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["ProtocolParser"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createProtocolParser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtocolParser"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolParser"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolParser"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getProtocolParser: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolParser"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceProtocolParser: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtocolParser"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolParser"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteProtocolParser: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchProtocolParser: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolParser"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listRole: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["Role"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Role"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getRole: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceRole: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Role"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteRole: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchRole: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listSecurityPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["SecurityPolicy"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createSecurityPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityPolicy"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityPolicy"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getSecurityPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityPolicy"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceSecurityPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityPolicy"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteSecurityPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchSecurityPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listServiceEngine: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["ServiceEngine"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createServiceEngine: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceEngine"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEngine"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEngine"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getServiceEngine: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEngine"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceServiceEngine: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceEngine"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEngine"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteServiceEngine: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchServiceEngine: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEngine"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listServiceEngineGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["ServiceEngineGroup"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createServiceEngineGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceEngineGroup"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEngineGroup"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEngineGroup"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getServiceEngineGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEngineGroup"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceServiceEngineGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceEngineGroup"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEngineGroup"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteServiceEngineGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchServiceEngineGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEngineGroup"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listSSLKeyAndCertificate: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["SSLKeyAndCertificate"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createSSLKeyAndCertificate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SSLKeyAndCertificate"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSLKeyAndCertificate"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSLKeyAndCertificate"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getSSLKeyAndCertificate: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSLKeyAndCertificate"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceSSLKeyAndCertificate: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SSLKeyAndCertificate"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSLKeyAndCertificate"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteSSLKeyAndCertificate: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchSSLKeyAndCertificate: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSLKeyAndCertificate"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listSSLProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["SSLProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createSSLProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SSLProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSLProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSLProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getSSLProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSLProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceSSLProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SSLProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSLProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteSSLProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchSSLProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSLProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listSSOPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["SSOPolicy"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createSSOPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SSOPolicy"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSOPolicy"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSOPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getSSOPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSOPolicy"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceSSOPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SSOPolicy"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSOPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteSSOPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchSSOPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SSOPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listStringGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["StringGroup"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createStringGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StringGroup"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StringGroup"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StringGroup"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getStringGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StringGroup"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceStringGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StringGroup"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StringGroup"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteStringGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchStringGroup: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StringGroup"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    getSystemConfiguration: {
        parameters: {
            query?: {
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemConfiguration"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            default: components["responses"]["Error"];
        };
    };
    replaceSystemConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemConfiguration"];
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemConfiguration"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listTenant: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["Tenant"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tenant"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getTenant: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceTenant: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tenant"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchTenant: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listTrafficCloneProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["TrafficCloneProfile"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createTrafficCloneProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrafficCloneProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficCloneProfile"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficCloneProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getTrafficCloneProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficCloneProfile"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceTrafficCloneProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrafficCloneProfile"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficCloneProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteTrafficCloneProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchTrafficCloneProfile: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficCloneProfile"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listUser: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["User"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    listUserTokens: {
        parameters: {
            query?: {
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        next?: string;
                        results: components["schemas"]["UserToken"][];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            default: components["responses"]["Error"];
        };
    };
    createUserToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserToken"];
            };
        };
        responses: {
            /** @description The new token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserToken"];
                };
            };
            /** @description The new token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserToken"];
                };
            };
            401: components["responses"]["NoSession"];
            default: components["responses"]["Error"];
        };
    };
    deleteUserToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NoSession"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceUser: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteUser: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchUser: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listVCenterServer: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["VCenterServer"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createVCenterServer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VCenterServer"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VCenterServer"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VCenterServer"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getVCenterServer: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VCenterServer"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceVCenterServer: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VCenterServer"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VCenterServer"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteVCenterServer: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchVCenterServer: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VCenterServer"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listVIMgrNWRuntime: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["VIMgrNWRuntime"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createVIMgrNWRuntime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VIMgrNWRuntime"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VIMgrNWRuntime"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VIMgrNWRuntime"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getVIMgrNWRuntime: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VIMgrNWRuntime"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceVIMgrNWRuntime: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VIMgrNWRuntime"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VIMgrNWRuntime"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteVIMgrNWRuntime: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchVIMgrNWRuntime: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VIMgrNWRuntime"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listVirtualService: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["VirtualService"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createVirtualService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VirtualService"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualService"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualService"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getVirtualService: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualService"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceVirtualService: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VirtualService"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualService"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteVirtualService: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchVirtualService: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualService"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listVrfContext: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["VrfContext"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createVrfContext: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VrfContext"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VrfContext"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VrfContext"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getVrfContext: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VrfContext"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceVrfContext: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VrfContext"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VrfContext"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteVrfContext: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchVrfContext: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VrfContext"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listVSDataScriptSet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["VSDataScriptSet"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createVSDataScriptSet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VSDataScriptSet"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VSDataScriptSet"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VSDataScriptSet"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getVSDataScriptSet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VSDataScriptSet"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceVSDataScriptSet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VSDataScriptSet"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VSDataScriptSet"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteVSDataScriptSet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchVSDataScriptSet: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VSDataScriptSet"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listVsVip: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["VsVip"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createVsVip: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VsVip"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VsVip"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VsVip"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getVsVip: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VsVip"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceVsVip: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VsVip"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VsVip"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteVsVip: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchVsVip: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VsVip"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listWafPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["WafPolicy"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createWafPolicy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WafPolicy"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WafPolicy"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WafPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getWafPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WafPolicy"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceWafPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WafPolicy"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WafPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteWafPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchWafPolicy: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WafPolicy"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    listAnyObject: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description A part of the name. */
                "name.contains"?: components["parameters"]["nameContains"];
                /** @description A part of the name, in any case. */
                "name.icontains"?: components["parameters"]["nameIcontains"];
                /** @description Names, separated by commas. */
                "name.in"?: components["parameters"]["nameIn"];
                uuid?: components["parameters"]["uuidQuery"];
                /** @description Uuids, separated by commas. */
                "uuid.in"?: components["parameters"]["uuidIn"];
                created_by?: components["parameters"]["created_by"];
                /** @description Name of the cloud. */
                "cloud_ref.name"?: components["parameters"]["cloudName"];
                /** @description Uuid of the cloud. */
                "cloud_ref.uuid"?: components["parameters"]["cloudUuid"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
                /** @description Name of the service engine group. */
                "se_group_ref.name"?: components["parameters"]["seGroupName"];
                /** @description Name of the VRF. */
                "vrf_context_ref.name"?: components["parameters"]["vrfContextName"];
                /** @description Key of a marker, with `label_value`. */
                label_key?: components["parameters"]["label_key"];
                /** @description A value of the marker `label_key`. */
                label_value?: components["parameters"]["label_value"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                /** @description Users that are service accounts too. */
                include_service_accounts?: components["parameters"]["include_service_accounts"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description `<type>:<uuid>` */
                refers_to?: components["parameters"]["refers_to"];
                /** @description `<type>:<uuid>` */
                referred_by?: components["parameters"]["referred_by"];
                search?: components["parameters"]["search"];
                isearch?: components["parameters"]["isearch"];
                exclude?: components["parameters"]["exclude"];
                limit_by?: components["parameters"]["limit_by"];
                /** @description Field to sort by; `-` in front turns the order round. */
                sort?: components["parameters"]["sort"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                /** @description API name of the type. */
                type: components["parameters"]["type"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of all matches, not of this page. */
                        count: number;
                        /** @description Absolute address of the next page; absent on the last one. */
                        next?: string;
                        results: (components["schemas"]["AnyObject"] & components["schemas"]["Stored"])[];
                    };
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    createAnyObject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
                /** @description Uuid to give to the new object. */
                Slug?: components["parameters"]["Slug"];
            };
            path: {
                /** @description API name of the type. */
                type: components["parameters"]["type"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyObject"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyObject"] & components["schemas"]["Stored"];
                };
            };
            /** @description The object as stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyObject"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Error"];
        };
    };
    getAnyObject: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
                /** @description Members to return, separated by commas; `url`, `uuid` and `name` always are. */
                fields?: components["parameters"]["fields"];
                /** @description Adds `#name` to references and `url`. An empty value means true. */
                include_name?: components["parameters"]["include_name"];
                /** @description Leaves defaults out. */
                skip_default?: components["parameters"]["skip_default"];
                join_subresources?: components["parameters"]["join_subresources"];
                /** @description Uuid of the cloud. */
                cloud_uuid?: components["parameters"]["cloud_uuid"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                /** @description API name of the type. */
                type: components["parameters"]["type"];
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyObject"] & components["schemas"]["Stored"];
                };
            };
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    replaceAnyObject: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                /** @description API name of the type. */
                type: components["parameters"]["type"];
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnyObject"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyObject"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    deleteAnyObject: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                /** @description API name of the type. */
                type: components["parameters"]["type"];
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchAnyObject: {
        parameters: {
            query?: {
                name?: components["parameters"]["name"];
            };
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
                /** @description The tenant by uuid. */
                "X-Avi-Tenant-UUID"?: components["parameters"]["TenantUuid"];
            };
            path: {
                /** @description API name of the type. */
                type: components["parameters"]["type"];
                uuid: components["parameters"]["uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Patch"];
            };
        };
        responses: {
            /** @description The object as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnyObject"] & components["schemas"]["Stored"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["NoSession"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            default: components["responses"]["Error"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to speak. Absent, the controller speaks one from long ago.
                 * @example 30.2.1
                 */
                "X-Avi-Version"?: components["parameters"]["Version"];
                /** @description Name of the tenant to work in; `*` reads from all tenants. */
                "X-Avi-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The session is open. */
            200: {
                headers: {
                    /** @description `csrftoken`, `sessionid` and `avi-sessionid`. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            401: components["responses"]["NoSession"];
            default: components["responses"]["Error"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NoSession"];
            default: components["responses"]["Error"];
        };
    };
}

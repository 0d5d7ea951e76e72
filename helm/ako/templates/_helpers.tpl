{{/* Name of the application in labels. */}}
{{- define "ako.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* Labels by which pods are found. They cannot change over upgrades, and are those of AKO's chart. */}}
{{- define "ako.selectorLabels" -}}
app.kubernetes.io/name: {{ include "ako.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{/* Labels of all objects. */}}
{{- define "ako.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{ include "ako.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end -}}

{{/* Whether a value that may be a boolean or a text means true. */}}
{{- define "ako.isTrue" -}}
{{- if has (toString .) (list "true" "True" "TRUE" "t" "T" "1") -}}true{{- end -}}
{{- end -}}

{{/* A value as text for the ConfigMap: numbers without exponent, nothing for null. */}}
{{- define "ako.text" -}}
{{- if kindIs "float64" . -}}
{{- int64 . | toString -}}
{{- else if not (kindIs "invalid" .) -}}
{{- toString . -}}
{{- end -}}
{{- end -}}

{{/* A list as JSON; also one that is given as JSON text. */}}
{{- define "ako.json" -}}
{{- if kindIs "string" . -}}
{{- . -}}
{{- else -}}
{{- default list . | mustToJson -}}
{{- end -}}
{{- end -}}

{{- define "ako.port" -}}
{{- include "ako.text" (default 8080 .Values.AKOSettings.apiServerPort) -}}
{{- end -}}

{{- define "ako.image" -}}
{{- if .Values.image.digest -}}
{{- printf "%s@%s" .Values.image.repository .Values.image.digest -}}
{{- else -}}
{{- printf "%s:%s" .Values.image.repository (default .Chart.AppVersion .Values.image.tag) -}}
{{- end -}}
{{- end -}}

{{/* Objects that a cluster has once have fixed names; those of a further instance carry its namespace. */}}
{{- define "ako.clusterRole" -}}
{{- if include "ako.isTrue" .Values.AKOSettings.primaryInstance -}}ako-cr{{- else -}}ako-cr-{{ .Release.Namespace }}{{- end -}}
{{- end -}}
{{- define "ako.clusterRoleBinding" -}}
{{- if include "ako.isTrue" .Values.AKOSettings.primaryInstance -}}ako-crb{{- else -}}ako-crb-{{ .Release.Namespace }}{{- end -}}
{{- end -}}

{{/* Data of ConfigMap avi-k8s-config, as YAML. */}}
{{- define "ako.settings" -}}
{{- $ako := .Values.AKOSettings -}}
{{- $network := .Values.NetworkSettings -}}
{{- $l7 := .Values.L7Settings -}}
{{- $l4 := .Values.L4Settings -}}
{{- $controller := .Values.ControllerSettings -}}
{{- $texts := dict
  "primaryInstance" $ako.primaryInstance
  "controllerIP" $controller.controllerHost
  "controllerVersion" $controller.controllerVersion
  "controllerTLSVerify" $controller.tlsVerify
  "tenantName" $controller.tenantName
  "dedicatedTenantMode" $controller.dedicatedTenantMode
  "cloudName" $controller.cloudName
  "serviceEngineGroupName" $controller.serviceEngineGroupName
  "vrfName" $controller.vrfName
  "clusterName" $ako.clusterName
  "cniPlugin" $ako.cniPlugin
  "fullSyncFrequency" $ako.fullSyncFrequency
  "enableEVH" $ako.enableEVH
  "layer7Only" $ako.layer7Only
  "vipPerNamespace" $ako.vipPerNamespace
  "disableStaticRouteSync" $ako.disableStaticRouteSync
  "enableEvents" $ako.enableEvents
  "logLevel" $ako.logLevel
  "deleteConfig" $ako.deleteConfig
  "ipFamily" $ako.ipFamily
  "istioEnabled" $ako.istioEnabled
  "useDefaultSecretsOnly" $ako.useDefaultSecretsOnly
  "vpcMode" $ako.vpcMode
  "controllerParallelism" $ako.controllerParallelism
  "hostRuleScope" $ako.hostRuleScope
  "kubernetesServiceSemantics" $ako.kubernetesServiceSemantics
  "apiServerPort" (include "ako.port" .)
  "nsSyncLabelKey" (default dict $ako.namespaceSelector).labelKey
  "nsSyncLabelValue" (default dict $ako.namespaceSelector).labelValue
  "shardVSSize" $l7.shardVSSize
  "passthroughShardSize" $l7.passthroughShardSize
  "defaultIngController" $l7.defaultIngController
  "noPGForSNI" $l7.noPGForSNI
  "serviceType" $l7.serviceType
  "enableMCI" $l7.enableMCI
  "fqdnReusePolicy" $l7.fqdnReusePolicy
  "defaultLBController" $l4.defaultLBController
  "autoFQDN" $l4.autoFQDN
  "defaultDomain" (default $l4.defaultDomain $network.defaultDomain)
  "enableRHI" $network.enableRHI
  "nsxtT1LR" $network.nsxtT1LR
  "enablePrometheus" .Values.featureGates.EnablePrometheus
-}}
{{- if eq (toString $l7.serviceType) "NodePort" -}}
{{- $_ := set $texts "nodeKey" .Values.nodePortSelector.key -}}
{{- $_ := set $texts "nodeValue" .Values.nodePortSelector.value -}}
{{- end -}}
{{- $lists := dict
  "bgpPeerLabels" $network.bgpPeerLabels
  "nodeNetworkList" $network.nodeNetworkList
  "vipNetworkList" $network.vipNetworkList
  "blockedNamespaceList" $ako.blockedNamespaceList
-}}
{{- $data := dict -}}
{{- range $key, $value := $texts -}}
{{- $_ := set $data $key (include "ako.text" $value) -}}
{{- end -}}
{{- range $key, $value := $lists -}}
{{- $_ := set $data $key (include "ako.json" $value) -}}
{{- end -}}
{{- range $key, $value := .Values.extraSettings -}}
{{- $_ := set $data $key (include "ako.text" $value) -}}
{{- end -}}
{{- toYaml $data -}}
{{- end -}}

/**
 * The policy that warns of unknown keys, which has to name the known ones. Written to kustomize/components/admission by
 * generate-settings.ts.
 */

/** @param keys all that ConfigMap avi-k8s-config may hold */
export function settingsHints(keys: readonly string[]): string {
  const known = keys.map((key) => `          '${key}'`).join(',\n');
  return POLICY.replace('@KNOWN@', known);
}

const POLICY = `# Written by \`npm run generate\`. Warns of keys in ConfigMap avi-k8s-config that mean nothing, most likely mistyped ones.
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: ako-settings-hints
  labels:
    app.kubernetes.io/name: ako
    app.kubernetes.io/instance: ako
spec:
  failurePolicy: Ignore
  matchConstraints:
    resourceRules:
      - apiGroups: [""]
        apiVersions: [v1]
        resources: [configmaps]
        operations: [CREATE, UPDATE]
  matchConditions:
    - name: is-ours
      expression: request.name == 'avi-k8s-config'
  variables:
    - name: data
      expression: "has(object.data) ? object.data : {}"
    - name: unknown
      expression: >-
        variables.data.map(key, key).filter(key, !(key in [
@KNOWN@]))
  validations:
    - expression: variables.unknown.size() == 0
      messageExpression: "'no setting of the operator: ' + variables.unknown.join(', ')"
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: ako-settings-hints
  labels:
    app.kubernetes.io/name: ako
    app.kubernetes.io/instance: ako
spec:
  policyName: ako-settings-hints
  validationActions: [Warn]
`;

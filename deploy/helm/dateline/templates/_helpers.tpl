{{/* The name of a part: the release, and the part behind it; "dateline" is not said twice. */}}
{{- define "dateline.name" -}}
{{- $base := ternary .root.Release.Name (printf "%s-dateline" .root.Release.Name) (contains "dateline" .root.Release.Name) -}}
{{- if .part }}{{ printf "%s-%s" $base .part | trunc 52 | trimSuffix "-" }}{{ else }}{{ $base | trunc 52 | trimSuffix "-" }}{{ end -}}
{{- end -}}

{{/* What selects the pods of a part: these never change. */}}
{{- define "dateline.selector" -}}
app.kubernetes.io/name: {{ if .part }}dateline-{{ .part }}{{ else }}dateline{{ end }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end -}}

{{- define "dateline.labels" -}}
{{ include "dateline.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end -}}

{{/* The pod's own security: Kubernetes' "restricted" standard. */}}
{{- define "dateline.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "dateline.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: ["ALL"]
{{- end -}}

{{- define "dateline.probes" -}}
startupProbe:
  httpGet:
    path: /q/health/started
    port: management
  periodSeconds: 2
  failureThreshold: 60
livenessProbe:
  httpGet:
    path: /q/health/live
    port: management
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  httpGet:
    path: /q/health/ready
    port: management
  periodSeconds: 5
  timeoutSeconds: 5
{{- end -}}

{{/* A pod of any part. The service's own things are said where the part is empty. */}}
{{- define "dateline.pod" -}}
{{- $name := include "dateline.name" . -}}
metadata:
  labels:
    {{- include "dateline.labels" . | nindent 4 }}
  annotations:
    # Settings are read at the start: another config map is another pod.
    checksum/settings: {{ printf "%s%s" (toJson .root.Values.kafka) (toJson .root.Values.settings) | sha256sum }}
spec:
  serviceAccountName: {{ include "dateline.name" (dict "root" .root "part" "") }}
  automountServiceAccountToken: false
  # A service named kafka-... would otherwise be announced in KAFKA_... variables, which are settings here.
  enableServiceLinks: false
  # Longer than it takes to finish or abort a batch.
  terminationGracePeriodSeconds: 30
  {{- with .root.Values.priorityClassName }}
  priorityClassName: {{ . }}
  {{- end }}
  securityContext:
    {{- include "dateline.podSecurity" . | nindent 4 }}
  topologySpreadConstraints:
    {{- range list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
    - maxSkew: 1
      topologyKey: {{ . }}
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          {{- include "dateline.selector" $ | nindent 10 }}
    {{- end }}
  containers:
    - name: {{ .part | default "dateline" }}
      image: "{{ .image.repository }}:{{ .image.tag | default .root.Chart.AppVersion }}"
      imagePullPolicy: {{ .root.Values.image.pullPolicy }}
      {{- with .args }}
      args: {{ toJson . }}
      {{- end }}
      envFrom:
        - configMapRef:
            name: {{ include "dateline.name" (dict "root" .root "part" "") }}
      {{- if .root.Values.kafka.settingsSecret }}
      env:
        - name: QUARKUS_CONFIG_LOCATIONS
          value: /run/secrets/dateline/kafka.properties
      {{- end }}
      ports:
        - name: http
          containerPort: {{ .http }}
        - name: management
          containerPort: {{ .management }}
      {{- include "dateline.probes" . | nindent 6 }}
      resources:
        {{- toYaml .resources | nindent 8 }}
      securityContext:
        {{- include "dateline.containerSecurity" . | nindent 8 }}
      volumeMounts:
        - name: tmp
          mountPath: /tmp
        {{- if .root.Values.kafka.settingsSecret }}
        - name: settings
          mountPath: /run/secrets/dateline
          readOnly: true
        {{- end }}
  volumes:
    - name: tmp
      emptyDir:
        sizeLimit: 64Mi
    {{- with .root.Values.kafka.settingsSecret }}
    - name: settings
      secret:
        secretName: {{ . }}
        defaultMode: 0440
    {{- end }}
{{- end -}}

{{/* Who may reach a part, and whom it may reach: Prometheus, its readers, DNS, the brokers. */}}
{{- define "dateline.policy" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "dateline.name" . }}
  labels:
    {{- include "dateline.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "dateline.selector" . | nindent 6 }}
  policyTypes: ["Ingress", "Egress"]
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: {{ .root.Values.monitoring.namespace }}
      ports:
        - protocol: TCP
          port: {{ .management }}
    - from:
        {{- toYaml .readers | nindent 8 }}
      ports:
        - protocol: TCP
          port: {{ .http }}
  egress:
    - to:
        - namespaceSelector: {}
          podSelector:
            matchLabels:
              k8s-app: kube-dns
      ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 53
    - to:
        - podSelector:
            matchLabels:
              {{- toYaml .root.Values.kafka.podLabels | nindent 14 }}
      ports:
        {{- range .root.Values.kafka.ports }}
        - protocol: TCP
          port: {{ . }}
        {{- end }}
{{- end -}}

{{/* A stateful part: the set, its headless service, how many may be away at once. */}}
{{- define "dateline.set" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "dateline.name" . }}
  labels:
    {{- include "dateline.labels" . | nindent 4 }}
spec:
  clusterIP: None
  selector:
    {{- include "dateline.selector" . | nindent 4 }}
  ports:
    - name: http
      port: {{ .http }}
      targetPort: http
    - name: management
      port: {{ .management }}
      targetPort: management
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "dateline.name" . }}
  labels:
    {{- include "dateline.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      {{- include "dateline.selector" . | nindent 6 }}
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: {{ include "dateline.name" . }}
  labels:
    {{- include "dateline.labels" . | nindent 4 }}
spec:
  # A set and not a deployment: a replica's name is part of its transactional id, and must stay over restarts.
  {{- if .replicas }}
  replicas: {{ .replicas }}
  {{- end }}
  serviceName: {{ include "dateline.name" . }}
  # Replicas know nothing of each other, so they may come and go together.
  podManagementPolicy: Parallel
  selector:
    matchLabels:
      {{- include "dateline.selector" . | nindent 6 }}
  template:
    {{- include "dateline.pod" . | nindent 4 }}
{{- end -}}

// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

export interface ValidationError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
}
export interface Validate {
  (data: unknown): boolean
  errors?: ValidationError[] | null
}
export const AccessKey: Validate
export const AckResult: Validate
export const AuditPage: Validate
export const Capture: Validate
export const CapturePage: Validate
export const DeadLetter: Validate
export const DeadLetterPage: Validate
export const DecoderPreviewResult: Validate
export const Diagnostics: Validate
export const Discovery: Validate
export const DiscoveryPage: Validate
export const DriverPage: Validate
export const EventPage: Validate
export const ExtensionResult: Validate
export const Health: Validate
export const Index: Validate
export const Info: Validate
export const KeyPage: Validate
export const LeaseBatch: Validate
export const LogPage: Validate
export const Logging: Validate
export const Message: Validate
export const MessagePage: Validate
export const NewKey: Validate
export const NewWebhook: Validate
export const Node: Validate
export const NodePage: Validate
export const NodeReadingPage: Validate
export const OpenapiDocument: Validate
export const PortPage: Validate
export const Probe: Validate
export const ProbePage: Validate
export const Problem: Validate
export const ProblemKind: Validate
export const ProblemKindPage: Validate
export const Queue: Validate
export const QueuePage: Validate
export const Radio: Validate
export const RadioPage: Validate
export const ReleaseResult: Validate
export const SecretRotation: Validate
export const Series: Validate
export const SeriesData: Validate
export const SeriesPage: Validate
export const ServerFrame: Validate
export const Setting: Validate
export const SettingPage: Validate
export const SettingResult: Validate
export const Ticket: Validate
export const Webhook: Validate
export const WebhookAttempt: Validate
export const WebhookAttemptPage: Validate
export const WebhookDelivery: Validate
export const WebhookPage: Validate

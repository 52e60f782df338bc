// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in scripts/generate instead.

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
export const AckRequest: Validate
export const ClientFrame: Validate
export const ExtensionRequest: Validate
export const LeaseRequest: Validate
export const MessageRequest: Validate
export const NodePatch: Validate
export const QueueRequest: Validate
export const RadioPatch: Validate
export const RadioReplacement: Validate
export const RadioRequest: Validate
export const ReleaseRequest: Validate
export const ackLeasesParams: Validate
export const ackLeasesQuery: Validate
export const cancelMessageParams: Validate
export const cancelMessageQuery: Validate
export const createRadioHeaders: Validate
export const createRadioQuery: Validate
export const deleteQueueHeaders: Validate
export const deleteQueueParams: Validate
export const deleteQueueQuery: Validate
export const deleteRadioHeaders: Validate
export const deleteRadioParams: Validate
export const deleteRadioQuery: Validate
export const dropDeadLetterParams: Validate
export const dropDeadLetterQuery: Validate
export const extendLeasesParams: Validate
export const extendLeasesQuery: Validate
export const getDeadLetterParams: Validate
export const getDeadLetterQuery: Validate
export const getInfoQuery: Validate
export const getLivenessQuery: Validate
export const getMessageParams: Validate
export const getMessageQuery: Validate
export const getMetricsQuery: Validate
export const getNodeParams: Validate
export const getNodeQuery: Validate
export const getOpenapiJsonQuery: Validate
export const getOpenapiYamlQuery: Validate
export const getQueueParams: Validate
export const getQueueQuery: Validate
export const getRadioParams: Validate
export const getRadioQuery: Validate
export const getReadinessQuery: Validate
export const leaseEventsParams: Validate
export const leaseEventsQuery: Validate
export const listDeadLettersParams: Validate
export const listDeadLettersQuery: Validate
export const listDriversQuery: Validate
export const listEventsHeaders: Validate
export const listEventsQuery: Validate
export const listMessagesQuery: Validate
export const listNodesQuery: Validate
export const listPortsQuery: Validate
export const listQueuesQuery: Validate
export const listRadiosQuery: Validate
export const openStreamQuery: Validate
export const putQueueHeaders: Validate
export const putQueueParams: Validate
export const putQueueQuery: Validate
export const reconnectRadioParams: Validate
export const reconnectRadioQuery: Validate
export const releaseLeasesParams: Validate
export const releaseLeasesQuery: Validate
export const replaceRadioHeaders: Validate
export const replaceRadioParams: Validate
export const replaceRadioQuery: Validate
export const requeueDeadLetterParams: Validate
export const requeueDeadLetterQuery: Validate
export const sendMessageHeaders: Validate
export const sendMessageQuery: Validate
export const updateNodeParams: Validate
export const updateNodeQuery: Validate
export const updateRadioHeaders: Validate
export const updateRadioParams: Validate
export const updateRadioQuery: Validate

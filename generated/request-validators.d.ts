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
export const ClientFrame: Validate
export const MessageRequest: Validate
export const NodePatch: Validate
export const RadioPatch: Validate
export const RadioReplacement: Validate
export const RadioRequest: Validate
export const cancelMessageParams: Validate
export const cancelMessageQuery: Validate
export const createRadioHeaders: Validate
export const createRadioQuery: Validate
export const deleteRadioHeaders: Validate
export const deleteRadioParams: Validate
export const deleteRadioQuery: Validate
export const getInfoQuery: Validate
export const getLivenessQuery: Validate
export const getMessageParams: Validate
export const getMessageQuery: Validate
export const getMetricsQuery: Validate
export const getNodeParams: Validate
export const getNodeQuery: Validate
export const getOpenapiJsonQuery: Validate
export const getOpenapiYamlQuery: Validate
export const getRadioParams: Validate
export const getRadioQuery: Validate
export const getReadinessQuery: Validate
export const listDriversQuery: Validate
export const listEventsHeaders: Validate
export const listEventsQuery: Validate
export const listMessagesQuery: Validate
export const listNodesQuery: Validate
export const listPortsQuery: Validate
export const listRadiosQuery: Validate
export const openStreamQuery: Validate
export const reconnectRadioParams: Validate
export const reconnectRadioQuery: Validate
export const replaceRadioHeaders: Validate
export const replaceRadioParams: Validate
export const replaceRadioQuery: Validate
export const sendMessageHeaders: Validate
export const sendMessageQuery: Validate
export const updateNodeParams: Validate
export const updateNodeQuery: Validate
export const updateRadioHeaders: Validate
export const updateRadioParams: Validate
export const updateRadioQuery: Validate

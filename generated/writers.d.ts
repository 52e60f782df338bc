// Made from openapi.yaml by `npm run generate`. Do not edit: change the specification
// or the generator in src/openapi/generate.

/** Returns the JSON text of a valid value; undefined for other values. */
export type Write = (value: unknown) => string | undefined
export const writeAccessKey: Write
export const writeAckResult: Write
export const writeAuditPage: Write
export const writeCapture: Write
export const writeCapturePage: Write
export const writeDeadLetter: Write
export const writeDeadLetterPage: Write
export const writeDecoderPreviewResult: Write
export const writeDiscovery: Write
export const writeDiscoveryPage: Write
export const writeDriverPage: Write
export const writeEventPage: Write
export const writeExtensionResult: Write
export const writeHealth: Write
export const writeIndex: Write
export const writeInfo: Write
export const writeKeyPage: Write
export const writeLeaseBatch: Write
export const writeMessage: Write
export const writeMessagePage: Write
export const writeNewKey: Write
export const writeNewWebhook: Write
export const writeNode: Write
export const writeNodePage: Write
export const writeNodeReadingPage: Write
export const writeOpenapiDocument: Write
export const writePortPage: Write
export const writeProbe: Write
export const writeProbePage: Write
export const writeProblem: Write
export const writeProblemKind: Write
export const writeProblemKindPage: Write
export const writeQueue: Write
export const writeQueuePage: Write
export const writeRadio: Write
export const writeRadioPage: Write
export const writeReleaseResult: Write
export const writeSecretRotation: Write
export const writeSeries: Write
export const writeSeriesData: Write
export const writeSeriesPage: Write
export const writeServerFrame: Write
export const writeSetting: Write
export const writeSettingPage: Write
export const writeSettingResult: Write
export const writeTicket: Write
export const writeWebhook: Write
export const writeWebhookAttempt: Write
export const writeWebhookAttemptPage: Write
export const writeWebhookDelivery: Write
export const writeWebhookPage: Write

import { basename } from 'node:path'
import { checkDefaults } from './check/check-defaults.ts'
import { type Spec, withDocument } from './document/spec.ts'
import { generateClient } from './emit/client/client.ts'
import { generateEndpoints } from './emit/client/endpoints.ts'
import { generateEmbedding } from './emit/embed.ts'
import { formatAll } from './emit/format.ts'
import { generateOperations } from './emit/operations.ts'
import { generateRoutes } from './emit/routes.ts'
import { generateTypes } from './emit/types.ts'
import { generateHeaderValidators } from './emit/validators/header-validators.ts'
import {
  declareValidators,
  generateRequestValidators,
  generateResponseValidators,
} from './emit/validators/validators.ts'
import { generateWriters } from './emit/writers/writers.ts'
import { withBodyDefaults } from './model/body-defaults.ts'
import { directed } from './model/directions.ts'
import { exact } from './model/exact.ts'
import { operationsOf, readOperations, readWebhooks } from './model/read/operations.ts'
import { MARK, type Output } from './output.ts'

/** For whom code is generated. */
export interface Target {
  /** Ends the first line of each file: what made it, and what to change instead. */
  by: string
  /** Gives the code, by file name, its last form. */
  finish(code: Record<string, string>): Record<string, string>
}

/** This project: formatted as its own code. */
const HOUSE: Target = {
  by: '`npm run generate`. Do not edit: change the specification\n// or the generator in src/openapi/generate.',
  finish: formatAll,
}

/** Code that nobody reads, for tests: formatting takes half a second. */
export const UNFORMATTED: Target = { by: '`generate`.', finish: (code) => code }

/**
 * Returns all generated files. The same specification always gives the same bytes.
 * @throws SpecError with all faults of the specification
 */
export async function generate(given: Spec, { by, finish }: Target = HOUSE): Promise<Output> {
  const spec = exact(given)
  readOperations(spec)
  checkDefaults(spec)
  const operations = operationsOf(spec)
  const webhooks = readWebhooks(spec)
  // Handlers receive request bodies with defaults.
  const served = withBodyDefaults(spec)
  const servedOperations = operationsOf(served)
  const requests = generateRequestValidators(served, servedOperations)
  const responses = generateResponseValidators(spec, operations, webhooks)
  const headers = generateHeaderValidators(served, servedOperations)
  const writers = generateWriters(spec, operations, webhooks)
  const typed = directed(spec)
  const servedTyped = withBodyDefaults(typed)
  const endpoints = generateEndpoints(spec, operations)
  const code: Record<string, string> = {
    'types.ts': generateTypes(withDocument(typed, { ...typed.document, components: servedTyped.document.components })),
    'operations.ts': generateOperations(operationsOf(servedTyped)),
    'routes.ts': generateRoutes(served, servedOperations, webhooks, { writers, headers }),
    'request-validators.js': requests.code,
    'request-validators.d.ts': declareValidators(requests),
    'response-validators.cjs': responses.code,
    'response-validators.d.cts': declareValidators(responses),
    ...(headers.names.length > 0
      ? { 'header-validators.js': headers.code, 'header-validators.d.ts': declareValidators(headers) }
      : {}),
    'writers.js': writers.code,
    'writers.d.ts': writers.declarations,
    'endpoints.ts': endpoints,
    ...generateClient(operations, endpoints),
    'spec.ts': generateEmbedding(spec),
  }
  const output: Output = new Map()
  const header = `${MARK}${basename(spec.file)} by ${by}\n\n`
  for (const [name, text] of Object.entries(finish(code))) output.set(name, Buffer.from(header + text))
  output.set('openapi.json', Buffer.from(`${JSON.stringify(spec.original)}\n`))
  return output
}

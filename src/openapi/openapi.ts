/** The module `musen/openapi`: all that a service of any subject needs. Generated code imports this module only. */
import type { FastifyInstance } from 'fastify'
import type { ContractTestOptions, ContractTestReport } from './contract-test/contract-test.ts'
import type { Generated, GenerateOptions } from './generate/project/project.ts'

export type { ContractTestOptions, ContractTestReport, OperationReport } from './contract-test/contract-test.ts'
export type { Finding, FindingKind } from './contract-test/finding.ts'
export type { Generated, GenerateOptions } from './generate/project/project.ts'
export {
  createProblem,
  type FieldError,
  HttpError,
  type Problem,
  type ProblemDetails,
  type ProblemKind,
  type ToProblem,
} from './problem.ts'
export type { Access, Authenticate } from './runtime/access/access.ts'
export type { Admit } from './runtime/access/admission.ts'
export { createGate, type GateOptions } from './runtime/access/gate.ts'
export {
  type BasicCredentials,
  createSchemesAuthenticate,
  type SchemesOptions,
  type SecurityHandler,
  type SecurityHandlers,
  type SecurityScheme,
} from './runtime/access/schemes.ts'
export type { ResponseValidation } from './runtime/answer/answer.ts'
export type { GeneratedApi } from './runtime/binding.ts'
export { checks } from './runtime/checks.ts'
export type { DocsOptions } from './runtime/docs.ts'
export type { ErrorAnswer, ErrorFormat } from './runtime/errors/error-format.ts'
export type { Logger } from './runtime/logger.ts'
export type { UnknownQuery } from './runtime/request/request-parts.ts'
export type { Route } from './runtime/route.ts'
export { createService, type ServiceOptions, type TransportOptions } from './runtime/service.ts'

/**
 * Generates the code of a service and of its client from a specification, as `musen generate` does.
 * @throws Error whose message names each fault as `file:line:column reason`; nothing is written then
 * @throws Error if the packages `typescript` and `openapi-typescript` are missing
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { generateProject } = await import('./generate/project/project.ts').catch(explainMissing)
  return generateProject(options)
}

/**
 * Makes a server that checks requests as a service does and answers every operation of a specification from its examples and schemas, not
 * listening yet.
 * @throws Error for a specification that cannot be served
 */
export async function createMock(specFile: string): Promise<FastifyInstance> {
  const [{ createMock: create }, { loadSpec }] = await Promise.all([
    import('./mock/mock.ts'),
    import('./generate/document/spec.ts'),
  ])
  return create(loadSpec(specFile))
}

/**
 * Tests a running service against its specification, as `musen contract-test` does. It creates, changes and deletes: test a copy.
 * @throws Error for a specification that cannot be read
 */
export async function contractTest(options: ContractTestOptions): Promise<ContractTestReport> {
  const { contractTest: test } = await import('./contract-test/contract-test.ts')
  return test(options)
}

/** The packages that only the generator needs; a service in production need not install them. */
const NEEDED = /Cannot find package '(typescript|openapi-typescript)'/

/** @throws Error always */
function explainMissing(error: unknown): never {
  const name = NEEDED.exec((error as Error).message)?.[1]
  if (name === undefined) throw error
  throw new MissingPackageError(name)
}

/** A package that only the generator needs is not installed. */
export class MissingPackageError extends Error {
  /** What to do. */
  readonly hint = 'npm install --save-dev typescript@5 openapi-typescript@7'

  constructor(name: string) {
    super(
      `The generator needs the package "${name}", which is not installed. Install it: npm install --save-dev typescript@5 openapi-typescript@7`,
    )
    this.name = 'MissingPackageError'
  }
}

import { resolve } from 'node:path'
import { loadSpec } from '../generate/document/spec.ts'
import { exact } from '../generate/model/exact.ts'
import type { Operation } from '../generate/model/model.ts'
import { readOperations } from '../generate/model/read/operations.ts'
import { type Coverage, createCoverage } from './answers/coverage.ts'
import { createFindings, type Finding } from './finding.ts'
import { createIds } from './requests/ids.ts'
import { baseRequests, planTrials } from './requests/plan.ts'
import { createRandom } from './requests/random.ts'
import { createValidators } from './requests/validators.ts'
import { createTrialRunner } from './run-trials.ts'

export interface ContractTestOptions {
  /** The specification: a file, OpenAPI 3.0 or 3.1. */
  spec: string
  /** The URL of the running service, without the path of `servers`, for example `http://127.0.0.1:8080`. */
  url: string
  /** Sent with every request: credentials. */
  headers?: Record<string, string>
  /** The same seed makes the same requests, as far as the service gives the same ids. Default 1. */
  seed?: number
  /** The operations to test, by operationId, path, `GET /path` or `tag:NAME`; `*` is any text. Default: all. */
  operations?: readonly string[] | undefined
  /** The operations to leave out, in the same form. */
  skip?: readonly string[] | undefined
  /** Sends GET, HEAD and OPTIONS only, and their valid requests and broken ones. */
  readOnly?: boolean
  /** How many requests with several changes at once to try for each operation. Default 20. */
  runs?: number
  /** Time limit for an answer, in ms. Default 30 s. */
  timeoutMs?: number
  /** Called before each operation. */
  onOperation?: (operationId: string) => void
}

export interface OperationReport {
  operationId: string
  method: string
  path: string
  /** How many requests were sent. */
  requests: number
  /** Why it was not tested; undefined if it was. */
  skipped: string | undefined
  durationMs: number
}

export interface ContractTestReport {
  url: string
  seed: number
  requests: number
  operations: OperationReport[]
  /** Empty: the service keeps its contract, as far as this looked. */
  findings: Finding[]
  coverage: Coverage
}

/**
 * Tests a running service against its specification: valid requests, at all limits of their schemas, get answers that are declared; requests that break
 * a constraint are refused with a 4xx; nothing is answered by a failure. It creates, changes and deletes what the specification allows: test
 * a copy, not the service that people use.
 * @throws SpecError for a specification that cannot be read
 */
export async function contractTest(options: ContractTestOptions): Promise<ContractTestReport> {
  const { seed = 1, runs = 20, readOnly = false, timeoutMs = 30_000 } = options
  const spec = exact(loadSpec(resolve(options.spec), { only: options.operations, skip: options.skip }))
  const operations = inOrder(readOperations(spec))
  const url = options.url.replace(/\/+$/, '')
  const ids = createIds(operations.map(({ path }) => path))
  const random = createRandom(seed)
  const findings = createFindings()
  const coverage = createCoverage(operations)
  const context = { spec, ids, random, validate: createValidators(spec, 'request') }
  const credentials = lowerCased(options.headers ?? {})
  const runner = createTrialRunner({ spec, url, ids, findings, coverage, timeoutMs, credentials })

  // What there is already, for the ids in later requests.
  for (const operation of operations.filter(({ method, websocket }) => method === 'get' && !websocket)) {
    const [first] = baseRequests(context, operation)
    if (first) await runner.run(operation, first)
  }

  const reports: OperationReport[] = []
  for (const operation of operations) {
    options.onOperation?.(operation.id)
    const started = performance.now()
    const before = runner.sent()
    let skipped = reasonToSkip(operation, readOnly)
    if (skipped === undefined) {
      const trials = planTrials(context, operation, runs)
      if (trials.length === 0) skipped = 'no valid request was found: give its parameters and body examples'
      for (const trial of trials) await runner.run(operation, trial)
      const [first] = trials
      if (first) await runner.runMalformed(operation, first.values)
      runner.conclude(operation)
    }
    reports.push({
      operationId: operation.id,
      method: operation.method.toUpperCase(),
      path: operation.path,
      requests: runner.sent() - before,
      skipped,
      durationMs: Math.round(performance.now() - started),
    })
  }
  return {
    url,
    seed,
    requests: runner.sent(),
    operations: reports,
    findings: findings.list(),
    coverage: coverage.report(),
  }
}

const SAFE: ReadonlySet<string> = new Set(['get', 'head', 'options'])

function reasonToSkip({ method, websocket }: Operation, readOnly: boolean): string | undefined {
  if (websocket) return 'it is a WebSocket'
  return readOnly && !SAFE.has(method) ? 'it may change something (--read-only)' : undefined
}

/** Creations first, so that there is something to read; then reads, changes, and what ends things; deletions last, the deepest first. */
function inOrder(operations: readonly Operation[]): Operation[] {
  const depth = ({ path }: Operation) => path.split('/').length
  const rank = ({ method, path }: Operation) => {
    if (method === 'delete') return 3
    if (method === 'post' && !path.includes('{')) return 0
    return method === 'get' ? 1 : 2
  }
  return operations.toSorted((a, b) => {
    return rank(a) - rank(b) || (a.method === 'delete' ? depth(b) - depth(a) : depth(a) - depth(b))
  })
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

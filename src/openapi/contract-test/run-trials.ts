import type { Spec } from '../generate/document/spec.ts'
import type { Operation } from '../generate/model/model.ts'
import { bodyKind } from '../media-type.ts'
import { createAnswerCheck, declaredFor, type Fault, jsonOf } from './answers/check.ts'
import type { createCoverage } from './answers/coverage.ts'
import { type Answer, send } from './answers/send.ts'
import type { Findings } from './finding.ts'
import type { KnownIds } from './requests/ids.ts'
import type { Trial } from './requests/plan.ts'
import { type Sent, toCurl, toRequest, type Values } from './requests/request.ts'
import { createValidators } from './requests/validators.ts'

interface RunnerOptions {
  spec: Spec
  url: string
  ids: KnownIds
  findings: Findings
  coverage: ReturnType<typeof createCoverage>
  timeoutMs: number
  credentials: Record<string, string>
}

/** Statuses that refuse the form of a request. 422 may refuse what a valid request asks for. */
const REFUSES_FORM: ReadonlySet<number> = new Set([400, 405, 406, 415])

/** 429: too many requests without credentials. */
const REFUSES_CALLER: ReadonlySet<number> = new Set([401, 403, 429])

/** What `credentials-refused` says. */
const REFUSED = 'Each request was refused with 401 or 403, so nothing was tested: give credentials with --header.'

/** Sends trials one after the other, and compares each answer with the contract. */
export function createTrialRunner(options: RunnerOptions) {
  const { spec, url, ids, findings, coverage, timeoutMs, credentials } = options
  const check = createAnswerCheck(spec, createValidators(spec, 'response'))
  const hasCredentials = Object.keys(credentials).length > 0
  let sent = 0
  /** Operations that let a request in. */
  const entered = new Set<string>()
  const refused = new Map<string, { trial: string; request: Sent; answer: Answer }>()

  async function ask(operation: Operation, trial: string, request: Sent): Promise<Answer | undefined> {
    sent++
    try {
      return await send({ ...request, headers: { ...request.headers, ...credentials } }, timeoutMs)
    } catch (error) {
      const { code, message } = error as { code?: string; message: string }
      const detail = `There was no answer: ${message || code}.`
      findings.add({
        kind: 'no-answer',
        operationId: operation.id,
        trial,
        detail,
        request: toCurl(request),
        answer: undefined,
      })
      return undefined
    }
  }

  function report(operation: Operation, trial: string, request: Sent, answer: Answer, fault: Fault): void {
    const { kind, detail, place } = fault
    findings.add({ kind, operationId: operation.id, trial, detail, request: toCurl(request), answer }, place)
  }

  /** What is wrong with the answer to a request that the contract does not allow. */
  function refusalFaults(operation: Operation, answer: Answer, place: string): Fault[] {
    const { status } = answer
    if (status < 400)
      return [
        {
          kind: 'broken-accepted',
          detail: `The contract does not allow this request, and it was answered ${status}.`,
          place,
        },
      ]
    if (status >= 500) return [{ kind: 'server-error', detail: `The service failed with ${status}.`, place }]
    // Many contracts do not declare refusals.
    return declaredFor(operation, status) ? check(operation, answer) : []
  }

  function validFaults(operation: Operation, answer: Answer, { kind }: Trial): Fault[] {
    const faults = check(operation, answer)
    if (!REFUSES_FORM.has(answer.status) || faults.some((fault) => fault.kind === 'status-undeclared')) return faults
    const what = kind === 'example' ? 'an example of the contract' : 'a request that the contract allows'
    return [...faults, { kind: 'valid-refused', detail: `This is ${what}, and it was refused with ${answer.status}.` }]
  }

  function learn(operation: Operation, { path }: Values, answer: Answer): void {
    if (answer.status >= 300) return
    const given = Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)]))
    if (operation.method === 'delete') {
      ids.forget(operation.path, given)
      return
    }
    const { location } = answer.headers
    if (location !== undefined) ids.learnPath(new URL(location, `${url}/`).pathname)
    const body = jsonOf(answer)
    if (body !== undefined) ids.learn(operation.path, given, body)
  }

  /** What was created must be where the answer says. */
  async function followLocation(operation: Operation, trial: string, request: Sent, answer: Answer): Promise<void> {
    const { location } = answer.headers
    if (answer.status !== 201 || location === undefined) return
    const target = URL.canParse(location, request.url) ? new URL(location, request.url) : undefined
    if (target && target.origin !== new URL(url).origin) return
    const found =
      target && (await ask(operation, trial, { method: 'GET', url: target.href, headers: {}, body: undefined }))
    if (target && !found) return
    if (!found || (found.status >= 400 && ![401, 403, 405].includes(found.status))) {
      const detail = found
        ? `The Location ${location} was answered ${found.status}.`
        : `The Location ${location} is not a URL.`
      report(operation, trial, request, answer, { kind: 'location-broken', detail })
    }
  }

  return {
    sent: () => sent,

    async run(operation: Operation, trial: Trial): Promise<void> {
      const request = toRequest(operation, url, trial.values)
      const answer = await ask(operation, trial.label, request)
      if (!answer) return
      coverage.note(operation, answer)
      if (!REFUSES_CALLER.has(answer.status)) entered.add(operation.id)
      else if (!refused.has(operation.id)) refused.set(operation.id, { trial: trial.label, request, answer })
      const isValid = trial.kind !== 'broken'
      const faults = isValid ? validFaults(operation, answer, trial) : refusalFaults(operation, answer, trial.label)
      for (const fault of faults) report(operation, trial.label, request, answer, fault)
      learn(operation, trial.values, answer)
      if (isValid) await followLocation(operation, trial.label, request, answer)
    },

    /** Adds what can be said once all trials of an operation have run. */
    conclude(operation: Operation): void {
      const first = refused.get(operation.id)
      if (!first || entered.has(operation.id)) return
      report(operation, first.trial, first.request, first.answer, { kind: 'credentials-refused', detail: REFUSED })
    },

    /** Requests that no contract allows: malformed bodies, a wrong media type, no credentials. */
    async runMalformed(operation: Operation, values: Values): Promise<void> {
      const right = toRequest(operation, url, values)
      for (const { label, request } of malformed(operation, right, values)) {
        const answer = await ask(operation, label, request)
        if (!answer) continue
        coverage.note(operation, answer)
        const faults = refusalFaults(operation, answer, label)
        for (const fault of faults) report(operation, label, request, answer, fault)
      }
      const needed = operation.security
      if (!hasCredentials || needed.length === 0 || needed.some((all) => all.length === 0)) return
      sent++
      const answer = await send(right, timeoutMs).catch(() => undefined)
      if (!answer) return
      coverage.note(operation, answer)
      const detail = `The contract asks for credentials. Without them, the answer was ${answer.status}.`
      if (!REFUSES_CALLER.has(answer.status))
        report(operation, 'no credentials', right, answer, { kind: 'credentials-ignored', detail })
    },
  }
}

interface Malformed {
  label: string
  request: Sent
}

function malformed({ body }: Operation, right: Sent, { body: given }: Values): Malformed[] {
  if (!body || !given || bodyKind(given.mediaType) !== 'json') return []
  const add = (label: string, text: string, type = given.mediaType): Malformed => ({
    label,
    request: { ...right, body: text, headers: { ...right.headers, 'content-type': type } },
  })
  return [
    add('body, cut off', '{"a":'),
    add('body, not JSON', 'no JSON'),
    add('body, 5,000 levels deep', `${'['.repeat(5000)}${']'.repeat(5000)}`),
    ...(body.contents.some(({ mediaType }) => mediaType.includes('*'))
      ? []
      : [add('body of an undeclared media type', 'x', 'application/x-undeclared')]),
  ]
}

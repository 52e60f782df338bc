import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {
  type Contract,
  declaredFor,
  type Header,
  type Json,
  type Operation,
  PROBLEM,
  type Schema,
} from '../document.ts'
import type { WireAnswer } from './wire.ts'

export interface ProblemBody {
  status: number
  code: string
  detail?: string
  errors?: { pointer?: string; parameter?: string; in?: string; detail: string }[]
}

/** Holds answers against the contract with ajv, compiled here and now, and not with what the service itself uses. */
export function createAnswerCheck({ document, follow }: Pick<Contract, 'document' | 'follow'>) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'contract:', ...document })
  const compiled = new Map<Schema, ValidateFunction>()

  function validate(schema: Schema, value: unknown): string | undefined {
    const found = compiled.get(schema) ?? ajv.compile(absolute(schema))
    compiled.set(schema, found)
    return found(value) ? undefined : ajv.errorsText(found.errors)
  }

  /** @throws Error for an answer that is not declared, does not fit, or is the service's own fault. */
  function check(operation: Operation, { status, headers, text }: WireAnswer): Json | undefined {
    const about = `${operation.id} answered ${status} ${text.slice(0, 500)}`
    const declared = declaredFor(operation, status)
    // An operation may need a radio that is not there; but then it says so.
    if (status >= 500 && declared?.status !== String(status)) throw new Error(`The service failed: ${about}`)
    if (!declared) throw new Error(`Not declared: ${about}`)
    const odd = declared.headers.find((header) => !fits(header, headers[header.name]))
    if (odd) throw new Error(`The header ${odd.name} is ${headers[odd.name]}: ${about}`)
    const contentType = headers['content-type']
    const mediaType = contentType?.split(';', 1)[0]
    if (status >= 400 && mediaType !== PROBLEM) throw new Error(`No problem: ${about}`)
    if (mediaType === undefined) {
      if (declared.contents.size > 0 || text !== '') throw new Error(`Without a media type: ${about}`)
      return undefined
    }
    const media = declared.contents.get(mediaType)
    if (!media) throw new Error(`${mediaType} is not declared: ${about}`)
    const body = /[/+]json$/.test(mediaType) ? JSON.parse(text) : text
    const fault = validate(media.schema, body)
    if (fault !== undefined) throw new Error(`${fault}: ${about}`)
    if (status >= 400 && (body as ProblemBody).status !== status) throw new Error(`It names another status: ${about}`)
    return body
  }

  function fits({ required, schema }: Header, text: string | undefined): boolean {
    if (text === undefined) return !required
    return validate(schema, follow(schema).type === 'integer' ? Number(text) : text) === undefined
  }

  return { check, validate }
}

/** With its references made to the document, which has an id of its own. */
function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (name, value) =>
    name === '$ref' && typeof value === 'string' ? `contract:${value}` : value,
  )
}

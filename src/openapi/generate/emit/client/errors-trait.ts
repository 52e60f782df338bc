import type { Operation, Response } from '../../model/model.ts'
import { propertyName } from '../typescript.ts'

/**
 * Returns the `errors` of an endpoint: whether the body of each declared error is JSON, by status. Empty if `default` describes the errors, and all of them are
 * JSON.
 */
export function errorsTrait({ responses }: Operation): string {
  const declared = responses.filter(({ status }) => !/^[12]/.test(status))
  const fallback = declared.find(({ status }) => status === 'default')
  const told = declared.filter((one) => !fallback || one === fallback || formOf(one) !== formOf(fallback))
  if (fallback && told.every((one) => formOf(one) === 'json')) return ''
  const entries = told.map((one) => `${nameOf(one)}: '${formOf(one)}'`)
  return entries.length === 0 ? 'errors: {}' : `errors: { ${entries.join(', ')} }`
}

function nameOf({ status }: Response): string {
  return /^\d+$/.test(status) ? status : propertyName(status)
}

function formOf({ contents }: Response): 'json' | 'any' {
  return contents.length > 0 && contents.every(({ kind }) => kind === 'json') ? 'json' : 'any'
}

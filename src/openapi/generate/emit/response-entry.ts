import type { Spec } from '../document/spec.ts'
import { type Header, isRefusal, type Operation, type Parameter, type Response } from '../model/model.ts'
import { bodyName, capitalize } from '../model/naming.ts'
import { shapeFields, shapeOf } from '../model/read/parameter-shape.ts'
import { propertyName, quote } from './typescript.ts'
import type { HeaderValidators } from './validators/header-validators.ts'
import type { Writers } from './writers/writers.ts'

/** The writers and validators of sent values. */
export interface Sent {
  writers: Writers
  headers: HeaderValidators
}

/** A response in `routes.ts`, without its status. */
export function responseValue(
  spec: Spec,
  operation: Operation,
  response: Response,
  { writers, headers }: Sent,
): string {
  const { status, contents } = response
  const fields = contents.map((content) => {
    const { kind } = content
    if (kind !== 'json') return `${propertyName(content.mediaType)}: {${kind === 'bytes' ? ' bytes: true ' : ''}},`
    const name = bodyName(operation, status, content)
    return `${propertyName(content.mediaType)}: ${sentBody(name, writers)},`
  })
  return `{ ${headerFields(spec, response, headers)} contents: { ${fields.join('\n')} } }`
}

function headerFields(spec: Spec, response: Response, validators: HeaderValidators): string {
  const { headers } = response
  const names = headers.map(({ name }) => quote(name.toLowerCase()))
  const odd = headers.filter(({ style }) => style !== 'simple')
  const styles = odd.map(({ name, style }) => `${propertyName(name.toLowerCase())}: ${quote(style)}`)
  const validator = validators.of(response)
  return [
    `headers: [${names.join(', ')}],`,
    styles.length === 0 ? '' : `headerStyles: { ${styles.join(', ')} },`,
    validator === undefined ? '' : `validateHeaders: headers.${validator},`,
    // The headers of the framework's answers are strings.
    validator === undefined || !isRefusal(response)
      ? ''
      : `headerTexts: [${headers.map((header) => headerText(spec, header))}],`,
  ].join('')
}

/** Returns the code that describes how the text of a header is read. */
function headerText(spec: Spec, { name, style, schema, pointer, required }: Header): string {
  const parameter: Parameter = {
    name,
    in: 'header',
    style: 'simple',
    explode: style === 'exploded',
    isJson: style === 'json',
    required,
    description: '',
    schema,
    default: undefined,
    pointer,
  }
  return `{ name: ${quote(name.toLowerCase())}, ${shapeFields(shapeOf(spec, parameter), parameter).join(', ')} }`
}

/** Returns the code that describes how a JSON body is checked and written. */
export function sentBody(name: string, writers: Writers): string {
  const write = writers.has(name) ? `write: writers.write${capitalize(name)}, ` : ''
  return `{ ${write}validator: () => responses().${name} }`
}

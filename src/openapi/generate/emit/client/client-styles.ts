import { isJson } from '../../../media-type.ts'
import { asObject, type Spec } from '../../document/spec.ts'
import { isProblem, type Operation, type Parameter } from '../../model/model.ts'
import { partsTrait } from '../../model/read/parts.ts'
import { wholeSchema } from '../../model/whole-schema.ts'
import { quote } from '../typescript.ts'

/** Whether openapi-fetch writes a parameter without extra code: a plain value, or a list with commas. */
function isUsual(spec: Spec, { in: where, style, explode, isJson, schema, pointer }: Parameter): boolean {
  if (isJson || where === 'cookie' || style === 'label' || style === 'matrix') return false
  const { types, properties } = wholeSchema(spec, schema, pointer)
  if (types.has('object') || properties.size > 0) return false
  return !types.has('array') || ((style === 'form' || style === 'simple') && !(explode && where === 'query'))
}

/** Returns the `styles` of an endpoint, for parameters with another style; empty if there are none. */
export function stylesTrait(spec: Spec, { parameters, body }: Operation): string {
  const entries = (['path', 'query', 'header', 'cookie'] as const).map((where) => {
    const odd = parameters.filter((parameter) => parameter.in === where && !isUsual(spec, parameter))
    const fields = odd.map(({ name, style, explode, isJson }) => {
      return `${quote(name)}: ${isJson ? "{ style: 'json' }" : `{ style: '${style}', explode: ${explode} }`}`
    })
    return fields.length === 0 ? '' : `${where}: { ${fields.join(', ')} }`
  })
  const written = [...entries, formStyles(spec, body)].filter((entry) => entry !== '')
  return written.length === 0 ? '' : `styles: { ${written.join(', ')} }`
}

/** Returns the styles of a form's fields that its `encoding` names. */
function formStyles(spec: Spec, body: Operation['body']): string {
  const [content] = body?.contents ?? []
  if (content?.kind !== 'form') return ''
  const encoding = asObject(asObject(spec.at(content.pointer))?.encoding) ?? {}
  const fields = Object.entries(encoding).flatMap(([name, how]) => {
    const { style = 'form', explode = style === 'form', contentType } = asObject(how) ?? {}
    if (asObject(how)?.style === undefined && typeof contentType === 'string' && isJson(contentType))
      return [`${quote(name)}: { style: 'json' }`]
    return [`${quote(name)}: { style: ${quote(String(style))}, explode: ${explode === true} }`]
  })
  return fields.length === 0 ? '' : `body: { ${fields.join(', ')} }`
}

/** Returns `sends: 'form'` or `'as it is'`, or the media types of the parts of a form. */
export function bodyTrait({ body }: Operation): string {
  const parts = body?.contents[0]?.parts
  if (parts) return partsTrait(parts)
  const kind = body?.contents[0]?.kind ?? 'json'
  return kind === 'json' ? '' : `sends: '${kind === 'form' ? 'form' : 'as it is'}'`
}

export function answersBytes({ responses }: Operation): boolean {
  const contents = responses.filter((response) => !isProblem(response)).flatMap((response) => response.contents)
  return contents.length > 0 && contents.every(({ kind }) => kind === 'bytes')
}

/** Whether any of the endpoints needs `styles.ts`. */
export function hasStyles(endpoints: string): boolean {
  return /\b(styles: \{|parts: \{|sends: ')/.test(endpoints)
}

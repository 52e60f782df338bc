import { identifierOf } from '../document/identifiers.ts'
import { parsePointer } from '../document/places/pointer.ts'
import { asObject, type Spec } from '../document/spec.ts'
import type { Content, Operation, Schema, Webhook } from './model.ts'

export { identifierOf } from '../document/identifiers.ts'

/** Returns the component that a schema refers to; undefined if the schema is more than a reference. */
export function componentName(schema: Schema): string | undefined {
  const ref = schema.$ref
  return typeof ref === 'string' && /^#\/components\/schemas\/[^/]+$/.test(ref)
    ? parsePointer(ref.slice(1))[2]
    : undefined
}

export function componentSchemas(spec: Spec): Record<string, Schema> {
  const components = asObject(spec.document.components)
  return (asObject(components?.schemas) ?? {}) as Record<string, Schema>
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Returns the name of a body's functions: that of its component, else one made from the operation. `part`: a status or another part. */
export function bodyName(operation: Operation, part: string, { schema, mediaType }: Content): string {
  const component = componentName(schema)
  if (component !== undefined) return identifierOf(component)
  const beside = operation.responses.find(({ status }) => status === part)?.contents ?? operation.body?.contents ?? []
  const alike = beside.filter((content) => wordsOf(content.mediaType) === wordsOf(mediaType))
  const place = alike.findIndex((content) => content.mediaType === mediaType)
  return `${operation.id}${capitalize(part)}${wordsOf(mediaType)}${place > 0 ? `_${place + 1}` : ''}`
}

/** Returns the name of the functions of a webhook's body. */
export function webhookName({ name, body }: Webhook): string {
  return identifierOf(componentName(body.schema) ?? `${name}Webhook`)
}

function wordsOf(mediaType: string): string {
  return mediaType.replaceAll(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase())
}

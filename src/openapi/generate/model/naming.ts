import { parsePointer } from '../document/pointer.ts'
import { asObject, type Spec } from '../document/spec.ts'
import type { Content, Operation, Schema, Webhook } from './model.ts'

/** The component that a schema is nothing but a reference to. */
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

/** What the functions for a body are called: as its component, else after its operation. `part`: a status, or what it is else. */
export function bodyName(operation: Operation, part: string, { schema, mediaType }: Content): string {
  const component = componentName(schema)
  if (component !== undefined) return identifierOf(component)
  const beside = operation.responses.find(({ status }) => status === part)?.contents ?? operation.body?.contents ?? []
  const alike = beside.filter((content) => wordsOf(content.mediaType) === wordsOf(mediaType))
  const place = alike.findIndex((content) => content.mediaType === mediaType)
  return `${operation.id}${capitalize(part)}${wordsOf(mediaType)}${place > 0 ? `_${place + 1}` : ''}`
}

/** What the functions for a webhook's body are called. */
export function webhookName({ name, body }: Webhook): string {
  return identifierOf(componentName(body.schema) ?? `${name}Webhook`)
}

function wordsOf(mediaType: string): string {
  return mediaType.replaceAll(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase())
}

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name)
}

/** A component's name, as functions can be called. */
export function identifierOf(component: string): string {
  const plain = component.replaceAll(/[^\w$]+(.?)/g, (_, next: string) => next.toUpperCase())
  return /^[A-Z_]/.test(plain) ? plain : /^[a-z$]/.test(plain) ? capitalize(plain) : `_${plain}`
}

/** No two of the names that are made from the specification may be the same. @throws SpecError */
export function checkNames(spec: Spec): void {
  const names = new Map<string, string>()
  for (const component of Object.keys(componentSchemas(spec))) {
    const before = names.get(identifierOf(component))
    if (before !== undefined)
      spec.fail(['components', 'schemas', component], `"${component}" and "${before}" are too much alike`)
    names.set(identifierOf(component), component)
  }
}

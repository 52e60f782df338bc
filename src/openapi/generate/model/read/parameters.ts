import { asObject, type JsonObject, type Pointer, type Spec } from '../../document/spec.ts'
import { createFaults } from '../../document/spec-error.ts'
import { type Parameter, STYLES, type Style } from '../model.ts'
import { jsonSchemaOf, textSchemaOf } from './contents.ts'
import { shapeOf } from './parameter-shape.ts'

export function readParameters(spec: Spec, pointer: Pointer, item: JsonObject, operation: JsonObject): Parameter[] {
  const faults = createFaults()
  const found = new Map<string, Parameter>()
  const sources = [
    { list: item.parameters, at: [...pointer.slice(0, -1), 'parameters'] },
    { list: operation.parameters, at: [...pointer, 'parameters'] },
  ]
  for (const { list, at } of sources) {
    if (list === undefined) continue
    if (!Array.isArray(list)) return spec.fail(at, 'must be a list')
    const here = new Set<string>()
    list.forEach((entry, index) => {
      const parameter = faults.attempt(() => readParameter(spec, entry, [...at, index]))
      if (!parameter) return
      faults.attempt(() => shapeOf(spec, parameter))
      // OpenAPI ignores these headers, because `content` and `security` describe them.
      if (parameter.in === 'header' && /^(accept|content-type|authorization)$/i.test(parameter.name)) return
      const key = `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`
      if (here.has(key))
        faults.attempt(() => spec.fail(parameter.pointer, `describes the parameter "${parameter.name}" again`))
      here.add(key)
      found.set(key, parameter)
    })
  }
  faults.settle()
  return [...found.values()]
}

function readParameter(spec: Spec, entry: unknown, at: Pointer): Parameter {
  const { value, pointer } = spec.resolve(entry, at)
  const name = value.name
  if (typeof name !== 'string') return spec.fail(pointer, 'has no name')
  const where = value.in
  if (where !== 'path' && where !== 'query' && where !== 'header' && where !== 'cookie')
    return spec.fail(pointer, `is a parameter in ${JSON.stringify(where)}; it must be in path, query, header or cookie`)
  const json = jsonSchemaOf(value)
  const schema = asObject(value.schema) ?? json ?? textSchemaOf(value)
  if (!schema) return spec.fail(pointer, `the parameter "${name}" has neither a schema nor content`)
  if (where === 'path' && value.required !== true)
    spec.fail(pointer, `the path parameter "${name}" must be \`required: true\``)
  const styles: readonly Style[] = STYLES[where]
  const style = value.style === undefined ? styles[0] : styles.find((known) => known === value.style)
  if (!style)
    return spec.fail(
      pointer,
      `the parameter "${name}" has a style that parameters in ${where} do not support; supported: ${styles.join(', ')}`,
    )
  return {
    name,
    in: where,
    style,
    explode: typeof value.explode === 'boolean' ? value.explode : style === 'form',
    isJson: json !== undefined,
    required: value.required === true,
    description: typeof value.description === 'string' ? value.description : '',
    schema,
    // Keywords beside a reference override those of its target.
    default: schema.default ?? spec.resolve(schema, pointer).value.default,
    pointer,
  }
}

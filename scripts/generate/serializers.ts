import { discriminatorOf } from './discriminator.ts'
import {
  capitalize,
  componentName,
  componentSchemas,
  type Operation,
  type Schema,
  sentBodies,
  type Webhook,
} from './model.ts'
import { asObject, type Pointer, type Spec } from './spec.ts'

/**
 * `serializers.js`: one function for each object and union that an answer can hold. fast-json-stringify decides a union by
 * running ajv over its branches when it serializes; here a discriminator is a switch, and only its string writer is used.
 * Any value that fits its schema is written so that it reads back equal.
 */
export function generateSerializers(
  spec: Spec,
  operations: Operation[],
  webhooks: Webhook[],
): { code: string; declarations: string } {
  const functions = new Map<string, string>()
  const components = componentSchemas(spec)

  const define = (name: string, schema: Schema, pointer: Pointer) => {
    if (functions.has(name)) return
    functions.set(name, '') // Taken, so that a schema may contain itself.
    functions.set(name, writeFunction(name, schema, pointer))
  }

  const writeFunction = (name: string, schema: Schema, pointer: Pointer): string => {
    const head = `export function write${capitalize(name)}(value) {`
    const discriminator = discriminatorOf(spec, schema, pointer)
    if (discriminator) {
      const cases = Object.entries(discriminator.branches).map(([tag, component]) => {
        return `case ${JSON.stringify(tag)}: return ${reference(component)}(value)`
      })
      const tag = member(discriminator.tag)
      return `${head} switch (${tag}) { ${cases.join('\n')}
        default: throw new TypeError(\`${name} has no branch "\${${tag}}"\`) } }`
    }
    return isStruct(schema)
      ? `${head} ${structBody(schema, pointer)} }`
      : `${head} return ${expression(schema, 'value', pointer)} }`
  }

  /** The name of a component's function, which is made at the first use. */
  const reference = (component: string): string => {
    define(component, components[component] as Schema, ['components', 'schemas', component])
    return `write${capitalize(component)}`
  }

  const structBody = (schema: Schema, pointer: Pointer): string => {
    const properties = Object.entries(asObject(schema.properties) ?? {}) as [string, Schema][]
    const required = new Set(Array.isArray(schema.required) ? schema.required : [])
    // The required ones first: after one of them every comma is certain.
    const sorted = [
      ...properties.filter(([name]) => required.has(name)),
      ...properties.filter(([name]) => !required.has(name)),
    ]
    const certain = sorted.some(([name]) => required.has(name))
    const rest = restOf(schema, properties, certain, pointer)
    let code = certain ? '' : "let json = '{'\n"
    if (!certain && (sorted.length > 1 || (sorted.length === 1 && rest))) code += "let comma = ''\n"
    sorted.forEach(([name, property], index) => {
      const key = JSON.stringify(`${JSON.stringify(name)}:`).slice(1, -1)
      const value = expression(property, member(name), [...pointer, 'properties', name])
      if (required.has(name)) {
        code += index === 0 ? `let json = "{${key}" + ${value}\n` : `json += ",${key}" + ${value}\n`
      } else if (certain) {
        code += `if (${member(name)} !== undefined) json += ",${key}" + ${value}\n`
      } else if (sorted.length === 1 && !rest) {
        code += `if (${member(name)} !== undefined) json += "${key}" + ${value}\n`
      } else {
        const next = index < sorted.length - 1 || rest ? "\ncomma = ','" : ''
        code += `if (${member(name)} !== undefined) { json += comma + "${key}" + ${value}${next} }\n`
      }
    })
    return `${code}${rest}return json + '}'`
  }

  /** What is not declared: dropped where `additionalProperties` is false, else written by its schema. */
  const restOf = (schema: Schema, properties: [string, Schema][], certain: boolean, pointer: Pointer): string => {
    if (schema.additionalProperties === false) return ''
    const known = properties.map(([name]) => `key === ${JSON.stringify(name)} || `).join('')
    const written = expression(asObject(schema.additionalProperties) ?? {}, 'item', [
      ...pointer,
      'additionalProperties',
    ])
    const comma = certain ? `','` : properties.length > 0 ? 'comma' : 'separator'
    const after = certain ? '' : `\n${comma} = ','`
    return `${comma === 'separator' ? "let separator = ''\n" : ''}for (const key of Object.keys(value)) {
      const item = value[key]
      if (${known}item === undefined) continue
      json += ${comma} + asString(key) + ':' + ${written}${after}
    }\n`
  }

  let lists = 0
  /** An expression that gives the JSON text of `value`. */
  const expression = (schema: Schema, value: string, pointer: Pointer): string => {
    const component = componentName(schema)
    if (component !== undefined) {
      const target = components[component] as Schema
      return isStruct(target) || target.discriminator
        ? `${reference(component)}(${value})`
        : expression(target, value, pointer)
    }
    if (schema.$ref !== undefined || schema.discriminator)
      return spec.fail(pointer, 'a union must be a component of its own')
    const types = Array.isArray(schema.type) ? (schema.type as string[]) : [schema.type as string]
    const plain = types.filter((type) => type !== 'null')
    if (plain.length !== 1 || schema.oneOf || schema.anyOf || schema.allOf) return `asJson(${value})`
    const written = single(plain[0] as string, { ...schema, type: plain[0] }, value, pointer)
    return types.includes('null') ? `(${value} === null ? 'null' : ${written})` : written
  }

  const single = (type: string, schema: Schema, value: string, pointer: Pointer): string => {
    switch (type) {
      case 'string':
        return `asString(${value})`
      case 'integer':
      case 'number':
        return `asNumber(${value})`
      case 'boolean':
        return `(${value} ? 'true' : 'false')`
      case 'array':
        return `writeList(${value}, ${itemWriter(schema, pointer)})`
      case 'object':
        if (!isStruct(schema)) return `asJson(${value})`
        return `${inline(schema, pointer)}(${value})`
      default:
        return `asJson(${value})`
    }
  }

  const itemWriter = (schema: Schema, pointer: Pointer): string => {
    const items = (asObject(schema.items) ?? {}) as Schema
    const written = expression(items, 'item', [...pointer, 'items'])
    const call = /^(\w+)\(item\)$/.exec(written)?.[1]
    if (call) return call
    const name = `item${lists++}`
    functions.set(name, `function ${name}(item) { return ${written} }`)
    return name
  }

  const inline = (schema: Schema, pointer: Pointer): string => {
    const name = pointer
      .slice(2)
      .filter((token) => token !== 'properties')
      .map((token) => capitalize(String(token).replaceAll(/\W/g, '')))
      .join('')
    if (components[name]) return spec.fail(pointer, `would be called like the component ${name}`)
    define(name, schema, pointer)
    return `write${capitalize(name)}`
  }

  for (const [name, { schema, pointer }] of sentBodies(operations, webhooks)) {
    if (componentName(schema) === undefined) define(name, schema, [...pointer, 'schema'])
    else define(name, components[name] as Schema, ['components', 'schemas', name])
  }

  const code = [RUNTIME, ...[...functions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)].join('\n\n')
  const names = [...code.matchAll(/^export function (\w+)/gm)].map((match) => match[1])
  return { code, declarations: names.map((name) => `export function ${name}(value: unknown): string`).join('\n') }
}

function member(name: string): string {
  return `value${/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`}`
}

/** An object that has members worth a function of its own; without any, `JSON.stringify` does as well. */
function isStruct(schema: Schema): boolean {
  if (schema.type !== 'object' || schema.oneOf || schema.anyOf || schema.allOf) return false
  return (
    schema.properties !== undefined ||
    asObject(schema.additionalProperties) !== undefined ||
    schema.additionalProperties === false
  )
}

const RUNTIME = `import Serializer from 'fast-json-stringify/lib/serializer.js'

const { asString } = new Serializer()

function asNumber(value) {
  if (!Number.isFinite(value)) throw new TypeError(\`\${value} is not a number that JSON can hold\`)
  return '' + value
}

// What may be anything. A member that must be there and is not becomes null: the text stays JSON.
function asJson(value) {
  return JSON.stringify(value) ?? 'null'
}

function writeList(list, write) {
  if (list.length === 0) return '[]'
  let json = '[' + write(list[0])
  for (let i = 1; i < list.length; i++) json += ',' + write(list[i])
  return json + ']'
}`

import type { Parameter, ParameterSet } from './route.ts'

type Values = Record<string, unknown>

/**
 * Gives a request's parameters their types, in place: `"50"` becomes 50 where an integer is declared, `a,b` a list, and a
 * default stands in for what is absent. What does not fit stays as it is, for the validator to refuse.
 */
export function createParameterReader({ parameters }: ParameterSet): ((values: Values) => void) | undefined {
  const changing = parameters.filter(
    ({ type, list, default: value }) => type !== 'string' || list || value !== undefined,
  )
  if (changing.length === 0) return undefined
  return (values) => {
    for (const parameter of changing) {
      const value = values[parameter.name]
      if (value !== undefined) values[parameter.name] = read(parameter, value)
      else if (parameter.default !== undefined) values[parameter.name] = parameter.default
    }
  }
}

function read({ type, list }: Parameter, value: unknown): unknown {
  if (!list) return readOne(type, value)
  // A list may also come as repeated parameters, as many clients write it.
  const texts = Array.isArray(value) ? value.flatMap((text: string) => text.split(',')) : String(value).split(',')
  return type === 'string' ? texts : texts.map((text) => readOne(type, text))
}

const INTEGER = /^-?(?:0|[1-9][0-9]{0,15})$/
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/

function readOne(type: Parameter['type'], value: unknown): unknown {
  if (typeof value !== 'string') return value
  switch (type) {
    case 'string':
      return value
    case 'integer':
      return INTEGER.test(value) ? Number(value) : value
    case 'number':
      return NUMBER.test(value) ? Number(value) : value
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value
  }
}

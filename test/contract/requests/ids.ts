import fc, { type Arbitrary } from 'fast-check'
import type { Contract, Json, Schema } from '../document.ts'
import { componentName } from './valid-values.ts'

/** Values that answers held, by the component that they were or the path parameter of their name: what a later request can name. */
export function createIds({ follow }: Pick<Contract, 'follow'>) {
  const known = new Map<string, Json[]>()
  const hidden = new Set<Json>()

  function note(name: string | undefined, value: Json): void {
    if (name === undefined || (typeof value !== 'string' && typeof value !== 'number')) return
    const values = known.get(name) ?? []
    if (values.includes(value) || hidden.has(value)) return
    // The newest, for what is old may be gone.
    known.set(name, [...values.slice(-19), value])
  }

  /** Goes through an answer beside its schema. */
  function learn(schema: Schema, value: Json, member?: string): void {
    const whole = follow(schema)
    if (whole.enum === undefined && whole.const === undefined) {
      note(componentName(schema), value)
      if (member !== undefined) note(`path.${member}`, value)
    }
    if (Array.isArray(value)) for (const item of value) learn((whole.items ?? {}) as Schema, item)
    else if (typeof value === 'object' && value !== null) {
      const properties = (branchOf(whole, value).properties ?? {}) as Record<string, Schema>
      for (const [name, property] of Object.entries(properties))
        if (value[name] !== undefined) learn(property, value[name], name)
    }
  }

  function branchOf(schema: Schema, value: Record<string, Json>): Schema {
    const { propertyName = '', mapping = {} } = (schema.discriminator ?? {}) as {
      propertyName?: string
      mapping?: Record<string, string>
    }
    const $ref = mapping[String(value[propertyName])]
    return $ref === undefined ? schema : follow({ $ref })
  }

  return {
    learn,
    /** No request is to name it. */
    hide: (value: Json) => void hidden.add(value),
    forget: () => known.clear(),
    count: () => [...known.values()].reduce((sum, values) => sum + values.length, 0),
    first: (name: string): Json | undefined => known.get(name)?.[0],
    /** Mostly what is known under a name, now and then anything that the schema allows. */
    mostly(name: string, any: Arbitrary<Json>): Arbitrary<Json> | undefined {
      const values = known.get(name)
      return values && fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: any })
    },
  }
}

export type Ids = ReturnType<typeof createIds>

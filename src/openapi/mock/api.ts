import equal from 'ajv/dist/runtime/equal.js'
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import formats from 'ajv-formats/dist/formats.js'
import type { Spec } from '../generate/document/spec.ts'
import { routesTable } from '../generate/emit/routes.ts'
import { createSingleCompiler, requestSchemas } from '../generate/emit/validators/validators.ts'
import type { Operation } from '../generate/model/model.ts'
import type { GeneratedApi } from '../runtime/binding.ts'
import type { Route, Validate } from '../runtime/route.ts'

/** What compiled validators may require. By name, because the packages are not installed beside the built toolkit. */
const RUNTIME: Readonly<Record<string, unknown>> = {
  'ajv/dist/runtime/equal': asModule(equal),
  'ajv/dist/runtime/ucs2length': asModule(ucs2length),
  'ajv-formats/dist/formats': formats,
}

/**
 * Returns what the generator makes of a specification for serving, without files: the checks of requests are compiled when they are first
 * needed. Answers are not checked.
 */
export function createApi(spec: Spec, operations: Operation[]): GeneratedApi {
  const { own, exported } = requestSchemas(spec, operations)
  const compile = createSingleCompiler(spec, own, { allErrors: true, direction: 'request' })
  const requests = Object.fromEntries([...exported].map((name) => [name, lazily(() => load(compile(name)))]))
  const nothing = { code: '', declarations: '', names: [] }
  const sent = { writers: { ...nothing, has: () => false }, headers: { ...nothing, of: () => undefined } }
  const { constants, entries } = routesTable(spec, operations, sent)
  const code = constants.map(({ name, value }) => `const ${name} = ${value}\n`).join('')
  const run = new Function('requests', 'responses', `${code}return [${entries.join('\n')}]`)
  return { routes: run(requests, () => ({})) as Route[], specDocument: spec.original }
}

/** Loaders differ in what the default import of a CommonJS module is: the module, or what it exports as `default`. */
function asModule(imported: unknown): unknown {
  return typeof imported === 'function' ? { default: imported } : imported
}

function load(code: string): Validate {
  const exports: { validate?: Validate } = {}
  new Function('require', 'exports', 'module', code)((name: string) => RUNTIME[name], exports, { exports })
  if (!exports.validate) throw new Error('A validator could not be compiled.')
  return exports.validate
}

function lazily(make: () => Validate): Validate {
  let made: Validate | undefined
  const validate: Validate = (value) => {
    made ??= make()
    const isValid = made(value)
    validate.errors = made.errors ?? null
    return isValid
  }
  return validate
}

import { fileURLToPath, pathToFileURL } from 'node:url'
import type { SecurityScheme } from '../../../src/openapi/runtime/access/schemes.ts'
import type { GeneratedApi } from '../../../src/openapi/runtime/binding.ts'
import { generatedCode } from '../generated-code.ts'

const tests = fileURLToPath(new URL('../..', import.meta.url))

export type SpecName =
  | 'hoge'
  | 'zoo'
  | 'pets/pets'
  | 'everything'
  | 'keywords'
  | 'names'
  | 'corners/corners'
  | 'uploads'
  | 'headers'
  | 'one-way'
  | 'exact'
  | 'deprecated'
  | 'defaults'
  | 'based'
  | 'methods'
  | 'certificates'
  | 'library'
  | 'seeds'
  | 'accounts'
  | 'own-errors'
  | 'animals'
  | `odd/${'payments' | 'forge' | 'cluster' | 'drive' | 'articles' | 'orders'}`

export function specFile(name: SpecName): string {
  return `${tests}specs/${name}.yaml`
}

/** What is generated from a specification of `test/specs`, as modules. They lie in the project, where packages are found. */
export async function generateApi(name: SpecName) {
  const folder = await generatedCode(specFile(name))
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(`${folder}/${file}`).href)
  const { routes, securitySchemes = {} } = await load('routes.ts')
  const { specDocument } = await load('spec.ts')
  const client = await load('client.ts')
  const endpoints: Record<string, unknown> = await load('endpoints.ts')
  return {
    api: { routes, specDocument } as GeneratedApi,
    securitySchemes: securitySchemes as Record<string, SecurityScheme>,
    folder,
    writers: (await load('writers.js')) as Record<string, ((value: unknown) => string | undefined) | undefined>,
    validators: (await load('response-validators.cjs')).default as Record<
      string,
      ((value: unknown) => boolean) | undefined
    >,
    client,
    endpoints,
    /** One method for each operation. A call is one request, and resolves to `{ data }` or `{ error }`, and the response. */
    createPlainClient(options: object) {
      const http = client.createHttp(options)
      const methods = Object.entries(endpoints).map(([id, endpoint]) => [
        id,
        (init?: object) => client.request(http, endpoint, init),
      ])
      return Object.fromEntries(methods)
    },
  }
}

/** Keeps what is logged. */
export function createRecorder() {
  const lines: { level: string; message: string; details: Record<string, unknown> }[] = []
  const at = (level: string) => (details: object, message: string) => {
    lines.push({ level, message, details: details as Record<string, unknown> })
  }
  return { lines, logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } }
}

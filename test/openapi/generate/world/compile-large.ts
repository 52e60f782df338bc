import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Large } from './serve-large.ts'

const project = join(import.meta.dirname, '../../../..')

/** Compiles generated code and a use of its client. Returns the faults, also what is unused. */
export function compileLarge({ folder, operations }: Large): string[] {
  const list = operations.find(({ method, parameters }) => method === 'get' && parameters.length === 5)
  const use = join(folder, 'use.ts')
  writeFileSync(
    use,
    `import { createApiClient } from './client.ts'
const client = createApiClient({ baseUrl: 'https://api.forge.example' })
export const data = await client.${list?.id}({ params: { path: { owner: 'a', repo: 'b' }, query: { page: 1 } } })
// @ts-expect-error The page is a number.
await client.${list?.id}({ params: { path: { owner: 'a', repo: 'b' }, query: { page: 'x' } } })
`,
  )
  const { config } = ts.readConfigFile(join(project, 'tsconfig.json'), ts.sys.readFile)
  const files = [...['client.ts', 'operations.ts', 'routes.ts', 'spec.ts'].map((name) => join(folder, name)), use]
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, project)
  const program = ts.createProgram(files, { ...options, noEmit: true, noUnusedLocals: true, noUnusedParameters: true })
  return ts.getPreEmitDiagnostics(program).map(({ code, messageText, file }) => {
    return `${file?.fileName} TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

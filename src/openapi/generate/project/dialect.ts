/** How generated files name modules. */
export interface Dialect {
  /** The extension of relative imports of TypeScript files. `ts` needs `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`. */
  imports: 'ts' | 'js'
  /** What the files are once they are JavaScript. */
  modules: 'esm' | 'commonjs'
  /** The module with the run-time parts of validators and writers; undefined: the packages themselves. */
  runtime: string | undefined
}

export type Code = Record<string, string>

/** Returns generated code, by file name, in a dialect. @throws Error if a file would import another package than the run-time module */
export function speak(code: Code, dialect: Dialect): Code {
  return Object.fromEntries(Object.entries(code).map(([name, text]) => [name, speakFile(name, text, dialect)]))
}

function speakFile(name: string, text: string, { imports, modules, runtime }: Dialect): string {
  const isCommonJs = modules === 'commonjs'
  if (name.endsWith('.ts')) {
    const named = imports === 'js' ? text.replaceAll(/(\b(?:from |import\()'\.\/[\w-]+)\.ts'/g, "$1.js'") : text
    return isCommonJs && !name.endsWith('.d.ts') ? withoutImportMeta(named) : named
  }
  if (!/\.c?js$/.test(name)) return text
  const inCommonJs = isCommonJs || name.endsWith('.cjs')
  const own = runtime === undefined ? text : withRuntime(name, text, runtime, inCommonJs)
  return isCommonJs && name.endsWith('.js') ? withExports(withoutImportMeta(own)) : own
}

/** CommonJS has `require` and `__dirname` instead of `import.meta`. */
function withoutImportMeta(text: string): string {
  return text
    .replace(/^ *import \{ createRequire \} from 'node:module';?\n/m, '')
    .replace(/^ *const require = createRequire\(import\.meta\.url\);?\n/m, '')
    .replaceAll(/new URL\('\.\/([\w.-]+)', import\.meta\.url\)/g, '`$${__dirname}/$1`')
}

/** Takes the run-time parts of ajv and fast-json-stringify from one module, which a project installs by name. */
function withRuntime(name: string, text: string, runtime: string, inCommonJs: boolean): string {
  const body = text
    .replaceAll(/\brequire\(["']ajv\/dist\/runtime\/ucs2length["']\)\.default/g, 'checks.ucs2length')
    .replaceAll(/\brequire\(["']ajv-formats\/dist\/formats["']\)/g, 'checks')
    .replace(/^import formats from .+$/m, 'const formats = checks')
    .replace(/^import Serializer from .+$/m, 'const { Serializer } = checks')
  const needsRequire = /(?<!\.)\brequire\(/.test(body)
  const foreign = /\b(?:require\(|from )["']((?!node:|\.)[^"']+)["']/.exec(body)?.[1]
  if (foreign !== undefined) throw new Error(`${name} imports "${foreign}", which ${runtime} does not offer.`)
  if (!/\bchecks\b/.test(body)) return body
  const strict = /^"use strict";\n/.exec(body)?.[0] ?? ''
  const rest = body.slice(strict.length)
  if (inCommonJs) return `${strict}const { checks } = require('${runtime}')\n${rest}`
  return `import { checks } from '${runtime}'\n${needsRequire ? rest : withoutImportMeta(rest)}`
}

function withExports(text: string): string {
  const names: string[] = []
  const body = text
    .replaceAll(/^export (function|const) ([\w$]+)/gm, (_, kind, name) => {
      names.push(`exports.${name} = ${name}`)
      return `${kind} ${name}`
    })
    .replaceAll(/^export \{([^}]*)\};?$/gm, (_, list: string) => {
      for (const item of list.split(',').map((one) => one.trim())) {
        const [local = '', exported = local] = item.split(/\s+as\s+/)
        if (local !== '') names.push(`exports.${exported} = ${local}`)
      }
      return ''
    })
    .replaceAll(/^import \{ ([\w, ]+) \} from ('[^']+');?$/gm, 'const { $1 } = require($2)')
  return `${body}\n${names.join('\n')}\n`
}

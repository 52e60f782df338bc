import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import type { Dialect } from './dialect.ts'

/** The name under which a project installs the toolkit. */
export const RUNTIME = 'musen/openapi'

/** Reads from the project around a folder, which need not exist, how its files name modules. */
export function detectDialect(folder: string): Dialect {
  const options = compilerOptions(folder)
  const takesTs = options.allowImportingTsExtensions === true || options.rewriteRelativeImportExtensions === true
  return { imports: takesTs ? 'ts' : 'js', modules: isCommonJs(folder, options) ? 'commonjs' : 'esm', runtime: RUNTIME }
}

function compilerOptions(folder: string): ts.CompilerOptions {
  const file = ts.findConfigFile(folder, existsSync, 'tsconfig.json')
  if (file === undefined) return {}
  const { config } = ts.readConfigFile(file, (path) => readFileSync(path, 'utf8'))
  return ts.parseJsonConfigFileContent(config ?? {}, { ...ts.sys, readDirectory: () => [] }, dirname(file)).options
}

/** A compiler that writes CommonJS says so; else the nearest package.json decides, as in Node. */
function isCommonJs(folder: string, { module }: ts.CompilerOptions): boolean {
  if (module === ts.ModuleKind.CommonJS) return true
  const isOther =
    module !== undefined &&
    ((module >= ts.ModuleKind.ES2015 && module <= ts.ModuleKind.ESNext) || module === ts.ModuleKind.Preserve)
  return !isOther && nearestType(folder) !== 'module'
}

function nearestType(folder: string): unknown {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, 'package.json')
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { type?: unknown }).type
    // Without a package.json, a TypeScript program of today is a module.
    if (dirname(at) === at) return 'module'
  }
}

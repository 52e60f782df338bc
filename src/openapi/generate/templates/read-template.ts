import { readFileSync } from 'node:fs'
import ts from 'typescript'

/**
 * Returns the text of a file beside this one. Lines from `// #if NAME` to `// #end` stay only if `wanted` contains `NAME`.
 */
export function readTemplate(file: string, wanted: readonly string[] = []): string {
  const text = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
  return text.replaceAll(/^ *\/\/ #if (\w+)\n([\s\S]*?)^ *\/\/ #end\n/gm, (_, name: string, lines: string) =>
    wanted.includes(name) ? lines : '',
  )
}

/** Returns a template as JavaScript for use in another module: without types, imports and exports. */
export function readTemplateCode(file: string): string {
  const { outputText } = ts.transpileModule(readTemplate(file), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  })
  return outputText.replaceAll(/^export (?:\{\};\n)?/gm, '')
}

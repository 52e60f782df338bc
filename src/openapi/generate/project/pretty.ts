import ts from 'typescript'
import type { Code } from './dialect.ts'

/** The files that people read. Validators and writers stay as they are made, because to format them takes longest. */
const READ: ReadonlySet<string> = new Set(['operations.ts', 'routes.ts', 'endpoints.ts'])

const SETTINGS: ts.FormatCodeSettings = {
  ...ts.getDefaultFormatCodeSettings('\n'),
  indentSize: 2,
  semicolons: ts.SemicolonPreference.Remove,
}

/** Indents generated code by TypeScript's own formatter, which is the same everywhere for one version of TypeScript. */
export function pretty(code: Code): Code {
  return Object.fromEntries(
    Object.entries(code).map(([name, text]) => [name, READ.has(name) ? format(name, text) : text]),
  )
}

function format(name: string, text: string): string {
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ noLib: true, noResolve: true }),
    getScriptFileNames: () => [name],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => (file === name ? ts.ScriptSnapshot.fromString(text) : undefined),
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => 'lib.d.ts',
    fileExists: (file) => file === name,
    readFile: () => undefined,
  }
  const service = ts.createLanguageService(host, undefined, ts.LanguageServiceMode.Syntactic)
  const parts: string[] = []
  let at = 0
  for (const { span, newText } of service.getFormattingEditsForDocument(name, SETTINGS)) {
    parts.push(text.slice(at, span.start), newText)
    at = span.start + span.length
  }
  return `${[...parts, text.slice(at)].join('').trim()}\n`
}

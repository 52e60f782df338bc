import { flagsOf } from '../../document/tidy/schemas.ts'

/** The other names of each exported validator. */
export type Aliases = ReadonlyMap<string, readonly string[]>

/** Returns ajv's code of one function without its unused parts. Once for each function: a second time would change it again. */
export function leanFunction(code: string): string {
  return betweenStrings(code, (part) => measureLengthsLate(pushErrors(dropParents(part))))
}

/** Returns ajv's code of a module of lean functions without its unused schemas, and with its defects corrected. */
export function leanCode(code: string, isModule: boolean, aliases: Aliases): string {
  const lean = exportLast(aliases, compareSafely(dropUnused(withValidPatterns(code))))
  return isModule ? withRequire(lean) : lean
}

/** Changes code, but not string literals, because a property may have the name of a part of ajv. */
function betweenStrings(code: string, change: (part: string) => string): string {
  const strings: string[] = []
  const marked = code.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => `"${strings.push(text) - 1}"`)
  return change(marked).replaceAll(/"(\d+)"/g, (_, index) => strings[Number(index)] ?? '')
}

/** Removes the parent of the value from all calls. Only keywords with `$data` need it. */
function dropParents(code: string): string {
  const lean = code
    .replaceAll(/,parentData(?::\w+)?,parentDataProperty(?::[^,}]+)?,rootData\}/g, '}')
    .replaceAll(/\{instancePath=("\d+"), parentData, parentDataProperty, rootData=data\}=\{\}/g, '{instancePath=$1}={}')
  if (/(?<!\.)\b(?:parentData|rootData)\b/.test(lean))
    throw new Error('ajv passes the parent in a way that is not known here')
  return lean
}

/** Collects an error in one statement instead of nine lines: most of the code collects errors. */
function pushErrors(code: string): string {
  return code.replaceAll(
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    (_, __, error) => `(vErrors ??= []).push(${error});\nerrors++;`,
  )
}

/** Removes the flag `u` from patterns that are valid only without it. */
function withValidPatterns(code: string): string {
  return code.replaceAll(/new RegExp\(("(?:[^"\\]|\\.)*"), "u"\)/g, (all, pattern: string) =>
    flagsOf(JSON.parse(pattern)) === 'u' ? all : `new RegExp(${pattern})`,
  )
}

/** Removes unused schemas. ajv writes all of them into the module. */
function dropUnused(code: string): string {
  const uses = new Map<string, number>()
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1)
  return code.replaceAll(/^const (schema\d+) = [^\n]*\n/gm, (line, name) => ((uses.get(name) ?? 0) > 1 ? line : ''))
}

/**
 * Compares the number of UTF-16 units with the limits first. A string has at most as many characters as units, and at least half as many, so
 * most strings need no count of characters.
 */
function measureLengthsLate(code: string): string {
  return code
    .replaceAll(/\b(func\d+)\((\w+)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3')
    .replaceAll(/\b(func\d+)\((\w+)\) < (\d+)/g, (_, func, data, limit) => {
      return `${data}.length < ${2 * limit} && ${func}(${data}) < ${limit}`
    })
}

/** Replaces ajv's comparison, which calls `toString` of the values, even if it is a member from the request. */
function compareSafely(code: string): string {
  return code.replaceAll(
    /^const (func\d+) = require\("ajv\/dist\/runtime\/equal"\)\.default;$/gm,
    (_, name) => `
    function ${name}(a, b) {
      if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
      if (Array.isArray(a) !== Array.isArray(b)) return false
      const names = Object.keys(a)
      return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && ${name}(a[name], b[name]))
    }`,
  )
}

/** Exports names at the end of the module. A component may have a name such as `Array`, which would shadow the global. */
function exportLast(aliases: Aliases, code: string): string {
  const exported: string[] = []
  const namesOf = (name: string) => [name, ...(aliases.get(name) ?? [])]
  const rest = code
    .replaceAll(/^export const ([\w$]+) = (validate\d+);/gm, (_, name, validate) => {
      exported.push(...namesOf(name).map((one) => `${validate} as ${one}`))
      return ''
    })
    .replaceAll(/^exports\.([\w$]+) = (validate\d+);/gm, (_, name, validate) =>
      namesOf(name)
        .map((one) => `exports.${one} = ${validate};`)
        .join('\n'),
    )
  return exported.length === 0 ? rest : `${rest}\nexport { ${exported.join(', ')} }\n`
}

/** Adds `require`, which the code of ajv uses for its run-time parts even in ES modules. */
function withRequire(code: string): string {
  const body = code.replace('"use strict";\n', '')
  if (!/\brequire\(/.test(body)) return body
  return `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n${body}`
}

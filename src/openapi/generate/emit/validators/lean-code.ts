/** ajv's code of a module of validators without what is never asked for, and with what it would get wrong put right. */
export function leanCode(code: string, isModule: boolean): string {
  const lean = exportLast(
    compareSafely(dropUnused(betweenStrings(code, (part) => measureLengthsLate(dropParents(part))))),
  )
  return isModule ? withRequire(lean) : lean
}

/** Changes code, but not the strings in it: a property may be called like a part of ajv's. */
function betweenStrings(code: string, change: (part: string) => string): string {
  const strings: string[] = []
  const marked = code.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => `"${strings.push(text) - 1}"`)
  return change(marked).replaceAll(/"(\d+)"/g, (_, index) => strings[Number(index)] ?? '')
}

/** Each call is told the value's parent, which only keywords with `$data` would ask for. */
function dropParents(code: string): string {
  const lean = code
    .replaceAll(/,parentData(?::\w+)?,parentDataProperty(?::[^,}]+)?,rootData\}/g, '}')
    .replaceAll(/\{instancePath=("\d+"), parentData, parentDataProperty, rootData=data\}=\{\}/g, '{instancePath=$1}={}')
  if (/(?<!\.)\b(?:parentData|rootData)\b/.test(lean))
    throw new Error('ajv passes the parent in a way that is not known here')
  return lean
}

/** ajv writes every schema into the module, used or not. */
function dropUnused(code: string): string {
  return code
    .split('\n')
    .filter((line) => {
      const name = /^const (schema\d+) = /.exec(line)?.[1]
      return name === undefined || code.split(new RegExp(`\\b${name}\\b`)).length > 2
    })
    .join('\n')
}

/**
 * A string has at most as many characters as UTF-16 units, and at least half as many: most strings need no count of their
 * characters to be seen within their limits.
 */
function measureLengthsLate(code: string): string {
  return code
    .replaceAll(/\b(func\d+)\((\w+)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3')
    .replaceAll(/\b(func\d+)\((\w+)\) < (\d+)/g, (_, func, data, limit) => {
      return `${data}.length < ${2 * limit} && ${func}(${data}) < ${limit}`
    })
}

/** What ajv compares by calls the `toString` of the values, also where it is a member of theirs. */
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

/** A component may be called `Array`: as a variable of the module it would take the place of JavaScript's own. */
function exportLast(code: string): string {
  const exported: string[] = []
  const rest = code.replaceAll(/^export const ([\w$]+) = (validate\d+);/gm, (_, name, validate) => {
    exported.push(`${validate} as ${name}`)
    return ''
  })
  return exported.length === 0 ? rest : `${rest}\nexport { ${exported.join(', ')} }\n`
}

/** ajv's code takes its run-time parts by `require`, in ES modules too. */
function withRequire(code: string): string {
  const body = code.replace('"use strict";\n', '')
  if (!/\brequire\(/.test(body)) return body
  return `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n${body}`
}

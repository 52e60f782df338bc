import { readFileSync } from 'node:fs'

export interface CodeBlock {
  /** The last heading above it. */
  heading: string
  line: number
  code: string
  /** What its `// →` comments say that it prints, line by line. */
  prints: string[]
}

/** The code blocks of one language in a Markdown file of the project, in their order. */
export function codeBlocks(file: string, language: string): CodeBlock[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  const blocks: CodeBlock[] = []
  for (const match of text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))) {
    const [, code = ''] = match
    const before = text.slice(0, match.index)
    blocks.push({
      heading:
        before
          .match(/^#+ .*$/gm)
          ?.at(-1)
          ?.replace(/^#+ /, '') ?? '',
      line: before.split('\n').length,
      code,
      prints: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, printed = '']) => printed),
    })
  }
  return blocks
}

/** An example that does not make its client itself uses the page's first one. */
export function withClient(code: string): string {
  if (/\b(?:createMusenClient|connectMusen)\(/.test(code)) return code
  return `import { createMusenClient } from 'musen/client'\nconst musen = createMusenClient({ baseUrl: 'http://127.0.0.1:8730' })\n${code}`
}

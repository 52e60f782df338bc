import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)

/** README.md and the pages directly in `docs/`, README.md first and the others by name. */
export function pages(): { page: string; text: string }[] {
  const docs = readdirSync(new URL('docs/', ROOT)).filter((name) => name.endsWith('.md'))
  return ['README.md', ...docs.sort().map((name) => `docs/${name}`)].map((page) => ({ page, text: read(page) }))
}

export function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

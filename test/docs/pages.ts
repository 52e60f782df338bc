import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)
const FAMILIES = 'src/radio/families'

/** README.md, the pages directly in `docs/`, and the page of each family of radios, in this order and by name. */
export function pages(): { page: string; text: string }[] {
  const docs = list('docs').filter((name) => name.endsWith('.md'))
  return [
    'README.md',
    ...docs.map((name) => `docs/${name}`),
    ...list(FAMILIES).map((family) => `${FAMILIES}/${family}/README.md`),
  ].map((page) => ({ page, text: read(page) }))
}

export function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

function list(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT)).sort()
}

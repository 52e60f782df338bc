import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the built web page: `npm run build` writes it to `dist/web`. Undefined if the program runs from its sources without a build. */
export function pageFolder(): string | undefined {
  const folders = ['../web/', '../dist/web/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
  return folders.find((folder) => existsSync(`${folder}index.html`))
}

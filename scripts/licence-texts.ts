import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-](?:md|txt|mit|apache|bsd))?$/i

/**
 * The texts of the licences of bundled packages, which users do not get as folders.
 * @param folders of the packages in `node_modules`, relative to the project
 */
export function licenceTexts(project: string, folders: ReadonlySet<string>): string {
  const texts = new Map<string, string[]>()
  for (const folder of [...folders].sort()) {
    const path = join(project, folder)
    const { name, version, license, author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    const files = readdirSync(path).filter((file) => LICENCE_FILE.test(file))
    const own = files.map((file) => readFileSync(join(path, file), 'utf8').trim()).join('\n\n')
    // Some packages name their licence only.
    const text =
      own || `${license}. Author: ${typeof author === 'string' ? author : (author?.name ?? 'see the package')}.`
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`])
  }
  const sections = [...texts].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`)
  return ['Licences of the packages that are part of this program.\n', ...sections].join(`\n${'-'.repeat(80)}\n\n`)
}

/** Name and version of each package, as `name@version`. */
export function packageNames(project: string, folders: Iterable<string>): Set<string> {
  const names = new Set<string>()
  for (const folder of folders) {
    const file = join(project, folder, 'package.json')
    if (!existsSync(file)) throw new Error(`${folder} is bundled and has no package.json.`)
    const { name, version } = JSON.parse(readFileSync(file, 'utf8'))
    names.add(`${name}@${version}`)
  }
  return names
}

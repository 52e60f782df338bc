import { existsSync, readdirSync } from 'node:fs'
import { posix as path } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { read } from './pages.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const FOLDERS = ['.github', 'deploy', 'docs', 'examples', 'src', 'test']
const documents = [
  ...readdirSync(root),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  ),
].filter((name) => name.endsWith('.md') && !/node_modules|\.generated-/.test(name))

/** A path from the root, such as `src/radio/driver.ts`. What follows a placeholder such as `<family>` is not looked at. */
const FROM_ROOT = /^(?:\.ci|\.github|bench|deploy|docs|examples|generated|scripts|src|test)(?:\/[\w.-]+)+/
/** A file or folder beside or below the document: `driver.ts`, `queue/`, `write/retention.ts`. */
const BESIDE = /^(?:[\w-]+\/)*(?:[\w-]+\/|[\w.-]+\.(?:ts|sql|md|json|yaml))$/

const exists = (name: string) => existsSync(path.join(root, name))

/** Of a path with a placeholder, the folder before it. */
function withoutPlaceholder(name: string): string {
  const at = name.search(/[<{*]|NNNN|\.\.\./)
  return at < 0 ? name : path.dirname(`${name.slice(0, at)}x`)
}

function inCode(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)].map(([, code = '']) => code)
}

/** The links within the repository, without those that only name a heading. */
function links(text: string): string[] {
  return [...text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, link = '']) => link)
}

/** The name of a heading in a link, as GitHub makes it. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test('there are documents', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/api.md', 'src/radio/README.md']),
  )
})

describe.each(documents)('%s', (document) => {
  const text = read(document)
  const folder = path.dirname(document)

  test('names only paths that exist', () => {
    const named = inCode(text)
      .map((code) => code.replace(/:\d+$/, ''))
      .filter((code) => FROM_ROOT.test(code))
    expect(named.filter((name) => !exists(withoutPlaceholder(name)))).toEqual([])
  })

  test('links only to files and headings that exist', () => {
    const broken = links(text).filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? document : path.join(folder, file)
      if (!exists(target)) return true
      return anchor !== undefined && !anchors(read(target)).includes(anchor)
    })
    expect(broken).toEqual([])
  })
})

describe.each(documents.filter((name) => /^(?:src|test)\//.test(name)))('%s', (document) => {
  test('names only files that are there', () => {
    const folder = path.dirname(document)
    const below = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `/${name}`)
    const isThere = (name: string) =>
      [path.dirname(folder), 'src', ''].some((place) => exists(path.join(place, name))) ||
      below.some((file) => file.endsWith(`/${name.replace(/\/$/, '')}`))
    const named = inCode(read(document)).filter((code) => BESIDE.test(code) && !FROM_ROOT.test(code))
    expect(named.map(withoutPlaceholder).filter((name) => !isThere(name))).toEqual([])
  })
})

test('every npm script that a document names is in package.json', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/npm run (?:--silent )?([\w:]+)(?![\w.:])/g)].map(([, script = '']) => script),
  )
  expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([])
})

test('the index of the decisions has every decision once, in order', () => {
  const files = readdirSync(path.join(root, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name))
  const listed = links(read('docs/decisions/README.md'))
  expect(listed).toEqual(files.sort())
})

test.each(readdirSync(path.join(root, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name)))(
  '%s has the form of a decision',
  (name) => {
    const headings = read(`docs/decisions/${name}`).match(/^#+ .*$/gm) ?? []
    expect(headings[0]).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `))
    expect(headings.slice(1)).toEqual(['## Context', '## Decision', '## Consequence'])
  },
)

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/web/text/en.ts'
import { ja } from '../../src/web/text/ja.ts'
import { chooseLanguage, fill } from '../../src/web/text/text.ts'

const source = fileURLToPath(new URL('../../src/web', import.meta.url))
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('text'))
  .map((name) => readFileSync(join(source, name), 'utf8'))
  .join('\n')

const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

describe('the catalogues', () => {
  test('have the same texts with the same values', () => {
    expect(Object.keys(ja)).toEqual(Object.keys(en))
    for (const [name, text] of Object.entries(en)) {
      const other = ja[name as keyof typeof en]
      expect([name, values(other)]).toEqual([name, values(text)])
      expect(other.trim(), name).not.toBe('')
    }
  })

  test('have no text that the page does not use', () => {
    const families = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, prefix = '']) => prefix)
    const isUsed = (name: string) => code.includes(`'${name}'`) || families.some((prefix) => name.startsWith(prefix))
    expect(Object.keys(en).filter((name) => !isUsed(name))).toEqual([])
  })
})

test('the language is the first of the browser that the page has', () => {
  expect(chooseLanguage(['fr', 'ja-JP', 'en'])).toBe('ja')
  expect(chooseLanguage(['en-GB', 'ja'])).toBe('en')
  expect(chooseLanguage(['fr'])).toBe('en')
})

test('values are put into a text, and a missing one stays visible', () => {
  expect(fill('{count} of {limit}', { count: 2 })).toBe('2 of {limit}')
})

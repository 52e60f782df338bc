import { en } from './en.ts'

/** The texts of the page by name. A part in braces is replaced by a value. */
export type Catalogue = Record<TextName, string>
export type TextName = keyof typeof en
export type Language = 'en' | 'ja'

let catalogue: Catalogue = en

/** The language of the page. */
export let language: Language = 'en'

/** Chooses the first language of the browser that the page has, and loads its texts. English is always there. */
export async function loadLanguage(wanted: readonly string[]): Promise<Language> {
  language = chooseLanguage(wanted)
  if (language === 'ja') catalogue = (await import('./ja.ts')).ja
  return language
}

export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [primary] = tag.toLowerCase().split('-')
    if (primary === 'en' || primary === 'ja') return primary
  }
  return 'en'
}

/** Returns a text in the language of the page, with its values. */
export function t(name: TextName, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(catalogue[name], values)
}

export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

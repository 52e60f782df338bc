import type { Language } from '../text/text.ts'

/** A number of bytes, with a unit that a person reads at once: `16.2 MB`. */
export function bytes(count: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const step = count < 1 ? 0 : Math.min(Math.floor(Math.log10(count) / 3), units.length - 1)
  return `${number(count / 1000 ** step, language, step === 0 ? 0 : 1)} ${units[step]}`
}

/** A number with grouped digits, and at most `decimals` decimals. */
export function number(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value)
}

/** A duration in its two largest units: `2 h 5 min`. Below a second it is `0 s`. */
export function duration(ms: number, language: Language): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const [d, h, m, s] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ]
  const names = language === 'ja' ? ['日', '時間', '分', '秒'] : [' d', ' h', ' min', ' s']
  const amounts = [d, h, m, s]
  const first = amounts.findIndex((amount) => amount > 0)
  if (first === -1) return `0${names[3]}`
  return [first, first + 1]
    .filter((index) => index < 4 && (amounts[index] ?? 0) > 0)
    .map((index) => `${amounts[index]}${names[index]}`)
    .join(language === 'ja' ? '' : ' ')
}

/** The time of day with seconds, in the zone of the browser. */
export function timeOfDay(at: string): string {
  const date = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}

/** The whole time, for details. */
export function fullTime(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(at))
}

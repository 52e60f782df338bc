import { duration, fullTime } from '../format/amounts.ts'
import { now } from '../service/clock.ts'
import { language, t } from '../text/text.ts'

/** How long ago something was, or since when something lasts; the whole time in its title. */
export function Age({ at, text: name = 'time.ago' }: { at: string; text?: 'time.ago' | 'time.for' }) {
  const ms = now.value - Date.parse(at)
  const text = ms < 1_000 ? t('time.now') : t(name, { duration: duration(ms, language) })
  return (
    <time dateTime={at} title={fullTime(at, language)}>
      {text}
    </time>
  )
}

/** A duration until a time that lies ahead. */
export function Countdown({ to }: { to: string }) {
  return <>{duration(Date.parse(to) - now.value, language)}</>
}

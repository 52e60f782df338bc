import { duration, fullTime, timeOfDay } from '../format/amounts.ts'
import { MessageStateMark } from '../parts/state.tsx'
import { language, t } from '../text/text.ts'
import type { Step } from './follow-message.ts'

/** The delivery of a message, step by step. It grows while the message is on its way. */
export function Timeline({ steps, final }: { steps: readonly Step[]; final: boolean }) {
  return (
    <>
      <h3>{t('details.delivery')}</h3>
      <ol class="timeline" aria-live="polite">
        {steps.map(({ at, state, reason, detail }, index) => (
          <li key={`${at} ${state} ${reason}`} data-state={state}>
            <MessageStateMark state={state} />
            <time dateTime={at} title={fullTime(at, language)}>
              {timeOfDay(at)}
            </time>
            <span class="hint">
              {index > 0 && `+${sinceText(steps[0]?.at ?? at, at)} `}
              {reason}
              {detail !== undefined && ` · ${detail}`}
            </span>
          </li>
        ))}
      </ol>
      {!final && <p class="hint">{t('details.underway')}</p>}
    </>
  )
}

function sinceText(from: string, to: string): string {
  const ms = Date.parse(to) - Date.parse(from)
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : duration(ms, language)
}

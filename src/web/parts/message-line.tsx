import type { components } from '../../../generated/types.ts'
import { timeOfDay } from '../format/amounts.ts'
import { inOneLine } from '../format/payload.ts'
import { t } from '../text/text.ts'
import { Icon } from './icon.tsx'
import { MessageStateMark } from './state.tsx'

type Message = components['schemas']['Message']

/** A message in one line, as a link to its details. */
export function MessageLine({ message, href, current = false }: { message: Message; href: string; current?: boolean }) {
  const { direction, createdAt, radioId, source, destination, state } = message
  return (
    <a class="line" href={href} data-seq={message.seq} aria-current={current ? 'true' : undefined}>
      <time dateTime={createdAt}>{timeOfDay(createdAt)}</time>
      <span class={`way ${direction}`}>
        <Icon name={direction} />
        <span class="unseen">{t(`direction.${direction}`)}</span>
      </span>
      <span class="radio">{radioId}</span>
      <span class="peer">{(direction === 'in' ? source : destination) ?? ''}</span>
      <span class="payload">{inOneLine(message)}</span>
      {direction === 'out' && <MessageStateMark state={state} />}
    </a>
  )
}

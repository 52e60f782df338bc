import type { components } from '../../../generated/types.ts'
import { t } from '../text/text.ts'
import { Icon, type IconName } from './icon.tsx'

type RadioState = components['schemas']['RadioState']
type MessageState = components['schemas']['MessageState']
type Tone = 'good' | 'wait' | 'bad' | 'off'

const RADIO: Record<RadioState, [IconName, Tone]> = {
  online: ['check', 'good'],
  connecting: ['turn', 'wait'],
  silent: ['quiet', 'wait'],
  offline: ['cross', 'bad'],
  disabled: ['pause', 'off'],
}

const MESSAGE: Record<MessageState, [IconName, Tone]> = {
  received: ['in', 'off'],
  queued: ['clock', 'wait'],
  sending: ['turn', 'wait'],
  sent: ['check', 'good'],
  delivered: ['double', 'good'],
  failed: ['cross', 'bad'],
  expired: ['clock', 'bad'],
  cancelled: ['cross', 'off'],
  unknown: ['question', 'bad'],
}

export function RadioStateMark({ state }: { state: RadioState }) {
  const [icon, tone] = RADIO[state]
  return <Mark icon={icon} tone={tone} word={t(`radio.${state}`)} />
}

export function MessageStateMark({ state }: { state: MessageState }) {
  const [icon, tone] = MESSAGE[state]
  return <Mark icon={icon} tone={tone} word={t(`message.${state}`)} />
}

/** A state as an icon and a word: its colour repeats what they say. */
function Mark({ icon, tone, word }: { icon: IconName; tone: Tone; word: string }) {
  return (
    <span class={`mark ${tone}`}>
      <Icon name={icon} />
      {word}
    </span>
  )
}

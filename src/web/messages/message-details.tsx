import { useEffect, useRef } from 'preact/hooks'
import { fullTime } from '../format/amounts.ts'
import { bytesOf, hexDump } from '../format/payload.ts'
import { Icon } from '../parts/icon.tsx'
import { Problem } from '../parts/notice.tsx'
import { ScrollBox } from '../parts/scroll-box.tsx'
import { MessageStateMark } from '../parts/state.tsx'
import { language, t } from '../text/text.ts'
import { Fields } from './fields.tsx'
import { useMessage } from './follow-message.ts'
import type { Message } from './log-window.ts'
import { Snippets } from './snippets.tsx'
import { Timeline } from './timeline.tsx'

/** All about a message: bytes, decoded fields, header, delivery, and programs that do the same. */
export function MessageDetails({ messageId, onClose }: { messageId: string; onClose(): void }) {
  const { message, steps, problem } = useMessage(messageId)
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [messageId])
  return (
    <section
      class="panel details"
      aria-label={t('details.title')}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="heading">
        <h2>{t('details.title')}</h2>
        <button type="button" class="plain" onClick={onClose}>
          <Icon name="cross" />
          {t('close')}
        </button>
      </div>
      <Problem problem={problem} />
      {message && (
        <>
          <Summary message={message} />
          {message.direction === 'out' && <Timeline steps={steps} final={message.final} />}
          <Bytes message={message} />
          <Fields title={t('details.decoded')} value={message.decoded} />
          {message.readings && (
            <Fields
              title={t('details.readings')}
              value={Object.fromEntries(
                message.readings.map(({ name, channel, value, unit }) => [
                  channel === undefined ? name : `${name} ${channel}`,
                  `${value} ${unit === undefined || unit === '/' ? '' : unit}`.trim(),
                ]),
              )}
            />
          )}
          <Fields title={t('details.header')} value={message.packet} />
          <Fields title={t('details.signal')} value={message.signal} />
          <Snippets message={message} />
        </>
      )}
    </section>
  )
}

function Summary({ message }: { message: Message }) {
  const { id, direction, radioId, nodeId, source, destination, createdAt, state } = message
  const facts = [
    [t('details.id'), id],
    [t('details.time'), fullTime(createdAt, language)],
    [t('filter.radio'), radioId],
    [t('details.from'), source],
    [t('details.to'), destination],
    [t('filter.node'), nodeId],
  ].filter(([, value]) => value !== undefined)
  return (
    <>
      <p class="row">
        <MessageStateMark state={state} />
        {direction === 'out' && message.detail !== undefined && <span class="hint">{message.detail}</span>}
      </p>
      <dl class="facts small">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Bytes({ message: { payload } }: { message: Message }) {
  const bytes = bytesOf(payload)
  return (
    <>
      <h3>{t('details.payload', { count: bytes.length })}</h3>
      {payload.encoding === 'text' && payload.data !== '' && <pre class="text">{payload.data}</pre>}
      {bytes.length > 0 && (
        <ScrollBox label={t('details.bytes')}>
          <table class="dump">
            <thead class="unseen">
              <tr>
                <th scope="col">{t('details.offset')}</th>
                <th scope="col">hex</th>
                <th scope="col">ASCII</th>
              </tr>
            </thead>
            <tbody>
              {hexDump(bytes).map(({ offset, hex, ascii }) => (
                <tr key={offset}>
                  <th scope="row">{offset}</th>
                  <td>{hex}</td>
                  <td>{ascii}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </>
  )
}

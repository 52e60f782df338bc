import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { listDrivers, listRadios, sendMessage } from '../../../generated/endpoints.ts'
import type { components } from '../../../generated/types.ts'
import { useMessage } from '../messages/follow-message.ts'
import { Timeline } from '../messages/timeline.tsx'
import { Empty, Problem } from '../parts/notice.tsx'
import { call, explain, service } from '../service/service.ts'
import { go, place } from '../shell/route.ts'
import { t } from '../text/text.ts'
import { SendForm } from './send-form.tsx'

type Schemas = components['schemas']

/** Sends a message by the driver of a radio, and follows it. The address bar has the radio and the destination. */
export function Send() {
  const { query } = place.value
  const known = useSignal<{ radios: readonly Schemas['Radio'][]; drivers: readonly Schemas['Driver'][] }>()
  const problem = useSignal<ReturnType<typeof explain>>()
  const sent = useSignal<string>()
  const sending = useSignal(false)
  const connection = service.value
  useEffect(() => {
    Promise.all([call(listRadios), call(listDrivers)]).then(
      ([radios, drivers]) => {
        known.value = { radios: radios.items, drivers: drivers.items }
      },
      (error) => {
        problem.value = explain(error)
      },
    )
  }, [connection])
  const submit = async (body: Schemas['MessageRequest']) => {
    sending.value = true
    problem.value = undefined
    try {
      sent.value = (await call(sendMessage, { body })).id
    } catch (error) {
      problem.value = explain(error)
    }
    sending.value = false
  }
  const radios = known.value?.radios ?? []
  const radio = radios.find(({ id }) => id === query.radioId) ?? radios.find(({ enabled }) => enabled)
  const driver = known.value?.drivers.find(({ name }) => name === radio?.driver)
  return (
    <>
      <h1>{t('page.send')}</h1>
      {known.value && radios.length === 0 && <Empty>{t('overview.noRadios')}</Empty>}
      <div class="columns">
        {radio && driver && (
          <SendForm
            key={radio.id}
            radios={radios}
            radio={radio}
            driver={driver}
            destination={query.destination ?? ''}
            sending={sending.value}
            onRadio={(radioId) => go({ parts: ['send'], query: { radioId } }, { replace: true })}
            onSend={(body) => void submit(body)}
          />
        )}
        <div>
          <Problem problem={problem.value} />
          {sent.value !== undefined && <Sent messageId={sent.value} />}
        </div>
      </div>
    </>
  )
}

function Sent({ messageId }: { messageId: string }) {
  const { message, steps, problem } = useMessage(messageId)
  return (
    <section class="panel" aria-label={t('send.delivery')}>
      <h2>
        <a href={`/ui/messages?message=${messageId}`}>{messageId}</a>
      </h2>
      <Problem problem={problem} />
      {message && <Timeline steps={steps} final={message.final} />}
    </section>
  )
}

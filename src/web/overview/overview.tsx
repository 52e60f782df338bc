import { bytes, number } from '../format/amounts.ts'
import { Age } from '../parts/age.tsx'
import { MessageLine } from '../parts/message-line.tsx'
import { Empty, Problem } from '../parts/notice.tsx'
import { usePolling } from '../service/polling.ts'
import { language, t } from '../text/text.ts'
import { Attention } from './attention.tsx'
import {
  info,
  latest,
  latestProblem,
  radios,
  radiosProblem,
  readLatest,
  readNodes,
  readRadios,
  readService,
  storeBytes,
} from './overview-data.ts'
import { RadioCard } from './radio-card.tsx'

/** What the radios do now, on one screen. */
export function Overview() {
  usePolling(readRadios, 3_000)
  usePolling(readLatest, 2_000)
  usePolling(readService, 15_000)
  usePolling(readNodes, 30_000)
  return (
    <>
      <h1>{t('page.overview')}</h1>
      <section aria-labelledby="radios">
        <h2 id="radios">{t('overview.radios')}</h2>
        <Problem problem={radiosProblem.value} />
        {radios.value?.length === 0 && (
          <Empty>
            {t('overview.noRadios')} <code>musen setup</code>
          </Empty>
        )}
        <ul class="cards">
          {radios.value?.map((radio) => (
            <RadioCard key={radio.id} radio={radio} />
          ))}
        </ul>
      </section>
      <Attention />
      <section aria-labelledby="latest">
        <div class="heading">
          <h2 id="latest">{t('overview.latest')}</h2>
          <a href="/ui/messages">{t('overview.all')}</a>
        </div>
        <Problem problem={latestProblem.value} />
        {latest.value?.length === 0 && <Empty>{t('messages.none')}</Empty>}
        <ul class="lines">
          {latest.value?.map((message) => (
            <li key={message.id}>
              <MessageLine message={message} href={`/ui/messages?message=${message.id}`} />
            </li>
          ))}
        </ul>
      </section>
      <ServiceFacts />
    </>
  )
}

function ServiceFacts() {
  const known = info.value
  if (!known) return null
  return (
    <section aria-labelledby="service">
      <h2 id="service">{t('overview.service')}</h2>
      <dl class="facts">
        <div>
          <dt>{t('service.version')}</dt>
          <dd>{known.version}</dd>
        </div>
        <div>
          <dt>{t('service.started')}</dt>
          <dd>
            <Age at={known.startedAt} />
          </dd>
        </div>
        <div>
          <dt>{t('service.events')}</dt>
          <dd>{number(Math.max(0, known.head - known.oldest + 1), language)}</dd>
        </div>
        {storeBytes.value !== undefined && (
          <div>
            <dt>{t('service.store')}</dt>
            <dd>{bytes(storeBytes.value, language)}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

import type { components } from '../../../generated/types.ts'
import { number } from '../format/amounts.ts'
import { meanPerMinute, perMinute } from '../format/rate.ts'
import { Age, Countdown } from '../parts/age.tsx'
import { Sparkline } from '../parts/sparkline.tsx'
import { RadioStateMark } from '../parts/state.tsx'
import { language, t } from '../text/text.ts'
import { samples } from './overview-data.ts'

type Radio = components['schemas']['Radio']

export function RadioCard({ radio }: { radio: Radio }) {
  const { id, name, driver, link, status } = radio
  const seen = samples.value.get(id) ?? []
  const rate = meanPerMinute(seen)
  const fault = status.state === 'online' || status.state === 'disabled' ? undefined : status.lastError
  return (
    <li class={`panel card ${status.state}`}>
      <h3>
        <a href={`/ui/messages?radioId=${id}`}>{name ?? id}</a>
      </h3>
      <p class="hint">
        {driver} · {link.type === 'serial' ? link.path : `${link.host}:${link.port}`}
      </p>
      <p class="row">
        <RadioStateMark state={status.state} />
        <span class="hint">
          <Age at={status.since} text="time.for" />
        </span>
      </p>
      {fault && (
        <p class="fault">
          {fault.message} {fault.hint !== undefined && <span class="hint">{fault.hint}</span>}
        </p>
      )}
      {status.retryAt !== undefined && (
        <p class="hint">
          {t('radio.retry')} <Countdown to={status.retryAt} />
        </p>
      )}
      <div class="row rate">
        <span>
          <strong>{rate === undefined ? '–' : number(rate, language, rate < 10 ? 1 : 0)}</strong> {t('radio.perMinute')}
        </span>
        <Sparkline values={perMinute(seen)} label={t('radio.line')} />
      </div>
      <dl class="facts small">
        <div>
          <dt>{t('radio.outbox')}</dt>
          <dd>{number(status.queueDepth, language)}</dd>
        </div>
        {status.airtime && <Airtime airtime={status.airtime} />}
      </dl>
    </li>
  )
}

function Airtime({ airtime: { used, budget } }: { airtime: NonNullable<Radio['status']['airtime']> }) {
  const percent = budget > 0 ? Math.round((used / budget) * 100) : 100
  return (
    <div>
      <dt>{t('radio.airtime')}</dt>
      <dd>
        <meter min={0} max={100} value={percent} aria-label={t('radio.airtime')} /> {percent} %
      </dd>
    </div>
  )
}

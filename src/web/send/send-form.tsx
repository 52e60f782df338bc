import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { listNodes } from '../../../generated/endpoints.ts'
import type { components } from '../../../generated/types.ts'
import { RadioStateMark } from '../parts/state.tsx'
import { call } from '../service/service.ts'
import { t } from '../text/text.ts'
import { OptionField } from './option-field.tsx'
import { optionValues } from './option-values.ts'
import { payloadSize, typedPayload } from './payload-size.ts'

type Schemas = components['schemas']

interface SendFormProps {
  radios: readonly Schemas['Radio'][]
  radio: Schemas['Radio']
  driver: Schemas['Driver']
  destination: string
  sending: boolean
  onRadio(radioId: string): void
  onSend(message: Schemas['MessageRequest']): void
}

const ENCODINGS = ['text', 'hex', 'base64'] as const

export function SendForm({ radios, radio, driver, destination, sending, onRadio, onSend }: SendFormProps) {
  const to = useSignal(destination)
  const encoding = useSignal<(typeof ENCODINGS)[number]>('text')
  const data = useSignal('')
  const typed = useSignal<Readonly<Record<string, string>>>({})
  const payload = typedPayload(encoding.value, data.value)
  const size = payloadSize(payload)
  const fits = size !== undefined && size <= driver.maxPayloadBytes
  const { address, messageOptions } = driver

  const submit = (event: Event) => {
    event.preventDefault()
    if (!fits) return
    const options = optionValues(messageOptions, typed.value)
    onSend({
      radioId: radio.id,
      payload,
      ...(address && to.value.trim() !== '' && { destination: to.value.trim() }),
      ...(Object.keys(options).length > 0 && { options }),
    })
  }

  return (
    <form class="panel" onSubmit={submit}>
      <div class="field">
        <label for="radio">{t('filter.radio')}</label>
        <select id="radio" value={radio.id} onChange={(event) => onRadio(event.currentTarget.value)}>
          {radios.map(({ id, name }) => (
            <option key={id} value={id} selected={id === radio.id}>
              {name === undefined ? id : `${name} (${id})`}
            </option>
          ))}
        </select>
        <p class="hint">
          {driver.title} · <RadioStateMark state={radio.status.state} />
        </p>
      </div>
      {address && (
        <Destination
          radioId={radio.id}
          address={address}
          value={to.value}
          onInput={(value) => {
            to.value = value
          }}
        />
      )}
      <fieldset class="choices">
        <legend>{t('send.encoding')}</legend>
        {ENCODINGS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="encoding"
              checked={encoding.value === each}
              onChange={() => {
                encoding.value = each
              }}
            />
            {t(`send.${each}`)}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="payload">{t('send.payload')}</label>
        <textarea
          id="payload"
          rows={4}
          required
          spellcheck={encoding.value === 'text'}
          aria-describedby="payload-size"
          aria-invalid={data.value !== '' && !fits}
          value={data.value}
          onInput={(event) => {
            data.value = event.currentTarget.value
          }}
        />
        <p id="payload-size" class={fits ? 'hint' : 'hint bad'}>
          {size === undefined ? t('send.incomplete') : t('send.size', { size, limit: driver.maxPayloadBytes })}
        </p>
      </div>
      {Object.keys(messageOptions).length > 0 && (
        <details>
          <summary>{t('send.options')}</summary>
          {Object.entries(messageOptions).map(([name, spec]) => (
            <OptionField
              key={name}
              name={name}
              spec={spec}
              value={typed.value[name] ?? ''}
              onInput={(value) => {
                typed.value = { ...typed.value, [name]: value }
              }}
            />
          ))}
        </details>
      )}
      <button type="submit" class="main" disabled={sending || !fits}>
        {t('send.now')}
      </button>
    </form>
  )
}

interface DestinationProps {
  radioId: string
  address: Schemas['AddressForm']
  value: string
  onInput(value: string): void
}

/** The destination, with the nodes that the radio has heard as suggestions. */
function Destination({ radioId, address, value, onInput }: DestinationProps) {
  const heard = useSignal<readonly Schemas['Node'][]>([])
  useEffect(() => {
    // Without suggestions, an address can still be typed.
    call(listNodes, { params: { query: { radioId: [radioId], limit: 200 } } }).then(
      ({ items }) => {
        heard.value = items
      },
      () => {},
    )
  }, [radioId])
  return (
    <div class="field">
      <label for="destination">{t('details.to')}</label>
      <input
        id="destination"
        list="heard"
        value={value}
        placeholder={address.example}
        pattern={address.pattern.replace(/^\^|\$$/g, '')}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="destination-about"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <datalist id="heard">
        {address.broadcast !== undefined && <option value={address.broadcast}>{t('send.broadcast')}</option>}
        {heard.value.map(({ id, address: known, label, name }) => (
          <option key={id} value={known}>
            {label ?? name ?? known}
          </option>
        ))}
      </datalist>
      <p class="hint" id="destination-about">
        {address.description}
      </p>
    </div>
  )
}

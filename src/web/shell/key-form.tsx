import { useSignal } from '@preact/signals'
import { Icon } from '../parts/icon.tsx'
import { useKey } from '../service/service.ts'
import { t } from '../text/text.ts'

/** Asks for an access key. It stays in this tab. */
export function KeyForm({ why }: { why: 'missing' | 'refused' }) {
  const key = useSignal('')
  const submit = (event: Event) => {
    event.preventDefault()
    const given = key.value.trim()
    if (given !== '') useKey(given)
  }
  return (
    <form class="panel narrow" onSubmit={submit}>
      <h1>{t('key.title')}</h1>
      <p>{t('key.why')}</p>
      {why === 'refused' && (
        <p class="notice bad" role="alert" id="key-refused">
          <Icon name="warning" />
          {t('key.refused')}
        </p>
      )}
      <label for="key">{t('key.label')}</label>
      <input
        id="key"
        type="password"
        autocomplete="off"
        spellcheck={false}
        required
        aria-describedby={why === 'refused' ? 'key-refused' : undefined}
        value={key.value}
        onInput={(event) => {
          key.value = event.currentTarget.value
        }}
      />
      <button type="submit" class="main">
        {t('key.use')}
      </button>
      <p class="hint">{t('key.hint')}</p>
    </form>
  )
}

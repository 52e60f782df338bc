import { Icon } from '../parts/icon.tsx'
import { reachable, service, useKey } from '../service/service.ts'
import { t } from '../text/text.ts'

export function Header() {
  return (
    <header class="top">
      <a class="brand" href="/">
        <img src={icon()} alt="" width="22" height="22" />
        musen
      </a>
      <p class={`mark ${reachable.value ? 'good' : 'bad'}`} role="status">
        <Icon name={reachable.value ? 'check' : 'cross'} />
        {reachable.value ? t('connection.up') : t('connection.down')}
      </p>
      {service.value.authorized && (
        <button type="button" class="plain" onClick={() => useKey(undefined)}>
          <Icon name="key" />
          {t('key.forget')}
        </button>
      )}
    </header>
  )
}

/** The address of the icon: its name has a hash, which the HTML knows. */
function icon(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? ''
}

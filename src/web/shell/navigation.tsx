import { Icon, type IconName } from '../parts/icon.tsx'
import { t } from '../text/text.ts'

const PLACES = [
  { page: '', href: '/', icon: 'overview', text: 'page.overview' },
  { page: 'messages', href: '/ui/messages', icon: 'messages', text: 'page.messages' },
  { page: 'send', href: '/ui/send', icon: 'send', text: 'page.send' },
] as const satisfies readonly { page: string; href: string; icon: IconName; text: string }[]

export function Navigation({ current }: { current: string | undefined }) {
  return (
    <nav class="places" aria-label={t('navigation')}>
      <ul>
        {PLACES.map(({ page, href, icon, text }) => (
          <li key={page}>
            <a href={href} aria-current={page === current ? 'page' : undefined}>
              <Icon name={icon} />
              {t(text)}
            </a>
          </li>
        ))}
        <li class="apart">
          <a href="/docs/">
            <Icon name="docs" />
            {t('page.docs')}
          </a>
        </li>
      </ul>
    </nav>
  )
}

import { useEffect } from 'preact/hooks'
import { Overview } from '../overview/overview.tsx'
import { keyWanted } from '../service/service.ts'
import { type TextName, t } from '../text/text.ts'
import { Header } from './header.tsx'
import { KeyForm } from './key-form.tsx'
import { lazyPage } from './lazy-page.tsx'
import { Navigation } from './navigation.tsx'
import { followLinks, place } from './route.ts'

/** The pages by the first part of their path. All but the first view are loaded when they are opened. */
const PAGES = {
  '': Overview,
  messages: lazyPage(async () => (await import('../messages/messages.tsx')).Messages),
  send: lazyPage(async () => (await import('../send/send.tsx')).Send),
}

followLinks()

export function App() {
  const [name = ''] = place.value.parts
  const page = name in PAGES ? (name as keyof typeof PAGES) : undefined
  const title = t(`page.${page || 'overview'}` as TextName)
  useEffect(() => {
    document.title = page === undefined ? 'musen' : `${title} · musen`
  }, [page, title])
  const Page = page === undefined ? NotFound : PAGES[page]
  return (
    <>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <Header />
      <Navigation current={page} />
      <main id="main" tabIndex={-1}>
        {keyWanted.value === undefined ? <Page /> : <KeyForm why={keyWanted.value} />}
      </main>
    </>
  )
}

function NotFound() {
  return (
    <>
      <h1>{t('missing.title')}</h1>
      <p>
        <a href="/">{t('missing.back')}</a>
      </p>
    </>
  )
}

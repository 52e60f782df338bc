import { useSignal } from '@preact/signals'
import { ScrollBox } from '../parts/scroll-box.tsx'
import { service } from '../service/service.ts'
import { t } from '../text/text.ts'
import type { Message } from './log-window.ts'
import { SNIPPET_LANGUAGES, type SnippetLanguage, snippet } from './snippet.ts'

/** Programs that send this message again, or read it. */
export function Snippets({ message }: { message: Message }) {
  const chosen = useSignal<SnippetLanguage>('curl')
  const copied = useSignal(false)
  const text = snippet(chosen.value, message, location.origin, service.value.authorized)
  const choose = (language: SnippetLanguage) => {
    chosen.value = language
    copied.value = false
  }
  const copy = async () => {
    copied.value = await copyText(text)
  }
  return (
    <>
      <h3>{message.direction === 'out' ? t('snippet.send') : t('snippet.read')}</h3>
      <div class="row">
        <fieldset class="tabs">
          <legend class="unseen">{t('snippet.language')}</legend>
          {SNIPPET_LANGUAGES.map((language) => (
            <button
              type="button"
              key={language}
              aria-pressed={language === chosen.value}
              onClick={() => choose(language)}
            >
              {language}
            </button>
          ))}
        </fieldset>
        <button type="button" onClick={() => void copy()}>
          {t('snippet.copy')}
        </button>
        <span role="status" class="hint">
          {copied.value ? t('snippet.copied') : ''}
        </span>
      </div>
      <ScrollBox label={chosen.value}>
        <pre class="code">{text}</pre>
      </ScrollBox>
    </>
  )
}

/** The clipboard needs HTTPS or this machine; elsewhere the text can be selected. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

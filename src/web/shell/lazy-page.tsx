import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { Problem } from '../parts/notice.tsx'
import { explain } from '../service/service.ts'
import { t } from '../text/text.ts'

/** A page that is loaded when it is first shown. */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  let Loaded: ComponentType | undefined
  return function LazyPage() {
    const loaded = useSignal(Loaded !== undefined)
    const problem = useSignal<ReturnType<typeof explain>>()
    useEffect(() => {
      if (Loaded) return
      load().then(
        (page) => {
          Loaded = page
          loaded.value = true
        },
        (error) => {
          problem.value = explain(error)
        },
      )
    }, [])
    if (loaded.value && Loaded) return <Loaded />
    return problem.value ? <Problem problem={problem.value} /> : <p class="empty">{t('loading')}</p>
  }
}

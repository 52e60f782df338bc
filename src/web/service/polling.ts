import { useEffect } from 'preact/hooks'
import { service } from './service.ts'

/**
 * Does some work now, and again at an interval while the page is visible. Each round waits for the one before. Failures do not end it:
 * `call` shows them.
 */
export function usePolling(work: (signal: AbortSignal) => Promise<void>, everyMs: number): void {
  const connection = service.value
  useEffect(() => {
    const ending = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let busy = false
    const round = async () => {
      clearTimeout(timer)
      if (busy || document.hidden) return
      busy = true
      await work(ending.signal).catch(() => {})
      busy = false
      if (!ending.signal.aborted) timer = setTimeout(round, everyMs)
    }
    document.addEventListener('visibilitychange', round)
    void round()
    return () => {
      ending.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', round)
    }
  }, [connection])
}

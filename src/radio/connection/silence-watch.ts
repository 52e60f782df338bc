import { DomainError } from '../../domain/errors.ts'

/** Tells when nothing was heard for `afterMs`, and when there is something again. Costs no timer a byte. */
export function createSilenceWatch(afterMs: number | undefined, onChange: () => void) {
  let lastHeard = 0
  let fault: DomainError | undefined
  let timer: NodeJS.Timeout | undefined

  function check(): void {
    if (afterMs === undefined) return
    const left = lastHeard + afterMs - performance.now()
    if (left > 0) {
      timer = setTimeout(check, Math.ceil(left))
      return
    }
    fault = new DomainError('module-silent', `Nothing was heard from the module for ${afterMs / 1000} s.`, {
      hint: 'Check that the module is powered and wired, and that baud rate and driver are the right ones.',
    })
    onChange()
  }

  return {
    fault: () => fault,
    start(): void {
      lastHeard = performance.now()
      check()
    },
    heard(): void {
      if (afterMs === undefined) return
      lastHeard = performance.now()
      if (!fault) return
      fault = undefined
      check()
      onChange()
    },
    stop(): void {
      clearTimeout(timer)
    },
  }
}

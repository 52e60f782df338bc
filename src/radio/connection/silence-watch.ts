import { DomainError } from '../../domain/errors.ts'

/** Reports when nothing was received for `afterMs`, and when something is received again. Sets no timer for each byte. */
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
    fault = new DomainError('module-silent', `Nothing was received from the module for ${afterMs / 1000} s.`, {
      hint: 'Check that the module has power, that it is wired correctly, and that baud rate and driver are right.',
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

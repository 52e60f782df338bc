const ZERO = 0x30
/** A password has at least eight digits. Some may be lost, or follow a damaged byte. */
const FEWEST = 4
const MOST_BETWEEN = 1

/** Text after it is a password of any length. */
const NAME = 'CPIN='

/** Hides possible passwords in a text: runs of hexadecimal digits, also with one other byte between two digits. */
export function createHiddenDigits() {
  /** Whether the last piece ended within a run. */
  let goesOn = false

  return {
    /** `ended`: the text is complete. */
    take(text: readonly number[], ended: boolean): number[] {
      const shown = [...text]
      for (let at = 0; at < text.length; ) {
        const { end, digits } = runFrom(text, at)
        const isCut = (goesOn && at === 0) || (!ended && digits > 0 && end >= text.length - MOST_BETWEEN)
        const isNamed = String.fromCharCode(...text.slice(Math.max(at - NAME.length, 0), at)) === NAME
        if (digits >= FEWEST || isNamed || (isCut && digits > 0)) shown.fill(ZERO, at, end)
        at = digits > 0 ? end : at + 1
      }
      const last = text.slice(-1 - MOST_BETWEEN).some(isHexDigit)
      goesOn = !ended && (text.length === 0 ? goesOn : last)
      return shown
    },
  }
}

/** The run of digits at `at`; empty if no digit is there. `end`: position after its last digit. */
function runFrom(text: readonly number[], at: number): { end: number; digits: number } {
  let end = at
  let digits = 0
  for (let next = at; next < text.length && next - end <= MOST_BETWEEN; next++) {
    if (!isHexDigit(text[next])) {
      if (digits === 0) break
      continue
    }
    digits++
    end = next + 1
  }
  return { end, digits }
}

export function isHexDigit(byte: number | undefined): boolean {
  return byte !== undefined && /^[0-9A-Fa-f]$/.test(String.fromCharCode(byte))
}

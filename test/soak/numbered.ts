/** Judges numbers that must come once each, in order, from 0 on. */
export function createNumbered() {
  let next = 0
  let heard = 0
  let skipped = 0
  let repeated = 0
  let foreign = 0
  return {
    add(text: string): void {
      heard++
      const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
      if (Number.isNaN(number)) foreign++
      else if (number < next) repeated++
      else {
        skipped += number - next
        next = number + 1
      }
    },
    /** `heard`: all. `skipped`: numbers that did not come before a higher one. `repeated`: those that came again, or too late. `foreign`: no numbers. */
    counts: () => ({ heard, skipped, repeated, foreign }),
  }
}

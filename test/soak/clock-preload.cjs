// Shows a program another system clock: Date is off by the number of milliseconds in the file of SOAK_CLOCK. Loaded by --require into
// the process and each of its threads; elapsed time (performance, process.hrtime, timers) is not changed.
const { readFileSync } = require('node:fs')

const READ_MS = 100
const RealDate = Date
let off = 0

class ShiftedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + off)
    else super(...given)
  }
  static now() {
    return RealDate.now() + off
  }
}
globalThis.Date = ShiftedDate

setInterval(() => {
  try {
    off = Number(readFileSync(process.env.SOAK_CLOCK, 'utf8'))
  } catch {
    // No descriptor is left, or the file is being written: the clock stays as it is.
  }
}, READ_MS).unref()

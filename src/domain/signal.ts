/** What a receiver measured; a value the radio does not report is absent. */
export interface Signal {
  rssiDbm?: number
  snrDb?: number
  /** Link quality indicator, unitless, 0..255. */
  lqi?: number
}

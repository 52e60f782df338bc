/** Measurements of the receiver. Values that the radio does not report are absent. */
export interface Signal {
  rssiDbm?: number
  snrDb?: number
  /** Link quality indicator, unitless, 0..255. */
  lqi?: number
}

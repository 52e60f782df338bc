/**
 * Why received bytes do not belong to a valid frame. `noise`: outside any frame; `overflow`: a frame longer than the
 * family allows; `malformed`: a frame with invalid content; `checksum`: a frame that was damaged on the way.
 */
export type DiscardReason = 'noise' | 'checksum' | 'overflow' | 'malformed'

export type OnDiscarded = (bytes: number, reason: DiscardReason) => void

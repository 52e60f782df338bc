/**
 * Why bytes of the wire belong to no good frame. `noise`: outside any frame; `overflow`: of a frame longer than the
 * family allows; `malformed`: a frame whose inside makes no sense; `checksum`: a frame that was damaged on the way.
 */
export type DiscardReason = 'noise' | 'checksum' | 'overflow' | 'malformed'

export type OnDiscarded = (bytes: number, reason: DiscardReason) => void

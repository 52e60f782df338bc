/** Address and command, at the least. */
export const MIN_CONTENT_BYTES = 2
/** The head of the extended form, and the 80 bytes of data that one radio packet holds. App_PAL and App_Tag send less. */
export const MAX_CONTENT_BYTES = 14 + 80

/** Address and command, at the least. */
export const MIN_CONTENT_BYTES = 2
/** The head of the extended form. */
export const EXTENDED_HEAD_BYTES = 14
/**
 * The longest content of a module: the head of the extended form and a message of 13 radio packets of 80 bytes
 * (SERCMD_MAXPAYLOAD in config.h of App_Wings and App_Twelite; App_Uart joins 8). A motion PAL has 188 bytes.
 */
export const MAX_CONTENT_BYTES = EXTENDED_HEAD_BYTES + 13 * 80

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Each byte as one character, so that positions in the string are positions in the bytes. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Free text: UTF-8 as APRS 1.2 has it, or else Latin-1 as older stations send it; without line ends and padding. */
export function readText(bytes: Uint8Array): string {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end--
  const trimmed = bytes.subarray(0, end)
  for (const byte of trimmed) if (byte > 0x7e) return decodeUtf8(trimmed) ?? latin1(trimmed)
  return latin1(trimmed)
}

/** Decodes UTF-8; undefined if the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

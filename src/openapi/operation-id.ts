/** An operationId as a method can be called: `repos/list-tags` is `reposListTags`. One that is a name already stays. */
export function methodName(operationId: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(operationId)) return operationId
  const words = toAscii(operationId).replaceAll(/[^\w$]+(.?)/g, (_, next: string) => next.toUpperCase())
  const name = words.charAt(0).toLowerCase() + words.slice(1)
  return /^[A-Za-z_$]/.test(name) ? name : `_${name}`
}

/** Returns a text without accents. Other letters beyond ASCII become `u` and their number, so that different names stay different. */
export function toAscii(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return plain.replaceAll(/[^\x20-\x7e]/gu, (sign) =>
    /[\p{L}\p{N}]/u.test(sign) ? `u${sign.codePointAt(0)?.toString(16)}` : ' ',
  )
}

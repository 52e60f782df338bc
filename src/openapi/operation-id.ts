/** An operationId as a method can be called: `repos/list-tags` is `reposListTags`. One that is a name already stays. */
export function methodName(operationId: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(operationId)) return operationId
  const words = operationId.replaceAll(/[^\w$]+(.?)/g, (_, next: string) => next.toUpperCase())
  const name = words.charAt(0).toLowerCase() + words.slice(1)
  return /^[A-Za-z_$]/.test(name) ? name : `_${name}`
}

import type { Operation, Response } from './model.ts'

/** The statuses of the IANA registry of November 2025 by first digit, without 1XX, which handlers cannot return, and with 418, which is common. */
const REGISTERED: Record<string, number[]> = {
  '1': [],
  '2': [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  '3': [300, 301, 302, 303, 304, 305, 307, 308],
  '4': [
    400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424,
    425, 426, 428, 429, 431, 451,
  ],
  '5': [500, 501, 502, 503, 504, 505, 506, 507, 508, 511],
}

/** Returns the type of a response's status. A range or `default` excludes the statuses of the operation's other responses. */
export function statusType({ status }: Response, { responses }: Operation): string {
  if (/^\d+$/.test(status)) return status
  const all = responses.map((response) => response.status)
  const taken = all.filter((known) => /^\d+$/.test(known))
  if (status !== 'default')
    return without(
      `Status${status}`,
      taken.filter((known) => known.startsWith(status.charAt(0))),
    )
  const ranges = all.filter((known) => known.endsWith('XX')).map((known) => `Status${known}`)
  return without('Status', [...taken, ...ranges])
}

function without(type: string, taken: string[]): string {
  return taken.length === 0 ? type : `Exclude<${type}, ${taken.join(' | ')}>`
}

/** Returns the declarations of the types that `statusType` uses. */
export function statusTypes(operations: Operation[]): string {
  const all = operations.flatMap(({ responses }) => responses.map(({ status }) => status))
  if (all.every((status) => /^\d+$/.test(status))) return ''
  const hasDefault = all.includes('default')
  const classes = Object.entries(REGISTERED).filter(([first, statuses]) => {
    return all.includes(`${first}XX`) || (hasDefault && statuses.length > 0)
  })
  const united = classes.filter(([, statuses]) => statuses.length > 0).map(([first]) => `Status${first}XX`)
  return [
    ...classes.map(([first, statuses]) => `type Status${first}XX = ${statuses.join(' | ') || 'never'}`),
    ...(hasDefault ? [`type Status = ${united.join(' | ')}`] : []),
  ].join('\n')
}

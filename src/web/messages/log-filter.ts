import type { components } from '../../../generated/types.ts'

/** What the log shows, as the address bar has it. An empty text sets no limit. */
export interface LogFilter {
  radioId: string
  nodeId: string
  direction: '' | 'in' | 'out'
}

export function filterOf(query: Readonly<Record<string, string>>): LogFilter {
  const { radioId = '', nodeId = '', direction = '' } = query
  return { radioId, nodeId, direction: direction === 'in' || direction === 'out' ? direction : '' }
}

/** The filter of the event stream. */
export function eventFilter({ radioId, nodeId, direction }: LogFilter): components['schemas']['EventFilter'] {
  const incoming = ['message.received' as const]
  const outgoing = ['message.queued' as const, 'message.state-changed' as const]
  return {
    type: direction === 'in' ? incoming : direction === 'out' ? outgoing : [...incoming, ...outgoing],
    ...(radioId !== '' && { radioId }),
    ...(nodeId !== '' && { nodeId }),
  }
}

/** The parameters of the list of messages. */
export function listQuery({ radioId, nodeId, direction }: LogFilter) {
  return {
    ...(radioId !== '' && { radioId: [radioId] }),
    ...(nodeId !== '' && { nodeId }),
    ...(direction !== '' && { direction }),
  }
}

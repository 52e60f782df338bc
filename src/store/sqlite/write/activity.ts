import type { ActivityBody } from '../../../domain/event.ts'
import type { WriterContext } from './writer.ts'

/** Logs what changes nothing but the log. */
export function createActivityWriter({ radios, nodes, log }: WriterContext) {
  return (body: ActivityBody, at: number): undefined => {
    // A radio that was just deleted still has its row, by which its history is found.
    const radio = 'radioId' in body ? radios.find(body.radioId) : undefined
    const node = radio && body.type === 'discovery.found' ? nodes.find(radio, body.address) : undefined
    log.append(at, body, { radio: radio?.key ?? 0, ...(node && { node: node.key }) })
  }
}

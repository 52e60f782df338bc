import type { NodeUpdate } from '../../../domain/node.ts'
import { COMMAND, type MySensorsMessage } from './message.ts'
import { INTERNAL } from './names.ts'
import { textOf } from './packet.ts'

/** Reports what nodes say about themselves, each fact once until it changes. */
export function createNodeUpdates(report: (address: string, update: NodeUpdate) => void) {
  const names = new Map<number, string>()
  const charges = new Map<number, number>()

  return {
    hear({ node, command, type, payload }: MySensorsMessage): void {
      if (command !== COMMAND.internal) return
      const text = textOf(payload) ?? ''
      if (type === INTERNAL.sketchName && text !== '' && names.get(node) !== text) {
        names.set(node, text)
        report(String(node), { name: text })
      } else if (type === INTERNAL.batteryLevel && /^\d{1,3}$/.test(text)) {
        const percent = Number(text)
        if (percent > 100 || charges.get(node) === percent) return
        charges.set(node, percent)
        report(String(node), { battery: { percent } })
      }
    },
  }
}

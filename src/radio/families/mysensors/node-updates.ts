import type { NodeNews } from '../../../domain/node.ts'
import { COMMAND, type MySensorsMessage } from './message.ts'
import { INTERNAL } from './names.ts'
import { textOf } from './packet.ts'

/** Reports what nodes say about themselves, each fact once until it changes. */
export function createNodeNews(tell: (address: string, news: NodeNews) => void) {
  const names = new Map<number, string>()
  const charges = new Map<number, number>()

  return {
    hear({ node, command, type, payload }: MySensorsMessage): void {
      if (command !== COMMAND.internal) return
      const text = textOf(payload) ?? ''
      if (type === INTERNAL.sketchName && text !== '' && names.get(node) !== text) {
        names.set(node, text)
        tell(String(node), { name: text })
      } else if (type === INTERNAL.batteryLevel && /^\d{1,3}$/.test(text)) {
        const percent = Number(text)
        if (percent > 100 || charges.get(node) === percent) return
        charges.set(node, percent)
        tell(String(node), { battery: { percent } })
      }
    },
  }
}

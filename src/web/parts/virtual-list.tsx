import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { visibleRange } from './visible-range.ts'

export interface VirtualListProps<Item> {
  /** Newest first. */
  items: readonly Item[]
  keyOf(item: Item): string
  /** Height of a row, px. */
  rowHeight: number
  label: string
  children(item: Item): ComponentChildren
  /** Called when the last rows come into view. */
  onEnd(): void
}

/** A long list of which only the rows in view exist. Rows that are added at the top do not move what a reader looks at further down. */
export function VirtualList<Item>({ items, keyOf, rowHeight, label, children, onEnd }: VirtualListProps<Item>) {
  const box = useRef<HTMLDivElement>(null)
  const place = useSignal({ top: 0, height: 600 })
  const first = useRef<string | undefined>(undefined)

  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => {
      place.value = { top: element.scrollTop, height: element.clientHeight }
    }
    const watcher = new ResizeObserver(measure)
    watcher.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      watcher.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])

  useLayoutEffect(() => {
    const element = box.current
    const before = first.current
    first.current = items[0] && keyOf(items[0])
    if (!element || before === undefined || element.scrollTop < rowHeight) return
    const added = items.findIndex((item) => keyOf(item) === before)
    if (added > 0) element.scrollTop += added * rowHeight
  }, [items])

  const { from, to } = visibleRange(place.value, rowHeight, items.length)
  useEffect(() => {
    if (items.length > 0 && to >= items.length - 20) onEnd()
  }, [to, items.length])

  /** The arrow keys move between rows, as in a list of mails. */
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const row = (event.target as Element).closest('[data-row]')
    const next = step === 1 ? row?.nextElementSibling : step === -1 ? row?.previousElementSibling : undefined
    const target = next?.querySelector<HTMLElement>('a, button')
    if (!target) return
    event.preventDefault()
    target.focus()
    target.scrollIntoView({ block: 'nearest' })
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows are placed within a box of the list's whole height.
    <div class="virtual" ref={box} onKeyDown={move} role="list" aria-label={label}>
      <div class="whole" role="presentation" style={{ height: `${items.length * rowHeight}px` }}>
        <div class="seen" role="presentation" style={{ transform: `translateY(${from * rowHeight}px)` }}>
          {items.slice(from, to).map((item, index) => (
            // biome-ignore lint/a11y/useSemanticElements: see above.
            <div
              key={keyOf(item)}
              data-row
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={from + index + 1}
              style={{ height: `${rowHeight}px` }}
            >
              {children(item)}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

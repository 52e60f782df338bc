/** The lines of each icon, in a box of 16 by 16. */
const SHAPES = {
  overview: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  messages: 'M2 3h12v8H7l-3 3v-3H2z',
  send: 'M2 8 14 2 10 14 8 9z',
  setup: 'M8 2v12M2 8h12',
  nodes: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M3.5 12.5a6.4 6.4 0 0 1 0-9M12.5 3.5a6.4 6.4 0 0 1 0 9',
  docs: 'M3 2h7l3 3v9H3zM10 2v3h3M5.5 8h5M5.5 11h5',
  in: 'M8 2v10M4 8l4 4 4-4',
  out: 'M8 14V4M4 8l4-4 4 4',
  check: 'M3 8.5 6.5 12 13 4.5',
  double: 'M1.5 8.5 5 12l6.5-7.5M8 11l1 1 6.5-7.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3l2 1.5',
  pause: 'M5.5 3v10M10.5 3v10',
  play: 'M5 3l8 5-8 5z',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.2 8.7 8 9.2 8 10M8 12.6v.2',
  quiet: 'M3 6h2l3-3v10l-3-3H3zM11 6l3 4M14 6l-3 4',
  turn: 'M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3',
  battery: 'M2 5h10v6H2zM14 7v2M4 7v2',
  warning: 'M8 2 15 14H1zM8 6.5v3.5M8 12v.2',
  store: 'M3 4c0-1 2.2-2 5-2s5 1 5 2v8c0 1-2.2 2-5 2s-5-1-5-2zM3 4c0 1 2.2 2 5 2s5-1 5-2M3 8c0 1 2.2 2 5 2s5-1 5-2',
  key: 'M5.5 7.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M7.8 8.4 14 2M11 5l2 2',
} as const

export type IconName = keyof typeof SHAPES

/** A drawing beside a word. It has no meaning of its own for screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  )
}

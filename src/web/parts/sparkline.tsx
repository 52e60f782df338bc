import { linePoints } from '../format/rate.ts'

const WIDTH = 120
const HEIGHT = 24

/** A small line without axes; the number beside it says how much it is. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  return (
    <svg
      class="sparkline"
      viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {values.length > 1 && <polyline points={linePoints(values, WIDTH, HEIGHT)} />}
    </svg>
  )
}

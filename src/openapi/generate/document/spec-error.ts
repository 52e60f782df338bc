/** Maximum number of faults that a message shows. All are counted. */
export const MOST_SHOWN = 50

/** Mistakes in a specification. Each begins with `file:line:column`, so that an editor can jump there. */
export class SpecError extends Error {
  override readonly name = 'SpecError'
  /** Each once, in the order in which they were found. */
  readonly faults: readonly string[]

  constructor(...faults: string[]) {
    const distinct = [...new Set(faults)]
    super(listed(distinct, 'faults'))
    this.faults = distinct
  }
}

/** Returns the lines, at most 50 of them, and their number by kind if there are several. `what`: their plural. */
export function listed(lines: readonly string[], what: string): string {
  if (lines.length < 2) return lines.join('\n')
  const shown = lines.slice(0, MOST_SHOWN)
  const total = `${lines.length} ${what}${shown.length < lines.length ? `, of which ${shown.length} are shown` : ''}:`
  const kinds = [...countKinds(lines)].map(([kind, count]) => `  ${count} × ${kind}`)
  return [...shown, total, ...kinds].join('\n')
}

/** Returns how often each reason occurs, the most frequent first. Names and values in quotes do not distinguish reasons. */
export function countKinds(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const kind = line.replace(/^.*?:\d+:\d+ /, '').replaceAll(/"(?:[^"\\]|\\.)*"/g, '"…"')
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}

/** Collects the faults of several checks, so that one of them does not hide the others. */
export function createFaults() {
  const found: string[] = []
  return {
    found: found as readonly string[],
    /** Runs a check. Returns undefined if it found faults. */
    attempt<T>(check: () => T): T | undefined {
      try {
        return check()
      } catch (error) {
        if (!(error instanceof SpecError)) throw error
        found.push(...error.faults)
        return undefined
      }
    },
    add(fault: string): void {
      found.push(fault)
    },
    /** @throws SpecError with all faults, if there are any */
    settle(): void {
      if (found.length > 0) throw new SpecError(...found)
    },
  }
}

export type Faults = ReturnType<typeof createFaults>

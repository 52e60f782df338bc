/** Creates pauses that all end when the driver stops. */
export function createPauses() {
  const ends = new Set<() => void>()
  return {
    pause(milliseconds: number): Promise<void> {
      return new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer)
          ends.delete(end)
          resolve()
        }
        const timer = setTimeout(end, milliseconds)
        ends.add(end)
      })
    },
    stop(): void {
      for (const end of [...ends]) end()
    },
  }
}

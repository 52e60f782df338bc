const FIRST = 1
const LAST = 254

export interface NodeIdsOptions {
  /** The addresses of all nodes that this radio has ever heard. */
  known(): Promise<readonly string[]>
}

/** Ids for nodes that have none. One is given out once only, also when its node has not used it yet. */
export function createNodeIds({ known }: NodeIdsOptions) {
  const taken = new Set<number>()
  let isRead = false

  return {
    heard(node: number): void {
      taken.add(node)
    },
    /** Resolves with undefined if all are in use. Rejects if the ids in use cannot be read. */
    async take(): Promise<number | undefined> {
      // Once: what is heard later comes by `heard`. A request from the air must not read all nodes each time.
      if (!isRead) for (const address of await known()) taken.add(Number(address))
      isRead = true
      for (let id = FIRST; id <= LAST; id++)
        if (!taken.has(id)) {
          taken.add(id)
          return id
        }
      return undefined
    },
    /** An id that was not sent to any node. */
    giveBack(id: number): void {
      taken.delete(id)
    },
  }
}

export interface PageQuery {
  /** 1..1000 */
  limit: number
  /** From an earlier page of the same query. @throws cursor-invalid */
  cursor?: string
}

export interface Page<T> {
  items: T[]
  /** Absent on the last page. */
  nextCursor?: string
}

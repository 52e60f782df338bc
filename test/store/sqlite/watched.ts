import type { Database, Statement } from '../../../src/store/sqlite/engine/database.ts'

const RUNS = ['run', 'get', 'all', 'iterate'] as const

/** Returns a database that passes on the text of each prepared statement when it runs. */
export function watched(db: Database, onRun: (sql: string) => void): Database {
  return new Proxy(db, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => watch(target.prepare(sql), () => onRun(sql))
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

function watch(statement: Statement, onRun: () => void): Statement {
  const own: Statement = new Proxy(statement, {
    get(target, name) {
      const method = Reflect.get(target, name, target) as (...values: unknown[]) => unknown
      return (...values: unknown[]) => {
        if (RUNS.some((run) => run === name)) onRun()
        const result = method.apply(target, values)
        return result === target ? own : result
      }
    },
  })
  return own
}

import type { ReachedLimit, Store } from '../app/ports.ts'
import type { Log } from './logger.ts'

interface Refusing {
  /** How often the limit refused something since the start. */
  refused(): number
}

export interface LimitedParts {
  store: Pick<Store, 'health' | 'refusedReadings'>
  room: Refusing
  answers: Refusing
  connections: Refusing
  log: Pick<Log, 'lost'>
}

/** Returns the function that lists how often each limit was reached since the start. */
export function createReachedLimits({ store, room, answers, connections, log }: LimitedParts): () => ReachedLimit[] {
  return () => [
    { name: 'outboxMessages', reached: room.refused() },
    { name: 'answerMegabytes', reached: answers.refused() },
    { name: 'connectionsPerAddress', reached: connections.refused() },
    { name: 'seriesPerNode', reached: [...store.refusedReadings().values()].reduce((sum, one) => sum + one, 0) },
    { name: 'writes that wait for the disk', reached: store.health().dropped },
    { name: 'lines that wait for the reader of the log', reached: log.lost() },
  ]
}

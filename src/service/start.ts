import { prepareWriterThread } from '../store/sqlite/threads/writer-port.ts'
import type { Musen, MusenOptions } from './compose.ts'

/** Loads the service and starts it. The writer's thread loads meanwhile, on another processor. */
export async function startMusen(options: MusenOptions): Promise<Musen> {
  prepareWriterThread()
  const { startMusen: start } = await import('./compose.ts')
  return start(options)
}

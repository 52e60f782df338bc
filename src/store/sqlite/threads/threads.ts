import { once } from 'node:events'
import { type MessagePort, type ResourceLimits, Worker, workerData } from 'node:worker_threads'

/** Threads that wait for their data, by name. */
const prepared = new Map<string, Worker>()

/**
 * Starts a thread that loads its modules and then waits for its data, which the next `startThread` of this name gives it. Until then it does not
 * keep the process alive.
 */
export function prepareThread(name: string, resourceLimits: ResourceLimits): void {
  if (prepared.has(name)) return
  const worker = launch(name, undefined, resourceLimits)
  worker.unref()
  // The thread that is started instead reports the same error.
  worker.once('error', () => prepared.delete(name))
  prepared.set(name, worker)
}

/** Starts the module `<name>-thread` in this folder as a worker, or takes the prepared one. */
export function startThread(name: string, data: unknown, resourceLimits: ResourceLimits): Worker {
  const waiting = prepared.get(name)
  if (waiting === undefined) return launch(name, data, resourceLimits)
  prepared.delete(name)
  waiting.ref()
  waiting.postMessage(data)
  return waiting
}

/** In a thread: resolves to what `startThread` was given. */
export async function threadData<T>(port: MessagePort): Promise<T> {
  if (workerData !== undefined) return workerData
  const [data] = await once(port, 'message')
  return data
}

/** If musen runs from its TypeScript sources, the worker loads tsx first, because a worker does not inherit it. */
function launch(name: string, workerData: unknown, resourceLimits: ResourceLimits): Worker {
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  const entry = new URL(`./${name}-thread${extension}`, import.meta.url)
  const options = { workerData, resourceLimits, name: `store-${name}` }
  if (extension === '.js') return new Worker(entry, options)
  const tsx = import.meta.resolve('tsx/esm/api')
  const bootstrap = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register()
    return import(${JSON.stringify(entry.href)})
  })`
  return new Worker(bootstrap, { ...options, eval: true })
}

import { type ResourceLimits, Worker } from 'node:worker_threads'

/**
 * Starts the module `<name>-thread` in this folder as a worker. If musen runs from its TypeScript sources, the worker loads tsx
 * first, because a worker does not inherit it.
 */
export function startThread(name: string, workerData: unknown, resourceLimits: ResourceLimits): Worker {
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

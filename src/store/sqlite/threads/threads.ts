import { type ResourceLimits, Worker } from 'node:worker_threads'

/**
 * Starts `<name>-thread` beside this module as a worker: the compiled file, or, where musen runs from its TypeScript
 * sources, that source behind tsx, which a worker does not inherit.
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

import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a worker thread on a module written in TypeScript. Given its address alone, a worker under Node 20 does not know
 * the ending: the loader that `--import tsx` sets up reaches only the main thread there.
 */
export function startWorker(module: URL, options: Omit<WorkerOptions, 'eval' | 'execArgv'> = {}): Worker {
  const loader = import.meta.resolve('tsx/esm/api')
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => {
    register()
    return import(${JSON.stringify(module.href)})
  })`
  return new Worker(code, { ...options, eval: true, execArgv: [] })
}

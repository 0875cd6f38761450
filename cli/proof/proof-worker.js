// What a worker of `prove` starts with: it is a process of its own, as one simulator must not disturb another.
import { register } from 'tsx/esm/api'

register()
const { serveJobs } = await import('./proof-worker.ts')
serveJobs()
process.send('ready')

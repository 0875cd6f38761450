import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Finding } from '../../reports/proof/finding.ts'
import type { ProofJob } from './proof-job.ts'
import type { Told } from './proof-worker.ts'

/** Longer than any job takes: what hangs is a crash of its own kind. */
const jobMs = 180_000

export interface Pool<J extends ProofJob> {
  /** How many processes run at once. */
  readonly workers: number
  /** Told what came of each job as soon as it is known. */
  readonly found: (job: J, finding: Finding) => void
  /** What each process runs. */
  readonly program?: URL
}

const usualProgram = new URL('./proof-worker.js', import.meta.url)

/**
 * Runs jobs in some processes at once, each taking the next when it has done one. A process that breaks is
 * replaced, so that one mutant says nothing of another. Rejects where a job cannot be run.
 */
export async function runJobs<J extends ProofJob>(
  jobs: readonly J[],
  { workers, found, program = usualProgram }: Pool<J>,
): Promise<void> {
  const waiting = [...jobs]
  const serve = async () => {
    let worker: Worker | undefined
    try {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        worker ??= new Worker(program)
        const told = await worker.run(job)
        if (!told.ok) throw new Error(`${job.mutant ?? 'the simulator as it is'}: ${told.says}`)
        if (told.finding.crash !== undefined) {
          worker.stop()
          worker = undefined
        }
        found(job, told.finding)
      }
    } finally {
      // Where one has failed the others need not go on.
      waiting.length = 0
      worker?.stop()
    }
  }
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, serve))
}

/** A process that runs one job at a time. */
class Worker {
  readonly #child: ChildProcess
  readonly #ready: Promise<unknown>

  constructor(program: URL) {
    // What a mutant makes a simulator print is nobody's news.
    this.#child = fork(fileURLToPath(program), [], { stdio: 'ignore' })
    this.#ready = this.#next()
  }

  async run(job: ProofJob): Promise<Told> {
    await this.#ready
    const told = this.#next()
    this.#child.send(job)
    return told
  }

  stop(): void {
    this.#child.kill('SIGKILL')
  }

  /** What it says next, or what became of it. */
  #next(): Promise<Told> {
    const child = this.#child
    return new Promise((resolve) => {
      const limit = setTimeout(() => over({ ok: true, finding: hung }), jobMs)
      const told = (message: Told) => over(message)
      const gone = () => over({ ok: true, finding: ended })
      child.once('message', told)
      child.once('exit', gone)
      function over(what: Told): void {
        clearTimeout(limit)
        child.off('message', told)
        child.off('exit', gone)
        resolve(what)
      }
    })
  }
}

const hung: Finding = { ran: 0, catches: [], crash: `it did not end within ${jobMs / 1000} s` }
const ended: Finding = { ran: 0, catches: [], crash: 'its process ended' }

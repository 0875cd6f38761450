import { exit } from 'node:process'
import type { Finding } from '../../reports/proof/finding.ts'
import type { ProofJob } from './proof-job.ts'
import { MutantRunner } from './run-mutant.ts'

/** What a worker tells of a job. */
export type Told =
  | { readonly ok: true; readonly finding: Finding }
  /** It could not be run. */
  | { readonly ok: false; readonly says: string }

/**
 * Runs the jobs that the process sends which started this one. An error that nobody catches is the
 * simulator's: a mutant that breaks rather than misbehaves. What runs after that proves nothing, so the
 * process ends with it.
 */
export function serveJobs(): void {
  const runner = new MutantRunner()
  let isRunning = false
  const tell = (told: Told, then = () => {}) => process.send?.(told, then)
  process.on('message', async (job: ProofJob) => {
    isRunning = true
    try {
      tell({ ok: true, finding: await runner.run(job) })
    } catch (error) {
      tell({ ok: false, says: textOf(error) })
    }
    isRunning = false
  })
  process.on('uncaughtException', (error) => {
    const crash = textOf(error)
    const told: Told = isRunning
      ? { ok: true, finding: { ran: 0, catches: [], crash } }
      : { ok: false, says: crash }
    tell(told, () => exit(1))
  })
  // Whoever started it has gone.
  process.on('disconnect', () => exit(1))
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

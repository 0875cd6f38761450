import { PassThrough } from 'node:stream'
import { type ISupportCodeLibrary, runCucumber } from '@cucumber/cucumber/api'
import { RunCollector } from '../reports/collect-run.ts'
import { planText } from '../reports/plan-text.ts'
import type { exitCodes } from './exit-codes.ts'
import type { Subject } from './subject.ts'
import { type Selected, suiteConfiguration } from './suite-configuration.ts'

/**
 * Prints what a run would send, without sending it: the run is rehearsed against a simulator in this
 * process, which has the roles of the server and may be told no more than the server may.
 */
export async function printPlan(run: Subject & Selected): Promise<keyof typeof exitCodes> {
  const collector = new RunCollector()
  let support: ISupportCodeLibrary | undefined
  for (const pass of run.passes) {
    const rehearsal = { ...run, rehearses: true }
    const configuration = await suiteConfiguration(rehearsal, pass, ['message'])
    const { support: loaded } = await runCucumber(
      support ? { ...configuration, support } : configuration,
      // What cucumber has to tell is read from its messages.
      { cwd: process.cwd(), stdout: new PassThrough().resume() },
      collector.listener(pass),
    )
    support = loaded
    if (collector.isUnreadable) return 'couldNotRun'
  }
  if (collector.examples.length === 0) {
    process.stderr.write('no example matches; nothing would be sent\n')
    return 'couldNotRun'
  }
  const addresses = run.passes.flatMap(({ target }) => target ?? [])
  process.stdout.write(planText(collector.examples, { addresses, allowed: run.allow }))
  return 'passed'
}

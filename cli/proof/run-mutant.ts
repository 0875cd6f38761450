import { PassThrough } from 'node:stream'
import { type ISupportCodeLibrary, runCucumber } from '@cucumber/cucumber/api'
import { checkReplies } from '../../reports/check-replies.ts'
import { type ExampleRun, RunCollector } from '../../reports/collect-run.ts'
import type { Finding } from '../../reports/proof/finding.ts'
import { packagePath } from '../package-path.ts'
import { subjectOf } from '../subject.ts'
import { suiteConfiguration } from '../suite-configuration.ts'
import type { ProofJob } from './proof-job.ts'

/** Long enough for a reply on a machine that does other things, and short where none will come. */
const replyMs = 3_000

/** Runs examples against mutants, one mutant after the other, in this process. */
export class MutantRunner {
  #support: ISupportCodeLibrary | undefined

  /** Runs the examples of a job. Rejects where they cannot be run at all. */
  async run({ mutant, scheme, requirements, features, tags }: ProofJob): Promise<Finding> {
    const subject = subjectOf({
      target: [],
      scenario: packagePath('scenarios/conformance.yaml'),
      connection: { replyMs },
    })
    const pass = subject.passes.find((one) => one.scheme === scheme)
    if (!pass) throw new Error(`the simulator is not judged over ${scheme}`)
    const selected = { features, tags, names: [], failFast: false, seed: 1, shard: undefined }
    const configuration = await suiteConfiguration(
      { ...subject, ...selected, ...(mutant !== undefined && { mutant }) },
      pass,
      // What cucumber has to tell is read from its messages: this formatter makes the least of them.
      ['rerun'],
    )
    const collector = new RunCollector()
    const { support } = await runCucumber(
      this.#support ? { ...configuration, support: this.#support } : configuration,
      { cwd: process.cwd(), stdout: new PassThrough().resume() },
      collector.listener(pass),
    )
    this.#support = support
    if (collector.isUnreadable) throw new Error('a feature file cannot be read; verify says which')
    const examples = await checked(collector.examples, requirements)
    const failed = failuresIn(examples)
    return {
      ran: examples.length,
      catches: failed.map(({ uri, line, tags: own, failedStep, message }) => ({
        uri,
        line,
        requirements: requirements.filter((id) => own.includes(id)),
        step: failedStep,
        message,
      })),
      ...(failed.some(({ exchanges }) => exchanges.some(isCrash)) && {
        crash: 'a request was answered with status 500',
      }),
    }
  }
}

/**
 * Holds replies against their schema where nothing else shows what the mutant breaks: it takes far longer
 * than the examples do.
 */
async function checked(
  examples: readonly ExampleRun[],
  requirements: readonly string[],
): Promise<readonly ExampleRun[]> {
  const failed = failuresIn(examples)
  const isSeen = (id: string) => failed.some(({ tags }) => tags.includes(id))
  if (requirements.length > 0 && requirements.every(isSeen)) return examples
  return (await checkReplies(examples, { isForeign: false })).examples
}

function failuresIn(examples: readonly ExampleRun[]): readonly ExampleRun[] {
  return examples.filter(({ status }) => status !== 'passed')
}

/** How HTTP tells that whoever should have answered broke. */
function isCrash({ reply }: { readonly reply: string }): boolean {
  return /^HTTP\/1\.1 500 /.test(reply)
}

import { Writable } from 'node:stream'
import {
  type IRunConfiguration,
  type ISupportCodeLibrary,
  runCucumber,
} from '@cucumber/cucumber/api'
import { type Pass, subjectOf } from '../../cli/subject.ts'
import { suiteConfiguration } from '../../cli/suite-configuration.ts'
import { type ExampleRun, RunCollector } from '../../reports/collect-run.ts'
import { defaultParameters } from '../../steps/run-parameters.ts'

/**
 * Runs examples of the suite over one transport. Each run is against a simulator of its own, whose clock
 * stands still but where a step moves it.
 */
export class ExampleRunner {
  readonly #configuration: IRunConfiguration
  readonly #pass: Pass
  /** Steps are loaded once in a process. */
  static #support: ISupportCodeLibrary | undefined

  private constructor(configuration: IRunConfiguration, pass: Pass) {
    this.#configuration = configuration
    this.#pass = pass
  }

  static async over(scheme: ExampleRun['scheme']): Promise<ExampleRunner> {
    const subject = subjectOf({
      target: [],
      scenario: defaultParameters.scenario,
      // A hang ends; how long a reply takes says nothing here.
      connection: { replyMs: 30_000 },
    })
    const pass = subject.passes.find((one) => one.scheme === scheme)
    if (!pass) throw new Error(`the suite does not run over ${scheme}`)
    const selected = { features: [], tags: undefined, names: [], failFast: false, seed: 0 }
    const run = { ...subject, ...selected, shard: undefined }
    return new ExampleRunner(await suiteConfiguration(run, pass, ['rerun']), pass)
  }

  /** All of them, or a share such as `3/20`, in an order that the seed makes. */
  inOrder(seed: number, share = '1/1'): Promise<readonly ExampleRun[]> {
    const { sources } = this.#configuration
    return this.#run({ ...sources, shard: share, order: `random:${seed}` })
  }

  /** One example, and nothing else. */
  alone({ uri, line }: Pick<ExampleRun, 'uri' | 'line'>): Promise<readonly ExampleRun[]> {
    const { sources } = this.#configuration
    return this.#run({ ...sources, paths: [`${uri}:${line}`] })
  }

  async #run(sources: IRunConfiguration['sources']): Promise<readonly ExampleRun[]> {
    const collector = new RunCollector()
    const support = ExampleRunner.#support ?? this.#configuration.support
    // What became of each is compared afterwards; cucumber need not tell of it.
    const stdout = new Writable({ write: (_piece, _encoding, done) => done() })
    const ran = await runCucumber(
      { ...this.#configuration, sources, support },
      { stdout },
      collector.listener(this.#pass),
    )
    ExampleRunner.#support = ran.support
    return collector.examples
  }
}

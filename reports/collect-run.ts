import type { Envelope, Pickle, TestStepFinished } from '@cucumber/messages'
import { type ExchangeRecord, exchangeMediaType } from '../steps/record.ts'

/** One example as it ran over one transport. */
export interface ExampleRun {
  readonly name: string
  readonly feature: string
  readonly uri: string
  readonly line: number
  /** Without the at sign. */
  readonly tags: readonly string[]
  readonly scheme: string
  readonly status: 'passed' | 'failed'
  /** What went wrong, as the steps said it; blank when nothing did. */
  readonly message: string
  readonly seconds: number
  readonly exchanges: readonly ExchangeRecord[]
  /** The step files it used, so that a watcher knows what a change touches. */
  readonly stepFiles: readonly string[]
}

/** An example that exists, whether it ran or not. */
export interface KnownExample {
  readonly name: string
  readonly uri: string
  readonly tags: readonly string[]
}

interface Started {
  readonly pickle: Pickle
  readonly scheme: string
  readonly testCaseId: string
  readonly startedMs: number
  readonly exchanges: ExchangeRecord[]
  readonly failures: string[]
}

/** Gathers what the reports need from cucumber's message streams, one stream for each pass. */
export class RunCollector {
  readonly #examples: ExampleRun[] = []
  readonly #known = new Map<string, KnownExample>()
  #isUnreadable = false

  get examples(): readonly ExampleRun[] {
    return this.#examples
  }

  /** Whether a feature file could not be read, so that nothing ran. */
  get isUnreadable(): boolean {
    return this.#isUnreadable
  }

  /** Every example of the feature files that were read. */
  get known(): readonly KnownExample[] {
    return [...this.#known.values()]
  }

  /** What to hand every message of a pass to. */
  listener({ scheme }: { readonly scheme: string }): (envelope: Envelope) => void {
    const features = new Map<string, { name: string; lines: Map<string, number> }>()
    const pickles = new Map<string, Pickle>()
    const pickleOf = new Map<string, string>()
    const stepFiles = new Map<string, string>()
    const usedFiles = new Map<string, Set<string>>()
    const running = new Map<string, Started>()

    return (envelope) => {
      const { gherkinDocument, pickle, stepDefinition, testCase, testCaseStarted } = envelope
      const { attachment, testStepFinished, testCaseFinished } = envelope
      if (envelope.parseError) this.#isUnreadable = true
      if (gherkinDocument?.uri !== undefined && gherkinDocument.feature) {
        const lines = new Map<string, number>()
        collectLines(gherkinDocument.feature, lines)
        features.set(gherkinDocument.uri, { name: gherkinDocument.feature.name, lines })
      }
      if (pickle) {
        pickles.set(pickle.id, pickle)
        this.#known.set(`${pickle.uri} ${pickle.astNodeIds.join()} ${pickle.name}`, {
          name: pickle.name,
          uri: pickle.uri,
          tags: tagsOf(pickle),
        })
      }
      if (stepDefinition?.sourceReference.uri !== undefined) {
        stepFiles.set(stepDefinition.id, stepDefinition.sourceReference.uri)
      }
      if (testCase) {
        pickleOf.set(testCase.id, testCase.pickleId)
        const used = testCase.testSteps.flatMap((step) => step.stepDefinitionIds ?? [])
        usedFiles.set(testCase.id, new Set(used.map((id) => stepFiles.get(id) ?? '')))
      }
      if (testCaseStarted) {
        const found = pickles.get(pickleOf.get(testCaseStarted.testCaseId) ?? '')
        if (!found) return
        running.set(testCaseStarted.id, {
          pickle: found,
          scheme,
          testCaseId: testCaseStarted.testCaseId,
          startedMs: milliseconds(testCaseStarted.timestamp),
          exchanges: [],
          failures: [],
        })
      }
      if (attachment?.mediaType === exchangeMediaType) {
        const exchange: ExchangeRecord = JSON.parse(attachment.body)
        running.get(attachment.testCaseStartedId ?? '')?.exchanges.push(exchange)
      }
      if (testStepFinished) {
        const failure = failureOf(testStepFinished)
        if (failure) running.get(testStepFinished.testCaseStartedId)?.failures.push(failure)
      }
      if (testCaseFinished) {
        const started = running.get(testCaseFinished.testCaseStartedId)
        if (!started) return
        running.delete(testCaseFinished.testCaseStartedId)
        // An example with no steps, or with none that asks, would pass whatever the target does.
        if (started.failures.length === 0 && started.exchanges.length === 0) {
          started.failures.push('the example sends nothing, so it shows nothing')
        }
        const seconds = (milliseconds(testCaseFinished.timestamp) - started.startedMs) / 1000
        const feature = features.get(started.pickle.uri)
        const nodes = started.pickle.astNodeIds
        this.#examples.push({
          name: started.pickle.name,
          feature: feature?.name ?? started.pickle.uri,
          uri: started.pickle.uri,
          line: feature?.lines.get(nodes.at(-1) ?? '') ?? 1,
          tags: tagsOf(started.pickle),
          scheme,
          status: started.failures.length === 0 ? 'passed' : 'failed',
          message: started.failures.join('\n'),
          seconds,
          exchanges: started.exchanges,
          stepFiles: [...(usedFiles.get(started.testCaseId) ?? [])].filter((file) => file !== ''),
        })
      }
    }
  }
}

/** The lines of everything in a feature that has an id: examples and the rows of their tables. */
function collectLines(node: unknown, lines: Map<string, number>): void {
  if (typeof node !== 'object' || node === null) return
  if ('id' in node && 'location' in node && typeof node.id === 'string') {
    const { location } = node
    const line = typeof location === 'object' && location && 'line' in location ? location.line : 1
    lines.set(node.id, Number(line))
  }
  for (const child of Object.values(node)) collectLines(child, lines)
}

/** What a step says when it did not pass. Steps skipped after a failure say nothing. */
function failureOf({ testStepResult }: TestStepFinished): string | undefined {
  const status = String(testStepResult.status)
  if (status === 'PASSED' || status === 'SKIPPED') return undefined
  return testStepResult.message ?? `the step is ${status.toLowerCase()}`
}

function tagsOf(pickle: Pickle): readonly string[] {
  return pickle.tags.map(({ name }) => name.slice(1))
}

function milliseconds({ seconds, nanos }: { seconds: number; nanos: number }): number {
  return seconds * 1000 + nanos / 1_000_000
}

import type { Envelope, Pickle, PickleStep, TestStepFinished } from '@cucumber/messages'
import {
  type EndedEarly,
  type ExchangeRecord,
  endedEarlyMediaType,
  exchangeMediaType,
  leftBehindMediaType,
  notJudgedMediaType,
} from '../steps/record.ts'
import { messageText } from './message-text.ts'
import type { ExampleStatus, KnownExample } from './result-format.ts'

/** One example as it ran over one transport. */
export interface ExampleRun {
  readonly name: string
  readonly feature: string
  /** The rule it stands under; blank: under none. */
  readonly rule: string
  readonly uri: string
  readonly line: number
  /** Without the at sign. */
  readonly tags: readonly string[]
  readonly scheme: 'tcp' | 'http' | 'https'
  readonly status: ExampleStatus
  /** What went wrong, as the steps said it, or why it was not judged; blank where it passed. */
  readonly message: string
  /** The steps that look at what came of it, as the example has them. */
  readonly looks: readonly string[]
  /** The step that failed first, as the example has it; blank: none did, or what is done around it. */
  readonly failedStep: string
  readonly seconds: number
  readonly exchanges: readonly ExchangeRecord[]
  /** The step files it used, so that a watcher knows what a change touches. */
  readonly stepFiles: readonly string[]
}

interface Started {
  readonly pickle: Pickle
  readonly testCaseId: string
  readonly startedMs: number
  readonly exchanges: ExchangeRecord[]
  readonly failures: Failure[]
  /** Why it was not judged, where something kept it from that. */
  reason?: string
}

interface Failure {
  /** The step as the example has it; blank: it is done around the example. */
  readonly step: string
  readonly says: string
}

/** Gathers what the reports need from cucumber's message streams, one stream for each pass. */
export class RunCollector {
  readonly #examples: ExampleRun[] = []
  readonly #known = new Map<string, KnownExample>()
  readonly #leftBehind: string[] = []
  #isUnreadable = false
  #endedEarly: EndedEarly | undefined

  get examples(): readonly ExampleRun[] {
    return this.#examples
  }

  /** Whether a feature file could not be read, so that nothing ran. */
  get isUnreadable(): boolean {
    return this.#isUnreadable
  }

  /** Why examples at the end of the run were not run; undefined: all were. */
  get endedEarly(): EndedEarly | undefined {
    return this.#endedEarly
  }

  /** What examples could not put back on the target. */
  get leftBehind(): readonly string[] {
    return this.#leftBehind
  }

  /** Every example of the feature files that were read, in their order. */
  get known(): readonly KnownExample[] {
    return [...this.#known.values()]
  }

  /** What to hand every message of a pass to. */
  listener({ scheme }: Pick<ExampleRun, 'scheme'>): (envelope: Envelope) => void {
    const features = new Map<string, { name: string; places: Map<string, Place> }>()
    const pickles = new Map<string, Pickle>()
    const pickleOf = new Map<string, string>()
    const stepFiles = new Map<string, string>()
    const usedFiles = new Map<string, Set<string>>()
    /** The steps of examples as they are written, by the id that they have where they run. */
    const stepTexts = new Map<string, string>()
    const running = new Map<string, Started>()

    return (envelope) => {
      const { gherkinDocument, pickle, stepDefinition, testCase, testCaseStarted } = envelope
      const { attachment, testStepFinished, testCaseFinished } = envelope
      if (envelope.parseError) this.#isUnreadable = true
      if (gherkinDocument?.uri !== undefined && gherkinDocument.feature) {
        const places = new Map<string, Place>()
        collectPlaces(gherkinDocument.feature, '', places)
        features.set(gherkinDocument.uri, { name: gherkinDocument.feature.name, places })
      }
      if (pickle) {
        pickles.set(pickle.id, pickle)
        const line = features.get(pickle.uri)?.places.get(pickle.astNodeIds.at(-1) ?? '')?.line
        // Ids of cucumber differ from pass to pass, and each pass reads every feature anew.
        this.#known.set(`${pickle.uri}:${line} ${pickle.name}`, {
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
        const { steps = [] } = pickles.get(testCase.pickleId) ?? {}
        const texts = new Map(steps.map(({ id, text }) => [id, text]))
        for (const { id, pickleStepId = '' } of testCase.testSteps) {
          stepTexts.set(id, texts.get(pickleStepId) ?? '')
        }
      }
      if (testCaseStarted) {
        const found = pickles.get(pickleOf.get(testCaseStarted.testCaseId) ?? '')
        if (!found) return
        running.set(testCaseStarted.id, {
          pickle: found,
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
      if (attachment?.mediaType === notJudgedMediaType) {
        const started = running.get(attachment.testCaseStartedId ?? '')
        if (started) started.reason = attachment.body
      }
      if (attachment?.mediaType === endedEarlyMediaType) {
        const ended: EndedEarly = JSON.parse(attachment.body)
        this.#endedEarly ??= ended
      }
      if (attachment?.mediaType === leftBehindMediaType) {
        this.#leftBehind.push(...attachment.body.split('\n'))
      }
      if (testStepFinished) {
        const says = failureOf(testStepFinished)
        const step = stepTexts.get(testStepFinished.testStepId) ?? ''
        if (says) running.get(testStepFinished.testCaseStartedId)?.failures.push({ step, says })
      }
      if (testCaseFinished) {
        const started = running.get(testCaseFinished.testCaseStartedId)
        if (!started) return
        running.delete(testCaseFinished.testCaseStartedId)
        const feature = features.get(started.pickle.uri)
        const place = feature?.places.get(started.pickle.astNodeIds.at(-1) ?? '')
        this.#examples.push({
          ...outcomeOf(started),
          name: started.pickle.name,
          feature: feature?.name ?? started.pickle.uri,
          rule: place?.rule ?? '',
          uri: started.pickle.uri,
          line: place?.line ?? 1,
          tags: tagsOf(started.pickle),
          scheme,
          looks: started.pickle.steps.filter(isLook).map(({ text }) => text),
          failedStep: started.failures[0]?.step ?? '',
          seconds: (milliseconds(testCaseFinished.timestamp) - started.startedMs) / 1000,
          exchanges: started.exchanges,
          stepFiles: [...(usedFiles.get(started.testCaseId) ?? [])].filter((file) => file !== ''),
        })
      }
    }
  }
}

function outcomeOf({
  reason,
  failures,
  exchanges,
}: Started): Pick<ExampleRun, 'status' | 'message'> {
  if (reason !== undefined) return { status: 'not judged', message: reason }
  if (failures.length > 0) {
    return { status: 'failed', message: failures.map(({ says }) => says).join('\n') }
  }
  // An example with no steps, or with none that asks, would pass whatever the target does.
  if (exchanges.length > 0) return { status: 'passed', message: '' }
  return { status: 'failed', message: 'the example sends nothing, so it shows nothing' }
}

interface Place {
  readonly line: number
  readonly rule: string
}

/** Where everything in a feature stands that has an id: examples and the rows of their tables. */
function collectPlaces(node: unknown, rule: string, places: Map<string, Place>): void {
  if (typeof node !== 'object' || node === null) return
  if ('id' in node && 'location' in node && typeof node.id === 'string') {
    const { location } = node
    const line = typeof location === 'object' && location && 'line' in location ? location.line : 1
    places.set(node.id, { line: Number(line), rule })
  }
  for (const [key, child] of Object.entries(node)) {
    collectPlaces(child, key === 'rule' ? nameOf(child) : rule, places)
  }
}

/** Whether a step stands under Then. */
function isLook({ type }: PickleStep): boolean {
  return String(type) === 'Outcome'
}

function nameOf(node: unknown): string {
  const hasName = typeof node === 'object' && node !== null && 'name' in node
  return hasName ? String(node.name) : ''
}

/** What a step says when it did not pass. Steps skipped after a failure say nothing. */
function failureOf({ testStepResult }: TestStepFinished): string | undefined {
  const status = String(testStepResult.status)
  if (status === 'PASSED' || status === 'SKIPPED') return undefined
  return messageText(testStepResult.message ?? `the step is ${status.toLowerCase()}`)
}

function tagsOf(pickle: Pickle): readonly string[] {
  return pickle.tags.map(({ name }) => name.slice(1))
}

function milliseconds({ seconds, nanos }: { seconds: number; nanos: number }): number {
  return seconds * 1000 + nanos / 1_000_000
}

import type { Envelope, Pickle } from '@cucumber/messages'

/** What became of an example: how each step ended, and what the last said. */
export interface CaseRun {
  readonly name: string
  readonly statuses: readonly string[]
  /** The definition of the last step. */
  readonly step: string
  /** What was thrown there; blank: nothing. */
  readonly says: string
}

/** A step definition: the function that made it, such as `Then`, and its expression. */
export interface Definition {
  readonly keyword: string
  readonly step: string
}

export interface Ran {
  readonly definitions: readonly Definition[]
  readonly runs: readonly CaseRun[]
}

/** Gathers what became of each example from cucumber's messages. */
export class GatheredRuns {
  readonly #steps = new Map<string, string>()
  readonly #pickles = new Map<string, Pickle>()
  readonly #testCases = new Map<string, NonNullable<Envelope['testCase']>>()
  readonly #started = new Map<string, { testCaseId: string; statuses: string[]; says: string }>()
  readonly runs: CaseRun[] = []

  add({
    stepDefinition,
    pickle,
    testCase,
    testCaseStarted,
    testStepFinished,
    testCaseFinished,
  }: Envelope): void {
    if (stepDefinition) this.#steps.set(stepDefinition.id, stepDefinition.pattern.source)
    if (pickle) this.#pickles.set(pickle.id, pickle)
    if (testCase) this.#testCases.set(testCase.id, testCase)
    if (testCaseStarted) {
      const { id, testCaseId } = testCaseStarted
      this.#started.set(id, { testCaseId, statuses: [], says: '' })
    }
    if (testStepFinished) this.#ended(testStepFinished)
    if (testCaseFinished) this.#finish(testCaseFinished.testCaseStartedId)
  }

  #ended({ testCaseStartedId, testStepId, testStepResult }: Ended): void {
    const started = this.#started.get(testCaseStartedId)
    const steps = this.#testCases.get(started?.testCaseId ?? '')?.testSteps
    const isStep = steps?.find(({ id }) => id === testStepId)?.pickleStepId !== undefined
    if (!started || !isStep) return
    started.statuses.push(String(testStepResult.status))
    started.says = testStepResult.exception?.message ?? ''
  }

  #finish(id: string): void {
    const started = this.#started.get(id)
    const testCase = this.#testCases.get(started?.testCaseId ?? '')
    const pickle = this.#pickles.get(testCase?.pickleId ?? '')
    const last = testCase?.testSteps.findLast((step) => step.pickleStepId !== undefined)
    const step = this.#steps.get(last?.stepDefinitionIds?.[0] ?? '') ?? ''
    if (!started || !pickle) return
    const { statuses, says } = started
    this.runs.push({ name: pickle.name, statuses, says, step })
  }
}

type Ended = NonNullable<Envelope['testStepFinished']>

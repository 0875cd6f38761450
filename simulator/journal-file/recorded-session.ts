import type { ControlAction, SourcedScenario } from '../control-action.ts'
import type { Exchange } from '../journal/exchange.ts'

/** Something that happened in a session. Instants are epoch milliseconds. */
export type RecordedStep = RecordedExchange | RecordedAction

export interface RecordedExchange {
  readonly kind: 'exchange'
  /** Where it stands in the file, counted from 1. */
  readonly line: number
  readonly exchange: Exchange
  /** The name of the command that was asked for, where there was one. */
  readonly command: string | undefined
}

export interface RecordedAction {
  readonly kind: 'action'
  readonly line: number
  /** How many exchanges had come before. */
  readonly after: number
  readonly at: number
  readonly action: ControlAction
}

/** A session as it was recorded. */
export interface RecordedSession {
  readonly name: string
  readonly line: number
  readonly first: SourcedScenario
  /** Where its clock began. */
  readonly clockAt: number
  /** Whether there was a mail server whatever the scenario said. */
  readonly smtp: boolean
  /** What happened, in the order in which it was decided, up to what is missing. */
  readonly steps: readonly RecordedStep[]
  /** The first exchange that is not in the file though something after it is. */
  readonly missing: number | undefined
  /** Whether the file says that the session was over. */
  readonly hasEnded: boolean
}

/**
 * Puts what happened in order: exchanges by number, and each action after as many of them as had come.
 * What follows a missing exchange is left out, since it may have changed anything.
 */
export function inOrder(
  exchanges: readonly RecordedExchange[],
  actions: readonly RecordedAction[],
): Pick<RecordedSession, 'steps' | 'missing'> {
  const byNumber = new Map(exchanges.map((one) => [one.exchange.number, one]))
  const lastAfter = actions.at(-1)?.after ?? 0
  const last = exchanges.reduce((most, { exchange }) => Math.max(most, exchange.number), lastAfter)
  const steps: RecordedStep[] = []
  const waiting = actions.toReversed()
  for (let number = 1; number <= last + 1; number += 1) {
    for (let next = waiting.at(-1); next && next.after < number; next = waiting.at(-1)) {
      steps.push(next)
      waiting.pop()
    }
    const step = byNumber.get(number)
    if (step) steps.push(step)
    else if (number <= last) return { steps, missing: number }
  }
  return { steps, missing: undefined }
}

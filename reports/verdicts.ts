import type { Transport } from '../contract/types.ts'
import type { ExampleResult, Verdict } from './result-format.ts'

/** What the examples of a requirement say of it, before anything is known of the target's owner. */
export type Shown = 'passed' | 'failed' | 'nothing'

/** `failed` where one failed, `passed` where some passed and none failed. */
export function shownBy(examples: readonly Pick<ExampleResult, 'status'>[]): Shown {
  if (examples.some(({ status }) => status === 'failed')) return 'failed'
  return examples.some(({ status }) => status === 'passed') ? 'passed' : 'nothing'
}

export interface Judging {
  /** Whether it is inferred or of the level may, and the target somebody else's. */
  readonly isObserved: boolean
  /** Whether the profile knows that the target does not meet it. */
  readonly isExpected: boolean
}

/** The verdict on a requirement of which examples have shown something, or nothing. */
export function verdictOf(shown: Shown, { isObserved, isExpected }: Judging): Verdict {
  if (shown === 'nothing') return 'not judged'
  if (isObserved) return 'observed'
  if (shown === 'passed') return 'met'
  return isExpected ? 'expected' : 'violated'
}

/** HTTPS is the WebAPI too. */
export function transportOf(scheme: ExampleResult['scheme']): Transport {
  return scheme === 'tcp' ? 'tcp' : 'http'
}

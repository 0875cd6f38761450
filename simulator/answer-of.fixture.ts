import type { Answered } from './engine.ts'

/** What a request is answered with, whether it met a rule of the scenario or none. */
export function answerOf(answered: Answered): unknown {
  return typeof answered === 'object' && 'rule' in answered ? answered.answer : answered
}

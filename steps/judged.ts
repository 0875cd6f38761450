import { NotJudged } from './not-judged.ts'
import { Suite } from './suite.ts'

type Definition = (...args: unknown[]) => unknown

/**
 * A step or hook that can find that its example cannot be judged: then the rest of the example is
 * skipped, and the reason is attached.
 */
export function judged(definition: Definition): Definition {
  return async function (this: unknown, ...args) {
    try {
      return await definition.apply(this, args)
    } catch (error) {
      if (!(error instanceof NotJudged) || !(this instanceof Suite)) throw error
      this.giveUp(error.message)
      return 'skipped'
    }
  }
}

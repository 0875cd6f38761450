import { NotJudged } from './not-judged.ts'
import type { Secrets } from './safety/secrets.ts'
import { Suite } from './suite.ts'

type Definition = (...args: unknown[]) => unknown

/**
 * A step or hook that can find that its example cannot be judged: then the rest of the example is
 * skipped, and the reason is attached. What a failure says holds no secret.
 */
export function judged(definition: Definition): Definition {
  return async function (this: unknown, ...args) {
    try {
      return await definition.apply(this, args)
    } catch (error) {
      if (!(this instanceof Suite)) throw error
      if (!(error instanceof NotJudged)) throw masked(error, this.secrets)
      this.giveUp(error.message)
      return 'skipped'
    }
  }
}

/** What was thrown, with every secret hidden in what cucumber shows of it. */
function masked(error: unknown, secrets: Secrets): unknown {
  if (!(error instanceof Error)) return error
  for (const shown of ['message', 'stack', 'actual', 'expected']) {
    const text: unknown = Reflect.get(error, shown)
    if (typeof text === 'string') Reflect.set(error, shown, secrets.mask(text))
  }
  return error
}

import type { Answered } from '../../wire/encode.ts'
import type { Change } from '../mutant.ts'
import { elementsOf, refusingAll, sayingAlways } from './saying.ts'
import { together } from './together.ts'

/** The RESULT of whatever is answered is another text. */
export function telling(change: (result: string, answered: Answered) => string): Change {
  return together(sayingAlways(change), refusingAll(change))
}

/** Every REQUESTID comes back as another text. */
export function echoing(change: (requestId: string) => string): Change {
  return telling((result) => elementsOf(result, 'REQUESTID', change))
}

import type { RefusalId } from '../../../contract/refusals.ts'
import type { Answered } from '../../wire/encode.ts'
import type { Change } from '../mutant.ts'
import { elementsOf } from './saying.ts'
import { together } from './together.ts'

/** The RESULT of whatever is answered is another text. */
export function telling(change: (result: string, answered: Answered) => string): Change {
  return together(accepting(change), refusingAll(change))
}

/** The RESULT of whatever is refused is another text. */
export function refusingAll(
  change: (result: string, answered: Answered, refusal: RefusalId) => string,
): Change {
  return (usual) => ({
    ...usual,
    encodeRefused: (answered, outcome, dialect) =>
      change(usual.encodeRefused(answered, outcome, dialect), answered, outcome.refusal),
  })
}

/** Every REQUESTID comes back as another text. */
export function echoing(change: (requestId: string) => string): Change {
  return telling((result) => elementsOf(result, 'REQUESTID', change))
}

function accepting(change: (result: string, answered: Answered) => string): Change {
  return (usual) => ({
    ...usual,
    encodeAccepted: (answered, outcome) =>
      change(usual.encodeAccepted(answered, outcome), answered),
  })
}

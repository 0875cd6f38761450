import { reading } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-6'],
  says: 'A REQUESTID that is a number is refused.',
  change: reading((decoded) =>
    decoded.ok
      ? { ...decoded, ok: false, refusal: 'requestIdInvalid', words: { found: decoded.requestId } }
      : decoded,
  ),
}

import { reading } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-22'],
  says: 'The command is looked at before REQUESTID.',
  change: reading((decoded) =>
    !decoded.ok && decoded.refusal === 'requestIdInvalid' && decoded.command === undefined
      ? { ...decoded, refusal: 'unknownCommand' }
      : decoded,
  ),
}

import { reading } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-22'],
  says: 'Of EXPORT on the socket it is told that a parameter is missing.',
  change: reading((decoded) =>
    !decoded.ok && decoded.refusal === 'wrongTransport' && decoded.command === 'exportRecording'
      ? { ...decoded, refusal: 'valueMissing', words: { parameter: 'MEDIA_FORMAT' } }
      : decoded,
  ),
}

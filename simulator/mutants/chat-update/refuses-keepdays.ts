import { readingOf } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-6', 'CHATUPDATE-4'],
  says: 'CHATUPDATE refuses KEEPDAYS.',
  change: readingOf('chatUpdate', (request) => {
    const { command, requestId, parameters } = request
    const { KEEPDAYS: found } = parameters
    if (found === undefined) return request
    const words = { parameter: 'KEEPDAYS', allowed: 'nothing', found }
    return { ok: false, refusal: 'valueInvalid', words, command, requestId }
  }),
}

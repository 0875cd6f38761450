import { readingOf } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-3'],
  says: 'EMAIL is refused on the socket.',
  change: readingOf('email', ({ command, requestId }) => ({
    ok: false,
    refusal: 'wrongTransport',
    words: {},
    command,
    requestId,
  })),
}

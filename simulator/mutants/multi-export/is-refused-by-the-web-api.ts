import { readingOf } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-1'],
  says: 'MULTIEXPORT is refused by the WebAPI as well.',
  on: 'http',
  change: readingOf('multiExport', ({ command, requestId }) => ({
    ok: false,
    refusal: 'wrongTransport',
    words: {},
    command,
    requestId,
  })),
}

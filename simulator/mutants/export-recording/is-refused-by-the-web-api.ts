import { readingOf } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-1'],
  says: 'EXPORT is refused by the WebAPI as well.',
  on: 'http',
  change: readingOf('exportRecording', ({ command, requestId }) => ({
    ok: false,
    refusal: 'wrongTransport',
    words: {},
    command,
    requestId,
  })),
}

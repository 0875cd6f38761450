import { readingOf } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-2'],
  says: 'The WebAPI does not answer TEST.',
  on: 'http',
  change: readingOf('testEcho', (request) => ({
    ...request,
    ok: false,
    refusal: 'wrongTransport',
    words: {},
  })),
}

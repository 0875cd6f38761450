import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-22'],
  says: 'Of two roots in a body the first is answered.',
  on: 'http',
  change: readingAnew((text) => text.replace(/(<\/REQUEST>)<REQUEST>.*$/, '$1')),
}

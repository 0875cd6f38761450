import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-17'],
  says: 'Of two roots in a line the first is answered.',
  change: rewording((text) => text.replace(/(<\/REQUEST>)<REQUEST>.*$/s, '$1')),
}

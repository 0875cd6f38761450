import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'Where TYPE names the command, the root may be named after it as well.',
  change: readingAnew((text) => text.replace(/^<TEST>(<TYPE>.*)<\/TEST>/, '<REQUEST>$1</REQUEST>')),
}

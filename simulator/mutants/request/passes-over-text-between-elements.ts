import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'Text between elements is passed over.',
  change: readingAnew((text) => text.replace(/<REQUEST>\w+</, '<REQUEST><')),
}

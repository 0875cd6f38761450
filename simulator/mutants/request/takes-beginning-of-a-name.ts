import { readingAnew } from '../change/reading-text.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-19'],
  says: 'The name of a command may have more letters after it.',
  change: readingAnew((text) => text.replace(/<TYPE>CALLSTARTS</, '<TYPE>TEST<')),
}

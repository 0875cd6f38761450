import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-2'],
  says: 'A reference to a character by its decimal number stays what it is.',
  change: rewording((text) => text.replaceAll(/&#(?=\d)/g, '&amp;#')),
}

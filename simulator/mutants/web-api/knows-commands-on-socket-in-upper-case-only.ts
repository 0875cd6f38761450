import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-8'],
  says: 'A command in lower case is not known on the socket.',
  change: rewording((text) => text.replaceAll(/<TYPE>([a-z])/g, '<TYPE>_$1')),
}

import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-8'],
  says: 'A name of a command with line ends around it is not known.',
  change: rewording((text) => text.replaceAll(/<TYPE>(\s*)[\r\n]+(\w+)/g, '<TYPE>$1?$2')),
}

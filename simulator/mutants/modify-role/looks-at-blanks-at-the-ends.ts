import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-6'],
  says: 'A name with blanks at its ends is another role.',
  change: rewording((text) => text.replace(/<ROLENAME>\s/, '<ROLENAME>_')),
}

import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-1'],
  says: 'SYSTEMSTATUS has no SYSTEMRAMFREE.',
  change: saying('systemStatus', (result) => withoutElements(result, 'SYSTEMRAMFREE')),
}

import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-1'],
  says: 'DEVICESTATUS has no USER15.',
  change: saying('deviceStatus', (result) => withoutElements(result, 'USER15')),
}

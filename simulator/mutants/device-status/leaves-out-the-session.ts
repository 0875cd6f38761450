import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-1'],
  says: 'DEVICESTATUS has no SESSIONID.',
  change: saying('deviceStatus', (result) => withoutElements(result, 'SESSIONID')),
}

import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-8'],
  says: 'SYSTEMSTATUS tells no speed of the processors.',
  change: saying('systemStatus', (result) => withoutElements(result, 'SYSTEMPROCESSORSPEED')),
}

import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-1'],
  says: 'A success has no REQUESTID.',
  change: saying('testEcho', (result) => withoutElements(result, 'REQUESTID')),
}

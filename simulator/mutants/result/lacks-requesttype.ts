import { withoutElements } from '../change/saying.ts'
import { telling } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-2'],
  says: 'A reply has no REQUESTTYPE, as the page about results prints it.',
  change: telling((result) => withoutElements(result, 'REQUESTTYPE')),
}

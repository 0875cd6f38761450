import { refusing, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTWORKSTATION-2', 'IMPORTWORKSTATION-7'],
  says: 'The refusal of CALLSTART by a station that lost its device has no RESULTCODE.',
  change: refusing(
    'deviceNotFound',
    (result) => withoutElements(result, 'RESULTCODE'),
    'callStart',
  ),
}

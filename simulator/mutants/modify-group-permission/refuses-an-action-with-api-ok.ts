import { refusing } from '../change/saying.ts'
import { toldAs, withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-2'],
  says: 'An ACTION that is none is refused with a code of its own and the label API_OK.',
  change: refusing(
    'actionInvalid',
    (result) => withCode(toldAs('API_OK')(result), 21),
    'modifyGroupPermission',
  ),
}

import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-10'],
  says: 'A phone that is not of the agent is refused with API_DEVICE_ALIAS_UNSPECIFIED.',
  change: refusing(
    'deviceNotFound',
    toldAs('API_DEVICE_ALIAS_UNSPECIFIED'),
    'modifyGroupPermission',
  ),
}

import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-7', 'CALLFAM-5'],
  says: 'CALLUPDATE by the user of an agent is accepted, and changes nothing.',
  change: pretending(
    'callUpdate',
    ({ parameters }) => !parameters.DEVICEID && !!(parameters.SYS_USER ?? parameters.CRM_USER),
  ),
}

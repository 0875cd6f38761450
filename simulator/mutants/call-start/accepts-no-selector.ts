import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-13'],
  says: 'CALLSTART without any selector is accepted.',
  change: pretending('callStart', ({ parameters: sent }) => {
    return !(
      sent.DEVICEID ??
      sent.STATIONNAME ??
      sent.DEVICEALIAS ??
      sent.SYS_USER ??
      sent.CRM_USER
    )
  }),
}

import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-1'],
  says: 'DEVICESTATUS looks for a DEVICEALIAS among the ids of devices.',
  change: asking('deviceStatus', ({ DEVICEALIAS, ...others }) =>
    DEVICEALIAS === undefined ? others : { DEVICEID: DEVICEALIAS, ...others },
  ),
}

import { refusing } from '../change/saying.ts'
import { together } from '../change/together.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-7'],
  says: 'A DEVICEID that nobody knows is refused with API_DEVICE_NOT_IN_CALL.',
  change: together(
    ...(['callStop', 'callUpdate', 'recordStart', 'recordStop'] as const).map((command) =>
      refusing('deviceNotFound', toldAs('API_DEVICE_NOT_IN_CALL'), command),
    ),
  ),
}

import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-20'],
  says: 'CHATSTART refuses where the disk is full with API_ERROR_UNKNOWN.',
  change: refusing('diskFull', toldAs('API_ERROR_UNKNOWN'), 'chatStart'),
}

import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-10'],
  says: 'RECORDSTART where the disk is full is refused as if no channel were free.',
  change: refusing('diskFull', toldAs('API_ERROR_NO_FREE_CHANNELS'), 'recordStart'),
}

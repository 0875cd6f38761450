import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-7', 'RECORDSTART-11'],
  says: 'RECORDSTART where no channel is free is refused as if the disk were full.',
  change: refusing('noFreeChannel', toldAs('API_ERROR_OUT_OF_DISK_SPACE'), 'recordStart'),
}

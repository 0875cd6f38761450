import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-2'],
  says: 'CHANNELS tells COUNT after the channels.',
  change: saying('channels', (result) =>
    result.replace(/(<COUNT>\d+<\/COUNT>)(.*<\/CHANNELS>)/s, '$2$1'),
  ),
}

import { saying, withoutElements } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-1'],
  says: 'CHANNELS has no LASTSTATECHANGEUNIXTIME.',
  change: saying('channels', (result) => withoutElements(result, 'LASTSTATECHANGEUNIXTIME')),
}

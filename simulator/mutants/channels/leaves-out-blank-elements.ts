import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-1'],
  says: 'CHANNELS has no element for what is blank.',
  change: saying('channels', (result) => result.replaceAll(/<(\w+)><\/\1>/g, '')),
}

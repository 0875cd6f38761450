import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-1'],
  says: 'DEVICELIST has no element for what is blank.',
  change: saying('deviceList', (result) => result.replaceAll(/<(\w+)><\/\1>/g, '')),
}

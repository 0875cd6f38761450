import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-1'],
  says: 'DEVICESTATUS has no element for what is blank.',
  change: saying('deviceStatus', (result) => result.replaceAll(/<(\w+)><\/\1>/g, '')),
}
